"""``transcheck rules``: list, test, new."""

import json
from pathlib import Path

import pytest

from cli.command import Command, write
from transcheck.checks import load_checks
from transcheck.engine import Session
from transcheck.rulepacks import builtin_rules

HOUSE_RULE = """\
summary: A word of the house
category: style/unidiomatic
group: house
severity: info
find: [ship canal bridge]
message: “{match}” is the old bridge
why: |
  Why it matters
      It does.

  When to ignore
      Never.
bad: ["The mayor opened the [[ship canal bridge]].", "The [[ship canal bridge]] is old."]
good: [The ship canal is old., The bridge is new.]
"""


def test_the_list_is_a_table_of_all_rules(transcheck: Command) -> None:
    status, output, errors = transcheck("rules", "list")
    assert (status, errors) == (0, "")
    header, *rows = output.splitlines()
    assert header.split() == ["id", "severity", "confidence", "group", "status", "summary"]
    assert [row.split()[0] for row in rows] == [rule.id for rule in Session().all_rules]


def test_the_list_as_json_has_everything(transcheck: Command) -> None:
    records = json.loads(transcheck("rules", "list", "--output-format", "json").output)
    assert [record["id"] for record in records] == [rule.id for rule in Session().all_rules]
    (record,) = [record for record in records if record["id"] == "doubled-word"]
    assert set(record) == {
        "id",
        "severity",
        "confidence",
        "group",
        "status",
        "summary",
        "category",
        "docs",
        "needs",
    }
    assert (record["severity"], record["needs"]) == ("warning", [])


def test_house_rules_are_listed_beside_the_others(transcheck: Command, here: Path) -> None:
    write(here, {"house/phrases/en/old-bridge.yaml": HOUSE_RULE})
    assert "\nold-bridge " in transcheck("rules", "list", "--rules", "house").output
    assert transcheck("explain", "old-bridge", "--rules", "house").output.startswith(
        "old-bridge: A word of the house\n"
    )


def test_the_examples_of_house_rules_are_run(transcheck: Command, here: Path) -> None:
    write(here, {"house/phrases/en/old-bridge.yaml": HOUSE_RULE})
    assert transcheck("rules", "test", "house") == (0, "4 examples of 1 rules, 0 failed\n", "")


def test_an_example_that_fails_is_shown_and_the_status_is_1(transcheck: Command, here: Path) -> None:
    write(
        here, {"house/phrases/en/old-bridge.yaml": HOUSE_RULE.replace("[[ship canal bridge]] is", "ship [[canal]] is")}
    )
    status, output, errors = transcheck("rules", "test", "house")
    assert (status, errors) == (1, "")
    assert output == (
        "old-bridge: expected 'canal' at 9, found nothing in:\n"
        "The ship canal is old.\n"
        "\n"
        "4 examples of 1 rules, 1 failed\n"
    )


def test_the_built_in_rules_are_tested_where_no_folder_is_named(
    transcheck: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    doubled = [rule for rule in Session().all_rules if rule.id == "doubled-word"]
    monkeypatch.setattr(Session, "all_rules", tuple(doubled))
    assert transcheck("rules", "test") == (0, f"{len(doubled[0].examples)} examples of 1 rules, 0 failed\n", "")


def test_a_part_of_the_built_in_rules_can_be_tested(transcheck: Command) -> None:
    checks = Path(load_checks()[0].path).parent
    assert transcheck("rules", "test", checks).status == 0
    phrases = sorted((builtin_rules() / "phrases" / "en").glob("*.yaml"))
    assert f" of {len(phrases)} rules, 0 failed" in transcheck("rules", "test", builtin_rules() / "phrases").output


def test_a_folder_without_rules_is_one_line(transcheck: Command, here: Path) -> None:
    write(here, {"house/names/people/none.yaml": "[]\n"})
    assert transcheck("rules", "test", "house") == (2, "", "transcheck: error: house: no rules in this folder\n")


def test_a_new_phrase_rule_is_valid_and_its_examples_pass(transcheck: Command, here: Path) -> None:
    (here / "house" / "phrases" / "en").mkdir(parents=True)
    assert transcheck("rules", "new", "calqued-promise-that", "-o", "house/phrases/en") == (
        0,
        "house/phrases/en/calqued-promise-that.yaml\n",
        "",
    )
    assert transcheck("rules", "test", "house") == (0, "4 examples of 1 rules, 0 failed\n", "")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["Bad_Name"], "'Bad_Name' cannot be a rule's name: use two to four words in small letters with hyphens"),
        (["single"], "'single' cannot be a rule's name: use two to four words in small letters with hyphens"),
        (["a-b-c-d-e"], "'a-b-c-d-e' cannot be a rule's name: use two to four words in small letters with hyphens"),
        (["good-name", "-o", "none"], "none: no such folder: make it first, or name another with -o"),
        (["there-already"], "there-already.yaml: is there already: choose another name"),
    ],
)
def test_a_rule_that_cannot_be_begun_is_one_line(
    transcheck: Command, here: Path, arguments: list[str], message: str
) -> None:
    write(here, ["there-already.yaml"])
    assert transcheck("rules", "new", *arguments) == (2, "", f"transcheck: error: {message}\n")


def test_the_command_writes_the_pages_and_says_how_many(transcheck: Command, here: Path) -> None:
    result = transcheck("rules", "docs", "-o", "pages")
    assert (result.status, result.errors) == (0, "")
    assert result.output == f"{len(list((here / 'pages').iterdir()))} files in pages\n"


def test_a_folder_that_cannot_be_written_is_one_line(transcheck: Command, here: Path) -> None:
    (here / "pages").write_text("", encoding="utf-8")
    result = transcheck("rules", "docs", "-o", "pages")
    assert (result.status, result.output) == (2, "")
    assert result.errors.startswith("transcheck: error: pages: cannot be written: ")
    assert result.errors.count("\n") == 1
