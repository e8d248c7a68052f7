"""Rough words: runs of ASCII letters in lower case."""

import re

from hypothesis import given
from hypothesis import strategies as st

from analysed import analyse
from transcheck.model.rough_words import rough_text


def words(text: str) -> list[str]:
    return rough_text(text).split()


def test_words_are_in_lower_case_and_without_marks() -> None:
    assert words('"The Ferry," he said, "left."') == ["the", "ferry", "he", "said", "left"]


def test_whatever_is_no_ascii_letter_parts_words() -> None:
    assert words("It didn\u2019t; 3rd café\nEnd") == ["it", "didn", "t", "rd", "caf", "end"]


def test_no_words() -> None:
    assert words("") == words("12:30 \u2014 \ud800 \u4e2d") == []


@given(st.text(alphabet=st.characters(), max_size=60))
def test_offsets_are_those_of_the_text(text: str) -> None:
    assert rough_text(text) == re.sub("[^a-z]", " ", "".join(c.lower() if c.isascii() else " " for c in text))


def test_words_of_an_analysis() -> None:
    analysis = analyse("The ferry left the Pier.\n")
    assert analysis.rough_text == "the ferry left the pier "
    assert analysis.words == ("the", "ferry", "left", "the", "pier")
    assert analysis.word_set == {"the", "ferry", "left", "pier"}
