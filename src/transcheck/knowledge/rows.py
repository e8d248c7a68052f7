"""Flat rows, as tables and query results have them, as records: one row or several together make one."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .errors import RecordError
from .fields import item_id, record_of_fields
from .record import Broken, Item, Provenance

Row = dict[str, str]
"""Values by column, as ``column_of`` names it, without the empty ones."""

_MEANINGS = """
id: id item person human entity qid wikidata wikidataid uri
kind: kind type
name: name fullname label itemlabel personlabel humanlabel entitylabel
lang: lang language namelanguage
aliases: alias aliases othername othernames variant variants
altlabels: altlabel altlabels itemaltlabel personaltlabel humanaltlabel
gender: gender genderlabel sex sexlabel sexorgender sexorgenderlabel
title: title titles position positionlabel office officelabel role
of: of organisation organization
since: since start startdate starttime validfrom from
until: until end enddate endtime validto to
nationality: nationality country countrycode countrylabel citizenship citizenshiplabel iso
languages: languages spoken spokenlanguages
source: source url
licence: licence license
"""
_COLUMNS = {word: line.split(":")[0] for line in _MEANINGS.strip().splitlines() for word in line.split(":")[1].split()}
_NATIVE = re.compile(r"(?:native|name|label|itemlabel|personlabel)[_ ]?([a-z]{2,3}(?:[-_]han[st])?)")
_NATIVE_ALONE = frozenset("ko ja zh zh-hant zh-hans ru uk hanja".split())
_SEPARATORS = re.compile("[|;]")
_OFFICE = ("title", "of", "since", "until")
_MANY = 5_000
"""Rows that are read together at most, so that no source can fill the memory."""


def column_of(heading: str) -> str:
    """What a column means: a key of ``Row`` such as ``name`` or ``native:ko``; empty for one that is not used."""
    plain = heading.strip().lower()
    word = re.sub(r"[\W_]", "", plain)
    if word in _COLUMNS:
        return _COLUMNS[word]
    native = _NATIVE.fullmatch(plain)
    language = native[1].replace("_", "-") if native else plain.replace("_", "-")
    if native and is_english(language):
        return "name"
    return f"native:{language}" if native or language in _NATIVE_ALONE else ""


def put(row: Row, column: str, value: str) -> None:
    """Enter a value. Of two in one column the first counts; but a title may replace its item, an item other labels."""
    value = value.strip()
    present = row.get(column, "")
    is_better = bool(item_id(present)) if column == "title" else bool(item_id(value)) and not item_id(present)
    if column and value and (not present or is_better):
        row[column] = value


def is_english(language: str) -> bool:
    """Whether a name in that language is one for English copy; ``mul`` is Wikidata's for all languages."""
    return language in ("", "mul", "en") or language.startswith("en-")


def items_of_rows(rows: Iterable[tuple[Provenance, Row] | Broken]) -> Iterator[Item]:
    """The records of rows; rows that follow each other with the same id are one, at the place of the first."""
    together: list[Row] = []
    place = Provenance("", 0)
    for placed in rows:
        if isinstance(placed, Broken):
            yield placed
            continue
        provenance, row = placed
        if together and (not row.get("id") or row["id"] != together[0].get("id") or len(together) == _MANY):
            yield _item(together, place)
            together = []
        place = place if together else provenance
        together.append(row)
    if together:
        yield _item(together, place)


def _item(rows: Sequence[Row], provenance: Provenance) -> Item:
    try:
        return record_of_fields(_fields(rows), provenance)
    except RecordError as error:
        return Broken(provenance, str(error))


def _fields(rows: Sequence[Row]) -> Mapping[str, object]:
    names, native = _names(rows), _native(rows)
    first: Row = {key: row[key] for row in reversed(rows) for key in ("id", "kind", "source", "licence") if key in row}
    found: dict[str, object] = {
        "name": next(iter(names), "") or next((in_language[0] for in_language in native.values()), ""),
        "aliases": [*names[1:], *_split(rows, "aliases"), *_split(rows, "altlabels", re.compile(", "))],
        "native": native,
        "gender": _all(rows, "gender"),
        "titles": _titles(rows),
        "nationality": _only(_all(rows, "nationality")),
        "languages": _split(rows, "languages"),
    }
    return found | first


def _names(rows: Sequence[Row]) -> list[str]:
    """English names; what has only its own id for a label has none."""
    found = (row.get("name", "") for row in rows if is_english(row.get("lang", "").lower()))
    return list(dict.fromkeys(name for name in found if name and not item_id(name)))


def _native(rows: Sequence[Row]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in rows:
        language = row.get("lang", "").lower()
        if "name" in row and not is_english(language):
            found.setdefault(language, []).append(row["name"])
        for key in row:
            if key.startswith("native:"):
                found.setdefault(key.removeprefix("native:"), []).extend(_SEPARATORS.split(row[key]))
    return found


def _titles(rows: Sequence[Row]) -> list[dict[str, str]]:
    offices = dict.fromkeys(tuple(row.get(key, "") for key in _OFFICE) for row in rows if "title" in row)
    return [dict(zip(_OFFICE, office, strict=True)) for office in offices]


def _all(rows: Sequence[Row], key: str) -> list[str]:
    return list(dict.fromkeys(row[key] for row in rows if key in row))


def _split(rows: Sequence[Row], key: str, separators: re.Pattern[str] = _SEPARATORS) -> list[str]:
    return [text.strip() for value in _all(rows, key) for text in separators.split(value)]


def _only(values: Sequence[str]) -> str:
    return values[0] if len(values) == 1 else ""
