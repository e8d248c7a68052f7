from dataclasses import replace

import pytest

from stories import story
from transcheck.analysis.conversions import find_conversions
from transcheck.analysis.exchange import WrongConversion, find_wrong_conversions
from transcheck.analysis.sentences import find_sentences
from transcheck.model import Layer


def wrong(text: str, date: str = "") -> list[WrongConversion]:
    document = replace(story(text), metadata={"date": date} if date else {})
    return list(find_wrong_conversions(document, find_conversions(document), Layer(find_sentences(document))))


@pytest.mark.parametrize(
    "text",
    [
        "It cost 10 billion won ($7.1 million).",
        "It cost 18,931 yuan (about 2,981.96 U.S. dollars).",
        "It cost $50bn (£27bn).",
        "It cost 100,000 won ($70), 200,000 won ($140) in all.",
        "It cost 30 million rupees ($100,000) in Pakistan.",
        "In Australia it cost 10 billion yen ($105 million).",
        "It cost 10 million pesos ($3).",
        "In 2012 it cost 10 billion yen ($125 million). It costs 10 billion yen ($65 million).",
    ],
)
def test_plausible(text: str) -> None:
    assert wrong(text) == []


@pytest.mark.parametrize(
    ("text", "power"),
    [
        ("It cost 10 billion won ($70 million).", 1),
        ("It cost 100 million won ($70).", -3),
        ("It cost 10 billion won ($2 million).", 0),
        ("It cost $31.5 billion (£37 million).", 0),
    ],
)
def test_against_the_table(text: str, power: int) -> None:
    (found,) = wrong(text)
    assert (found.power, found.other) == (power, None)


def test_noughts_are_set_right() -> None:
    assert wrong("It cost 100 million won ($70).")[0].worth == 70_000


def test_the_year_of_the_story_narrows_the_table() -> None:
    text = "It cost 10 billion yen ($125 million)."
    assert wrong(text) == []
    assert [found.power for found in wrong(text, "2025-03-01")] == [0]
    assert wrong("It cost 10 billion yen ($125 million) in 2012.", "2025-03-01") == []
    assert wrong(text, "yesterday") == []


def test_two_rates_in_one_story() -> None:
    (found,) = wrong("It cost 20 billion won ($14 million). The roof was 4 billion won ($3.6 million).")
    assert found.other is not None
    assert (found.power, found.worth) == (0, 2_800_000)
