"""Finds parts of dates in languages that name the months: "9 марта 2026 года", "am 9. März", "a las 15:30"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from transcheck.languages.value_tables import WordDates
from transcheck.model import Span

from .date_parts import Relative, SourceDate, date_of, has_digit, hour_of_day, numeric_date
from .source_tables import Tables, alternatives, split_forms, tables_of

_DAY_FIRST = re.compile(r"([0-3]?[0-9])([./-])([01]?[0-9])\2([12][0-9]{3})(?![0-9])")
_DAY_MONTH = re.compile(r"([0-3]?[0-9])[.]([01]?[0-9])[.](?![0-9])")
_YEAR = re.compile("[12][0-9]{3}(?![0-9]|[.,][0-9])")
_BEFORE = 24


class _Named(NamedTuple):
    """A form, in small letters, and the part of a date that it is."""

    form: str
    kind: str
    value: object


class _Patterns(NamedTuple):
    named: dict[str, list[_Named]]
    """First word to the forms that begin with it, the longest first."""
    after_day: re.Pattern[str]
    year_after_month: re.Pattern[str]
    year_before: re.Pattern[str]
    year_after: re.Pattern[str]
    clock_before: re.Pattern[str]
    hour_before: re.Pattern[str]
    clock_after: re.Pattern[str]
    clock_after_is_sure: bool
    minutes: re.Pattern[str]
    day_part: re.Pattern[str]
    day_parts: dict[str, tuple[int, int]]
    months: dict[str, int]
    letters: re.Pattern[str]
    unsure: frozenset[str]


@cache
def _patterns(language: str) -> _Patterns:
    tables = tables_of(language)
    assert tables is not None
    assert isinstance(tables.dates, WordDates)
    dates, calendar = tables.dates, tables.calendar
    end = f"(?![{tables.numerals.letters}])"
    months = {form.lower(): month for month, forms in enumerate(calendar.months, 1) for form in split_forms(forms)}
    day_parts = {
        form: (after, noon) for forms, after, noon in calendar.day_parts.values() for form in split_forms(forms)
    }
    month = f"({alternatives(months)}){end}"
    flags = re.IGNORECASE
    return _Patterns(
        _named(tables, months),
        re.compile(f"{dates.day_end}(?:{dates.between}){month}", flags),
        re.compile(f"(?:{dates.between})([12][0-9]{{3}})(?![0-9]|[.,:][0-9]){dates.year_end}", flags),
        re.compile(f"(?:{dates.year_before})\\Z" if dates.year_before else "(?!)", flags),
        re.compile(dates.year_after, flags),
        re.compile(f"(?:{dates.clock_before})\\Z", flags),
        re.compile(f"(?:{dates.hour_before})\\Z", flags),
        re.compile(dates.clock_after, flags),
        dates.clock_after_is_sure,
        re.compile(f"[{dates.hour_marks}]([0-5][0-9])(?![0-9]|[.,:%][0-9])"),
        re.compile(f" (?:{alternatives(day_parts)}){end}", flags),
        {form.lower(): value for form, value in day_parts.items()},
        months,
        re.compile(f"[{tables.numerals.letters}]+"),
        calendar.unsure_months,
    )


def _named(tables: Tables, months: dict[str, int]) -> dict[str, list[_Named]]:
    calendar = tables.calendar
    rows = [_Named(form, "month", month) for form, month in months.items()]
    rows += [
        _Named(form.lower(), "weekday", day)
        for day, forms in enumerate(calendar.weekdays)
        for form in split_forms(forms)
    ]
    rows += [
        _Named(form.lower(), "relative", Relative(*key))
        for key, forms in calendar.relatives.items()
        for form in split_forms(forms)
    ]
    rows += [_Named(form, "hour", hour) for form, hour in calendar.named_hours.items()]
    named: dict[str, list[_Named]] = {}
    letters = re.compile(f"[{tables.numerals.letters}]+")
    for row in sorted(rows, key=lambda row: -len(row.form)):
        first = letters.match(row.form)
        named.setdefault(first.group() if first else row.form, []).append(row)
    return named


def find_word_parts(text: str, tables: Tables, language: str) -> Iterator[SourceDate]:
    """The parts of the dates of ``text`` (plain digits), in order."""
    patterns = _patterns(language)
    lower = text.lower()
    lower = lower if len(lower) == len(text) else "".join(letter.lower()[:1] for letter in text)
    end = 0
    for token in tables.starts.finditer(text):
        start = token.start()
        if start < end:
            continue
        if "0" <= text[start] <= "9":
            part = None if _goes_on(text, start) else _in_figures(text, start, patterns)
        else:
            part = _in_words(lower, token, patterns)
        if part is not None:
            yield part
            end = part.span.end


def _goes_on(text: str, start: int) -> bool:
    """Whether figures continue others or a word."""
    before = text[start - 1 : start]
    return bool(before) and (before.isalnum() or (before in ".,:/-" and text[start - 2 : start - 1].isdigit()))


def _in_words(lower: str, token: re.Match[str], patterns: _Patterns) -> SourceDate | None:
    start = token.start()
    for row in patterns.named.get(token.group().lower(), ()):
        end = start + len(row.form)
        if lower.startswith(row.form, start) and not (row.form[-1].isalpha() and patterns.letters.match(lower, end)):
            return _named_part(lower, start, end, row, patterns)
    return None


def _named_part(lower: str, start: int, end: int, row: _Named, patterns: _Patterns) -> SourceDate | None:
    span = Span(start, end)
    if isinstance(row.value, Relative):
        return SourceDate(span, relative=row.value)
    if isinstance(row.value, tuple):
        return SourceDate(span, hour=row.value[0], minute=row.value[1])
    assert isinstance(row.value, int)
    if row.kind == "weekday":
        return SourceDate(span, weekday=row.value)
    if year := patterns.year_after_month.match(lower, end):
        return date_of(start, year.end(), int(year.group(1)), row.value, None)
    return None if row.form in patterns.unsure else SourceDate(span, month=row.value)


def _in_figures(text: str, start: int, patterns: _Patterns) -> SourceDate | None:
    return (
        numeric_date(text, start)
        or _day_first(text, start)
        or _day_and_month(text, start, patterns)
        or _time(text, start, patterns)
        or _year(text, start, patterns)
    )


def _day_first(text: str, start: int) -> SourceDate | None:
    found = _DAY_FIRST.match(text, start)
    if found is None:
        return None
    return date_of(start, found.end(), int(found.group(4)), int(found.group(3)), int(found.group(1)))


def _day_and_month(text: str, start: int, patterns: _Patterns) -> SourceDate | None:
    end = start + 1 + has_digit(text, start + 1)
    month = patterns.after_day.match(text, end)
    if month is None:
        return None
    year = patterns.year_after_month.match(text, month.end())
    day, number = int(text[start:end]), patterns.months.get(month.group(1).lower())
    return date_of(start, (year or month).end(), int(year.group(1)) if year else None, number, day)


def _time(text: str, start: int, patterns: _Patterns) -> SourceDate | None:
    end = start + 1 + has_digit(text, start + 1)
    hour = int(text[start:end])
    if hour > 24 or has_digit(text, end):
        return None
    cue = patterns.clock_before.search(text, max(0, start - _BEFORE), start)
    minutes = patterns.minutes.match(text, end)
    after = patterns.clock_after.match(text, minutes.end() if minutes else end)
    stop = after.end() if after else minutes.end() if minutes else end
    part = patterns.day_part.match(text, stop)
    is_marked = minutes is not None and text[end] in ":hH"
    is_sure = is_marked or (after is not None and patterns.clock_after_is_sure)
    if not is_sure and not (cue and (after or minutes or part or _is_sure(text, start, end, patterns))):
        return None
    word = part.group() if part else cue.group() if cue else ""
    named = patterns.day_parts.get(word.strip().lower().removesuffix(" के"))
    span = Span(cue.start() if cue else start, part.end() if part else stop)
    return SourceDate(span, hour=hour_of_day(hour, named), minute=int(minutes.group(1)) if minutes else None)


def _is_sure(text: str, start: int, end: int, patterns: _Patterns) -> bool:
    """Whether the words before figures make them an hour, and nothing follows that they could count."""
    if not patterns.hour_before.search(text, max(0, start - _BEFORE), start):
        return False
    following = text[end : end + 2]
    return not (following[:1] in ("%", "-", "€", "$") or following[1:].isalnum() or following.lstrip(" ")[:1].isalnum())


def _year(text: str, start: int, patterns: _Patterns) -> SourceDate | None:
    year = _YEAR.match(text, start)
    if year is None or not 1500 <= int(year.group()) <= 2100:
        return None
    after = patterns.year_after.match(text, year.end())
    before = patterns.year_before.search(text, max(0, start - _BEFORE), start)
    if before is None and after is None:
        return None
    return date_of(start, after.end() if after else year.end(), int(year.group()), None, None)
