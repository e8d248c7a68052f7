"""A record from named fields, as ``rules/names`` and JSON Lines have them; other importers translate to these."""

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from transcheck.languages.en import COUNTRIES

from .dates import plain_date
from .errors import RecordError
from .record import Office, Provenance, Record, RecordKind
from .wikidata_ids import COUNTRIES as COUNTRY_ITEMS
from .wikidata_ids import GENDERS, LANGUAGES
from .written_names import clean_name, clean_text

Fields = Mapping[str, object]

_ITEM = re.compile(r"(?:https?://www\.wikidata\.org/(?:entity|wiki)/)?(Q[1-9]\d{0,11})")
_KINDS = {
    "person": RecordKind.PERSON,
    "people": RecordKind.PERSON,
    "human": RecordKind.PERSON,
    "place": RecordKind.PLACE,
    "places": RecordKind.PLACE,
    "organisation": RecordKind.ORGANISATION,
    "organisations": RecordKind.ORGANISATION,
    "organization": RecordKind.ORGANISATION,
    "organizations": RecordKind.ORGANISATION,
    "position": RecordKind.POSITION,
}
_ONLY_OF = {
    RecordKind.PERSON: ("gender", "family", "given", "titles", "languages", "nationality"),
    RecordKind.PLACE: ("demonyms", "readings", "home"),
    RecordKind.ORGANISATION: ("acronym", "miscased", "foreign-initials", "language"),
}
_GENDERS = {"f": "f", "female": "f", "woman": "f", "m": "m", "male": "m", "man": "m", **GENDERS}
_LANGUAGE = re.compile("[a-z]{2,3}")
_NATIVE_LANGUAGE = re.compile("[a-z]{2,8}(?:-[a-z]{2,8})?")


def record_of_fields(fields: Fields, provenance: Provenance) -> Record:
    """The record that the fields state; fields that no record has are passed over.

    Raises RecordError when there is no name, a field is not of the right type, or the kind cannot be told.
    """
    name = clean_name(fields.get("name")) or " ".join(filter(None, map(clean_name, _given_and_family(fields))))
    if not name:
        raise RecordError("no name")
    return Record(
        kind=_kind(fields, provenance.file),
        id=item_id(fields.get("id")) or clean_text(fields.get("id")),
        name=name,
        aliases=_aliases(fields, name),
        native=_native(fields.get("native")),
        gender=gender_of(_texts(fields, "gender")),
        titles=tuple(_titles(fields.get("titles"))),
        nationality=country_code(clean_text(fields.get("nationality") or fields.get("country"))),
        languages=tuple(dict.fromkeys(filter(None, map(language_code, _texts(fields, "languages"))))),
        source=clean_text(fields.get("source")),
        licence=clean_text(fields.get("licence") or fields.get("license")),
        provenance=provenance,
    )


def item_id(value: object) -> str:
    """``Q42`` for a Wikidata id or the address of an item, else empty."""
    match = _ITEM.fullmatch(value.strip()) if isinstance(value, str) else None
    return match[1] if match else ""


def gender_of(stated: Iterable[str]) -> str:
    """``f`` or ``m`` when all that is stated says so: a word such as ``female``, or a Wikidata item; else empty."""
    genders = {_GENDERS.get(item_id(text) or text.strip().lower(), "") for text in stated}
    return genders.pop() if len(genders) == 1 else ""


def country_code(stated: str) -> str:
    """An ISO 3166-1 alpha-2 code from a code, an English name or a Wikidata item; empty for what is none of these.

    An item that is not in the table stays as it is: it may get its code from its own record.
    """
    item = item_id(stated)
    if item:
        return COUNTRY_ITEMS.get(item, item)
    return stated.upper() if len(stated) == 2 and stated.isascii() and stated.isalpha() else COUNTRIES.get(stated, "")


def language_code(stated: str) -> str:
    """An ISO 639 code from a code or a Wikidata item; empty for what is neither."""
    stated = stated.strip()
    return LANGUAGES.get(item_id(stated), "") or (stated if _LANGUAGE.fullmatch(stated) else "")


def _given_and_family(fields: Fields) -> tuple[object, object]:
    return fields.get("given"), fields.get("family")


def _kind(fields: Fields, file: str) -> RecordKind:
    """From the kind itself, the folder of the file (``people``, ``places`` ...), or fields that only one kind has."""
    stated = clean_text(fields.get("kind")).lower()
    folder = PurePath(file).parent.name.lower()
    if stated in _KINDS or folder in _KINDS:
        return _KINDS[stated if stated in _KINDS else folder]
    telling = [kind for kind, keys in _ONLY_OF.items() if any(fields.get(key) for key in keys)]
    if len(telling) == 1 or not stated:
        return telling[0] if len(telling) == 1 else RecordKind.PERSON
    raise RecordError(f"kind: '{stated}' is not person, place, organisation or position")


def _aliases(fields: Fields, name: str) -> tuple[str, ...]:
    keys = ("aliases", "variants", "acronym")
    found = (clean_name(text) for key in keys for text in _texts(fields, key))
    return tuple(alias for alias in dict.fromkeys(found) if alias and alias != name)


def _native(value: object) -> dict[str, tuple[str, ...]]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise RecordError("native: expected the names by language")
    found = {
        language: tuple(dict.fromkeys(filter(None, map(clean_name, _texts(value, language)))))
        for language in value
        if isinstance(language, str) and _NATIVE_LANGUAGE.fullmatch(language)
    }
    return {language: names for language, names in found.items() if names}


def _titles(value: object) -> Iterable[Office]:
    if value is None or value == "":
        return
    if not isinstance(value, list | tuple):
        raise RecordError("titles: expected a list")
    for stated in value:
        title = {"title": stated} if isinstance(stated, str) else stated
        if not isinstance(title, Mapping):
            raise RecordError("titles: expected a list of offices")
        text = clean_text(title.get("title"))
        dates = (plain_date(clean_text(title.get(key))) for key in ("since", "until"))
        if text:
            yield Office(item_id(text) or text, clean_text(title.get("of")), *dates)


def _texts(fields: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = fields.get(key)
    if value is None or value == "":
        return ()
    texts = tuple(value) if isinstance(value, list | tuple) else (value,)
    if not all(isinstance(text, str) for text in texts):
        raise RecordError(f"{key}: expected text")
    return texts
