"""Names whose figures a translation changed."""

import pytest

from transcheck.analysis.figure_names import changed_names
from transcheck.model import Span


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("the Covid-91 ward", "die Covid-19-Station", [("Covid-91", "Covid-19")]),
        ("The A3 is shut", "A4号線は通行止め", [("A3", "A4")]),
        ("the iPhone7", "l'iPhone6", [("iPhone7", "iPhone6")]),
        ("the G7 and the G20", "주요 G20 회의", []),
        ("in May15", "in May16", []),
        ("page p3", "page p4", []),
        ("F-16 jets", "F16 전투기", []),
        ("route A4.5", "route A3.5", []),
    ],
)
def test_only_other_figures_behind_the_same_letters_count(
    text: str, source: str, expected: list[tuple[str, str]]
) -> None:
    found = changed_names(text, Span(0, len(text)), source, Span(0, len(source)))
    assert [(one.span.of(text), other.span.of(source)) for one, other in found] == expected
