import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.exact import Exact, ratio
from transcheck.analysis.number_wording import figures_of, in_figures, rounded, significant
from transcheck.analysis.numbers import numbers_in
from transcheck.model import Span


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (32_000_000_000, "32 billion"),
        (1_250_000_000_000, "1.25 trillion"),
        (300_000, "300,000"),
        (12, "12"),
        (ratio(7, 2), "3.5"),
        (1_230_460_001, "1,230,460,001"),
        (ratio(1, 3), "0.3333"),
    ],
)
def test_in_figures(value: Exact, written: str) -> None:
    assert in_figures(value) == written


@pytest.mark.parametrize(
    ("value", "digits", "expected"),
    [(98_765, 2, 99_000), (ratio(1234, 100), 2, 12), (ratio(1, 8), 1, ratio(1, 10)), (0, 3, 0)],
)
def test_rounded(value: Exact, digits: int, expected: Exact) -> None:
    assert rounded(value, digits) == expected


@pytest.mark.parametrize(
    ("text", "figures", "digits"),
    [
        ("US$5.6 billion.", "5.6 billion", 2),
        ("about 3,200 ha", "3,200", 2),
        ("₩450tn", "450tn", 2),
        ("ten won", "", 2),
        ("1,234", "1,234", 4),
    ],
)
def test_figures_of(text: str, figures: str, digits: int) -> None:
    span = Span(0, len(text))
    assert figures_of(span, text).of(text) == figures
    assert significant(span, text) == digits


@given(st.integers(0, 10**15))
def test_what_is_written_is_read_back(value: int) -> None:
    text = in_figures(value)
    assert [number.value for number in numbers_in(text, Span(0, len(text)))] == [value]
