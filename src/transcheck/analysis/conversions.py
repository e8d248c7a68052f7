"""Amounts that the copy itself converts: "30 pyeong (99 square meters)", "10 billion won (about $7.2 million)".

Read are a number with a unit or currency right before a bracket, or before "or about", and the first number behind it.
Ends of ranges are paired with ends of ranges; a number of which the reading is in doubt is left out.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from transcheck.languages.en.measures import MEASURES, MEASURES_OF, Measure
from transcheck.languages.en.numerals import (
    CURRENCY_CODES,
    CURRENCY_WORDS,
    NATIONAL_CURRENCIES,
    SCALE_SUFFIXES,
    SCALES,
)
from transcheck.model import Document, Span

from .exact import Exact
from .numbers import Number, NumberKind, numbers_in, rounding
from .places import matches_in_copy

_BRACKET = re.compile(r"\([^()]{0,24}[0-9]")
_NEGATIVE = ("-", "−", "–", "minus ", "negative ")
_RAISED = ("*", "^", "²", "³")
_LETTERS = {"C": "°C", "F": "°F"}
_WIDEST = 60
_LONGEST_AMOUNT = 24
_LAST_WORDS = frozenset(
    {form.split()[-1] for form in (*MEASURES, *CURRENCY_WORDS, *CURRENCY_CODES, *NATIONAL_CURRENCIES)}
    | {*SCALES, *SCALE_SUFFIXES}
    | set("long wide tall deep high away thick length height area size width".split())
)


@cache
def _or_about() -> re.Pattern[str]:
    return re.compile(r", or (?=(?:about|around|approximately|roughly|nearly|some|just)?[^,.;]{0,6}[0-9])")


@cache
def _hedge() -> re.Pattern[str]:
    return re.compile(
        r"[~≈=\s]*(?:(?:(?:it|that|this|which) is|equal to|equivalent to|or|about|around|approximately|approx\.|roughly"
        r"|some|nearly|almost|just|over|under|more than|less than|close to|worth|i\.e\.|a total of)[, ]+)*(?:[~≈=]\s?)?"
    )


@cache
def _extent() -> re.Pattern[str]:
    return re.compile(r"(?: (?:long|wide|tall|deep|high|away|thick|in (?:length|height|area|size|width)))? ?\Z")


@cache
def _end() -> re.Pattern[str]:
    return re.compile(
        r"\.(?!\w)|\.?\s*(?:[),;]"
        r"|(?:at|as|by|in) (?:the |today|current|of |present|that|those|size|area|length|height|total|value))"
    )


@cache
def _range() -> re.Pattern[str]:
    return re.compile(r"\s?(?:-|–|—|~|to|and|or)\s?\Z")


class Amount(NamedTuple):
    """A number in ``unit``, which may be an ISO 4217 code; ``slack`` is by how much it may be rounded."""

    span: Span
    value: Exact
    slack: Exact
    unit: str
    measure: Measure | None
    """The unit, None for money."""


class Conversion(NamedTuple):
    """Two amounts that the copy says are equal; ``span`` is that of both."""

    span: Span
    stated: Amount
    converted: Amount


def find_conversions(document: Document) -> list[Conversion]:
    """The amounts with a conversion behind them, in text order: both money, or both of units of one dimension."""
    text = document.text
    found: list[Conversion] = []
    if "(" in text:
        for match, block in matches_in_copy(document, _BRACKET):
            found += _conversion(text, match.start(), match.start() + 1, block.span)
    if ", or " in text:
        for match, block in matches_in_copy(document, _or_about()):
            found += _conversion(text, match.start(), match.end(), block.span)
    return sorted(found)


def _conversion(text: str, before: int, behind: int, block: Span) -> Iterator[Conversion]:
    if not _may_be_amount(text, max(block.start, before - _WIDEST), before):
        return
    stated = _last_amount(text, Span(_word_start(text, max(block.start, before - _WIDEST)), before))
    if stated is None:
        return
    close = text.find(")", behind, min(block.end, behind + _WIDEST))
    limit = close + 1 if close >= 0 else min(block.end, behind + _WIDEST)
    converted = _first_amount(text, Span(behind, limit), is_range=stated[1])
    if converted is None and stated[1] and _is_change(text, stated[0].span.start):
        converted = _first_amount(text, Span(behind, limit), is_range=False)
    if converted is None:
        return
    first = stated[0]
    if first.unit != converted.unit and _dimension(first) == _dimension(converted):
        yield Conversion(Span(first.span.start, converted.span.end), first, converted)


def _is_change(text: str, start: int) -> bool:
    """Whether an amount is what another one became: "from 3 million won to 4 million won"."""
    words = text[max(0, start - _WIDEST) : start].split()
    return words[-1:] == ["to"] and "from" in words[-6:]


def _may_be_amount(text: str, start: int, end: int) -> bool:
    """A rough look at the last word before a bracket: most brackets hold ages and years behind names."""
    words = text[start:end].replace("-", " ").split()
    last = words[-1] if words else ""
    if last in _LAST_WORDS or last.lower() in _LAST_WORDS:
        return True
    return not last.isalpha() and len(last) <= _LONGEST_AMOUNT and "(" not in last


def _dimension(amount: Amount) -> str:
    return amount.measure.dimension if amount.measure else "money"


def _word_start(text: str, offset: int) -> int:
    """The next place where a word may begin, so that no figures are cut."""
    if offset == 0 or text[offset - 1].isspace():
        return offset
    space = text.find(" ", offset)
    return offset if space < 0 else space + 1


def _last_amount(text: str, span: Span) -> tuple[Amount, bool] | None:
    """The amount that ends right at the end of the stretch, and whether it is the upper end of a range."""
    numbers = list(numbers_in(text, span))
    if not numbers:
        return None
    amount = _amount(text, numbers[-1], span.end)
    if amount is None or not _extent().match(text, amount.span.end, span.end):
        return None
    if len(numbers) == 1:
        return amount, False
    earlier = _amount(text, numbers[-2], numbers[-1].span.start)
    between = text[numbers[-2].span.end : numbers[-1].span.start]
    if earlier and earlier.unit != amount.unit and len(text[earlier.span.end : amount.span.start].strip(" ,and")) == 0:
        return None  # "6 feet 2 inches": one amount in two units
    is_share = numbers[-2].unit in ("%", "pp")  # "rose 18 percent to 1.4 trillion won"
    return amount, not is_share and _range().match(between) is not None


def _first_amount(text: str, span: Span, *, is_range: bool) -> Amount | None:
    """The amount at the beginning of the stretch; of a range the upper end, and only where one is looked for."""
    hedge = _hedge().match(text, *span)
    numbers = list(numbers_in(text, Span(hedge.end() if hedge else span.start, span.end)))
    if not numbers or not (hedge and text[hedge.end() : numbers[0].span.start] in ("", *_NEGATIVE)):
        return None
    if len(numbers) > 1 and _range().match(text, numbers[0].span.end, numbers[1].span.start):
        numbers = numbers[1:] if is_range else []
    elif is_range:
        return None
    amount = _amount(text, numbers[0], span.end) if numbers else None
    return amount if amount and _end().match(text, amount.span.end) else None


def _amount(text: str, number: Number, limit: int) -> Amount | None:
    """A number with its unit; None for a bare one, and for what is no plain quantity."""
    slack = rounding(number, text)
    if number.kind is NumberKind.MONEY:
        return Amount(number.span, number.value, slack, number.unit, None)
    span, unit = number.span, number.unit
    if not unit and (letter := text[span.end : limit].lstrip()[:1]) in _LETTERS:
        end = text.index(letter, span.end) + 1
        span, unit = Span(span.start, end), "" if text[end : end + 1].isalnum() else _LETTERS[letter]
    measure = MEASURES_OF.get(unit)
    if measure is None or number.kind is not NumberKind.CARDINAL or text[span.end : span.end + 1] in _RAISED:
        return None
    is_negative = measure.dimension == "temperature" and text[max(0, span.start - 9) : span.start].endswith(_NEGATIVE)
    return Amount(span, -number.value if is_negative else number.value, slack, unit, measure)
