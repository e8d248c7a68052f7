"""Amounts in other units: whether two may be equal as far as they are rounded, and what one is in another unit."""

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from transcheck.languages.en.measures import MEASURES_OF, Measure, Ratio

from .conversions import Amount, Conversion
from .exact import Exact, distance, ratio

_SPARE = (95, 105)
_POWERS = (1, -1, 2, -2, 3, -3, 4, -4, 6, -6)
_TEMPERATURE = "temperature"


class Deviation(NamedTuple):
    """A conversion that is wrong: what it should be, by which factor it is off, and as a power of ten (0: none)."""

    worth: Exact
    factor: Exact
    power: int


def deviation(conversion: Conversion) -> Deviation | None:
    """How far a conversion of units is off; None where rounding to the figures shown, and 5 per cent, explain it.

    Units with several values, such as tons and gallons, may have any of them.
    """
    stated, converted = conversion.stated, conversion.converted
    if stated.measure is None or converted.measure is None or stated.value == 0:
        return None
    if stated.measure.dimension == _TEMPERATURE:
        return _temperature(stated, converted)
    factors = [ratio(ratio(*one), ratio(*other)) for one, other in _factors(stated.measure, converted.measure)]
    if any(_agree(stated, converted, factor) for factor in factors):
        return None
    worth = stated.value * factors[0]
    powers = (power for power in _POWERS if any(_agree(stated, converted, factor, power) for factor in factors))
    return Deviation(worth, ratio(converted.value, worth), next(powers, 0))


def in_unit(value: Exact, unit: str, other: str) -> Exact:
    """An amount in another unit of the same dimension, by the first value of each. Raises KeyError."""
    return value * ratio(ratio(*MEASURES_OF[unit].factors[0]), ratio(*MEASURES_OF[other].factors[0]))


def _factors(one: Measure, other: Measure) -> Iterator[tuple[Ratio, Ratio]]:
    return product(one.factors, other.factors)


def _agree(stated: Amount, converted: Amount, factor: Exact, power: int = 0) -> bool:
    """Whether the two ranges of what the amounts may stand for meet, the second one ten to the power too great."""
    shift = ratio(10 ** max(power, 0), 10 ** max(-power, 0))
    low = ratio((stated.value - stated.slack) * factor * _SPARE[0] * shift, 100)
    high = ratio((stated.value + stated.slack) * factor * _SPARE[1] * shift, 100)
    return low <= converted.value + converted.slack and converted.value - converted.slack <= high


def _temperature(stated: Amount, converted: Amount) -> Deviation | None:
    """A temperature, or a difference of temperatures, may be meant."""
    to_fahrenheit = converted.unit == "°F"
    factor = ratio(9, 5) if to_fahrenheit else ratio(5, 9)
    worth = stated.value * factor + 32 if to_fahrenheit else (stated.value - 32) * factor
    slack = stated.slack * factor + converted.slack + 1
    if distance(worth, converted.value) <= slack or distance(stated.value * factor, converted.value) <= slack:
        return None
    return Deviation(worth, 0, 0)
