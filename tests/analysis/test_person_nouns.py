"""Nouns that may mean somebody who is not named."""

import pytest

from transcheck.analysis.person_nouns import find_person_nouns
from transcheck.model.rough_words import rough_text

NAME = "Lena Roth"


def found(text: str) -> list[tuple[str, str]]:
    start = text.index(NAME)
    words = set(rough_text(text).split())
    nouns = find_person_nouns(text, words, {start}, {start + len(NAME)})
    return [(text[noun.start :].split()[0].rstrip(".,"), noun.gender) for noun in nouns]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the mayor Lena Roth resigned.",
        "Lena Roth, 52, a member of the board, resigned.",
        "Lena Roth, the former chief ambassador to Peru, resigned.",
        "Lena Roth resigned as finance minister.",
        "Lena Roth served as a senator.",
    ],
)
def test_the_office_of_the_named_is_nobody_else(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Lena Roth met the ambassador.", [("ambassador", "")]),
        ("Lena Roth, the ambassador said, was ill.", [("ambassador", "")]),
        ("The minister, Lena Roth wrote, had left.", [("minister", "")]),
        ("Lena Roth left as the minister spoke.", [("minister", "")]),
        ("Lena Roth called her mother and a man.", [("mother", "f"), ("man", "m")]),
    ],
)
def test_anybody_else_is_found(text: str, nouns: list[tuple[str, str]]) -> None:
    assert found(text) == nouns


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Lena Roth met her half-brother.", [("half-brother", "m")]),
        ("Lena Roth met her father-in-law.", [("father-in-law", "m")]),
        ("Lena Roth met the co-chairman, a leader-to-be and the Mayor.", []),
        ("Lena Roth met Ex-president Oduya.", [("president", "")]),
        ("Lena Roth told a person many reasons.", [("person", "")]),
    ],
)
def test_only_whole_words_count(text: str, nouns: list[tuple[str, str]]) -> None:
    assert found(text) == nouns
