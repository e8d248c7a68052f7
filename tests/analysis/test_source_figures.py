from fractions import Fraction

import pytest

from transcheck.analysis.source_figures import Figure, read_figure
from transcheck.analysis.source_tables import tables_of


def value(text: str, language: str) -> tuple[int, Fraction] | None:
    tables = tables_of(language)
    assert tables is not None
    figure = read_figure(text, 0, tables)
    return (figure.end, figure.value) if isinstance(figure, Figure) else None


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ko", "1,234,567.5", (11, Fraction("1234567.5"))),
        ("ko", "1,23", None),
        ("ko", "1.2.3", None),
        ("ko", "007", None),
        ("ko", "0.5", (3, Fraction(1, 2))),
        ("de", "1.234,5", (7, Fraction("1234.5"))),
        ("de", "1.234", (5, Fraction(1234))),
        ("de", "1,234", (5, Fraction("1.234"))),
        ("de", "2.5", (3, Fraction(5, 2))),
        ("es", "1,234.5", (7, Fraction("1234.5"))),
        ("es", "1.234,5", (7, Fraction("1234.5"))),
        ("es", "1,234", (5, Fraction(1234))),
        ("es", "0,125", (5, Fraction(1, 8))),
        ("fr", "12 345 678,9 m", (12, Fraction("12345678.9"))),
        ("ru", "2018 500", (4, Fraction(2018))),
        ("hi", "12,34,567", (9, Fraction(1234567))),
        ("zh", "1" * 41, None),
    ],
)
def test_separators(language: str, text: str, found: tuple[int, Fraction] | None) -> None:
    assert value(text, language) == found


@pytest.mark.parametrize(("text", "place"), [("320", 10), ("3", 1), ("3.5", Fraction(1, 10)), ("5,000", 1000)])
def test_place(text: str, place: Fraction) -> None:
    tables = tables_of("ko")
    assert tables is not None
    figure = read_figure(text, 0, tables)
    assert isinstance(figure, Figure)
    assert figure.place == place
