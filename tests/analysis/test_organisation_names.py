"""Names of organisations, and the key that renderings of one name share."""

import pytest

from analysed import analyse
from transcheck.analysis.organisation_names import OrganisationName, find_organisation_names


def names_in(text: str) -> list[OrganisationName]:
    analysis = analyse(text)
    return list(find_organisation_names(analysis.text, tuple(analysis.mentions)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Then the Lindow Weather Agency warned.", "Lindow Weather Agency"),
        ("Then the Lindow Board of Audit and Pensions met.", "Lindow Board of Audit and Pensions"),
        ("Then the Grand Prosecutors' Office said no.", "Grand Prosecutors' Office"),
        ("Then Lindow's Harbor Affairs Bureau closed.", "Harbor Affairs Bureau"),
    ],
)
def test_a_name_is_found_as_it_stands(text: str, name: str) -> None:
    assert [found.span.of(text) for found in names_in(text)] == [name]


@pytest.mark.parametrize("text", ["Then the Weather Agency warned.", "Then the agency warned.", "Then Lindow warned."])
def test_a_name_needs_two_words_and_a_noun(text: str) -> None:
    assert names_in(text) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lindow Weather Agency", "Lindow Meteorological Administration"),
        ("Supreme Prosecutors' Office", "Grand Prosecutors' Office"),
        ("Korea Election Commission", "Korean Electoral Committee"),
        ("Harbor Affairs Bureau", "Bureau of Harbor Affairs"),
    ],
)
def test_renderings_of_one_name_have_one_key(one: str, other: str) -> None:
    first, second = names_in(f"Then the {one} met. Later the {other} met.")
    assert first.key == second.key


def test_two_kinds_of_bodies_have_two_keys() -> None:
    first, second = names_in("Then the Lindow Security Council met. Later the Lindow Security Agency met.")
    assert first.key != second.key
