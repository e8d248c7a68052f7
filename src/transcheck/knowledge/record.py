"""What is known of somebody or something, and from where."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class RecordKind(StrEnum):
    """What a record is about."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    POSITION = "position"
    """A public office: kept because people's records refer to it by its id."""


class Office(NamedTuple):
    """A public office that a person holds or held.

    Dates are ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``, empty when not known.
    """

    title: str
    of: str = ""
    since: str = ""
    until: str = ""


class Provenance(NamedTuple):
    """Where a record was read: the source as it was named, the number of the record in it, its line; both from 1.

    ``line`` is 0 where a format has no lines.
    """

    file: str
    record: int
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else f"{self.file} (record {self.record})"


class Record(NamedTuple):
    """Somebody or something that has a name. Empty means not known: then nothing may be guessed."""

    kind: RecordKind
    id: str
    """A Wikidata id such as ``Q42`` where it is known, else the id that the source gives, or empty."""
    name: str
    """The name in English, or in another language where there is none."""
    aliases: tuple[str, ...] = ()
    """Other names and spellings in Latin letters."""
    native: Mapping[str, tuple[str, ...]] = {}
    """The names in other languages by language code, the usual one first."""
    gender: str = ""
    """``f``, ``m`` or empty; never inferred from a name."""
    titles: tuple[Office, ...] = ()
    nationality: str = ""
    """ISO 3166-1 alpha-2 code of the country; for a place or an organisation the country it is in."""
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes of the languages that the person speaks."""
    source: str = ""
    """Where it is known from, as the source states it."""
    licence: str = ""
    provenance: Provenance = Provenance("", 0)


class Broken(NamedTuple):
    """A record of a source that could not be used, and why."""

    provenance: Provenance
    problem: str


Item = Record | Broken
"""What an importer yields."""
