import pytest

from stories import story
from transcheck.analysis.casualties import find_count_conflicts, find_head_counts
from transcheck.analysis.exact import Exact
from transcheck.analysis.sentences import find_sentences
from transcheck.model import Layer


def counts(text: str) -> list[tuple[str, Exact, str, bool]]:
    document = story(text)
    return [(one.span.of(document.text), one.value, one.fate, one.is_exact) for one in find_head_counts(document)]


def conflicts(text: str) -> list[tuple[str, str]]:
    document = story(text)
    found = find_count_conflicts(document, Layer(find_sentences(document)))
    return [(one.display.span.of(document.text), one.told.span.of(document.text)) for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Five people were killed.", ("Five people were killed", 5, "dead", True)),
        ("It left six people dead.", ("six people dead", 6, "dead", True)),
        ("The fire killed 12 people off Lindow.", ("killed 12 people", 12, "dead", True)),
        ("Fire kills 5", ("kills 5", 5, "dead", True)),
        ("At least five people were injured.", ("five people were injured", 5, "injured", False)),
        ("Police arrested 30.", ("arrested 30", 30, "arrested", True)),
        ("Two of the 30 arrested fled.", ("30 arrested", 30, "arrested", False)),
    ],
)
def test_head_counts(text: str, found: tuple[str, Exact, str, bool]) -> None:
    assert counts(text) == [found]


@pytest.mark.parametrize(
    "text", ["It killed 5,000 trees.", "The third man killed.", "It killed time for 5 days.", "Dead at 52."]
)
def test_no_head_count(text: str) -> None:
    assert counts(text) == []


def test_headline_against_body() -> None:
    assert conflicts("# Fire kills 5\n\nSix people were killed.") == [("kills 5", "Six people were killed")]
    assert conflicts("# Fire\n\nIt killed 12 people.\n\n!Where 21 people were killed") == [
        ("21 people were killed", "killed 12 people")
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Five people were killed.",
        "Six people were killed, five of them at once.",
        "At least six people were killed.",
        "In 2019, six people were killed.",
        "Six people were killed.\n\nSeven people were killed.",
        "Six people were injured.",
    ],
)
def test_no_conflict(body: str) -> None:
    assert conflicts(f"# Fire kills 5\n\n{body}") == []


def test_rounded_counts_agree() -> None:
    assert conflicts("# Storm kills 300\n\nIt killed 312 people in Lindow.") == []
