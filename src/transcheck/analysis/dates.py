"""Dates that the copy states, and dates that depend on the day of publication."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.languages.en import DURATIONS, MONTHS, SEASONS, WEEKDAYS
from transcheck.model import Document, Span

from .bare_days import BareDay, find_bare_days
from .places import matches_in_copy, places_in_copy

__all__ = ["BareDay", "Date", "RelativeDate", "find_bare_days", "find_dates", "find_relative_dates"]

_NAME = re.compile("(?:" + "|".join(sorted(MONTHS.keys() | WEEKDAYS.keys(), key=len, reverse=True)) + r")(?!\w)")
_DAY_BEFORE = re.compile(r"(?<![\w.,:-])(?:the )?([0-3]?[0-9])(?:st|nd|rd|th)?(?: day)?(?: of)? \Z", re.IGNORECASE)
_DAY_AFTER = re.compile(
    r"\.? (?:the )?([0-3]?[0-9])(?:st|nd|rd|th)?(?![\w%]|[.,:][0-9])(?: ?[-–—] ?[0-3]?[0-9](?!\w))?"
)
_YEAR_AFTER = re.compile(r"\.?,? (?:of )?((?:1[5-9]|20)[0-9][0-9])(?!\w|[.,:][0-9])")
_MONTH_AFTER_WEEKDAY = re.compile(r"\.?,? (?:the )?(?:[0-3]?[0-9](?:st|nd|rd|th)?(?: of)? )?(?=[A-Z])")
_WEEKDAY_IN_BRACKETS = re.compile(r" ?\(([A-Z][a-z]{2,8})\.?\)")
_BEFORE_MONTH = re.compile(
    r"(?:in|of|last|next|since|until|till|by|from|early|late|mid|this|through|before|after|between|and|to|during|for|until)"
    r"[ -]\Z",
    re.IGNORECASE,
)
_OTHER_MEANINGS = frozenset({"May", "March", "April", "June", "August"})
"""Full names of months that are also verbs or given names."""

_NEXT_IS_NAME = re.compile("[’']s| [A-Z]")
_YEAR = re.compile(r"(?:1[89]|20)[0-9][0-9](?![\w’'%]|[.,:/-][0-9])")
_BEFORE_YEAR = re.compile(r"(?<!\w)(?:in|since|until|till|by|during|early|late|mid|from)[ -]\Z", re.IGNORECASE)
_FOUR_FIGURES = re.compile("[12][0-9]{3}")
_ISO = re.compile(r"((?:1[5-9]|20)[0-9][0-9])-([01][0-9])-([0-3][0-9])(?![\w-])")


class Date(NamedTuple):
    """A date as far as the text states it. ``weekday`` is 0 for Monday; what is not stated is None."""

    span: Span
    year: int | None
    month: int | None
    day: int | None
    weekday: int | None


class RelativeDate(NamedTuple):
    """A date that only the day of publication settles: "yesterday", "last October", "three days ago"."""

    span: Span
    text: str


def find_dates(document: Document) -> Iterator[Date]:
    """The dates of the copy in text order: with a month, a weekday or a year."""
    found = [*_named(document), *_in_figures(document)]
    end = 0
    for date in sorted(found, key=lambda date: (date.span.start, -date.span.end)):
        if date.span.start >= end:
            yield date
            end = date.span.end


def _named(document: Document) -> Iterator[Date]:
    text = document.text
    end = 0
    for name, block in matches_in_copy(document, _NAME):
        if name.start() < end or (name.start() and text[name.start() - 1].isalnum()):
            continue
        word = name.group()
        date = _with_month(text, name, block.span) if word in MONTHS else _with_weekday(text, name, block.span)
        if date is not None:
            yield date
            end = date.span.end


def _with_weekday(text: str, name: re.Match[str], block: Span) -> Date | None:
    word = name.group()
    weekday = WEEKDAYS[word]
    if (link := _MONTH_AFTER_WEEKDAY.match(text, name.end(), block.end)) and (
        month := _NAME.match(text, link.end(), block.end)
    ):
        date = _with_month(text, month, block) if month.group() in MONTHS else None
        if date is not None and date.day is not None:
            return date._replace(span=Span(name.start(), date.span.end), weekday=weekday)
    return Date(Span(*name.span()), None, None, None, weekday) if word.endswith("day") else None


def _with_month(text: str, name: re.Match[str], block: Span) -> Date | None:
    start, end = name.span()
    day = year = None
    if before := _DAY_BEFORE.search(text, max(block.start, start - 16), start):
        day, start = _day(before.group(1)), before.start() if _day(before.group(1)) else start
    if day is None and (after := _DAY_AFTER.match(text, end, block.end)) and (day := _day(after.group(1))):
        end = after.end()
    if stated := _YEAR_AFTER.match(text, end, block.end):
        year, end = int(stated.group(1)), stated.end()
    if day is None and year is None and not _is_month_alone(text, name, block):
        return None
    weekday = None
    if day is not None and (brackets := _WEEKDAY_IN_BRACKETS.match(text, end, block.end)):
        weekday = WEEKDAYS.get(brackets.group(1))
        end = end if weekday is None else brackets.end()
    return Date(Span(start, end), year, MONTHS[name.group()], day, weekday)


def _day(figures: str) -> int | None:
    return int(figures) if 1 <= int(figures) <= 31 else None


def _is_month_alone(text: str, name: re.Match[str], block: Span) -> bool:
    """Whether a name without day and year is a month, and not a verb, a person or another abbreviation."""
    word = name.group()
    if len(word) < 5 and word not in ("May", "June", "July"):
        return False
    follows_preposition = _BEFORE_MONTH.search(text, max(block.start, name.start() - 8), name.start()) is not None
    if _NEXT_IS_NAME.match(text, name.end(), block.end):
        return word not in _OTHER_MEANINGS
    return follows_preposition or word not in _OTHER_MEANINGS


def _in_figures(document: Document) -> Iterator[Date]:
    """Years after "in" and the like, and dates as ISO 8601 writes them."""
    text = document.text
    for match, (_, block, _) in matches_in_copy(document, _FOUR_FIGURES):
        start = match.start()
        if iso := _ISO.match(text, start, block.end):
            year, month, day = (int(part) for part in iso.groups())
            if 1 <= month <= 12 and 1 <= day <= 31:
                yield Date(Span(*iso.span()), year, month, day, None)
        elif _BEFORE_YEAR.search(text, max(block.start, start - 7), start) and _YEAR.match(text, start, block.end):
            yield Date(Span(*match.span()), int(match.group()), None, None, None)


_NEAR = "|".join(
    sorted((DURATIONS - {"second", "minute", "hour"}) | {*SEASONS, *MONTHS, *WEEKDAYS}, key=len, reverse=True)
)
_PERIOD = re.compile(rf"(?:(?:last|next|this|Last|Next|This) (?:past |coming |fiscal )?)(?:{_NEAR})(?![\w])")
_AGO = re.compile(
    r"(?:(?:about|almost|nearly|some|more than|over) )?"
    r"(?:a few|a couple of|several|many|an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,4})"
    rf"[ -](?:{'|'.join(sorted(DURATIONS, key=len, reverse=True))})s? \Z",
    re.IGNORECASE,
)


def find_relative_dates(document: Document) -> Iterator[RelativeDate]:
    """The dates of the copy that are told from the day of publication, in text order.

    "The next day" is not one of them: it is told from another day of the story.
    """
    spans = [*_days_near(document), *_periods_near(document), *_times_ago(document)]
    end = 0
    for span in sorted(spans):
        if span.start >= end:
            yield RelativeDate(span, span.of(document.text))
            end = span.end


def _days_near(document: Document) -> Iterator[Span]:
    for literal, place, block in places_in_copy(document, ("esterday", "oday", "onight", "omorrow")):
        first = place - 1
        end = first + 1 + len(literal)
        around = document.text[max(0, first - 1) : first] + document.text[end : end + 1]
        if first >= block.span.start and document.text[first] in "yYtT" and not any(map(str.isalnum, around)):
            yield Span(first, end)


def _periods_near(document: Document) -> Iterator[Span]:
    text = document.text
    for _, place, block in places_in_copy(document, ("last ", "next ", "this ", "Last ", "Next ", "This ")):
        period = _PERIOD.match(text, place, block.span.end)
        if period and text[max(0, place - 4) : place].lower() != "the " and not text[place - 1 : place].isalnum():
            yield Span(*period.span())


def _times_ago(document: Document) -> Iterator[Span]:
    text = document.text
    for _, place, block in places_in_copy(document, (" ago",)):
        past = _AGO.search(text, max(block.span.start, place - 36), place + 1)
        if past and not text[place + 4 : place + 5].isalpha():
            yield Span(past.start(), place + 4)
