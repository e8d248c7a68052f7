"""Input that cannot be checked: one clear line each, status 2, and everything else is checked all the same."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.command import Command, program, write

DOUBLED = "Bridge opens\n\nThe mayor opened the the bridge.\n"
FOUND = "good.txt:3:18: warning[high] doubled-word “the the” is one word too many\n"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "empty file"),
        (b" \r\n\t", "empty file"),
        (b"%PDF-1.7\n\0\0\1\2\3", "binary data"),
        (b"\xff\xfe\xff\xfe\x81\x82\x00", "binary data"),
        (b"x" * 50_000_000, "too large"),
        (b"y" * 2_000_000, "a line of 2,000,000 characters"),
    ],
    ids=["empty", "blank", "binary", "rubbish", "huge", "long-line"],
)
def test_a_file_that_is_no_story(transcheck: Command, here: Path, content: bytes, complaint: str) -> None:
    write(here, {"good.txt": DOUBLED})
    (here / "bad.txt").write_bytes(content)
    result = transcheck("check", "bad.txt", "good.txt", "--output-format", "concise")
    assert (result.status, result.output) == (2, FOUND)
    assert result.errors.startswith(f"transcheck: error: bad.txt: {complaint}")
    assert len(result.errors.splitlines()) == 1


@pytest.mark.parametrize("encoding", ["utf-16", "cp949", "shift_jis", "gb18030", "windows-1252"])
def test_other_encodings_are_read_and_named(transcheck: Command, here: Path, encoding: str) -> None:
    copy = {
        "cp949": "서울에서 열린 정상 회담이 끝났다. 두 나라는 새 협정에 서명했다.",
        "shift_jis": "首相は記者会見で、新しい経済対策について説明した。東京で発表された。",
        "gb18030": "总理在新闻发布会上宣布了新的经济政策。两国代表在北京举行了会谈。",
    }.get(encoding, "The mayor’s café reopened – “at last” – on Friday.")
    (here / "a.txt").write_bytes(f"{copy}\n\nThe mayor opened the the bridge.\n".encode(encoding))
    result = transcheck("check", "a.txt", "--select", "doubled-word", "--output-format", "concise")
    assert (result.status, result.output.count("doubled-word")) == (0, 1)
    guessed = [] if encoding == "utf-16" else [f"transcheck: note: a.txt: read as {encoding}: not valid UTF-8"]
    assert result.errors.splitlines() == guessed


def test_missing_paths_empty_folders_and_patterns_without_a_match(transcheck: Command, here: Path) -> None:
    write(here, {"good.txt": DOUBLED, "empty/notes.pdf": "x"})
    result = transcheck("check", "none.txt", "empty", "*.none", "good.txt", "--output-format", "concise")
    assert (result.status, result.output) == (2, FOUND)
    assert sorted(result.errors.splitlines()) == [
        "transcheck: error: *.none: no file matches this pattern: check it, or quote it from the shell",
        "transcheck: error: empty: no stories in this folder: name a file, or a folder with .txt, .md or .html files",
        "transcheck: error: none.txt: no such file: check the path",
    ]


@pytest.mark.usefixtures("here")
def test_a_file_that_cannot_be_read_fails_the_run_also_when_no_finding_would(transcheck: Command) -> None:
    assert transcheck("check", "none.txt", "--fail-on", "never").status == 2
    assert transcheck("check", "none.txt", "--exit-zero").status == 2


@pytest.mark.usefixtures("here")
def test_nothing_to_check_still_gives_a_report(transcheck: Command) -> None:
    result = transcheck("check", "none.txt")
    assert result.output.splitlines()[-2].startswith("no findings in 0 files, 1 file not checked (")


@pytest.mark.usefixtures("here")
def test_mistakes_on_the_command_line_are_one_line(transcheck: Command) -> None:
    for arguments, message in [
        (["chek"], "No such command 'chek'. Did you mean 'check'? (see 'transcheck --help')"),
        (["check", "--output-format", "xml"], "Invalid value for '--output-format': "),
        (["check", "--nonsense"], "No such option: --nonsense"),
        (["check", "-j", "-1"], "Invalid value for '--jobs' / '-j': "),
        (["rules"], "Missing command. (see 'transcheck rules --help')"),
    ]:
        result = transcheck(*arguments)
        assert (result.status, result.output) == (2, "")
        assert result.errors.startswith(f"transcheck: error: {message}")
        assert len(result.errors.splitlines()) == 1


def test_a_rule_that_fails_is_a_finding_and_the_run_ends_with_2(
    transcheck: Command, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from made_rules import failing_rule, word_rule
    from transcheck.engine import Session

    monkeypatch.setattr(Session, "all_rules", (failing_rule(KeyError("who")), word_rule("bridge")))
    write(here, {"good.txt": DOUBLED})
    result = transcheck("check", "good.txt", "--output-format", "concise", "--exit-zero")
    assert result.status == 2
    assert result.output.splitlines() == [
        "good.txt:1:1: error[high] internal-error the rule broken-rule failed on this story with KeyError: 'who'",
        "good.txt:3:26: error[high] bridge-word “bridge” was found",
    ]


@pytest.mark.usefixtures("here")
def test_our_own_mistakes_are_one_line_unless_debugging(transcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    from transcheck.cli import checking

    def fail(*_: object) -> None:
        raise RuntimeError("boom\nbang")

    monkeypatch.setattr(checking, "expand", fail)
    assert transcheck("check", "a.txt") == (
        2,
        "",
        "transcheck: error: internal error: RuntimeError: boom bang (set TRANSCHECK_DEBUG=1 to see where)\n",
    )
    monkeypatch.setenv("TRANSCHECK_DEBUG", "1")
    with pytest.raises(RuntimeError):
        transcheck("check", "a.txt")


@pytest.mark.usefixtures("here")
def test_an_installation_that_lacks_something_is_one_line(transcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "transcheck.cli.checking", raising=False)
    monkeypatch.setitem(sys.modules, "transcheck.batch", None)
    status, output, errors = transcheck("check", "good.txt")
    assert (status, output, len(errors.splitlines())) == (2, "", 1)
    assert errors.startswith("transcheck: error: internal error: ModuleNotFoundError: ")


def test_a_file_name_that_is_no_text_is_printed_somehow(here: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (here / name).write_text(DOUBLED, encoding="utf-8")
    result = program("check", ".", "--output-format", "jsonl", cwd=here)
    assert '"path": "caf\\udce9.txt"' in result.output


def test_a_reader_that_goes_away_is_no_drama(here: Path) -> None:
    write(here, {f"{number:03}.txt": DOUBLED * 50 for number in range(40)})
    command = [sys.executable, "-m", "transcheck", "check", ".", "--output-format", "jsonl"]
    with subprocess.Popen(command, cwd=here, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        errors = process.stderr.read()
        status = process.wait()
    assert (status, errors) == (141, b"")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_is_no_drama(here: Path, jobs: str) -> None:
    write(here, {f"{number:03}.txt": DOUBLED * 100 for number in range(1000)})
    command = [sys.executable, "-m", "transcheck", "check", ".", "--output-format", "concise", "-j", jobs]
    with subprocess.Popen(
        command,
        cwd=here,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # a background job ignores it
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        time.sleep(0.1)
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate()
    assert (process.returncode, errors) == (130, b"")
