"""Half-open ranges."""

from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Span

OFFSETS = st.integers(0, 30)
SPANS = st.tuples(OFFSETS, OFFSETS).map(lambda pair: Span(min(pair), max(pair)))


def places(span: Span) -> set[int]:
    return set(range(span.start, span.end))


def test_of() -> None:
    assert Span(4, 9).of("The ferry left.") == "ferry"
    assert Span(4, 4).of("The ferry left.") == ""


@given(SPANS)
def test_length_is_the_number_of_places(span: Span) -> None:
    assert span.length == len(places(span)) == len(span.of("x" * 40))


@given(SPANS, SPANS)
def test_overlaps_means_a_shared_place(one: Span, other: Span) -> None:
    if one.length and other.length:
        assert one.overlaps(other) == bool(places(one) & places(other))
    assert one.overlaps(other) == other.overlaps(one)


@given(SPANS, SPANS)
def test_covers_means_all_places_and_both_ends(one: Span, other: Span) -> None:
    assert one.covers(other) == (one.start <= other.start <= other.end <= one.end)
    if other.length:
        assert one.covers(other) == (places(other) <= places(one))


@given(SPANS)
def test_covers_itself(span: Span) -> None:
    assert span.covers(span)


@given(st.lists(SPANS))
def test_sorted_in_text_order(spans: list[Span]) -> None:
    assert sorted(spans) == sorted(spans, key=lambda span: (span.start, span.end))
