import gzip
import io
import os
import sqlite3
from pathlib import Path

import pytest

from knowledge.reading import SAMPLES
from transcheck.cli.kb import parse_yaml
from transcheck.knowledge import Broken, KnowledgeError, Listener, Progress, Store, build


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """An older knowledge file, alone in its folder."""
    (tmp_path / "built").mkdir()
    path = tmp_path / "built" / "people.kb"
    build([str(SAMPLES / "semicolons.csv")], path, parse_yaml)
    return path


def is_untouched(target: Path) -> bool:
    """Whether the older file is still good, and alone in its folder."""
    with Store.open(target) as store:
        return store.lookup("Dalia Gorvath") != () and os.listdir(target.parent) == [target.name]  # noqa: PTH208


def test_a_summary(target: Path) -> None:
    broken: list[Broken] = []
    files = [str(SAMPLES / name) for name in ("dump.json", "people.jsonl")]
    summary = build(files, target, parse_yaml, licence="house", listener=Listener(broken.append))
    assert [(facts.records, facts.broken) for facts in summary.sources] == [(5, 1), (2, 3)]
    assert summary.licences == {"CC-BY-4.0": 1, "CC0-1.0": 5, "house": 1}
    assert summary.offices_dropped == 1
    assert [item.provenance.line for item in broken] == [5, 2, 3, 5]
    assert os.listdir(target.parent) == [target.name]  # noqa: PTH208


def test_the_same_sources_make_the_same_bytes(target: Path) -> None:
    contents = []
    for _ in range(2):
        build([str(SAMPLES)], target, parse_yaml)
        contents.append(target.read_bytes())
    assert contents[0] == contents[1]


def test_standard_input(target: Path) -> None:
    data = gzip.compress((SAMPLES / "dump.json").read_bytes())
    build(["-"], target, parse_yaml, stdin=io.BytesIO(data))
    with Store.open(target) as store:
        assert str(store.lookup("Castiv")[0].provenance) == "-:11"


def test_the_progress_ends_with_the_size_of_the_file(target: Path) -> None:
    heard: list[Progress] = []
    file = SAMPLES / "sparql.json"
    build([str(file)], target, parse_yaml, listener=Listener(progress=heard.append))
    assert heard[-1] == Progress(str(file), file.stat().st_size, file.stat().st_size)


def broken_sources() -> dict[str, bytes]:
    """Content by file name."""
    dump = (SAMPLES / "dump.json").read_bytes()
    return {
        "cut.json.gz": gzip.compress(dump * 2_000)[:-2_000],
        "cut.json": (SAMPLES / "wbgetentities.json").read_bytes()[:-3],
        "story.txt": b"A story.",
        "empty.csv": b"",
        "noname.csv": b"state,year\n",
        "binary.json": bytes(range(256)),
        "mapping.yaml": b"name: A\n",
    }


@pytest.mark.parametrize("name", [*broken_sources(), "none.json"])
def test_a_broken_source_leaves_everything_as_it_was(target: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name != "none.json":
        path.write_bytes(broken_sources()[name])
    with pytest.raises(KnowledgeError) as caught:
        build([str(SAMPLES / "dump.json"), str(path)], target, parse_yaml)
    assert str(caught.value).startswith(f"{path}:")
    assert "\n" not in str(caught.value)
    assert is_untouched(target)


def test_a_missing_source_is_noticed_before_anything_is_read(target: Path) -> None:
    heard: list[Progress] = []
    with pytest.raises(KnowledgeError, match=r"^none\.json: no such file$"):
        build([str(SAMPLES), "none.json"], target, parse_yaml, listener=Listener(progress=heard.append))
    assert heard == []


def test_an_interrupted_build_leaves_everything_as_it_was(target: Path) -> None:
    def interrupt(_: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build([str(SAMPLES)], target, parse_yaml, listener=Listener(progress=interrupt))
    assert is_untouched(target)


def test_a_full_disk_is_told(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("transcheck.knowledge.store_writer.StoreWriter.finish", fail)
    with pytest.raises(KnowledgeError) as caught:
        build([str(SAMPLES)], target, parse_yaml)
    assert str(caught.value) == f"{target}: cannot be written: database or disk is full"
    assert is_untouched(target)


def test_no_other_file_is_replaced(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("A story.")
    for path in (story, tmp_path):
        with pytest.raises(KnowledgeError, match=r"is there already and is no knowledge file: choose another name$"):
            build([str(SAMPLES)], path, parse_yaml)
    assert story.read_text() == "A story."


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    target = tmp_path / "none" / "a.kb"
    with pytest.raises(KnowledgeError) as caught:
        build([str(SAMPLES)], target, parse_yaml)
    assert str(caught.value) == f"{target}: cannot be written: no such file or directory"


def test_folders_stand_for_the_files_of_known_formats(tmp_path: Path, target: Path) -> None:
    folder = tmp_path / "sources"
    (folder / "deep").mkdir(parents=True)
    for name in ("README.md", "b.csv", "deep/a.jsonl.gz", ".hidden.csv"):
        (folder / name).write_bytes(b"name\nA\n" if name.endswith("csv") else gzip.compress(b'{"name": "B"}\n'))
    summary = build([str(folder)], target, parse_yaml)
    assert [facts.file for facts in summary.sources] == [f"{folder}/b.csv", f"{folder}/deep/a.jsonl.gz"]
    (tmp_path / "void").mkdir()
    with pytest.raises(KnowledgeError, match=r"file in this folder$"):
        build([f"{tmp_path}/void"], target, parse_yaml)


def test_a_new_file_has_the_rights_of_a_new_file(tmp_path: Path) -> None:
    target = tmp_path / "a.kb"
    build([str(SAMPLES / "people.tsv")], target, parse_yaml)
    plain = tmp_path / "plain"
    plain.touch()
    assert target.stat().st_mode == plain.stat().st_mode
