"""Matching of a phrase around its anchor, held against one that tries everything."""

from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from searching import lexicon_of
from stories import story
from transcheck.analysis import Analysis
from transcheck.analysis.phrase_pattern import (
    Gap,
    Pattern,
    SlotTables,
    Stretch,
    Word,
    decode_pattern,
    ends_before,
    match_words,
)
from transcheck.model import Span
from transcheck.rulepacks.phrase_language import PhraseError, compile_phrase

NO_SLOTS = SlotTables(lambda *_: (), lambda *_: ())

ELEMENTS = st.sampled_from(
    ["a", "b", "c", "a|b", "b?", "a|c?", "{words:1-2}", "{words:0-1}", "{phrase:1-3}", ",", "<b>", "C"]
)
PHRASES = st.lists(ELEMENTS, min_size=1, max_size=6).map(" ".join)
TEXTS = st.lists(st.sampled_from(["a", "b", "c", "C", "d", ",", "“", "is", ";"]), max_size=14).map(" ".join)


def stretch_of(text: str) -> Stretch:
    return Stretch(text, Span(0, len(text)))


def all_ends(pattern: Pattern, element: int, words: list[str], at: int) -> Iterator[list[int]]:
    """The first token of each element, for every way to match from ``element`` on at token ``at``."""
    if element == len(pattern.elements):
        yield []
        return
    one = pattern.elements[element]
    for after in range(at, len(words) + 1):
        if fits(one, words[at:after]):
            for rest in all_ends(pattern, element + 1, words, after):
                yield [at, *rest]


def fits(element: Word | Gap, words: list[str]) -> bool:
    if isinstance(element, Word):
        is_it = len(words) == 1 and (words[0].lower() in element.small or words[0] in element.exact)
        return is_it or (not words and element.is_optional)
    barred = {"“", ";"} | ({",", "is"} if element.name == "phrase" else set())
    count = sum(word.isalpha() for word in words)
    ends_in_mark = bool(words) and count == 0
    return (
        not barred.intersection(words)
        and element.least <= count <= element.most
        and not (ends_in_mark and element.least)
    )


def anchors_found(pattern: Pattern, text: str) -> set[int]:
    words = text.split()
    return {
        firsts[pattern.anchor[0]]
        for start in range(len(words) + 1)
        for firsts in all_ends(pattern, 0, words, start)
        if pattern.anchor[0] < len(firsts)
    }


@given(PHRASES, TEXTS)
def test_a_match_is_found_wherever_there_is_one(phrase, text):
    try:
        pattern = decode_pattern(compile_phrase(phrase))
    except PhraseError:
        return
    stretch = stretch_of(text)
    matches = (pattern.match(stretch, index, NO_SLOTS) for index in range(len(stretch.places)))
    assert {index for index, match in enumerate(matches) if match is not None} == anchors_found(pattern, text)


@given(PHRASES, TEXTS)
def test_the_parts_of_a_match_lie_side_by_side(phrase, text):
    try:
        pattern = decode_pattern(compile_phrase(phrase))
    except PhraseError:
        return
    stretch = stretch_of(text)
    for index in range(len(stretch.places)):
        parts = pattern.match(stretch, index, NO_SLOTS) or []
        assert [part.element for part in parts] == list(range(len(pattern.elements)))[: len(parts)]
        assert all(one.after == following.first for one, following in pairwise(parts))


@given(PHRASES, TEXTS)
def test_a_story_has_a_hit_exactly_where_the_phrase_matches(phrase, text):
    """From the search for the rarest words to the hit, with everything between."""
    try:
        pattern = decode_pattern(compile_phrase(phrase))
    except PhraseError:
        return
    text = text.replace("“", "d")  # a mark without its end would change what a sentence is
    quoted = phrase.replace('"', '\\"')
    analysis = Analysis(story(text), lexicon_of(f'- "{quoted}"'))
    assert bool(analysis.phrase_hits) == bool(anchors_found(pattern, text))


def test_words_can_be_matched_at_and_before_a_place():
    elements = decode_pattern(compile_phrase("in the? town")).elements
    stretch = stretch_of("was in the town there")
    assert [match_words(elements, stretch, index) for index in range(5)] == [False, True, False, False, False]
    assert [ends_before(elements, stretch, index) for index in range(5)] == [False, False, False, False, True]


def test_a_stretch_knows_how_it_is_written():
    assert stretch_of("“ Word one").first_word == 1
    assert stretch_of("...").first_word == 3
    assert stretch_of("POLICE RAID THREE SHOPS").is_in_capitals
    assert not stretch_of("The NATO G7").is_in_capitals
    assert stretch_of("Police Raid Three Shops in Faro").is_title
    assert not stretch_of("Police raid three shops").is_title


LONGER = st.sampled_from(["make~", "great|big", "leap", "Tokyo|Osaka", "very?", "{words:0-2}", "a"])


@given(
    st.lists(LONGER, min_size=1, max_size=5).map(" ".join),
    st.lists(st.sampled_from("made a great big leap Tokyo osaka very".split()), max_size=9).map(" ".join),
)
def test_what_a_phrase_needs_is_in_every_text_that_it_matches(phrase: str, text: str) -> None:
    try:
        pattern = decode_pattern(compile_phrase(phrase))
    except PhraseError:
        return
    stretch = stretch_of(text)
    for index, written in enumerate(stretch.written):
        if pattern.match(stretch, index, NO_SLOTS):
            assert not pattern.needs() or any(word in text.lower() for word in pattern.needs())
            assert not pattern.opens_with_capital() or written[0].isupper()


def test_what_a_phrase_needs() -> None:
    pattern = decode_pattern(compile_phrase("make~ a {phrase:0-2} leap forward|upward"))
    assert set(pattern.needs()) == {"make", "makes", "made", "making", "make's"}
    assert decode_pattern(compile_phrase("to this ,")).needs() == ()
    assert decode_pattern(compile_phrase("To|For this ,")).opens_with_capital()
    assert not decode_pattern(compile_phrase("to this ,")).opens_with_capital()
