"""The marked line, cut to a window."""

from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Span
from transcheck.reporters.display import width
from transcheck.reporters.excerpt import COLUMNS, MarkedLine, marked_lines
from transcheck.reporters.lines import Lines


def marked(text: str, words: str) -> list[MarkedLine]:
    start = text.index(words)
    return marked_lines(text, Lines(text), Span(start, start + len(words)))


def test_a_short_line_is_shown_whole() -> None:
    assert marked("one\ntwo three\nfour", "three") == [MarkedLine(2, "two three", 4, 5)]


def test_wide_characters_and_tabs_take_their_columns() -> None:
    assert marked("서울\t시장 spoke", "시장") == [MarkedLine(1, "서울    시장 spoke", 8, 4)]


def test_a_span_over_lines_marks_each() -> None:
    assert marked("a one\ntwo b", "one\ntwo") == [MarkedLine(1, "a one", 2, 3), MarkedLine(2, "two b", 0, 3)]


def test_of_a_span_over_many_lines_the_first_three_and_the_last_are_shown() -> None:
    text = "".join(f"line {number}\n" for number in range(1, 8))
    assert [(line.number, line.text) for line in marked(text, text[:-1])] == [
        (1, "line 1"),
        (2, "line 2"),
        (3, "line 3"),
        (None, "..."),
        (7, "line 7"),
    ]


def test_an_empty_span_is_marked_with_one_sign() -> None:
    assert marked_lines("ab", Lines("ab"), Span(1, 1)) == [MarkedLine(1, "ab", 1, 1)]
    assert marked_lines("", Lines(""), Span(0, 0)) == [MarkedLine(1, "", 0, 1)]


def test_a_long_line_is_cut_at_words_around_the_span() -> None:
    text = f"{'before ' * 60}HERE {'after ' * 60}end"
    (line,) = marked(text, "HERE")
    assert line.text == f"…{'before ' * 6}HERE{' after' * 8}…"
    assert line.text[line.indent :].startswith("HERE")


def test_what_one_side_does_not_need_goes_to_the_other() -> None:
    text = f"HERE {'after ' * 60}end"
    assert marked(text, "HERE")[0].text == f"HERE{' after' * 16}…"
    text = f"{'before ' * 60}HERE"
    assert marked(text, "HERE")[0].text == f"…{'before ' * 13}HERE"


def test_a_span_that_is_too_long_itself_is_cut() -> None:
    text = f"a {'x' * 300} b"
    (line,) = marked(text, "x" * 300)
    assert line == MarkedLine(1, f"…{'x' * COLUMNS}…", 1, COLUMNS)


@given(st.text(alphabet="ab 한é\t\n\N{COMBINING ACUTE ACCENT}", max_size=400), st.integers(0, 400), st.integers(0, 400))
def test_no_line_is_wider_than_the_window_and_the_marks_lie_below_it(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    for line in marked_lines(text, Lines(text), Span(start, end)):
        assert width(line.text) <= COLUMNS + 2
        assert line.indent + line.marked <= width(line.text) + 1
