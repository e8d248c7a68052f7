"""Words that stand twice or more in a row."""

import re
from collections.abc import Iterator
from itertools import compress, islice, pairwise, product
from operator import eq
from typing import NamedTuple

from transcheck.model import Span
from transcheck.model.folding import fold_text

_WORD = re.compile(r"[^\W_]+")
_MARKS_IN_UTF8 = frozenset({0xE2, 0x80, 0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6})
"""The bytes of dashes and quotation marks. A few letters have one of them too; words with those are not found."""
_ROUGHLY = bytes(
    ord(chr(code).lower())
    if chr(code).isascii() and (chr(code).isalnum() or chr(code) in "-'")
    else code
    if code >= 0x80 and code not in _MARKS_IN_UTF8
    else 32
    for code in range(256)
)
"""The bytes of UTF-8 with ASCII in small letters, and spaces for all that is in no word."""
_MANY = 20
"""Words that seem to be doubled, beyond which looking for each is slower than cutting all words out."""
_JOINS = frozenset("’'-‑–_@/")


class Repeated(NamedTuple):
    """Equal words in a row, with only a space or line break between them: the first, the second and the last."""

    first: Span
    second: Span
    last: Span
    times: int


def find_repeated(text: str) -> Iterator[Repeated]:
    """The words in a row that are equal but for the capital of the first, in order."""
    row: list[Span] = []
    for first, second in _pairs(text):
        if row and row[-1] == first:
            row.append(second)
            continue
        if row:
            yield Repeated(row[0], row[1], row[-1], len(row))
        row = [first, second]
    if row:
        yield Repeated(row[0], row[1], row[-1], len(row))


def _pairs(text: str) -> list[tuple[Span, Span]]:
    doubled = _doubled(text)
    if not doubled:
        return []
    return _next_to_itself(text, doubled) if len(doubled) <= _MANY else _in_a_row(text)


def _doubled(text: str) -> set[str]:
    """The words that may be doubled, at a rough look: most texts have none."""
    words = text.encode("utf-8", "replace").translate(_ROUGHLY).split()
    found = {*compress(words, map(eq, words, islice(words, 1, None)))}
    return {word.decode("utf-8", "ignore").lower() for word in found} if found else set()


def _next_to_itself(text: str, words: set[str]) -> list[tuple[Span, Span]]:
    """The pairs of these words."""
    found = []
    folded = fold_text(text)
    for word, gap in product(words, (1, 2)):
        twice = f"{word}{' ' * gap}{word}"
        place = folded.find(twice) if word else -1
        while place >= 0:
            pair = Span(place, place + len(word)), Span(place + len(word) + gap, place + len(twice))
            if _is_pair(text, *pair):
                found.append(pair)
            place = folded.find(twice, place + 1)
    return sorted(found)


def _in_a_row(text: str) -> list[tuple[Span, Span]]:
    """All pairs, by cutting all words out."""
    words = (Span(*match.span()) for match in _WORD.finditer(text))
    return [(first, second) for first, second in pairwise(words) if _is_pair(text, first, second)]


def _is_pair(text: str, first: Span, second: Span) -> bool:
    one, other = first.of(text), second.of(text)
    if one[1:] != other[1:] or one.lower() != other.lower() or (one != other and (len(one) == 1 or one[0].islower())):
        return False
    if not 0 < second.start - first.end < 3 or text[first.end : second.start].strip(" \n"):
        return False
    return not (_joins(text, first.start - 1) or _joins(text, second.end))


def _joins(text: str, offset: int) -> bool:
    """Whether the character there makes a longer word of the one beside it."""
    return 0 <= offset < len(text) and (text[offset].isalnum() or text[offset] in _JOINS)
