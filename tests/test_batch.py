"""Many files, in one process and in several."""

import os
import signal
from pathlib import Path

import pytest

from made_rules import failing_rule, session_of, word_rule
from transcheck.batch import BatchError, Outcome, Source, check_all, check_one
from transcheck.engine import INTERNAL_ERROR, Report, Session
from transcheck.model import Confidence, Severity
from transcheck.rulepacks import RulePackError
from transcheck.settings import Settings

DOUBLED = Settings(select=("doubled-word",))


def places(report: Report) -> str:
    return " ".join(f"{found.rule}@{found.span.start}" for found in report.findings)


def render_or_die(report: Report) -> str:
    """As if the process had run out of memory at one of the stories."""
    if "die" in report.document.text:
        os.kill(os.getpid(), signal.SIGKILL)
    return ""


def stories(folder: Path, count: int) -> list[Source]:
    for number in range(count):
        text = f"Story {number}\n\n{'The mayor spoke. ' * number}The mayor opened the the bridge.\n"
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    return [Source(str(folder / f"{number:02}.txt")) for number in range(count)]


def test_a_source_becomes_what_is_rendered_and_counted() -> None:
    outcome = check_one(Source("s.txt", b"A cat and a cat."), session_of(word_rule("cat")), places)
    assert outcome == Outcome("s.txt", "cat-word@2 cat-word@12", {("cat-word", Severity.ERROR, Confidence.HIGH): 2}, "")


def test_the_format_may_be_insisted_on() -> None:
    session = session_of(word_rule("cat"))
    assert check_one(Source("s.txt", b"# cat"), session, places).output == "cat-word@2"
    assert check_one(Source("s.txt", b"# cat", "markdown"), session, places).output == "cat-word@0"


def test_what_the_reader_remarks_is_passed_on() -> None:
    story = "서울에서 열린 정상 회담이 끝났다. 두 나라는 새 협정에 서명했다.".encode("cp949")
    assert check_one(Source("s.txt", story), session_of(), places).notes == ("read as cp949: not valid UTF-8",)


def test_a_file_that_cannot_be_read_is_an_error_and_the_others_are_checked(tmp_path: Path) -> None:
    sources = [Source(str(tmp_path / "none.txt")), Source("empty.txt", b""), Source("s.txt", b"A cat.")]
    outcomes = list(check_all(sources, session_of(word_rule("cat")), places))
    assert [(outcome.error, outcome.output) for outcome in outcomes] == [
        ("no such file: check the path", ""),
        ("empty file: there is nothing to check", ""),
        ("", "cat-word@2"),
    ]


def test_a_failure_of_our_own_is_an_error_of_that_file_only() -> None:
    def render(report: Report) -> str:
        raise RuntimeError(f"cannot render {report.document.path}")

    assert check_one(Source("s.txt", b"A cat."), session_of(), render).error == (
        "internal error: RuntimeError: cannot render s.txt"
    )
    with pytest.raises(RuntimeError):
        check_one(Source("s.txt", b"A cat."), session_of(reraise=True), render)


def test_a_rule_that_fails_shows_in_the_tally() -> None:
    outcome = check_one(Source("s.txt", b"A cat."), session_of(failing_rule(ValueError("x"))), places)
    assert [rule for rule, _, _ in outcome.tally] == [INTERNAL_ERROR]


@pytest.mark.parametrize("jobs", [2, 3, 5])
def test_any_number_of_processes_gives_the_same_in_the_same_order(tmp_path: Path, jobs: int) -> None:
    sources = stories(tmp_path, 40)
    alone = list(check_all(sources, Session(DOUBLED), places))
    assert [outcome.path for outcome in alone] == [source.path for source in sources]
    assert alone[0].output == "doubled-word@26"
    assert list(check_all(sources, Session(DOUBLED), places, jobs)) == alone


def test_errors_and_notes_come_back_from_other_processes(tmp_path: Path) -> None:
    sources = [*stories(tmp_path, 2), Source(str(tmp_path / "none.txt")), Source("-", b"The the end.")]
    outcomes = list(check_all(sources, Session(DOUBLED), places, 2))
    assert [outcome.error for outcome in outcomes] == ["", "", "no such file: check the path", ""]


def test_a_process_that_dies_is_one_clear_error(tmp_path: Path) -> None:
    sources = [*stories(tmp_path, 3), Source("s.txt", b"to die")]
    with pytest.raises(BatchError, match="a worker process died, perhaps for want of memory: try again with -j 1"):
        list(check_all(sources, Session(DOUBLED), render_or_die, 2))


def test_broken_rules_are_reported_before_any_file_is_read(tmp_path: Path) -> None:
    session = Session(Settings(rules=(tmp_path / "none",)))
    with pytest.raises(RulePackError, match="no such folder of rules"):
        next(check_all([Source("none.txt"), Source("none2.txt")], session, places, 2))
