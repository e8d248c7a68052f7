"""Spaces missing or misplaced beside marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.spacing import find_spacing_slips
from transcheck.model import Block, BlockKind, Span


def mended(text: str) -> str:
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    edits = sorted(edit for slip in find_spacing_slips(text, lambda _: block) for edit in slip.edits)
    for edit in reversed(edits):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Lindow , the town .", "Lindow, the town."),
        ("Lindow ,the town", "Lindow, the town"),
        ("Lindow,the town", "Lindow, the town"),
        ("the town.The ferry", "the town. The ferry"),
        ("Mayor Duarte(45) left", "Mayor Duarte (45) left"),
        ("the ferry(see below) left", "the ferry (see below) left"),
        ("a ( new ) ferry", "a (new) ferry"),
        ("the ferry (of Lindow)and the town", "the ferry (of Lindow) and the town"),
        ("We did n't , it 's late .", "We didn't, it's late."),
        ("Why ? It left !", "Why? It left!"),
        ('The " ferry " left', 'The "ferry" left'),
        ("The “ ferry ” left", "The “ferry” left"),
    ],
)
def test_slips(written: str, meant: str) -> None:
    assert mended(written) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Ask at example.com, at 5:30 p.m. in the U.S. or by e-mail to lindow@example.org.",
        "It cost 1,200.50 won. . . . It was 3 : 2 in the end :) for .NET and a .22 rifle.",
        "The ticket(s), the (re)election, f(x), 401(k) and section 3(a) of Yahoo! Japan.",
        "It is 5' 10\" wide, “ ‘so’ ” to say, in the girls' school 'of' the town.",
        "See example.org/a,b,c and Node.js or Booking.com now.",
        "",
    ],
)
def test_no_slips(text: str) -> None:
    assert mended(text) == text


@given(st.text(alphabet="ab1 .,;()\"“”'’?!:\n", max_size=60))
def test_slips_lie_in_the_text_and_hold_their_edits(text: str) -> None:
    block = Block(BlockKind.PARAGRAPH, Span(0, max(1, len(text))))
    for slip in find_spacing_slips(text, lambda _: block):
        assert 0 <= slip.span.start < slip.span.end <= len(text)
        assert all(slip.span.covers(edit.span) for edit in slip.edits)
