import pytest

from stories import story
from transcheck.analysis.conversions import find_conversions
from transcheck.analysis.exact import ratio
from transcheck.analysis.unit_values import deviation, in_unit


def wrong(text: str) -> list[tuple[int, int]]:
    """What the conversions that are wrong should be, rounded, and the power of ten."""
    found = [deviation(one) for one in find_conversions(story(text))]
    return [(round(one.worth), one.power) for one in found if one]


@pytest.mark.parametrize(
    "text",
    [
        "30 pyeong (99 square meters)",
        "20 km (15 miles)",
        "1,500 pounds (700 kilograms)",
        "28.46 square miles (73.7 km²)",
        "5 tons (4.5 tonnes)",
        "100 gallons (455 liters)",
        "100 gallons (379 liters)",
        "20 C (68 F)",
        "2 degrees Celsius (3.6 degrees Fahrenheit)",
        "3 jin (1.8 kg)",
    ],
)
def test_rounding_explains_it(text: str) -> None:
    assert len(find_conversions(story(text))) == 1
    assert wrong(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("30 pyeong (300 square meters)", (99, 0)),
        ("480,000 mu (3,200 ha)", (32_000, -1)),
        ("85 km (530 miles)", (53, 1)),
        ("50 km (80 miles)", (31, 0)),
        ("30 C (68 F)", (86, 0)),
    ],
)
def test_nothing_explains_it(text: str, found: tuple[int, int]) -> None:
    assert wrong(text) == [found]


def test_in_unit_is_exact() -> None:
    assert in_unit(30, "pyeong", "square m") == ratio(12_000, 121)
    assert in_unit(3, "mu", "square m") == 2_000
