"""A participle of saying leads into a whole quotation.

Why it matters
    Korean -라고 밝히며, Japanese -と述べ and Chinese 称 chain the words of a speaker to what he did. Engines make “...,
    stating, “...”” of it, and the quotations of the whole story hang on such participles. English newswriting puts
    “said” there, in a sentence of its own.

When to ignore
    The house style has such participles, or the verb says more than “said”.

Decision
    A participle, perhaps a comma or “that”, and a quotation of four words or more that begins with a capital. Verbs
    that English hardly uses so (“revealing”, “emphasizing”, “conveying”) count alone. “Stating”, “explaining”,
    “stressing” and the like, which native copy has now and then, count in stories with two of them or with other
    signs of translation, and so does a participle that joins two whole quotations (“...,” adding, “...”). “Saying”
    counts from the third one on, in the same stories.
"""

from collections.abc import Iterator
from typing import NamedTuple

from transcheck.analysis import Analysis, Quotation
from transcheck.analysis.quoted_clauses import begins_sentence, words_of
from transcheck.model import CAPTIONS, PROSE, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_KINDS = (PROSE | CAPTIONS) - {BlockKind.QUOTE_BLOCK}
_ODD = frozenset(
    """
    revealing emphasizing emphasising mentioning expressing conveying evaluating assessing diagnosing analyzing
    analysing criticizing criticising appealing disclosing informing requesting hinting
    """.split()
)
_FORMAL = frozenset(
    """
    stating explaining stressing asserting commenting remarking highlighting underlining underscoring reiterating
    confessing reporting introducing predicting forecasting
    """.split()
)
_PLAIN = "saying"
_JOINING = frozenset("saying adding noting claiming arguing insisting warning continuing".split())
"""These count, besides the others, between two quotations: “We came,” adding, “We left.”"""
_CLOSERS = frozenset(("” ", '" ', "’ ", "' "))
_LEADS = (", ", " that ", ": ", ", that ", " ")
_LEAST_WORDS = 4
_FEWEST_FORMAL = 2
_SPARED = 2
"""How many times "saying" may stand in a story."""


class _Lead(NamedTuple):
    """A participle and the mark that opens its quotation."""

    verb: str
    start: int
    quotation: Quotation
    is_joint: bool
    """Whether another quotation ends right before it."""

    @property
    def is_formal(self) -> bool:
        """Whether native copy has few of its kind."""
        return self.is_joint or self.verb in _FORMAL


@check(
    summary="Participle of saying before a whole quotation",
    category="style/unidiomatic",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The mayor posted on X, [[stating, “We]] thank all our guests.” He left, [[stating, “The]] port is next.”",
            message="“stating,” chains a whole quotation to another verb; write “said” in a sentence of its own",
            fixed="The mayor posted on X, saying, “We thank all our guests.” He left, saying, “The port is next.”",
        ),
        Bad('She visited the port, [[emphasizing, "We]] will open it in May."'),
        Bad("The firm withdrew, [[explaining that “Costs]] have risen again.”", source_language="ja"),
        Bad(
            "He rose, saying, “We thank our guests.” He sat, saying, “The port is next.” He left, [[revealing, “It]] "
            "is all over.” He came back, [[saying, “I]] was wrong about it.”"
        ),
        Bad(
            "She said, “We came late,” [[adding, “We]] will be back.” He said, “It is new,” [[noting, “It]] is so big.”"
        ),
        Good("The mayor posted on X, stating, “We thank all our guests.”"),  # once
        Good("“We came late,” she said, adding, “We will be back.” “It is new,” he said, noting, “It has a hall.”"),
        Good("She wrote a letter emphasizing “the role of the port.”"),
        Good("He left, saying, “The port is next.” He rose, saying, “We are glad.” He sat, saying, “We are not.”"),
        Good("The mayor, revealing “Big Blue,” the new port, thanked all guests."),
    ),
)
def reporting_participle(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the participle up to the first word of the quotation."""
    leads = list(_leads(analysis))
    odd = [lead for lead in leads if lead.verb in _ODD]
    formal = [lead for lead in leads if lead.is_formal and lead.verb not in _ODD]
    plain = [lead for lead in leads if lead.verb == _PLAIN and not lead.is_joint][_SPARED:]
    if len(formal) + len(odd) < _FEWEST_FORMAL and not (formal and analysis.origin.is_translated):
        formal = []
    if not (formal or odd):
        plain = []
    for lead in sorted([*formal, *odd, *plain], key=lambda lead: lead.start):
        yield _finding(analysis.text, flag, lead)


def _leads(analysis: Analysis) -> Iterator[_Lead]:
    """The participles before whole quotations, in order."""
    text = analysis.text
    for quotation in analysis.quotations:
        start, end = quotation.span
        if text.rfind("ing", start - 9, start) < 0 or quotation.depth or quotation.block.kind not in _KINDS:
            continue
        lead = next(lead for lead in _LEADS if text.endswith(lead, 0, start)) if text[start - 1] == " " else ""
        begin = text.rfind(" ", quotation.block.span.start, start - len(lead)) + 1
        verb = text[begin : start - len(lead)]
        is_joint = text[begin - 2 : begin] in _CLOSERS
        if not (verb in _ODD or verb in _FORMAL or verb == _PLAIN or (is_joint and verb in _JOINING)):
            continue
        if begins_sentence(text, quotation.inner) and len(words_of(text, Span(start, end))) >= _LEAST_WORDS:
            yield _Lead(verb, begin, quotation, is_joint)


def _finding(text: str, flag: Flag, lead: _Lead) -> Finding:
    first = lead.quotation.inner.start
    while text[first : first + 1].isalnum():
        first += 1
    words = text[lead.start : lead.quotation.span.start].rstrip()
    fix = None
    if not lead.is_joint and lead.verb != _PLAIN:
        edit = Edit(Span(lead.start, lead.start + len(lead.verb)), _PLAIN)
        fix = Fix("Write “saying”", (edit,), Safety.SAFE if lead.verb == "stating" else Safety.SUGGESTED)
    return flag(
        span=Span(lead.start, first),
        message=f"“{words}” chains a whole quotation to another verb; write “said” in a sentence of its own",
        fix=fix,
    )
