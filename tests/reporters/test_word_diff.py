"""The words that differ between two paragraphs."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Span
from transcheck.reporters.word_diff import changed_words


def changed(one: str, other: str) -> tuple[list[str], list[str]]:
    here, there = changed_words(one, Span(0, len(one)), other, Span(0, len(other)))
    return [span.of(one) for span in here], [span.of(other) for span in there]


def test_words_and_marks_that_differ() -> None:
    assert changed("The old ferry left.", "The ferry left at 5:30!") == (["old", "."], ["at 5:30!"])
    assert changed("same", "same") == ([], [])
    assert changed("", "new words") == ([], ["new words"])


def test_very_long_paragraphs_differ_as_a_whole() -> None:
    long = "word " * 2000
    assert changed(long, long + "x") == ([long], [long + "x"])
    assert changed(long, long) == ([], [])


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_stretches_lie_in_their_texts_in_order(one: str, other: str) -> None:
    for text, spans in zip(
        (one, other), changed_words(one, Span(0, len(one)), other, Span(0, len(other))), strict=True
    ):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(left.end <= right.start for left, right in pairwise(spans))
