"""The words between the inline tags of a segment, each character with its place in the file.

Formats that translators exchange (XLIFF, TMX) keep what was markup in the story as inline elements: some go round words
that are copy, some stand for a tag, and some hold the tag itself as text, which is no copy.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from .segments import Run
from .xml_tree import Characters, Element

_LINE_BREAK = re.compile(r"[\r\n][ \t\r\n]*")
_CARRIAGE_RETURN = re.compile("\r\n?")
_BLANKS = " \t\r\n"
_BREAK_TAG = re.compile(r"\s*<br\b", re.IGNORECASE)
_HEX = re.compile("[0-9A-Fa-f]{1,6}")

WRAPPING = frozenset({"g", "hi", "mrk", "pc", "sub"})
"""Elements whose content is copy."""


class _Piece(NamedTuple):
    """A stretch of text as the file has it, or what a reference or a tag stands for where ``shown`` is not None."""

    start: int
    end: int
    shown: str | None = None


def segment_runs(file_text: str, content: Sequence[Element | Characters], *, keeps_space: bool) -> list[Run]:
    """The runs of what is in an element such as ``<source>``, ``<target>`` or ``<seg>``.

    A line break with the white space around it, which is how the file is laid out, becomes one space, and none at
    either end, unless the element ``keeps_space``; spaces within a line are copy.
    """
    runs: list[Run] = []
    for piece in _pieces(file_text, content):
        after_layout = bool(runs) and runs[-1].is_layout
        runs += (run for run in _runs(file_text, piece, keeps_space, after_layout) if run.text)
    while runs and runs[-1].is_layout:
        runs.pop()
    return list(_without_double_spaces(runs))


def _runs(file_text: str, piece: _Piece, keeps_space: bool, after_layout: bool) -> Iterable[Run]:
    if piece.shown is not None:
        return [Run(piece.start, piece.end, piece.shown)]
    if keeps_space:
        return _with_line_ends(file_text, piece)
    start = _after_blanks(file_text, piece) if after_layout else piece.start
    return _on_one_line(file_text, start, piece.end)


def _after_blanks(file_text: str, piece: _Piece) -> int:
    text = file_text[piece.start : piece.end]
    return piece.end - len(text.lstrip(_BLANKS))


def _with_line_ends(file_text: str, piece: _Piece) -> Iterator[Run]:
    """The piece with every line end as a newline."""
    done = piece.start
    for match in _CARRIAGE_RETURN.finditer(file_text, piece.start, piece.end):
        yield Run(done, match.start(), file_text[done : match.start()])
        yield Run(match.start(), match.end(), "\n")
        done = match.end()
    yield Run(done, piece.end, file_text[done : piece.end])


def _on_one_line(file_text: str, start: int, end: int) -> Iterator[Run]:
    """The stretch with a space for each line end and the blanks round it."""
    for match in _LINE_BREAK.finditer(file_text, start, end):
        words = file_text[start : match.start()].rstrip(_BLANKS)
        yield Run(start, start + len(words), words)
        yield Run(start + len(words), match.end(), " ", is_layout=True)
        start = match.end()
    yield Run(start, end, file_text[start:end])


def _without_double_spaces(runs: Iterable[Run]) -> Iterator[Run]:
    """Without the space of a line break at the beginning or after another space."""
    last = " "
    for run in runs:
        if not (run.is_layout and last.isspace()):
            yield run
            last = run.text[-1]


def _pieces(file_text: str, content: Sequence[Element | Characters]) -> Iterator[_Piece]:
    for child in content:
        if isinstance(child, Characters):
            yield _Piece(child.start, child.end, child.reference or None)
        elif child.name == "sub":
            yield from _set_apart(file_text, child)
        elif child.name in WRAPPING:
            yield from _pieces(file_text, child.children)
        elif child.name == "cp":
            yield from _code_point(file_text, child)
        else:
            yield from _code(file_text, child)


def _code(file_text: str, element: Element) -> Iterator[_Piece]:
    """What a tag of the story leaves: white space or nothing, and the texts for readers that are inside it."""
    yield _Piece(element.start, element.start, _white_space(file_text, element))
    for inner in element.descendants("sub"):
        yield from _set_apart(file_text, inner)


def _set_apart(file_text: str, element: Element) -> Iterator[_Piece]:
    """A text inside a tag, such as that of a footnote, as a line of its own: it is no part of the sentence round it."""
    yield _Piece(element.start, element.start, "\n")
    end = element.start
    for piece in _pieces(file_text, element.children):
        end = piece.end
        yield piece
    yield _Piece(end, end, "\n")


def _white_space(file_text: str, element: Element) -> str:
    """The white space that a tag of the story makes, as far as the file tells."""
    said = element.attributes
    if "lb" in (said.get("ctype"), said.get("type"), said.get("subType", "").rpartition(":")[2]):
        return "\n"
    equivalent = said.get("equiv-text") or said.get("equiv") or ""
    if equivalent.isspace():
        return "\n" if "\n" in equivalent else " "
    return "\n" if element.children and _BREAK_TAG.match(element.text(file_text)) else ""


def _code_point(file_text: str, element: Element) -> Iterator[_Piece]:
    """``<cp hex="001A"/>``: a character that XML cannot write."""
    written = element.attributes.get("hex", "")
    number = int(written, 16) if _HEX.fullmatch(written) else 0
    if 0 < number <= sys.maxunicode and not 0xD800 <= number <= 0xDFFF:
        yield _Piece(element.start, file_text.index(">", element.start) + 1, chr(number))
