"""The dateline, the date of the file and the “today” of the text are days apart.

Why it matters
    One of them is wrong: a dateline copied from another story, a date of the source's calendar or time zone, a “today”
    that was yesterday when the story was passed on.

When to ignore
    The story was held back on purpose, or is run again on an anniversary.

Decision
    A dateline with a day, more than one day (time zones) later than the day of the file or of a time stamp; and
    “today”, “yesterday” or “tomorrow” right before a date that is more than one day off what the dateline or file makes
    it. A dateline that is older than the file is common, and left alone.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from transcheck.analysis import Analysis, Date
from transcheck.analysis.places import places_in_copy
from transcheck.analysis.story_date import StoryDate, calendar_day, find_dateline, find_story_date
from transcheck.languages.en import FULL_MONTHS
from transcheck.model import BlockKind, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_NEARBY = {"today": 0, "yesterday": -1, "tomorrow": 1}
_BETWEEN = (", ", " (", ", on ", " on ")
_HALF_A_YEAR = 183
"""Days."""


@check(
    summary="Dateline, date of the file and text that are days apart",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "---\ndate: 2026-02-09\n---\n\n[[BERN, Feb. 19 (Agency) --]] The fair opened.",
            message="the dateline says February 19, the date of the story is February 9, 2026",
        ),
        Bad("BERN, Feb. 9 (Agency) -- The fair opened [[today, Feb. 12]]."),
        Bad(
            "---\ndate: 2026-02-09\n---\n\nThe fair opened [[yesterday (Feb. 3]]).",
            message="“yesterday (Feb. 3” is February 8 by the date of the story",
        ),
        Good("---\ndate: 2026-02-09\n---\n\nBERN, Feb. 10 (Agency) -- The fair opened."),
        Good("---\ndate: 2026-02-09\n---\n\nBERN, Feb. 6 (Agency) -- The fair opened."),
        Good("---\ndate: 2026-01-01\n---\n\nBERN, Dec. 31 (Agency) -- The fair opened yesterday (Dec. 30)."),
        Good("BERN, Feb. 9 (Agency) -- “It opened today, Feb. 12,” she said."),
        Good("BERN, Feb. 9 (Agency) -- The fair opened today, and on Feb. 12 it closes."),
    ),
)
def dateline_conflict(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag a dateline of the future, and days near "today" that it belies."""
    story = find_story_date(analysis.document)
    if story is None or not story.day:
        return
    dateline = find_dateline(analysis.document)
    if dateline and dateline.span and dateline.span != story.span and _is_dateline(analysis, dateline.span):
        yield from _late_dateline(dateline, dateline.span, story, flag)
    for word in _NEARBY:
        for _, place, _ in places_in_copy(analysis.document, (word,)):
            yield from _near(analysis, Span(place, place + len(word)), dateline or story, flag)


def _is_dateline(analysis: Analysis, span: Span) -> bool:
    block = analysis.block_at(span.start)
    return block is not None and block.kind is BlockKind.DATELINE


def _late_dateline(dateline: StoryDate, span: Span, story: StoryDate, flag: Flag) -> Iterator[Finding]:
    published = story.as_date
    written = published and _nearest(dateline.year, dateline.month, dateline.day, published)
    if published and written and (written - published).days > 1:
        yield flag(
            span=span,
            message=f"the dateline says {_day(written)}, the date of the story is {_day(published)}, {published.year}",
        )


def _near(analysis: Analysis, word: Span, base: StoryDate, flag: Flag) -> Iterator[Finding]:
    """A date right behind "today" that is not that day."""
    stated = next(iter(analysis.dates.within(Span(word.end, word.end + 32))), None)
    if stated is None or analysis.text[word.end : stated.span.start] not in _BETWEEN or analysis.in_quotation(word):
        return
    today = calendar_day(base.year or stated.year or _LEAP_YEAR, base.month, base.day)
    meant = today + timedelta(days=_NEARBY[word.of(analysis.text)]) if today else None
    day = meant and _day_of(stated, meant)
    if meant and day and abs((day - meant).days) > 1:
        span = Span(word.start, stated.span.end)
        place = "dateline" if base.span else "date of the story"
        yield flag(
            span=span,
            message=f"“{span.of(analysis.text)}” is {_day(meant)} by the {place}",
            related=(Related(base.span, "counted from here"),) if base.span else (),
        )


_LEAP_YEAR = 2024
"""Stands for a year that is not known, as it has all days."""


def _day_of(stated: Date, near: date) -> date | None:
    return _nearest(stated.year or 0, stated.month, stated.day, near) if stated.month and stated.day else None


def _nearest(year: int, month: int, day: int, near: date) -> date | None:
    """That day, in the year that brings it within half a year of ``near`` where the year is not known."""
    if year:
        return calendar_day(year, month, day)
    days = (calendar_day(near.year + step, month, day) for step in (-1, 0, 1))
    return next((one for one in days if one and abs((one - near).days) <= _HALF_A_YEAR), None)


def _day(day: date) -> str:
    return f"{FULL_MONTHS[day.month - 1]} {day.day}"
