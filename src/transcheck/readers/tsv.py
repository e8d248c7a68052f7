"""Aligned segments in columns: a header with ``source`` and ``target``, or two language codes; a segment a row.

Cells are plain: nothing is quoted or escaped. Columns ``id`` and ``field`` may stand beside them; ``field`` says what
of a story the segment is (``headline``, ``caption`` ...).
"""

import re
from collections.abc import Iterator, Sequence

from transcheck.model import Document, Span

from .builder import Origin
from .errors import ReadError
from .segments import SegmentBuilder, verbatim

_LINE = re.compile(r"[^\r\n]+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*\Z")
_TARGET_LANGUAGE = "en"
_NEEDED = "expected a header with the columns source and target, parted by tabs: add it as the first line"


def read(file_text: str, origin: Origin) -> Document:
    """The translation in ``file_text``, with its source. Raises ReadError where the header does not name both."""
    rows = _rows(file_text)
    header = [cell.of(file_text).strip().casefold() for cell in next(rows, [])]
    source, target, languages = _columns(header, origin)
    field = header.index("field") if "field" in header else None
    builder = SegmentBuilder(file_text)
    for row in rows:
        name = _cell(row, field).of(file_text) if field is not None else ""
        builder.add(verbatim(_cell(row, source)), verbatim(_cell(row, target)), name)
    return builder.build(origin, languages)


def _rows(file_text: str) -> Iterator[list[Span]]:
    """The cells of each line that is not empty."""
    for line in _LINE.finditer(file_text):
        start, cells = line.start(), []
        for cell in line[0].split("\t"):
            cells.append(Span(start, start + len(cell)))
            start += len(cell) + 1
        yield cells


def _cell(row: Sequence[Span], column: int) -> Span:
    """The cell in a column; an empty one at the end of a row that is too short."""
    return row[column] if column < len(row) else Span(row[-1].end, row[-1].end)


def _columns(header: Sequence[str], origin: Origin) -> tuple[int, int, dict[str, str]]:
    """Where source and target stand, and their languages as far as the header tells them."""
    if "source" in header and "target" in header:
        return header.index("source"), header.index("target"), {}
    codes = [name for name in header if name != "id" and _LANGUAGE.match(name)]
    target = next((code for code in codes if code.split("-")[0] == _TARGET_LANGUAGE), None)
    others = [code for code in codes if code != target]
    if target is None or len(others) != 1:
        raise ReadError(_NEEDED, origin.path)
    return header.index(others[0]), header.index(target), {"source": others[0], "target": target}
