"""A day is given as a bare ordinal, without its month.

Why it matters
    Korean, Japanese and Chinese copy writes "the 9th" for a day of the running month. English readers, often in another
    country and on another day, cannot tell the month, and English style is "Feb. 9" or a weekday.

When to ignore
    The month stands right before, as in "between May 3 and the 9th", or in direct speech.

Decision
    A preposition of time, "the" and an ordinal up to 31st, or one in brackets behind "today" and the like, unless a
    month is beside it or the next word shows that something else is counted ("the 9th floor", "the 9th Circuit", "the
    38th parallel"). Direct speech alone is no proof. It is sure where the block names no month before it. A date of its
    own behind a comma ("on the 11th, on Feb. 10") is no month for the day. The month is never guessed: there is no fix.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, BareDay
from transcheck.model import COPY, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_NOWHERE = ", and no month is named anywhere in the story"


@check(
    summary="Day of the month without its month",
    category="locale-conventions/date-format",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The two ministers will meet on [[the 9th]] in Geneva.",
            message="“the 9th” leaves the month out, and no month is named anywhere in the story",
        ),
        Bad(
            "The talks opened in February.\n\nNegotiators met again on [[the 21st]].",
            message="“the 21st” leaves the month out",
        ),
        Bad("The offer stands until [[the 3rd]], the ministry said."),
        Bad("The museum said on [[the 14th]], on Feb. 13, that a vase had been found."),
        Bad("The fair opened in May. According to the organisers on [[the 14th]] news, it was full."),
        Bad("Yesterday ([[18th]]), the fair opened."),
        Good("The two ministers will meet on the 9th floor."),
        Good("Her second film (9th in the chart) opened yesterday (Feb. 9)."),
        Good("“He came home on the 9th,” she said."),
        Good("The museum closed on Feb. 13, and again on the 14th."),
        Good("The story was the 14th news report of the day."),
        Good("The two ministers will meet on the 9th of May."),
        Good("The case went to the 9th Circuit on Friday."),
        Good("The army halted on the 38th parallel."),
    ),
)
def bare_day_ordinal(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each bare day of the copy."""
    for day in analysis.bare_days:
        block = analysis.block_at(day.span.start)
        if block is None or block.kind not in COPY or _is_only_said(analysis, day):
            continue
        has_month = any(date.month for date in analysis.dates)
        before = analysis.dates.within(Span(block.span.start, day.span.start))
        yield flag(
            span=day.span,
            message=f"“{day.span.of(analysis.text)}” leaves the month out{'' if has_month else _NOWHERE}",
            confidence=Confidence.MEDIUM if any(date.month for date in before) else Confidence.HIGH,
        )


def _is_only_said(analysis: Analysis, day: BareDay) -> bool:
    """Whether the day stands in direct speech of a story that has no other and is not known to be translated."""
    if not analysis.in_quotation(day.span) or analysis.origin.is_translated:
        return False
    return all(analysis.in_quotation(other.span) for other in analysis.bare_days)
