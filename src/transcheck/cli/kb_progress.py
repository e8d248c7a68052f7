"""The progress bar of ``kb build``."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from transcheck.knowledge import Progress

_SMALL = 2**20
"""Bytes that are read faster than a bar can be read."""


@contextmanager
def progress_of(sources: Sequence[str]) -> Iterator[Callable[["Progress"], None]]:
    """What hears of the progress: a bar on standard error, only on a terminal, outside CI, for more than a mebibyte."""
    if os.environ.get("CI") or not sys.stderr.isatty() or not any(map(_is_large, sources)):
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading", total=None)
        yield lambda at: bar.update(task, description=at.file, completed=at.position, total=at.size)


def _is_large(source: str) -> bool:
    return not os.path.isfile(source) or os.path.getsize(source) > _SMALL  # noqa: PTH113, PTH202
