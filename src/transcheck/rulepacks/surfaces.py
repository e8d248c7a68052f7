"""All the ways in which the name of a gazetteer entry may be written."""

import unicodedata
from collections.abc import Iterator, Mapping

from transcheck.model.folding import PLAIN_LETTERS

from .schema import NameFile, OrganisationFile, PersonFile, PlaceFile


def surfaces(entry: NameFile) -> Mapping[str, list[str]]:
    """The surfaces of an entry by their form: ``{"name": ["Xi Jinping"], "reading ja": ["Shu Kinpei"], ...}``.

    The forms are the values of NameForm, that of a reading with its language. Nothing is repeated: of the same writing
    in two forms the first one counts. Derived are spellings without diacritics, and the name with family and given name
    exchanged. A family name alone is never a surface: too many people share it.
    """
    forms: dict[str, str] = {}
    for written, form, language in _given(entry):
        plain = " ".join(written.replace("’", "'").replace("\u2011", "-").split())
        forms.setdefault(plain, f"{form} {language}".strip())
        if form in ("name", "alias", "variant"):
            forms.setdefault(_without_diacritics(plain), "variant")
    found: dict[str, list[str]] = {}
    for written, form in forms.items():
        found.setdefault(form, []).append(written)
    return found


def _given(entry: NameFile) -> Iterator[tuple[str, str, str]]:
    """The surfaces as declared or derived: writing, form, language."""
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


def _reversed(entry: PersonFile) -> Iterator[tuple[str, str, str]]:
    if entry.family and entry.given and not entry.stage_name:
        family_first, given_first = f"{entry.family} {entry.given}", f"{entry.given} {entry.family}"
        if entry.name in (family_first, given_first):
            yield given_first if entry.name == family_first else family_first, "reversed", ""


def _without_diacritics(name: str) -> str:
    if name.isascii():
        return name
    parts = unicodedata.normalize("NFD", name.translate(PLAIN_LETTERS))
    return unicodedata.normalize("NFC", "".join(part for part in parts if not unicodedata.combining(part)))
