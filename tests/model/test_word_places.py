"""Rough words: runs of ASCII letters in lower case."""

import re

from hypothesis import given
from hypothesis import strategies as st

from analysed import analyse
from transcheck.model.rough_words import rough_text, word_places


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


def test_places_of_a_word() -> None:
    text = "He and he, the heron; he"
    assert word_places(rough_text(text), "he") == [0, 7, 22]
    assert word_places(rough_text(text), "her") == []


@given(st.lists(st.sampled_from(["he", "she", "the", "a", ",", "’", "2", "é"])).map(" ".join))
def test_places_are_those_of_whole_words(text: str) -> None:
    rough = rough_text(text)
    assert word_places(rough, "he") == [match.start() for match in re.finditer(r"(?<![a-z])he(?![a-z])", rough)]


def test_words_of_an_analysis() -> None:
    analysis = analyse("The ferry left the Pier.\n")
    assert analysis.rough_text == "the ferry left the pier "
    assert analysis.words == ("the", "ferry", "left", "the", "pier")
    assert analysis.word_set == {"the", "ferry", "left", "pier"}
