import pytest

from stories import story
from transcheck.analysis.percentages import find_changes
from transcheck.analysis.sentences import find_sentences
from transcheck.model import Layer


def changes(text: str) -> list[str]:
    document = story(text)
    return [one.span.of(document.text) for one in find_changes(document, Layer(find_sentences(document)))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It rose 2 percent, from 3 percent to 5 percent.", "rose 2 percent"),
        ("It fell by 1.5% to 40.5% from 42%.", "fell by 1.5%"),
        ("Support is down 3% from 43% to 40%.", "down 3%"),
        ("It was 9%, 8% and 7%. Then it rose 2%, from 3% to 5%.", "rose 2%"),
    ],
)
def test_difference_called_percent(text: str, found: str) -> None:
    assert changes(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "It rose 67 percent, from 3 percent to 5 percent.",
        "It rose 2 percentage points, from 3 percent to 5 percent.",
        "It rose 2 percent, from 30 percent to 35 percent.",
        "It rose 2 percent. From 3 percent it goes to 5 percent.",
        "It has 2 percent, from 3 percent to 5 percent.",
        "It rose 2 percent, from 100 percent to 102 percent.",
        "It rose 2%, from 0% to 2%.",
    ],
)
def test_no_difference(text: str) -> None:
    assert changes(text) == []


def test_time_grows_with_length_only() -> None:
    assert changes("It has 2%, 3% and 5%. " * 5_000) == []
