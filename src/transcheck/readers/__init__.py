"""Bytes to Document: stories (plain text, Markdown, HTML) and bilingual files, each through ``DocumentBuilder``."""

from collections.abc import Container
from pathlib import Path

from transcheck.model import Document

from . import plain
from .builder import DocumentBuilder, Origin
from .decoding import decode, encode
from .errors import ReadError
from .furniture import fold_line
from .sniffing import sniffed

FORMATS = ("text", "markdown", "html", "tsv", "xliff", "tmx")

XML_FORMATS = frozenset({"xliff", "tmx"})
"""Those in which text is escaped as XML demands."""

SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".tsv": "tsv",
    ".xlf": "xliff",
    ".xliff": "xliff",
    ".tmx": "tmx",
}
"""The format of a file by the end of its name, in small letters."""

MAX_FILE_SIZE = 10 * 1024 * 1024
"""Bytes."""

MAX_LINE = 1_000_000
"""Characters."""

_NO_FURNITURE: frozenset[str] = frozenset()


def is_readable(path: Path) -> bool:
    """Whether the name of a file, met while walking a directory, says that it can be read. The file is not opened."""
    return path.suffix.lower() in SUFFIXES


def read_file(
    path: Path,
    *,
    format: str | None = None,  # noqa: A002 - what everybody calls it
    furniture: Container[str] = _NO_FURNITURE,
    max_size: int = MAX_FILE_SIZE,
) -> Document:
    """Read a file. The parameters are those of ``read_bytes``; raises ReadError, also when there is no such file."""
    try:
        with path.open("rb") as file:
            data = file.read(max_size + 1)
            size = max(len(data), path.stat().st_size)
    except FileNotFoundError:
        raise ReadError("no such file: check the path", str(path)) from None
    except IsADirectoryError:
        raise ReadError("a directory, not a file: name the files in it", str(path)) from None
    except PermissionError:
        raise ReadError("permission denied: make the file readable", str(path)) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ReadError(f"cannot be opened ({str(reason).lower()}): check the path", str(path)) from None
    _refuse_size(size, max_size, str(path))
    return read_bytes(data, str(path), format=format, furniture=furniture, max_size=max_size)


def read_bytes(
    data: bytes,
    name: str,
    *,
    format: str | None = None,  # noqa: A002
    furniture: Container[str] = _NO_FURNITURE,
    max_size: int = MAX_FILE_SIZE,
) -> Document:
    """Read the bytes of a file.

    ``name`` becomes ``Document.path`` and tells the format, unless ``format`` (one of ``FORMATS``) does; without either
    the beginning of the text does. ``furniture`` holds lines of page furniture folded by ``fold_line``; ``max_size`` is
    in bytes. Raises ReadError for bytes that are not a story: empty, too large, binary, in an unknown encoding.
    """
    _refuse_size(len(data), max_size, name)
    try:
        text, encoding, notes = decode(data)
    except ReadError as error:
        raise ReadError(str(error), name) from None
    if not text or text.isspace():
        raise ReadError("empty file: there is nothing to check", name)
    chosen = format or SUFFIXES.get(Path(name).suffix.lower()) or sniffed(text)
    return _read(text, Origin(name, chosen, encoding, notes), furniture)


def read_text(
    text: str,
    name: str = "-",
    *,
    format: str = "text",  # noqa: A002
    furniture: Container[str] = _NO_FURNITURE,
) -> Document:
    """Read text that is decoded already; it may be empty. Raises ReadError for a line that is too long."""
    return _read(text, Origin(name, format), furniture)


def _refuse_size(size: int, max_size: int, name: str) -> None:
    if size > max_size:
        raise ReadError(
            f"too large ({_in_mebibytes(size)}; the limit is {_in_mebibytes(max_size)}): split the file", name
        )


def _in_mebibytes(size: int) -> str:
    return f"{size:,} bytes" if size < 100_000 else f"{size / 1024 / 1024:.1f} MiB"


def _read(text: str, origin: Origin, furniture: Container[str]) -> Document:
    if len(text) > MAX_LINE:
        longest = max(len(line) for line in text.splitlines())
        if longest > MAX_LINE:
            message = f"a line of {longest:,} characters (the limit is {MAX_LINE:,}): break it into paragraphs"
            raise ReadError(message, origin.path)
    if origin.format == "markdown":
        from .markdown import read as read_markdown  # costs time to load, and few need it

        return read_markdown(text, origin, furniture)
    if origin.format == "html":
        from .html import read as read_html

        return read_html(text, origin, furniture)
    if origin.format == "tsv":
        from .tsv import read as read_tsv

        return read_tsv(text, origin)
    if origin.format == "xliff":
        from .xliff import read as read_xliff

        return read_xliff(text, origin)
    if origin.format == "tmx":
        from .tmx import read as read_tmx

        return read_tmx(text, origin)
    if origin.format != "text":
        raise ValueError(f"unknown format: {origin.format}")
    return plain.read(text, origin, furniture)


__all__ = [
    "FORMATS",
    "MAX_FILE_SIZE",
    "MAX_LINE",
    "SUFFIXES",
    "XML_FORMATS",
    "DocumentBuilder",
    "Origin",
    "ReadError",
    "encode",
    "fold_line",
    "is_readable",
    "read_bytes",
    "read_file",
    "read_text",
]
