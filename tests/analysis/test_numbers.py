from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.exact import Exact
from transcheck.analysis.numbers import NumberKind, find_numbers, numbers_in, rounding
from transcheck.model import Span


def numbers(text: str) -> list[tuple[str, Exact, str, str]]:
    document = story(text)
    return [(one.span.of(document.text), one.value, one.unit, one.kind.value) for one in find_numbers(document)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It cost $5.6 billion.", ("$5.6 billion", 5_600_000_000, "USD", "money")),
        ("It cost HK$40m in all.", ("HK$40m", 40_000_000, "HKD", "money")),
        ("It cost US$ 3bn in all.", ("US$ 3bn", 3_000_000_000, "USD", "money")),
        ("It cost KRW 5 trillion.", ("KRW 5 trillion", 5_000_000_000_000, "KRW", "money")),
        ("It cost 1,234,567 won.", ("1,234,567 won", 1_234_567, "KRW", "money")),
        ("It cost 2.5 million U.S. dollars.", ("2.5 million U.S. dollars", 2_500_000, "USD", "money")),
        ("It cost 30 Hong Kong dollars.", ("30 Hong Kong dollars", 30, "HKD", "money")),
        ("It cost 100 million KRW.", ("100 million KRW", 100_000_000, "KRW", "money")),
        ("It cost RMB4.9 billion.", ("RMB4.9 billion", 4_900_000_000, "CNY", "money")),
        ("It cost 9 million Korean Won.", ("9 million Korean Won", 9_000_000, "KRW", "money")),
        ("It cost 30 New Taiwan dollars.", ("30 New Taiwan dollars", 30, "TWD", "money")),
        ("It has 99 square meters.", ("99 square meters", 99, "square m", "cardinal")),
        ("Some 500 km² burned.", ("500 km²", 500, "square km", "cardinal")),
        ("At 121 km/h.", ("121 km/h", 121, "kph", "cardinal")),
        ("At 75 miles per hour.", ("75 miles per hour", 75, "mph", "cardinal")),
        ("At 20 degrees Celsius.", ("20 degrees Celsius", 20, "°C", "cardinal")),
        ("It cost five euros.", ("five euros", 5, "EUR", "money")),
        ("Since 2018 won three.", ("2018", 2018, "", "cardinal")),
        ("It rose 3.5% then.", ("3.5%", 3.5, "%", "percent")),
        ("It rose ten percent.", ("ten percent", 10, "%", "percent")),
        ("It rose 4 per cent.", ("4 per cent", 4, "%", "percent")),
        ("It fell 5 percentage points.", ("5 percentage points", 5, "percentage point", "percent")),
        ("On the 21st they met.", ("21st", 21, "", "ordinal")),
        ("Her twenty-first win.", ("twenty-first", 21, "", "ordinal")),
        ("The road is 5km long.", ("5km", 5, "km", "cardinal")),
        ("A 10-year plan.", ("10-year", 10, "year", "cardinal")),
        ("The 100m race.", ("100m", 100, "m", "cardinal")),
        ("Some 100 U.S. troops.", ("100", 100, "", "cardinal")),
        ("About 5,000-strong.", ("5,000", 5000, "", "cardinal")),
        ("Some 1.23456 thousand.", ("1.23456 thousand", Fraction(123456, 100), "", "cardinal")),
        ("Ninety-nine thousand came.", ("Ninety-nine thousand", 99_000, "", "cardinal")),
        ("One hundred and five thousand came.", ("One hundred and five thousand", 105_000, "", "cardinal")),
        ("In two thousand nineteen.", ("two thousand nineteen", 2019, "", "cardinal")),
        ("Some six hundred seven came.", ("six hundred seven", 607, "", "cardinal")),
        ("Seven and a half million left.", ("Seven and a half million", 7_500_000, "", "cardinal")),
        ("Half a million left.", ("Half a million", 500_000, "", "cardinal")),
        ("About a quarter of a million left.", ("a quarter of a million", 250_000, "", "cardinal")),
        ("About a million left.", ("a million", 1_000_000, "", "cardinal")),
        ("A third of them left.", ("A third", Fraction(1, 3), "", "fraction")),
        ("Two-thirds left.", ("Two-thirds", Fraction(2, 3), "", "fraction")),
        ("Half of them left.", ("Half", 0.5, "", "fraction")),
        ("Only 1/2 is left.", ("1/2", 0.5, "", "fraction")),
        ("A third man left.", ("third", 3, "", "ordinal")),
        ("Nine dead in a fire", ("Nine", 9, "", "cardinal")),
        ("“Two came,” she said.", ("Two", 2, "", "cardinal")),
        ("Police say one person died.", ("one", 1, "", "cardinal")),
    ],
)
def test_first_number(text: str, found: tuple[str, Exact, str, str]) -> None:
    assert numbers(text)[0] == found


@pytest.mark.parametrize(
    "text",
    [
        "The G20, the B-52 and COVID-19.",
        "In the 1990s and the '90s.",
        "A 5G network and 3D films.",
        "At 12:30 a.m. it began.",
        "At 11 a.m. it began, not 5 p.m.",
        "They work 24/7.",
        "Version 3.5.1 is out.",
        "See @user1 and #4.",
        "No one knows, and one of them left.",
        "Several million and many hundreds.",
        "The First Lady and the Seven Hills.",
        "In Tennessee the tension eased off.",
    ],
)
def test_no_number(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "values", "units"),
    [
        ("Some 5-6 million euros.", [5_000_000, 6_000_000], ["EUR", "EUR"]),
        ("Some $5–6 billion.", [5_000_000_000, 6_000_000_000], ["USD", "USD"]),
        ("Some 10–15 percent.", [10, 15], ["%", "%"]),
        ("From 5 to 10 km.", [5, 10], ["km", "km"]),
        ("From 500,000 to 6 million.", [500_000, 6_000_000], ["", ""]),
        ("From 4 men to 5 percent.", [4, 5], ["", "%"]),
    ],
)
def test_ranges_share_scale_and_unit(text: str, values: list[int], units: list[str]) -> None:
    found = numbers(text)
    assert [value for _, value, _, _ in found] == values
    assert [unit for _, _, unit, _ in found] == units


def test_text_order_over_blocks() -> None:
    assert [value for _, value, _, _ in numbers("# 7 dead\n\nNine people, 3 of them children\n\n~ 5 more")] == [7, 9, 3]


def test_kind_is_an_enumeration() -> None:
    assert next(find_numbers(story("It rose 3%."))).kind is NumberKind.PERCENT


@given(
    st.text(alphabet="0123456789.,$% -–/:kmbn'aé", max_size=40)
    | st.lists(
        st.sampled_from(
            "one two twenty hundred thousand million and half a quarter of third thirds second - İ , 5".split()
        )
    ).map(" ".join)
)
def test_spans_are_apart_and_values_are_finite(text: str) -> None:
    end = 0
    for number in find_numbers(story(text.replace("\n\n", ""))):
        assert number.span.start >= end
        assert number.span.end > number.span.start
        assert 0 <= number.value < 10**60
        end = number.span.end


def test_time_grows_with_length_only() -> None:
    text = "9" * 100_000 + " one hundred" * 20_000 + " 5 -" * 20_000 + " 5," * 20_000 + " half a" * 20_000
    assert len(numbers(text)) > 20_000


def test_numbers_of_a_stretch() -> None:
    text = "Nine of 12 men paid $5 million"
    assert [number.value for number in numbers_in(text, Span(0, len(text)))] == [9, 12, 5_000_000]
    assert [number.value for number in numbers_in(text, Span(5, 14))] == [12]


@pytest.mark.parametrize(
    ("text", "slack"),
    [
        ("$5.6 billion", 50_000_000),
        ("480 km", 5),
        ("15 km", Fraction(5, 2)),
        ("five km", 0),
        ("1/2", 0),
        ("0 km", Fraction(1, 2)),
    ],
)
def test_rounding(text: str, slack: Exact) -> None:
    (number,) = numbers_in(text, Span(0, len(text)))
    assert rounding(number, text) == slack
