"""Which words are gendered pronouns, and in which case."""

import pytest

from analysed import analyse
from transcheck.analysis import opposite


def forms(text: str) -> list[tuple[str, str, str]]:
    return [(pronoun.text, pronoun.gender, pronoun.case.value) for pronoun in analyse(text).pronouns]


def test_all_forms_are_found():
    text = "He saw her. She gave him his bag, hers was gone; she hid herself and he washed himself."
    assert forms(text) == [
        ("He", "m", "subject"),
        ("her", "f", "object"),
        ("She", "f", "subject"),
        ("him", "m", "object"),
        ("his", "m", "possessive"),
        ("hers", "f", "absolute"),
        ("she", "f", "subject"),
        ("herself", "f", "reflexive"),
        ("he", "m", "subject"),
        ("himself", "m", "reflexive"),
    ]


@pytest.mark.parametrize(
    "text",
    ["Ask what he or she wants.", "Take his/her hand.", "See if he / she may.", "Fans of Write on Her Arms left."],
)
def test_pairs_and_names_mean_nobody(text):
    assert forms(text) == []


@pytest.mark.parametrize(
    "text", ["The herd is there.", "Hershey sold chocolate.", "A self-her thing.", "Sims and sheep."]
)
def test_other_words_are_not(text):
    assert forms(text) == []


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("They praised her party.", "possessive"),
        ("They praised her and left.", "object"),
        ("They praised her.", "object"),
        ("They told her that it was late.", "object"),
    ],
)
def test_her_is_told_apart_by_what_follows(text, case):
    assert [pronoun.case.value for pronoun in analyse(text).pronouns] == [case]


@pytest.mark.parametrize(
    ("text", "other"),
    [("He left.", "She"), ("We met him.", "her"), ("his car", "her"), ("her car", "his"), ("We met her.", "him")],
)
def test_the_opposite_keeps_case_and_capitals(text, other):
    (pronoun,) = analyse(text).pronouns
    assert opposite(pronoun) == other


def test_a_contraction_is_still_a_pronoun():
    assert [form[0] for form in forms("He’ll come, she's late.")] == ["He", "she"]
