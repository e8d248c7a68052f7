"""What is known of people, places and organisations beyond the gazetteer: importers, and a file to look names up in.

What builds such a file is only imported when it is asked for: a check needs no more than the look-up.
"""

from typing import TYPE_CHECKING, Any

from .errors import KnowledgeError, RecordError
from .record import Broken, Office, Provenance, Record, RecordKind
from .store import Store
from .store_schema import SourceFacts

if TYPE_CHECKING:
    from .building import Listener, Progress, Summary, build

__all__ = [
    "Broken",
    "KnowledgeError",
    "Listener",
    "Office",
    "Progress",
    "Provenance",
    "Record",
    "RecordError",
    "RecordKind",
    "SourceFacts",
    "Store",
    "Summary",
    "build",
]

_OF_BUILDING = frozenset({"Listener", "Progress", "Summary", "build"})


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever is asked for
    if name not in _OF_BUILDING:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import building

    return getattr(building, name)
