"""People of a knowledge file as entries of the lexicon: where the store and the analysis meet."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from transcheck.analysis import PersonEntry
from transcheck.analysis.lexicon import Office
from transcheck.knowledge import Record, RecordKind, Store

_KEPT = 65_536
"""Names remembered, known or not: the names of a day's stories come again."""


def open_people(path: Path) -> Callable[[str], PersonEntry | None]:
    """A look-up of full names in the knowledge file; None for a name that nobody or that two people have.

    Raises KnowledgeError when the file is missing or no knowledge file.
    """
    store = Store.open(path)

    @lru_cache(_KEPT)
    def known(name: str) -> PersonEntry | None:
        records = store.known(name)
        is_one = len(records) == 1 and records[0].kind is RecordKind.PERSON
        return _entry(records[0]) if is_one else None

    return known


def _entry(record: Record) -> PersonEntry:
    return PersonEntry(
        id=record.id,
        name=record.name,
        gender=record.gender,
        languages=record.languages,
        nationality=record.nationality,
        titles=tuple(Office(*office) for office in record.titles),
        aliases=record.aliases,
        source=record.source,
    )
