"""Numbers in figures and in words, with their values."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from transcheck.languages.en.numerals import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLAR_PREFIXES,
    NATIONAL_CURRENCIES,
    SCALE_SUFFIXES,
    SCALES,
    UNITS,
)
from transcheck.model import Document, Span

from . import number_words
from .exact import Exact, decimal, half_step, ratio
from .places import matches_in_copy

# A plain class of characters at the start: the search is twice as fast as with the whole grammar.
_FIGURES = re.compile("[0-9][0-9,.]*")
_PLAIN = re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]+))?\Z")
_SIMPLE_FRACTION = re.compile("([1-9])/([2-9])(?![0-9/])")
_DOLLAR_PREFIX = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, DOLLAR_PREFIXES)) + r")\Z")
_CODE_BEFORE = re.compile(r"(?<!\w)([A-Z]{3}) ?\Z")
_ORDINAL_END = re.compile(r"(?:st|nd|rd|th)(?!\w)")
_WORD_AFTER = re.compile(r"[ \u00a0-]?(%|U\.S\.|[A-Za-z]+[²³]?|[°㎡㎢㎥℃℉])(?![\w’'])")
_PERCENT = re.compile(r"[ \u00a0-]?(?:%|per ?cent(?!\w)|pct(?!\w)|(percentage[ -]points?)(?!\w))")
_UNIT = re.compile(
    r"[ \u00a0-]?((?:U\.S\.|[A-Za-z]+[²³]?(?:/h)?|° ?[CF]|[㎡㎢㎥℃℉])(?![\w’'])(?: [A-Za-z]+(?![\w’'])){0,2})"
)
_CLOCK = re.compile(r" ?[ap]\.?m(?!\w)")
_RANGE = ("-", "–", "—", " to ", "~", " ~ ")
_SCALES = SCALES | SCALE_SUFFIXES
_MONEY = CURRENCY_WORDS | CURRENCY_CODES | NATIONAL_CURRENCIES
_MEASURES = frozenset({form.split()[0] for form in (*_MONEY, *UNITS)} | {"%", "°", "per", "percentage"})
"""Words after a number that make it worth a closer look."""
_LONGEST_FIGURE = 24
_LEAST_WON = 1_000
"""Below, and in years, "won" after a figure is mostly the verb."""


class NumberKind(StrEnum):
    """What a number counts or measures."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"
    FRACTION = "fraction"


class Number(NamedTuple):
    """A number with its currency sign, scale word and unit.

    ``value`` is exact: an ``int`` where it is whole ("5.6 billion" is), else a ``Fraction``. ``unit`` is ``%``,
    ``percentage point``, an ISO 4217 code, a unit in its usual form ("km"), or empty. Both ends of a range are numbers
    of their own, with the unit and scale that they share. Figures inside dates are numbers too; clock times, versions
    and names ("G20") are not.
    """

    span: Span
    value: Exact
    unit: str
    kind: NumberKind


class _Figure(NamedTuple):
    """What was read around figures: ``power`` is that of the scale word, ``mantissa`` the figures themselves."""

    span: Span
    mantissa: str
    power: int
    unit: str
    kind: NumberKind

    def as_number(self) -> Number:
        above, _, below = self.mantissa.partition("/")
        value = ratio(int(above), int(below)) if below else decimal(self.mantissa, self.power)
        return Number(self.span, value, self.unit, self.kind)


def find_numbers(document: Document) -> Iterator[Number]:
    """The numbers of the copy in text order."""
    figures = ((match, block.span) for match, block in matches_in_copy(document, _FIGURES))
    words = ((word, block.span) for word, block in number_words.find_word_numbers(document))
    return _in_order(document.text, figures, words)


def numbers_in(text: str, span: Span) -> Iterator[Number]:
    """The numbers of one stretch of a text, which should begin and end at the edge of a word, in order."""
    figures = ((match, span) for match in _FIGURES.finditer(text, *span))
    words = ((word, span) for word in number_words.word_numbers_in(text, span))
    return _in_order(text, figures, words)


def rounding(number: Number, text: str) -> Exact:
    """By how much the true value may differ from the one written, by the figures shown; 0 for numbers in words."""
    figures = _FIGURES.search(text, *number.span)
    shown = figures.group().rstrip(".,") if figures else ""
    if not shown or number.kind is NumberKind.FRACTION:
        return 0
    scale = ratio(number.value, decimal(shown)) if number.value else 1
    return half_step(shown) * scale


def _in_order(
    text: str, figures: Iterable[tuple[re.Match[str], Span]], words: Iterable[tuple[number_words.WordNumber, Span]]
) -> Iterator[Number]:
    end = 0
    for number in sorted([*_in_figures(text, figures), *_in_words(text, words)]):
        if number.span.start >= end:
            yield number
            end = number.span.end


def _in_words(text: str, words: Iterable[tuple[number_words.WordNumber, Span]]) -> Iterator[Number]:
    for word, limits in words:
        end, _, unit, kind = _measure(text, word.end, limits.end, NumberKind(word.form), word.value)
        yield Number(Span(word.start, end), word.value, unit, kind)


def _in_figures(text: str, matches: Iterable[tuple[re.Match[str], Span]]) -> Iterator[Number]:
    waiting: _Figure | None = None
    for match, limits in matches:
        figure = _read(text, match, limits)
        if figure is None:
            continue
        if waiting is not None:
            first, figure = _share(waiting, figure, text[waiting.span.end : figure.span.start])
            yield first.as_number()
        waiting = figure
    if waiting is not None:
        yield waiting.as_number()


def _share(first: _Figure, second: _Figure, between: str) -> tuple[_Figure, _Figure]:
    """The two ends of a range, each with the unit and scale that only one of them shows ("$5-6 billion")."""
    if between not in _RANGE:
        return first, second
    if not first.unit and second.unit and first.kind is NumberKind.CARDINAL:
        first = first._replace(unit=second.unit, kind=second.kind)
    elif first.kind is NumberKind.MONEY and second.kind is NumberKind.CARDINAL and not second.unit:
        second = second._replace(unit=first.unit, kind=first.kind)
    if not first.power and second.power and between != " to ":
        first = first._replace(power=second.power)
    return first, second


def _read(text: str, match: re.Match[str], block: Span) -> _Figure | None:
    figures = match.group().rstrip(".,")
    start, end = match.start(), match.start() + len(figures)
    if len(figures) > _LONGEST_FIGURE or not _PLAIN.match(figures):
        return None
    start, unit = _currency_before(text, start, block.start)
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else " "
    if after == "/" and (fraction := _SIMPLE_FRACTION.match(text, match.start(), block.end)):
        return _simple_fraction(fraction)
    if not unit and (_is_part_of_other(text, start, before, after) or _CLOCK.match(text, end, block.end)):
        return None
    if after in "snrt" and (ordinal := _ORDINAL_END.match(text, end, block.end)):
        return _Figure(Span(start, ordinal.end()), figures, 0, "", NumberKind.ORDINAL)
    kind = NumberKind.MONEY if unit else NumberKind.CARDINAL
    end, power, after_unit, kind = _measure(text, end, block.end, kind, figures)
    if after.isalpha() and text[end - 1] == figures[-1]:
        return None
    return _Figure(Span(start, end), figures, power, unit or after_unit, kind)


def _simple_fraction(match: re.Match[str]) -> _Figure | None:
    above, below = match.groups()
    if above >= below:
        return None
    return _Figure(Span(*match.span()), match.group(), 0, "", NumberKind.FRACTION)


def _is_part_of_other(text: str, start: int, before: str, after: str) -> bool:
    """Whether the figures belong to a name, a clock time, a short year or an address."""
    if before.isalpha() or before in "_#@/:.," or after in "_@/:":
        return before not in ":," or not text[start - 2 : start - 1].isspace()
    if before in "-‐‑" and start > 1:
        return text[start - 2].isalpha()
    return before in "’'" and after in " s"


def _currency_before(text: str, start: int, limit: int) -> tuple[int, str]:
    """Where the amount begins with its currency, and the currency's code."""
    sign = start - 1 - (text[start - 1 : start].isspace() and start - 1 > limit)
    if sign < limit:
        return start, ""
    if text[sign] == "$":
        prefix = _DOLLAR_PREFIX.search(text, max(limit, sign - 4), sign)
        return (prefix.start(), DOLLAR_PREFIXES[prefix.group()]) if prefix else (sign, "USD")
    if text[sign] in CURRENCY_SIGNS:
        return sign, CURRENCY_SIGNS[text[sign]]
    code = _CODE_BEFORE.search(text, max(limit, start - 5), start) if text[sign].isupper() else None
    if code is not None and code.group(1) in CURRENCY_CODES:
        return code.start(), CURRENCY_CODES[code.group(1)]
    return start, ""


def _measure(
    text: str, end: int, limit: int, kind: NumberKind, number: str | Exact
) -> tuple[int, int, str, NumberKind]:
    """What follows a number: where it ends, the power of its scale word, its unit and kind."""
    power = 0
    word = _WORD_AFTER.match(text, end, limit)
    if word and isinstance(number, str) and word.group(1) in _SCALES:
        is_letter = len(word.group(1)) == 1 and word.group(1) != "k"
        if kind is NumberKind.MONEY or not is_letter:
            power, end = _SCALES[word.group(1)], word.end()
            word = _WORD_AFTER.match(text, end, limit)
    if word is None or word.group(1) not in _MEASURES or kind is NumberKind.ORDINAL:
        return end, power, "", kind
    if percent := _PERCENT.match(text, end, limit):
        return percent.end(), power, "percentage point" if percent.group(1) else "%", NumberKind.PERCENT
    return _unit(text, end, limit, kind, power, number)


def _unit(
    text: str, end: int, limit: int, kind: NumberKind, power: int, number: str | Exact
) -> tuple[int, int, str, NumberKind]:
    match = _UNIT.match(text, end, limit)
    words = match.group(1) if match else ""
    after = match.end() if match else end
    while words:
        if (currency := _MONEY.get(words) or _MONEY.get(_with_small_noun(words))) and not (
            words == "won" and not power and _is_small(number)
        ):
            return after, power, currency, NumberKind.MONEY
        if words in UNITS and kind is NumberKind.CARDINAL:
            return after, power, UNITS[words], kind
        shorter = words.rpartition(" ")[0]
        after, words = after - (len(words) - len(shorter)), shorter
    return end, power, "", kind


def _with_small_noun(words: str) -> str:
    """ "Korean Won" as "Korean won"; a capitalised noun alone is a name."""
    country, space, noun = words.rpartition(" ")
    return f"{country} {noun.lower()}" if space else ""


def _is_small(number: str | Exact) -> bool:
    """Whether a number is too small for an amount of won, or looks like a year."""
    if isinstance(number, str):
        return len(number) < 4 or (len(number) == 4 and number[:2] in ("19", "20"))
    return number < _LEAST_WON
