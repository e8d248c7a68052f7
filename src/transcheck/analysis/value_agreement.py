"""Whether a value of the translation may stand for one of the source: equal, rounded, or in another unit."""

from collections.abc import Iterator
from fractions import Fraction

from transcheck.languages.en.measures import MEASURES_OF, Measure
from transcheck.languages.exchange_rates import YEARS

from .bitext_values import Sort, Value
from .exact import half_step
from .exchange import rates_of

_CLOSE = Fraction(5, 100)
_CLOSE_WITH_HEDGE = Fraction(12, 100)
_SMALL = 100
_TEN = 10
_SPARE = Fraction(6, 100)
_MOST_SLACK = Fraction(10, 100)
_MONEY_SPARE = Fraction(15, 100)
_HOURS = {
    "second": (Fraction(1, 3600),),
    "minute": (Fraction(1, 60),),
    "hour": (Fraction(1),),
    "day": (Fraction(24),),
    "week": (Fraction(168),),
    "month": (Fraction(720), Fraction(744), Fraction(672)),
    "quarter": (Fraction(2190),),
    "year": (Fraction(8760), Fraction(8640), Fraction(8736)),
    "decade": (Fraction(87600),),
    "century": (Fraction(876000),),
}
_CENT = "cent"
_DEGREES = frozenset({"°C", "°F", "degree"})
_WAYS = {"kph": "km", "mph": "mile", "knot": "nautical mile"}


def agree(target: Value, source: Value) -> bool:
    """Whether the two may be the same, by value alone where their units cannot be compared."""
    if target.low <= source.high and source.low <= target.high:
        return True
    if Sort.YEAR in (target.sort, source.sort):
        return False
    if Sort.DECADE in (target.sort, source.sort):
        return (source.low % 100 == target.low % 100 and source.low % 10 == 0) or _is_in_tens(target, source)
    return is_rounded(target, source) or _in_other_terms(target, source)


def _is_in_tens(target: Value, source: Value) -> bool:
    """Whether an age in its tens is one of those that a word means: teenagers for those of 10 and more."""
    return source.sort is Sort.DECADE and not target.is_exact and target.low - _TEN < source.low <= target.low


def is_rounded(target: Value, source: Value) -> bool:
    """Whether the translation gives the source's value with fewer figures."""
    if not target.is_exact or target.low <= 0:
        return False
    value, stated = target.low, source.high if target.low > source.high and not source.is_rounded else source.low
    if stated <= 0 or significant(value) >= significant(stated):
        return False
    share = abs(value - stated) / stated
    if target.is_rounded or source.is_rounded:
        return share <= _CLOSE_WITH_HEDGE
    is_small = stated < _SMALL and stated.denominator == 1
    return not is_small and share <= _CLOSE and abs(value - stated) <= step(value)


def step(value: Fraction) -> Fraction:
    """Half of one in the last figure of a value that is not an idle nought."""
    if value.denominator == 1:
        return Fraction(half_step(str(value.numerator)))
    places = 0
    while places < 9 and (value * 10**places).denominator != 1:
        places += 1
    return Fraction(1, 2 * 10**places)


def significant(value: Fraction) -> int:
    """How many figures a value needs: 2 for 320, 3 for 3.25, 9 for a third."""
    places = 0
    while places < 9 and (value * 10**places).denominator != 1:
        places += 1
    return len(str((value * 10**places).numerator // (value * 10**places).denominator).rstrip("0").lstrip("-"))


def _in_other_terms(target: Value, source: Value) -> bool:
    sorts = {target.sort, source.sort}
    if sorts == {Sort.FRACTION, Sort.PERCENT}:
        share, percent = (target, source) if target.sort is Sort.FRACTION else (source, target)
        return abs(share.low * 100 - percent.low) <= 1
    if target.unit == source.unit:
        return False
    if sorts <= {Sort.DURATION, Sort.AGE}:
        return _durations_agree(target, source)
    if sorts == {Sort.MEASURE}:
        return measures_agree(target, source)
    return sorts == {Sort.MONEY} and money_agrees(target, source)


def _durations_agree(target: Value, source: Value) -> bool:
    for one in _HOURS.get(target.unit, ()):
        for other in _HOURS.get(source.unit, ()):
            if target.low * one <= source.high * other and source.low * other <= target.high * one:
                return True
    return False


def measures_agree(target: Value, source: Value) -> bool:
    """Whether the two are the same extent in two units, as far as both are rounded."""
    if {target.unit, source.unit} <= _DEGREES:
        return _temperatures_agree(target, source)
    one, other = _measure(target.unit), _measure(source.unit)
    if one is None or other is None or one.dimension != other.dimension:
        return False
    slack, other_slack = _slack(target.low), _slack(source.low)
    for above, below in one.factors:
        for first, second in other.factors:
            factor = Fraction(above, below) / Fraction(first, second)
            low, high = (target.low - slack) * factor, (target.high + slack) * factor
            if low <= (source.high + other_slack) * (1 + _SPARE) and (source.low - other_slack) * (1 - _SPARE) <= high:
                return True
    return False


def _slack(value: Fraction) -> Fraction:
    return min(step(value), abs(value) * _MOST_SLACK)


def _measure(unit: str) -> Measure | None:
    """A unit by its name; a speed counts as the way that is made in an hour, as many languages leave the hour out."""
    return MEASURES_OF.get(_WAYS.get(unit, unit))


def of_one_dimension(target: Value, source: Value) -> bool:
    """Whether two measures can be converted into one another."""
    one, other = _measure(target.unit), _measure(source.unit)
    if {target.unit, source.unit} <= _DEGREES:
        return True
    return one is not None and other is not None and one.dimension == other.dimension


def _temperatures_agree(target: Value, source: Value) -> bool:
    """In Celsius there and Fahrenheit here, or the other way round; a bare degree may be either."""
    if "degree" in (target.unit, source.unit):
        return any(_temperatures_agree(*pair) for pair in _named_degrees(target, source))
    celsius, fahrenheit = (target, source) if target.unit == "°C" else (source, target)
    scaled = celsius.low * 9 / 5
    return min(abs(scaled + 32 - fahrenheit.low), abs(scaled - fahrenheit.low)) <= 3


def _named_degrees(target: Value, source: Value) -> Iterator[tuple[Value, Value]]:
    yield target._replace(unit="°C"), source._replace(unit="°F")
    yield target._replace(unit="°F"), source._replace(unit="°C")


def money_agrees(target: Value, source: Value) -> bool:
    """Whether a rate of any year makes the two equal; so too where no rate is known."""
    if _CENT in (source.unit, target.unit):
        return target.low * (1 if target.unit == _CENT else 100) == source.low * (1 if source.unit == _CENT else 100)
    rates = rates_of(source.unit, target.unit, YEARS)
    if rates is None:
        return True
    low, high = source.low * rates[0] * (1 - _MONEY_SPARE), source.high * rates[1] * (1 + _MONEY_SPARE)
    slack = step(target.low)
    return low <= target.high + slack and target.low - slack <= high
