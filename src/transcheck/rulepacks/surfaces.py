"""All the ways in which the name of a gazetteer entry may be written."""

import unicodedata
from collections.abc import Iterator

from .schema import NameFile, OrganisationFile, PersonFile, PlaceFile

Surface = tuple[str, str, str]
"""The name as written, the value of its NameForm, and the language of a reading (else empty)."""

_LETTERS = str.maketrans("łŁøØđĐıħŧ", "lLoOdDiht")
"""Letters that Unicode does not take apart into a plain one and a mark."""


def surfaces(entry: NameFile) -> list[Surface]:
    """The surfaces of an entry, without repeats; of the same writing in two forms the first one counts.

    Derived ones are spellings without diacritics and the name with family and given name exchanged. A family name alone
    is never one: too many people share it.
    """
    found: dict[str, Surface] = {}
    for written, form, language in _given(entry):
        plain = " ".join(written.replace("’", "'").replace("\u2011", "-").split())
        found.setdefault(plain, (plain, form, language))
        if form in ("name", "alias", "variant"):
            bare = _without_diacritics(plain)
            found.setdefault(bare, (bare, "variant", language))
    return list(found.values())


def _given(entry: NameFile) -> Iterator[Surface]:
    yield entry.name, "name", ""
    if isinstance(entry, PersonFile):
        yield from ((alias, "alias", "") for alias in entry.aliases)
    if isinstance(entry, OrganisationFile) and entry.acronym and entry.acronym != entry.name:
        yield entry.acronym, "acronym", ""
    yield from ((variant, "variant", "") for variant in entry.variants)
    if isinstance(entry, PlaceFile):
        yield from ((demonym, "demonym", "") for demonym in entry.demonyms)
    if isinstance(entry, OrganisationFile):
        yield from ((miscased, "miscased", "") for miscased in entry.miscased)
    else:
        for language, readings in (entry.readings or {}).items():
            yield from ((reading, "reading", language) for reading in readings)
    if isinstance(entry, PersonFile):
        yield from ((misspelling, "misspelling", "") for misspelling in entry.misspellings)
        yield from _reversed(entry)


def _reversed(entry: PersonFile) -> Iterator[Surface]:
    if entry.family and entry.given and not entry.stage_name:
        family_first, given_first = f"{entry.family} {entry.given}", f"{entry.given} {entry.family}"
        if entry.name in (family_first, given_first):
            yield given_first if entry.name == family_first else family_first, "reversed", ""


def _without_diacritics(name: str) -> str:
    if name.isascii():
        return name
    parts = unicodedata.normalize("NFD", name.translate(_LETTERS))
    return unicodedata.normalize("NFC", "".join(part for part in parts if not unicodedata.combining(part)))
