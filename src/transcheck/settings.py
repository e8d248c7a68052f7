"""What the user chose: defaults, overridden by a configuration file, overridden by the command line."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from transcheck.model import Confidence, Severity
from transcheck.rule import Rule, Status
from transcheck.rulepacks import RulePackError, builtin_rules

CONFIGURATION_FILES = ("transcheck.toml", "pyproject.toml")
"""Looked for in each folder, in this order; of the second only the table ``[tool.transcheck]`` counts."""

ALL = "all"
_LANGUAGE_CODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*")
NEVER = "never"


class SettingsError(Exception):
    """The configuration or a choice of rules makes no sense. The message is one line and says where."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to check. Frozen and hashable, so that sessions can be cached and sent to other processes."""

    select: tuple[str, ...] = ()
    """Rule ids, groups or ``all``; empty means all rules that are not in preview."""
    ignore: tuple[str, ...] = ()
    preview: bool = False
    """Whether groups, ``all`` and the default include rules in preview."""
    min_confidence: Confidence = Confidence.MEDIUM
    fail_on: Severity | None = Severity.ERROR
    """The mildest severity that fails a run, when the rule is sure of it; None: no finding does."""
    rules: tuple[Path, ...] = ()
    """Folders laid out like ``rules/``, read after the built-in ones."""
    glossaries: tuple[Path, ...] = ()
    """Files of terms that the house wants or does not want: TSV, CSV, TBX."""
    kb: Path | None = None
    """A knowledge file made by ``kb build``: people whom neither the built-in nor the house names know."""
    severities: tuple[tuple[str, Severity], ...] = ()
    """How bad the findings of some rules are, by rule id, whatever the rule says."""
    confidences: tuple[tuple[str, Confidence], ...] = ()
    """How sure the findings of some rules are at least, by rule id."""
    source_language: str = ""
    """Code of the language the copy was translated from, such as ``ko``; empty: what the copy gives away."""

    def __post_init__(self) -> None:
        """Raise SettingsError for a language that is no code."""
        if self.source_language and not _LANGUAGE_CODE.fullmatch(self.source_language):
            raise SettingsError(f"source language: expected a code such as ko, not '{self.source_language}'")


def find_configuration(start: Path) -> Path | None:
    """The configuration file in ``start`` or the nearest folder above it."""
    start = start.absolute()
    for folder in (start, *start.parents):
        for name in CONFIGURATION_FILES:
            path = folder / name
            if path.is_file() and (name != "pyproject.toml" or _own_table(path) is not None):
                return path
    return None


def load_settings(path: Path | None, profile: str = "", folders: Sequence[Path] = ()) -> Settings:
    """The settings that a file states, over those of a profile: the one named, else the file's, else none.

    Paths in the file are relative to its folder; without a file the profile stands alone. ``folders`` are folders of
    rules that may have the profile, besides the built-in ones and the file's. Raises SettingsError for a
    file that cannot be read, an unknown option or profile, or a value of the wrong type.
    """
    options = _options(path) if path else {}
    chosen = profile or options.pop("profile", "")
    options.pop("profile", None)
    return replace(profile_settings(chosen, [*options.get("rules", ()), *folders]), **options)


def profile_settings(name: str, folders: Sequence[Path] = ()) -> Settings:
    """The settings of a profile, one of the built-in ones or of the folders of rules; the defaults for no name.

    Raises SettingsError when there is no such profile.
    """
    if name == "":
        return Settings()
    from transcheck.rulepacks.profiles import load_profile  # most runs name no profile

    try:
        profile = load_profile(name, [builtin_rules(), *folders])
    except RulePackError as error:
        raise SettingsError(str(error)) from None
    converted: dict[str, Any] = {}
    for name, value in profile.options.items():
        option = name.replace("_", "-")
        plain = list(value) if isinstance(value, tuple) else value
        converted[_FIELDS.get(option, name)] = _OPTIONS[option](plain)
    return replace(Settings(), **converted)


def _options(path: Path) -> dict[str, Any]:
    table = _own_table(path) if path.name == "pyproject.toml" else _read(path)
    return {_field(key, path): _value(key, value, path) for key, value in (table or {}).items()}


def choose_rules(rules: Sequence[Rule], settings: Settings) -> tuple[Rule, ...]:
    """The rules to run, in the order given. The more specific choice wins: an id over a group over ``all``.

    Raises SettingsError for a name that is neither a rule nor a group.
    """
    names = {ALL, *(rule.id for rule in rules), *(rule.group for rule in rules)}
    for name in (*settings.select, *settings.ignore):
        if name not in names:
            raise SettingsError(f"unknown rule '{name}'{suggestion(name, names)}")
    for name, _ in (*settings.severities, *settings.confidences):
        if name not in names or name == ALL:
            raise SettingsError(f"unknown rule '{name}'{suggestion(name, names)}")
    return tuple(rule for rule in rules if _is_chosen(rule, settings))


def suggestion(name: str, names: Iterable[str]) -> str:
    """``: did you mean 'x'?`` with the name that is most like it, or nothing when none is."""
    from rapidfuzz import fuzz, process  # a quarter of the start-up time, and only needed for mistakes

    best = process.extractOne(name, sorted(names), scorer=fuzz.ratio, score_cutoff=60)
    partial = best or process.extractOne(name, sorted(names), scorer=fuzz.partial_ratio, score_cutoff=85)
    return f": did you mean '{partial[0]}'?" if partial else ""


def _is_chosen(rule: Rule, settings: Settings) -> bool:
    if rule.id in settings.ignore or rule.id in settings.select:
        return rule.id not in settings.ignore
    if rule.status is Status.PREVIEW and not settings.preview:
        return False
    if rule.group in settings.ignore or rule.group in settings.select:
        return rule.group not in settings.ignore
    return ALL not in settings.ignore and (ALL in settings.select or not settings.select)


def _read(path: Path) -> dict[str, Any]:
    import tomllib  # most runs have no configuration to read

    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror or error}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not valid TOML: {error}") from error


def _own_table(path: Path) -> dict[str, Any] | None:
    """The table ``[tool.transcheck]`` of a ``pyproject.toml``, or None."""
    tools = _read(path).get("tool", {})
    table = tools.get("transcheck") if isinstance(tools, dict) else None
    if table is not None and not isinstance(table, dict):
        raise SettingsError(f"{path}: tool.transcheck: expected a table")
    return table


def _field(key: str, path: Path) -> str:
    if key not in _OPTIONS:
        raise SettingsError(f"{path.name}: unknown option '{key}'{suggestion(key, _OPTIONS)}")
    return _FIELDS.get(key, key.replace("-", "_"))


def _value(key: str, value: object, path: Path) -> object:
    try:
        if key in ("rules", "glossaries"):
            return tuple(path.parent / name for name in _strings(value))
        if key == "kb":
            return path.parent / _string(value)
        return _OPTIONS[key](value)
    except (TypeError, ValueError) as error:
        raise SettingsError(f"{path.name}: {key}: {error}") from None


def _strings(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise TypeError("expected a list of strings")
    return tuple(value)


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("expected true or false")
    return value


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("expected a string")
    return value


def _confidence(value: object) -> Confidence:
    return Confidence(_one_of(value, list(Confidence)))


def _gate(value: object) -> Severity | None:
    name = _one_of(value, [*Severity, NEVER])
    return None if name == NEVER else Severity(name)


def _one_of(value: object, names: Sequence[str]) -> str:
    if value not in names:
        raise ValueError(f"expected one of {', '.join(names)}, not {value!r}")
    return str(value)


def _severities(value: object) -> tuple[tuple[str, Severity], ...]:
    return tuple(sorted((rule, Severity(_one_of(one, list(Severity)))) for rule, one in _table(value).items()))


def _confidences(value: object) -> tuple[tuple[str, Confidence], ...]:
    return tuple(sorted((rule, Confidence(_one_of(one, list(Confidence)))) for rule, one in _table(value).items()))


def _table(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError("expected a table from rule ids to values")
    return value


_FIELDS = {"severity": "severities", "confidence": "confidences"}
"""The fields of ``Settings`` that are called otherwise than their options."""

_OPTIONS: Mapping[str, Callable[[object], object]] = {
    "select": _strings,
    "ignore": _strings,
    "preview": _boolean,
    "min-confidence": _confidence,
    "fail-on": _gate,
    "rules": _strings,
    "glossaries": _strings,
    "kb": _string,
    "profile": _string,
    "severity": _severities,
    "confidence": _confidences,
    "source-language": _string,
}
"""The options of a configuration file, each with the function that checks and converts its value."""
