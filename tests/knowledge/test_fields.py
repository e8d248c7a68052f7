import pytest

from transcheck.knowledge import Office, Provenance, RecordError, RecordKind
from transcheck.knowledge.fields import country_code, gender_of, item_id, language_code, record_of_fields

HERE = Provenance("house.jsonl", 1, 1)


def test_all_fields() -> None:
    record = record_of_fields(
        {
            "id": "http://www.wikidata.org/entity/Q900000001",
            "name": "Mina Dorvane",
            "aliases": ["M. Dorvane", "Mina Dorvane"],
            "variants": ["Min-a Dorvane"],
            "misspellings": ["Mina Dorvan"],
            "native": {"ko": "도민아", "zh-hant": ["杜敏雅", "杜敏雅"], "not a language": "x"},
            "gender": "female",
            "titles": [{"title": "Mayor", "of": "Elmick", "since": "2001-02-03", "until": "soon"}, "Envoy"],
            "nationality": "South Korea",
            "languages": ["ko", "Q1860", "Korean"],
            "source": "city.example",
            "license": "CC0-1.0",
            "birthday": "1970-01-01",
        },
        HERE,
    )
    assert record._asdict() == {
        "kind": RecordKind.PERSON,
        "id": "Q900000001",
        "name": "Mina Dorvane",
        "aliases": ("M. Dorvane", "Min-a Dorvane"),
        "native": {"ko": ("도민아",), "zh-hant": ("杜敏雅",)},
        "gender": "f",
        "titles": (Office("Mayor", "Elmick", "2001-02-03", ""), Office("Envoy")),
        "nationality": "KR",
        "languages": ("ko", "en"),
        "source": "city.example",
        "licence": "CC0-1.0",
        "provenance": HERE,
    }


@pytest.mark.parametrize(
    ("fields", "file", "kind"),
    [
        ({"kind": "place"}, "people/a.yaml", "place"),
        ({"kind": "city"}, "places/a.yaml", "place"),
        ({"kind": "party", "acronym": "CP"}, "a.yaml", "organisation"),
        ({"kind": "city", "demonyms": ["x"]}, "a.yaml", "place"),
        ({"gender": "f", "kind": "actor"}, "a.yaml", "person"),
        ({}, "a.csv", "person"),
    ],
)
def test_the_kind_is_told_by_itself_the_folder_or_the_fields(fields: dict[str, object], file: str, kind: str) -> None:
    assert record_of_fields({"name": "X", **fields}, Provenance(file, 1)).kind == kind


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({}, "no name"),
        ({"name": "\x00"}, "no name"),
        ({"name": "X", "kind": "city"}, "kind: 'city' is not person, place, organisation or position"),
        ({"name": "X", "native": "엑스"}, "native: expected the names by language"),
        ({"name": "X", "titles": "Mayor"}, "titles: expected a list"),
        ({"name": "X", "titles": [3]}, "titles: expected a list of offices"),
        ({"name": "X", "aliases": [1]}, "aliases: expected text"),
    ],
)
def test_what_cannot_be_a_record(fields: dict[str, object], problem: str) -> None:
    with pytest.raises(RecordError) as caught:
        record_of_fields(fields, HERE)
    assert str(caught.value) == problem


def test_a_name_in_two_parts() -> None:
    assert record_of_fields({"given": "Mina", "family": "Dorvane"}, HERE).name == "Mina Dorvane"


@pytest.mark.parametrize(
    ("stated", "gender"),
    [
        ([], ""),
        (["F"], "f"),
        (["http://www.wikidata.org/entity/Q6581097", "male"], "m"),
        (["female", "male"], ""),
        (["Q48270"], ""),
        (["other", "f"], ""),
        (["Q1052281"], "f"),
    ],
)
def test_a_gender_is_known_only_if_all_agree(stated: list[str], gender: str) -> None:
    assert gender_of(stated) == gender


@pytest.mark.parametrize(
    ("stated", "code"),
    [("kr", "KR"), ("Japan", "JP"), ("Q30", "US"), ("Q15180", "Q15180"), ("Atlantis", ""), ("", ""), ("12", "")],
)
def test_country_codes(stated: str, code: str) -> None:
    assert country_code(stated) == code


def test_ids_and_languages() -> None:
    stated = ("Q42", " https://www.wikidata.org/wiki/Q42 ", "Q042", "q42", "X", 42)
    assert [item_id(value) for value in stated] == ["Q42", "Q42", "", "", "", ""]
    assert [language_code(value) for value in ("ko", "Q9192", "yue", "Korean", "")] == ["ko", "zh", "yue", "", ""]
