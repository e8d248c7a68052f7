"""Plain text as it is passed round between newsrooms.

The text of the document is the file itself, with newlines for line ends; blocks are stretches of it. Blank lines
part the paragraphs of most copy; where there are none, each line is a paragraph, unless the lines are
broken to fit a column.
"""

from collections.abc import Container, Iterator
from typing import NamedTuple

from transcheck.model import Block, BlockKind, Document, Span

from .builder import DocumentBuilder, Origin
from .bylines import is_byline
from .datelines import dateline_end
from .line_length import LONG_LINE, word_count
from .picture_lines import is_below_slug, is_caption, is_slug
from .plain_kinds import cell_separator, is_headline, is_subhead, line_kind, list_mark_end
from .story_parts import with_dateline
from .wrapping import Line, continues, paragraphs_in

_NEAR_TOP = 8
_NEAR_END = 4
"""Units of a story between which and its edge a byline may stand."""
_WRAPPED_KINDS = frozenset({BlockKind.LIST_ITEM, BlockKind.CREDIT})
_KICKER_WORDS = 1
_HEADLINE_BELOW_KICKER = 4


class Unit(NamedTuple):
    """A stretch of the text that becomes a block; ``kind`` is None while only its place in the story can tell."""

    text: str
    start: int
    end: int
    kind: BlockKind | None = None


def read(file_text: str, origin: Origin, furniture: Container[str]) -> Document:
    """The document in ``file_text``; ``furniture`` holds lines of page furniture, folded by ``fold_line``."""
    builder = DocumentBuilder(file_text)
    text = builder.whole_file()
    return builder.build(origin, blocks=_blocks(text, list(_units(text, furniture))))


def _units(text: str, furniture: Container[str]) -> Iterator[Unit]:
    at_top = True
    for stanza in _stanzas(text):
        units = _lone_line(stanza, furniture) if len(stanza) == 1 else _lines(stanza, furniture, at_top=at_top)
        for unit in units:
            yield unit
            at_top = at_top and unit.kind is not None


def _lone_line(stanza: list[Line], furniture: Container[str]) -> list[Unit]:
    """The same as ``_lines`` for most stanzas, only faster."""
    line = stanza[0]
    if len(line.text) > LONG_LINE:
        return [Unit(*line)]
    return _fixed_units(stanza, 0, furniture) or [Unit(*line, BlockKind.CAPTION if is_caption(line.text) else None)]


def _stanzas(text: str) -> Iterator[list[Line]]:
    """Runs of lines between blank ones. A line without a letter or digit, such as "* * *", counts as blank."""
    stanza: list[Line] = []
    offset = 0
    for raw in text.split("\n"):
        line = raw.strip()
        if line and (line[0].isalnum() or any(character.isalnum() for character in line)):
            start = offset + (0 if line == raw else len(raw) - len(raw.lstrip()))
            stanza.append(Line(line, start, start + len(line)))
        elif stanza:
            yield stanza
            stanza = []
        offset += len(raw) + 1
    if stanza:
        yield stanza


def _lines(stanza: list[Line], furniture: Container[str], *, at_top: bool) -> Iterator[Unit]:
    run: list[Line] = []
    last: Unit | None = None
    for index, line in enumerate(stanza):
        units = _fixed_units(stanza, index, furniture)
        if not units and not run and last and last.kind in _WRAPPED_KINDS and continues(last.text, line.text):
            last = Unit(f"{last.text}\n{line.text}", last.start, line.end, last.kind)
        elif not units:
            run.append(line)
        else:
            if last:
                yield last
            yield from _open_units(run, last, at_top=at_top)
            yield from units[:-1]
            run, last = [], units[-1]
    if last:
        yield last
    yield from _open_units(run, last, at_top=at_top)


def _fixed_units(stanza: list[Line], index: int, furniture: Container[str]) -> list[Unit]:
    """What the line is if its own words decide that; empty if they do not."""
    line = stanza[index]
    kind = line_kind(line.text, furniture)
    if kind:
        return [Unit(*line, kind)]
    if line.text[0] == ">":
        return [_without_mark(line, 1, BlockKind.QUOTE_BLOCK)]
    mark = list_mark_end(line.text)
    if mark:
        return [_without_mark(line, mark, BlockKind.LIST_ITEM)]
    if index == len(stanza) - 2 and is_slug(line.text, stanza[-1].text):
        return [Unit(*line, BlockKind.SLUG)]
    return _cells(stanza, index)


def _without_mark(line: Line, mark: int, kind: BlockKind) -> Unit:
    text = line.text[mark:].lstrip()
    return Unit(text, line.end - len(text), line.end, kind)


def _cells(stanza: list[Line], index: int) -> list[Unit]:
    line = stanza[index]
    separator = cell_separator(line.text)
    neighbours = stanza[max(0, index - 1) : index] + stanza[index + 1 : index + 2]
    if not separator or not (
        line.text.count(separator) > 1 or any(cell_separator(other.text) == separator for other in neighbours)
    ):
        return []
    cells = []
    start = line.start
    for cell in line.text.split(separator):
        if any(character.isalnum() for character in cell):
            text = cell.strip()
            left = start + len(cell) - len(cell.lstrip())
            cells.append(Unit(text, left, left + len(text), BlockKind.TABLE_CELL))
        start += len(cell) + 1
    return cells


def _open_units(run: list[Line], above: Unit | None, *, at_top: bool) -> Iterator[Unit]:
    """The paragraphs of ``run``, which stands right below ``above``, if that is not None."""
    if not run:
        return
    is_below_picture = above is not None and above.kind is BlockKind.SLUG
    for number, lines in enumerate(paragraphs_in(run, at_top=at_top and not is_below_picture)):
        text = lines[0].text if len(lines) == 1 else "\n".join(line.text for line in lines)
        is_picture_text = (is_below_picture and number == 0 and is_below_slug(text)) or is_caption(text)
        yield Unit(text, lines[0].start, lines[-1].end, BlockKind.CAPTION if is_picture_text else None)


def _blocks(text: str, units: list[Unit]) -> Iterator[Block]:
    first = next((number for number, unit in enumerate(units) if not unit.kind and _is_body(unit.text)), len(units))
    headline = _headline(units, first)
    backwards = range(len(units) - 1, first, -1)
    last = next((number for number in backwards if not units[number].kind and not is_subhead(units[number].text)), 0)
    for number, unit in enumerate(units):
        kind = unit.kind
        if number == headline:
            kind = BlockKind.HEADLINE
        elif kind is None:
            kind = _kind_in_place(unit.text, number, first, headline, last, len(units))
        if number == first:
            yield from with_dateline(text[unit.start : unit.end], unit.start)
        else:
            yield Block(kind, Span(unit.start, unit.end))


def _is_body(text: str) -> bool:
    return (not is_headline(text) and not is_byline(text)) or dateline_end(text) > 0


def _headline(units: list[Unit], first: int) -> int:
    """The number of the unit that is the headline, or -1. It stands before the first paragraph."""
    found = [number for number in range(first) if not units[number].kind and not is_byline(units[number].text)]
    if len(found) > 1 and word_count(units[found[0]].text) <= _KICKER_WORDS:
        below = units[found[1]].text
        return found[1] if word_count(below) >= _HEADLINE_BELOW_KICKER else found[0]
    if found:
        return found[0]
    below_slugs = [number for number in range(first) if units[number].kind is BlockKind.CAPTION]
    return next((number for number in below_slugs if _is_headline_below_slug(units[number].text)), -1)


def _is_headline_below_slug(text: str) -> bool:
    return is_headline(text) and not is_caption(text)


def _kind_in_place(text: str, number: int, first: int, headline: int, last: int, count: int) -> BlockKind:
    is_near_edge = number < min(_NEAR_TOP, first + 2) or number >= count - _NEAR_END
    if is_near_edge and is_byline(text):
        return BlockKind.BYLINE
    if 0 <= headline == number - 1 and number < first:
        return BlockKind.DEK
    is_between = first < number < last or number < headline
    return BlockKind.SUBHEAD if is_between and is_subhead(text) else BlockKind.PARAGRAPH
