from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.exact import Exact, decimal, distance, half_step, plain_value, ratio


@pytest.mark.parametrize(
    ("above", "below", "value"),
    [(6, 3, 2), (1, 3, Fraction(1, 3)), (Fraction(3, 2), Fraction(1, 2), 3), (0, 5, 0)],
)
def test_a_ratio_is_whole_where_it_can_be(above: Exact, below: Exact, value: Exact) -> None:
    assert ratio(above, below) == value
    assert isinstance(ratio(above, below), type(value))


@pytest.mark.parametrize(
    ("figures", "power", "value"),
    [
        ("5.6", 9, 5_600_000_000),
        ("1,234.50", 0, Fraction(2469, 2)),
        ("0.1", 0, Fraction(1, 10)),
        ("12", 3, 12_000),
        ("1.23456", 3, Fraction(123456, 100)),
    ],
)
def test_decimals_are_exact(figures: str, power: int, value: Exact) -> None:
    assert decimal(figures, power) == value
    assert plain_value(figures, power) == value


@pytest.mark.parametrize("figures", ["1.655.65", "6,51.97", "14,5677", "1,23,456", "", ".5", "9" * 25])
def test_what_is_no_number_has_no_value(figures: str) -> None:
    assert plain_value(figures) is None


@pytest.mark.parametrize(
    ("figures", "step"),
    [
        ("3.25", Fraction(1, 200)),
        ("3.0", Fraction(1, 20)),
        ("480", 5),
        ("7", Fraction(1, 2)),
        ("15", Fraction(5, 2)),
        ("25", Fraction(5, 2)),
        ("1,500", 250),
        ("5", Fraction(1, 2)),
        ("50", 5),
        ("0", Fraction(1, 2)),
    ],
)
def test_half_of_the_last_figure(figures: str, step: Exact) -> None:
    assert half_step(figures) == step


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_distance_is_symmetric(one: int, other: int) -> None:
    assert distance(one, other) == distance(other, one) == abs(one - other)


@given(st.integers(0, 10**15))
def test_grouped_figures_are_read_back(value: int) -> None:
    assert plain_value(f"{value:,}") == value
