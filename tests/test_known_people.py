"""The people of a knowledge file in a check."""

from pathlib import Path

import pytest

from cli.command import Command
from transcheck.knowledge import KnowledgeError
from transcheck.known_people import open_people

STORY = "Robin Oduya-Marsh opened the bridge. He cut the ribbon.\n"


@pytest.fixture
def kb(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    table, target = tmp_path / "people.csv", tmp_path / "people.kb"
    table.write_text("id,name,gender,source\nq1,Robin Oduya-Marsh,female,own list\n", encoding="utf-8")
    assert Command(capsys)("kb", "build", "-o", target, table).status == 0
    return target


def test_a_known_person_has_a_gender(kb, tmp_path, capsys):
    story = tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    run = Command(capsys)
    assert run("check", story, "--isolated", "--output-format", "concise").output == ""
    result = run("check", story, "--isolated", "--output-format", "concise", "--kb", kb)
    assert result.status == 1
    message = "error[high] pronoun-gender-conflict “He” refers to Robin Oduya-Marsh, a woman"
    assert result.output == f"{story}:1:38: {message}\n"


@pytest.mark.usefixtures("kb")
def test_the_configuration_may_name_it(tmp_path, capsys):
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "transcheck.toml").write_text('kb = "people.kb"\n', encoding="utf-8")
    assert Command(capsys)("check", tmp_path / "story.txt").status == 1


def test_a_stranger_is_not_known(kb):
    known = open_people(kb)
    entry = known("Robin Oduya-Marsh")
    assert entry is not None
    assert (entry.gender, entry.source) == ("f", "own list")
    assert known("Robin Oduya") is None


def test_a_missing_file_is_one_line_and_2(tmp_path, capsys):
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    result = Command(capsys)("check", tmp_path / "story.txt", "--isolated", "--kb", tmp_path / "none.kb")
    assert result.status == 2
    assert result.errors.count("\n") == 1
    assert "none.kb: cannot be read" in result.errors


def test_what_is_no_knowledge_file_is_refused(tmp_path):
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    with pytest.raises(KnowledgeError):
        open_people(tmp_path / "story.txt")
