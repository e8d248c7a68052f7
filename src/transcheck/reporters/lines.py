"""Lines and columns of a decoded file."""

import re
from bisect import bisect_right
from typing import NamedTuple

from transcheck.model import Document, Span

_LINE_END = re.compile(r"\r\n?|\n")


class Place(NamedTuple):
    """A place in a file: line and column from 1, offset from 0, all in code points."""

    line: int
    column: int
    offset: int

    def __str__(self) -> str:
        return f"{self.line}:{self.column}"


class Lines:
    """The lines of a text, which end with LF, CR LF or CR."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [match.span() for match in _LINE_END.finditer(text)]
        self._starts = [0, *(after for _, after in self._ends)]

    def place(self, offset: int) -> Place:
        """The line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1, offset)

    def span(self, line: int) -> Span:
        """The characters of a line, which count from 1, without its end."""
        end = self._ends[line - 1][0] if line <= len(self._ends) else len(self._text)
        return Span(self._starts[line - 1], end)


class FileLines:
    """The lines of the files of some documents, each file cut once."""

    def __init__(self) -> None:
        self._lines: dict[int, tuple[Document, Lines]] = {}

    def of(self, document: Document) -> Lines:
        """The lines of the file of a document."""
        known = self._lines.get(id(document))  # a document compares by all its text
        if known is None:
            known = self._lines[id(document)] = document, Lines(document.file_text)
        return known[1]
