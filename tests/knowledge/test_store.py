import sqlite3
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from knowledge.reading import SAMPLES, records_in
from transcheck.cli.kb import parse_yaml
from transcheck.knowledge import KnowledgeError, Office, RecordKind, Store, build
from transcheck.knowledge.store_schema import check_header, may_be_replaced


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("store") / "what is #known?.kb"
    build([str(SAMPLES)], target, parse_yaml, licence="house")
    return target


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path) as opened:
        yield opened


@pytest.mark.parametrize("name", ["dump.json", "popolo.json", "people.csv", "people.tsv", "people/castiv.yaml"])
def test_what_was_read_comes_back(store: Store, name: str) -> None:
    for record in records_in(name):
        if not any(office.title.startswith("Q") for office in record.titles) and not record.nationality.startswith("Q"):
            expected = record._replace(licence=record.licence or "house")
            assert expected in store.lookup(record.name)


def test_every_name_of_a_record_leads_to_it(store: Store) -> None:
    for name in ("Haneul Bolt", "Ha-neul Bolt", "볼하늘"):
        assert [record.id for record in store.lookup(name)] == ["haneul-bolt"]


def test_exact_means_exact_but_for_marks_of_the_same_meaning(store: Store) -> None:
    assert store.lookup("Ha\u2011neul\u00a0Bolt")[0].id == "haneul-bolt"
    for name in ("haneul bolt", "Haneul  Bolt", "Haneul", "", "—", "\ud800", "' OR 1=1 --"):
        assert store.lookup(name) == ()


def test_folded_look_up(store: Store) -> None:
    for name in ("HANEUL BOLT", "haneul-bolt", "Há Neul Bolt"):
        assert [record.id for record in store.lookup_folded(name)] == ["haneul-bolt"]
    assert store.lookup_folded("") == ()


def test_look_up_by_id(store: Store) -> None:
    assert [record.name for record in store.lookup_id("port-elmick")] == ["Port Elmick"]
    assert (store.lookup_id(""), store.lookup_id("Q404")) == ((), ())


def test_one_record_for_each_person(store: Store) -> None:
    assert [record.provenance.file.rpartition("/")[2] for record in store.lookup("Mina Dorvane")] == [
        "dump.json",
        "wbgetentities.json",
    ]
    (mina,) = store.known("Mina Dorvane")
    assert (mina.id, mina.gender, mina.native["zh-hant"]) == ("Q900000001", "f", ("杜敏雅",))


def test_offices_get_their_titles_and_countries_their_codes(store: Store) -> None:
    assert store.lookup("Mina Dorvane")[0].titles == (Office("Harbour Minister of Castiv", "", "2019-05", ""),)
    assert {record.nationality for record in store.lookup("Oleh Kestrum")} == {"XC"}
    assert store.lookup("Harbour Minister of Castiv")[0].kind is RecordKind.POSITION


def test_the_sources_are_kept(store: Store) -> None:
    facts = {source.file.rpartition("/")[2]: source for source in store.sources()}
    assert (facts["dump.json"].records, facts["dump.json"].broken, facts["dump.json"].format) == (5, 1, "JSON lines")
    assert len(facts["people.csv"].modified) == 10


def test_a_licence_is_for_those_that_state_none(store: Store) -> None:
    licences = {store.lookup(name)[0].licence for name in ("Kiran Elmick", "Mina Dorvane", "Ada Jorwin")}
    assert licences == {"CC-BY-4.0", "CC0-1.0", "house"}


def test_opening_and_looking_up_takes_little_memory(path: Path) -> None:
    tracemalloc.start()
    with Store.open(path) as store:
        store.lookup("Mina Dorvane")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 200_000


def error_of(path: Path) -> str:
    with pytest.raises(KnowledgeError) as caught, Store.open(path) as store:
        store.lookup("Mina Dorvane")
    return str(caught.value)


def test_what_is_no_knowledge_file(tmp_path: Path) -> None:
    other = tmp_path / "other.kb"
    problem = f"{other}: not a knowledge file: make one with 'transcheck kb build'"
    assert error_of(other) == f"{other}: cannot be read: no such file or directory"
    assert error_of(tmp_path) == f"{tmp_path}: cannot be read: is a directory"
    other.write_bytes(b"")
    assert error_of(other) == problem
    other.write_text("x" * 200)
    assert error_of(other) == problem
    other.unlink()
    with closing(sqlite3.connect(other)) as connection:
        connection.executescript("CREATE TABLE name (key)")
    assert error_of(other) == problem
    assert not may_be_replaced(other)


def test_another_version(path: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer.kb"
    newer.write_bytes(path.read_bytes())
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert error_of(newer) == (f"{newer}: made by another version of transcheck (layout 99, not 1): build it again")
    assert may_be_replaced(newer)


@pytest.mark.parametrize("kept", [100, 5_000, 9_000])
def test_a_damaged_file_is_told(path: Path, tmp_path: Path, kept: int) -> None:
    damaged = tmp_path / "damaged.kb"
    damaged.write_bytes(path.read_bytes()[:kept] + b"\xa5" * (path.stat().st_size - kept))
    check_header(damaged)
    assert error_of(damaged) == f"{damaged}: damaged: build it again with 'transcheck kb build'"


def test_a_file_may_be_replaced_while_it_is_open(tmp_path: Path) -> None:
    target = tmp_path / "a.kb"
    build([str(SAMPLES / "people.tsv")], target, parse_yaml)
    with Store.open(target) as store:
        build([str(SAMPLES / "semicolons.csv")], target, parse_yaml)
        assert store.lookup("Lenka Arvane")[0].gender == "f"
    with Store.open(target) as store:
        assert (store.lookup("Lenka Arvane"), store.lookup("Dalia Gorvath")[0].gender) == ((), "f")
