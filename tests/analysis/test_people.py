"""Mentions gathered into persons, and the evidence of their gender."""

import pytest

from analysed import analyse
from transcheck.analysis.people import split_name


def people(text: str) -> dict[str, list[str]]:
    return {person.name: [mention.text for mention in person.mentions] for person in analyse(text).people}


def test_a_surname_joins_the_full_name():
    assert people("Lina Ferro said no. Ferro left. Ms. Ferro smiled.") == {
        "Lina Ferro": ["Lina Ferro", "Ferro", "Ferro"]
    }


def test_two_bearers_keep_a_surname_apart():
    found = people("Lina Ferro said no. Marco Ferro said yes. Ferro left.")
    assert found == {"Lina Ferro": ["Lina Ferro"], "Marco Ferro": ["Marco Ferro"]}


def test_a_korean_family_name_comes_first():
    assert people("Seo Min-jae said no. Then Seo left.") == {"Seo Min-jae": ["Seo Min-jae", "Seo"]}


def test_a_headline_surname_joins_the_name_below():
    assert people("# Ferro resigns\n\nLina Ferro said she was tired.")["Lina Ferro"] == ["Ferro", "Lina Ferro"]


def test_spellings_of_a_known_person_are_one_person():
    found = people("Volodymyr Zelenskyy spoke. Volodymyr Zelensky left.")
    assert list(found.values()) == [["Volodymyr Zelenskyy", "Volodymyr Zelensky"]]


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Sanae Takaichi spoke.", "f"),  # the gazetteer
        ("Ms. Oduya spoke.", "f"),
        ("The actress Lina Ferro spoke.", "f"),
        ("Lina Ferro, the widow of a miner, said no.", "f"),
        ("Robin Oduya said no. She left. Oduya said maybe. She stayed.", "f"),
        ("Robin Oduya said no. She left.", ""),  # one pronoun is not enough
        ("Robin Oduya said no. She left. Oduya said maybe. He stayed.", ""),
        ("Lina Ferro said no.", ""),  # never from a first name
    ],
)
def test_gender(text, gender):
    assert analyse(text).people[0].gender == gender


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Seo Min-jae", ("Seo", "Min-jae")),
        ("Kim Jong Un", ("Kim", "Jong Un")),
        ("Lina Ferro", ("Ferro", "Lina")),
        ("Lina Maria Ferro", ("Ferro", "Lina Maria")),
        ("Ferro", ("Ferro", "")),
    ],
)
def test_family_and_given_name(name, parts):
    assert split_name(name) == parts
