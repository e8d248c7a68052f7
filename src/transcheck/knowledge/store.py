"""Looks names up in a knowledge file, without loading it."""

import sqlite3
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .agreement import merged
from .errors import KnowledgeError
from .record import Record
from .store_rows import COLUMNS, record_of_row
from .store_schema import SourceFacts, check_header
from .written_names import name_key, plain_marks

_CACHE = -2 * 1024
"""SQLite's unit: 2 MiB of pages."""

_OF_NAME = f"SELECT source, {COLUMNS} FROM name JOIN record ON number = name.record WHERE key = ?"
_EXACT = f"{_OF_NAME} AND written = ? ORDER BY number"
_FOLDED = (
    f"SELECT source, {COLUMNS} FROM record WHERE number IN (SELECT record FROM name WHERE key = ?) ORDER BY number"
)
_BY_ID = f"SELECT source, {COLUMNS} FROM record WHERE id = ? AND id <> '' ORDER BY number"


class Store:
    """An open knowledge file. Its memory is bounded: pages are read when they are needed, and 2 MiB of them kept.

    Open it with ``Store.open``; a context manager. It may be used by several threads, one look-up at a time. Every
    look-up raises KnowledgeError when the file is damaged.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        weakref.finalize(self, connection.close)  # a session opens one and nobody closes it
        self._execute = connection.execute
        self._files = {number: facts.file for number, facts in enumerate(self.sources(), start=1)}

    @classmethod
    def open(cls, path: str | Path) -> "Store":
        """Open a knowledge file. Raises KnowledgeError when it is missing, no such file, or of another version."""
        path = Path(path)
        check_header(path)
        address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"  # never changed in place, so no locks
        with _told_with(path):
            connection = sqlite3.connect(address, uri=True, check_same_thread=False, isolation_level=None)
            connection.execute(f"PRAGMA cache_size = {_CACHE}")
            return cls(path, connection)

    def lookup(self, name: str) -> tuple[Record, ...]:
        """The records with a name written exactly so, in the order of the sources.

        Apostrophes, hyphens and spaces may be of any kind.
        """
        written = plain_marks(name)
        return self._records(_EXACT, (name_key(written), written))

    def lookup_folded(self, name: str) -> tuple[Record, ...]:
        """The records with a name that is the same but for case, marks, hyphens and spaces; see ``name_key``."""
        return self._records(_FOLDED, (name_key(name),))

    def lookup_id(self, identifier: str) -> tuple[Record, ...]:
        """The records with that id."""
        return self._records(_BY_ID, (identifier,))

    def known(self, name: str) -> tuple[Record, ...]:
        """Who or what has that name, written exactly so: one record each, with what its sources agree upon."""
        return merged(self.lookup(name))

    def sources(self) -> tuple[SourceFacts, ...]:
        """What the records come from, in order."""
        with _told_with(self.path):
            rows = self._execute(
                "SELECT file, format, modified, records, broken FROM source ORDER BY number"
            ).fetchall()
        return tuple(SourceFacts(*row) for row in rows)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _records(self, query: str, values: tuple[str, ...]) -> tuple[Record, ...]:
        try:
            rows = self._execute(query, values).fetchall()
            return tuple([record_of_row(row[1:], self._files[row[0]]) for row in rows]) if rows else ()
        except UnicodeEncodeError:  # no name has half a surrogate pair
            return ()
        except (sqlite3.DatabaseError, LookupError, TypeError, ValueError):
            raise _damaged(self.path) from None


@contextmanager
def _told_with(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error:
        raise _damaged(path) from None


def _damaged(path: Path) -> KnowledgeError:
    return KnowledgeError(f"{path}: damaged: build it again with 'transcheck kb build'")
