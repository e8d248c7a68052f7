import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.headline_numbers import find_caption_numbers, find_headline_numbers
from transcheck.analysis.sentences import find_sentences
from transcheck.model import Layer


def found_in(headline: str, body: str) -> list[tuple[str, str, bool]]:
    document = story(f"# {headline}\n\n{body}")
    found = find_headline_numbers(document, Layer(find_sentences(document)))
    return [(one.span.of(document.text), one.other.of(document.text), one.is_slip) for one in found]


@pytest.mark.parametrize(
    ("headline", "body", "found"),
    [
        ("Ferry back after 121 days", "It was away for 112 days.", [("121 days", "112 days", True)]),
        ("Ferry Back After 121 Days", "It was away for 112 days, two days too long.", [("121 Days", "112 days", True)]),
        ("Ferry takes 1,500 guests", "It took 150 guests.", [("1,500 guests", "150 guests", True)]),
        ("Seven ships leave Lindow", "Nine ships left Lindow.", [("Seven ships", "Nine ships", False)]),
        (
            "7 dead in ferry fire",
            "Nine people were found dead on the ferry.",
            [("7 dead", "Nine people were found dead", False)],
        ),
        ("A 12-day strike ends", "It was a 21-day strike.", [("12-day", "21-day", True)]),
        ("3 ships leave", "After the rain, 30 ships leave.", [("3 ships", "30 ships", False)]),
    ],
)
def test_contradictions(headline: str, body: str, found: list[tuple[str, str, bool]]) -> None:
    assert found_in(headline, body) == found


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Ferry back after 121 days", "It was away for 112 days, not 121."),
        ("Seven ships leave Lindow", "Nine ships left Lindow; seven came back."),
        ("Seven ships leave Lindow", "Nine ships waited."),  # shares no word
        ("Seven ships leave Lindow", "Nine ships left Lindow, and three ships came to Lindow."),
        ("Two ships leave Lindow", "Both ships, and three ships of the navy, left Lindow."),
        ("A dozen ships leave", "Nine ships leave."),
        ("About 20 ships leave Lindow", "In Lindow, 23 ships left."),
        ("1,000 guests in Lindow", "Lindow had 1,043 guests."),
        ("Ferry back after 12 days", "The ferry left three days ago."),
        ("$121 tickets for ferry", "The 112 tickets for the ferry are gone."),
        ("2.5 tons lost", "On Friday 52 tons were lost."),
        ("May 12 ships", "It has 21 ships."),
        ("121 of us", "112 of us"),
        ("", "112 days"),
    ],
)
def test_no_contradiction(headline: str, body: str) -> None:
    assert found_in(headline, body) == []


def test_two_headlines_may_both_be_wrong() -> None:
    body = "It was away for 112 days."
    wrong = ("121 days", "112 days", True)
    assert found_in("Back after 121 days\n\n# Ferry home after 121 days", body) == [wrong, wrong]


def test_only_the_body_is_compared() -> None:
    assert found_in("Ferry back after 121 days", "!The 112 days are over.") == []


@given(
    st.lists(st.sampled_from("12 21 twelve 120 days day dead ships - , . of".split())),
    st.lists(st.sampled_from("12 21 nine 1,200 days day dead ships people were - . In".split())),
)
def test_spans_lie_in_headline_and_body(headline: list[str], body: list[str]) -> None:
    text = f"# {' '.join(headline)}\n\n{' '.join(body)}"
    document = story(text)
    for one in find_headline_numbers(document, Layer(find_sentences(document))):
        assert document.blocks[0].span.covers(one.span)
        assert document.blocks[1].span.covers(one.other)


def found_in_caption(body: str, caption: str) -> list[tuple[str, str, bool]]:
    document = story(f"{body}\n\n!{caption}")
    found = find_caption_numbers(document, Layer(find_sentences(document)))
    return [(one.span.of(document.text), one.other.of(document.text), one.is_slip) for one in found]


@pytest.mark.parametrize(
    ("body", "caption", "found"),
    [
        ("It was away for 112 days.", "Back after 121 days", [("121 days", "112 days", True)]),
        (
            "A fire left nine people dead in Lindow.",
            "After the fire that left 7 dead",
            [("7 dead", "nine people dead", False)],
        ),
    ],
)
def test_contradictions_of_captions(body: str, caption: str, found: list[tuple[str, str, bool]]) -> None:
    assert found_in_caption(body, caption) == found


@pytest.mark.parametrize(
    ("body", "caption"),
    [
        ("Nine ships left the port.", "Two ships leave the port"),  # a part of them
        ("Nine people died in a fire, 7 of them on deck.", "After the fire that left 7 dead"),
        ("It was away for 112 days.", "Back after 112 days"),
    ],
)
def test_captions_that_agree(body: str, caption: str) -> None:
    assert found_in_caption(body, caption) == []
