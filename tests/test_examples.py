"""Every example of every rule is a test."""

import pytest

from transcheck.engine import Session
from transcheck.rule import Bad, Good, Rule
from transcheck.testing import run_example

SESSION = Session()
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-{type(example).__name__.lower()}-{number}")
    for rule in SESSION.all_rules
    for number, example in enumerate(rule.examples, 1)
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example(rule: Rule, example: Bad | Good) -> None:
    run_example(rule, example, SESSION.lexicon)
