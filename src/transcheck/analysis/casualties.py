"""Head-counts of killed, injured, missing and arrested people, as headline, body and captions give them.

A headline or caption contradicts the body where it says how many people met a fate, the first paragraphs of the body
give one other number for that fate, and the body has the first number nowhere, not even for something else.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from transcheck.languages.en.headcounts import FATES
from transcheck.model import CAPTIONS, PROSE, Block, BlockKind, Document, Layer, Span

from .exact import Exact, distance
from .numbers import NumberKind, numbers_in
from .places import places_in_copy
from .sentences import Sentence

_DISPLAY = CAPTIONS | {BlockKind.HEADLINE, BlockKind.DEK}
_LEAD = 4
"""Paragraphs in which the news itself is told."""
_ROUNDED_FROM, _ROUNDED_BY = 20, 10
_STEMS = tuple("kill Kill dead Dead died dies injur Injur wounded missing arrest Arrest detained rescued".split())
_REACH = 45
_PEOPLE = r"(?:people|persons)"
_UNSURE = frozenset(
    """
    about additional almost another approximately around as dozens estimated extra first further initially last least
    many more most nearly of one or other others over previously reported roughly some than to under up
    """.split()
)


@cache
def _elsewhen() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:1[89]\d\d|20\d\d|ago|last (?:year|month|week)|previous\w*|earlier|since|separate|another)\b"
    )


class HeadCount(NamedTuple):
    """``fate`` is a value of ``FATES``; ``span`` that of number and verb; ``is_exact``: not hedged, no share."""

    span: Span
    value: Exact
    fate: str
    block: Block
    is_exact: bool


class CountConflict(NamedTuple):
    """``display`` is the count of a headline or caption, ``told`` that of the body."""

    display: HeadCount
    told: HeadCount


def find_count_conflicts(document: Document, sentences: Layer[Sentence]) -> Iterator[CountConflict]:
    """The counts of headlines, deks and captions that the body belies, in order."""
    if not _may_count(document):
        return
    counts = find_head_counts(document)
    shown = [count for count in counts if count.block.kind in _DISPLAY and count.is_exact]
    prose = list(document.blocks_of(*PROSE))
    for count in shown:
        told = [one for one in counts if one.fate == count.fate and one.block in prose]
        values = {one.value for one in told if one.is_exact}
        if len(values) != 1 or not told[0].is_exact or told[0].block not in prose[:_LEAD]:
            continue
        if _is_near(count.value, told[0].value) or any(_is_elsewhen(document, one, sentences) for one in told):
            continue
        if not _is_told(document, prose, count.value):
            yield CountConflict(count, told[0])


def _may_count(document: Document) -> bool:
    """A rough look at headlines and captions, which are short."""
    for block in document.blocks:
        if block.kind in _DISPLAY and block.in_copy:
            line = block.span.of(document.text)
            if any(stem in line for stem in _STEMS):
                return True
    return False


def _is_near(one: Exact, other: Exact) -> bool:
    """Whether the numbers are equal, or one is a rounded form of the other."""
    return one == other or (
        max(one, other) >= _ROUNDED_FROM and distance(one, other) * 100 <= _ROUNDED_BY * max(one, other)
    )


def _is_elsewhen(document: Document, count: HeadCount, sentences: Layer[Sentence]) -> bool:
    sentence = sentences.at(count.span.start)
    return sentence is None or _elsewhen().search(sentence.span.of(document.text)) is not None


def _is_told(document: Document, prose: list[Block], value: Exact) -> bool:
    return any(number.value == value for block in prose for number in numbers_in(document.text, block.span))


def find_head_counts(document: Document) -> list[HeadCount]:
    """The counts of people alone, "five people were killed", "killed 5", "5 dead", in text order."""
    text = document.text
    if not any(stem in text for stem in _STEMS):
        return []
    found = {}
    for _, place, block in places_in_copy(document, _STEMS):
        if not text[place - 1 : place].isalpha():
            word = _word_at(text, place)
            fate = FATES.get(word.lower())
            if fate:
                for count in _counts(text, Span(place, place + len(word)), fate, block):
                    found[count.span.start] = count
    return sorted(found.values())


def _word_at(text: str, place: int) -> str:
    end = place
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[place:end]


@cache
def _before() -> re.Pattern[str]:
    verbs = "were|was|are|have|had|been|has|confirmed|reported|found|left|feared|also|now"
    return re.compile(rf"(?: {_PEOPLE})?(?: (?:{verbs})){{0,4}} \Z")


@cache
def _behind() -> re.Pattern[str]:
    words = (
        "and|in|on|at|when|after|as|near|by|during|while|off|outside|inside|aboard|across|from|over|along|early|late"
    )
    return re.compile(rf"(?: {_PEOPLE})?(?=[.,;:]|\s*\Z| (?:{words}|this)\b)")


def _counts(text: str, word: Span, fate: str, block: Block) -> Iterator[HeadCount]:
    start = max(block.span.start, word.start - _REACH)
    start = text.find(" ", start) + 1 if start > block.span.start else start
    before = [one for one in numbers_in(text, Span(start, word.start)) if one.kind is NumberKind.CARDINAL]
    if before and not before[-1].unit and _before().fullmatch(text, before[-1].span.end, word.start):
        yield _count(text, Span(before[-1].span.start, word.end), before[-1].value, fate, block)
        return
    if word.end >= block.span.end or text[word.end] != " ":
        return
    behind = next(numbers_in(text, Span(word.end + 1, min(block.span.end, word.end + _REACH))), None)
    if behind and behind.span.start == word.end + 1 and behind.kind is NumberKind.CARDINAL and not behind.unit:
        match = _behind().match(text, behind.span.end, block.span.end)
        if match:
            yield _count(text, Span(word.start, match.end()), behind.value, fate, block)


def _count(text: str, span: Span, value: Exact, fate: str, block: Block) -> HeadCount:
    words = text[max(block.span.start, span.start - 24) : span.start].lower().split()
    is_share = words[-2:] in (["of", "the"], ["of", "those"], ["of", "its"])
    is_exact = not words or not (is_share or words[-1].strip("“\"'(,") in _UNSURE)
    return HeadCount(span, value, fate, block, is_exact)
