"""The lexicon's half of the compiled form: tables of lines, made so that a run decodes only the lines that it needs.

A gazetteer of thousands of entries took longer to decode and to index than a story takes to check. Here the index is
made when the rules are compiled, and an entry stays a line of text until a story names it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from transcheck.model.folding import fold_text

from .folders import NAME_FOLDERS
from .probes import add_probes

Compiled = Mapping[str, Any]
Tables = dict[str, str]

TABLES = frozenset(
    {
        *NAME_FOLDERS,
        *("name_keys", "name_surfaces", "offices", "native"),
        *("rows", "row_keys", "row_numbers", "lines"),
        *("probes", "probe_keys"),
    }
)
"""The names of the tables; ``analysis/lexicon.py`` says what it reads from each."""


def index_lexicon(compiled: Mapping[str, Sequence[Compiled]]) -> Tables:
    """The tables of ``people``, ``places``, ``organisations`` and ``rows`` as ``compile_folder`` gives them."""
    entries = [entry for kind in NAME_FOLDERS for entry in compiled.get(kind, ())]
    rows = compiled.get("rows", ())
    names, keys = _surfaces_by_key(entries), _rows_by_key(rows)
    probes: dict[str, list[str]] = {}
    add_probes(probes, [*names, *keys])
    return {
        **{kind: _lines(map(_json, compiled.get(kind, ()))) for kind in NAME_FOLDERS},
        "name_keys": _lines(names),
        "name_surfaces": _lines(map(_json, names.values())),
        "offices": _lines(f"{title}\t{_numbers(numbers)}" for title, numbers in _office_holders(entries).items()),
        "native": _lines(_native_names(entries)),
        "rows": _lines(map(_json, rows)),
        "row_keys": _lines(keys),
        "row_numbers": _lines(map(_numbers, keys.values())),
        "lines": _lines(f"{row['whole']}\t{number}\t{row['rule']}" for number, row in _whole_lines(rows)),
        "probes": _lines(probes),
        "probe_keys": _lines(map(" ".join, probes.values())),
    }


def with_rows(tables: Tables, rows: Sequence[Compiled]) -> Tables:
    """The tables with more rows, none of which is a whole line."""
    if not rows:
        return tables
    numbers = _pairs(tables, "row_keys", "row_numbers")
    known = len(numbers)
    first = len(lines_of(tables["rows"]))
    for key, added in _rows_by_key(rows).items():
        numbers[key] = " ".join([*filter(None, [numbers.get(key)]), _numbers(first + number for number in added)])
    more = [tables["rows"]] if tables["rows"] else []
    probes = {probe: [keys] for probe, keys in _pairs(tables, "probes", "probe_keys").items()}
    add_probes(probes, [*numbers][known:], len(lines_of(tables["name_keys"])) + known)
    return {
        **tables,
        "probes": _lines(probes),
        "probe_keys": _lines(map(" ".join, probes.values())),
        "rows": _lines([*more, *map(_json, rows)]),
        "row_keys": _lines(numbers),
        "row_numbers": _lines(numbers.values()),
    }


def _pairs(tables: Tables, keys: str, values: str) -> dict[str, str]:
    return dict(zip(lines_of(tables[keys]), lines_of(tables[values]), strict=True))


def lines_of(table: str) -> list[str]:
    """The lines of a table."""
    return table.split("\n") if table else []


def decoded(table: str) -> list[dict[str, Any]]:
    """What the lines of a table of entries or rows stand for."""
    return [json.loads(line) for line in lines_of(table)]


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(lines)


def _json(value: Any) -> str:  # noqa: ANN401 - an entry, a row, a list of surfaces
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _numbers(numbers: Iterable[int]) -> str:
    return " ".join(map(str, numbers))


def _surfaces_by_key(entries: Sequence[Compiled]) -> dict[str, list[tuple[Any, ...]]]:
    """The fields of ``analysis.name_index.Surface`` by the folded form of what is written."""
    by_key: dict[str, list[tuple[Any, ...]]] = {}
    for number, entry in enumerate(entries):
        may_go_on = entry.get("order") == "family-first"
        for form_and_language, written_forms in entry["surfaces"].items():
            form, _, language = form_and_language.partition(" ")
            for written in written_forms:
                is_open = may_go_on and "-" not in written
                by_key.setdefault(fold_text(written), []).append((written, form, language, number, is_open))
    return by_key


def _office_holders(entries: Sequence[Compiled]) -> dict[str, dict[int, None]]:
    holders: dict[str, dict[int, None]] = {}
    for number, entry in enumerate(entries):
        for office in entry.get("titles", ()):
            holders.setdefault(office["title"], {})[number] = None
    return holders


def _native_names(entries: Sequence[Compiled]) -> Iterator[str]:
    for number, entry in enumerate(entries):
        for language, name in entry.get("native", {}).items():
            yield f"{language}\t{name}\t{number}"


def _rows_by_key(rows: Sequence[Compiled]) -> dict[str, list[int]]:
    by_key: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        if "whole" not in row:
            for key in row["pattern"]["keys"]:
                by_key.setdefault(key, []).append(number)
    return by_key


def _whole_lines(rows: Sequence[Compiled]) -> Iterator[tuple[int, Compiled]]:
    return ((number, row) for number, row in enumerate(rows) if "whole" in row)
