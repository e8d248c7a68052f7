"""Numbers that count by the ten thousand and the hundred million, as Korean, Japanese and Chinese do."""

from typing import NamedTuple

from transcheck.languages.en import MONTHS
from transcheck.languages.en.headcounts import PEOPLE
from transcheck.languages.en.numerals import CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, SCALES
from transcheck.model import Span

from .exact import Exact, decimal, plain_value
from .odd_figures import FigureOddity, OddFigure

_ROMANISED = {"man": 4, "wan": 4, "manwon": 4, "eok": 8, "oku": 8, "yi": 8, "eokwon": 8, "cho": 12}
_COUNTED = (
    PEOPLE | CURRENCY_WORDS.keys() | CURRENCY_CODES.keys() | {"shares", "units", "tons", "copies", "times", "views"}
)
_NOT_COUNTS = frozenset("in since by until before after from during age aged page no room top".split())
_NEXT = 40
_MYRIADS = {9: 8, 6: 4}
"""Powers of ten: what is next below a billion and a million where one counts by the ten thousand."""


class Myriads(NamedTuple):
    """Where such a number is, and its value; ``tail`` is a currency that is written together with it."""

    span: Span
    value: Exact
    is_sure: bool
    tail: str = ""


def read_myriads(text: str, odd: OddFigure, block: Span) -> Myriads | None:
    """The number that odd figures stand for if it counts so; ``block`` is the stretch that it may not leave."""
    read = _READERS.get(odd.kind)
    return read(text, odd, block) if read else None


def _stacked(text: str, odd: OddFigure, block: Span) -> Myriads | None:
    figures = odd.figures.of(text)
    words = text[odd.figures.end : odd.span.end].replace("-", " ").replace("\u00a0", " ").lower().split()
    powers = [SCALES.get(word.removesuffix("s"), 1 if word == "ten" else 0) for word in words]
    if (
        not all(powers)
        or powers[0] >= powers[1]
        or words[0] == "thousand"
        or _is_other_count(text, figures, odd, block)
    ):
        return None
    value = plain_value(figures, sum(powers))
    is_sure = "." in figures or len(figures) > 1 or words[0] == "ten"
    return None if value is None else Myriads(odd.span, value, is_sure)


def _is_other_count(text: str, figures: str, odd: OddFigure, block: Span) -> bool:
    """Whether the figures are no count but a year, a day or an age: "In 2010 ten thousand people"."""
    before = text[max(block.start, odd.span.start - 20) : odd.span.start].split()
    following = text[odd.span.end : odd.span.end + 12].split()[:1]
    if following in (["times"], ["more"], ["times,"], ["times."]):
        return True
    is_year = len(figures) == 4 and figures[:2] in ("18", "19", "20")
    last = before[-1].lower().strip("(“\"'") if before else ""
    return (
        is_year
        or "-" in text[odd.figures.end : odd.span.end]
        or last in _NOT_COUNTS
        or last.rstrip(".").title() in MONTHS
    )


def _chained(text: str, odd: OddFigure, block: Span) -> Myriads | None:
    """ "1 billion 200 million won": each part smaller than a unit of the one before it."""
    words = text[odd.span.end : min(block.end, odd.span.end + _NEXT)].split(" ")
    scale = text[odd.figures.end : odd.span.end].split()
    first, currency = SCALES.get(scale[0].strip("-"), 0), scale[1:]
    second = words[0].replace(",", "")
    is_scaled = len(words) > 1 and words[1] in SCALES
    power = SCALES[words[1]] if is_scaled else 0
    noun = words[1 + is_scaled].rstrip(".,;:)") if len(words) > 1 + is_scaled else ""
    is_money = text[odd.figures.start - 1 : odd.figures.start] in CURRENCY_SIGNS and not noun.isdigit()
    if not second.isdecimal() or not first or not (noun in _COUNTED or (is_money and is_scaled)):
        return None
    value = decimal(second, power)
    is_sure = not is_scaled or value < 10**first
    if not is_sure:  # "122 trillion 3000 billion": the smaller unit, 億 or 万, taken for the next English one
        value = decimal(second, _MYRIADS.get(power, power))
    if (
        value >= 10**first
        or value < 10 ** max(first - 4, 3)
        or (not is_scaled and "," not in words[0])
        or (currency and noun not in currency)
    ):
        return None
    end = odd.span.end + len(words[0]) + (len(words[1]) + 1 if is_scaled else 0)
    whole = plain_value(odd.figures.of(text), first)
    return None if whole is None else Myriads(Span(odd.span.start, end), whole + value, is_sure)


def _romanised(text: str, odd: OddFigure, _block: Span) -> Myriads | None:
    figures = odd.figures.of(text)
    word = text[odd.figures.end : odd.span.end].strip(" -\u00a0")
    following = text[odd.span.end : odd.span.end + 12].split()
    is_counted = word in ("eok", "oku", "manwon", "eokwon") or bool(following and following[0].rstrip(".,") in _COUNTED)
    if not is_counted or (word == "man" and text[odd.figures.end] == "-") or figures.startswith("0"):
        return None
    value = plain_value(figures, _ROMANISED[word])
    return None if value is None else Myriads(odd.span, value, True, " won" if word.endswith("won") else "")


_READERS = {
    FigureOddity.STACKED: _stacked,
    FigureOddity.CHAINED: _chained,
    FigureOddity.ROMANISED: _romanised,
    FigureOddity.ATTACHED: _romanised,
}
