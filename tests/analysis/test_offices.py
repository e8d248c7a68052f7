"""The office before a name, whole, and the word that puts it into the past."""

import pytest

from analysed import analyse
from transcheck.analysis.offices import office_of


def offices(text: str) -> list[tuple[str, str, str, str]]:
    """Name, office, its qualifier and the words of its span, for each mention with a title."""
    analysis = analyse(text)
    found = []
    for mention in analysis.mentions:
        office = office_of(analysis.text, mention)
        if office is not None:
            found.append((mention.text, office.text, office.qualifier, office.span.of(analysis.text)))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prime Minister Sanae Takaichi spoke.", ("Sanae Takaichi", "Prime Minister", "", "Prime Minister")),
        ("They met Prime Minister Ferro.", ("Ferro", "Prime Minister", "", "Prime Minister")),
        ("They met then-Prime Minister Ferro.", ("Ferro", "Prime Minister", "then", "Prime Minister")),
        ("Former President Lina Ferro spoke.", ("Lina Ferro", "President", "former", "President")),
        ("They met former Chilean President Lina Ferro.", ("Lina Ferro", "President", "former", "President")),
        (
            "They met Chief Cabinet Secretary Ferro.",
            ("Ferro", "Chief Cabinet Secretary", "", "Chief Cabinet Secretary"),
        ),
        ("They met Gov. Lina Ferro.", ("Lina Ferro", "Gov", "", "Gov.")),
        ("They met Deputy Prime Minister Ferro.", ("Ferro", "Prime Minister", "deputy", "Prime Minister")),
    ],
)
def test_the_whole_office_is_found_with_its_qualifier(text: str, expected: tuple[str, str, str, str]) -> None:
    assert offices(text) == [expected]


@pytest.mark.parametrize("text", ["Mr. Ferro spoke.", "They met the singer Lina Ferro.", "Lina Ferro spoke."])
def test_courtesy_titles_and_trades_are_no_offices(text: str) -> None:
    assert offices(text) == []
