"""Decides whose name a found string is: letter case, owners, the longest of overlapping names."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

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
    """The surfaces of compiled entries by their folded form; an entry is meant by its place in ``entries``.

    A compiled entry lists its surfaces by form, as ``rulepacks/surfaces.py`` makes them.
    """

    def __init__(self, entries: Sequence[Mapping[str, Any]]) -> None:
        by_key: dict[str, list[Surface]] = {}
        for number, entry in enumerate(entries):
            may_go_on = entry.get("order") == "family-first"
            for form, written_forms in entry["surfaces"].items():
                form, _, language = form.partition(" ")
                for written in written_forms:
                    key = written.lower() if written.isascii() else fold_text(written)
                    is_open = may_go_on and "-" not in written
                    by_key.setdefault(key, []).append(Surface(written, form, language, number, is_open))
        self.keys = list(by_key)
        self._surfaces = list(by_key.values())
        self._by_key = by_key

    def __getitem__(self, key: int) -> Sequence[Surface]:
        return self._surfaces[key]

    def named(self, name: str) -> list[Surface]:
        """The surfaces written exactly so."""
        return [surface for surface in self._by_key.get(fold_text(name), ()) if surface.written == name]


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
