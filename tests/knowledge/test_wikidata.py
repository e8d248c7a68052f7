import json
from typing import Any

import pytest

from knowledge.made_entities import FEMALE, MALE, item, moment, person, statement, terms, thing
from transcheck.knowledge import Office, Provenance, Record, RecordKind
from transcheck.knowledge.wikidata import is_entity, may_be_kept, record_of_entity

HERE = Provenance("dump.json", 3, 4)
HUMAN = {"P31": [statement(item("Q5"))]}


def record(claims: dict[str, Any] | None = None, **other: object) -> Record | None:
    entity = {"id": "Q900000001", "labels": terms(en="Mina Dorvane"), "claims": HUMAN | (claims or {}), **other}
    return record_of_entity(entity, HERE)


def known(claims: dict[str, Any] | None = None, **other: object) -> Record:
    found = record(claims, **other)
    assert found is not None
    return found


def test_all_of_a_person() -> None:
    assert record_of_entity(person(1), HERE) == Record(
        kind=RecordKind.PERSON,
        id="Q900000001",
        name="Boram Arvane",
        aliases=("Boram Arvane the Younger",),
        native={"ko": ("나가가가",), "ru": ("Имя 1",)},
        gender="f",
        titles=(Office("Q14211", "", "2001-02-03", "2005"),),
        nationality="KR",
        languages=("ko", "en"),
        source="wikidata.org/wiki/Q900000001",
        licence="CC0-1.0",
        provenance=HERE,
    )


@pytest.mark.parametrize(
    ("statements", "gender"),
    [
        ([statement(item(FEMALE))], "f"),
        ([statement(item(FEMALE)), statement(item(MALE))], ""),
        ([statement(item(MALE)), statement(item(FEMALE), "preferred")], "f"),
        ([statement(item(MALE), "deprecated")], ""),
        ([statement(item("Q48270"))], ""),
        ([statement({"snaktype": "somevalue"})], ""),
        ([{"mainsnak": {"datavalue": {"value": {"numeric-id": 6581097}}}}], "m"),
        ([], ""),
    ],
)
def test_a_gender_is_what_the_best_statements_agree_on(statements: list[Any], gender: str) -> None:
    assert known({"P21": statements}).gender == gender


def test_no_gender_where_pronouns_are_stated() -> None:
    assert known({"P21": [statement(item(FEMALE))], "P6553": [statement(item("Q1"))]}).gender == ""


def test_offices_with_terms_without_the_wrong_ones() -> None:
    offices = [
        statement(item("Q101"), P580=moment("2019-05-00", 10)),
        statement(item("Q102"), "deprecated"),
        statement(item("Q103"), P582={"snaktype": "somevalue"}),
        statement({"snaktype": "novalue"}),
    ]
    assert known({"P39": offices}).titles == (Office("Q101", "", "2019-05", ""), Office("Q103"))


@pytest.mark.parametrize(
    ("statements", "country"),
    [
        ([statement(item("Q17"))], "JP"),
        ([statement(item("Q17")), statement(item("Q30"))], ""),
        ([statement(item("Q17"), P582=moment("2000-01-01")), statement(item("Q30"))], "US"),
        ([statement(item("Q15180")), statement(item("Q159"))], "RU"),
        ([statement(item("Q15180"))], "Q15180"),
        ([], ""),
    ],
)
def test_the_only_country_of_citizenship(statements: list[Any], country: str) -> None:
    assert known({"P27": statements}).nationality == country


def test_a_country_has_its_own_code() -> None:
    code = {"snaktype": "value", "datavalue": {"value": "XC", "type": "string"}}
    found = known({"P31": [statement(item("Q6256"))], "P297": [statement(code)], "P17": [statement(item("Q30"))]})
    assert (found.kind, found.nationality, found.titles) == (RecordKind.PLACE, "XC", ())


@pytest.mark.parametrize(
    ("labels", "name"),
    [
        (terms(en="A", mul="B"), "A"),
        (terms(mul="B", ko="가"), "B"),
        (terms(en_gb="C", mul="B"), "C"),
        (terms(ko="가"), "가"),
        (terms(en="Q900000001", ko="가"), "가"),
    ],
)
def test_the_name_is_the_english_one_if_there_is_one(labels: dict[str, Any], name: str) -> None:
    assert known(labels=labels).name == name


def test_names_in_the_kept_languages_with_their_variants() -> None:
    labels = terms(en="Mina", zh="敏雅", zh_hans="敏雅", zh_tw="敏雅臺", ja="ミナ", de="Mina")
    aliases = {"ja": [{"value": "ミナ・D"}], "de": [{"value": "Minna"}], "en": [{"value": "Mina"}, {"value": "M."}]}
    own = {"snaktype": "value", "datavalue": {"value": {"text": "美奈", "language": "ja"}}}
    found = known({"P1559": [statement(own)]}, labels=labels, aliases=aliases)
    assert found.native == {"ja": ("ミナ", "美奈", "ミナ・D"), "zh": ("敏雅",), "zh-hant": ("敏雅臺",)}
    assert found.aliases == ("M.",)


@pytest.mark.parametrize(
    ("classes", "claims", "kind"),
    [
        (["Q515"], {}, RecordKind.PLACE),
        (["Q7278"], {}, RecordKind.ORGANISATION),
        (["Q294414"], {}, RecordKind.POSITION),
        (["Q318"], {"P1308": [statement(item("Q1"))]}, RecordKind.POSITION),
        (["Q515", "Q5"], {}, RecordKind.PERSON),
    ],
)
def test_kinds(classes: list[str], claims: dict[str, Any], kind: RecordKind) -> None:
    assert known({"P31": [statement(item(one)) for one in classes]} | claims).kind is kind


@pytest.mark.parametrize("claims", [{"P31": [statement(item("Q318"))]}, {"P31": []}, {"P31": "x"}])
def test_other_things_are_not_kept(claims: dict[str, Any]) -> None:
    assert record(claims) is None


def test_nobody_without_a_name_is_kept_and_empty_objects_may_be_lists() -> None:
    assert record(labels=[], aliases=[]) is None
    assert record_of_entity({"id": "Q1", "labels": terms(en="A"), "claims": []}, HERE) is None


def test_what_is_an_entity() -> None:
    assert [is_entity(one) for one in ({"id": "Q1", "claims": []}, {"id": "L1", "lexicalCategory": "Q1"})] == [True] * 2
    assert [is_entity(one) for one in ({"id": "x", "name": "X"}, {"id": 3, "labels": {}}, {})] == [False] * 3


def test_only_the_classes_are_decoded_to_see_what_may_be_kept() -> None:
    galaxy = json.dumps(thing(1))
    assert not may_be_kept(galaxy)
    assert not may_be_kept(galaxy[:-20] + "damaged")
    assert may_be_kept(json.dumps(person(1), separators=(",", ":")))
    assert may_be_kept(json.dumps(person(1), indent=1))
    assert may_be_kept(galaxy.replace('"P59"', '"P1308"'))


@pytest.mark.parametrize("text", ['{"id": "Q1"}', '{"claims": {"P31": [{"broken"', '{"P31": "x", "y": []}'])
def test_what_has_no_readable_classes_may_be_kept(text: str) -> None:
    assert may_be_kept(text)


def test_classes_within_a_reference_say_nothing() -> None:
    assert may_be_kept('{"claims":{"P27":[{"qualifiers":{"P31":[{"snaktype":"value"}]}}],"P31":[]}}')
