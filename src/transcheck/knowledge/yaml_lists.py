"""Importer for YAML lists: the layout of ``rules/names``, and that of congress-legislators. One item at a time.

What reads the YAML of an item is handed in: only the rule packs know PyYAML.
"""

from collections.abc import Callable, Iterator

from . import congress
from .errors import KnowledgeError, RecordError
from .fields import record_of_fields
from .record import Broken, Item, Provenance
from .sources import Source

ParseYaml = Callable[[str], object]
"""From the text of a YAML list to strings, lists and dicts. Raises RecordError with the line."""

_LONGEST_ITEM = 2**20
"""Characters."""


def read_yaml_list(source: Source, parse: ParseYaml) -> Iterator[Item]:
    """The records of a list. Raises KnowledgeError for what is not a list."""
    for number, (line, text) in enumerate(_items(source), start=1):
        provenance = Provenance(source.name, number, line)
        try:
            parsed = parse(text)
            for value in parsed if isinstance(parsed, list) else [parsed]:
                yield _item(value, provenance)
        except RecordError as error:
            yield Broken(provenance._replace(line=line + error.line - 1), str(error))


def _item(value: object, provenance: Provenance) -> Item:
    if not isinstance(value, dict):
        raise RecordError("not a record with a name")
    return record_of_fields(
        congress.fields_of_legislator(value) if congress.is_legislator(value) else value, provenance
    )


def _items(source: Source) -> Iterator[tuple[int, str]]:
    """The text of each item with the number of its first line; whatever is between two items goes with the first."""
    marker = ""
    start, lines, length = 1, [""], 0
    for number, line in enumerate(_lines(source), start=1):
        if not marker:
            marker = _marker(line, source.name)
        if marker and (line.startswith(marker) or line.rstrip() == marker.rstrip()):
            if length:
                yield start, "".join(lines)
            start, lines, length = number, [], 0
        if marker:
            lines.append(line)
            length += len(line)
        if length > _LONGEST_ITEM:
            raise KnowledgeError(
                f"{source.name}:{start}: an item of the list is longer than {_LONGEST_ITEM} characters"
            )
    if length:
        yield start, "".join(lines)


def _marker(line: str, name: str) -> str:
    """What every item of the list begins with; empty while there is nothing but comments."""
    content = line.strip()
    if not content or content.startswith(("#", "---", "%")):
        return ""
    if content != "-" and not content.startswith("- "):
        raise KnowledgeError(f"{name}: not a YAML list of records: {content[:60]}")
    return line[: len(line) - len(line.lstrip())] + "- "


def _lines(source: Source) -> Iterator[str]:
    for number, line in source.lines():
        try:
            yield (b"\xff" if line is None else line).decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError:
            raise KnowledgeError(f"{source.name}:{number}: not UTF-8: save it as UTF-8") from None
