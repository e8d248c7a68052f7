"""The layout of a knowledge file: an SQLite database, told by the numbers in its header.

The header: https://www.sqlite.org/fileformat.html#the_database_header.
"""

from pathlib import Path
from typing import NamedTuple

from .errors import KnowledgeError

APPLICATION_ID = 0x54434B42
"""``TCKB``."""

SCHEMA_VERSION = 1

TABLES = """
CREATE TABLE source (
    number INTEGER PRIMARY KEY, file TEXT NOT NULL, format TEXT NOT NULL, modified TEXT NOT NULL,
    records INTEGER NOT NULL, broken INTEGER NOT NULL
);
CREATE TABLE record (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, gender TEXT NOT NULL,
    nationality TEXT NOT NULL, more TEXT NOT NULL, origin TEXT NOT NULL, licence TEXT NOT NULL,
    source INTEGER NOT NULL, place INTEGER NOT NULL, line INTEGER NOT NULL
);
CREATE TABLE name (
    key TEXT NOT NULL, written TEXT NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (key, written, record)
) WITHOUT ROWID;
"""
"""``more`` is ``[aliases, native, titles, languages]`` in JSON, or empty; ``origin`` is ``Record.source``."""

_HEADER = 72
_MAGIC = b"SQLite format 3\0"


class SourceFacts(NamedTuple):
    """What the file keeps about a source of its records."""

    file: str
    format: str
    modified: str
    records: int
    broken: int


class _Header(NamedTuple):
    application: int
    version: int


def check_header(path: Path) -> None:
    """Raises KnowledgeError when there is no knowledge file of this version at ``path``."""
    try:
        header = _header(path)
    except OSError as error:
        raise KnowledgeError(f"{path}: cannot be read: {(error.strerror or str(error)).lower()}") from None
    if header is None or header.application != APPLICATION_ID:
        raise KnowledgeError(f"{path}: not a knowledge file: make one with 'transcheck kb build'")
    if header.version != SCHEMA_VERSION:
        raise KnowledgeError(
            f"{path}: made by another version of transcheck (layout {header.version}, not {SCHEMA_VERSION}): "
            "build it again"
        )


def may_be_replaced(path: Path) -> bool:
    """Whether nothing is lost when a knowledge file is written at ``path``: nothing is there, or an older one."""
    if not path.exists():
        return True
    if not path.is_file():
        return False
    header = _header(path)
    return path.stat().st_size == 0 or (header is not None and header.application == APPLICATION_ID)


def _header(path: Path) -> _Header | None:
    with path.open("rb") as file:
        data = file.read(_HEADER)
    if len(data) < _HEADER or not data.startswith(_MAGIC):
        return None
    return _Header(int.from_bytes(data[68:72], "big"), int.from_bytes(data[60:64], "big"))
