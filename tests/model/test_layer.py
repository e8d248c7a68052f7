"""Look-up by place, against a plain search through all items."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Layer, Span


class Word(NamedTuple):
    span: Span
    text: str = ""


OFFSETS = st.integers(0, 20)
SPANS = st.tuples(OFFSETS, OFFSETS).map(lambda pair: Span(min(pair), max(pair)))
LAYERS = st.lists(SPANS, max_size=8).map(lambda spans: Layer(Word(span) for span in sorted(spans)))


@given(LAYERS, SPANS)
def test_within(layer: Layer[Word], span: Span) -> None:
    expected = tuple(word for word in layer if word.span.start < span.end and span.covers(word.span))
    assert layer.within(span) == expected


@given(LAYERS, OFFSETS)
def test_before_and_after_part_the_items(layer: Layer[Word], offset: int) -> None:
    assert layer.before(offset) + layer.after(offset) == layer[:]
    assert all(word.span.start < offset for word in layer.before(offset))
    assert all(word.span.start >= offset for word in layer.after(offset))


@given(LAYERS, OFFSETS)
def test_at_is_the_last_to_start_of_those_that_cover(layer: Layer[Word], offset: int) -> None:
    covering = [word for word in layer if word.span.start <= offset < word.span.end]
    assert layer.at(offset) == (covering[-1] if covering else None)


def test_at_is_the_innermost() -> None:
    outer, inner = Word(Span(0, 20), "outer"), Word(Span(5, 10), "inner")
    layer = Layer([outer, inner])
    assert layer.at(4) == outer
    assert layer.at(5) == inner
    assert layer.at(10) == outer
    assert layer.at(20) is None


def test_sequence() -> None:
    words = [Word(Span(0, 3), "The"), Word(Span(4, 9), "ferry")]
    layer = Layer(words)
    assert len(layer) == 2
    assert layer[1] == words[1]
    assert layer[-1:] == (words[1],)
    assert list(layer) == words
    assert repr(Layer([Word(Span(0, 1), "a")])) == "Layer([Word(span=Span(start=0, end=1), text='a')])"
    assert not Layer()


def test_refuses_items_out_of_order() -> None:
    with pytest.raises(ValueError, match="the items of a layer must be in text order"):
        Layer([Word(Span(4, 9)), Word(Span(0, 3))])
