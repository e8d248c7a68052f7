"""``transcheck explain``."""

import pytest

from cli.command import Command
from made_rules import word_rule
from transcheck.engine import Session
from transcheck.reference import as_text, page_of
from transcheck.rule import Bad, Good, Rule


def test_a_rule_is_explained_with_its_examples() -> None:
    rule = word_rule("cat", examples=(Bad("# A [[cat]]\n\nIt sat."), Good("A dog.")), needs=frozenset({"source"}))
    assert as_text(page_of(rule)) == (
        "cat-word: The word cat\n"
        "\n"
        "group       words\n"
        "category    style/awkward\n"
        "severity    error\n"
        "confidence  high, unless evidence says otherwise\n"
        "status      stable\n"
        "needs       source\n"
        "\n"
        "Why it matters\n    It does.\n\nWhen to ignore\n    Never.\n"
        "\n"
        "Flagged:\n"
        "\n"
        "    # A [[cat]]\n\n    It sat.\n"
        "\n"
        "Not flagged:\n"
        "\n"
        "    A dog.\n"
    )


@pytest.mark.parametrize("rule", Session().all_rules, ids=lambda rule: rule.id)
def test_every_rule_can_be_explained(transcheck: Command, rule: Rule) -> None:
    status, output, errors = transcheck("explain", rule.id)
    assert (status, errors) == (0, "")
    assert output.startswith(f"{rule.id}: {rule.summary}\n")


def test_an_unknown_rule_is_one_line_with_the_one_that_was_meant(transcheck: Command) -> None:
    assert transcheck("explain", "doubled-wrod") == (
        2,
        "",
        "transcheck: error: unknown rule 'doubled-wrod': did you mean 'doubled-word'?\n",
    )
