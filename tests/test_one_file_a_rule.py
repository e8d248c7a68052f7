"""A new rule is one new file and nothing else, whether it is data or a check."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from transcheck.rulepacks import builtin_rules

PACKAGE = Path(__file__).parents[1] / "src" / "transcheck"

PHRASES = """\
summary: A gondola where there is none
category: accuracy/mistranslation
group: phrase
severity: error
find: [harbor gondola]
message: “{match}” is a ferry
why: |
  Why it matters
      It does.

  When to ignore
      Never.
bad: ["The [[harbor gondola]] sank.", "A [[harbor gondola]] left."]
good: [The harbor is old., The gondola sank.]
"""

CHECK = '''\
"""A lighthouse in the copy.

Why it matters
    It does.

When to ignore
    Never.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="A lighthouse",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(Bad("The [[lighthouse]] sank."), Bad("A [[lighthouse]]."), Good("A light."), Good("A house.")),
)
def light_house(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag it."""
    at = analysis.text.find("lighthouse")
    if at >= 0:
        yield flag(span=Span(at, at + 10), message="a lighthouse")
'''


class Checkout:
    """A copy of the package and the rules to which files may be added."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(PACKAGE, folder / "src" / "transcheck", ignore=shutil.ignore_patterns("__pycache__", "_rules"))
        shutil.copytree(builtin_rules(), folder / "rules")

    def files(self) -> dict[str, bytes]:
        """All there is but what Python caches."""
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in self.folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }

    def run(self, *arguments: str, stdin: str = "") -> str:
        """What the program in this copy prints."""
        paths = {"PYTHONPATH": str(self.folder / "src"), "TRANSCHECK_CACHE_DIR": str(self.folder.parent / "cache")}
        command = [sys.executable, "-m", "transcheck", *arguments]
        done = subprocess.run(command, input=stdin, capture_output=True, text=True, env=os.environ | paths, check=False)
        assert done.stderr == ""
        return done.stdout

    def rules(self) -> list[str]:
        """The ids of all rules."""
        return [rule["id"] for rule in json.loads(self.run("rules", "list", "--output-format", "json"))]


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A copy of the project's code and rules."""
    return Checkout(tmp_path / "checkout")


def changed(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    """The files that were added, changed or removed."""
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def test_a_data_rule_and_a_check_are_one_new_file_each(checkout: Checkout) -> None:
    before, rules = checkout.files(), checkout.rules()
    data, check = "rules/phrases/en/harbor-gondola.yaml", "src/transcheck/checks/structure/light_house.py"
    (checkout.folder / data).write_text(PHRASES, encoding="utf-8")
    (checkout.folder / check).write_text(CHECK, encoding="utf-8")

    assert sorted({*checkout.rules()} - {*rules}) == ["harbor-gondola", "light-house"]
    assert len(checkout.rules()) == len(rules) + 2
    output = checkout.run(
        "check", "-", "--isolated", "--output-format", "jsonl", stdin="A harbor gondola hit a lighthouse."
    )
    assert [(found["rule"], found["text"]) for found in map(json.loads, output.splitlines())] == [
        ("harbor-gondola", "harbor gondola"),
        ("light-house", "lighthouse"),
    ]
    assert checkout.run("explain", "light-house").startswith("light-house: A lighthouse\n")
    assert changed(before, checkout.files()) == {data, check}


@pytest.mark.parametrize(
    ("options", "folder", "name"),
    [
        ([], "rules/phrases/en", "calqued-promise-that.yaml"),
        (["--check"], "src/transcheck/checks/structure", "calqued_promise_that.py"),
    ],
)
def test_what_rules_new_writes_is_a_whole_rule_whose_examples_pass(
    checkout: Checkout, options: list[str], folder: str, name: str
) -> None:
    before = checkout.files()
    path = checkout.folder / folder / name
    assert checkout.run("rules", "new", "calqued-promise-that", *options, "-o", str(path.parent)) == f"{path}\n"
    assert "calqued-promise-that" in checkout.rules()
    assert checkout.run("rules", "test", str(path)) == "4 examples of 1 rules, 0 failed\n"
    assert changed(before, checkout.files()) == {f"{folder}/{name}"}


def test_a_check_may_found_a_group_of_its_own(checkout: Checkout) -> None:
    group = checkout.folder / "src" / "transcheck" / "checks" / "sea_marks"
    group.mkdir()
    (group / "light_house.py").write_text(CHECK, encoding="utf-8")
    (record,) = [
        rule
        for rule in json.loads(checkout.run("rules", "list", "--output-format", "json"))
        if rule["id"] == "light-house"
    ]
    assert record["group"] == "sea-marks"
