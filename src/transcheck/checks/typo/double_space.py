"""Two spaces stand between two words.

Why it matters
    They are left over where words were deleted or pasted, and often show that something is missing. Justified columns
    and web pages set them differently, so the gap appears in some places and not in others.

When to ignore
    The spaces line up columns.

Decision
    Two spaces or more inside a line of running text, after a word or a comma. After the end of a sentence they are a
    habit of typewriters and left alone, as are indentation, lines of tables and the end of a line. A paragraph in which
    several gaps of three spaces and more line something up is passed over.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.running_text import is_copy
from transcheck.model import Block, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_AFTER_STOPS = frozenset(".!?:;”\"’')]…")
_COLUMNS = "   "
_MOST_COLUMNS = 1


@check(
    summary="Two spaces between words",
    category="linguistic-conventions/punctuation",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    examples=(
        Bad(
            "The mayor of [[the  town]] opened the bridge.",
            message="two spaces in “the town”",
            fixed="The mayor of the town opened the bridge.",
        ),
        Bad("The mayor, [[however,   opened]] it.", fixed="The mayor, however, opened it."),
        Good("The mayor of the town opened the bridge.  Nobody else came."),
        Good("The mayor\n    opened the bridge  \nof the town.", format="text"),
        Good("Lindow   3    town   4    bridge\n\nThe mayor of the town opened the bridge.", format="text"),
    ),
)
def double_space(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each gap with the words beside it."""
    text = analysis.text
    place = text.find("  ")
    passed_over: dict[Block | None, bool] = {}
    while place >= 0:
        end = place + 2
        while text[end : end + 1] == " ":
            end += 1
        if _is_gap(text, place, end):
            block = analysis.block_at(place)
            if block not in passed_over:
                passed_over[block] = not is_copy(block) or _has_columns(text, block)
            if not passed_over[block]:
                yield _finding(analysis, flag, Span(place, end))
        place = text.find("  ", end)


def _is_gap(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return bool(before and after) and not before.isspace() and not after.isspace() and before not in _AFTER_STOPS


def _has_columns(text: str, block: Block | None) -> bool:
    words = block.span.of(text) if block else ""
    return words.count(_COLUMNS) > _MOST_COLUMNS or "\t" in words


def _finding(analysis: Analysis, flag: Flag, gap: Span) -> Finding:
    text = analysis.text
    start, end = gap
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    span = Span(start, end)
    safety = Safety.SUGGESTED if analysis.in_quotation(span) else Safety.SAFE
    return flag(
        span=span,
        message=f"two spaces in “{' '.join(span.of(text).split())}”",
        fix=Fix("Write one space", (Edit(gap, " "),), safety),
    )
