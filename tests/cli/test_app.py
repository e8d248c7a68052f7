"""The program as a whole: version, help, completion, terminals."""

import os
import pty
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import transcheck as package
from cli.command import Command, program, write

PROJECT = Path(__file__).parents[2]


def test_the_version_is_that_of_the_project(transcheck: Command) -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project.get("version", package.__version__) == package.__version__
    assert program("--version") == (0, f"transcheck {package.__version__}\n", "")
    assert transcheck("--version") == (0, f"transcheck {package.__version__}\n", "")


def test_the_version_costs_no_import_but_the_package() -> None:
    code = "import sys; sys.argv = ['transcheck', '--version']\nimport transcheck.__main__ as m; m.main()\n"
    code += "print(*sorted(name for name in sys.modules if name.startswith(('transcheck', 'typer', 'dataclasses'))))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[1] == "transcheck transcheck.__main__"


def test_a_check_does_without_the_packages_that_it_has_no_use_for(here: Path) -> None:
    write(here, {"a.txt": "Bridge opens\n\nThe mayor opened the bridge.\n"})
    code = "import sys; from transcheck.cli.app import run; run(['check', 'a.txt', '--isolated'])\n"
    code += "names = ('rich', 'rapidfuzz', 'yaml', 'langdetect', 'sacrebleu', 'concurrent.futures', 'markdown_it')\n"
    code += "print(*[name for name in names if name in sys.modules])"
    subprocess.run(
        [sys.executable, "-m", "transcheck", "rules", "list"], capture_output=True, check=True
    )  # fills the cache
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == ""


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"]])
def test_help_lists_the_commands(transcheck: Command, arguments: list[str]) -> None:
    result = transcheck(*arguments)
    assert (result.status, result.errors) == (0, "")
    for command in ("check", "explain", "rules", "--version", "--install-completion"):
        assert command in result.output


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["check"], ["--output-format", "--select", "--min-confidence", "--fail-on", "--rules", "-j", "PATH"]),
        (["explain"], ["RULE"]),
        (["rules"], ["list", "test", "new"]),
        (["rules", "list"], ["--output-format"]),
        (["rules", "test"], ["DIR"]),
        (["rules", "new"], ["--check", "NAME"]),
    ],
)
def test_every_command_has_help(transcheck: Command, command: list[str], words: list[str]) -> None:
    result = transcheck(*command, "--help")
    assert result.status == 0
    assert result.output.startswith(f"Usage: transcheck {' '.join(command)} ")
    assert [word for word in words if word not in result.output] == []


def test_completion_is_offered_for_the_shell() -> None:
    program_call = f"{sys.executable} -m transcheck --show-completion; true"
    done = subprocess.run(["bash", "-c", program_call], capture_output=True, text=True, check=True)
    assert "_TRANSCHECK_COMPLETE=complete_bash" in done.stdout
    assert "complete -o default -F _transcheck_completion transcheck" in done.stdout


def test_completion_knows_commands_and_options() -> None:
    env = {"_TRANSCHECK_COMPLETE": "complete_bash", "COMP_WORDS": "transcheck check --stat", "COMP_CWORD": "2"}
    assert program(env=env).output == "--statistics\n"


def on_terminal(folder: Path, *arguments: str, env: dict[str, str] | None = None) -> str:
    """What a user sees who runs the program on a terminal."""
    parent, child = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "CI")} | {
        "TERM": "xterm"
    }
    command = [sys.executable, "-m", "transcheck", *arguments]
    process = subprocess.Popen(
        command, cwd=folder, stdin=child, stdout=child, stderr=child, env=environment | (env or {})
    )
    os.close(child)
    seen = b""
    try:
        while chunk := os.read(parent, 65536):
            seen += chunk
    except OSError:  # how Linux says that the other side has gone
        pass
    finally:
        os.close(parent)
        process.wait()
    return seen.decode()


def test_a_terminal_gets_colour_unless_it_is_not_wanted(here: Path) -> None:
    write(here, {"a.txt": "Bridge opens\n\nThe mayor opened the the bridge.\n"})
    assert "\x1b[1;33mwarning[doubled-word]\x1b[0m" in on_terminal(here, "check", "a.txt")
    assert "\x1b[" not in on_terminal(here, "check", "a.txt", env={"NO_COLOR": "1"})
    assert "\x1b[" not in on_terminal(here, "check", "a.txt", "--no-color")
    assert "\x1b[" not in on_terminal(here, "check", "a.txt", "-o", "report.txt")


def test_many_files_get_a_progress_bar_on_a_terminal_only(here: Path) -> None:
    write(here, {f"{number}.txt": "Bridge opens\n\nThe mayor opened the bridge.\n" for number in range(25)})
    assert "Checking" in on_terminal(here, "check", ".")
    assert "no findings in 25 files" in on_terminal(here, "check", ".", "-j", "2")
    assert "Checking" not in on_terminal(here, "check", ".", env={"CI": "true"})
    assert "Checking" not in on_terminal(here, "check", "1.txt")
    assert program("check", ".", cwd=here).errors == ""
