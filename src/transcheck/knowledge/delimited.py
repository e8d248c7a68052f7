"""Importer for tables with a heading line: CSV, and TSV without quotation marks; see ``rows`` for the columns."""

import csv
from collections.abc import Iterator, Sequence

from .errors import KnowledgeError
from .record import Broken, Item, Provenance
from .rows import Row, column_of, items_of_rows, put
from .sources import Source


def read_delimited(source: Source, delimiter: str) -> Iterator[Item]:
    """The records of a table. Raises KnowledgeError when it has no column for names."""
    return items_of_rows(_rows(source, delimiter))


class _Tabs(csv.excel_tab):
    """A quotation mark is a part of the name, as in the registered type text/tab-separated-values."""

    quoting = csv.QUOTE_NONE


def _rows(source: Source, delimiter: str) -> Iterator[tuple[Provenance, Row] | Broken]:
    dialect = _Tabs if delimiter == "\t" else csv.excel
    reader = csv.reader(_lines(source), dialect, delimiter=delimiter, strict=True)
    columns: list[str] = []
    record = 0
    while True:
        record += 1
        place = Provenance(source.name, record, reader.line_num + 1)
        try:
            values = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Broken(place, str(error))
            continue
        if not columns:
            columns, record = _columns(source, values), 0
        elif any(values):
            yield _row(place, columns, values)


def _columns(source: Source, headings: Sequence[str]) -> list[str]:
    columns = [column_of(heading) for heading in headings]
    if not any(column == "name" or column.startswith("native:") for column in columns):
        raise KnowledgeError(f"{source.name}: no column 'name' in its first line: {', '.join(headings)[:120]}")
    return columns


def _row(place: Provenance, columns: Sequence[str], values: Sequence[str]) -> tuple[Provenance, Row] | Broken:
    if len(values) != len(columns):
        return Broken(place, f"{len(values)} values for {len(columns)} columns")
    if not _is_text("".join(values)):
        return Broken(place, "not UTF-8, or too long")
    row: Row = {}
    for column, value in zip(columns, values, strict=True):
        put(row, column, value)
    return place, row


def _lines(source: Source) -> Iterator[str]:
    """A line that is too long becomes one that is no UTF-8."""
    for number, line in source.lines():
        encoding = "utf-8-sig" if number == 1 else "utf-8"
        yield (b"\xff\n" if line is None else line).decode(encoding, "surrogateescape")


def _is_text(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
