"""The values of a stretch of translation and of the stretch of source behind it, in one form, so that they compare."""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from transcheck.languages.en.implied_numbers import HEDGES
from transcheck.model import Span

from .numbers import Number, NumberKind
from .source_numbers import SourceNumber, SourceNumberKind
from .source_tables import tables_of

if TYPE_CHECKING:
    from . import Analysis
    from .source import SourceAnalysis

_YEARS = range(1500, 2100)
_FOUR_DIGITS = re.compile("[12][0-9]{3}")
_DECADE = re.compile("(?<![0-9.,$€£¥₩])(?:[12][0-9])?[0-9]0[’']?s(?![a-zA-Z])")
_RANGE = re.compile(r"[0-9].*?[^0-9.,\s].*?[0-9]")
"""Two figures with something else than separators between them."""
_SHARED_SCALE = re.compile(
    r"(?: and | to | or |, )(?:about )?[$€£¥₩]?[0-9.,]+ ?(?:thousand|million|billion|trillion|m|bn)(?!\w)"
)
"""After the first of two numbers that share a scale word."""
_INCHES = re.compile("[ -](?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?!\\w)")
_NOUN_BEHIND = re.compile("[ -](anniversary|birthday|minute)")
"""After an ordinal that East Asian languages write as a number of years or minutes."""
_THOUSAND = 1000
_FINER_TENTHS = ("푼", "리")
"""Hundredths and thousandths behind tenths, in batting averages."""
_PLAIN_FIGURES = re.compile("(?<![0-9A-Za-z.,:/_@#-])[0-9]{1,9}(?![0-9A-Za-z:/_@]|[.,][0-9])")
_WIDEST_HEDGE = 24
_DURATIONS = frozenset("second minute hour day week month year decade century quarter".split())
UNIT_NAMES = {
    "km2": "square km",
    "m2": "square m",
    "m3": "cubic m",
    "tatami": "jo",
    "degree": "°C",
    "point": "",
}
"""Units of the tables to what they are called in English copy."""

_SORTS = {
    SourceNumberKind.ORDINAL: "ordinal",
    SourceNumberKind.FRACTION: "fraction",
    SourceNumberKind.PERCENT: "percent",
    SourceNumberKind.CURRENCY: "money",
    SourceNumberKind.AGE: "age",
    SourceNumberKind.DURATION: "duration",
    SourceNumberKind.DECADE: "decade",
}


class Sort(StrEnum):
    """What a value is of. A point of an index or a game is a count, a percentage point a percentage."""

    COUNT = "count"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    PERCENT = "percent"
    MONEY = "money"
    DURATION = "duration"
    AGE = "age"
    MEASURE = "measure"
    YEAR = "year"
    DECADE = "decade"


_WITHOUT_UNIT = frozenset({Sort.ORDINAL, Sort.COUNT})


class Value(NamedTuple):
    """A value from ``low`` to ``high``; an exact one has both equal.

    ``unit`` is as in ``Number``; ``is_rounded`` where the text says about, nearly or over.
    """

    span: Span
    low: Fraction
    high: Fraction
    sort: Sort
    unit: str = ""
    is_rounded: bool = False

    @property
    def is_exact(self) -> bool:
        """Whether the text means one value, as far as it is not rounded."""
        return self.low == self.high


class Side:
    """What one side of a pair holds: its values, and traces of others, which ``find_traces`` looks for when needed."""

    def __init__(self, values: list[Value], find_traces: Callable[[], list[Value]]) -> None:
        self.values = values
        self._find_traces = find_traces

    @cached_property
    def traces(self) -> list[Value]:
        """Words and figures that stand for values, or hold them."""
        return self._find_traces()


def target_values(analysis: "Analysis", span: Span) -> list[Value]:
    """The values of the translation in ``span``: its numbers and years, without days of the month and clock times."""
    found = [*_target_numbers(analysis, span), *_target_years(analysis, span), *_decades(analysis.text, span)]
    return sorted(found)


def _target_numbers(analysis: "Analysis", span: Span) -> Iterator[Value]:
    text = analysis.text
    numbers = analysis.numbers.within(span)
    for number, following in zip_longest(numbers, numbers[1:]):
        place = number.span.start
        is_date = analysis.dates.at(place) is not None or analysis.bare_days.at(place) is not None
        if not is_date and not is_part(number, text):
            yield of_number(_with_shared_unit(number, following, text), text)


def _with_shared_unit(number: Number, following: Number | None, text: str) -> Number:
    """The number with the unit of the next one, in "between 36 and 43 percent" and "36 or 37 percent"."""
    if following is None or number.unit or not following.unit or number.kind is not NumberKind.CARDINAL:
        return number
    between = text[number.span.end : following.span.start]
    is_range = between == " and " and text.endswith(("between ", "Between "), 0, number.span.start)
    return number._replace(unit=following.unit, kind=following.kind) if is_range or between == " or " else number


def is_part(number: Number, text: str) -> bool:
    """Whether a number is not what it seems: feet with inches, seven halves, "1.27 and 2.5 million"."""
    if number.kind is NumberKind.FRACTION and number.value >= 1:
        return True
    if number.kind is NumberKind.CARDINAL and not number.unit and _SHARED_SCALE.match(text, number.span.end):
        return number.value < _THOUSAND
    return number.unit == "foot" and _INCHES.match(text, number.span.end) is not None


def of_number(number: Number, text: str) -> Value:
    """A number of the translation as a value."""
    value, span = Fraction(number.value), number.span
    if text.startswith((" dozen", "-dozen"), span.end):
        value, span = value * 12, Span(span.start, span.end + len(" dozen"))
    sort = _target_sort(number, span.of(text))
    unit = _unit_behind(text, span.end, sort) if sort in _WITHOUT_UNIT else number.unit
    if sort is Sort.ORDINAL and (noun := _NOUN_BEHIND.match(text, span.end)):
        sort, unit = Sort.DURATION, "minute" if noun[1] == "minute" else "year"
    elif sort is Sort.COUNT and _is_age(text, span):
        sort, unit = Sort.AGE, "year"
    return Value(span, value, value, sort, unit, _is_hedged(text, span.start))


def _unit_behind(text: str, end: int, sort: Sort) -> str:
    """What an ordinal is one of, or "times" after a count, as far as the source says the same."""
    if sort is Sort.COUNT:
        return "times" if text.startswith((" times", "-times", "-fold"), end) else ""
    return next((unit for unit in ("century", "quarter") if text.startswith((f" {unit}", f"-{unit}"), end)), "")


def _target_sort(number: Number, written: str) -> Sort:
    if number.kind is NumberKind.CARDINAL:
        if number.unit in _DURATIONS:
            return Sort.DURATION
        if number.unit:
            return Sort.MEASURE
        return Sort.YEAR if _FOUR_DIGITS.fullmatch(written) and number.value in _YEARS else Sort.COUNT
    return Sort(number.kind.value)


def _is_age(text: str, span: Span) -> bool:
    """Whether a bare number stands as ages do: "Abbas, 84, said", "(48)", "married at 14"."""
    before, after = text[max(0, span.start - 5) : span.start], text[span.end : span.end + 1]
    is_apart = before.endswith((", ", "(", "aged ", " at ")) and after in ("", ",", ".", ")", ";")
    return is_apart and text[span.start : span.end].isdecimal() and span.length < len("100") and not after.isdigit()


def _is_hedged(text: str, start: int) -> bool:
    words = text[max(0, start - _WIDEST_HEDGE) : start].lower().rstrip(" $€£¥₩").split()
    return bool(words) and words[-1] in HEDGES


def _target_years(analysis: "Analysis", span: Span) -> Iterator[Value]:
    for date in analysis.dates.within(span):
        if date.year is not None:
            written = analysis.text.find(str(date.year), *date.span)
            place = Span(written, written + 4) if written >= 0 else date.span
            yield Value(place, Fraction(date.year), Fraction(date.year), Sort.YEAR)


def _decades(text: str, span: Span) -> Iterator[Value]:
    for match in _DECADE.finditer(text, *span):
        value = Fraction(match[0].rstrip("s’'"))
        yield Value(Span(*match.span()), value, value, Sort.DECADE)


def source_values(source: "SourceAnalysis", span: Span) -> list[Value]:
    """The values of the source in ``span``: the same."""
    numbers = (
        of_source(number, source.text)
        for number in source.numbers.within(span)
        if not source.text.startswith(_FINER_TENTHS, number.span.end)
    )
    found = [end for number in numbers for end in _ends(number, source.plain_text)]
    found += _source_years(source, span)
    if tables_of(source.language) is None:
        found += _figures(source.plain_text, span)
    return sorted(found)


def _figures(text: str, span: Span) -> Iterator[Value]:
    """The figures of a language without tables, as far as they can be read without knowing its separators."""
    for match in _PLAIN_FIGURES.finditer(text, *span):
        value = Fraction(match[0])
        is_year = len(match[0]) == len("2000") and value in _YEARS
        yield Value(Span(*match.span()), value, value, Sort.YEAR if is_year else Sort.COUNT)


def _ends(value: Value, text: str) -> Iterator[Value]:
    """Both ends of a range that is written as such; a value that is vague otherwise stays one."""
    if value.is_exact or not _RANGE.search(text, *value.span):
        yield value
        return
    yield value._replace(high=value.low)
    yield value._replace(low=value.high)


def of_source(number: SourceNumber, text: str) -> Value:
    """A number of the source as a value."""
    unit = UNIT_NAMES.get(number.unit, number.unit)
    sort = _source_sort(number, text)
    unit = "year" if sort is Sort.AGE else unit
    return Value(number.span, number.low, number.high, sort, unit, number.is_approximate)


def _source_sort(number: SourceNumber, text: str) -> Sort:
    sort = _SORTS.get(number.kind)
    if sort is not None:
        return Sort(sort)
    if number.kind is SourceNumberKind.MEASURE:
        return Sort.COUNT if number.unit == "times" else Sort.MEASURE
    if number.unit == "percentage point":
        return Sort.PERCENT
    written = number.span.of(text)
    if written.isdecimal() and len(written) == len("24") and _is_in_brackets(text, number.span):
        return Sort.AGE
    is_year = number.low in _YEARS and number.low == number.high and written.isdecimal() and len(written) == 4
    return Sort.YEAR if is_year else Sort.COUNT


def _is_in_brackets(text: str, span: Span) -> bool:
    """Whether a number stands in brackets by itself, as ages do behind names."""
    return text[span.start - 1 : span.start] in ("(", "（") and text[span.end : span.end + 1] in (")", "）")


def _source_years(source: "SourceAnalysis", span: Span) -> Iterator[Value]:
    for date in source.dates.within(span):
        if date.year is not None:
            written = date.span.of(source.plain_text).find(str(date.year))
            start = date.span.start + max(written, 0)
            place = Span(start, start + len("2000")) if written >= 0 else date.span
            yield Value(place, Fraction(date.year), Fraction(date.year), Sort.YEAR)
