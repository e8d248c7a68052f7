"""Places in the text, and the places in the file that they come from."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.model import Piece, PieceKind, SourceMap, Span

VERBATIM, DECODED, SYNTHETIC = PieceKind.VERBATIM, PieceKind.DECODED, PieceKind.SYNTHETIC

# file "<p>Cod &amp; chips</p><p>Peas</p>", text "Cod & chips\n\nPeas"
FILE = "<p>Cod &amp; chips</p><p>Peas</p>"
TEXT = "Cod & chips\n\nPeas"
FISH = SourceMap(
    [
        Piece(0, 4, Span(3, 7), VERBATIM),
        Piece(4, 1, Span(7, 12), DECODED),
        Piece(5, 6, Span(12, 18), VERBATIM),
        Piece(11, 2, Span(18, 18), SYNTHETIC),
        Piece(13, 4, Span(25, 29), VERBATIM),
    ]
)


@pytest.mark.parametrize(
    ("start", "end", "raw"),
    [
        (0, 3, "Cod"),
        (4, 5, "&amp;"),
        (0, 5, "Cod &amp;"),
        (4, 11, "&amp; chips"),
        (6, 11, "chips"),
        (13, 17, "Peas"),
        (6, 17, "chips</p><p>Peas"),
        (14, 16, "ea"),
        (11, 13, ""),
    ],
)
def test_to_file(start: int, end: int, raw: str) -> None:
    assert FISH.to_file(Span(start, end)).of(FILE) == raw


@pytest.mark.parametrize(("offset", "place"), [(0, 3), (4, 7), (5, 12), (11, 18), (13, 25), (17, 29)])
def test_to_file_of_an_empty_span(offset: int, place: int) -> None:
    assert FISH.to_file(Span(offset, offset)) == Span(place, place)


@pytest.mark.parametrize(
    ("start", "end", "is_editable"),
    [(0, 3, True), (0, 11, True), (4, 5, True), (5, 12, False), (11, 13, False), (6, 17, False), (13, 17, True)],
)
def test_is_editable(start: int, end: int, is_editable: bool) -> None:
    assert FISH.is_editable(Span(start, end)) is is_editable


def test_not_editable_across_inline_markup() -> None:
    bold = SourceMap([Piece(0, 4, Span(0, 4), VERBATIM), Piece(4, 4, Span(6, 10), VERBATIM)])
    assert not bold.is_editable(Span(2, 6))
    assert bold.is_editable(Span(4, 8))


def test_empty_map() -> None:
    empty = SourceMap([])
    assert empty.to_file(Span(0, 0)) == Span(0, 0)
    assert not empty.is_editable(Span(0, 0))
    assert empty.pieces == ()


@pytest.mark.parametrize(
    "pieces",
    [
        [Piece(1, 2, Span(0, 2), VERBATIM)],
        [Piece(0, 2, Span(0, 2), VERBATIM), Piece(3, 2, Span(2, 4), VERBATIM)],
        [Piece(0, 2, Span(5, 7), VERBATIM), Piece(2, 2, Span(0, 2), VERBATIM)],
        [Piece(0, 2, Span(4, 2), DECODED)],
    ],
    ids=["gap-at-start", "gap", "backwards", "inside-out"],
)
def test_refuses_pieces_out_of_place(pieces: list[Piece]) -> None:
    with pytest.raises(ValueError, match="a piece out of place"):
        SourceMap(pieces)


@given(st.integers(1, 40), st.data())
def test_identity(length: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, length))
    span = Span(start, data.draw(st.integers(start, length)))
    assert SourceMap.identity(length).to_file(span) == span
    assert SourceMap.identity(length).is_editable(span)


PARTS = st.lists(
    st.tuples(st.sampled_from(list(PieceKind)), st.integers(1, 4), st.integers(1, 6), st.integers(0, 3)), min_size=1
)


def make_map(parts: list[tuple[PieceKind, int, int, int]]) -> tuple[SourceMap, int]:
    """Pieces of the given kind and lengths in text and file, each after a gap; and the length of the whole text."""
    pieces, text_start, file_start = [], 0, 0
    for kind, text_length, file_length, gap in parts:
        file_start += gap
        in_file = {VERBATIM: text_length, DECODED: file_length, SYNTHETIC: 0}[kind]
        pieces.append(Piece(text_start, text_length, Span(file_start, file_start + in_file), kind))
        text_start, file_start = text_start + text_length, file_start + in_file
    return SourceMap(pieces), text_start


def slow_image(source_map: SourceMap, offset: int) -> Span:
    """Where the character at ``offset`` comes from, looked up piece by piece."""
    for piece in source_map.pieces:
        inside = offset - piece.text_start
        if 0 <= inside < piece.text_length:
            start = piece.file.start + inside
            return Span(start, start + 1) if piece.kind is VERBATIM else piece.file
    raise AssertionError(offset)


@given(PARTS, st.data())
def test_to_file_is_from_the_first_to_the_last_character(
    parts: list[tuple[PieceKind, int, int, int]], data: st.DataObject
) -> None:
    source_map, length = make_map(parts)
    start = data.draw(st.integers(0, length - 1))
    end = data.draw(st.integers(start + 1, length))
    first, last = slow_image(source_map, start), slow_image(source_map, end - 1)
    assert source_map.to_file(Span(start, end)) == Span(first.start, last.end)


@given(PARTS, st.data())
def test_editable_means_every_character_has_a_place_and_they_touch(
    parts: list[tuple[PieceKind, int, int, int]], data: st.DataObject
) -> None:
    source_map, length = make_map(parts)
    start = data.draw(st.integers(0, length - 1))
    end = data.draw(st.integers(start + 1, length))
    images = [slow_image(source_map, offset) for offset in range(start, end)]
    touch = all(one == other or one.end == other.start for one, other in pairwise(images))
    assert source_map.is_editable(Span(start, end)) == (touch and all(image.length for image in images))


@given(PARTS)
def test_places_never_go_backwards(parts: list[tuple[PieceKind, int, int, int]]) -> None:
    source_map, length = make_map(parts)
    starts = [source_map.to_file(Span(offset, offset)).start for offset in range(length + 1)]
    assert starts == sorted(starts)
