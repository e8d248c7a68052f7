"""``transcheck check``: what it prints, and the status with which it ends."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cli.command import Command, program, write

DOUBLED = "Bridge opens\n\nThe mayor opened the the bridge.\n"
PRONOUN = "Xi Jinping flew to Hanoi on Tuesday. She will stay for two days.\n"
CLEAN = "Bridge opens\n\nThe mayor opened the bridge.\n"


def test_a_clean_story_ends_with_0(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": CLEAN})
    result = transcheck("check", "a.txt")
    assert result.status == 0
    assert result.errors == ""
    *_, summary, signature = result.output.splitlines()
    assert summary.startswith("no findings in 1 file (")
    assert signature.startswith("transcheck 0.1.0 | rules ")


def test_a_sure_error_ends_with_1_and_a_warning_does_not(transcheck: Command, here: Path) -> None:
    write(here, {"error.txt": PRONOUN, "warning.txt": DOUBLED})
    assert transcheck("check", "error.txt").status == 1
    assert transcheck("check", "warning.txt").status == 0


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (["--fail-on", "warning"], 1),
        (["--fail-on", "info"], 1),
        (["--fail-on", "error"], 0),
        (["--fail-on", "never"], 0),
        (["--fail-on", "warning", "--exit-zero"], 0),
        (["--fail-on", "warning", "--ignore", "doubled-word"], 0),
    ],
)
def test_the_gate(transcheck: Command, here: Path, options: list[str], status: int) -> None:
    write(here, {"a.txt": DOUBLED})
    assert transcheck("check", "a.txt", *options).status == status


def test_text_shows_the_place_the_words_and_the_fix(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": DOUBLED})
    assert transcheck("check", "a.txt").output.startswith(
        "warning[doubled-word]: “the the” is one word too many\n"
        " --> a.txt:3:18\n"
        "  |\n"
        "3 | The mayor opened the the bridge.\n"
        "  |                  ^^^^^^^\n"
        "  = fix: "
    )


def test_concise(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": DOUBLED})
    assert transcheck("check", "a.txt", "--output-format", "concise").output == (
        "a.txt:3:18: warning[high] doubled-word “the the” is one word too many\n"
    )


def test_json_and_json_lines_hold_the_same_sorted_by_path(transcheck: Command, here: Path) -> None:
    write(here, {"b.txt": DOUBLED, "a.txt": PRONOUN, "c.txt": CLEAN})
    lines = transcheck("check", "b.txt", "c.txt", "a.txt", "--output-format", "jsonl").output.splitlines()
    array = json.loads(transcheck("check", "b.txt", "c.txt", "a.txt", "--output-format", "json").output)
    assert [json.loads(line) for line in lines] == array
    assert [(found["path"], found["rule"], found["text"]) for found in array] == [
        ("a.txt", "pronoun-gender-conflict", "She"),
        ("b.txt", "doubled-word", "the the"),
    ]


def test_no_findings_are_an_empty_array_and_no_lines(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": CLEAN})
    assert json.loads(transcheck("check", "a.txt", "--output-format", "json").output) == []
    assert transcheck("check", "a.txt", "--output-format", "jsonl").output == ""


def test_without_paths_the_working_directory_is_checked(transcheck: Command, here: Path) -> None:
    write(here, {"b.txt": DOUBLED, "desk/a.md": DOUBLED})
    lines = transcheck("check", "--output-format", "concise").output.splitlines()
    assert [line.partition(":")[0] for line in lines] == ["b.txt", "desk/a.md"]


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_processes_may_be_started_in_any_way(here: Path, method: str) -> None:
    paths = write(here, {f"{number}.txt": DOUBLED for number in range(4)})
    code = f"import multiprocessing as m; m.set_start_method({method!r})\nfrom transcheck.cli.app import run\n"
    code += f"raise SystemExit(run(['check', {str(here)!r}, '-j', '2', '--output-format', 'concise']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.partition(":")[0] for line in done.stdout.splitlines()] == [str(path) for path in paths]


def test_select_and_ignore_take_lists_and_repeat(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": DOUBLED + PRONOUN})

    def rules(*options: str) -> list[str]:
        lines = transcheck("check", "a.txt", "--output-format", "jsonl", *options).output.splitlines()
        return [json.loads(line)["rule"] for line in lines]

    both = ["doubled-word", "pronoun-gender-conflict"]
    assert rules() == both
    assert rules("--select", "doubled-word,pronoun-gender-conflict") == both
    assert rules("--select", "doubled-word", "--select", "pronoun") == both
    assert rules("--select", "pronoun") == both[1:]
    assert rules("--ignore", "pronoun, caption-truncated") == both[:1]
    assert rules("--select", "all", "--ignore", "doubled-word") == both[1:]


def test_an_unknown_rule_is_one_line_with_the_one_that_was_meant(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": DOUBLED})
    result = transcheck("check", "a.txt", "--select", "image-slug")
    assert result == (2, "", "transcheck: error: unknown rule 'image-slug': did you mean 'image-slug-line'?\n")


def test_statistics_count_by_rule(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": DOUBLED, "b.txt": DOUBLED})
    table = "count  severity  rule\n    2  warning   doubled-word\n\n"
    assert table in transcheck("check", "a.txt", "b.txt", "--statistics").output
    result = transcheck("check", "a.txt", "b.txt", "--statistics", "--output-format", "jsonl")
    assert len([json.loads(line) for line in result.output.splitlines()]) == 2
    assert result.errors == table


def test_the_report_can_go_to_a_file(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": DOUBLED})
    result = transcheck("check", "a.txt", "--output-format", "concise", "-o", "report.txt")
    assert result == (0, "", "")
    assert (here / "report.txt").read_text(encoding="utf-8").startswith("a.txt:3:18: ")


def test_the_report_never_overwrites_a_story(transcheck: Command, here: Path) -> None:
    (story,) = write(here, {"a.txt": DOUBLED})
    result = transcheck("check", "a.txt", "-o", "./a.txt")
    assert result.status == 2
    assert result.errors == (
        "transcheck: error: ./a.txt: is one of the files to check: name another file for the report\n"
    )
    assert story.read_text(encoding="utf-8") == DOUBLED


def test_a_report_that_cannot_be_written_is_one_line(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": DOUBLED})
    result = transcheck("check", "a.txt", "-o", "none/report.txt")
    assert result == (2, "", "transcheck: error: none/report.txt: cannot be written: No such file or directory\n")


def test_the_configuration_nearest_to_the_story_counts_and_options_override_it(transcheck: Command, here: Path) -> None:
    write(here, {"desk/a.txt": DOUBLED, "desk/transcheck.toml": 'fail-on = "warning"\nignore = ["pronoun"]\n'})
    assert transcheck("check", "desk/a.txt").status == 1
    assert transcheck("check", "desk").status == 1
    assert transcheck("check", "desk/a.txt", "--fail-on", "error").status == 0
    assert transcheck("check", "desk/a.txt", "--ignore", "doubled-word").status == 0
    assert transcheck("check", "desk/a.txt", "--isolated").status == 0
    write(here, {"other.toml": 'ignore = ["doubled-word"]\n'})
    assert "no findings" in transcheck("check", "desk/a.txt", "--config", "other.toml").output


def test_select_on_the_command_line_sets_the_ignored_rules_of_the_file_aside(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": DOUBLED, "transcheck.toml": 'ignore = ["doubled-word"]\n'})
    assert "no findings" in transcheck("check", "a.txt").output
    assert "doubled-word" in transcheck("check", "a.txt", "--select", "doubled-word").output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--config", "none.toml"], "none.toml: cannot be read: No such file or directory"),
        (["--config", "bad.toml"], "bad.toml: unknown option 'selct': did you mean 'select'?"),
        (["--config", "bad.toml", "--isolated"], "--isolated and --config exclude each other: leave one out"),
        (["--rules", "none"], "none: no such folder of rules"),
    ],
)
def test_mistakes_in_the_configuration_are_one_line(
    transcheck: Command, here: Path, arguments: list[str], message: str
) -> None:
    write(here, {"a.txt": DOUBLED, "bad.toml": "selct = []\n"})
    assert transcheck("check", "a.txt", *arguments) == (2, "", f"transcheck: error: {message}\n")


def test_a_broken_rule_file_is_named_with_the_line(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": DOUBLED, "house/phrases/en/bad-rule.yaml": "summary: x\nsevrity: error\n"})
    result = transcheck("check", "a.txt", "--rules", "house")
    assert (result.status, result.output) == (2, "")
    assert result.errors.startswith("transcheck: error: house/phrases/en/bad-rule.yaml:2: ")
    assert len(result.errors.splitlines()) == 1


def test_house_rules_and_names_are_used(transcheck: Command, here: Path) -> None:
    person = "- id: q1\n  name: Kim Test-moon\n  family: Kim\n  given: Test-moon\n  gender: f\n  source: https://example.org\n"
    write(here, {"a.txt": "Kim Test-moon and his aides left.\n", "house/names/people/own.yaml": person})
    assert transcheck("check", "a.txt").status == 0
    result = transcheck("check", "a.txt", "--rules", "house", "--output-format", "concise")
    assert result.status == 1
    assert "pronoun-gender-conflict" in result.output


@pytest.mark.usefixtures("here")
def test_standard_input() -> None:
    result = program("check", "-", "--output-format", "concise", "--isolated", stdin=DOUBLED.encode())
    assert result.output == "-:3:18: warning[high] doubled-word “the the” is one word too many\n"
    page = b"<p>The mayor opened the <b>the</b> bridge.</p>"
    result = program("check", "-", "--stdin-filename", "a.html", "--output-format", "concise", "--isolated", stdin=page)
    assert result.output.startswith("a.html:1:")
    result = program("check", "-", "--format", "html", "--output-format", "concise", "--isolated", stdin=page)
    assert result.output.startswith("-:1:")


def test_the_origin_can_be_declared(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": CLEAN})
    assert transcheck("check", "a.txt").output.endswith("| en\n")
    assert transcheck("check", "a.txt", "--source-language", "ko").output.endswith("| en<-ko\n")
    result = transcheck("check", "a.txt", "--source-language", "Korean")
    assert result == (2, "", "transcheck: error: source language: expected a code such as ko, not 'Korean'\n")


def test_colour_only_on_demand_when_it_is_not_a_terminal(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": DOUBLED})
    assert "\x1b[" not in transcheck("check", "a.txt").output
    assert "\x1b[1;33mwarning[doubled-word]" in transcheck("check", "a.txt", "--color").output
    assert "\x1b[" not in transcheck("check", "a.txt", "--no-color").output


@pytest.mark.parametrize("output_format", ["text", "concise", "json", "jsonl"])
def test_the_output_is_the_same_on_every_run_and_with_any_number_of_processes(here: Path, output_format: str) -> None:
    stories = {f"{number:02}.txt": (DOUBLED if number % 3 else PRONOUN) * (1 + number % 4) for number in range(30)}
    write(here, {**stories, "bad.txt": "\0"})
    arguments = ["check", ".", "--output-format", output_format, "--statistics"]
    results = [
        program(*arguments, "-j", jobs, cwd=here, env={"PYTHONHASHSEED": str(seed)})
        for seed, jobs in enumerate((1, 2, 3, 1))
    ]
    assert len(set(results)) == 1
    assert results[0].status == 2
    assert results[0].output.count("doubled-word") > 20


def test_a_profile_changes_what_fails(transcheck: Command, here: Path) -> None:
    write(here, {"a.txt": DOUBLED})
    assert transcheck("check", "a.txt").status == 0
    assert transcheck("check", "--profile", "strict", "a.txt").status == 1
    assert transcheck("check", "--profile", "strict", "--fail-on", "error", "a.txt").status == 0
    unknown = transcheck("check", "--profile", "strikt", "a.txt")
    assert (unknown.status, unknown.errors) == (2, "transcheck: error: no profile 'strikt'; did you mean 'strict'?\n")
