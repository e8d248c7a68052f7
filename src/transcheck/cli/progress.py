"""A progress bar, where somebody is there to see it."""

import os
import sys
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")

_FEW = 20
"""Files that are checked faster than a bar can be read."""


def with_progress(items: Iterable[T], total: int, *, is_report_on_terminal: bool) -> Iterable[T]:
    """The items, with a bar on standard error while they pass: only on a terminal, for many, outside CI.

    Where the report goes to the terminal as well, it waits until the bar is gone.
    """
    if total <= _FEW or os.environ.get("CI") or not sys.stderr.isatty():
        return items
    from rich.console import Console
    from rich.progress import track

    passing = track(items, description="Checking", total=total, console=Console(stderr=True), transient=True)
    return list(passing) if is_report_on_terminal else passing
