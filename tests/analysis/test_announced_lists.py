import pytest

from stories import story
from transcheck.analysis.announced_lists import find_announced_lists


def lists(text: str) -> list[tuple[str, int, int]]:
    document = story(text)
    return [(one.announcement.of(document.text), one.announced, one.length) for one in find_announced_lists(document)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It serves four islands: Lindow, Marram and Skerry.", ("four islands", 4, 3)),
        ("Envoys of four nations, South Korea, Japan and China, met.", ("four nations", 4, 3)),
        ("Two small islands — Lindow, Marram, and Skerry — are far.", ("Two small islands", 2, 3)),
        ("It serves 3 islands: the Skerries, Isle of Man and Lindow.", ("3 islands", 3, 3)),
    ],
)
def test_found(text: str, found: tuple[str, int, int]) -> None:
    assert lists(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "It serves four islands, including Lindow, Marram and Skerry.",
        "It serves two of the three islands, Lindow and Marram.",
        "After four islands, Lindow and Marram were last.",
        "It serves four islands, Lindow and Marram, and two more.",
        "It serves four islands, Lindow and Marram, as well as two more.",
        "It serves four islands, Lindow and Marram being the first.",
        "At least four islands, Lindow, Marram and Skerry.",
        "In four years, Lindow and Marram.",
        "It serves islands: Lindow and Marram.",
        "It serves four islands: Lindow, Marram, Skerry.",
    ],
)
def test_not_found(text: str) -> None:
    assert lists(text) == []
