import pytest

from stories import story
from transcheck.analysis.headline_amounts import find_headline_amounts


def found_in(headline: str, body: str) -> list[tuple[str, str, bool]]:
    document = story(f"# {headline}\n\n{body}")
    return [
        (one.span.of(document.text), one.other.of(document.text), one.is_slip)
        for one in find_headline_amounts(document)
    ]


@pytest.mark.parametrize(
    ("headline", "body", "found"),
    [
        ("Ferry costs $1.2 billion", "It cost $12 billion.", ("$1.2 billion", "$12 billion", True)),
        ("Ferry costs 32 billion won", "It cost 3.2 trillion won.", ("32 billion won", "3.2 trillion won", True)),
        ("Ferry costs $5 million", "It cost $5 billion.", ("$5 million", "$5 billion", False)),
    ],
)
def test_other_noughts(headline: str, body: str, found: tuple[str, str, bool]) -> None:
    assert found_in(headline, body) == [found]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Ferry costs $1.2 billion", "It cost $1,234 million, and $12 billion go to the port."),
        ("Ferry costs $1M", "It cost $1 million."),
        ("Ferry costs $1.2 billion", "It cost 12 billion euros."),
        ("Ferry costs $1.2 billion", "It cost $3 billion."),
        ("Ferry has 12 cabins", "It cost $120."),
    ],
)
def test_nothing_wrong(headline: str, body: str) -> None:
    assert found_in(headline, body) == []
