"""Which blocks are prose, and which words a clause."""

import pytest

from transcheck.analysis.running_text import (
    ends_sentence,
    has_finite_verb,
    is_copy,
    is_running_text,
    translates_sentence,
)
from transcheck.readers import read_text

SEGMENTS = "id\tsource\ttarget\n1\t渡轮来了。\tThe ferry came\n2\tDie Fähre\tThe ferry\n3\t\tIt left\n"


def test_paragraphs_are_running_text_and_headings_only_copy() -> None:
    document = read_text("# Ferry\n\nThe ferry came.\n\n- It left.", format="markdown")
    assert [(is_copy(block), is_running_text(block)) for block in document.blocks] == [
        (True, False),
        (True, True),
        (True, True),
    ]


def test_no_block_is_neither() -> None:
    assert not is_copy(None)
    assert not is_running_text(None)


def test_the_source_of_a_segment_tells_whether_it_is_a_sentence() -> None:
    document = read_text(SEGMENTS, format="tsv")
    assert [translates_sentence(document, block) for block in document.blocks] == [True, False, False]


def test_a_story_has_no_segments() -> None:
    document = read_text("Ferry\n\nThe ferry came.")
    assert not any(translates_sentence(document, block) for block in document.blocks)


@pytest.mark.parametrize("words", ["It left.", "“It left.”", "“It left”.", "渡轮来了。」", "Why?)", "वह गया।", "…"])
def test_ends_of_sentences(words: str) -> None:
    assert ends_sentence(words)


@pytest.mark.parametrize("words", ["It left", "It left,", "“It left”", "He said:", "", "”"])
def test_what_does_not_end_like_a_sentence(words: str) -> None:
    assert not ends_sentence(words)


@pytest.mark.parametrize("words", ["The ferry was late", "Then “the ferry isn’t” late", "The mayor, she said, left"])
def test_finite_verbs(words: str) -> None:
    assert has_finite_verb(words.split())


@pytest.mark.parametrize("words", ["Mayor of Lindow at the ferry", "Is it", "Ferry seen leaving the port"])
def test_words_without_a_finite_verb(words: str) -> None:
    assert not has_finite_verb(words.split())
