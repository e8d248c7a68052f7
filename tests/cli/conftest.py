"""Fixtures of the command line's tests."""

from pathlib import Path

import pytest

from cli.command import Command


@pytest.fixture
def transcheck(capsys: pytest.CaptureFixture[str]) -> Command:
    """The command line, called in this process."""
    return Command(capsys)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that is the working directory, with nothing of the caller's terminal or configuration."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "CI", "TRANSCHECK_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path
