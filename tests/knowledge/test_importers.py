import io
import json
from pathlib import Path

import pytest

from knowledge.made_entities import person
from knowledge.reading import SAMPLES, items_of
from transcheck.knowledge import Broken, KnowledgeError, Record
from transcheck.knowledge.importers import Format, detect_format
from transcheck.knowledge.sources import open_source


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("dump.json", Format.JSON_LINES),
        ("people.jsonl", Format.JSON_LINES),
        ("wbgetentities.json", Format.JSON),
        ("entity.json", Format.JSON),
        ("sparql.json", Format.JSON),
        ("popolo.json", Format.JSON),
        ("people.csv", Format.CSV),
        ("semicolons.csv", Format.CSV_SEMICOLON),
        ("people.tsv", Format.TSV),
        ("people/castiv.yaml", Format.YAML),
    ],
)
def test_the_format_of_every_sample_with_and_without_its_name(name: str, expected: Format) -> None:
    with open_source(str(SAMPLES / name)) as source:
        assert detect_format(source) is expected
    data = (SAMPLES / name).read_bytes()
    with open_source("-", io.BytesIO(data.removeprefix(b"# People of a country that does not exist.\n"))) as source:
        assert detect_format(source) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"id": "Q1"}', Format.JSON),
        ('{"id": "Q1"}\n', Format.JSON),
        ('{"id": "Q1"}\nbroken\n', Format.JSON_LINES),
        ('{"broken\n{"id": "Q1"}\n', Format.JSON_LINES),
        ('[\n{"id": "Q1"}\n]\n', Format.JSON_LINES),
        ('[{"id": "Q1"}, {"id": "Q2"}]', Format.JSON),
        ('[{"id": "Q1"},\n{"id": "Q2"}]', Format.JSON_LINES),
        ('{ "head": {"vars": []},\n "results": {"bindings": []}}', Format.JSON),
        ('[\n{"id": "Q1",\n "x": 1}\n]', Format.JSON),
        ("---\n- name: A\n", Format.YAML),
        ("name,gender\n", Format.CSV),
    ],
)
def test_one_object_a_line_or_one_document(text: str, expected: Format) -> None:
    with open_source("-", io.BytesIO(text.encode())) as source:
        assert detect_format(source) is expected


def test_an_entity_too_long_to_see_its_end() -> None:
    long = person(1)
    long["sitelinks"] = {f"wiki{number}": {"title": "x" * 40} for number in range(5_000)}
    for text in (
        f"{json.dumps(long)}\n{json.dumps(person(2))}\n",
        f"[\n{json.dumps(long)},\n{json.dumps(person(2))}\n]",
    ):
        assert [item.name for item in items_of(text) if isinstance(item, Record)] == ["Boram Arvane", "Chiyo Arvane"]


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("story.txt", b"A story about nobody, told twice.\n", "neither JSON, YAML, CSV nor TSV"),
        ("a.json", b"hello\n", "not JSON"),
        ("a.jsonl", b"hello\nworld\n", "not JSON"),
        ("a.xml", b"<x/>", "neither JSON, YAML, CSV nor TSV"),
        ("noname", b"hello", "neither JSON, YAML, CSV nor TSV"),
    ],
)
def test_formats_that_are_not_known(tmp_path: Path, name: str, data: bytes, problem: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with open_source(str(path)) as source, pytest.raises(KnowledgeError) as caught:
        detect_format(source)
    assert str(caught.value) == f"{path}: {problem}"


def test_json_lines_may_begin_with_a_broken_one(tmp_path: Path) -> None:
    for suffix in ("json", "jsonl"):
        path = tmp_path / f"a.{suffix}"
        path.write_text('"name": "A"}\n{"name": "B"}\n')
        with open_source(str(path)) as source:
            assert detect_format(source) is Format.JSON_LINES


def test_broken_records_come_in_order_once_there_is_a_good_one() -> None:
    items = items_of('{"x": 1}\n{"y": 1}\n{"name": "A"}\n{"z": 1}\n')
    assert [item.provenance.line for item in items] == [1, 2, 3, 4]
    assert [isinstance(item, Broken) for item in items] == [True, True, False, True]


def test_a_thousand_broken_records_are_enough() -> None:
    text = "\n".join(['{"x": 1}'] * 1_000 + ['{"name": "A"}'])
    with pytest.raises(KnowledgeError, match=r"^-: no record in it can be used; the first, line 1: no name$"):
        items_of(text)
    assert len(items_of(text.partition("\n")[2])) == 1_000
