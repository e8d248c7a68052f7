"""Sums of money in the headline that the body has ten or a thousand times as great or small."""

from collections.abc import Iterator

from transcheck.languages.en.numerals import CURRENCY_SIGNS, CURRENCY_WORDS
from transcheck.model import PROSE, BlockKind, Document, Span

from .exact import Exact, ratio
from .headline_numbers import HeadlineNumber
from .number_wording import figures_of
from .numbers import Number, NumberKind, numbers_in

_DISPLAY = frozenset({BlockKind.HEADLINE, BlockKind.DEK})
_WORDS = frozenset(CURRENCY_WORDS) - {"cent", "cents"}
_SIGNS = frozenset(CURRENCY_SIGNS)
_POWERS = (-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6)
_NEAR = (80, 125)
_SAME = (98, 102)
_FEWEST_FIGURES = 2


def find_headline_amounts(document: Document) -> Iterator[HeadlineNumber]:
    """The sums in headline and dek that the body has nowhere, not even rounded, but with other noughts, in order.

    ``is_slip`` where two figures or more agree; one alone ("$5 million", "$5 billion") may be another sum.
    """
    body: list[Number] | None = None
    for block in document.blocks:
        if block.kind not in _DISPLAY or not block.in_copy or not _may_have_money(block.span.of(document.text)):
            continue
        for amount in _sums(document, block.span):
            body = _sums_of_body(document) if body is None else body
            other = _contradiction(document.text, amount, body)
            if other is not None:
                yield other


def _may_have_money(line: str) -> bool:
    return not _SIGNS.isdisjoint(line) or not _WORDS.isdisjoint(line.replace("-", " ").split())


def _sums(document: Document, span: Span) -> Iterator[Number]:
    return (
        number
        for number in numbers_in(document.text, span)
        if number.kind is NumberKind.MONEY and number.value and figures_of(number.span, document.text).length
    )


def _sums_of_body(document: Document) -> list[Number]:
    return [number for block in document.blocks_of(*PROSE) for number in _sums(document, block.span)]


def _contradiction(text: str, amount: Number, body: list[Number]) -> HeadlineNumber | None:
    same = [other for other in body if other.unit == amount.unit]
    if any(_is_within(amount.value, other.value, _NEAR) for other in same):
        return None
    for other in same:
        scaled = any(_is_within(_scaled(amount.value, power), other.value, _SAME) for power in _POWERS)
        if scaled:
            return HeadlineNumber(amount.span, other.span, _figures(text, amount) >= _FEWEST_FIGURES)
    return None


def _is_within(one: Exact, other: Exact, percent: tuple[int, int]) -> bool:
    return one * percent[0] <= other * 100 <= one * percent[1]


def _scaled(value: Exact, power: int) -> Exact:
    return value * 10**power if power >= 0 else ratio(value, 10**-power)


def _figures(text: str, number: Number) -> int:
    shown = "".join(character for character in number.span.of(text) if character.isdigit())
    return len(shown.strip("0"))
