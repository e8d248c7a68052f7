"""A question or an exclamation of the source is a plain statement in the translation, or its last mark is missing.

Why it matters
    A question that lost its mark asserts what the source asks. A sentence without its last mark was cut off, or looks
    so.

When to ignore
    The translator has put the question into a report: he asked whether.

Decision
    Only the last mark of a stretch is compared. A question counts where its last mark says so in the source and the
    translation ends with a full stop, unless it has a word that reports questions. A missing mark counts in a stretch
    of running text where the source has one; below fourteen words it may be a heading, and the finding is debatable.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import PROSE, Confidence, Edit, Finding, Fix, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_BEHIND = " \"'”’»」』)）\u00a0"
_ENDS = frozenset(".!?…。！？।؟")
_QUESTIONS = frozenset("?？؟")
_REPORTED = (
    "ask",
    "whether",
    "wonder",
    "question",
    "if ",
    "what",
    "why",
    "how",
    "who",
    "where",
    "when",
    "which",
    "doubt",
)
_FEWEST_WORDS = 5
_LONG = 14
"""Words; a line of fewer may be a heading."""


@check(
    summary="Last mark of the source lost in the translation",
    category="linguistic-conventions/punctuation",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "The mayor opened the bridge on [[Friday]]",
            message="the source ends with “.”, the translation with nothing",
            fixed="The mayor opened the bridge on Friday.",
            source="El alcalde abrió el puente el viernes.",
        ),
        Bad(
            "The bridge will open in May[[.]]",
            message="the source asks a question (“?”)",
            fixed="The bridge will open in May?",
            source="¿Se abrirá el puente en mayo?",
        ),
        Good("The mayor opened the bridge on Friday.", source="El alcalde abrió el puente el viernes."),
        Good("He asked whether the bridge would open in May.", source="¿Se abrirá el puente en mayo?"),
        Good(
            "# Mayor opens the bridge on Friday\n\nIt took a year.",
            source="# El alcalde abre el puente.\n\nDuró un año.",
        ),
        Good("The bridge opened on Friday:", source="El puente se abrió el viernes."),
    ),
)
def punctuation_parity(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each stretch that ends otherwise than its source."""
    source = analysis.source
    if source is None:
        return
    for pair in analysis.pairs:
        block = analysis.block_at(pair.span.start)
        if not pair.is_sure or block is None or block.kind not in PROSE:
            continue
        end = _end(analysis.text, pair.span)
        mark = source.text[_end(source.text, pair.source)]
        last = analysis.text[end]
        words = len(pair.span.of(analysis.text).split())
        if mark not in _ENDS or words < _FEWEST_WORDS:
            continue
        related = (Related(pair.source, f"ends with “{mark}”", in_source=True),)
        if last.isalnum():
            yield _without(flag, analysis.text, end, words, mark, related)
        elif mark in _QUESTIONS and last == "." and not _is_reported(pair.span.of(analysis.text)):
            span = Span(end, end + 1)
            fix = Fix("Write a question mark", (Edit(span, "?"),))
            yield flag(span=span, message=f"the source asks a question (“{mark}”)", related=related, fix=fix)


def _end(text: str, span: Span) -> int:
    """Where the last character stands that is no bracket or quotation mark."""
    end = span.end - 1
    while end > span.start and text[end] in _BEHIND:
        end -= 1
    return end


def _is_reported(stretch: str) -> bool:
    small = stretch.lower()
    return any(word in small for word in _REPORTED)


def _without(flag: Flag, text: str, end: int, words: int, mark: str, related: tuple[Related, ...]) -> Finding:
    start = end
    while start and (text[start - 1].isalnum() or text[start - 1] in "-’'"):
        start -= 1
    right = "?" if mark in _QUESTIONS else "."
    return flag(
        span=Span(start, end + 1),
        message=f"the source ends with “{mark}”, the translation with nothing",
        confidence=Confidence.MEDIUM if words >= _LONG else Confidence.LOW,
        related=related,
        fix=Fix(f"Add “{right}”", (Edit(Span(end + 1, end + 1), right),)),
    )
