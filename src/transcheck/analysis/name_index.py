"""Decides whose name a found string is: letter case, owners, the longest of overlapping names."""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from transcheck.model import Span
from transcheck.model.folding import fold_text

from .phrase_matcher import longest

_PROPER = frozenset({"name", "alias", "variant", "acronym", "demonym"})
_ONLY_AS_WRITTEN = frozenset({"acronym", "miscased"})
_SHORTEST_IN_CAPITALS = 5
_LONGEST_SYLLABLE = 6
_NOT_A_GIVEN_NAME = frozenset("backed based born era led linked loving made owned run style".split())


class Surface(NamedTuple):
    """One way to write the name of an entry: ``form`` is a NameForm's value, ``entry`` the number of the entry."""

    written: str
    form: str
    language: str
    entry: int
    is_open: bool
    """Whether a hyphen and small letters after it would make it a longer name, as in *Kim Young-sam*."""


class NameIndex:
    """The surfaces of compiled entries by their folded form; an entry is meant by its place in the gazetteer.

    ``keys`` are the folded forms, ``surfaces`` a JSON list for each: the surfaces that fold to it, as
    ``rulepacks/indexing.py`` makes them. A list is decoded when a text first has its key.
    """

    def __init__(self, keys: list[str], surfaces: list[str]) -> None:
        self.keys = keys
        self._lines = surfaces
        self._decoded: dict[int, Sequence[Surface]] = {}

    def __getitem__(self, key: int) -> Sequence[Surface]:
        found = self._decoded.get(key)
        if found is None:
            found = self._decoded[key] = [Surface(*fields) for fields in json.loads(self._lines[key])]
        return found

    def named(self, name: str) -> list[Surface]:
        """The surfaces written exactly so."""
        key = self._numbers.get(fold_text(name))
        return [] if key is None else [surface for surface in self[key] if surface.written == name]

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {key: number for number, key in enumerate(self.keys)}


class FoundName(NamedTuple):
    """A name in the text, and the surface that it is."""

    span: Span
    surface: Surface


def find_surfaces(text: str, candidates: Iterable[tuple[Span, Sequence[Surface]]]) -> Iterator[FoundName]:
    """The names among the candidate places, longest first where they overlap, in text order.

    A name counts as it is written in the gazetteer, or all in capitals. Of a string with several owners, one who has it
    as a proper name precedes those of whom it is a misspelling or a reading; if two owners remain it names nobody.
    """
    found: list[_Candidate] = []
    for span, surfaces in candidates:
        matching = _as_written(text, span, surfaces)
        if matching:
            found.append(_Candidate(span, matching))
    for candidate in longest(found):
        surface = only_owner(candidate.surfaces)
        if surface is not None:
            yield FoundName(candidate.span, surface)


def only_owner(surfaces: Sequence[Surface]) -> Surface | None:
    """The surface of the only entry that a string can mean, or None."""
    proper = [surface for surface in surfaces if surface.form in _PROPER] or surfaces
    return proper[0] if len({surface.entry for surface in proper}) == 1 else None


class _Candidate(NamedTuple):
    span: Span
    surfaces: list[Surface]


def _as_written(text: str, span: Span, surfaces: Sequence[Surface]) -> list[Surface]:
    written = text[span.start : span.end]
    if not written.isascii() or "\n" in written:
        written = written.replace("’", "'").replace("\n", " ").replace("\u00a0", " ").replace("\u2011", "-")
    matching = [surface for surface in surfaces if surface.written == written]
    if not matching and len(written) >= _SHORTEST_IN_CAPITALS and written.isupper():
        matching = [surface for surface in surfaces if surface.form not in _ONLY_AS_WRITTEN]
    if matching and text[span.end : span.end + 1] == "-":
        matching = [surface for surface in matching if not surface.is_open or not _goes_on(text, span.end + 1)]
    return matching


def _goes_on(text: str, offset: int) -> bool:
    """Whether a second syllable of a given name begins here: *-sam*, not *-led*."""
    end = offset
    while text[end : end + 1].isalpha() and end - offset <= _LONGEST_SYLLABLE:
        end += 1
    word = text[offset:end]
    return word.islower() and len(word) <= _LONGEST_SYLLABLE and word not in _NOT_A_GIVEN_NAME
