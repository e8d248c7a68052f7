"""Importer for JSON documents: ``wbgetentities`` and SPARQL results, Popolo, a list of objects, or a single object."""

from collections.abc import Iterator
from typing import Any

from . import popolo, sparql
from .json_records import item_of_json
from .json_text import JsonText
from .record import Item, Provenance
from .sources import Source


def read_json_document(source: Source) -> Iterator[Item | None]:
    """The records of a document, told by its keys. Raises KnowledgeError for what is no JSON."""
    text = JsonText(source)
    yield from _list(text) if text.peek() == "[" else _object(text, Provenance(source.name, 1, 1))
    text.end()


def _object(text: JsonText, provenance: Provenance) -> Iterator[Item | None]:
    """A container is walked through; the other members are kept until it is clear that there is none."""
    members: dict[str, Any] = {}
    has_container = False
    for key in text.members():
        if key == "entities":
            has_container = True
            yield from _entities(text)
        elif key == "results" and text.peek() == "{":
            has_container = True
            yield from sparql.read_results(text)
        else:
            members[key] = text.value()
    if popolo.is_collection(members):
        yield from popolo.read_collection(members, provenance.file)
    elif not has_container:
        yield item_of_json(members, provenance)


def _entities(text: JsonText) -> Iterator[Item | None]:
    if text.peek() == "[":
        yield from _list(text)
        return
    for _ in text.members():
        provenance = text.provenance()
        yield item_of_json(text.value(), provenance)


def _list(text: JsonText) -> Iterator[Item | None]:
    for _ in text.items():
        provenance = text.provenance()
        yield item_of_json(text.value(), provenance)
