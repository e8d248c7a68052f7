"""Words and marks as phrases count them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Span
from transcheck.model.tokens import tokenise


def texts(text: str) -> list[str]:
    return [token.text for token in tokenise(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("The U.S.-Japan pact", ["The", "U.S.-Japan", "pact"]),
        ("at 12:30 a.m. Monday", ["at", "12:30", "a.m.", "Monday"]),
        ("4,500 won, 1.5 percent", ["4,500", "won", ",", "1.5", "percent"]),
        ("the LDP’s R&D", ["the", "LDP’s", "R&D"]),
        ("workers’ state-run", ["workers", "’", "state-run"]),
        ("“Go!”", ["“", "Go", "!", "”"]),
        ("A/S 1+1", ["A", "/", "S", "1", "+", "1"]),
        ("us_japan Abe–Modi", ["us_japan", "Abe", "–", "Modi"]),
        ("end. Next", ["end", ".", "Next"]),
    ],
)
def test_tokens(text, tokens):
    assert texts(text) == tokens


@given(st.text(max_size=50), st.integers(0, 50), st.integers(0, 50))
def test_tokens_are_where_they_say_inside_the_span(text, start, end):
    span = Span(min(start, end, len(text)), min(max(start, end), len(text)))
    found = list(tokenise(text, span))
    assert [text[token.start : token.end] for token in found] == [token.text for token in found]
    assert all(span.start <= token.start < token.end <= span.end for token in found)
    assert "".join(token.text for token in found) == "".join(text[span.start : span.end].split())


def test_a_mark_is_no_word():
    assert [token.is_word for token in tokenise("“us_japan” 7!", Span(0, 13))] == [False, True, False, True, False]
