"""Clock times in figures: "12:30 a.m.", "3 pm", "at 25:10"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from transcheck.model import Document, Span

from .places import places_in_copy

_LONGEST = 5
"""Characters before the ".m." of "12 p.m."."""


class ClockTime(NamedTuple):
    """A time of day; ``half`` is ``a`` or ``p`` with a.m. and p.m. and empty with the 24-hour clock.

    Nothing says that there is such a time: ``hour`` and ``minute`` are up to 99. ``minute`` is None for "3 p.m.".
    ``suffix`` is how the text writes the half, with the space before it.
    """

    span: Span
    hour: int
    minute: int | None
    half: str
    suffix: str


@cache
def _with_half() -> re.Pattern[str]:
    return re.compile(r"(?<![\w:.,$€£/’'-])(\d{1,2})(?::(\d\d))?([ \u00a0]?([ap]\.m\.|[ap]m|[AP]M|[AP]\.M\.))(?!\w)")


@cache
def _with_24_hours() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2}):(\d\d)(?![\w:.%]*\d)(?! ?[ap]\.?m)", re.IGNORECASE)


@cache
def _preposition() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:at|from|until|till|by|around|about|before|since)(?: about| around)? \Z")


def find_clock_times(document: Document) -> Iterator[ClockTime]:
    """The times of the copy in text order: with minutes, or with a.m. and p.m. as agencies write them.

    Those of the 24-hour clock only after a preposition of time. Two searches for a character or three, as most stories
    have no time in them.
    """
    yield from sorted({*_with_colon(document), *_whole_hours(document)})


def _with_colon(document: Document) -> Iterator[ClockTime]:
    text = document.text
    for _, place, block in places_in_copy(document, (":",)):
        if not text[place + 1 : place + 3].isdigit() or not text[place - 1 : place].isdigit():
            continue
        start = place - 2 if text[place - 2 : place - 1].isdigit() else place - 1
        time = _with_half().match(text, start, block.span.end)
        if time:
            yield _as_time(time)
        elif (time := _with_24_hours().match(text, start, block.span.end)) and (
            _preposition().search(text, max(block.span.start, start - 16), start)
        ):
            yield ClockTime(Span(*time.span()), int(time[1]), int(time[2]), "", "")


def _whole_hours(document: Document) -> Iterator[ClockTime]:
    text = document.text
    for _, place, block in places_in_copy(document, (".m.",)):
        start, end = max(block.span.start, place - _LONGEST), place + len(".m.")
        yield from (_as_time(time) for time in _with_half().finditer(text, start, end) if time.end() == end)


def _as_time(time: re.Match[str]) -> ClockTime:
    return ClockTime(Span(*time.span()), int(time[1]), int(time[2]) if time[2] else None, time[4][0].lower(), time[3])
