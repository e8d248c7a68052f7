"""Markdown (CommonMark with tables): markdown-it-py finds the blocks, ``markdown_inline`` the words in them."""

import re
import sys
from bisect import bisect_right
from collections.abc import Container
from functools import cache
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from transcheck.model import BlockKind, Document

from .builder import DocumentBuilder, Origin
from .front_matter import BLOCK_KINDS, METADATA, entries, front_matter_length
from .markdown_inline import Emphasis, Image, Item, Run, scan_inline, unescaped_runs
from .story_parts import settle_paragraphs

_LINE_END = re.compile("\r\n?|\n")
_BLANKS = " \t"
_CELL_END = re.compile(r"(?<!\\)\|")


class Line(NamedTuple):
    """A line, or the part of it that belongs to a block, and where that is in the file."""

    text: str
    start: int


def read(file_text: str, origin: Origin, furniture: Container[str]) -> Document:
    """The document in ``file_text``; ``furniture`` holds lines of page furniture, folded by ``fold_line``."""
    lines = _lines(file_text)
    texts = [line.text for line in lines]
    length = front_matter_length(texts)
    environment: dict[str, Any] = {}
    tokens = _parser().parse("\n" * length + "\n".join(texts[length:]), environment)

    writer = _Writer(DocumentBuilder(file_text), frozenset(environment.get("references", ())))
    metadata = _write_front_matter(lines[1 : max(1, length - 1)], writer)
    _write_blocks(tokens, lines, writer)
    builder = writer.builder
    return builder.build(origin, metadata, settle_paragraphs(builder.text, builder.blocks, furniture))


@cache
def _parser() -> MarkdownIt:
    # Indented code is off: copy has indented paragraphs, not programs.
    return MarkdownIt("commonmark").enable("table").disable(["code", "inline", "text_join"], ignoreInvalid=True)


def _lines(file_text: str) -> list[Line]:
    lines, start = [], 0
    for end in _LINE_END.finditer(file_text):
        lines.append(Line(file_text[start : end.start()], start))
        start = end.end()
    return [*lines, Line(file_text[start:], start)]


def _write_front_matter(lines: list[Line], writer: "_Writer") -> dict[str, str]:
    metadata: dict[str, str] = {}
    for key, value, line, start in entries([line.text for line in lines]):
        if key in METADATA:
            metadata.setdefault(METADATA[key], value)
        if key in BLOCK_KINDS:
            runs = list[Item](unescaped_runs(value, 0, len(value)))
            writer.content([Line(value, lines[line].start + start)], runs, BLOCK_KINDS[key])
    return metadata


def _write_blocks(tokens: list[Token], lines: list[Line], writer: "_Writer") -> None:
    open_: list[Token] = []
    row: Line | None = None
    for token in tokens:
        if token.nesting > 0:
            open_.append(token)
            if token.type == "tr_open" and token.map:
                row = lines[token.map[0]]
        elif token.nesting < 0:
            open_.pop()
        elif token.type in {"html_block", "fence"} and token.map:
            writer.outside(lines[slice(*token.map)])
        elif token.type == "inline" and token.map and token.content:
            if open_[-1].type in {"th_open", "td_open"} and row:
                row = _write_cell(token, row, writer)
            else:
                writer.inline(_content_lines(token, lines[slice(*token.map)]), _kind(open_, writer))


def _kind(open_: list[Token], writer: "_Writer") -> BlockKind:
    if open_[-1].type == "heading_open":
        is_headline = open_[-1].tag == "h1" and not writer.has_headline
        writer.has_headline = writer.has_headline or is_headline
        return BlockKind.HEADLINE if is_headline else BlockKind.SUBHEAD
    types = {token.type for token in open_}
    if "blockquote_open" in types:
        return BlockKind.QUOTE_BLOCK
    return BlockKind.LIST_ITEM if "list_item_open" in types else BlockKind.PARAGRAPH


def _content_lines(token: Token, lines: list[Line]) -> list[Line]:
    """The lines of a block without what the containers put in front, such as "> "."""
    found = []
    for text, line in zip(token.content.split("\n"), lines, strict=False):
        bare = text.strip(_BLANKS)
        place = line.text.replace("\0", "\ufffd").rfind(bare)
        if bare and place >= 0:
            found.append(Line(bare, line.start + place))
    return found


def _write_cell(token: Token, row: Line, writer: "_Writer") -> Line:
    """Write the first cell of what is left of a row, and return the rest of the row."""
    text = token.content.replace("|", "\\|")
    place = row.text.find(text)
    if place < 0:
        return row
    writer.inline([Line(text, row.start + place)], BlockKind.TABLE_CELL)
    end = _CELL_END.search(row.text, place + len(text))
    done = end.end() if end else len(row.text)
    return Line(row.text[done:], row.start + done)


class _Writer:
    """Puts the blocks into the builder, images apart from the text round them."""

    def __init__(self, builder: DocumentBuilder, references: Container[str]) -> None:
        self.builder = builder
        self.references = references
        self.has_headline = self.is_below_headline = False
        """Whether there was a heading of the first rank, and whether it was the last thing written."""
        self.is_below_image = False
        """Whether an image was the last thing written, so that emphasised text is its caption."""

    def outside(self, lines: list[Line]) -> None:
        """Write what is not copy, as it stands."""
        if lines[0].text.lstrip().startswith("<!--"):
            return
        starts = _starts(lines)
        runs = [Run(start, start + len(line.text), line.text) for start, line in zip(starts, lines, strict=True)]
        breaks = [Run(start - 1, start, "\n") for start in starts[1:]]
        self._block(lines, _trimmed(sorted([*runs, *breaks])), BlockKind.BOILERPLATE, in_copy=False)

    def inline(self, lines: list[Line], kind: BlockKind) -> None:
        """Write a block that has inline markup."""
        if lines:
            self.content(lines, scan_inline("\n".join(line.text for line in lines), self.references), kind)

    def content(self, lines: list[Line], items: list[Item], kind: BlockKind) -> None:
        """Write a block whose markup is scanned: ``items`` have offsets into the joined ``lines``."""
        segment: list[Run | Emphasis] = []
        for item in items:
            if isinstance(item, Image):
                self._text(lines, segment, kind)
                self.is_below_headline = False
                self._block(lines, item.alt, BlockKind.ALT_TEXT)
                self._block(lines, item.title, BlockKind.CAPTION)
                self.is_below_image = True
                segment = []
            else:
                segment.append(item)
        self._text(lines, segment, kind)

    def _text(self, lines: list[Line], segment: list[Run | Emphasis], kind: BlockKind) -> None:
        runs = _trimmed([item for item in segment if isinstance(item, Run)])
        if not runs:
            return
        if self.is_below_headline and kind is BlockKind.PARAGRAPH and _is_emphasised(segment):
            kind = BlockKind.DEK
        if self.is_below_image:
            self.is_below_image = False
            first = [item for item in segment if item.end <= _first_line_end(runs)]
            if _is_emphasised(first):
                self._block(lines, _trimmed([item for item in first if isinstance(item, Run)]), BlockKind.CAPTION)
                self._text(lines, segment[len(first) :], kind)
                return
        self._block(lines, runs, kind)
        self.is_below_headline = kind is BlockKind.HEADLINE

    def _block(self, lines: list[Line], runs: list[Run], kind: BlockKind, *, in_copy: bool = True) -> None:
        starts = _starts(lines)
        self.builder.begin(kind, in_copy=in_copy)
        for start, end, text in runs:
            file_start, file_end = _place(lines, starts, start), _place(lines, starts, end)
            if self.builder.file_text[file_start:file_end] == text:
                self.builder.verbatim(file_start, file_end)
            else:
                self.builder.decoded(text, file_start, file_end)
        self.builder.end()


def _starts(lines: list[Line]) -> list[int]:
    """Where each line begins in the content, the lines joined with newlines."""
    starts, start = [], 0
    for line in lines:
        starts.append(start)
        start += len(line.text) + 1
    return starts


def _place(lines: list[Line], starts: list[int], offset: int) -> int:
    """The place in the file of an offset into the content."""
    number = bisect_right(starts, offset) - 1
    return lines[number].start + offset - starts[number]


def _trimmed(runs: list[Run]) -> list[Run]:
    """The runs without those at the ends that are white space only."""
    start, end = 0, len(runs)
    while start < end and runs[start].text.isspace():
        start += 1
    while end > start and runs[end - 1].text.isspace():
        end -= 1
    return runs[start:end]


def _first_line_end(runs: list[Run]) -> int:
    return next((run.start for run in runs if run.text == "\n"), sys.maxsize)


def _is_emphasised(segment: list[Run | Emphasis]) -> bool:
    """Whether one emphasis spans all of it."""
    shown = [item for item in segment if isinstance(item, Emphasis) or not item.text.isspace()]
    if len(shown) < 3:
        return False
    first, last = shown[0], shown[-1]
    return (
        isinstance(first, Emphasis)
        and isinstance(last, Emphasis)
        and first.is_opening
        and not last.is_opening
        and first.partner == last.partner
    )
