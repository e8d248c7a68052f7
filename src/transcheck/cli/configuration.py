"""Settings from a configuration file and the options that override it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from transcheck.model import Confidence, Severity
from transcheck.settings import Settings, SettingsError, find_configuration, load_settings

from .options import Gate


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """The options of a command line that concern settings; None or empty where they were not given."""

    select: Iterable[str] | None = None
    ignore: Iterable[str] | None = None
    preview: bool | None = None
    min_confidence: Confidence | None = None
    fail_on: Gate | None = None
    exit_zero: bool = False
    profile: str = ""
    rules: Iterable[str] | None = None
    glossaries: Iterable[str] | None = None
    kb: str | None = None
    source_language: str | None = None
    config: str | None = None
    isolated: bool = False


def resolve(overrides: Overrides, start: Path) -> Settings:
    """The settings for a run on files in ``start``: those of the nearest configuration file, overridden.

    ``select`` on the command line starts the choice of rules afresh; ``ignore``, ``rules`` and ``glossaries`` add to
    the file's. Raises SettingsError.
    """
    settings = _configured(overrides, start)
    changes: dict[str, Any] = {}
    if overrides.select:
        changes = {"select": split(overrides.select), "ignore": split(overrides.ignore)}
    elif overrides.ignore:
        changes = {"ignore": (*settings.ignore, *split(overrides.ignore))}
    if overrides.rules:
        changes["rules"] = (*settings.rules, *map(Path, overrides.rules))
    if overrides.glossaries:
        changes["glossaries"] = (*settings.glossaries, *map(Path, overrides.glossaries))
    if overrides.kb:
        changes["kb"] = Path(overrides.kb)
    if overrides.exit_zero or overrides.fail_on is Gate.NEVER:
        changes["fail_on"] = None
    elif overrides.fail_on:
        changes["fail_on"] = Severity(overrides.fail_on)
    for name in ("preview", "min_confidence", "source_language"):
        if getattr(overrides, name) is not None:
            changes[name] = getattr(overrides, name)
    return replace(settings, **changes)


def split(values: Iterable[str] | None) -> tuple[str, ...]:
    """The names in lists with commas."""
    return tuple(name for value in values or () for part in value.split(",") if (name := part.strip()))


def _configured(overrides: Overrides, start: Path) -> Settings:
    if overrides.isolated and overrides.config:
        raise SettingsError("--isolated and --config exclude each other: leave one out")
    folders = [Path(folder) for folder in overrides.rules or ()]
    if overrides.isolated:
        return load_settings(None, overrides.profile, folders)
    path = Path(overrides.config) if overrides.config else find_configuration(start)
    return load_settings(path, overrides.profile, folders)
