"""Standard input, output and error: what goes where, in which encoding, in colour or not."""

import os
import sys
from pathlib import Path
from typing import TextIO

BROKEN_PIPE = 141
"""How a shell reports a program that wrote to a pipe which nobody reads any more."""


class OutputError(Exception):
    """A report that cannot be written. The message is one line."""


class Output:
    """Standard output or a file, in UTF-8 with plain line feeds. A context manager."""

    def __init__(self, path: str | None) -> None:
        self._path = path
        try:
            self._file: TextIO = _open(path) if path else _standard_output()
        except OSError as error:
            raise OutputError(f"{path}: cannot be written: {error.strerror or error}") from error

    def write(self, text: str) -> None:
        """Write, or raise OutputError, or SystemExit when the reader of a pipe has gone away."""
        try:
            self._file.write(text)
            self._file.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or else the exit would complain again
            raise SystemExit(BROKEN_PIPE) from None
        except OSError as error:
            raise OutputError(f"{self._path or 'standard output'}: cannot be written: {error.strerror}") from error

    def __enter__(self) -> "Output":
        return self

    def __exit__(self, *_: object) -> None:
        if self._path:
            self._file.close()


def complain(message: str) -> None:
    """One line on standard error for a mistake or a failure."""
    _say(f"transcheck: error: {message}")


def remark(message: str) -> None:
    """One line on standard error for something worth knowing."""
    _say(f"transcheck: note: {message}")


def wants_color(asked: bool | None, path: str | None) -> bool:
    """Whether to colour a report: as asked; else on a terminal, unless the environment has ``NO_COLOR``."""
    if asked is not None:
        return asked
    return path is None and not os.environ.get("NO_COLOR") and sys.stdout.isatty()


def _say(line: str) -> None:
    from transcheck.reporters.display import safe

    print(safe(line).encode("utf-8", "backslashreplace").decode(), file=sys.stderr)


def _open(path: str) -> TextIO:
    return Path(path).open("w", encoding="utf-8", errors="backslashreplace", newline="\n")


def _standard_output() -> TextIO:
    """Undecodable file names come out as JSON escapes them, and no platform changes a line end."""
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")  # type: ignore[union-attr]
    return sys.stdout
