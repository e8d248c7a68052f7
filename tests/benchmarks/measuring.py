"""What a command costs: processor time and memory of that process alone."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple


class Cost(NamedTuple):
    """Processor time in seconds, the peak of memory in MiB, and the exit status."""

    seconds: float
    mebibytes: float
    status: int


def cost_of(command: Sequence[str | Path]) -> Cost:
    """Run a command, its output thrown away. Processes that it starts itself count too, once they ended.

    Python may keep the modules that it compiles, as it does for users, whatever the environment here says.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(
        [str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    scale = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale, process.returncode)


def median_cost(command: Sequence[str | Path], repeats: int) -> Cost:
    """The median of several runs, after one that only warms up."""
    cost_of(command)
    return median_of([cost_of(command) for _ in range(repeats)])


def median_of(costs: Sequence[Cost]) -> Cost:
    """The median of each figure; the worst exit status."""
    seconds, mebibytes, statuses = zip(*costs, strict=True)
    return Cost(median(seconds), median(mebibytes), max(statuses))
