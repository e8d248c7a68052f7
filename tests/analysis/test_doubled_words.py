"""Words that stand twice or more in a row."""

from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.doubled_words import find_repeated


def rows(text: str) -> list[tuple[str, int]]:
    return [(text[found.first.start : found.last.end], found.times) for found in find_repeated(text)]


def test_twice_and_more() -> None:
    assert rows("The the ferry left left left, late late late late.") == [
        ("The the", 2),
        ("left left left", 3),
        ("late late late late", 4),
    ]


def test_compounds_and_letters_beyond_latin_1() -> None:
    assert rows("It ends in Covid-19 Covid-19. It was Čuba Čuba.") == [("Covid-19 Covid-19", 2), ("Čuba Čuba", 2)]


def test_across_a_line_end_but_not_across_marks() -> None:
    assert rows("of\nof it, it left. Left it") == [("of\nof", 2)]


def test_parts_of_compounds_do_not_count() -> None:
    assert rows("a duty-free free shop, the town's s and pre pre-war") == []


@given(st.lists(st.sampled_from(["a", "ferry", "Ferry", "of", "-", ",", "é"]), max_size=40))
def test_the_first_and_the_last_are_equal_but_for_case(words: list[str]) -> None:
    text = " ".join(words)
    for found in find_repeated(text):
        assert found.times >= 2
        assert found.first.end < found.second.start <= found.last.start
        assert found.first.of(text).lower() == found.second.of(text).lower() == found.last.of(text).lower()
