"""Records as rows of the tables of a knowledge file, and back."""

import json
from collections.abc import Iterator
from typing import Any

from .record import Office, Provenance, Record, RecordKind
from .written_names import name_key, plain_marks

COLUMNS = "kind, id, name, gender, nationality, more, origin, licence, place, line"

Row = tuple[Any, ...]

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_decode = json.JSONDecoder().decode
_KINDS = {str(kind): kind for kind in RecordKind}


def row_of_record(record: Record, licence: str) -> Row:
    """The values of ``COLUMNS``; ``licence`` is for a record that states none."""
    more = more_of(record)
    place = record.provenance
    return (
        str(record.kind),
        record.id,
        record.name,
        record.gender,
        record.nationality,
        more,
        record.source,
        record.licence or licence,
        place.record,
        place.line,
    )


def more_of(record: Record) -> str:
    """The column ``more``."""
    if not (record.aliases or record.native or record.titles or record.languages):
        return ""
    return _encode([record.aliases, record.native, record.titles, record.languages])


def record_of_row(row: Row, file: str) -> Record:
    """The record from the values of ``COLUMNS``."""
    kind, identifier, name, gender, nationality, more, source, licence, place, line = row
    aliases, native, titles, languages = _decode(more) if more else ((), {}, (), ())
    return Record(
        _KINDS[kind],
        identifier,
        name,
        tuple(aliases),
        {language: tuple(names) for language, names in native.items()},
        gender,
        tuple([Office(*title) for title in titles]),
        nationality,
        tuple(languages),
        source,
        licence,
        Provenance(file, place, line),
    )


def names_of_record(record: Record) -> Iterator[tuple[str, str]]:
    """The key and the written form of every name, each once."""
    names = [record.name, *record.aliases, *(name for names in record.native.values() for name in names)]
    for written in dict.fromkeys(map(plain_marks, names)):
        if key := name_key(written):
            yield key, written
