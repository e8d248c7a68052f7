"""The one pronoun of its gender in a story full of the other."""

import pytest

from analysed import analyse

PORTRAIT = "She was born there, she taught there, she was married there and she died there. Her school had her stove."


def odd(text: str) -> list[tuple[str, str, int]]:
    return [(one.pronoun.text, one.neighbour.text, one.others) for one in analyse(text).odd_pronouns]


def test_one_among_nine():
    assert odd(f"{PORTRAIT}\n\nThen he rang her bell, and she smiled at her cat.") == [("he", "her", 9)]


@pytest.mark.parametrize(
    "text",
    [
        f"{PORTRAIT}\n\nThen he rang her bell.",  # too few to tell
        f"{PORTRAIT}\n\nThen her brother came, and he rang her bell, and she smiled at her cat.",
        f"{PORTRAIT} Mr. Oduya saw her.\n\nThen he rang her bell, and she smiled at her cat.",
        f"{PORTRAIT} She saw her cat.\n\nThen he rang the bell.",  # not beside one of the others
        f"{PORTRAIT}\n\nThen Lina Ferro said he rang the bell. Her friend smiled at her cat, and she left.",
    ],
)
def test_somebody_else_may_be_meant(text):
    assert odd(text) == []
