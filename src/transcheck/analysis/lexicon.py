"""What the data rules know about the world: people, places, organisations, phrases; indexed once per run."""

import json
from collections.abc import Iterator, Mapping
from copy import copy
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple

from transcheck.model import Document, Layer, Span

from .name_index import NameIndex, find_surfaces, only_owner
from .phrase_matcher import CopyBlocks, KeyFinder, KeyHit
from .phrase_rows import SearchRow
from .required_terms import RequiredTerms
from .row_index import RowIndex

FURNITURE_RULE = "site-boilerplate"
"""The rule whose whole-block phrases are the lines of page furniture."""


_SCRIPTS = {"ja": ("kanji", "kana"), "zh": ("zh-hant", "zh-hans"), "ko": ("hanja",)}
"""Under which keys of ``native`` the names of a language stand, besides its own."""


class NameForm(StrEnum):
    """In what way a found name belongs to an entry of the gazetteer."""

    NAME = "name"
    ALIAS = "alias"
    VARIANT = "variant"
    MISSPELLING = "misspelling"
    READING = "reading"
    """The characters of the name read in a third language."""
    REVERSED = "reversed"
    """Family and given name in the other order."""
    ACRONYM = "acronym"
    MISCASED = "miscased"
    """In capitals although it is no acronym."""
    DEMONYM = "demonym"


class Office(NamedTuple):
    """A public office; dates as ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, empty when not known."""

    title: str
    of: str = ""
    since: str = ""
    until: str = ""


class PersonEntry(NamedTuple):
    """A person of the gazetteer. Empty means not known: then no rule may guess."""

    id: str
    name: str
    family: str = ""
    given: str = ""
    order: str = ""
    """``family-first``, ``given-first`` or empty."""
    gender: str = ""
    """``f``, ``m`` or empty."""
    languages: tuple[str, ...] = ()
    nationality: str = ""
    titles: tuple[Office, ...] = ()
    aliases: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    is_stage_name: bool = False
    source: str = ""


class PlaceEntry(NamedTuple):
    """A place of the gazetteer."""

    id: str
    name: str
    kind: str = ""
    country: str = ""
    native: Mapping[str, str] = {}
    home: tuple[str, ...] = ()
    """Words beside which a third-language reading is right after all."""
    source: str = ""


class OrganisationEntry(NamedTuple):
    """An organisation, a medium or a platform."""

    id: str
    name: str
    kind: str = ""
    country: str = ""
    acronym: str = ""
    has_foreign_initials: bool = False
    variants: tuple[str, ...] = ()
    language: str = ""
    """The language spoken on a medium or platform, when there is one."""
    source: str = ""


Entry = PersonEntry | PlaceEntry | OrganisationEntry


class NameHit(NamedTuple):
    """A name of the gazetteer found in the text. ``language`` is that of a third-language reading, else empty."""

    span: Span
    entry: Entry
    form: NameForm
    language: str = ""


class PhraseCandidate(NamedTuple):
    """Where the searched words of a row stand, or the whole block that is its phrase. ``number`` is the row's own."""

    number: int
    span: Span
    block: Span


class Lexicon:
    """What the data rules know, ready for searching; entries and rows are decoded when they are first needed.

    ``tables`` is what ``rulepacks/indexing.py`` makes of the gazetteer and of the rows of all phrase rules: texts of
    one item a line. All spans are code points of ``Document.text``; only blocks of the copy are searched.
    ``required`` holds the terms of the house's glossaries that a translation must have.
    """

    def __init__(self, tables: Mapping[str, str], required: RequiredTerms | None = None) -> None:
        self.required = required or RequiredTerms()
        lines = {name: table.split("\n") if table else [] for name, table in tables.items()}
        self._lines = [line for kind in _DECODERS for line in lines[kind]]
        self._kinds = [decode for kind, decode in _DECODERS.items() for _ in lines[kind]]
        self._entries: dict[int, Entry] = {}
        self._offices, self._native = lines["offices"], lines["native"]
        self._names = NameIndex(lines["name_keys"], lines["name_surfaces"])
        self._rows = RowIndex(lines["rows"], lines["row_keys"], lines["row_numbers"], lines["lines"])
        self._matcher = KeyFinder([*self._names.keys, *self._rows.keys], lines["probes"], lines["probe_keys"])
        self._last_scan: tuple[Document | None, list[KeyHit]] = (None, [])

    def requiring(self, required: RequiredTerms) -> "Lexicon":
        """The same knowledge with other terms that a translation must have."""
        changed = copy(self)
        changed.required = required
        return changed

    def find_names(self, document: Document) -> Layer[NameHit]:
        """The names of the gazetteer in a document; the longest where they overlap.

        A string that two entries own as a proper name names neither, as nothing may be concluded from it.
        """
        blocks, number_of_names = CopyBlocks(document), len(self._names.keys)
        candidates = (
            (Span(hit.start, hit.end), self._names[hit.key])
            for hit in self._scan(document)
            if hit.key < number_of_names and blocks.around(hit.start, hit.end)
        )
        return Layer(
            NameHit(span, self._entry(surface.entry), NameForm(surface.form), surface.language)
            for span, surface in find_surfaces(document.text, candidates)
        )

    def phrase_candidates(self, document: Document) -> Iterator[PhraseCandidate]:
        """The places where the phrase of a row may be: its rarest words stand there, or a block is all of it."""
        blocks, number_of_names = CopyBlocks(document), len(self._names.keys)
        for hit in self._scan(document):
            block = blocks.around(hit.start, hit.end) if hit.key >= number_of_names else None
            if block is not None:
                for number in self._rows.with_key(hit.key - number_of_names):
                    yield PhraseCandidate(number, Span(hit.start, hit.end), block)
        for block in blocks.spans:
            for number in self._rows.with_line(block.of(document.text)):
                yield PhraseCandidate(number, block, block)

    def row(self, number: int) -> SearchRow:
        """The row of a phrase rule or term list that a candidate is for."""
        return self._rows[number]

    def entry(self, identifier: str) -> Entry | None:
        """The person, place or organisation with that id."""
        number = self._numbers.get(identifier)
        return None if number is None else self._entry(number)

    def people_named(self, name: str) -> tuple[PersonEntry, ...]:
        """The people who have exactly that name, alias or accepted spelling."""
        proper = {NameForm.NAME, NameForm.ALIAS, NameForm.VARIANT}
        numbers = dict.fromkeys(surface.entry for surface in self._names.named(name) if surface.form in proper)
        return tuple(entry for entry in map(self._entry, numbers) if isinstance(entry, PersonEntry))

    def people_in_office(self, title: str) -> tuple[PersonEntry, ...]:
        """The people who hold or held an office of that name, such as "Prime Minister", in any country."""
        entries = map(self._entry, self._office_holders.get(title, ()))
        return tuple(entry for entry in entries if isinstance(entry, PersonEntry))

    def entry_named(self, name: str) -> Entry | None:
        """The only entry that a string, written exactly so, can mean."""
        surface = only_owner(self._names.named(name))
        return None if surface is None else self._entry(surface.entry)

    def native_names(self, language: str) -> Mapping[str, Entry]:
        """The entries by their name in another language; a name that two of them have is left out.

        ``language`` is an ISO 639-1 code; the scripts of the language ("zh-hant", "kanji") are all looked through.
        """
        codes = {language, *_SCRIPTS.get(language, ())}
        owners: dict[str, dict[int, None]] = {}
        for line in self._native:
            code, name, number = line.split("\t")
            if code in codes:
                owners.setdefault(name, {})[int(number)] = None
        return {name: self._entry(next(iter(numbers))) for name, numbers in owners.items() if len(numbers) == 1}

    @cached_property
    def furniture(self) -> frozenset[str]:
        """The lines of page furniture, folded with ``fold_line``."""
        return self._rows.lines_of(FURNITURE_RULE)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {json.loads(line)["id"]: number for number, line in reversed(list(enumerate(self._lines)))}

    @cached_property
    def _office_holders(self) -> dict[str, list[int]]:
        pairs = (line.split("\t") for line in self._offices)
        return {title: [int(number) for number in numbers.split(" ")] for title, numbers in pairs}

    def _scan(self, document: Document) -> list[KeyHit]:
        """One pass for the names and phrases of a document; the last one is kept, as both are asked for in turn."""
        if self._last_scan[0] is not document:
            self._last_scan = (document, self._matcher.scan(document.text))
        return self._last_scan[1]

    def _entry(self, number: int) -> Entry:
        if number not in self._entries:
            self._entries[number] = self._kinds[number](json.loads(self._lines[number]))
        return self._entries[number]


def _person(compiled: Mapping[str, Any]) -> Entry:
    known = {
        key: compiled[key] for key in ("family", "given", "order", "gender", "nationality", "source") if key in compiled
    }
    return PersonEntry(
        id=compiled["id"],
        name=compiled["name"],
        languages=tuple(compiled.get("languages", ())),
        titles=tuple(Office(**title) for title in compiled.get("titles", ())),
        aliases=tuple(compiled.get("aliases", ())),
        variants=tuple(compiled.get("variants", ())),
        is_stage_name=compiled.get("stage_name", False),
        **known,
    )


def _place(compiled: Mapping[str, Any]) -> Entry:
    known = {key: compiled[key] for key in ("kind", "country", "native", "source") if key in compiled}
    return PlaceEntry(id=compiled["id"], name=compiled["name"], home=tuple(compiled.get("home", ())), **known)


def _organisation(compiled: Mapping[str, Any]) -> Entry:
    known = {key: compiled[key] for key in ("kind", "country", "acronym", "language", "source") if key in compiled}
    return OrganisationEntry(
        id=compiled["id"],
        name=compiled["name"],
        has_foreign_initials=compiled.get("foreign_initials", False),
        variants=tuple(compiled.get("variants", ())),
        **known,
    )


_DECODERS = {"people": _person, "places": _place, "organisations": _organisation}
"""The tables of entries, in the order in which entries are numbered."""
