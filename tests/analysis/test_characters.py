"""Special characters of a text, where they are, and the words that hold them."""

from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.characters import is_cjk, places_of, special_characters, words_with
from transcheck.model import Span


def words(text: str, *characters: str) -> list[str]:
    return [word.span.of(text) for word in words_with(text, places_of(text, characters))]


def test_ascii_text_has_none() -> None:
    assert special_characters("The ferry left.\n\tIt was late.") == frozenset()


def test_control_characters_are_special() -> None:
    assert special_characters("a\x07b\x7f é\u200b") == {"\x07", "\x7f", "é", "\u200b"}


def test_a_lone_surrogate_is_special() -> None:
    assert special_characters("a\ud800b") == {"\ud800"}


@given(st.text(alphabet=st.characters(), max_size=60))
def test_special_is_all_but_printable_ascii_tab_and_newline(text: str) -> None:
    assert special_characters(text) == {one for one in text if not (" " <= one <= "~" or one in "\t\n")}


@given(st.text(alphabet="ab·• \n", max_size=60))
def test_places_are_those_of_the_characters_in_order(text: str) -> None:
    assert places_of(text, "·•") == [place for place, one in enumerate(text) if one in "·•"]


@given(st.text(alphabet="ab’·• \n", max_size=60))
def test_each_place_is_in_one_word(text: str) -> None:
    places = places_of(text, "·•")
    found = list(words_with(text, places))
    assert [place for word in found for place in word.places] == places
    assert all(word.span.start <= place < word.span.end for word in found for place in word.places)


def test_a_word_takes_its_letters_and_apostrophes() -> None:
    assert words("the mayor·s’ own, and a·b", "·") == ["mayor·s", "a·b"]
    assert words("a mayor·’s ferry", "·") == ["mayor·’s"]


def test_touching_places_are_one_word() -> None:
    text = "ca·· fe·rry"
    assert [(word.span, word.places) for word in words_with(text, places_of(text, "·"))] == [
        (Span(0, 4), (2, 3)),
        (Span(5, 11), (7,)),
    ]


def test_cjk_letters() -> None:
    assert [is_cjk(one) for one in ("金", "か", "김", "ア")] == [True] * 4
    assert [is_cjk(one) for one in ("", "a", "é", "Ж", "，", "👩")] == [False] * 6
