"""Days that no calendar has: February 30, January 32, and February 29 of a year that is no leap year."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from transcheck.languages.en import FULL_MONTHS
from transcheck.model import Document, Layer, Span

from .dates import Date
from .places import matches_in_copy, places_in_copy
from .sentences import Sentence
from .story_date import find_story_date

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SHORT_MONTHS = ("Feb", "Apr", "Jun", "Sep", "Nov")
_MONTHS = tuple(month[:3] for month in FULL_MONTHS)
_LAST_DAYS = ("29", "30", "31")
_NO_DAYS = ("32", "33", "34", "35", "36", "37", "38", "39")
_REACH = 16
"""Characters."""


class ImpossibleDay(NamedTuple):
    """A date and what is wrong with it; it is not sure where only the file tells the year."""

    span: Span
    message: str
    is_sure: bool


def find_impossible_days(
    document: Document, dates: Callable[[], Iterable[Date]], sentences: Layer[Sentence]
) -> Iterator[ImpossibleDay]:
    """The impossible dates of the copy, in no order. ``dates`` is only asked for where figures make it worth while."""
    beside = set(_days_beside_months(document))
    if not beside.isdisjoint(_LAST_DAYS):
        for date in dates():
            if message := _fault(date):
                yield ImpossibleDay(date.span, message, True)
            elif message := _fault_by_file(document, date, sentences):
                yield ImpossibleDay(date.span, message, False)
    if not beside.isdisjoint(_NO_DAYS):
        for match, _ in matches_in_copy(document, _no_day()):
            day = match["behind"] or match["before"]
            yield ImpossibleDay(Span(*match.span("date")), f"no month has a day {day}", True)


def _days_beside_months(document: Document) -> Iterator[str]:
    """The figures from 29 to 39 that stand near the name of a month that may not have that day."""
    text = document.text
    for _, place, _ in places_in_copy(document, ("3", "9")):  # one character is found fastest
        for day in (text[place : place + 2], text[place - 1 : place + 1]):
            if day in _LAST_DAYS or day in _NO_DAYS:
                around = text[max(0, place - _REACH) : place + _REACH]
                if any(month in around for month in (_SHORT_MONTHS if day in _LAST_DAYS else _MONTHS)):
                    yield day


def _fault(date: Date) -> str:
    """What is wrong with the day of a date, or nothing."""
    month, day, year = date.month or 0, date.day or 0, date.year
    if not (month and day):
        return ""
    if day > _DAYS[month - 1]:
        return f"{FULL_MONTHS[month - 1]} has no day {day}"
    is_leap = not year or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return "" if is_leap or (month, day) != (2, 29) else f"February {year} has no day 29"


def _fault_by_file(document: Document, date: Date, sentences: Layer[Sentence]) -> str:
    """What is wrong with February 29 in the year of the story, unless its sentence tells of other years."""
    if (date.month, date.day, date.year) != (2, 29, None):
        return ""
    story, sentence = find_story_date(document), sentences.at(date.span.start)
    words = sentence.span.of(document.text) if sentence else ""
    if story is None or not story.year or story.year % 4 == 0 or "year" in words or "leap" in words:
        return ""
    return f"February {story.year} has no day 29"


@cache
def _no_day() -> re.Pattern[str]:
    month = rf"(?:{'|'.join(FULL_MONTHS)}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)"
    return re.compile(
        rf"\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|dated|through) (?P<date>{month} (?P<behind>3[2-9])|"
        rf"(?P<before>3[2-9])(?:st|nd|rd|th)? {month})"
        r"(?=[,;)]|\.(?:\s|\Z)| (?:in|at|when|and|after|for|with|during)\b)"
    )
