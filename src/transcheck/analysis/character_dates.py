"""Finds parts of dates in East Asian texts, where each has its character behind it: 年, 月, 日, 時."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from transcheck.languages.value_tables import Calendar, CharacterDates
from transcheck.model import Span

from .date_parts import Relative, SourceDate, clock_time, date_of, hour_of_day, numeric_date
from .source_tables import alternatives, first_letters, split_forms, tables_of

_HAN = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
_RANGE = re.compile("(?<![0-9.,])([0-9]{1,4})(?:년|年|月|월)? ?[~～∼〜–-] ?\\Z")
_WIDEST_RANGE = 9
_CENTURY_TURN = 50
_NEEDS_MORE = "点點"
_HOUR_IS_SURE = re.compile("[钟鐘左整许許前后後]")


class _Patterns(NamedTuple):
    parts: re.Pattern[str]
    month_after: re.Pattern[str]
    count_after: re.Pattern[str]
    about_before: re.Pattern[str]
    calendar: Calendar
    dates: CharacterDates
    weekdays: dict[str, int]
    relatives: dict[str, Relative]
    day_parts: dict[str, tuple[int, int]]
    of_week: dict[str, int]


@cache
def _patterns(language: str) -> _Patterns:
    tables = tables_of(language)
    assert tables is not None
    assert isinstance(tables.dates, CharacterDates)
    dates, calendar = tables.dates, tables.calendar
    weekdays = {form: day for day, forms in enumerate(calendar.weekdays) for form in split_forms(forms)}
    relatives = {form: Relative(*key) for key, forms in calendar.relatives.items() for form in split_forms(forms)}
    day_parts = {
        form: (after, noon) for forms, after, noon in calendar.day_parts.values() for form in split_forms(forms)
    }
    of_week = {form: day for day, forms in enumerate(dates.day_after_week) for form in split_forms(forms)}
    number = f"(?:[0-9]{{1,4}}|[{dates.digits}]{{1,4}})" if dates.digits else "[0-9]{1,4}"
    start = "(?<![0-9])(?<![0-9][.,])"
    word_start = "(?<![가-힣])" if not dates.digits else ""
    named = (dates.eras, day_parts, weekdays, relatives, calendar.named_hours)
    firsts = first_letters([*(form for forms in named for form in forms), *dates.digits])
    branches = (
        f"(?:(?P<era>{alternatives(dates.eras)}) ?)?{start}(?P<year>{number}) ?(?:{dates.year})",
        f"{start}(?P<month>{number}) ?(?:{dates.month})",
        f"{start}(?P<day>{number}) ?(?:{dates.day})"
        f"(?: ?[（(](?P<bracket>[{dates.weekday_in_brackets}])(?:曜日?|요일)?[）)])?",
        f"(?:(?P<part>{alternatives(day_parts)}) ?)?{start}(?P<hour>{number}) ?(?:{dates.hour})"
        f"(?: ?(?P<minute>{number}) ?(?:{dates.minute})|(?P<half> ?(?:{dates.half})))?",
        f"(?:(?P<clockpart>{alternatives(day_parts)}) ?)?{start}(?P<clock>[0-9]{{1,2}}:[0-9]{{2}}(?![0-9:]))",
        f"{start}(?P<numeric>[0-9]{{4}}[./-] ?[0-9]{{1,2}}[./-] ?[0-9]{{1,2}}(?![0-9])\\.?"
        "|(?:19|20)[0-9]{2}[.](?:0[1-9]|1[0-2])(?![0-9%.]))",
        f"{word_start}(?<![一两兩每几數数0-9])(?P<weekday>{alternatives(weekdays)})(?!本)",
        f"{word_start}(?P<relative>{alternatives(relatives)})(?:(?<=[周週期拜])(?P<of_week>{alternatives(of_week)})(?!本))?",
        f"{word_start}(?P<named>{alternatives(calendar.named_hours)})",
    )
    return _Patterns(
        re.compile(f"(?=[0-9{firsts}])(?:{'|'.join(branches)})"),
        re.compile(f" ?{number} ?(?:{dates.month})"),
        re.compile(dates.day_is_count),
        tables.about_before,
        calendar,
        dates,
        weekdays,
        relatives,
        day_parts,
        of_week,
    )


def find_character_parts(text: str, language: str) -> Iterator[SourceDate]:
    """The parts of the dates of ``text`` (plain digits), in order."""
    patterns = _patterns(language)
    previous: SourceDate | None = None
    for match in patterns.parts.finditer(text):
        part = _part(text, match, patterns, previous)
        if part is None:
            continue
        if first := _first_of_range(text, match, part):
            yield first
        yield part
        previous = part


def _part(text: str, match: re.Match[str], patterns: _Patterns, previous: SourceDate | None) -> SourceDate | None:
    if match["year"]:
        return _year(text, match, patterns)
    if match["month"]:
        return date_of(*match.span(), None, _value(match["month"]), None)
    if match["day"]:
        return _day(text, match, patterns, previous)
    if match["hour"]:
        return _hour(text, match, patterns)
    if match["clock"]:
        time = clock_time(text, match.start("clock"))
        part = patterns.day_parts.get(match["clockpart"] or "")
        return time._replace(span=Span(*match.span()), hour=hour_of_day(time.hour or 0, part)) if time else None
    if match["numeric"]:
        return numeric_date(text, match.start())
    return _word(match, patterns)


def _word(match: re.Match[str], patterns: _Patterns) -> SourceDate:
    span, word = Span(*match.span()), match.group()
    if match["weekday"]:
        return SourceDate(span, weekday=patterns.weekdays[word])
    if match["named"]:
        hour, minute = patterns.calendar.named_hours[word]
        return SourceDate(span, hour=hour, minute=minute)
    weekday = patterns.of_week.get(match["of_week"] or "")
    return SourceDate(span, weekday=weekday, relative=patterns.relatives[match["relative"]])


def _year(text: str, match: re.Match[str], patterns: _Patterns) -> SourceDate | None:
    figures = match["year"]
    if era := match["era"]:
        year = 1 if figures == "元" else _value(figures)
        return date_of(*match.span(), patterns.dates.eras[era] + year, None, None) if year else None
    is_short = len(figures) == 2 and figures.isascii()
    if is_short and (_follows_apostrophe(text, match.start()) or patterns.month_after.match(text, match.end())):
        year = int(figures)
        return date_of(*match.span(), year + (2000 if year < _CENTURY_TURN else 1900), None, None)
    if len(figures) != 4 or (not figures.isascii() and any(digit not in _HAN for digit in figures)):
        return None
    return date_of(*match.span(), _value(figures), None, None)


def _follows_apostrophe(text: str, start: int) -> bool:
    return start > 0 and text[start - 1] in "'’‘"


def _day(text: str, match: re.Match[str], patterns: _Patterns, previous: SourceDate | None) -> SourceDate | None:
    follows = previous is not None and 0 <= match.start() - previous.span.end <= 1 and previous.day is None
    follows = follows and previous is not None and (previous.month is not None or previous.relative is not None)
    is_plain = match["day"].isascii() and text[match.end("day") :].lstrip(" ")[:1] not in "号號"
    if not follows and (not is_plain or _is_count(text, match, patterns)):
        return None
    day = date_of(*match.span(), None, None, _value(match["day"]))
    if day is None or not match["bracket"]:
        return day
    return day._replace(weekday=patterns.dates.weekday_in_brackets.index(match["bracket"]))


def _is_count(text: str, match: re.Match[str], patterns: _Patterns) -> bool:
    """Whether the text speaks of a number of days."""
    start = match.start()
    if patterns.count_after.match(text, match.end()) or text[max(0, start - 1) : start] in ("週", "周", "每", "毎"):
        return True
    return patterns.about_before.search(text, max(0, start - _WIDEST_RANGE), start) is not None


def _hour(text: str, match: re.Match[str], patterns: _Patterns) -> SourceDate | None:
    hour = _value(match["hour"])
    mark = text[match.end("hour") :][:2].strip()[:1]
    is_sure = match["part"] or match["minute"] or match["half"] or _HOUR_IS_SURE.match(text, match.end())
    if hour is None or hour > 24 or ((mark in _NEEDS_MORE or not match["hour"].isascii()) and not is_sure):
        return None
    minute = 30 if match["half"] else _value(match["minute"]) if match["minute"] else None
    if minute is not None and minute > 59:
        return None
    part = patterns.day_parts.get(match["part"] or "")
    return SourceDate(Span(*match.span()), hour=hour_of_day(hour, part), minute=minute)


def _value(figures: str) -> int:
    """What the figures or characters of a day, month or year are worth; 0 where they are none."""
    if figures.isascii():
        return int(figures)
    if all(digit in _HAN for digit in figures):
        return int("".join(str(_HAN[digit]) for digit in figures))
    tens, ten, ones = figures.replace("廿", "二十").partition("十")
    if not ten or any(digit not in _HAN for digit in tens + ones) or len(tens) > 1 or len(ones) > 1:
        return 0
    return (_HAN[tens] if tens else 1) * 10 + (_HAN[ones] if ones else 0)


def _first_of_range(text: str, match: re.Match[str], part: SourceDate) -> SourceDate | None:
    """The day before a dash ("9" in "9~11일"), as a part of its own."""
    start = match.start()
    first = (
        _RANGE.search(text, max(0, start - _WIDEST_RANGE), start) if start and text[start - 1] in "~～∼〜–- " else None
    )
    if first is None:
        return None
    value = int(first.group(1))
    span = (first.start(), first.end(1))
    if part.day is not None and part.month is None:
        return date_of(*span, None, None, value)
    if part.month is not None and part.year is None:
        return date_of(*span, None, value, None)
    return date_of(*span, value, None, None) if part.year is not None and part.month is None else None
