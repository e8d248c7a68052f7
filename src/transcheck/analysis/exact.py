"""Exact values: whole where they can be, else fractions, so that numbers can be compared by equality."""

from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    from fractions import Fraction

Exact = Union[int, "Fraction"]
"""A number without rounding; floating point has no third and no tenth."""

_LONGEST = 24
"""Characters of figures beyond which nothing is a number of news copy."""


def ratio(above: "Exact", below: "Exact" = 1) -> Exact:
    """``above / below``, as an ``int`` where it is whole. Raises ZeroDivisionError."""
    if isinstance(above, int) and isinstance(below, int):
        whole, rest = divmod(above, below)
        if not rest:
            return whole
    from fractions import Fraction  # late: its import takes a while, and most copy has whole numbers alone

    value = Fraction(above) / Fraction(below)
    return int(value) if value.denominator == 1 else value


def decimal(figures: str, power: int = 0) -> Exact:
    """Figures with an optional decimal point, and commas, times ten to the ``power``."""
    whole, _, decimals = figures.replace(",", "").partition(".")
    decimals = decimals.rstrip("0")
    if len(decimals) <= power:
        return int(whole + decimals) * int(10 ** (power - len(decimals)))
    return ratio(int(whole + decimals), 10 ** (len(decimals) - power))


def plain_value(figures: str, power: int = 0) -> "Exact | None":
    """The value of figures times ten to the ``power``; None where they are not written as English does ("1.655.65")."""
    if len(figures) > _LONGEST:
        return None
    whole, _, decimals = figures.partition(".")
    first, *groups = whole.split(",")
    is_grouped = all(len(group) == 3 and group.isdecimal() for group in groups) and (not groups or len(first) <= 3)
    if not first.isdecimal() or not is_grouped or (decimals and not decimals.isdecimal()):
        return None
    return decimal(figures, power)


def distance(one: Exact, other: Exact) -> Exact:
    """How far two values are apart."""
    return one - other if one >= other else other - one


def half_step(figures: str) -> Exact:
    """By how much a number written so may be rounded: half a unit of the last figure that is not an idle nought.

    "3.25" may stand for anything from 3.245 to 3.255, "480" for 475 to 485, "15" for 12.5 to 17.5.
    """
    whole, _, decimals = figures.replace(",", "").partition(".")
    if decimals:
        return ratio(1, 2 * 10 ** len(decimals))
    shown = whole.rstrip("0")
    step = 10 ** (len(whole) - len(shown)) if shown else 1
    return ratio(5 * step if shown.endswith("5") and len(shown) > 1 else step, 2)
