import pytest

from stories import story
from transcheck.analysis.foreign_figures import read_foreign_figures
from transcheck.analysis.odd_figures import find_odd_figures
from transcheck.model import Confidence


def foreign(text: str) -> list[tuple[str, str, str, bool]]:
    document = story(text)
    found = [read_foreign_figures(document.text, odd, len(document.text)) for odd in find_odd_figures(document)]
    return [
        (one.span.of(document.text), one.instead, one.confidence.value, one.depends_on_origin) for one in found if one
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It rose 3,5 percent.", ("3,5", "3.5", Confidence.HIGH, False)),
        ("It rose 3,5%.", ("3,5", "3.5", Confidence.HIGH, False)),
        ("It cost €2,5.", ("2,5", "2.5", Confidence.HIGH, False)),
        ("It cost 1.234.567,89 euros.", ("1.234.567,89", "1,234,567.89", Confidence.HIGH, False)),
        ("Some 10.000 residents.", ("10.000", "10,000", Confidence.HIGH, False)),
        ("It cost 1.500 euros.", ("1.500", "1,500", Confidence.MEDIUM, True)),
        ("It cost 1.500.000 euros.", ("1.500.000", "1,500,000", Confidence.MEDIUM, False)),
        ("It cost 6,51.97 million won.", ("6,51.97", "", Confidence.MEDIUM, False)),
        ("It cost 14,5677 million won.", ("14,5677", "", Confidence.MEDIUM, False)),
    ],
)
def test_foreign(text: str, found: tuple[str, str, str, bool]) -> None:
    assert foreign(text)[0] == found


@pytest.mark.parametrize(
    "text",
    [
        "In 2024,25 percent said so.",
        "Version 1.234 and 1.2.345 and IP 10.000.1.2.",
        "It took 9,58 and then 1.500.",
        "It rose 0.500 percent for 1.234 million people.",
        "In 1999,2000 people came.",
        "Shares 600,00 fell.",
    ],
)
def test_not_foreign(text: str) -> None:
    assert foreign(text) == []
