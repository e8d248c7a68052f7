"""Terms of office and dates of stories, in months counted from year 0."""

import re

from transcheck.languages.en import MONTHS

from .lexicon import Office

_ISO = re.compile(r"((?:19|20)\d\d)[-./]?(0[1-9]|1[0-2])(?!\d{3})")
_IN_WORDS = re.compile(r"([A-Z][a-z]+)\.?,? (?:\d{1,2},? )?((?:19|20)\d\d)")
_TOLERANCE = 1
"""In months: offices are handed over, and stories run late."""


def month_of(date: str) -> int:
    """The month of a date as files write it, counted from year 0; 0 where it cannot be told."""
    if iso := _ISO.search(date):
        return int(iso[1]) * 12 + int(iso[2])
    words = _IN_WORDS.search(date)
    return int(words[2]) * 12 + MONTHS[words[1]] if words and words[1] in MONTHS else 0


def bounds_of(office: Office) -> tuple[int, int]:
    """The first and last month of a term; open ends count as for ever."""
    first = _edge(office.since, 1) if office.since else 0
    return first - _TOLERANCE, _edge(office.until, 12) + _TOLERANCE if office.until else 10**6


def _edge(date: str, month: int) -> int:
    return int(date[:4]) * 12 + (int(date[5:7]) if len(date) > 4 else month)
