"""Translated news has days without a month, or counts from today, and says neither where nor when it was written.

Why it matters
    An agency story opens with its place and day. A web page of the source shows them elsewhere, so they are lost on the
    way, and with them the meaning of “the 9th” and “last month”.

When to ignore
    The copy is analysis or opinion, or another system adds place and day.

Decision
    A story without dateline, time stamp, date in its file and day with a month anywhere, with two of these outside
    quotations: a day without its month, a date that counts from the day of publication, a sign that it is translated.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.story_date import is_dated
from transcheck.model import BlockKind, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="No place and day before the first sentence",
    category="style/third-party-style",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "[[The]] ferry came back on the 9th. It had left last October.",
            message="the story opens without place and day, which its other dates count from",
        ),
        Bad(
            "BERN -- [[The]] ferry came back on the 9th. It had left last October.",
            message="the story opens without a day, which its other dates count from",
        ),
        Bad("# Ferry back\n\n[[Passengers]] cheered. The ferry came back last month.", source_language="ko"),
        Good("BERN, Feb. 9 (Agency) -- The ferry came back on the 9th. It had left last October."),
        Good("---\ndate: 2026-02-09\n---\n\nThe ferry came back on the 9th. It had left last October."),
        Good("The ferry came back. It had left last October."),
        Good("The ferry came back on the 9th. “It had left last October,” she said."),
        Good("The ferry came back on Feb. 9. It had left last month.", source_language="ko"),
    ),
)
def dateline_missing(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first word of an undated story that needs a date."""
    if not (analysis.bare_days or analysis.origin.is_translated) or is_dated(analysis.document, analysis.dates):
        return
    lede = next(iter(analysis.document.blocks_of(BlockKind.PARAGRAPH)), None)
    if lede is None or _signs(analysis) < 2:
        return
    length = len(lede.span.of(analysis.text).split(maxsplit=1)[0])
    missing = "a day" if any(analysis.document.blocks_of(BlockKind.DATELINE)) else "place and day"
    yield flag(
        span=Span(lede.span.start, lede.span.start + length),
        message=f"the story opens without {missing}, which its other dates count from",
    )


def _signs(analysis: Analysis) -> int:
    """How many kinds of signs there are that a date is needed."""
    days = any(not analysis.in_quotation(day.span) for day in analysis.bare_days)
    relative = any(not analysis.in_quotation(date.span) for date in analysis.relative_dates)
    return days + relative + analysis.origin.is_translated if days or relative else 0
