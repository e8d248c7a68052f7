"""A Wikidata entity, an object of a dump or of the API, as a record.

The data model: https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON. Only what concerns public roles is taken.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .dates import plain_date
from .fields import item_id
from .record import Office, Provenance, Record, RecordKind
from .wikidata_ids import COUNTRIES, GENDERS, KINDS, LANGUAGES, OFFICEHOLDER
from .written_names import clean_name

LICENCE = "CC0-1.0"

_CLASS, _GENDER, _OFFICE, _CITIZENSHIP, _COUNTRY = "P31", "P21", "P39", "P27", "P17"
_SPOKEN, _NATIVE_LANGUAGE, _NATIVE_NAME = "P1412", "P103", "P1559"
_START, _END, _COUNTRY_CODE, _OWN_PRONOUN = "P580", "P582", "P297", "P6553"

_ENGLISH = ("en", "en-gb", "en-us", "en-ca", "mul")
_NATIVE = {
    "ko": ("ko",),
    "ja": ("ja",),
    "zh": ("zh", "zh-hans", "zh-cn"),
    "zh-hant": ("zh-hant", "zh-tw", "zh-hk"),
    "ru": ("ru",),
    "uk": ("uk",),
}
_DECODER = json.JSONDecoder()
Json = Any
"""Untrusted data: every access goes through ``_object`` and ``_list``."""


def is_entity(value: Mapping[str, Json]) -> bool:
    """Whether an object is an entity, of whatever kind."""
    return isinstance(value.get("id"), str) and ("claims" in value or "labels" in value or "lexicalCategory" in value)


def may_be_kept(text: str) -> bool:
    """Whether the JSON text of an entity may be that of one that is kept.

    Decodes nothing but its classes: only one entity in ten is worth decoding. Also true when the classes are not found.
    """
    found = text.find('"P31"')
    start = text.find("[", found)
    if found < 0 or text[found + 5 : start].strip() != ":" or f'"{OFFICEHOLDER}"' in text:
        return True
    try:
        statements, _ = _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError):
        return True
    return any("mainsnak" not in _object(one) for one in statements) or _kind({_CLASS: statements}) is not None


def record_of_entity(entity: Mapping[str, Json], provenance: Provenance) -> Record | None:
    """The record of a human, place, organisation or position; None for anything else and for what has no name."""
    claims = _object(entity.get("claims"))
    kind = _kind(claims)
    english, native = _english_names(entity), _native_names(entity, claims)
    name = next(iter(english), "") or next((names[0] for names in native.values()), "")
    if kind is None or not name:
        return None
    identifier = item_id(entity.get("id"))
    return Record(
        kind=kind,
        id=identifier,
        name=name,
        aliases=tuple(english[1:]),
        native=native,
        gender=_gender(claims),
        titles=tuple(_offices(claims)) if kind is RecordKind.PERSON else (),
        nationality=_country(claims, kind),
        languages=tuple(dict.fromkeys(_languages(claims))),
        source=f"wikidata.org/wiki/{identifier}",
        licence=LICENCE,
        provenance=provenance,
    )


def _kind(claims: Mapping[str, Json]) -> RecordKind | None:
    kinds = [KINDS[item] for item in _items(_valid(claims, _CLASS)) if item in KINDS]
    if RecordKind.PERSON in kinds:
        return RecordKind.PERSON
    return RecordKind.POSITION if OFFICEHOLDER in claims else next(iter(kinds), None)


def _english_names(entity: Mapping[str, Json]) -> list[str]:
    names = [*_labels(entity, _ENGLISH), *_aliases(entity, ("en", "mul"))]
    return [name for name in dict.fromkeys(names) if name != entity.get("id")]


def _native_names(entity: Mapping[str, Json], claims: Mapping[str, Json]) -> dict[str, tuple[str, ...]]:
    own = [_object(value) for value in _values(_best(claims, _NATIVE_NAME))]
    found = {
        language: [
            *_labels(entity, codes),
            *(clean_name(name.get("text")) for name in own if name.get("language") in codes),
            *_aliases(entity, codes),
        ]
        for language, codes in _NATIVE.items()
    }
    return {language: tuple(dict.fromkeys(filter(None, names))) for language, names in found.items() if any(names)}


def _labels(entity: Mapping[str, Json], codes: Sequence[str]) -> list[str]:
    labels = _object(entity.get("labels"))
    return list(filter(None, (clean_name(_object(labels.get(code)).get("value")) for code in codes)))


def _aliases(entity: Mapping[str, Json], codes: Sequence[str]) -> list[str]:
    aliases = _object(entity.get("aliases"))
    found = (_object(alias).get("value") for code in codes for alias in _list(aliases.get(code)))
    return list(filter(None, map(clean_name, found)))


def _gender(claims: Mapping[str, Json]) -> str:
    """Empty where people state their pronouns: they are given as lexemes, which nothing here can read."""
    genders = {GENDERS.get(item, "") for item in _items(_best(claims, _GENDER))}
    return genders.pop() if len(genders) == 1 and _OWN_PRONOUN not in claims else ""


def _offices(claims: Mapping[str, Json]) -> Iterator[Office]:
    """The offices, each named by its item: see ``StoreWriter`` for how it gets its title."""
    for statement in _valid(claims, _OFFICE):
        for item in _items([statement]):
            yield Office(item, "", _date(statement, _START), _date(statement, _END))


def _country(claims: Mapping[str, Json], kind: RecordKind) -> str:
    """A country's own code; else that of the only country, or its item when it is in no table; empty for several."""
    codes = [value for value in _values(_best(claims, _COUNTRY_CODE)) if isinstance(value, str)]
    if codes:
        return codes[0] if len(codes) == 1 and re.fullmatch("[A-Z]{2}", codes[0]) else ""
    statements = _best(claims, _CITIZENSHIP if kind is RecordKind.PERSON else _COUNTRY)
    items = list(_items([one for one in statements if _END not in _object(one.get("qualifiers"))]))
    known = dict.fromkeys(COUNTRIES[item] for item in items if item in COUNTRIES)
    candidates = list(known or dict.fromkeys(items))
    return candidates[0] if len(candidates) == 1 else ""


def _languages(claims: Mapping[str, Json]) -> Iterator[str]:
    for name in (_SPOKEN, _NATIVE_LANGUAGE):
        yield from (LANGUAGES[item] for item in _items(_best(claims, name)) if item in LANGUAGES)


def _date(statement: Mapping[str, Json], name: str) -> str:
    for value in _values([{"mainsnak": snak} for snak in _list(_object(statement.get("qualifiers")).get(name))]):
        precision = _object(value).get("precision")
        return plain_date(_object(value).get("time"), precision if isinstance(precision, int) else 11)
    return ""


def _valid(claims: Mapping[str, Json], name: str) -> list[Mapping[str, Json]]:
    """The statements that have not been declared wrong."""
    statements = map(_object, _list(claims.get(name)))
    return [statement for statement in statements if statement.get("rank") != "deprecated"]


def _best(claims: Mapping[str, Json], name: str) -> list[Mapping[str, Json]]:
    valid = _valid(claims, name)
    return [statement for statement in valid if statement.get("rank") == "preferred"] or valid


def _values(statements: Sequence[Mapping[str, Json]]) -> Iterator[Json]:
    for statement in statements:
        snak = _object(statement.get("mainsnak"))
        if snak.get("snaktype", "value") == "value":
            yield _object(snak.get("datavalue")).get("value")


def _items(statements: Sequence[Mapping[str, Json]]) -> Iterator[str]:
    """The ids of the items that are stated; old dumps give only the number."""
    for value in map(_object, _values(statements)):
        if item := item_id(value.get("id") or f"Q{value.get('numeric-id')}"):
            yield item


def _object(value: Json) -> Mapping[str, Json]:
    """Dumps write an empty object as an empty list."""
    return value if isinstance(value, dict) else {}


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []
