import json

from knowledge.reading import broken_in, items_of, records_in
from transcheck.knowledge import Office, Record, RecordKind


def test_a_person_with_offices() -> None:
    record = records_in("popolo.json")[0]
    assert record == Record(
        kind=RecordKind.PERSON,
        id="Q900000021",
        name="Boram Fendral",
        aliases=("B. Fendral",),
        native={"ko": ("펜보람",), "fr": ("Boram de Fendral",)},
        gender="f",
        titles=(
            Office("member", "Assembly of Castiv", "2012-05-30", "2016-05-29"),
            Office("Speaker of the Assembly of Castiv", "", "2014-06", ""),
        ),
        source="https://assembly.example/fendral",
        provenance=record.provenance,
    )


def test_the_other_persons_and_the_organisations() -> None:
    records = records_in("popolo.json")
    assert [(record.id, record.kind, record.gender, record.aliases) for record in records[1:]] == [
        ("p2", "person", "", ()),
        ("o1", "organisation", "", ("Castiv Assembly",)),
    ]
    assert broken_in("popolo.json") == [(0, "no name")]
    assert [record.provenance.record for record in records] == [1, 2, 4]


def test_a_person_alone() -> None:
    record = records_in("person.json")[0]
    assert (record.id, record.name, record.aliases, record.gender) == ("ada-jorwin", "Ada Jorwin", ("Ada J.",), "f")
    assert record.nationality == "JP"


def test_an_organisation_alone_and_what_is_neither() -> None:
    lines = [
        {"id": "o", "name": "Castiv Post", "classification": "Corporation"},
        {"id": "m", "person_id": "p", "organization_id": "o", "label": "Clerk of the Castiv Post"},
        {"id": "s", "organization_id": "o", "label": "Clerk"},
    ]
    items = items_of("\n".join(map(json.dumps, lines)))
    assert [(item.name, item.kind) for item in items if isinstance(item, Record)] == [("Castiv Post", "organisation")]
    assert len(items) == 1


def test_collections_of_other_things_than_objects() -> None:
    document = {
        "persons": [3, {"name": "A", "id": ["x"], "memberships": [{"role": "Envoy"}]}],
        "organizations": 7,
        "memberships": [{"person_id": ["x"], "role": "member"}, None],
        "posts": [{"label": "no id"}],
    }
    items = items_of(json.dumps(document))
    assert [(item.name, item.titles) for item in items if isinstance(item, Record)] == [("A", (Office("Envoy"),))]
