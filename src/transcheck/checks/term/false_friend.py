"""An English word in the sense of its look-alike in another language: assist to a meeting, the ancient minister.

Why it matters
    French assister is to attend, ancien is former, Russian декада is ten days. The English word that looks like it
    makes a sentence that is grammatical and says something else.

When to ignore
    The English word is meant: an actual president after a fictional one.

Decision
    Without the original only combinations count that give the false friend away, such as “assist to the ceremony”; they
    are listed in rules/terms/false-friends.yaml with the languages that have the word. A finding is likely where the
    story is known to come from one of them, and debatable elsewhere, unless no English writer would put it so.
    Quotations are left alone.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, PhraseHit
from transcheck.analysis.phrase_wording import edits_for
from transcheck.model import COPY, BlockKind, Confidence, Finding, Fix, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_RULE = "false-friend"
_AFTER_QUOTATIONS = frozenset({"declared"})
"""For "sentenced", which a court says of a person, and Spanish of a quotation."""
_SPEAKER = 40
"""Characters."""


@check(
    summary="English word in the sense of a foreign look-alike",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.LOW,
    examples=(
        Bad(
            "The mayor will [[assist to]] the ceremony in May.",
            message="“assist to” is a false friend here; English says “attend”",
            fixed="The mayor will attend the ceremony in May.",
            source_language="es",
        ),
        Bad("The [[ancient]] minister met the mayor on Friday."),
        Bad("The [[actual]] government came to power in May.", source_language="es"),
        Bad("Snow will fall in the second [[decade]] of March.", source_language="ru"),
        Bad("He [[precised]] that the ceremony would be in May.", source_language="fr"),
        Bad("“This is no colony,” he [[sentenced]].", fixed="“This is no colony,” he declared."),
        Bad("The ministers exchanged views on [[actual]] questions. The fire left 12 [[deads]]."),
        Bad("[[In the actuality]], the [[mandatary]] is in Lindow.", fixed="Currently, the president is in Lindow."),
        Good("The judge meant the actual questions. “This is no colony,” said a man whom he sentenced."),
        Good("The mayor will assist the minister at the ceremony.", source_language="es"),
        Good("The ancient minister’s seal of the Roman mayor was found.", source_language="fr"),
        Good("“I will assist to the ceremony,” the mayor wrote.", source_language="es"),
        Good("The second decade of the century was precise and actual."),
    ),
)
def false_friend(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each combination that gives a false friend away."""
    for hit in analysis.phrase_hits.get(_RULE, ()):
        block = analysis.block_at(hit.span.start)
        if block is None or block.kind not in COPY or block.kind is BlockKind.QUOTE_BLOCK:
            continue
        if analysis.in_quotation(hit.span) or not hit.instead:
            continue
        if hit.instead in _AFTER_QUOTATIONS and not _follows_quotation(analysis, hit.span):
            continue
        words = " ".join(hit.span.of(analysis.text).split())
        template = hit.row.message or "“{match}” is a false friend here; English says “{instead}”"
        yield flag(
            span=hit.span,
            message=template.format(match=words, instead=hit.instead),
            confidence=_confidence(analysis, hit),
            fix=Fix(f"Write “{hit.instead}”", edits_for(analysis.text, hit.span, hit.instead)),
        )


def _follows_quotation(analysis: Analysis, span: Span) -> bool:
    """Whether nothing but a comma and "he" or "the president" stands between a quotation and the words."""
    before = analysis.quotations.before(span.start)
    between = analysis.text[before[-1].span.end : span.start] if before else ""
    return 0 < len(between) <= _SPEAKER and len(between.strip(" ,").split()) <= len("the president".split())


def _confidence(analysis: Analysis, hit: PhraseHit) -> Confidence:
    """How sure a hit is: as its row says, else by whether the story comes from a language with the false friend."""
    if hit.row.confidence:
        return hit.row.confidence
    return Confidence.MEDIUM if analysis.origin.language in hit.row.origin else Confidence.LOW
