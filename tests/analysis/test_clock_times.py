import pytest
from hypothesis import given
from hypothesis import strategies as st

from stories import story
from transcheck.analysis.clock_times import find_clock_times

Parts = tuple[str, int, int | None, str]


def times(text: str) -> list[Parts]:
    document = story(text)
    return [(one.span.of(document.text), one.hour, one.minute, one.half) for one in find_clock_times(document)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It began at 12:30 a.m. on Friday.", ("12:30 a.m.", 12, 30, "a")),
        ("It began at 3 p.m. on Friday.", ("3 p.m.", 3, None, "p")),
        ("It began at 3:05pm.", ("3:05pm", 3, 5, "p")),
        ("It began at 13:30 PM.", ("13:30 PM", 13, 30, "p")),
        ("It began at 8:75 a.m.", ("8:75 a.m.", 8, 75, "a")),
        ("It airs at 25:10 on Friday.", ("25:10", 25, 10, "")),
        ("It is open from about 9:15.", ("9:15", 9, 15, "")),
    ],
)
def test_one_time(text: str, found: Parts) -> None:
    assert times(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "She ran it in 25:10.",
        "She won 3:1 at home; he said: 40 came.",
        "At 1:25:30 it was over.",
        "Room 12:305 and 7:45.5 are not times.",
        "Add $3 p.m. fees.",
        "~ Open at 3 p.m.",
    ],
)
def test_no_time(text: str) -> None:
    assert times(text) == []


def test_times_are_in_order() -> None:
    assert [one[0] for one in times("From 9 a.m. to 9:30 a.m., and at 14:00.")] == ["9 a.m.", "9:30 a.m.", "14:00"]


@given(st.lists(st.sampled_from("at 12:30 a.m. 3 p.m. 25:10 : 9 pm from . 13:".split())).map(" ".join))
def test_spans_are_apart(text: str) -> None:
    end = 0
    for time in find_clock_times(story(text)):
        assert time.span.start >= end
        assert time.hour <= 99
        end = time.span.end
