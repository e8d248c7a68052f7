"""How much the lists of terms hold, and that none of them says a thing twice."""

from collections import Counter

import pytest

from transcheck.rulepacks import builtin_rules
from transcheck.rulepacks.schema import read_term_list
from transcheck.rulepacks.strict_yaml import load

TERMS = builtin_rules() / "terms"


def phrases(name: str) -> list[str]:
    path = TERMS / f"{name}.yaml"
    read = read_term_list(load(path.read_text(encoding="utf-8"), str(path)), str(path))
    return [row.phrase for row in read.terms]


@pytest.mark.parametrize(
    ("name", "fewest"),
    [
        ("konglish", 150),
        ("wasei-eigo", 120),
        ("chinglish", 40),
        ("chinglish-stilted", 150),
        ("mistranslations-chinese", 70),
        ("mistranslations-chinese-company", 150),
        ("plurals", 80),
        ("furniture", 150),
    ],
)
def test_a_list_has_many_terms_and_none_twice(name: str, fewest: int) -> None:
    found = phrases(name)
    assert len(found) >= fewest
    assert [phrase for phrase, count in Counter(found).items() if count > 1] == []
