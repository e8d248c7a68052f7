"""From the arguments of a command line to the files to check."""

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from transcheck.readers import is_readable

STDIN = "-"
_WILDCARDS = frozenset("*?[")


def expand(arguments: Iterable[str]) -> tuple[list[str], list[str]]:
    """The files meant by paths, folders and patterns, sorted and each once; and a line for each that means none.

    A folder stands for the readable files in it and below, without hidden ones. ``-`` is passed on.
    """
    found: dict[str, str] = {}
    complaints = []
    for argument in arguments:
        try:
            for path in _expand_one(argument):
                found.setdefault(path if path == STDIN else os.path.abspath(path), path)  # noqa: PTH100 - keeps links
        except LookupError as error:
            complaints.append(str(error.args[0]))
    return sorted(found.values()), complaints


def folder_of(path: str | None) -> Path:
    """The folder where the search for a configuration begins: that of the first file, or the working directory."""
    start = Path(path or ".")
    return start if start.is_dir() else start.parent


def _expand_one(argument: str) -> list[str]:
    if argument == STDIN:
        return [STDIN]
    if not os.path.lexists(argument) and not _WILDCARDS.isdisjoint(argument):
        return _matches(argument)
    path = Path(argument)
    if not path.is_dir():
        return [str(path)]
    files = [str(file) for file in _walk(path)]
    if not files:
        raise LookupError(
            f"{argument}: no stories in this folder: name a file, or a folder with .txt, .md or .html files"
        )
    return files


def _matches(pattern: str) -> list[str]:
    matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - a pattern may be absolute
    if not matches:
        raise LookupError(f"{pattern}: no file matches this pattern: check it, or quote it from the shell")
    files = (Path(match) for match in matches)
    return [str(path) for match in files for path in (_walk(match) if match.is_dir() else [match])]


def _walk(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (
            Path(parent, name) for name in sorted(names) if not name.startswith(".") and is_readable(Path(name))
        )
