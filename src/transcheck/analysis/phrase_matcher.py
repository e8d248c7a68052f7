"""Finds any number of words, names and terms in one pass over a text (Aho-Corasick)."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from transcheck.model import Document, HasSpan, Span
from transcheck.model.folding import fold_text
from transcheck.model.rough_words import NO_ROUGH_WORDS, rough_text

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

    def scan_inside_words(self, text: str) -> list[KeyHit]:
        """Every occurrence of every key, whatever touches it: for scripts without spaces, and for inflected words."""
        return [KeyHit(*found) for found in self.find(fold_text(text))]

    def find(self, folded: str) -> "Sequence[tuple[int, int, int]]":
        """The same as plain tuples, in a text that is folded already; ordered by where they end."""
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


class _ProbedKey(NamedTuple):
    """A key that may stand where its probe was found; ``lead`` is how far before the probe it begins."""

    number: int
    text: str
    lead: int


class KeyFinder:
    """Finds keys that no letter, digit or underscore touches, each by its probe.

    ``keys`` are strings as ``fold_text`` leaves them. A probe is a part of a key: rough words with a space on either
    side; ``numbers`` says for each of ``probes`` which keys it is for. ``rulepacks/probes.py`` makes them. Probes begin
    only where words do, so much less of the automaton is touched than of one that has the keys themselves: too large
    for the processor's cache, it had to be fetched from the memory in every story.
    """

    def __init__(self, keys: Sequence[str], probes: Sequence[str], numbers: Sequence[str]) -> None:
        self._keys = keys
        self._numbers = numbers
        self._probes = probes
        self._probed: dict[int, list[_ProbedKey]] = {}
        self._matcher = PhraseMatcher(probes)

    def scan(self, text: str) -> list[KeyHit]:
        """Every occurrence of every key, ordered by where they end.

        Hits may overlap. Letter case, the kind of apostrophe and line breaks make no difference.
        """
        folded = fold_text(text)
        around = folded.replace("_", "x") + " "  # the index -1 and the end both give a space
        return [
            KeyHit(key, start, end)
            for end, start, key in sorted([*self._with_probe(folded), *self._without_probe(folded)])
            if not around[end].isalnum() and not around[start - 1].isalnum()
        ]

    def _with_probe(self, folded: str) -> list[tuple[int, int, int]]:
        """Where keys end and begin, and their numbers; other characters may touch them."""
        found, known = [], self._probed
        for probe, place, _ in self._matcher.find(f" {rough_text(folded)} "):
            for number, key, lead in known.get(probe) or self._keys_of(probe):
                start = place - lead
                if folded.startswith(key, start) and start >= 0:
                    found.append((start + len(key), start, number))
        return found

    def _without_probe(self, folded: str) -> list[tuple[int, int, int]]:
        numbers, matcher = self._unprobed
        return [(end, start, numbers[key]) for key, start, end in matcher.find(folded)]

    def _keys_of(self, probe: int) -> list[_ProbedKey]:
        found = self._probed[probe] = [
            _ProbedKey(number, key, f" {rough_text(key)} ".index(self._probes[probe]))
            for number, key in self._numbered(probe)
        ]
        return found

    def _numbered(self, probe: int) -> list[tuple[int, str]]:
        return [(number, self._keys[number]) for number in map(int, self._numbers[probe].split(" "))]

    @cached_property
    def _unprobed(self) -> tuple[list[int], PhraseMatcher]:
        numbered = self._numbered(self._probes.index(NO_ROUGH_WORDS)) if NO_ROUGH_WORDS in self._probes else []
        return [number for number, _ in numbered], PhraseMatcher([key for _, key in numbered])


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
