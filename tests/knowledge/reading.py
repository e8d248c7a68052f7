"""Reads sources in tests: the samples beside this file, or text that a test makes."""

import io
from pathlib import Path

from transcheck.cli.kb import parse_yaml
from transcheck.knowledge import Broken, Record
from transcheck.knowledge.importers import read_records
from transcheck.knowledge.sources import open_source

SAMPLES = Path(__file__).parent / "samples"


def items_in(path: Path | str) -> list[Record | Broken]:
    """The good and the broken records of a file; of a sample by its name."""
    with open_source(str(SAMPLES / path)) as source:
        return list(read_records(source, parse_yaml))


def items_of(text: str | bytes) -> list[Record | Broken]:
    """The good and the broken records of standard input."""
    data = text.encode() if isinstance(text, str) else text
    with open_source("-", io.BytesIO(data)) as source:
        return list(read_records(source, parse_yaml))


def records_in(path: Path | str) -> list[Record]:
    """The good records of a file."""
    return [item for item in items_in(path) if isinstance(item, Record)]


def broken_in(path: Path | str) -> list[tuple[int, str]]:
    """Line and problem of the broken records of a file."""
    return [(item.provenance.line, item.problem) for item in items_in(path) if isinstance(item, Broken)]
