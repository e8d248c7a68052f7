"""Builds a knowledge file from sources."""

import os
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from .errors import KnowledgeError
from .importers import SUFFIXES, detect_format, read_records
from .record import Broken
from .sources import STDIN, Source, format_suffix, open_source
from .store_schema import SourceFacts, may_be_replaced
from .store_writer import StoreWriter
from .yaml_lists import ParseYaml

_MOST_LICENCES = 50
"""Licences that are counted one by one: a source could have a new text in every record."""


class Progress(NamedTuple):
    """How far a source has been read, in bytes on disk; ``size`` is None for standard input."""

    file: str
    position: int
    size: int | None


class Listener(NamedTuple):
    """Who hears of what happens while a file is built."""

    broken: Callable[[Broken], None] = lambda _: None
    progress: Callable[[Progress], None] = lambda _: None


class Summary(NamedTuple):
    """What was built."""

    sources: tuple[SourceFacts, ...]
    licences: dict[str, int]
    """How many records there are of each licence; empty for those of which it is not known."""
    offices_dropped: int
    """Offices that are only given by a Wikidata item of which no source had the name."""


def build(
    sources: Sequence[str],
    target: Path,
    parse_yaml: ParseYaml,
    *,
    licence: str = "",
    stdin: BinaryIO | None = None,
    listener: Listener | None = None,
) -> Summary:
    """Write the records of all sources to a new file, which takes the place of ``target`` when it is complete.

    A source is a path, ``-`` for ``stdin``, or a folder, which stands for the files below it whose names tell a known
    format. ``licence`` is for records that state none. Broken records are reported to the listener and left out.
    Raises KnowledgeError for a source that is broken as a whole, and when ``target`` cannot be written; ``target`` is
    then as it was before.
    """
    files = [file for source in sources for file in _files(source)]
    with _replacing(target) as temporary:
        writer = StoreWriter(temporary)
        try:
            job = _Job(writer, parse_yaml, licence, stdin, listener or Listener())
            facts = tuple(job.read(file) for file in files)
            return Summary(facts, dict(sorted(job.licences.items())), writer.finish())
        finally:
            writer.close()


class _Job:
    """The sources of one file, one after the other."""

    def __init__(
        self, writer: StoreWriter, parse_yaml: ParseYaml, licence: str, stdin: BinaryIO | None, listener: Listener
    ) -> None:
        self._writer = writer
        self._parse_yaml = parse_yaml
        self._licence = licence
        self._stdin = stdin
        self._listener = listener
        self.licences: Counter[str] = Counter()

    def read(self, file: str) -> SourceFacts:
        """Add the records of a source."""
        size = None if file == STDIN else Path(file).stat().st_size
        with open_source(file, self._stdin, lambda at: self._listener.progress(Progress(file, at, size))) as source:
            before = self._writer.records
            broken = self._add(source)
            facts = SourceFacts(file, detect_format(source), source.modified, self._writer.records - before, broken)
        self._writer.add_source(facts)
        return facts

    def _add(self, source: Source) -> int:
        """Add the good records, report the broken ones and return their number."""
        broken = 0
        for item in read_records(source, self._parse_yaml):
            if isinstance(item, Broken):
                broken += 1
                self._listener.broken(item)
            else:
                self._writer.add(item, self._licence)
                self._count(item.licence or self._licence)
        return broken

    def _count(self, licence: str) -> None:
        is_counted = licence in self.licences or len(self.licences) < _MOST_LICENCES
        self.licences[licence if is_counted else "others"] += 1


def _files(source: str) -> Iterable[str]:
    """The files that a source stands for, all of which exist."""
    if source == STDIN:
        return [source]
    path = Path(source)
    if not path.exists():
        raise KnowledgeError(f"{source}: no such file")
    if not path.is_dir():
        return [source]
    files = [str(file) for file in sorted(path.rglob("*")) if _is_source(file, path)]
    if not files:
        raise KnowledgeError(f"{source}: no {', '.join(sorted(SUFFIXES))} file in this folder")
    return files


def _is_source(file: Path, folder: Path) -> bool:
    is_hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    return not is_hidden and format_suffix(file.name) in SUFFIXES and file.is_file()


@contextmanager
def _replacing(target: Path) -> Iterator[Path]:
    """A temporary file in the folder of ``target`` that takes its place if all goes well, and vanishes if not."""
    temporary = None
    try:
        if not may_be_replaced(target):
            raise KnowledgeError(f"{target}: is there already and is no knowledge file: choose another name")
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".partial", dir=target.parent)
        os.close(handle)
        temporary = Path(name)
        yield temporary
        _make_durable(temporary)
        temporary.replace(target)
    except (OSError, sqlite3.Error) as error:
        problem = getattr(error, "strerror", None) or str(error)
        raise KnowledgeError(f"{target}: cannot be written: {problem[:1].lower()}{problem[1:]}") from None
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _make_durable(file: Path) -> None:
    """Give it the rights that a new file has, and see it on the disk before it replaces another."""
    mask = os.umask(0)
    os.umask(mask)
    file.chmod(0o666 & ~mask)
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())
