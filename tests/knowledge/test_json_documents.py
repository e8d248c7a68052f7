import json

import pytest

from knowledge.made_entities import person, thing
from knowledge.reading import items_in, items_of, records_in
from transcheck.knowledge import Broken, KnowledgeError, Record


def names_of(document: object, indent: int | None = None) -> list[str]:
    return [item.name for item in items_of(json.dumps(document, indent=indent)) if isinstance(item, Record)]


def test_the_entities_of_the_api() -> None:
    items = items_in("wbgetentities.json")
    assert [item.name for item in items if isinstance(item, Record)] == ["Mina Dorvane"]
    assert len(items) == 1


def test_a_single_entity_on_many_lines() -> None:
    record = records_in("entity.json")[0]
    assert (record.name, record.gender, record.nationality) == ("Oleh Kestrum", "m", "Q900000102")


@pytest.mark.parametrize("indent", [None, 1])
def test_a_list_of_objects_of_any_kind(indent: int | None) -> None:
    document = [person(1), thing(1), {"name": "Own Record"}, {"id": "p", "name": "Popolo", "other_names": []}]
    assert names_of(document, indent) == ["Boram Arvane", "Own Record", "Popolo"]


def test_entities_as_a_list_and_after_other_members() -> None:
    assert names_of({"success": 1, "entities": [person(1), person(2)]}) == ["Boram Arvane", "Chiyo Arvane"]


def test_a_record_that_is_no_object() -> None:
    items = items_of('{"entities": {"Q1": 3, "Q2": ' + json.dumps(person(1)) + "}}")
    assert [item.problem for item in items if isinstance(item, Broken)] == ["not an object"]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('{"entities": {"Q1": {"id": "Q1"', "-:1: not JSON: expecting ',' delimiter"),
        ('{"boolean": true}', "-: no record in it can be used; the first, line 1: no name"),
        ('{"error": {"code": "no-such-entity"}}', "-: no record in it can be used; the first, line 1: no name"),
        ("[3]", "-: no record in it can be used; the first, line 1: not an object"),
        ("{}{}", "-:1: not JSON: more text after the end of the document"),
    ],
)
def test_documents_that_are_broken_as_a_whole(text: str, error: str) -> None:
    with pytest.raises(KnowledgeError) as caught:
        items_of(text)
    assert str(caught.value) == error
