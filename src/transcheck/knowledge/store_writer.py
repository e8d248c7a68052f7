"""Writes a knowledge file."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from .fields import item_id
from .record import Office, Record
from .store_rows import COLUMNS, Row, more_of, names_of_record, record_of_row, row_of_record
from .store_schema import APPLICATION_ID, SCHEMA_VERSION, TABLES, SourceFacts

_BATCH = 500
_CACHE = -16 * 1024
"""SQLite's unit: 16 MiB for pages and for sorting."""

_INSERT_RECORD = f"INSERT INTO record (source, {COLUMNS}, number) VALUES ({', '.join('?' * 12)})"


class StoreWriter:
    """A new knowledge file at ``path``, which must not exist. Raises sqlite3.Error, for a full disk for example.

    Names are put aside and sorted at the end, so that neither memory nor time per record grows with the file.
    """

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = {_CACHE}", "temp_store = FILE"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.executescript(TABLES)
        self._connection.execute("CREATE TEMP TABLE written (key, written, record)")
        self._connection.execute("CREATE TEMP TABLE unresolved (record INTEGER PRIMARY KEY)")
        self._connection.execute("BEGIN")
        self._rows: list[Row] = []
        self._names: list[Row] = []
        self.records = 0
        self.sources = 0

    def add(self, record: Record, licence: str) -> None:
        """Add a record of the source that is added next; ``licence`` is for one that states none."""
        self.records += 1
        self._rows.append((self.sources + 1, *row_of_record(record, licence), self.records))
        self._names.extend((*name, self.records) for name in names_of_record(record))
        if item_id(record.nationality) or any(item_id(office.title) for office in record.titles):
            self._connection.execute("INSERT INTO unresolved VALUES (?)", (self.records,))
        if len(self._rows) >= _BATCH:
            self._flush()

    def add_source(self, facts: SourceFacts) -> None:
        """Add the source of the records added since the last one."""
        self.sources += 1
        self._connection.execute("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?)", (self.sources, *facts))

    def finish(self) -> int:
        """Sort the names, give offices their titles, and close. Returns how many offices got none and were dropped."""
        self._flush()
        execute = self._connection.execute
        execute("INSERT OR IGNORE INTO name SELECT key, written, record FROM written ORDER BY 1, 2, 3")
        execute("CREATE INDEX item ON record (id)")
        dropped = sum(map(self._resolve, self._unresolved()))
        execute("COMMIT")
        execute(f"PRAGMA application_id = {APPLICATION_ID}")
        execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        execute("PRAGMA optimize")
        self.close()
        return dropped

    def close(self) -> None:
        """Let go of the file, finished or not."""
        self._connection.close()

    def _flush(self) -> None:
        self._connection.executemany(_INSERT_RECORD, self._rows)
        self._connection.executemany("INSERT INTO written VALUES (?, ?, ?)", self._names)
        self._rows.clear()
        self._names.clear()

    def _unresolved(self) -> Iterator[int]:
        last = 0
        query = "SELECT record FROM unresolved WHERE record > ? ORDER BY record LIMIT 1"
        while found := self._connection.execute(query, (last,)).fetchone():
            last = found[0]
            yield last

    def _resolve(self, number: int) -> int:
        """Put titles and codes in the place of Wikidata items; drop the offices whose item no source had."""
        row = self._connection.execute(f"SELECT {COLUMNS} FROM record WHERE number = ?", (number,)).fetchone()
        record = record_of_row(row, "")
        titles = tuple(office for office in map(self._titled, record.titles) if office.title)
        dropped = len(record.titles) - len(titles)
        record = record._replace(titles=titles, nationality=self._code(record.nationality))
        values = (record.nationality, more_of(record), number)
        self._connection.execute("UPDATE record SET nationality = ?, more = ? WHERE number = ?", values)
        return dropped

    def _titled(self, office: Office) -> Office:
        return office._replace(title=self._name_of(office.title)) if item_id(office.title) else office

    def _name_of(self, item: str) -> str:
        query = "SELECT name FROM record WHERE id = ? ORDER BY kind <> 'position', number LIMIT 1"
        found = self._connection.execute(query, (item,)).fetchone()
        return str(found[0]) if found else ""

    def _code(self, country: str) -> str:
        if not item_id(country):
            return country
        query = "SELECT nationality FROM record WHERE id = ? AND kind = 'place' ORDER BY number LIMIT 1"
        found = self._connection.execute(query, (country,)).fetchone()
        return str(found[0]) if found and not item_id(found[0]) else ""
