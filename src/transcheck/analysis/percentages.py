"""Changes given in per cent between two percentages, where the difference was meant: "rose 2%, from 3% to 5%"."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple

from transcheck.model import Document, Layer, Span

from .exact import Exact, decimal, distance, half_step, ratio
from .sentences import Sentence

_FEWEST = 3
_WIDEST = 40
_FARTHEST = 160
_BEFORE = 12
_SIGNS = ("%", "percent", "per cent", " pct")


@cache
def _percentage() -> re.Pattern[str]:
    return re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,3})?) ?(?:%(?!\w)|per ?cent(?!\w|age)|pct(?!\w))")


@cache
def _moves() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|dropped|drop|drops|dropping|increased|increase"
        r"|increases|increasing|decreased|decrease|decreases|decreasing|declined|decline|declining|gained|gain|lost|jumped"
        r"|jump|climbed|climb|surged|surge|slid|slipped|slip|dipped|dip|grew|grown|grow|up|down|shrank|plunged|soared"
        r"|edged up|edged down)(?: (?:by|about|around|some|nearly|only|just|a|an|of|to by))* ?\Z"
    )


@cache
def _from_to() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (re.compile(r"\W{0,2}\s?(?:from|of)(?: \w+){0,3} \Z"), re.compile(r" (?:[\w,’' -]{0,60} )?to \Z"))


@cache
def _to_from() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(r",? to (?:about |around |nearly )?\Z"),
        re.compile(r",? (?:[\w,’' -]{0,60} )?from (?:about |around )?\Z"),
    )


class Percentage(NamedTuple):
    """A figure with its sign; ``figures`` is the place of the figure alone."""

    span: Span
    figures: Span
    value: Exact


class Change(NamedTuple):
    """The verb with the ``amount`` that it says, and the percentages between which it happened."""

    span: Span
    amount: Percentage
    first: Percentage
    last: Percentage


def find_changes(document: Document, sentences: Layer[Sentence]) -> Iterator[Change]:
    """The changes whose amount is the difference of the two percentages, and not the relative change, in order."""
    text = document.text
    for stretch in _crowds(text):
        found = [
            Percentage(Span(*match.span()), Span(*match.span(1)), decimal(match[1]))
            for match in _percentage().finditer(text, *stretch)
        ]
        for amount, (one, other) in zip(found, pairwise(islice(found, 1, None)), strict=False):
            change = _change(text, amount, one, other, sentences)
            if change is not None:
                yield change


def _crowds(text: str) -> Iterator[Span]:
    """The stretches with three signs of percentages close together, in order; most copy has none."""
    places = sorted(place for sign in _SIGNS for place in _places(text, sign))
    start = end = -1
    for first, last in zip(places, places[_FEWEST - 1 :], strict=False):
        if last - first > _FARTHEST:
            continue
        if first > end:
            if end >= 0:
                yield Span(start, end)
            start = max(0, first - _BEFORE)
        end = min(last + _BEFORE, len(text))
    if end >= 0:
        yield Span(start, end)


def _places(text: str, sign: str) -> Iterator[int]:
    place = text.find(sign)
    while place >= 0:
        yield place
        place = text.find(sign, place + 1)


def _change(
    text: str, amount: Percentage, one: Percentage, other: Percentage, sentences: Layer[Sentence]
) -> Change | None:
    ends = _ends(text, amount, one, other) if other.span.end - amount.span.end <= _FARTHEST else None
    sentence = sentences.at(amount.span.start) if ends else None
    if (
        ends is None
        or sentence is None
        or not sentence.span.covers(other.span)
        or not _is_difference(text, amount, *ends)
    ):
        return None
    verb = _moves().search(text, max(sentence.span.start, amount.span.start - _WIDEST), amount.span.start)
    return Change(Span(verb.start(), amount.span.end), amount, *ends) if verb else None


def _ends(text: str, amount: Percentage, one: Percentage, other: Percentage) -> tuple[Percentage, Percentage] | None:
    """The percentages before and after the change, in that order."""
    for (first, second), ends in ((_from_to(), (one, other)), (_to_from(), (other, one))):
        between = text[amount.span.end : one.span.start], text[one.span.end : other.span.start]
        if first.fullmatch(between[0]) and second.fullmatch(between[1]):
            return ends
    return None


def _is_difference(text: str, amount: Percentage, first: Percentage, last: Percentage) -> bool:
    if first.value == 0 or amount.value == 0:
        return False
    slack = (
        half_step(text[amount.figures.start : amount.figures.end]) if "." in amount.figures.of(text) else ratio(1, 20)
    )
    difference = distance(last.value, first.value)
    relative = ratio(difference * 100, first.value)
    is_relative = distance(relative, amount.value) * 10 <= amount.value + 10
    return distance(difference, amount.value) <= slack and not is_relative
