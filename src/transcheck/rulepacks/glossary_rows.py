"""A house's glossary as a table: CSV, or TSV without quotation marks, with a heading line.

Either ``source``, ``target`` and, if wanted, ``forbidden``, ``language``, ``severity`` and ``note``; or ``term`` and
``instead``, with ``severity`` and ``note``, for a list of what is not written. ``|`` parts several terms of a cell.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from transcheck.model import Severity

from .errors import RulePackError, did_you_mean

_BILINGUAL = ("source", "target", "forbidden", "language", "severity", "note")
_LIST = ("term", "instead", "severity", "note")
_LONGEST_TERM = 200
_EXPECTED = "the first line must name the columns source and target, or term and instead"


class GlossaryRow(NamedTuple):
    """Terms of one thing: what the source calls it, what the translation must, and what it must not.

    ``language`` is that of the source terms, empty where any may have them. ``line`` counts from 1.
    """

    sources: tuple[str, ...]
    targets: tuple[str, ...]
    forbidden: tuple[str, ...]
    language: str
    severity: Severity | None
    note: str
    line: int


def table_rows(text: str, path: str) -> Iterator[GlossaryRow]:
    """The rows of a table. Raises RulePackError for a heading line or a row that makes no sense."""
    heading = text.lstrip("\n").partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), _dialect(heading), strict=True)
    columns: dict[str, int] = {}
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            raise RulePackError(path, line, "", f"cannot be read as a table: {error}") from None
        if not any(cell.strip() for cell in cells):
            continue
        if not columns:
            columns = _columns(cells, path, line)
            continue
        yield _row(cells, columns, path, line)
    if not columns:
        raise RulePackError(path, 0, "", f"is empty: {_EXPECTED}")


class _Tabs(csv.excel_tab):
    """A quotation mark is a part of the term, as in the registered type text/tab-separated-values."""

    quoting = csv.QUOTE_NONE


class _Semicolons(csv.excel):
    """What spreadsheets write where the comma is the decimal mark."""

    delimiter = ";"


def _dialect(heading: str) -> type[csv.Dialect]:
    if "\t" in heading:
        return _Tabs
    return _Semicolons if ";" in heading and "," not in heading else csv.excel


def _columns(cells: Sequence[str], path: str, line: int) -> dict[str, int]:
    names = [cell.strip().casefold() for cell in cells]
    known = next((kind for kind in (_BILINGUAL, _LIST) if {*kind[:2]} <= {*names}), None)
    if known is None:
        raise RulePackError(path, line, "", f"{_EXPECTED} (got '{', '.join(names)[:80]}')")
    for number, name in enumerate(names):
        if name and name not in known:
            raise RulePackError(path, line, name, f"unknown column{did_you_mean(name, known)}")
        if name and name in names[:number]:
            raise RulePackError(path, line, name, "a second column of this name")
    return {name: number for number, name in enumerate(names) if name}


def _row(cells: Sequence[str], columns: dict[str, int], path: str, line: int) -> GlossaryRow:
    if len(cells) > max(columns.values()) + 1 and any(cell.strip() for cell in cells[max(columns.values()) + 1 :]):
        raise RulePackError(path, line, "", f"{len(cells)} cells for {len(columns)} columns")
    values = {name: cells[number].strip() for name, number in columns.items() if number < len(cells)}
    terms = {name: _terms(values.get(name, ""), path, line, name) for name in ("source", "target", "forbidden")}
    if "term" in columns:
        terms["forbidden"] = _terms(values.get("term", ""), path, line, "term")
        terms["target"] = _terms(values.get("instead", ""), path, line, "instead")[:1]
    if not terms["forbidden"] and not (terms["source"] and terms["target"]):
        raise RulePackError(path, line, "", f"needs {'a term' if 'term' in columns else 'a source and a target'}")
    return GlossaryRow(
        terms["source"],
        terms["target"],
        terms["forbidden"],
        values.get("language", "").casefold().replace("_", "-").split("-")[0],
        severity_of(values.get("severity", ""), path, line),
        " ".join(values.get("note", "").split()),
        line,
    )


def severity_of(value: str, path: str, line: int) -> Severity | None:
    """A severity, None where nothing is said. Raises RulePackError."""
    if value and value.casefold() not in [*Severity]:
        raise RulePackError(path, line, "severity", f"must be error, warning or info (got '{value}')")
    return Severity(value.casefold()) if value else None


def _terms(cell: str, path: str, line: int, name: str) -> tuple[str, ...]:
    terms = tuple(dict.fromkeys(term for part in cell.split("|") if (term := " ".join(part.split()))))
    if any(len(term) > _LONGEST_TERM for term in terms):
        raise RulePackError(path, line, name, f"a term of more than {_LONGEST_TERM} characters")
    return terms
