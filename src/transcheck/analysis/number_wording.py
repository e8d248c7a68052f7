"""Writes values as English news does, and finds the figures of an amount that a fix replaces."""

import re
from functools import cache

from transcheck.model import Span

from .exact import Exact, decimal, ratio

_WORDS = ((12, "trillion"), (9, "billion"), (6, "million"))
_MOST_DECIMALS = 4
"""Decimals before a scale word; with more of them all figures are written."""


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(
        r"[0-9][0-9,.]*(?:(?:[ -]?(?:hundred|thousand|million|billion|trillion)s?|\s?(?:[mb]l?|tr?)n|[mbk])\b)*"
    )


def in_figures(value: Exact) -> str:
    """ "32 billion", "1.25 trillion", "300,000", "3.5": exact, unless the value has no end in decimals."""
    for power, word in _WORDS:
        scaled = ratio(value, 10**power)
        if scaled >= 1 and _decimals(scaled) <= _MOST_DECIMALS:
            return f"{_plain(scaled)} {word}"
    return _plain(value)


def rounded(value: Exact, digits: int) -> Exact:
    """The value with that many significant figures."""
    if not value:
        return 0
    figures, _, power = f"{float(value):.{digits - 1}e}".partition("e")
    return decimal(figures) * 10 ** int(power) if int(power) >= 0 else ratio(decimal(figures), 10 ** -int(power))


def figures_of(number: Span, text: str) -> Span:
    """The figures of an amount with their scale word, without currency and unit; empty where it is in words."""
    match = _figures().search(text, *number)
    return (
        Span(match.start(), match.start() + len(match.group().rstrip(".,"))) if match else Span(number.end, number.end)
    )


def significant(number: Span, text: str) -> int:
    """How many figures are given that are not idle noughts; at least two."""
    shown = "".join(character for character in figures_of(number, text).of(text) if character.isdigit())
    return max(2, len(shown.strip("0")))


def _decimals(value: Exact) -> int:
    """The number of decimals that a value needs, or more than any limit."""
    if isinstance(value, int):
        return 0
    places, below = 0, value.denominator
    while 10**places % below and places <= _MOST_DECIMALS:
        places += 1
    return places


def _plain(value: Exact) -> str:
    if isinstance(value, int):
        return f"{value:,}"
    places = min(_decimals(value), _MOST_DECIMALS)
    written = f"{float(value):,.{places}f}"
    return written.rstrip("0").rstrip(".") if "." in written else written
