"""A progress bar, where somebody is there to see it."""

import os
import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

_FEW = 20
"""Files that are checked faster than a bar can be read."""

_STEP = 10
"""Files after which the bar is drawn again."""


def with_progress(items: Iterable[T], total: int, *, is_report_on_terminal: bool) -> Iterable[T]:
    """The items, with a bar on standard error while they pass: only on a terminal, for many, outside CI.

    Where the report goes to the terminal as well, it waits until the bar is gone.
    """
    if total <= _FEW or os.environ.get("CI") or not sys.stderr.isatty():
        return items
    return list(_passing(items, total)) if is_report_on_terminal else _passing(items, total)


def _passing(items: Iterable[T], total: int) -> Iterator[T]:
    """Draw the bar from here and not from a thread, because processes are forked meanwhile."""
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True, auto_refresh=False) as progress:
        task = progress.add_task("Checking", total=total)
        for count, item in enumerate(items, 1):
            yield item
            progress.update(task, completed=count, refresh=count % _STEP == 0)
