"""Which conversions of money the exchange rates, or the other conversions of the same copy, rule out.

A conversion is wrong where the rate that it implies, with all that rounding allows, lies outside the lowest and highest
rate of the years by more than 15 per cent, or more than 8 per cent away from that of the copy's other conversions.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from transcheck.languages.exchange_rates import DOLLAR_COUNTRIES, PESO_COUNTRIES, SHARED_CURRENCIES, YEARS, rate_range
from transcheck.model import Document, Layer, Span

from .conversions import Conversion
from .exact import Exact, ratio
from .sentences import Sentence

Rates = tuple[Exact, Exact]
"""The least and the greatest worth of one unit of the stated currency in the other."""

_SPARE = (85, 115)
_APART = (92, 108)
_MOST_SLACK = 5
_NEAR = 200
_POWERS = (-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7, -8, 8, -9, 9)


class WrongConversion(NamedTuple):
    """``factor`` is by how much the sum is too great (above 1) or too small; ``worth`` what it should be, roughly.

    ``other`` is the conversion of the same copy that it contradicts, None where the table of rates does; ``power`` the
    power of ten by which the sum is off, 0 where it is not that.
    """

    conversion: Conversion
    factor: Exact
    power: int
    worth: Exact
    other: Conversion | None


def find_wrong_conversions(
    document: Document, conversions: Iterable[Conversion], sentences: Layer[Sentence]
) -> Iterator[WrongConversion]:
    """The conversions of money that cannot be right, those against the table first."""
    plausible: list[Conversion] = []
    has_word = cache(document.text.__contains__)
    for conversion in conversions:
        if conversion.stated.measure is not None:
            continue
        other_years = _other_years(document, conversion, sentences)
        rates = _rates(document, conversion, has_word, is_current=not other_years)
        if rates and not _meet(_implied(conversion), _wider(rates, _SPARE)):
            yield _against_table(conversion, rates)
        elif not other_years:
            plausible.append(conversion)
    yield from _against_each_other(plausible)


def _other_years(document: Document, conversion: Conversion, sentences: Layer[Sentence]) -> bool:
    """Whether the sentence names a year that is not that of the story."""
    sentence = sentences.at(conversion.span.start)
    start, end = sentence.span if sentence else conversion.span
    near = Span(max(start, conversion.span.start - _NEAR), min(end, conversion.span.end + _NEAR))
    words = near.of(document.text).split()
    years = {word.strip(".,;:()'’s") for word in words if len(word) >= 4}
    story = document.metadata.get("date", "")[:4]
    return any(len(year) == 4 and year.isdecimal() and year[:2] in ("19", "20") and year != story for year in years)


def _rates(
    document: Document, conversion: Conversion, has_word: Callable[[str], bool], *, is_current: bool
) -> Rates | None:
    """The rates that may be right: of the story's year where it is known, else of all years. None: no telling."""
    stated, converted = (_national(one.unit, has_word) for one in (conversion.stated, conversion.converted))
    units = stated, converted
    if any(has_word(word) for unit in units for word in SHARED_CURRENCIES.get(unit, ())):
        return None
    story = document.metadata.get("date", "")[:4]
    years = range(int(story), int(story) + 1) if is_current and story.isdecimal() and int(story) in YEARS else YEARS
    rates = rates_of(*units, years)
    if rates is None:
        return None
    low, high = rates
    if _is_any_dollar(document.text, conversion) and any(map(has_word, DOLLAR_COUNTRIES)):
        low, high = (low, high * 2) if units[1] == "USD" else (ratio(low, 2), high)
    return low, high


def _national(unit: str, has_word: Callable[[str], bool]) -> str:
    """The code of a currency; of a bare peso where the copy names one country that has a peso."""
    named = [code for code, words in PESO_COUNTRIES.items() if any(map(has_word, words))] if unit == "peso" else []
    return named[0] if len(named) == 1 else unit


@cache
def rates_of(stated: str, converted: str, years: range) -> Rates | None:
    """The least and greatest worth of one unit of a currency in another in those years, or None where unknown."""
    rates = [rate for year in years if (rate := _cross_rates(stated, converted, year))]
    return (min(rate[0] for rate in rates), max(rate[1] for rate in rates)) if rates else None


def _cross_rates(stated: str, converted: str, year: int) -> Rates | None:
    first, second = rate_range(stated, year), rate_range(converted, year)
    return (ratio(second[0], first[1]), ratio(second[1], first[0])) if first and second else None


def _is_any_dollar(text: str, conversion: Conversion) -> bool:
    """Whether there is a dollar without its country, which may be another than the United States."""
    dollars = [one.span.of(text) for one in (conversion.stated, conversion.converted) if one.unit == "USD"]
    return any("U" not in dollar for dollar in dollars)


def _implied(conversion: Conversion) -> Rates:
    stated, converted = conversion.stated, conversion.converted
    slack = min(converted.slack, ratio(converted.value, _MOST_SLACK))
    return ratio(converted.value - slack, stated.value), ratio(converted.value + slack, stated.value)


def _wider(rates: Rates, percent: tuple[int, int]) -> Rates:
    return ratio(rates[0] * percent[0], 100), ratio(rates[1] * percent[1], 100)


def _meet(one: Rates, other: Rates) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def shifted(value: Exact, power: int) -> Exact:
    """The value times ten to the power, which may be negative."""
    return value * 10**power if power >= 0 else ratio(value, 10**-power)


def _against_table(conversion: Conversion, rates: Rates) -> WrongConversion:
    low, high = _implied(conversion)
    powers = (power for power in _POWERS if _meet((shifted(low, power), shifted(high, power)), rates))
    power = -next(powers, 0)
    factor = ratio(high, rates[0]) if high < rates[0] else ratio(low, rates[1])
    return WrongConversion(conversion, factor, power, shifted(conversion.converted.value, -power), None)


def _against_each_other(conversions: list[Conversion]) -> Iterator[WrongConversion]:
    """The conversions that the middle one of the same currencies rules out."""
    for units in dict.fromkeys((one.stated.unit, one.converted.unit) for one in conversions):
        same = [one for one in conversions if (one.stated.unit, one.converted.unit) == units]
        middle = sorted(same, key=_implied)[len(same) // 2] if len(same) > 2 else same[0]
        for one in same:
            if not _meet(_implied(one), _wider(_implied(middle), _APART)):
                worth = ratio(one.stated.value * middle.converted.value, middle.stated.value)
                yield WrongConversion(one, ratio(one.converted.value, worth), 0, worth, middle)
