import pytest

from stories import story
from transcheck.analysis.exact import Exact
from transcheck.analysis.myriads import read_myriads
from transcheck.analysis.odd_figures import find_odd_figures
from transcheck.model import Span


def myriads(text: str) -> list[tuple[str, Exact, bool]]:
    document = story(text)
    found = [read_myriads(document.text, odd, Span(0, len(document.text))) for odd in find_odd_figures(document)]
    return [(one.span.of(document.text), one.value, one.is_sure) for one in found if one]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Some 320 hundred million won.", ("320 hundred million", 32_000_000_000, True)),
        ("Some 3 hundred million won.", ("3 hundred million", 300_000_000, False)),
        ("Some 1.5 hundred million won.", ("1.5 hundred million", 150_000_000, True)),
        ("Some 30 ten thousand people.", ("30 ten thousand", 300_000, True)),
        ("Some 5 oku yen.", ("5 oku", 500_000_000, True)),
        ("Some 5 manwon a day.", ("5 manwon", 50_000, True)),
        ("Some 1,200 man yen.", ("1,200 man", 12_000_000, True)),
        ("It cost 1 billion 200 million won.", ("1 billion 200 million", 1_200_000_000, True)),
        ("It cost 3 million 5,000 won.", ("3 million 5,000", 3_005_000, True)),
    ],
)
def test_read(text: str, found: tuple[str, Exact, bool]) -> None:
    assert myriads(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "In 2010 ten thousand people came.",
        "On May 5 ten thousand people came.",
        "It asked 1,000 ten thousand times.",
        "A 12-man boat with 8 man the port.",
        "It cost $2 million 300 days ago.",
        "It cost 1 million 5 years ago.",
        "It cost 2 billion 30 billion won.",
        "Some 2 thousand million euros.",
    ],
)
def test_not_read(text: str) -> None:
    assert myriads(text) == []
