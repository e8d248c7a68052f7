"""Words made comparable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.wording import Change, changes, is_english, quoted_words, spoken_words
from transcheck.model import Span


def quoted(text: str) -> list[str]:
    return [word.text for word in quoted_words(text, Span(0, len(text)))]


def spoken(text: str) -> list[str]:
    return [word.text for word in spoken_words(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We’ll honour it", "we will honor it"),
        ("DON'T go", "do not go"),
        ("5 percent of 1,200", "five per cent of 1200"),
        ("organised defence", "organized defense"),
        ("neighbourhoods, colours", "neighborhoods colors"),
        ("uh, so we, um, left", "so we left"),
        ("long-term", "long term"),
        ("it’s the mayor’s", "it is the mayors"),
    ],
)
def test_two_ways_of_writing_the_same_words(one: str, other: str) -> None:
    assert spoken(one) == spoken(other)


@pytest.mark.parametrize("word", ["four", "hour", "your", "wise", "rise", "promise"])
def test_words_that_only_look_british_stay(word: str) -> None:
    assert spoken(word)[0][:3] == word[:3] or word == "four"
    assert spoken(word) != spoken(word + "s")


def test_what_an_editor_left_out_or_put_in_is_a_gap() -> None:
    assert quoted("We … will help [Japan] . . . today.") == ["we", "", "will", "help", "", "today"]
    assert quoted("… and [sic]") == ["and"]


def test_remarks_of_a_transcript_are_not_spoken() -> None:
    assert spoken("We won. (Applause.) Thank you [laughter] all.") == ["we", "won", "thank", "you", "all"]


def test_the_places_of_words_are_those_in_the_text() -> None:
    text = "“We’re here,” he said."
    assert [(word.text, word.span.of(text)) for word in spoken_words(text, Span(1, 11))] == [
        ("we", "We’re"),
        ("are", "We’re"),
        ("here", "here"),
    ]


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_every_word_lies_inside_the_span_in_order(text: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))
    for words in (spoken_words(text, span), quoted_words(text, span)):
        assert all(span.covers(word.span) and word.span.length for word in words)
        assert [word.span for word in words] == sorted(word.span for word in words)


def test_changes_are_what_differs_in_order() -> None:
    assert changes("a b c d".split(), "a x c d e".split()) == [
        Change(slice(1, 2), slice(1, 2)),
        Change(slice(4, 4), slice(4, 5)),
    ]
    assert changes(["a"], ["a"]) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will keep the harbor open for all of you.", True),
        ("Wir werden den Hafen für euch alle offen halten.", False),
        ("우리는 항구를 열어 둘 것이다.", False),
        ("", False),
    ],
)
def test_english_is_known_by_its_words_of_grammar(text: str, expected: bool) -> None:
    assert is_english(text) is expected
