"""Replacements in the form that their place needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.phrase_wording import edits_for
from transcheck.model import Edit, Span


def edited(text: str, edits: tuple[Edit, ...]) -> str:
    for span, replacement in sorted(edits, reverse=True):
        text = text[: span.start] + replacement + text[span.end :]
    return text


def replaced(text: str, words: str, replacement: str) -> str:
    start = text.index(words)
    return edited(text, edits_for(text, Span(start, start + len(words)), replacement))


@pytest.mark.parametrize(
    ("text", "words", "replacement", "result"),
    [
        ("his SNS page", "SNS", "social media", "his social media page"),
        ("an SNS page", "SNS", "social media", "a social media page"),
        ("An SNS page", "SNS", "social media", "A social media page"),
        ("a skinship", "skinship", "embrace", "an embrace"),
        ("a skinship", "skinship", "unit", "a unit"),
        ("a skinship", "skinship", "hour", "an hour"),
        ("an officetel", "officetel", "one-room flat", "a one-room flat"),
        ("a thing", "thing", "unimportant one", "an unimportant one"),
        ("a 7th-grader", "7th-grader", "11th-grader", "an 11th-grader"),
        ("an 8th-grader", "8th-grader", "110th visitor", "a 110th visitor"),
        ("a thing", "thing", "FBI man", "an FBI man"),
        ("an FBI man", "FBI man", "UN man", "a UN man"),
        ("a thing", "thing", "European", "a European"),
        ("banana SNS", "SNS", "x", "banana x"),
        ("vitamin a SNS", "SNS", "apple", "vitamin an apple"),
        ("evaluated the win as", "evaluated the win as", "described the win as", "described the win as"),
        ("a big SNS", "big SNS", "big page", "a big page"),
        ("on a SNS", "a SNS", "a app", "on a app"),
        ("go to SNS now", "SNS", "", "go to now"),
        ("SNS now", "SNS", "", "now"),
        ("SNS", "SNS", "", ""),
        ("same", "same", "same", "same"),
    ],
)
def test_the_text_afterwards(text, words, replacement, result):
    assert replaced(text, words, replacement) == result


def test_only_the_words_that_change_are_touched():
    text = "He evaluated the *old* win as good."
    assert edits_for(text, Span(3, 29), "described the *old* win as") == (Edit(Span(3, 12), "described"),)


def test_nothing_to_change_is_no_edit():
    assert edits_for("a b", Span(0, 3), "a b") == ()


@given(st.text("ab \n", min_size=1, max_size=12), st.text("ab ", min_size=1, max_size=12))
def test_the_edits_put_the_replacement_in_place(words, replacement):
    text = f"({words})"
    assert edited(text, edits_for(text, Span(1, len(text) - 1), replacement)) == f"({replacement})"
