"""Which values may stand for one another."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.bitext_values import Sort, Value
from transcheck.analysis.value_agreement import agree, significant
from transcheck.model import Span


def value(written: str, sort: Sort = Sort.COUNT, unit: str = "", *, is_rounded: bool = False) -> Value:
    low, _, high = written.partition("..")
    return Value(Span(0, 1), Fraction(low), Fraction(high or low), sort, unit, is_rounded)


@pytest.mark.parametrize(
    ("target", "source", "expected"),
    [
        ("3", "3", True),
        ("3", "4", False),
        ("20..99", "36", True),
        ("3200", "3215", True),
        ("3215", "3200", False),
        ("503", "501", False),
        ("28000", "24000", False),
        ("0.5", "0.48", True),
        ("20", "21", False),
        ("340", "330", False),
    ],
)
def test_counts_agree_when_equal_or_rounded(target: str, source: str, expected: bool) -> None:
    assert agree(value(target), value(source)) is expected


def test_a_hedge_allows_more() -> None:
    assert agree(value("100", is_rounded=True), value("92"))
    assert not agree(value("100"), value("92"))


def test_years_are_never_rounded() -> None:
    assert not agree(value("2010", Sort.YEAR), value("2011", Sort.YEAR))


@pytest.mark.parametrize(
    ("target", "source"),
    [
        (value("99", Sort.MEASURE, "square m"), value("30", Sort.MEASURE, "pyeong")),
        (value("75", Sort.MEASURE, "mph"), value("120", Sort.MEASURE, "km")),
        (value("80", Sort.MEASURE, "degree"), value("27", Sort.MEASURE, "°C")),
        (value("12", Sort.MONEY, "cent"), value("0.12", Sort.MONEY, "USD")),
        (value("72", Sort.MONEY, "USD"), value("100000", Sort.MONEY, "KRW")),
        (value("1", Sort.DURATION, "year"), value("12", Sort.DURATION, "month")),
        (value("2", Sort.DURATION, "day"), value("48", Sort.DURATION, "hour")),
        (value("1/3", Sort.FRACTION), value("33", Sort.PERCENT, "%")),
        (value("90", Sort.DECADE), value("1990", Sort.DECADE)),
        (value("13..19"), value("10", Sort.DECADE)),
    ],
)
def test_other_terms_agree(target: Value, source: Value) -> None:
    assert agree(target, source)


@pytest.mark.parametrize(
    ("target", "source"),
    [
        (value("110", Sort.MEASURE, "mile"), value("117", Sort.MEASURE, "km")),
        (value("300", Sort.MEASURE, "m"), value("820", Sort.MEASURE, "foot")),
        (value("370", Sort.MONEY, "USD"), value("50000", Sort.MONEY, "KRW")),
        (value("110", Sort.MEASURE, "kg"), value("117", Sort.MEASURE, "km")),
        (value("3", Sort.DURATION, "week"), value("3.5", Sort.DURATION, "day")),
    ],
)
def test_other_values_in_other_terms_do_not(target: Value, source: Value) -> None:
    assert not agree(target, source)


@pytest.mark.parametrize(("written", "figures"), [("320", 2), ("3.25", 3), ("0.05", 1), ("1/3", 9), ("7", 1)])
def test_significant_figures(written: str, figures: int) -> None:
    assert significant(Fraction(written)) == figures


@given(st.integers(1, 10**16))
def test_a_value_agrees_with_itself(number: int) -> None:
    assert agree(value(str(number)), value(str(number)))
