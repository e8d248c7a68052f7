"""From places in the text that rules see to places in the file it was read from."""

from bisect import bisect_right
from collections.abc import Iterable
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from .span import Span


class PieceKind(Enum):
    """How a piece of the text came from the file."""

    VERBATIM = "verbatim"
    """Character for character."""
    DECODED = "decoded"
    """The file writes it otherwise, such as ``&amp;``: the characters stand for the whole stretch."""
    SYNTHETIC = "synthetic"
    """Not in the file at all, such as the blank line between two blocks."""


class Piece(NamedTuple):
    """``text_length`` characters of the text from ``text_start`` on, and their place in the file."""

    text_start: int
    text_length: int
    file: Span
    kind: PieceKind


class SourceMap:
    """The pieces of a text, in order and without gaps.

    All offsets are code points: of ``Document.text`` on one side, of the decoded file on the other.
    Raises ValueError when the pieces leave a gap, or go backwards in the file.
    """

    __slots__ = ("_pieces", "_starts")

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self._pieces = tuple(pieces)
        self._starts = [piece.text_start for piece in self._pieces]
        text_end = file_end = 0
        for piece in self._pieces:
            if piece.text_start != text_end or piece.file.start < file_end or piece.file.end < piece.file.start:
                raise ValueError(f"a piece out of place: {piece}")
            text_end, file_end = piece.text_start + piece.text_length, piece.file.end

    @classmethod
    def identity(cls, length: int) -> "SourceMap":
        """The map of a text that is the whole file, unchanged."""
        return cls([Piece(0, length, Span(0, length), PieceKind.VERBATIM)])

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The pieces in order."""
        return self._pieces

    def to_file(self, span: Span) -> Span:
        """The stretch of the file that ``span`` of the text came from, from its first to its last character."""
        if span.start == span.end:
            start = self._start_in_file(span.start)
            return Span(start, start)
        return Span(self._start_in_file(span.start), self._end_in_file(span.end))

    def is_editable(self, span: Span) -> bool:
        """Whether the text there may be replaced in the file without touching anything but that text."""
        first = self._index(span.start)
        last = self._index(max(span.start, span.end - 1))
        pieces = self._pieces[first : last + 1]
        if not pieces or any(piece.kind is PieceKind.SYNTHETIC for piece in pieces):
            return False
        return all(one.file.end == next_.file.start for one, next_ in pairwise(pieces))

    def _index(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)

    def _start_in_file(self, offset: int) -> int:
        piece = self._pieces[self._index(offset)] if self._pieces else Piece(0, 0, Span(0, 0), PieceKind.SYNTHETIC)
        inside = offset - piece.text_start
        if piece.kind is PieceKind.VERBATIM:
            return piece.file.start + min(inside, piece.text_length)
        return piece.file.start if inside < piece.text_length else piece.file.end

    def _end_in_file(self, offset: int) -> int:
        piece = self._pieces[self._index(offset - 1)]
        if piece.kind is PieceKind.VERBATIM:
            return piece.file.start + offset - piece.text_start
        return piece.file.end
