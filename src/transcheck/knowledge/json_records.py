"""One JSON object as a record: a Wikidata entity, a Popolo object, or fields."""

from collections.abc import Mapping
from typing import Any

from . import popolo, wikidata
from .errors import RecordError
from .fields import record_of_fields
from .record import Broken, Item, Provenance


def item_of_json(value: Any, provenance: Provenance) -> Item | None:  # noqa: ANN401 - any JSON value
    """The record, what is wrong with it, or None for a good object that is nothing to keep."""
    if not isinstance(value, dict):
        return Broken(provenance, "not an object")
    try:
        return _record(value, provenance)
    except RecordError as error:
        return Broken(provenance, str(error))


def _record(value: Mapping[str, Any], provenance: Provenance) -> Item | None:
    if wikidata.is_entity(value):
        return wikidata.record_of_entity(value, provenance)
    if "missing" in value and "id" in value:
        return None
    if popolo.is_popolo(value):
        return popolo.record_of_object(value, provenance)
    return record_of_fields(value, provenance)
