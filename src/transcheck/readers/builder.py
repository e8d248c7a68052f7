"""The only way to make a Document, so that its offsets are right by construction."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from transcheck.model import Block, BlockKind, Document, Piece, PieceKind, SourceMap, Span

_SEPARATOR = "\n\n"
_CARRIAGE_RETURN = re.compile("\r\n?")


class Origin(NamedTuple):
    """Where a document comes from: see the fields of the same names in ``Document``."""

    path: str = "-"
    format: str = "text"
    encoding: str = "utf-8"
    notes: tuple[str, ...] = ()


class DocumentBuilder:
    """Collects the text of a document piece by piece, in file order, and the blocks in it.

    All offsets into the file are code points of ``file_text``. A piece that lies before the one added last, or outside
    the file, raises ValueError, as does a block that is begun inside another.
    """

    def __init__(self, file_text: str) -> None:
        self.file_text = file_text
        self.blocks: list[Block] = []
        """The blocks so far; a reader that knows better afterwards hands its own to ``build``."""
        self._pieces: list[Piece] = []
        self._parts: list[str] = []
        self._length = 0
        self._file_end = 0
        self._open: tuple[BlockKind, bool] | None = None
        self._open_start = 0
        self._open_part = 0

    @property
    def text(self) -> str:
        """What there is of ``Document.text``."""
        return "".join(self._parts)

    @property
    def open_text(self) -> str:
        """What there is of the block that is open."""
        return "".join(self._parts[self._open_part :])

    def begin(self, kind: BlockKind, *, in_copy: bool = True) -> None:
        """Open a block. A blank line that is not in the file will part it from what came before."""
        if self._open is not None:
            raise ValueError("a block is open already")
        self._open = kind, in_copy
        self._open_start = self._length + (len(_SEPARATOR) if self._length else 0)
        self._open_part = len(self._parts) + (1 if self._length else 0)

    def verbatim(self, file_start: int, file_end: int) -> None:
        """Add that stretch of the file, character for character."""
        self._add(self.file_text[file_start:file_end], file_start, file_end, PieceKind.VERBATIM)

    def decoded(self, text: str, file_start: int, file_end: int) -> None:
        """Add ``text``, for which that stretch of the file stands as a whole."""
        self._add(text, file_start, file_end, PieceKind.DECODED)

    def synthetic(self, text: str) -> None:
        """Add ``text`` that is not in the file."""
        self._add(text, self._file_end, self._file_end, PieceKind.SYNTHETIC)

    def whole_file(self) -> str:
        """Add all of the file with every line end as a newline, and return it."""
        done = 0
        for line_end in _CARRIAGE_RETURN.finditer(self.file_text) if "\r" in self.file_text else ():
            self.verbatim(done, line_end.start())
            self.decoded("\n", *line_end.span())
            done = line_end.end()
        self.verbatim(done, len(self.file_text))
        return self.text

    def end(self) -> Block | None:
        """Close the open block, without the white space at its ends. Returns None if nothing else was in it."""
        if self._open is None:
            raise ValueError("no block is open")
        (kind, in_copy), self._open = self._open, None
        text = self.open_text
        start = self._open_start + len(text) - len(text.lstrip())
        if not text or text.isspace():
            return None
        block = Block(kind, Span(start, self._open_start + len(text.rstrip())), in_copy)
        self.blocks.append(block)
        return block

    def build(
        self, origin: Origin, metadata: Mapping[str, str] | None = None, blocks: Iterable[Block] | None = None
    ) -> Document:
        """The document. ``blocks``, where given, take the place of those collected; unordered ones raise ValueError."""
        chosen = tuple(self.blocks if blocks is None else blocks)
        done = 0
        for block in chosen:
            if not done <= block.span.start < block.span.end <= self._length:
                raise ValueError(f"a block out of place: {block}")
            done = block.span.end
        return Document(
            text=self.text,
            blocks=chosen,
            source_map=SourceMap(self._pieces),
            file_text=self.file_text,
            path=origin.path,
            format=origin.format,
            encoding=origin.encoding,
            notes=origin.notes,
            metadata=dict(metadata or {}),
        )

    def _add(self, text: str, start: int, end: int, kind: PieceKind) -> None:
        if not self._file_end <= start <= end <= len(self.file_text):
            raise ValueError(f"a piece out of place: {start} to {end}")
        if not text:
            return
        if self._open is not None and self._length + len(_SEPARATOR) == self._open_start:
            self._append(_SEPARATOR, Span(self._file_end, self._file_end), PieceKind.SYNTHETIC)
        self._append(text, Span(start, end), kind)

    def _append(self, text: str, file: Span, kind: PieceKind) -> None:
        last = self._pieces[-1] if self._pieces else None
        if last and kind is last.kind is PieceKind.VERBATIM and last.file.end == file.start:
            self._pieces[-1] = Piece(
                last.text_start, last.text_length + len(text), Span(last.file.start, file.end), kind
            )
        else:
            self._pieces.append(Piece(self._length, len(text), file, kind))
        self._parts.append(text)
        self._length += len(text)
        self._file_end = file.end
