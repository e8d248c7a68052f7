"""Opens a source of knowledge: a file or standard input, plain or compressed, read as a stream of bounded pieces."""

import bz2
import codecs
import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, BinaryIO, cast

from .errors import KnowledgeError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

STDIN = "-"
LONGEST_LINE = 64 * 2**20
"""Bytes. The longest entities of Wikidata have a tenth of that."""

OnRead = Callable[[int], None]
"""Hears the number of bytes that have been read, still compressed."""

_HEAD = 2**18
_CHUNK = 2**16
_COMPRESSED = {".gz": b"\x1f\x8b", ".bz2": b"BZh"}


class Source:
    """An open source: what the user called it, its first characters, the suffix that tells its format.

    ``modified`` is the day of the last change as ``YYYY-MM-DD``, empty for standard input.
    """

    def __init__(self, name: str, stream: BinaryIO, modified: str, on_read: Callable[[], None]) -> None:
        self.name = name
        self.modified = modified
        self.suffix = format_suffix(name)
        head = stream.read(_HEAD)
        self.head = _decoded(head, name)
        self._stream = io.BufferedReader(_Rejoined(head, stream, on_read), _CHUNK)

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
def open_source(name: str, stdin: BinaryIO | None = None, on_read: OnRead | None = None) -> Iterator[Source]:
    """Open a source by its path, or ``stdin`` for ``-``. ``on_read`` hears now and then how far it has been read.

    Raises KnowledgeError when it cannot be read, there or while the caller reads on: damaged or cut-off compressed data
    and failing disks included.
    """
    try:
        with _raw(name, stdin) as raw:
            counted = _Counted(raw)
            buffered = io.BufferedReader(counted, _CHUNK)
            try:
                stream = _decompressed(buffered, name)
                tell = on_read or (lambda _: None)
                yield Source(name, stream, _modified(name), lambda: tell(counted.bytes))
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


def _modified(name: str) -> str:
    return "" if name == STDIN else datetime.fromtimestamp(Path(name).stat().st_mtime, UTC).date().isoformat()


def _decompressed(buffered: "io.BufferedReader[_Counted]", name: str) -> BinaryIO:
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


def format_suffix(name: str) -> str:
    """The suffix that tells the format, in lower case: ``.json`` for ``dump.json.gz``."""
    path = Path(name)
    return Path(path.stem if path.suffix.lower() in _COMPRESSED else path.name).suffix.lower()


def _lower(message: str) -> str:
    return message if message[1:2].isupper() else message[:1].lower() + message[1:]


class _Counted(io.RawIOBase):
    """A stream that knows how many bytes of it were read. Closing it leaves the stream open."""

    def __init__(self, stream: BinaryIO) -> None:
        self._from = stream
        self.bytes = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer)
        data = self._from.read(len(view))
        view[: len(data)] = data
        self.bytes += len(data)
        return len(data)


class _Rejoined(io.RawIOBase):
    """A stream whose beginning was read already; says so at every piece that is read of it."""

    def __init__(self, head: bytes, rest: BinaryIO, on_read: Callable[[], None]) -> None:
        self._head = head
        self._rest = rest
        self._on_read = on_read

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        self._on_read()
        view = memoryview(buffer)
        data = self._head[: len(view)] if self._head else self._rest.read(len(view))
        self._head = self._head[len(data) :]
        view[: len(data)] = data
        return len(data)
