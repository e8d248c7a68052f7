"""Joints of English sentences where a name has fallen out."""

import pytest

from transcheck.analysis.name_gaps import find_gaps
from transcheck.model import Span

GAPS = [
    ("He walked through the streets of .", "of"),
    ("Water came from the source of 's river.", "of"),
    ("According to, five ferries sank.", "According to"),
    ("A pact between and Oduya was signed.", "between and"),
    ("Said that the bridge was closed.", "Said"),
    ("Was seen near the bridge on Friday.", "Was"),
    ("The ferry of the was late.", "the was"),
    ("The two, , met on Friday.", ", ,"),
]
SOUND = [
    "The house he lived in, which burned down, was old.",
    "Was the bridge closed?",
    "It was the place they had come from.",
    "A hole they never got close to climbing out of.",
    "The mayor's bridge and the town's ferry sank.",
    "It is what the rule is for, and that's the end of it.",
]


@pytest.mark.parametrize(("text", "marked"), GAPS)
def test_a_gap_is_found(text: str, marked: str) -> None:
    assert [gap.span.of(text) for gap in find_gaps(text, Span(0, len(text)))] == [marked]


@pytest.mark.parametrize("text", SOUND)
def test_sound_english_has_none(text: str) -> None:
    assert list(find_gaps(text, Span(0, len(text)))) == []


def test_only_the_stretch_is_searched() -> None:
    text = "The streets of .\nThe bridge is open."
    assert list(find_gaps(text, Span(17, len(text)))) == []
