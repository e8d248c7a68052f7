"""Opens a source of knowledge: a file or standard input, plain or compressed, read as a stream of bounded pieces."""

import bz2
import codecs
import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, BinaryIO, cast

from .errors import KnowledgeError

STDIN = "-"
LONGEST_LINE = 64 * 2**20
"""Bytes. The longest entities of Wikidata have a tenth of that."""

_HEAD = 2**18
_CHUNK = 2**16
_COMPRESSED = {".gz": b"\x1f\x8b", ".bz2": b"BZh"}


class Source:
    """An open source. ``name`` is what the user called it, ``head`` its first characters, ``suffix`` that of its format.

    ``size`` is the number of bytes on disk (None for standard input), ``modified`` the day of the last change.
    """

    def __init__(self, name: str, raw: BinaryIO, stream: BinaryIO, size: int | None, modified: str) -> None:
        self.name = name
        self.size = size
        self.modified = modified
        self.suffix = _suffix(name)
        head = stream.read(_HEAD)
        self.head = _decoded(head, name)
        self._raw = raw
        self._stream = io.BufferedReader(_Rejoined(head, stream), _CHUNK)

    def position(self) -> int:
        """How many of the bytes on disk have been read."""
        return self._raw.tell()

    def lines(self) -> Iterator[tuple[int, bytes | None]]:
        """The lines with their numbers from 1; None instead of a line longer than ``LONGEST_LINE``."""
        number = 0
        while line := self._stream.readline(LONGEST_LINE):
            number += 1
            if len(line) < LONGEST_LINE:
                yield number, line
                continue
            while line and not line.endswith(b"\n"):
                line = self._stream.readline(LONGEST_LINE)
            yield number, None

    def chunks(self) -> Iterator[str]:
        """The text in pieces. Raises KnowledgeError where it is not UTF-8."""
        decoder = codecs.getincrementaldecoder("utf-8-sig")()
        try:
            while data := self._stream.read(_CHUNK):
                yield decoder.decode(data)
            yield decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            raise KnowledgeError(f"{self.name}: not UTF-8: save it as UTF-8") from None


@contextmanager
def open_source(name: str, stdin: BinaryIO | None = None) -> Iterator[Source]:
    """Open a source by its path, or ``stdin`` for ``-``.

    Raises KnowledgeError when it cannot be read, there or while the caller reads on: damaged or cut-off compressed data
    and failing disks included.
    """
    try:
        with _raw(name, stdin) as raw:
            size, modified = _facts(raw, name)
            buffered = io.BufferedReader(cast(io.RawIOBase, raw), _CHUNK)
            try:
                yield Source(name, raw, _decompressed(buffered, name), size, modified)
            finally:
                buffered.detach()
    except OSError as error:
        problem = "cannot be read" if error.strerror else "damaged"
        raise KnowledgeError(f"{name}: {problem}: {_lower(error.strerror or str(error))}") from None
    except (EOFError, zlib.error) as error:
        raise KnowledgeError(f"{name}: damaged or cut short: {_lower(str(error))}") from None


@contextmanager
def _raw(name: str, stdin: BinaryIO | None) -> Iterator[BinaryIO]:
    if name == STDIN:
        if stdin is None:
            raise KnowledgeError("-: there is no standard input")
        yield stdin
        return
    path = Path(name)
    if not path.exists():
        raise KnowledgeError(f"{name}: no such file")
    with path.open("rb", buffering=0) as file:
        yield cast(BinaryIO, file)


def _facts(raw: BinaryIO, name: str) -> tuple[int | None, str]:
    if name == STDIN:
        return None, ""
    found = Path(name).stat()
    return found.st_size, datetime.fromtimestamp(found.st_mtime, UTC).date().isoformat()


def _decompressed(buffered: io.BufferedReader, name: str) -> BinaryIO:
    """Compression is told by the first bytes, so it works on standard input as well."""
    start = buffered.peek(4)
    if start.startswith(_COMPRESSED[".gz"]):
        return cast(BinaryIO, gzip.GzipFile(fileobj=buffered))
    if start.startswith(_COMPRESSED[".bz2"]):
        return cast(BinaryIO, bz2.BZ2File(cast(IO[bytes], buffered)))
    if Path(name).suffix.lower() in _COMPRESSED:
        raise KnowledgeError(f"{name}: damaged: not {Path(name).suffix.lower()[1:]} data")
    return cast(BinaryIO, buffered)


def _decoded(head: bytes, name: str) -> str:
    if not head.strip():
        raise KnowledgeError(f"{name}: empty")
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise KnowledgeError(f"{name}: UTF-16: save it as UTF-8")
    if b"\0" in head:
        raise KnowledgeError(f"{name}: binary data")
    return head.decode("utf-8-sig", "replace")


def _suffix(name: str) -> str:
    path = Path(name)
    return Path(path.stem if path.suffix.lower() in _COMPRESSED else path.name).suffix.lower()


def _lower(message: str) -> str:
    return message[:1].lower() + message[1:]


class _Rejoined(io.RawIOBase):
    """A stream whose beginning was read already."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = memoryview(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        if not self._head:
            data = self._rest.read(len(buffer))
            buffer[: len(data)] = data
            return len(data)
        taken = self._head[: len(buffer)]
        self._head = self._head[len(taken) :]
        buffer[: len(taken)] = taken
        return len(taken)
