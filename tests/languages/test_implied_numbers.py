"""Words that stand for numbers, and words for time zones."""

import pytest

from transcheck.languages.en.implied_numbers import IMPLIED_NUMBERS, IMPLIED_SHARES, Implied
from transcheck.languages.time_zones import zones_in


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        ("both", Implied(2, 2)),
        ("dozens", Implied(20, 99)),
        ("decade", Implied(10, 10, "year")),
        ("quarter", Implied(3, 3, "month")),
        ("decades", Implied(20, 99, "year")),
        ("teenager", Implied(13, 19)),
    ],
)
def test_a_word_has_its_numbers(word: str, meaning: Implied) -> None:
    assert meaning in IMPLIED_NUMBERS[word]


def test_all_ranges_rise() -> None:
    assert [word for word, rows in IMPLIED_NUMBERS.items() for row in rows if row.low > row.high] == []


def test_shares() -> None:
    assert (IMPLIED_SHARES["halved"], IMPLIED_SHARES["third"]) == ((1, 2), (1, 3))


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("at 3:30 p.m. GMT", {"utc"}),
        ("그리니치 시각 3시, 현지시간 5시", {"utc", "local"}),
        ("9 a.m. Korea time", {"korea"}),
        ("at nine", set()),
    ],
)
def test_zones(text: str, zones: set[str]) -> None:
    assert zones_in(text) == zones
