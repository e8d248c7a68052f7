"""Parts of dates, and how those that stand side by side become one date."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from transcheck.model import Span

_ISO = re.compile(r"([0-9]{4})[-/.] ?([0-9]{1,2})[-/.] ?([0-9]{1,2})(?![0-9])")
_YEAR_MONTH = re.compile(r"((?:19|20)[0-9]{2})[.](0[1-9]|1[0-2])(?![0-9%]|[.][0-9])[.]?")
_CLOCK = re.compile("([01]?[0-9]|2[0-4]):([0-5][0-9])(?![0-9:])")
_FIRST_YEAR, _LAST_YEAR = 1000, 2999


class Relative(NamedTuple):
    """So many days, weeks, months or years (``unit``) from the one in which the text was written."""

    unit: str
    offset: int


class SourceDate(NamedTuple):
    """A date or time as far as the text states it; what is not stated is None.

    ``weekday`` is 0 for Monday. ``hour`` is 0-24 where the text says which half of the day it means, else as written.
    ``relative`` says of which year, month, week or day the rest speaks.
    """

    span: Span
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    relative: Relative | None = None


_RANKS = {"relative": 0, "year": 1, "month": 2, "day": 3, "weekday": 4, "hour": 5, "minute": 6}


def join_parts(text: str, parts: Iterable[SourceDate], gaps: tuple[str, ...]) -> Iterator[SourceDate]:
    """One date for parts with nothing but one of ``gaps`` between them, none of which states a thing twice."""
    waiting: SourceDate | None = None
    for part in parts:
        if waiting is None:
            waiting = part
        elif part.span.start < waiting.span.end:
            continue
        elif _go_together(waiting, part, between := text[waiting.span.end : part.span.start]) and between in gaps:
            waiting = _joined(waiting, part)
        else:
            yield waiting
            waiting = part
    if waiting is not None:
        yield waiting


def _stated(date: SourceDate) -> set[str]:
    return {name for name in _RANKS if getattr(date, name) is not None}


def _go_together(first: SourceDate, second: SourceDate, between: str) -> bool:
    one, two = _stated(first), _stated(second)
    if one & two:
        return False
    if "," in between:
        return (one == {"weekday"} and second.day is not None) or ("hour" in two and first.day is not None)
    falls = max(_RANKS[name] for name in one) < min(_RANKS[name] for name in two)
    return falls or (one == {"weekday"} and second.relative is None)


def _joined(first: SourceDate, second: SourceDate) -> SourceDate:
    stated = {name: getattr(second, name) for name in _stated(second)}
    return first._replace(span=Span(first.span.start, second.span.end), **stated)


def numeric_date(text: str, offset: int) -> SourceDate | None:
    """Year, month and day in figures, from ``offset``."""
    found = _ISO.match(text, offset)
    if found is None:
        found = _YEAR_MONTH.match(text, offset)
        return date_of(*found.span(), int(found.group(1)), int(found.group(2)), None) if found else None
    year, month, day = (int(part) for part in found.groups())
    return date_of(found.start(), found.end(), year, month, day)


def date_of(start: int, end: int, year: int | None, month: int | None, day: int | None) -> SourceDate | None:
    """A date, unless there is no such month or day."""
    if year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    return SourceDate(Span(start, end), year, month, day)


def has_digit(text: str, offset: int) -> bool:
    """Whether a digit of ASCII stands there."""
    return "0" <= text[offset : offset + 1] <= "9"


def clock_time(text: str, offset: int) -> SourceDate | None:
    """Hours and minutes with a colon, from ``offset``."""
    found = _CLOCK.match(text, offset)
    if found is None:
        return None
    return SourceDate(Span(*found.span()), hour=int(found.group(1)), minute=int(found.group(2)))


def hour_of_day(hour: int, part: tuple[int, int] | None) -> int:
    """The hour of 24, when the text names the part of the day: from which hour 12 is added, and what 12 is."""
    if part is None or hour > 12:
        return hour
    after, noon = part
    if hour == 12:
        return noon
    return hour + 12 if hour >= after else hour
