"""One pass for all keys, held against a search for each."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.phrase_matcher import CopyBlocks, KeyFinder, KeyHit, PhraseMatcher, longest
from transcheck.model import Block, BlockKind, Document, SourceMap, Span
from transcheck.model.folding import fold_text
from transcheck.rulepacks.probes import add_probes

KEYS = ["eye", "eye shopping", "shopping", "un", "lee's", "a b", "b", "高高", "g20", "é b", "a b un b a", "a b un b b"]


def finder(keys: list[str]) -> KeyFinder:
    probes: dict[str, list[str]] = {}
    add_probes(probes, keys)
    return KeyFinder(keys, list(probes), list(map(" ".join, probes.values())))


def naive(keys: list[str], text: str) -> set[tuple[int, int, int]]:
    """Every occurrence of every key that no word character touches."""
    folded = fold_text(text)
    found = set()
    for number, key in enumerate(keys):
        for start in range(len(folded) - len(key) + 1):
            around = folded[max(0, start - 1) : start] + folded[start + len(key) : start + len(key) + 1]
            if folded.startswith(key, start) and not any(mark.isalnum() or mark == "_" for mark in around):
                found.add((number, start, start + len(key)))
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Eye shopping", {(0, 0, 3), (1, 0, 12), (2, 4, 12)}),
        ("eyes, reeye, eye2, eye_x", set()),
        ("EYE-shopping", {(0, 0, 3), (2, 4, 12)}),
        ("Lee’s UN", {(4, 0, 5), (3, 6, 8)}),
        ("高高, G20", {(7, 0, 2), (8, 4, 7)}),
        ("a b un b b", {(5, 0, 3), (6, 2, 3), (3, 4, 6), (6, 7, 8), (6, 9, 10), (11, 0, 10)}),
        ("İ eye", {(0, 2, 5)}),
        ("高eye", set()),
        ("", set()),
    ],
)
def test_hits(text, found):
    assert set(finder(KEYS).scan(text)) == found


WORDS = st.lists(st.sampled_from([*KEYS, "x", " ", ".", "\n", "_", "K", "İ", "\ud800"]), max_size=12).map(" ".join)


@given(st.text("eyunab lshopig20’'-_\nİÉ.高", max_size=40) | WORDS)
def test_hits_are_those_of_a_search_for_each_key(text):
    found = finder(KEYS).scan(text)
    assert set(found) == naive(KEYS, text)
    assert len(found) == len(set(found))
    assert found == sorted(found, key=lambda hit: (hit.end, hit.start))


@given(
    st.lists(st.text("ab é高-'2", min_size=1, max_size=9), max_size=6, unique=True), st.text("ab é高-'2", max_size=60)
)
def test_no_key_is_overlooked(keys, text):
    keys = [key for key in keys if key[0].isalnum() and key[-1].isalnum()]
    assert set(finder(keys).scan(text)) == naive(keys, text)


def test_a_lone_surrogate_does_no_harm():
    assert finder(KEYS).scan("\ud800 eye \udfff") == [(0, 2, 5)]
    assert PhraseMatcher(KEYS).scan_inside_words("\ud800 eyed") == [(0, 2, 5)]


def test_inside_words_nothing_need_be_apart():
    assert PhraseMatcher(["eye", "高"]).scan_inside_words("EYES最高") == [KeyHit(0, 0, 3), KeyHit(1, 5, 6)]


def test_no_keys_no_hits():
    assert finder([]).scan("eye") == []


def test_the_longest_of_overlapping_items_stays():
    items = [Block(BlockKind.PARAGRAPH, Span(*span)) for span in [(0, 3), (0, 5), (4, 6), (6, 9), (7, 12), (20, 21)]]
    assert [item.span for item in longest(items)] == [(0, 5), (7, 12), (20, 21)]


def test_of_equal_items_the_first_stays():
    items = [Block(BlockKind.CAPTION, Span(0, 3)), Block(BlockKind.PARAGRAPH, Span(0, 3))]
    assert longest(items) == items[:1]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=12))
def test_what_stays_does_not_overlap_and_only_goes_for_a_longer_one(pairs):
    items = [Block(BlockKind.PARAGRAPH, Span(start, start + length)) for start, length in pairs]
    kept = longest(items)
    assert all(one.span.end <= following.span.start for one, following in pairwise(kept))
    for item in items:
        rivals = [other for other in items if other.span.overlaps(item.span) and other.span.length >= item.span.length]
        assert item in kept or rivals != [item]


def test_blocks_of_the_copy_by_place():
    blocks = (
        Block(BlockKind.HEADLINE, Span(0, 4)),
        Block(BlockKind.BOILERPLATE, Span(5, 9), in_copy=False),
        Block(BlockKind.PARAGRAPH, Span(10, 14)),
    )
    places = CopyBlocks(Document("Head nav. Text", blocks, SourceMap.identity(14), "Head nav. Text"))
    assert places.spans == [(0, 4), (10, 14)]
    assert places.around(1, 4) == (0, 4)
    assert places.around(1, 5) is None
    assert places.around(5, 9) is None
    assert places.around(10, 14) == (10, 14)
    assert places.around(13, 15) is None
