"""Pairs and lists of countries."""

import pytest

from transcheck.analysis.pairs import countries_in, groups_of, identities, running_pair
from transcheck.model import Span


def groups(text: str) -> list[list[str]]:
    found = groups_of(text, countries_in(text, Span(0, len(text))))
    return [[one.span.of(text) for one in group] for group in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile and Peru met Brazil.", [["Chile", "Peru"], ["Brazil"]]),
        ("The U.S.-China rift", [["U.S.", "China"]]),
        ("Chile, Peru, and the United States met.", [["Chile", "Peru", "United States"]]),
        ("Nobody met.", []),
    ],
)
def test_names_are_grouped_by_what_joins_them(text: str, expected: list[list[str]]) -> None:
    assert groups(text) == expected


def test_a_country_has_one_identity() -> None:
    text = "The United States and the US met."
    (group,) = groups_of(text, countries_in(text, Span(0, len(text))))
    assert len(identities(group)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile and Peru met. Peru and Chile agreed. Chile and Brazil did not.", "Chile"),
        ("Chile and Peru met. Chile and Brazil did not.", None),
        ("Chile and Peru met. Peru and Chile left. Chile and Brazil met. Brazil and Chile left.", None),
        ("Nobody met.", None),
    ],
)
def test_the_running_pair_is_named_most_often(text: str, expected: str | None) -> None:
    pair = running_pair(groups_of(text, countries_in(text, Span(0, len(text)))))
    assert (pair[0].span.of(text) if pair else None) == expected
