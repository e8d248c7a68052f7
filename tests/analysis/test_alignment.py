"""What translates what."""

from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.alignment import Unit, align
from transcheck.model import Span


def units(*anchors: str, length: int = 40) -> list[Unit]:
    """Units one after the other, each with the anchors of a string of words."""
    return [
        Unit(Span(index * 100, index * 100 + length), dict.fromkeys(words.split(), 1.0))
        for index, words in enumerate(anchors)
    ]


def linked(targets: list[Unit], sources: list[Unit]) -> list[tuple[int, int, bool]]:
    return [(pair.span.start // 100, pair.source.start // 100, pair.is_sure) for pair in align(targets, sources)]


def test_shared_anchors_link() -> None:
    assert linked(units("a b", "c d"), units("a b", "c d")) == [(0, 0, True), (1, 1, True)]


def test_a_moved_paragraph_is_found() -> None:
    found = linked(units("a b", "e f", "c d", "g h"), units("a b", "c d", "e f", "g h"))
    assert found == [(0, 0, True), (1, 2, True), (2, 1, True), (3, 3, True)]


def test_what_was_cut_has_no_pair() -> None:
    assert linked(units("a b", "e f"), units("a b", "c d", "e f")) == [(0, 0, True), (1, 2, True)]


def test_units_without_anchors_are_filled_in_between() -> None:
    assert linked(units("a b", "", "c d"), units("a b", "", "c d")) == [(0, 0, True), (1, 1, True), (2, 2, True)]
    assert linked(units("a b", "", "c d"), units("a b", "", "", "c d")) == [(0, 0, True), (2, 3, True)]


def test_nothing_is_filled_in_that_is_far_too_long() -> None:
    targets, sources = units("a b", "", "c d"), units("a b", "", "c d")
    sources[1] = Unit(Span(100, 110), {})
    assert linked(targets, sources) == [(0, 0, True), (2, 2, True)]


def test_one_anchor_that_two_share_is_no_proof() -> None:
    assert linked(units("a", "a", "x y"), units("a", "x y", "a")) == [(0, 0, False), (1, 2, False), (2, 1, True)]


def test_without_anything_in_common_equal_numbers_go_by_order() -> None:
    assert linked(units("a", "b"), units("c", "d")) == [(0, 0, False), (1, 1, False)]
    assert linked(units("a", "b"), units("c")) == []


ANCHORS = st.lists(st.sampled_from(["a", "b", "c", "d e", "f", ""]), max_size=8)


@given(ANCHORS, ANCHORS)
def test_each_unit_is_in_one_pair_at_most(ours: list[str], theirs: list[str]) -> None:
    found = linked(units(*ours), units(*theirs))
    assert len({one for one, _, _ in found}) == len({two for _, two, _ in found}) == len(found)
    assert found == sorted(found)
