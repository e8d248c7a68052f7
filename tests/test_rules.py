"""What every rule must have: examples that say something, an explanation, a name and messages in one manner."""

import re
from pathlib import Path

import pytest

from transcheck.engine import Session
from transcheck.model import Finding
from transcheck.rule import Bad, Good, Rule
from transcheck.testing import analysis_of, unmark

SESSION = Session()
RULES = SESSION.all_rules
PROJECT = Path(__file__).parents[1]

CATEGORIES = {
    "accuracy": "addition do-not-translate mistranslation omission over-translation under-translation untranslated",
    "audience-appropriateness": "culture-specific-reference end-user-suitability offensive",
    "design-and-markup": "character-formatting layout link-cross-reference markup missing-text "
    "truncation-text-expansion",
    "linguistic-conventions": "character-encoding grammar punctuation spelling textual-conventions unintelligible",
    "locale-conventions": "address-format calendar-type currency-format date-format measurement-format name-format "
    "number-format quote-mark-type telephone-format time-format",
    "style": "awkward inconsistent-style inconsistent-with-external-reference language-register organization-style "
    "third-party-style unidiomatic",
    "terminology": "inconsistent-use-of-terminology inconsistent-with-terminology-resource wrong-term",
}
"""The error types of MQM that there are, by dimension; name and quote mark formats are added to the locale's."""

of_every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def bad_examples(rule: Rule) -> list[Bad]:
    return [example for example in rule.examples if isinstance(example, Bad)]


def good_examples(rule: Rule) -> list[Good]:
    return [example for example in rule.examples if isinstance(example, Good)]


def findings(rule: Rule) -> list[Finding]:
    """All findings in the bad examples."""
    found = []
    for example in bad_examples(rule):
        text, _ = unmark(example.text)
        found += rule.findings(analysis_of(text, example, SESSION.lexicon))
    return found


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{3,}", text.lower()))


def phrases(rule: Rule) -> str:
    """The part of a data rule's file that says what to find."""
    if not rule.path.endswith(".yaml"):
        return ""
    return Path(rule.path).read_text(encoding="utf-8").partition("\nfind:")[2].partition("\nmessage:")[0]


@of_every_rule
def test_it_has_two_bad_and_two_good_examples(rule: Rule) -> None:
    assert len(bad_examples(rule)) >= 2
    assert len(good_examples(rule)) >= 2


@of_every_rule
def test_no_example_stands_twice(rule: Rule) -> None:
    texts = [example.text for example in rule.examples]
    assert len(set(texts)) == len(texts)


@of_every_rule
def test_its_good_examples_are_near_misses(rule: Rule) -> None:
    known = words(" ".join([phrases(rule), *(unmark(example.text)[0] for example in bad_examples(rule))]))
    far_off = [example.text for example in good_examples(rule) if not known & words(example.text)]
    assert far_off == []


@of_every_rule
def test_its_message_is_tested(rule: Rule) -> None:
    assert any(example.message for example in bad_examples(rule))


@of_every_rule
def test_its_fix_is_tested(rule: Rule) -> None:
    has_fix = any(found.fix and found.fix.edits for found in findings(rule))
    assert has_fix == any(example.fixed is not None for example in bad_examples(rule))


@of_every_rule
def test_its_messages_are_short_and_no_sentences(rule: Rule) -> None:
    texts = [
        text
        for found in findings(rule)
        for text in (
            found.message,
            *(place.message for place in found.related),
            *([found.fix.title] if found.fix else []),
        )
    ]
    assert [
        text for text in texts if len(text) > 160 or text.endswith(".") or text != text.strip() or "\n" in text
    ] == []
    assert texts


@of_every_rule
def test_it_is_explained(rule: Rule) -> None:
    assert re.search(r"^Why it matters$", rule.docs, re.MULTILINE)
    assert re.search(r"^When to ignore$", rule.docs, re.MULTILINE)
    assert rule.summary
    assert len(rule.summary) <= 80
    assert not rule.summary.endswith(".")


@of_every_rule
def test_its_category_is_one_of_mqm(rule: Rule) -> None:
    dimension, _, kind = rule.category.partition("/")
    assert kind in CATEGORIES[dimension].split()


@of_every_rule
def test_its_name_is_that_of_its_file_and_names_the_problem(rule: Rule) -> None:
    assert Path(rule.path).stem.replace("_", "-") == rule.id
    assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+){0,3}", rule.id)
    assert not rule.id.startswith(("check-", "no-", "use-"))


@of_every_rule
def test_its_group_is_no_rule(rule: Rule) -> None:
    assert rule.group not in {"all", *(other.id for other in RULES)}


def test_names_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
