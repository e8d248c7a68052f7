"""Translated copy counts its days from a day that it does not give: “last October”, “this spring”.

Why it matters
    Syndicated copy runs days or weeks after it was written, and often without its dateline. Then “last October” may be
    two years ago, and nobody can put it right.

When to ignore
    The dateline or the date is set by another system, and never far from the words.

Decision
    Words that count from the day of publication, outside quotations and captions, in copy whose file, dateline, time
    stamp and text give no day with a month. One finding stands for all. It is likely where the story is known to be
    translated, or has a day without its month; other copy is left alone, as its date is mostly kept beside it.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, RelativeDate
from transcheck.analysis.story_date import is_dated
from transcheck.model import PROSE, BlockKind, Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_WHERE = PROSE - {BlockKind.QUOTE_BLOCK}
_VAGUE = ("today", "tonight", "tomorrow")
"""Words that often mean no day: "today's world"."""


@check(
    summary="Relative date in copy without a date",
    category="accuracy/mistranslation",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The ferry came back on the 9th. It had left [[last October]].",
            message="“last October” counts from a day that the copy does not give",
        ),
        Bad("The ferry came back [[this spring]].\n\nIt had left last month.", source_language="ko"),
        Good("BERN, Feb. 9 (Agency) -- The ferry came back on the 9th. It had left last October."),
        Good("---\ndate: 2026-02-09\n---\n\nThe ferry came back on the 9th. It had left last October."),
        Good("The ferry came back on the 9th. “It had left last October,” she said."),
        Good("The ferry came back on Feb. 9, 2026. It had left last October.", source_language="ko"),
        Good("The ferry came back. It had left last October."),
        Good("The ferry is out of place today, and last of all in price.", source_language="ko"),
    ),
)
def relative_date_without_dateline(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first relative date of undated translated copy, with the others as related places."""
    if not (analysis.bare_days or analysis.origin.is_translated) or is_dated(analysis.document, analysis.dates):
        return
    found = list(_stated(analysis))
    if found:
        yield flag(
            span=found[0].span,
            message=f"“{found[0].text}” counts from a day that the copy does not give",
            related=tuple(Related(one.span, "so does this") for one in found[1:]),
        )


def _stated(analysis: Analysis) -> Iterator[RelativeDate]:
    for date in analysis.relative_dates:
        block = analysis.block_at(date.span.start)
        if block is None or block.kind not in _WHERE or analysis.in_quotation(date.span):
            continue
        is_far = date.text.endswith(("year ago", "years ago", "decade ago", "decades ago"))
        if not is_far and date.text.lower() not in _VAGUE:
            yield date
