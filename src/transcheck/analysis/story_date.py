"""The day of the story, as far as its file, a time stamp or its dateline says so."""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from transcheck.languages.en import MONTHS
from transcheck.model import BlockKind, Document, Span

from .dates import Date

_FIGURES = re.compile(r"(?<!\d)((?:19|20)\d\d) ?[-./年년] ?(\d{1,2})(?: ?[-./月월] ?(\d{1,2}))?(?!\d)")
_MONTH_FIRST = re.compile(r"([A-Z][a-z]{2,8})\.? (\d{1,2})(?!\d)(?:(?:st|nd|rd|th)?,? ((?:19|20)\d\d)(?!\d))?")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2}) ([A-Z][a-z]{2,8})\.?,?(?: ((?:19|20)\d\d)(?!\d))?")
_STATING = frozenset({BlockKind.DATELINE, BlockKind.CREDIT})


class StoryDate(NamedTuple):
    """When a story was published. Month and day are 0 where they are not known, the year where no year is stated.

    ``span`` is the block that says so, None for the metadata of the file.
    """

    year: int
    month: int
    day: int
    span: Span | None = None

    @property
    def as_date(self) -> date | None:
        """The day, where it is known whole and exists."""
        return calendar_day(self.year, self.month, self.day)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """That day, or None where there is none, as for February 30."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def find_story_date(document: Document) -> StoryDate | None:
    """The day that the metadata states; else a time stamp, else the dateline; None where none of them does."""
    stated = document.metadata.get("date", "")
    found = parse_date(stated) if stated else None
    return found or next((date for date in _stated_in_copy(document) if date.year), None) or find_dateline(document)


def find_dateline(document: Document) -> StoryDate | None:
    """The day in the dateline ("SEOUL, Feb. 9 (Agency)"), mostly without a year."""
    return next((date for date in _stated_in_copy(document) if date.day), None)


def is_dated(document: Document, dates: Iterable[Date]) -> bool:
    """Whether the file, a dateline or one of the dates in the text gives a day with its month."""
    return find_story_date(document) is not None or any(date.month and date.day for date in dates)


def parse_date(text: str) -> StoryDate | None:
    """The first date in the words of a file: "2026-02-09T10:00", "2026.02.09", "Feb. 9, 2026", "9 February"."""
    if figures := _FIGURES.search(text):
        year, month, day = int(figures[1]), int(figures[2]), int(figures[3] or 0)
        return StoryDate(year, month, day) if 1 <= month <= 12 and day <= 31 else None
    for pattern, month_group, day_group in ((_MONTH_FIRST, 1, 2), (_DAY_FIRST, 2, 1)):
        for words in pattern.finditer(text):
            if words[month_group] in MONTHS and 1 <= int(words[day_group]) <= 31:
                return StoryDate(int(words[3] or 0), MONTHS[words[month_group]], int(words[day_group]))
    return None


def _stated_in_copy(document: Document) -> list[StoryDate]:
    stating = (block.span for block in document.blocks if block.kind in _STATING and block.in_copy)
    return [date._replace(span=span) for span in stating if (date := parse_date(span.of(document.text)))]
