"""Finds any number of words, names and terms in one pass over a text (Aho-Corasick)."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from transcheck.model import Document, HasSpan, Span
from transcheck.model.folding import fold_text

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

T = TypeVar("T", bound=HasSpan)


class KeyHit(NamedTuple):
    """Where a key was found: its number, and the code points it covers."""

    key: int
    start: int
    end: int


class PhraseMatcher:
    """``keys`` are strings as ``fold_text`` leaves them, without repeats. The automaton is built on first use."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._keys = keys

    def scan(self, text: str) -> list[KeyHit]:
        """Every occurrence of every key that no letter, digit or underscore touches, ordered by where they end.

        Hits may overlap. Letter case, the kind of apostrophe and line breaks make no difference.
        """
        folded = fold_text(text)
        around = folded.replace("_", "x") + " "  # the index -1 and the end both give a space
        return [
            KeyHit(key, start, end)
            for key, start, end in self._found(folded)
            if not around[end].isalnum() and not around[start - 1].isalnum()
        ]

    def scan_inside_words(self, text: str) -> list[KeyHit]:
        """Every occurrence of every key, whatever touches it: for scripts without spaces, and for inflected words."""
        return [KeyHit(*found) for found in self._found(fold_text(text))]

    def _found(self, folded: str) -> "Sequence[tuple[int, int, int]]":
        if not self._keys:
            return []
        try:
            return self._automaton.find_matches_as_indexes(folded, overlapping=True)
        except UnicodeEncodeError:  # lone surrogates, which no key has
            readable = folded.encode("utf-8", "replace").decode("utf-8")
            return self._automaton.find_matches_as_indexes(readable, overlapping=True)

    @cached_property
    def _automaton(self) -> "AhoCorasick":
        from ahocorasick_rs import AhoCorasick  # not needed to list or explain rules

        return AhoCorasick(self._keys)


class CopyBlocks:
    """The blocks of a document that rules read, by place."""

    def __init__(self, document: Document) -> None:
        self.spans = [block.span for block in document.blocks if block.in_copy]
        self._starts = [span.start for span in self.spans]

    def around(self, start: int, end: int) -> Span | None:
        """The block that holds the whole stretch from ``start`` to ``end``."""
        index = bisect_right(self._starts, start) - 1
        return self.spans[index] if index >= 0 and end <= self.spans[index].end else None


def longest(items: Iterable[T]) -> list[T]:
    """Of items that overlap the longest one, the first of equal ones; in text order."""
    kept: list[T] = []
    for item in sorted(items, key=lambda item: (item.span.start, -item.span.end)):
        if not kept or kept[-1].span.end <= item.span.start:
            kept.append(item)
        elif item.span.length > kept[-1].span.length:
            kept[-1] = item
    return kept
