from datetime import date

import pytest

from transcheck.analysis.story_date import StoryDate, calendar_day, find_dateline, find_story_date, parse_date
from transcheck.model import Document
from transcheck.readers import read_text


def markdown(text: str) -> Document:
    return read_text(text, format="markdown")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2026-02-09", (2026, 2, 9)),
        ("2026-02-09T10:30:00+09:00", (2026, 2, 9)),
        ("2026.02.09 18:30", (2026, 2, 9)),
        ("2026/2/9", (2026, 2, 9)),
        ("2026年2月9日", (2026, 2, 9)),
        ("2026년 2월 9일", (2026, 2, 9)),
        ("2026-02", (2026, 2, 0)),
        ("Feb. 9, 2026", (2026, 2, 9)),
        ("Mon, 09 Feb 2026 10:00:00 GMT", (2026, 2, 9)),
        ("9 February", (0, 2, 9)),
        ("SEOUL, Feb. 9 (Agency) —", (0, 2, 9)),
    ],
)
def test_parse_date(text: str, found: tuple[int, int, int]) -> None:
    assert parse_date(text) == StoryDate(*found)


@pytest.mark.parametrize("text", ["", "today", "2026-13-40", "Room 12", "in 2026", "Seoul 99 Feb"])
def test_no_date(text: str) -> None:
    assert parse_date(text) is None


def test_metadata_come_first() -> None:
    document = markdown("---\ndate: 2026-02-10\n---\n\nBERN, Feb. 9 (Agency) -- The fair opened.\n")
    assert find_story_date(document) == StoryDate(2026, 2, 10)
    dateline = find_dateline(document)
    assert dateline is not None
    assert dateline[:3] == (0, 2, 9)
    assert dateline.span is not None
    assert dateline.span.of(document.text).startswith("BERN, Feb. 9")


def test_no_story_date() -> None:
    assert find_story_date(markdown("The fair opened on Feb. 9, 2026.\n")) is None


def test_as_date() -> None:
    assert StoryDate(2026, 2, 9).as_date == date(2026, 2, 9)
    assert StoryDate(0, 2, 9).as_date is None
    assert calendar_day(2026, 2, 30) is None
