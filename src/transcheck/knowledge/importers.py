"""Tells the format of a source and reads its records."""

import json
import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from .delimited import read_delimited
from .errors import KnowledgeError
from .json_documents import read_json_document
from .json_lines import read_json_lines
from .record import Broken, Item
from .sources import Source
from .yaml_lists import ParseYaml, read_yaml_list

_JSON_SUFFIXES = frozenset({".json", ".jsonl", ".ndjson"})
SUFFIXES = _JSON_SUFFIXES | {".csv", ".tsv", ".tab", ".yaml", ".yml"}
"""Of the files that are read in a folder, compressed or not; a file that is named may have any."""

_MOST_BROKEN = 1_000
"""Broken records at the beginning, without a good one among them, that make a broken source."""

_OBJECT_LINE = re.compile(r'^\{[ \t]*".*$', re.MULTILINE)
_YAML_LIST = re.compile(r"-(?:--)?[ \r\n]")
_ENTITY = re.compile(r'(?:\[\s*)?\{\s*"(?:type|id|pageid|ns|title)"')
_LONG = 2**17


class Format(StrEnum):
    """How a source is read."""

    JSON_LINES = "JSON lines"
    JSON = "JSON"
    CSV = "CSV"
    CSV_SEMICOLON = "CSV with semicolons"
    TSV = "TSV"
    YAML = "YAML"


def detect_format(source: Source) -> Format:
    """The format, by the first characters and then by the name. Raises KnowledgeError when it is none that is known."""
    text = source.head.lstrip()
    first = text.partition("\n")[0]
    if text.startswith(("{", "[")):
        return _json_format(text, source.suffix)
    if source.suffix in _JSON_SUFFIXES and "\n{" in text:
        return Format.JSON_LINES
    if source.suffix in (".yaml", ".yml") or _YAML_LIST.match(text):
        return Format.YAML
    if source.suffix in (".tsv", ".tab") or (not source.suffix and "\t" in first):
        return Format.TSV
    if source.suffix == ".csv" or (not source.suffix and ("," in first or ";" in first)):
        return Format.CSV_SEMICOLON if ";" in first and "," not in first else Format.CSV
    problem = "not JSON" if source.suffix in _JSON_SUFFIXES else "neither JSON, YAML, CSV nor TSV"
    raise KnowledgeError(f"{source.name}: {problem}")


def read_records(source: Source, parse_yaml: ParseYaml) -> Iterator[Item]:
    """The records of a source, good and broken, as a stream.

    Raises KnowledgeError when the source as a whole is broken: when its format is unknown or not what it seems, or when
    it begins with a thousand broken records and no good one, or has no other.
    """
    items: Iterable[Item | None]
    match detect_format(source):
        case Format.JSON_LINES:
            items = read_json_lines(source)
        case Format.JSON:
            items = read_json_document(source)
        case Format.YAML:
            items = read_yaml_list(source, parse_yaml)
        case Format.TSV:
            items = read_delimited(source, "\t")
        case Format.CSV:
            items = read_delimited(source, ",")
        case Format.CSV_SEMICOLON:
            items = read_delimited(source, ";")
    return _unless_all_broken(items, source.name)


def _json_format(text: str, suffix: str) -> Format:
    """Lines, when one of them is a whole object and there is more; or when it is an entity too long to see its end."""
    lines = _OBJECT_LINE.findall(text)
    has_more = len(lines) > 1 or text.startswith("[") or bool(text.partition("\n")[2].strip())
    if suffix in (".jsonl", ".ndjson") or (has_more and any(map(_is_object, lines[:20]))):
        return Format.JSON_LINES
    is_one_long_line = len(text) > _LONG and text.count("\n") <= 1
    return Format.JSON_LINES if is_one_long_line and _ENTITY.match(text) else Format.JSON


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line.strip(" \t\r,]")), dict)
    except (ValueError, RecursionError):
        return False


def _unless_all_broken(items: Iterable[Item | None], name: str) -> Iterator[Item]:
    """Holds broken records back until there is a good one."""
    held: list[Broken] = []
    is_good = False
    for item in items:
        if not is_good and isinstance(item, Broken):
            held.append(item)
            if len(held) == _MOST_BROKEN:
                break
            continue
        if not is_good:
            is_good = True
            yield from held
        if item is not None:
            yield item
    if held and not is_good:
        place = held[0].provenance
        where = f"line {place.line}" if place.line else f"record {place.record}"
        raise KnowledgeError(f"{name}: no record in it can be used; the first, {where}: {held[0].problem}")
