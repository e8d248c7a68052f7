import json
from collections.abc import Mapping

from knowledge.reading import broken_in, items_of, records_in
from transcheck.knowledge import Office, Record


def test_rows_of_one_item_are_one_record() -> None:
    record = records_in("sparql.json")[0]
    assert record == Record(
        kind=record.kind,
        id="Q900000011",
        name="Jisoo Lorvald",
        aliases=("J. Lorvald", "Jisoo L."),
        native={"ko": ("노지수",)},
        gender="f",
        titles=(
            Office("Mayor of Elmick", "", "2010-07-01", "2014-06-30"),
            Office("Governor of Elmick", "", "2018-07-01", ""),
        ),
        nationality="KR",
        source="wikidata.org/wiki/Q900000011",
        licence="CC0-1.0",
        provenance=record.provenance,
    )
    assert record.provenance.record == 1


def test_what_has_only_its_id_for_a_label_has_its_native_name_or_none() -> None:
    assert [record.name for record in records_in("sparql.json")] == ["Jisoo Lorvald", "무명씨"]
    assert [problem for _, problem in broken_in("sparql.json")] == ["no name"]


def record_of(binding: Mapping[str, object]) -> Record:
    (item,) = items_of(json.dumps({"results": {"bindings": [binding], "distinct": True}}))
    assert isinstance(item, Record)
    return item


def test_labels_in_other_languages_do_not_replace_items() -> None:
    uri = "http://www.wikidata.org/entity/"
    terms = {"item": f"{uri}Q1", "genderLabel": "여성", "gender": f"{uri}Q6581072", "countryLabel": "일본"}
    binding = {key: {"value": value} for key, value in (terms | {"country": f"{uri}Q17"}).items()}
    record = record_of(binding | {"itemLabel": {"value": "지수", "xml:lang": "ko"}, "x": None, "y": {"value": 3}})
    assert (record.gender, record.nationality, record.native) == ("f", "JP", {"ko": ("지수",)})


def test_a_position_without_a_label_keeps_its_item() -> None:
    binding = {"name": {"value": "A"}, "position": {"value": "http://www.wikidata.org/entity/Q14211"}}
    assert record_of(binding).titles == (Office("Q14211"),)
    assert (record_of(binding).source, record_of(binding).licence) == ("", "")
