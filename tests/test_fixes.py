"""Edits of a text, and of the file that it was read from."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from made_rules import plain_document
from transcheck.fixes import agreeing, apply_edits, file_edits, fix_file
from transcheck.model import Document, Edit, Fix, Piece, PieceKind, SourceMap, Span

HTML = "<p>A &amp; B<br>and <b>C</b> D</p>"
HTML_PIECES = [
    Piece(0, 2, Span(3, 5), PieceKind.VERBATIM),
    Piece(2, 1, Span(5, 10), PieceKind.DECODED),
    Piece(3, 2, Span(10, 12), PieceKind.VERBATIM),
    Piece(5, 1, Span(12, 12), PieceKind.SYNTHETIC),
    Piece(6, 4, Span(16, 20), PieceKind.VERBATIM),
    Piece(10, 1, Span(23, 24), PieceKind.VERBATIM),
    Piece(11, 2, Span(28, 30), PieceKind.VERBATIM),
]
WEB_PAGE = Document("A & B\nand C D", (), SourceMap(HTML_PIECES), HTML, format="html")


def edit(start: int, end: int, replacement: str = "") -> Edit:
    return Edit(Span(start, end), replacement)


def deleted(text: str, line: str) -> str:
    """The text after a fix that deletes ``line``."""
    start = text.index(line)
    return fix_file(plain_document(text), [Fix("Delete", (edit(start, start + len(line)),))])


def test_edits_are_made_in_any_order() -> None:
    assert apply_edits("one two three", [edit(8, 13, "3"), edit(0, 3, "1"), edit(4, 4, "and ")]) == "1 and two 3"
    assert apply_edits("one", []) == "one"


def test_of_edits_that_touch_the_same_characters_the_first_group_counts() -> None:
    first, second, third = [edit(4, 7, "a")], [edit(0, 2, "b"), edit(6, 8, "c")], [edit(7, 9, "d")]
    assert agreeing([first, second, third]) == [edit(4, 7, "a"), edit(7, 9, "d")]
    assert agreeing([[edit(3, 3, "x")], [edit(3, 3, "y")], [edit(3, 5, "z")]]) == [edit(3, 3, "x")]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5)), max_size=12))
def test_edits_that_agree_do_not_overlap(places: list[tuple[int, int]]) -> None:
    edits = [edit(start, start + length, "x") for start, length in places]
    chosen = agreeing([one] for one in edits)
    assert all(one.span.end <= other.span.start for one, other in pairwise(chosen))
    assert not edits or edits[0] in chosen
    for left_out in edits:
        assert left_out in chosen or any(
            left_out.span.overlaps(other.span) or left_out.span.start == other.span.start for other in chosen
        )


def test_a_fix_of_a_web_page_is_escaped_and_leaves_the_tags_alone() -> None:
    assert file_edits(WEB_PAGE, Fix("Write", (edit(2, 3, "<&>"),))) == (edit(5, 10, "&lt;&amp;&gt;"),)
    assert fix_file(WEB_PAGE, [Fix("Write", (edit(0, 1, "Z"), edit(12, 13, "E")))]) == HTML.replace("A", "Z").replace(
        "D", "E"
    )


def test_in_an_attribute_quotation_marks_are_escaped_too() -> None:
    page = """<img alt='A'>A"""
    pieces = [Piece(0, 1, Span(10, 11), PieceKind.VERBATIM), Piece(1, 1, Span(13, 14), PieceKind.VERBATIM)]
    document = Document("AA", (), SourceMap(pieces), page, format="html")
    fix = Fix("Write", (edit(0, 1, "B's"), edit(1, 2, "B's")))
    assert fix_file(document, [fix]) == "<img alt='B&#x27;s'>B's"


def test_a_fix_across_a_tag_or_a_gap_cannot_be_made() -> None:
    assert file_edits(WEB_PAGE, Fix("Write", (edit(10, 12, "x"),))) == ()
    assert file_edits(WEB_PAGE, Fix("Write", (edit(0, 1, "x"), edit(4, 7, "x")))) == ()
    assert fix_file(WEB_PAGE, [Fix("Write", (edit(10, 12, "x"),))]) == HTML


def test_plain_text_is_not_escaped() -> None:
    assert fix_file(plain_document("A and B"), [Fix("Write", (edit(2, 5, "&"),))]) == "A & B"


def test_deleting_a_line_takes_its_end_along_and_one_of_two_blank_lines() -> None:
    assert deleted("a\n\nslug_1\nb\n", "slug_1") == "a\n\nb\n"
    assert deleted("a\n\nslug_1\n\nb\n", "slug_1") == "a\n\nb\n"
    assert deleted("a\r\n\r\nslug_1\r\n\r\nb", "slug_1") == "a\r\n\r\nb"
    assert deleted("a\nslug_1\n\nb", "slug_1") == "a\n\nb"
    assert deleted("slug_1\n\nb", "slug_1") == "b"
    assert deleted("a\n\nslug_1", "slug_1") == "a"
    assert deleted("a\n\nslug_1\n", "slug_1") == "a\n"
    assert deleted("slug_1", "slug_1") == ""


def test_deleting_a_part_of_a_line_leaves_its_end_alone() -> None:
    assert deleted("a slug_1\nb", " slug_1") == "a\nb"
    assert deleted("slug_1 a\nb", "slug_1 ") == "a\nb"
