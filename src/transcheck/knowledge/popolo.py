"""Importer for Popolo: persons, organisations, and the memberships that say who held which office.

The format: https://www.popoloproject.com/specs/. Contact details, births and the like are passed over.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from .errors import RecordError
from .fields import item_id, record_of_fields
from .record import Broken, Item, Provenance, Record

Object = Mapping[str, Any]

_OF_PERSONS = frozenset("other_names national_identity given_name family_name honorific_prefix".split())
_OF_ORGANISATIONS = frozenset("classification parent_id founding_date dissolution_date".split())
_OF_OTHERS = frozenset("person_id organization_id post_id".split())
_ENGLISH = ("", "en", "mul")


class _Offices(NamedTuple):
    """Who belongs to what, by id."""

    memberships: Mapping[str, Sequence[Object]] = {}
    posts: Mapping[str, str] = {}
    organisations: Mapping[str, str] = {}


def is_popolo(value: Object) -> bool:
    """Whether an object is a person, an organisation, a membership or a post of Popolo."""
    return not (_OF_PERSONS | _OF_ORGANISATIONS | _OF_OTHERS).isdisjoint(value)


def is_collection(value: Object) -> bool:
    """Whether a document has lists of persons or organisations."""
    return isinstance(value.get("persons"), list) or isinstance(value.get("organizations"), list)


def record_of_object(value: Object, provenance: Provenance) -> Record | None:
    """The record of a person or an organisation; None for a membership or a post. Raises RecordError."""
    if not _OF_OTHERS.isdisjoint(value):
        return None
    kind = "person" if _OF_ORGANISATIONS.isdisjoint(value) else "organisation"
    return _record(value, kind, _Offices(), provenance)


def read_collection(document: Object, file: str) -> Iterator[Item]:
    """The persons, with their offices, and the organisations of a document."""
    offices = _Offices(_memberships(document), _names(document.get("posts")), _names(document.get("organizations")))
    persons = ((value, "person") for value in _list(document.get("persons")))
    organisations = ((value, "organisation") for value in _list(document.get("organizations")))
    for number, (value, kind) in enumerate(chain(persons, organisations), start=1):
        try:
            yield _record(value, kind, offices, Provenance(file, number))
        except RecordError as error:
            yield Broken(Provenance(file, number), str(error))


def _record(value: object, kind: str, offices: _Offices, provenance: Provenance) -> Record:
    if not isinstance(value, dict):
        raise RecordError("not an object")
    other = [(_text(name, "lang"), _text(name, "name")) for name in _objects(value.get("other_names"))]
    memberships = [*_objects(value.get("memberships")), *offices.memberships.get(_text(value, "id"), ())]
    fields = {
        "kind": kind,
        "id": _wikidata_id(value) or value.get("id"),
        "name": value.get("name"),
        "given": value.get("given_name"),
        "family": value.get("family_name"),
        "aliases": [name for language, name in other if language in _ENGLISH],
        "native": _native(other),
        "gender": value.get("gender"),
        "titles": [_title(membership, offices) for membership in memberships],
        "nationality": value.get("national_identity"),
        "source": next((_text(source, "url") for source in _objects(value.get("sources"))), ""),
        "licence": value.get("license"),
    }
    return record_of_fields(fields, provenance)


def _wikidata_id(value: Object) -> str:
    stated = (one for one in _objects(value.get("identifiers")) if _text(one, "scheme") == "wikidata")
    return next((found for one in stated if (found := item_id(_text(one, "identifier")))), "")


def _native(names: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for language, name in names:
        if language not in _ENGLISH:
            found.setdefault(language.lower(), []).append(name)
    return found


def _title(membership: Object, offices: _Offices) -> dict[str, str]:
    """A post says in its label what it is a post of."""
    post = offices.posts.get(_text(membership, "post_id"), "")
    return {
        "title": post or _text(membership, "role") or _text(membership, "label"),
        "of": "" if post else offices.organisations.get(_text(membership, "organization_id"), ""),
        "since": _text(membership, "start_date"),
        "until": _text(membership, "end_date"),
    }


def _memberships(document: Object) -> dict[str, list[Object]]:
    found: dict[str, list[Object]] = {}
    for membership in _objects(document.get("memberships")):
        if person := _text(membership, "person_id"):
            found.setdefault(person, []).append(membership)
    return found


def _names(value: object) -> dict[str, str]:
    return {_text(one, "id"): _text(one, "name") or _text(one, "label") for one in _objects(value) if _text(one, "id")}


def _objects(value: object) -> list[Object]:
    return [one for one in _list(value) if isinstance(one, dict)]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Object, key: str) -> str:
    text = value.get(key)
    return text if isinstance(text, str) else ""
