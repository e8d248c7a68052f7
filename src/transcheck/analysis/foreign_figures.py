"""Figures with the marks of another language: comma for the decimal point, points in thousands, groups of four."""

from typing import NamedTuple

from transcheck.languages.en.headcounts import PEOPLE
from transcheck.languages.en.numerals import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    SCALE_SUFFIXES,
    SCALES,
    UNITS,
)
from transcheck.model import Confidence, Span

from .exact import plain_value
from .odd_figures import FigureOddity, OddFigure

_SCALES = frozenset({*SCALES, *SCALE_SUFFIXES} - {"k", "m", "b"})
_MONEY = frozenset({*CURRENCY_WORDS, *CURRENCY_CODES} - {"cent", "cents"})
_MEASURED = _SCALES | _MONEY | {"%", "percent", "percentage", "per", "pct"} | (UNITS.keys() - {"second", "seconds"})
_MARKS = frozenset("0123456789.,")


class ForeignFigures(NamedTuple):
    """``instead`` is how English writes them, empty where that cannot be told.

    ``depends_on_origin``: they are likely to be foreign only in a story from a language that writes so.
    """

    span: Span
    instead: str
    confidence: Confidence
    depends_on_origin: bool = False


def read_foreign_figures(text: str, odd: OddFigure, limit: int) -> ForeignFigures | None:
    """What is foreign about figures that end before ``limit``, told by their shape and neighbours; None if nothing."""
    judge = _JUDGES.get(odd.kind)
    span = _whole(text, odd, limit) if judge else Span(0, 0)
    return None if judge is None or _is_part(text, span) else judge(text, span)


def _whole(text: str, odd: OddFigure, limit: int) -> Span:
    """All the figures with their marks."""
    end = odd.span.end
    while end < limit and text[end] in _MARKS:
        end += 1
    return Span(odd.figures.start, odd.figures.start + len(text[odd.figures.start : end].rstrip(".,")))


def _is_part(text: str, span: Span) -> bool:
    """Whether a letter, a hyphen or the like joins the figures to something else."""
    before, behind = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return before.isalpha() or before in ("/", ":", "_", "#", "@") or behind in ("/", ":", "_", "@")


def _next_word(text: str, end: int) -> str:
    words = text[end : end + 24].lstrip(" \u00a0-").replace("%", "% ").split()
    return words[0].rstrip(".,;:)!?”’") if words else ""


def _is_money(text: str, span: Span) -> bool:
    before = text[max(0, span.start - 5) : span.start].strip()
    return before[-1:] in CURRENCY_SIGNS or before[-3:] in CURRENCY_CODES or _next_word(text, span.end) in _MONEY


def _comma(text: str, span: Span) -> ForeignFigures | None:
    whole, _, decimals = span.of(text).partition(",")
    if "." in decimals:
        return _broken(text, span)
    if len(whole) > 3 or not (whole + decimals).isdecimal() or (len(whole) > 1 and whole[0] == "0"):
        return None
    if _next_word(text, span.end) in _MEASURED or _is_money(text, span):
        return ForeignFigures(span, f"{whole}.{decimals}", Confidence.HIGH)
    return None


def _point(text: str, span: Span) -> ForeignFigures | None:
    written = span.of(text)
    whole, comma, decimals = written.partition(",")
    groups = whole.split(".")
    if not 0 < len(groups[0]) <= 3 or groups[0][0] == "0" or any(len(group) != 3 for group in groups[1:]):
        return _broken(text, span) if len(groups) > 2 and not comma else None
    if comma:
        is_foreign = decimals.isdecimal() and len(decimals) <= 2
        return ForeignFigures(span, f"{','.join(groups)}.{decimals}", Confidence.HIGH) if is_foreign else None
    word, instead = _next_word(text, span.end), ",".join(groups)
    if word in PEOPLE:
        return ForeignFigures(span, instead, Confidence.HIGH)
    if not _is_money(text, span) or word in _SCALES:
        return None
    return ForeignFigures(span, instead, Confidence.MEDIUM, depends_on_origin=len(groups) == 2)


def _broken(text: str, span: Span) -> ForeignFigures | None:
    """ "6,51.97 million": marks that no language puts so."""
    written = span.of(text)
    is_scaled = _next_word(text, span.end) in _SCALES
    is_right = plain_value(written) is not None or not written.replace(",", "").replace(".", "").isdecimal()
    return ForeignFigures(span, "", Confidence.MEDIUM) if is_scaled and not is_right else None


def _by_four(text: str, span: Span) -> ForeignFigures | None:
    groups = span.of(text).split(",")
    is_year = len(groups) == 2 and all(group[:2] in ("19", "20") and len(group) == 4 for group in groups)
    if is_year or not 0 < len(groups[0]) <= 4 or any(len(group) != 4 or not group.isdecimal() for group in groups[1:]):
        return None
    word = _next_word(text, span.end)
    return ForeignFigures(span, "", Confidence.MEDIUM) if word in _SCALES or word in _MONEY else None


_JUDGES = {
    FigureOddity.DECIMAL_COMMA: _comma,
    FigureOddity.THOUSANDS_POINT: _point,
    FigureOddity.GROUPED_BY_FOUR: _by_four,
}
