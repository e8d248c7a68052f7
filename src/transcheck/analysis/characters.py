"""Which unusual characters a text has, and where: most rules about characters have nothing to say after one look."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from transcheck.languages.scripts import SCRIPT_RANGES
from transcheck.model import Span

_PLAIN = bytes([*range(0x20, 0x7F), 0x09, 0x0A])
"""Printable ASCII, tab and newline."""
_CJK = [bounds for script in ("hangul", "kana", "han") for bounds in SCRIPT_RANGES[script]]


class Word(NamedTuple):
    """A stretch between white space without the marks around it, and the places in it that were asked for."""

    span: Span
    places: tuple[int, ...]


def special_characters(text: str) -> frozenset[str]:
    """The characters of a text that are not printable ASCII, a tab or a newline."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, _PLAIN)
    return frozenset(rest.decode("utf-8", "surrogatepass")) if rest else frozenset()


def places_of(text: str, characters: Iterable[str]) -> list[int]:
    """The offsets at which one of the characters stands, in order."""
    found = []
    for character in characters:
        place = text.find(character)
        while place >= 0:
            found.append(place)
            place = text.find(character, place + 1)
    return sorted(found)


def words_with(text: str, places: Iterable[int]) -> Iterator[Word]:
    """The words around sorted places: the letters, digits and apostrophes joined to them, and other such places."""
    held: list[int] = []
    end = 0
    for place in places:
        if held and place > end:
            yield Word(Span(_start(text, held[0]), end), tuple(held))
            held = []
        held.append(place)
        if place >= end:
            end = _end(text, place + 1)
    if held:
        yield Word(Span(_start(text, held[0]), end), tuple(held))


def is_cjk(character: str) -> bool:
    """Whether it is a letter or syllable of Korean, Japanese or Chinese."""
    code = ord(character) if character else 0
    return code >= _CJK[0][0] and any(first <= code <= last for first, last in _CJK)


def _start(text: str, place: int) -> int:
    while place and (text[place - 1].isalnum() or text[place - 1] in "'’"):
        place -= 1
    return place


def _end(text: str, place: int) -> int:
    while place < len(text) and (
        text[place].isalnum() or (text[place] in "'’" and text[place + 1 : place + 2].isalpha())
    ):
        place += 1
    return place
