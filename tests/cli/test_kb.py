from pathlib import Path

import pytest
from typer.main import get_command

from knowledge.reading import SAMPLES
from transcheck.cli import kb
from transcheck.cli.kb_progress import progress_of
from transcheck.knowledge import Progress


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> "Run":
    return Run(capsys)


class Run:
    """Calls ``transcheck kb`` in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> tuple[int, str, str]:
        status = get_command(kb.app).main(args=[str(argument) for argument in arguments], standalone_mode=False)
        return (status or 0, *self._capsys.readouterr())


@pytest.fixture
def built(run: Run, tmp_path: Path) -> Path:
    target = tmp_path / "people.kb"
    assert run("build", "-o", target, SAMPLES / "dump.json", SAMPLES / "people.jsonl")[0] == 0
    return target


def test_build_says_what_it_read_and_what_it_skipped(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "people.kb"
    dump, lines = SAMPLES / "dump.json", SAMPLES / "people.jsonl"
    status, output, errors = run("build", "--output", target, dump, lines)
    assert status == 0
    assert output.splitlines() == [
        f"{dump}: 5 records (JSON lines), 1 broken",
        f"{lines}: 2 records (JSON lines), 3 broken",
        "1 office left out: no source has the name of their items",
        f"{target}: 7 records; licences: not stated 1, CC-BY-4.0 1, CC0-1.0 5",
    ]
    assert errors.splitlines() == [
        f"transcheck: note: {dump}:5: skipped: not JSON: unterminated string starting at (column 66)",
        f"transcheck: note: {lines}:2: skipped: no name",
        f"transcheck: note: {lines}:3: skipped: not an object",
        f"transcheck: note: {lines}:5: skipped: titles: expected a list",
    ]


def test_build_reports_the_first_twenty_broken_records(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    source.write_text('{"name": "A"}\n' + "{}\n" * 50)
    errors = run("build", "-o", tmp_path / "a.kb", source)[2].splitlines()
    assert len(errors) == 21
    assert errors[-1] == f"transcheck: note: {source}: skipped: 30 more"


def test_build_ends_with_2_and_one_line(run: Run, built: Path, tmp_path: Path) -> None:
    before = built.read_bytes()
    for name, text in (("a.json", "no"), ("b.csv", ""), ("c.jsonl", "{}\n{}\n")):
        source = tmp_path / name
        source.write_text(text)
        status, output, errors = run("build", "-o", built, SAMPLES / "people.tsv", source)
        assert (status, output, errors.count("\n")) == (2, "", 1)
        assert errors.startswith(f"transcheck: error: {source}: ")
    assert built.read_bytes() == before


LOOKED_UP = """\
Mina Dorvane (person) Q900000001
    also       M. Dorvane
    ko         도민아, 도 민아
    zh-hant    杜敏雅
    gender     female
    office     Harbour Minister of Castiv, since 2019-05
    country    KR
    languages  ko
    source     wikidata.org/wiki/Q900000001 (CC0-1.0)
    read from  {dump}:2
"""


def test_lookup_by_any_name_and_by_id(run: Run, built: Path) -> None:
    shown = LOOKED_UP.format(dump=SAMPLES / "dump.json")
    for name in ("Mina Dorvane", "도 민아", "Q900000001"):
        assert run("lookup", name, "--kb", built) == (0, shown, "")


def test_lookup_of_another_spelling_says_so(run: Run, built: Path) -> None:
    status, output, errors = run("lookup", "mina-dorvane", "--kb", built)
    assert (status, output) == (0, LOOKED_UP.format(dump=SAMPLES / "dump.json"))
    assert errors == "transcheck: note: not written exactly as 'mina-dorvane'\n"


def test_lookup_of_a_stranger_ends_with_1(run: Run, built: Path) -> None:
    assert run("lookup", "Nobody", "--kb", built) == (
        1,
        "",
        f"transcheck: note: {built}: nothing is known of 'Nobody'\n",
    )


def test_lookup_takes_the_file_from_the_environment(run: Run, built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRANSCHECK_KB", str(built))
    assert run("lookup", "Castiv")[0] == 0


def test_lookup_in_what_is_no_knowledge_file_ends_with_2(run: Run, tmp_path: Path) -> None:
    status, output, errors = run("lookup", "Castiv", "--kb", tmp_path / "none.kb")
    assert (status, output) == (2, "")
    assert errors == f"transcheck: error: {tmp_path}/none.kb: cannot be read: no such file or directory\n"


def test_nothing_that_steers_a_terminal_is_printed(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "\x1b[31m.csv"
    source.write_text("name\nA\n")
    assert "\x1b" not in "".join(run("build", "-o", tmp_path / "a.kb", source)[1:])
    assert "\x1b" not in "".join(run("lookup", "A", "--kb", tmp_path / "a.kb")[1:])


@pytest.mark.parametrize(("is_terminal", "ci", "is_shown"), [(True, "", True), (True, "1", False), (False, "", False)])
def test_a_bar_only_where_somebody_sees_it(
    is_terminal: bool, ci: str, is_shown: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr("sys.stderr.isatty", lambda: is_terminal)
    monkeypatch.setenv("CI", ci)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    large = tmp_path / "large.json"
    large.write_bytes(b"x" * 2**21)
    with progress_of([str(large)]) as progress:
        progress(Progress("large.json", 2**20, 2**21))
    output, errors = capsys.readouterr()
    assert (output, "large.json" in errors) == ("", is_shown)
