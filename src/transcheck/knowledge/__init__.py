"""What is known of people, places and organisations beyond the gazetteer: importers, and a file to look names up in."""

from .build import Listener, Progress, Summary, build
from .errors import KnowledgeError, RecordError
from .record import Broken, Office, Provenance, Record, RecordKind
from .store import Store
from .store_writer import SourceFacts

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
