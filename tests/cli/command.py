"""Running the command line in tests: in this process, or as a program of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from transcheck.cli.app import run


class Result(NamedTuple):
    """Exit status and what was printed."""

    status: int
    output: str
    errors: str


class Command:
    """Calls the command line in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Result:
        status = run([str(argument) for argument in arguments])
        return Result(status, *self._capsys.readouterr())


def program(
    *arguments: object, stdin: bytes = b"", cwd: Path | None = None, env: Mapping[str, str] | None = None
) -> Result:
    """Call ``python -m transcheck`` as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "transcheck", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        check=False,
    )
    return Result(done.returncode, done.stdout.decode(), done.stderr.decode())


def write(folder: Path, stories: Mapping[str, str] | Sequence[str]) -> list[Path]:
    """Write stories by name, or empty ones by name only."""
    contents = stories if isinstance(stories, Mapping) else dict.fromkeys(stories, "A story.\n")
    paths = [folder / name for name in contents]
    for path, content in zip(paths, contents.values(), strict=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return paths
