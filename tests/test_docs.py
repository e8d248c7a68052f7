"""What the documents show is what the program does."""

import re
import shlex
from pathlib import Path

import pytest
from typer.main import get_command

from cli.command import program
from transcheck.cli.app import app
from transcheck.engine import Session

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
_CONSOLE = re.compile(r"```console\n\$ transcheck (?P<arguments>[^\n]+)\n(?P<output>.*?)```", re.DOTALL)
ELLIPSIS = "...\n"


@pytest.mark.parametrize("shown", list(_CONSOLE.finditer(README)), ids=lambda match: match["arguments"])
def test_shown_output_is_real(shown):
    output = program(*shlex.split(shown["arguments"]), cwd=ROOT).output
    place = 0
    for piece in shown["output"].split(ELLIPSIS):
        place = output.find(piece, place)
        assert place >= 0, f"not in the output: {piece}"


def test_something_is_shown():
    assert len(_CONSOLE.findall(README)) >= 2


def test_every_command_has_help_and_is_in_the_readme():
    commands = get_command(app).commands
    assert {"check", "explain", "rules"} <= set(commands)
    for name, command in commands.items():
        assert command.help, f"{name} has no help"
        assert f"transcheck {name}" in README


def test_every_rule_is_in_the_changelog():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    missing = [rule.id for rule in Session().all_rules if f"`{rule.id}`" not in changelog]
    assert missing == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "rules/README.md"])
def test_every_link_leads_somewhere(name):
    page = ROOT / name
    targets = [
        target for target in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8")) if "://" not in target
    ]
    assert [target for target in targets if not (page.parent / target).exists()] == []
