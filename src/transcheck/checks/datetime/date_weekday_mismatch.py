"""A weekday does not fall on the date beside it.

Why it matters
    One of the two is wrong, and readers act on either. Engines carry the date over and choose the weekday by feel, and
    a story that is published a day later has its weekday changed but not its date.

When to ignore
    The date is of another calendar.

Decision
    A weekday right before or, in brackets, behind a month and a day, computed with the year beside them, or else the
    year that brings the date within six months of the day of the story. Without either the rule is silent, as it is
    before 1930, when some countries had another calendar, and beside a second weekday ("Friday to Sunday, Oct. 2-4").
"""

from collections.abc import Iterator
from datetime import date

from transcheck.analysis import Analysis, Date
from transcheck.analysis.places import places_in_copy
from transcheck.analysis.story_date import calendar_day, find_story_date
from transcheck.languages.en.calendar import FULL_MONTHS, FULL_WEEKDAYS, WEEKDAYS
from transcheck.model import Finding, Severity
from transcheck.rule import Bad, Flag, Good, check

_FIGURES = frozenset("0123456789")
_EVERYWHERE_GREGORIAN = 1930
_HALF_A_YEAR = 183
"""Days."""
_WINDOW = 22
"""Characters before the date in which a second weekday may stand."""


@check(
    summary="Weekday that does not fall on the date",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "The talks began on [[Tuesday, Feb. 9, 2026]], in Lindow.",
            message="February 9, 2026, is a Monday, not a Tuesday",
        ),
        Bad(
            "---\ndate: 2026-02-12\n---\n\nThe talks began on [[Tuesday, Feb. 9]], in Lindow.",
            message="February 9, 2026, is a Monday, not a Tuesday",
        ),
        Bad("The talks began on [[February 9, 2026 (Tue.)]] in Lindow."),
        Bad("---\ndate: 2026-01-05\n---\n\nThe talks ended on [[Friday, 30 December]], in Lindow."),
        Good("The talks began on Monday, Feb. 9, 2026, in Lindow."),
        Good("The talks began on Tuesday, Feb. 9, in Lindow."),  # no year
        Good("---\ndate: 2026-02-12\n---\n\nThe talks began on Monday, Feb. 9, in Lindow."),
        Good("The fair runs Saturday to Monday, Feb. 7-9, 2026, in Lindow."),
        Good("The Lindow Sun, Feb. 9, 2026, has the story."),
        Good("“It was on Tuesday, Feb. 9, 2026,” she said."),
        Good("It began on Tuesday, Feb. 10, 2026 (Monday in Lima)."),
    ),
)
def date_weekday_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each date whose weekday the calendar belies."""
    for stated in analysis.dates if _has_weekday_beside_figures(analysis) else ():
        if stated.weekday is None or stated.day is None:
            continue
        day = _day_of(analysis, stated)
        if day is None or day.weekday() == stated.weekday or _is_doubtful(analysis, stated):
            continue
        right, wrong = FULL_WEEKDAYS[day.weekday()], FULL_WEEKDAYS[stated.weekday]
        yield flag(
            span=stated.span,
            message=f"{FULL_MONTHS[day.month - 1]} {day.day}, {day.year}, is a {right}, not a {wrong}",
        )


def _has_weekday_beside_figures(analysis: Analysis) -> bool:
    """Whether it is worth while to look at the dates: "Monday, Feb. 9", "Monday 9 May" or "(Mon.)"."""
    text = analysis.text
    for _, place, _ in places_in_copy(analysis.document, ("day",)):
        if text[place + 3 : place + 4] in (",", " ") and not _FIGURES.isdisjoint(text[place + 4 : place + 18]):
            return True
    return any(text[place + 1 : place + 4] in WEEKDAYS for _, place, _ in places_in_copy(analysis.document, ("(",)))


def _day_of(analysis: Analysis, stated: Date) -> date | None:
    """The day that is meant, with the year of the text or the one that brings it near the day of the story."""
    month, day = stated.month or 0, stated.day or 0
    if stated.year:
        return calendar_day(stated.year, month, day) if stated.year >= _EVERYWHERE_GREGORIAN else None
    story = find_story_date(analysis.document)
    published = story.as_date if story else None
    if published is None:
        return None
    years = (published.year - 1, published.year, published.year + 1)
    near = (one for one in (calendar_day(year, month, day) for year in years) if one)
    return next((one for one in near if abs((one - published).days) <= _HALF_A_YEAR), None)


def _is_doubtful(analysis: Analysis, stated: Date) -> bool:
    """Whether another weekday stands right before, the words are a newspaper's name ("Sun, May 9"), or a quotation."""
    if "day" not in stated.span.of(analysis.text) and not analysis.text.startswith(")", stated.span.end - 1):
        return True
    before = analysis.text[max(0, stated.span.start - _WINDOW) : stated.span.start]
    if any(weekday in before for weekday in FULL_WEEKDAYS) or before.endswith(("-", "–", "/")):
        return True
    return analysis.in_quotation(stated.span)
