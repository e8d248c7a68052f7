"""Lines and columns."""

import re

from hypothesis import given
from hypothesis import strategies as st

from made_rules import plain_document
from transcheck.model import Span
from transcheck.reporters.lines import FileLines, Lines, Place


def test_lines_end_with_any_of_the_three_line_ends() -> None:
    lines = Lines("ab\ncd\r\nef\rgh")
    assert [lines.place(offset) for offset in (0, 2, 3, 7, 10, 12)] == [
        Place(1, 1, 0),
        Place(1, 3, 2),
        Place(2, 1, 3),
        Place(3, 1, 7),
        Place(4, 1, 10),
        Place(4, 3, 12),
    ]
    assert [lines.span(number) for number in (1, 2, 3, 4)] == [Span(0, 2), Span(3, 5), Span(7, 9), Span(10, 12)]


def test_columns_count_code_points_and_other_separators_end_no_line() -> None:
    lines = Lines("서울\u2028𝒳y\x85z")
    assert lines.place(4) == Place(1, 5, 4)
    assert str(lines.place(6)) == "1:7"


def test_an_empty_text_has_one_line() -> None:
    assert Lines("").place(0) == Place(1, 1, 0)
    assert Lines("").span(1) == Span(0, 0)


@given(st.text(alphabet="ab\r\n"))
def test_a_place_leads_back_to_its_offset(text: str) -> None:
    lines = Lines(text)
    for offset in range(len(text) + 1):
        line, column, _ = lines.place(offset)
        assert lines.span(line).start + column - 1 == offset
        assert line == 1 + len(re.findall(r"\r\n|\r(?!\n)|\n", text[:offset])) - (
            text[:offset].endswith("\r") and text[offset : offset + 1] == "\n"
        )


def test_the_lines_of_a_file_are_cut_once() -> None:
    story, other = plain_document("a\nb", "a.txt"), plain_document("a\n\nb", "b.txt")
    files = FileLines()
    assert files.of(story) is files.of(story)
    assert (str(files.of(story).place(2)), str(files.of(other).place(3))) == ("2:1", "3:1")
