"""Figures with something behind them that English does not write there, found in one pass for several rules."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from transcheck.languages.en.measures import LOCAL_UNITS
from transcheck.model import Document, Span
from transcheck.model.rough_words import rough_text

from .places import matches_in_copy

_UNITS = "|".join(sorted(LOCAL_UNITS, key=len, reverse=True))
_ODD = re.compile(
    r"[0-9](?:(?P<decimal_comma>,[0-9]{1,2}(?![0-9,]))"
    r"|(?P<thousands_point>\.[0-9]{3}(?![0-9]))"
    r"|(?P<grouped_by_four>,[0-9]{4}(?![0-9]))"
    r"|(?P<percent_p>[ \u00a0]?(?:%|per ?cent)[ \u00a0]?[pP](?![\w’']))"
    rf"|[ \u00a0-](?:(?P<unit>(?:(?:hundred|thousand|million|billion)[ -])?(?:{_UNITS})(?![\w’']))"
    r"|(?P<stacked>(?:hundred|ten|thousand)[ -](?:hundred|ten|thousand|[mbtr]+illion)s?(?!\w))"
    r"|(?P<chained>[mbtr]+illion (?:won |yen |yuan )?(?=[0-9]))"
    r"|(?P<millions>millions?(?!\w))"
    r"|(?P<romanised>(?:man|wan|cho|yi)(?=[ -](?:won|yen|yuan|RMB|people)(?!\w))|(?:eok|oku|manwon|eokwon)(?!\w)))"
    r"|(?P<attached>(?:eok|oku)(?!\w)))"
)
_WORDS = frozenset(word for unit in LOCAL_UNITS for word in rough_text(unit).split()) | frozenset(
    "p ten hundred hundreds thousand thousands million millions billion billions trillion trillions brillion rillion "
    "tillion man wan cho yi eok oku manwon eokwon".split()
)
"""Rough words: each oddity but those of a comma and a point has one of them."""
_FIGURE_CHARACTERS = frozenset("0123456789,.")
_LONGEST = 24
_GROUP = 3


class FigureOddity(StrEnum):
    """What is odd."""

    DECIMAL_COMMA = "decimal_comma"
    THOUSANDS_POINT = "thousands_point"
    GROUPED_BY_FOUR = "grouped_by_four"
    PERCENT_P = "percent_p"
    STACKED = "stacked"
    """One scale word after another: "320 hundred million"."""
    CHAINED = "chained"
    """Further figures after the scale word: "1 billion 200 million"."""
    MILLIONS = "millions"
    UNIT = "unit"
    ROMANISED = "romanised"
    ATTACHED = "attached"


class OddFigure(NamedTuple):
    """``span`` is that of the figures and of what follows, ``figures`` that of the figures before it."""

    span: Span
    figures: Span
    kind: FigureOddity


def may_have_odd_figures(text: str, words: frozenset[str]) -> bool:
    """Whether it pays to look for them, by the rough ``words`` of the text; most commas part three figures."""
    if not words.isdisjoint(_WORDS):
        return True
    after_commas = [piece[:4] for piece in text.split(",")[1:] if piece[:1].isdigit()]
    after_points = [piece[:4] for piece in text.split(".")[1:] if piece[:3].isdigit()]
    return not all(map(_is_group, after_commas)) or any(map(_is_group, after_points))


def _is_group(piece: str) -> bool:
    """Whether a piece of a text begins with three figures, and no more."""
    return piece[:3].isdigit() and len(piece) >= _GROUP and not piece[_GROUP:].isdigit()


def find_odd_figures(document: Document) -> Iterator[OddFigure]:
    """The odd figures of the copy, in text order."""
    text = document.text
    for match, block in matches_in_copy(document, _ODD):
        start = match.start()
        limit = max(block.span.start, start - _LONGEST)
        while start > limit and text[start - 1] in _FIGURE_CHARACTERS:
            start -= 1
        while text[start] in ",.":
            start += 1
        kind = FigureOddity(match.lastgroup or "")
        yield OddFigure(Span(start, match.end()), Span(start, match.start() + 1), kind)
