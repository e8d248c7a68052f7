"""Importer for the JSON results of a SPARQL query, such as that of https://query.wikidata.org.

The variables are told by their names: ``?item ?itemLabel ?itemAltLabel ?gender ?position ?positionLabel ?start ?end
?country``, ``?name_ko`` for a name in Korean, and others as in a table: see ``rows``.
"""

from collections.abc import Iterator

from . import wikidata
from .fields import item_id
from .json_text import JsonText
from .record import Item, Provenance, Record
from .rows import Row, column_of, is_english, items_of_rows, put


def read_results(text: JsonText) -> Iterator[Item]:
    """The records of the member ``results``; rows that follow each other with the same item are one record."""
    for key in text.members():
        if key == "bindings":
            yield from map(_with_origin, items_of_rows(_rows(text)))
        else:
            text.value()


def _rows(text: JsonText) -> Iterator[tuple[Provenance, Row]]:
    for _ in text.items():
        provenance = text.provenance()
        yield provenance, _row(text.value())


def _row(binding: object) -> Row:
    row: Row = {}
    for variable, term in binding.items() if isinstance(binding, dict) else ():
        value = term.get("value") if isinstance(term, dict) else None
        if isinstance(value, str):
            put(row, _in_language(column_of(variable), str(term.get("xml:lang", "")).lower()), value)
    return row


def _in_language(column: str, language: str) -> str:
    return f"native:{language}" if column == "name" and not is_english(language) else column


def _with_origin(item: Item) -> Item:
    """What has a Wikidata id is known from there."""
    if isinstance(item, Record) and item_id(item.id):
        source = item.source or f"wikidata.org/wiki/{item.id}"
        return item._replace(source=source, licence=item.licence or wikidata.LICENCE)
    return item
