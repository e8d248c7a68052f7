import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.quoted_clauses import begins_sentence, is_clause, words_of
from transcheck.model import Span


def words(text: str) -> list[str]:
    return words_of(text, Span(0, len(text)))


def test_words_are_small_and_have_straight_apostrophes() -> None:
    assert words("We’re the U.S. team, it’s 3-1!") == ["we're", "the", "u.s", "team", "it's", "3-1"]


def test_words_come_from_the_span_alone() -> None:
    assert words_of("one two three four", Span(4, 13)) == ["two", "three"]


@pytest.mark.parametrize("text", ["The port will open soon", "I thank you all here", "It’s a very old port", "We came"])
def test_clauses(text: str) -> None:
    assert is_clause(words(text), 2)


@pytest.mark.parametrize("text", ["a gift to the city", "bold and overdue", "attempting to rewrite history", ""])
def test_phrases_are_no_clauses(text: str) -> None:
    assert not is_clause(words(text), 2)


def test_too_few_words_are_no_clause() -> None:
    assert not is_clause(words("We will"), 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We came", True),
        ("… We came", True),
        ("‘Peace’ came", True),
        ("we came", False),
        ("5 came", False),
        ("", False),
    ],
)
def test_the_first_letter_begins_a_sentence(text: str, expected: bool) -> None:
    assert begins_sentence(text, Span(0, len(text))) is expected


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_words_are_words_of_the_span(text: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))
    folded = span.of(text).lower().replace("’", "'")
    assert all(word in folded for word in words_of(text, span))
