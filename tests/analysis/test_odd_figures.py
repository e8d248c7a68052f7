import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.odd_figures import find_odd_figures


def odd(text: str) -> list[tuple[str, str, str]]:
    document = story(text)
    return [
        (one.span.of(document.text), one.figures.of(document.text), one.kind.value)
        for one in find_odd_figures(document)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It rose 3,5 percent.", ("3,5", "3", "decimal_comma")),
        ("Some 10.000 people.", ("10.000", "10", "thousands_point")),
        ("Some 14,5677 won.", ("14,5677", "14", "grouped_by_four")),
        ("It rose 1.2%p.", ("1.2%p", "1.2", "percent_p")),
        ("It rose 1.2 percent p.", ("1.2 percent p", "1.2", "percent_p")),
        ("Some 1,320 hundred million won.", ("1,320 hundred million", "1,320", "stacked")),
        ("Some 1 billion 200 million won.", ("1 billion ", "1", "chained")),
        ("Some 2,000 million euros.", ("2,000 million", "2,000", "millions")),
        ("A 30-pyeong flat.", ("30-pyeong", "30", "unit")),
        ("Some 3.6 million mu of wheat.", ("3.6 million mu", "3.6", "unit")),
        ("Some 5 oku yen.", ("5 oku", "5", "romanised")),
        ("Some 5eok won.", ("5eok", "5", "attached")),
        ("Some 1,200 man yen.", ("1,200 man", "1,200", "romanised")),
    ],
)
def test_kinds(text: str, found: tuple[str, str, str]) -> None:
    assert odd(text)[0] == found


@pytest.mark.parametrize(
    "text",
    [
        "Some 1,500 people, 10,000 in all, at 3.5 percent.",
        "A 12-man crew, 3 li’l dogs and 5 mules.",
        "Some 36,90,627 people.",
        "A hundred million people.",
        "A mu of land.",
    ],
)
def test_nothing_odd(text: str) -> None:
    assert odd(text) == []


@given(st.text(alphabet="0123456789.,% phundredmillonk-", max_size=40))
def test_figures_come_first(text: str) -> None:
    document = story(text)
    for one in find_odd_figures(document):
        assert one.span.start == one.figures.start < one.figures.end <= one.span.end
        assert one.figures.of(document.text)[0].isdigit()


def test_time_grows_with_length_only() -> None:
    assert list(find_odd_figures(story("9" * 200_000 + ",," * 50_000))) == []
