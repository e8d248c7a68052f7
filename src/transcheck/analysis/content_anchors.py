"""Sentences of a source without a trace in its translation, and of a translation without one in its source.

Anchors are what a translation keeps: numbers above twelve, names, Latin words in another script. A sentence with
several of them, all of which the other side lacks, was left out or added; one anchor alone may have been put in other
words.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from transcheck.model import COPY, Layer, Span

from . import Analysis
from .alignment import Pair
from .name_evidence import count_traced, missing_names, unsupported_names
from .source import SourceAnalysis

_SENTENCE = re.compile(r"[^。！？।؟\n]*?(?:[。！？।؟]+[」』”\"’»]*|[.!?][\"”’»]*(?=\s|\Z)|\Z)|[^\n]+")
_FEWEST_ANCHORS = 2
_SMALL = 12
_SHORTEST_SENTENCE = 12
_SHORTEST_PARAGRAPH = 20


class Added(NamedTuple):
    """A sentence of the translation with the anchors that the source lacks, and the stretch of source beside it."""

    span: Span
    source: Span
    anchors: tuple[str, ...]


class Stretch(NamedTuple):
    """A stretch of source with the one of the translation that belongs to it."""

    span: Span
    target: Span


class _Figures(NamedTuple):
    """Exact numbers in order, ranges, and years of dates."""

    exact: tuple[Fraction, ...]
    ranges: tuple[tuple[Fraction, Fraction], ...]
    years: frozenset[int]


def missing_sentences(analysis: Analysis) -> Iterator[tuple[Pair, Span]]:
    """The sentences of the source that a pair leaves out, with the pair."""
    source = analysis.source
    if source is None:
        return
    for pair in analysis.pairs:
        sentences = list(_sentences(source.text, pair.source)) if pair.is_sure else []
        if len(sentences) > 1:
            yield from ((pair, sentence) for sentence in sentences if _is_missing(analysis, source, sentence))


def missing_paragraphs(analysis: Analysis) -> Iterator[tuple[Span, Span]]:
    """The paragraphs of the source that nothing translates, each with the stretch of the translation before it."""
    source = analysis.source
    if source is None or not len(analysis.pairs):
        return
    by_source = Layer(Stretch(pair.source, pair.span) for pair in sorted(analysis.pairs, key=lambda one: one.source))
    last = by_source[-1].span.start
    for block in source.document.blocks:
        if not block.in_copy or block.kind not in COPY or block.span.length < _SHORTEST_PARAGRAPH:
            continue
        before = by_source.before(block.span.start)[-1:]
        if by_source.at(block.span.start) or by_source.within(block.span) or not before:
            continue
        if analysis.document.segments or (last > block.span.start and _is_missing(analysis, source, block.span)):
            yield before[0].target, block.span


def _is_missing(analysis: Analysis, source: SourceAnalysis, sentence: Span) -> bool:
    numbers = [number for number in source.numbers.within(sentence) if number.low > _SMALL]
    held = _values(analysis)
    found = [number for number in numbers if _any_between(held, number.low, number.high)]
    written = [digits for digits in re.findall(r"\d{2,}", sentence.of(source.text)) if digits in analysis.text]
    if found or written or count_traced(analysis, sentence):
        return False
    dates = [date for date in source.dates.within(sentence) if date.year or date.day]
    return len(numbers) + len(dates) + len(list(missing_names(analysis, sentence))) >= _FEWEST_ANCHORS


@lru_cache(maxsize=1)
def _values(analysis: Analysis) -> tuple[Fraction, ...]:
    return tuple(sorted({Fraction(number.value) for number in analysis.numbers}))


def _any_between(values: Sequence[Fraction], low: Fraction, high: Fraction) -> bool:
    index = bisect_left(values, low)
    return index < len(values) and values[index] <= high


@lru_cache(maxsize=1)
def _in_source(
    source: SourceAnalysis,
) -> tuple[tuple[Fraction, ...], tuple[tuple[Fraction, Fraction], ...], frozenset[int]]:
    """The exact numbers of a source, its ranges, and the years of its dates."""
    exact = sorted({number.low for number in source.numbers if number.low == number.high})
    ranges = {(number.low, number.high) for number in source.numbers if number.low != number.high}
    return _Figures(tuple(exact), tuple(ranges), frozenset(date.year for date in source.dates if date.year))


def _sentences(text: str, stretch: Span) -> Iterator[Span]:
    for match in _SENTENCE.finditer(text, *stretch):
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        if match.end() - start >= _SHORTEST_SENTENCE:
            yield Span(start, match.end())


def added_sentences(analysis: Analysis) -> Iterator[Added]:
    """The sentences of the translation of which the source has no anchor."""
    source = analysis.source
    if source is None or not source.language:
        return
    for pair in analysis.pairs:
        for sentence in analysis.sentences.within(pair.span) if pair.is_sure else ():
            anchors = _unknown_anchors(analysis, source, sentence.span, pair)
            if len(anchors) >= _FEWEST_ANCHORS:
                yield Added(sentence.span, pair.source, anchors)


def _unknown_anchors(analysis: Analysis, source: SourceAnalysis, sentence: Span, pair: Pair) -> tuple[str, ...]:
    """The anchors of a sentence, all unknown to the source; empty where it knows one."""
    numbers = [number for number in analysis.numbers.within(sentence) if number.value > _SMALL]
    if not numbers:
        return ()
    exact, ranges, years = _in_source(source)
    for number in numbers:
        value = Fraction(number.value)
        digits = re.sub(r"\D", "", number.span.of(analysis.text))
        is_counted = value in years or _any_between(exact, value, value) or any(a <= value <= b for a, b in ranges)
        if is_counted or (len(digits) > 1 and digits in source.text):
            return ()
    names = list(unsupported_names(analysis, sentence, pair.source))
    known = [
        mention for mention in analysis.mentions.within(sentence) if mention.span not in {name.span for name in names}
    ]
    if known and any(mention.entry is not None or mention.looks_personal for mention in known):
        return ()
    spans = sorted([*(number.span for number in numbers), *(name.span for name in names)])
    return tuple(span.of(analysis.text) for span in spans)
