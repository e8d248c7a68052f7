"""Several records of one person, place or organisation as one: only what they agree upon."""

from collections.abc import Iterable, Sequence
from itertools import chain

from .fields import item_id
from .record import Record


def merged(records: Iterable[Record]) -> tuple[Record, ...]:
    """One record for each identity, in the order of the first of each.

    Records with the same Wikidata id are of the same, wherever they come from; any other id counts within its file.
    Names, offices and languages are added up. A gender or country on which two records differ becomes unknown.
    """
    groups: dict[tuple[object, ...], list[Record]] = {}
    for record in records:
        groups.setdefault(_identity(record), []).append(record)
    return tuple(_merge(group) for group in groups.values())


def _identity(record: Record) -> tuple[object, ...]:
    if item_id(record.id):
        return (record.id,)
    return (record.provenance.file, record.id) if record.id else tuple(record.provenance)


def _merge(group: Sequence[Record]) -> Record:
    first = group[0]
    if len(group) == 1:
        return first
    names = chain.from_iterable((record.name, *record.aliases) for record in group)
    native: dict[str, tuple[str, ...]] = {}
    for language, written in chain.from_iterable(record.native.items() for record in group):
        native[language] = tuple(dict.fromkeys((*native.get(language, ()), *written)))
    return first._replace(
        aliases=tuple(name for name in dict.fromkeys(names) if name != first.name),
        native=native,
        gender=_agreed(record.gender for record in group),
        titles=tuple(dict.fromkeys(chain.from_iterable(record.titles for record in group))),
        nationality=_agreed(record.nationality for record in group),
        languages=tuple(dict.fromkeys(chain.from_iterable(record.languages for record in group))),
    )


def _agreed(values: Iterable[str]) -> str:
    stated = {value for value in values if value}
    return stated.pop() if len(stated) == 1 else ""
