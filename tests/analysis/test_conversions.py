import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.conversions import find_conversions


def conversions(text: str) -> list[tuple[str, str, str, str]]:
    document = story(text)
    return [
        (one.stated.span.of(document.text), one.stated.unit, one.converted.span.of(document.text), one.converted.unit)
        for one in find_conversions(document)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It has 30 pyeong (99 square meters).", ("30 pyeong", "pyeong", "99 square meters", "square m")),
        ("It has 480,000 mu (3,200 ha.).", ("480,000 mu", "mu", "3,200 ha", "hectare")),
        ("A 500-mile (800-km) trip.", ("500-mile", "mile", "800-km", "km")),
        ("Winds of 75 miles per hour (121 km/h).", ("75 miles per hour", "mph", "121 km/h", "kph")),
        ("It is 20 C (68 F) here.", ("20 C", "°C", "68 F", "°F")),
        ("It is 15 meters tall (about 49 feet).", ("15 meters", "m", "49 feet", "foot")),
        ("Waves of 3 to 6 feet (1 to 2 meters) rose.", ("6 feet", "foot", "2 meters", "m")),
        ("It has 30 pyeong, or about 99 square meters.", ("30 pyeong", "pyeong", "99 square meters", "square m")),
        ("It cost 10 billion won (roughly $7.2 million).", ("10 billion won", "KRW", "$7.2 million", "USD")),
        ("It cost RMB4.9 billion (US$700 million).", ("RMB4.9 billion", "CNY", "US$700 million", "USD")),
        ("It cost 100 million KRW (70,000 USD).", ("100 million KRW", "KRW", "70,000 USD", "USD")),
        (
            "It cost 9 million Korean Won (7,000 US dollars).",
            ("9 million Korean Won", "KRW", "7,000 US dollars", "USD"),
        ),
        (
            "It cost 1 billion rubles ($11 million at the current rate).",
            ("1 billion rubles", "RUB", "$11 million", "USD"),
        ),
    ],
)
def test_found(text: str, found: tuple[str, str, str, str]) -> None:
    assert conversions(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor (52) paid 30 euros (see page 3).",
        "The mayor is 6 feet 2 inches (188 cm) tall.",
        "It is 3 to 6 feet (2 meters) deep.",
        "The farm has 2,000 acres (8.1 km*) of land.",
        "It paid 30 euros ($33 a day for each).",
        "It paid 30 euros (20 euros for the poor).",
        "It lasted 30 days (two kilometers).",
        "She leads by 10 km (6 miles per hour).",
        "It cost 5 million won (the mayor said 5,000 dollars).",
    ],
)
def test_not_found(text: str) -> None:
    assert conversions(text) == []


def test_sign_of_temperatures() -> None:
    found = find_conversions(story("At minus 20 degrees Celsius (minus 4 degrees Fahrenheit)."))
    assert [(one.stated.value, one.converted.value) for one in found] == [(-20, -4)]


def test_slack_follows_the_figures() -> None:
    (one,) = find_conversions(story("It cost 10.5 billion won ($7,200,000)."))
    assert (one.stated.slack, one.converted.slack) == (50_000_000, 50_000)


@given(
    st.lists(st.sampled_from("30 1.5 pyeong $7 ( ) km or about million won - , . mu m² ° C".split())).map(" ".join)
    | st.text(alphabet="09.,$%( )-–°C²kmwon", max_size=40)
)
def test_spans_lie_in_the_text(text: str) -> None:
    document = story(text)
    for one in find_conversions(document):
        assert 0 <= one.stated.span.start < one.stated.span.end <= one.converted.span.start < one.converted.span.end
        assert one.converted.span.end <= len(document.text)


def test_time_grows_with_length_only() -> None:
    assert len(find_conversions(story("30 pyeong (99 square meters), " * 2_000))) == 2_000
    assert find_conversions(story("(" * 50_000 + "1")) == []
