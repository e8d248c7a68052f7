"""Profiles: named choices of rules and settings in ``profiles/`` of a folder of rules."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from .errors import RulePackError, did_you_mean
from .folders import PROFILE_FOLDER
from .schema import ProfileFile, read_profile


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile as a mapping from the names of options to their values, with what it extends already in it."""

    name: str
    summary: str
    options: dict[str, Any]


def load_profile(name: str, folders: Sequence[Path]) -> Profile:
    """The profile of that name in the last folder that has one.

    Raises RulePackError for a name that no folder has, for a mistake in the file, and for profiles that extend one
    another in a circle.
    """
    chain: list[ProfileFile] = []
    seen: dict[str, Path] = {}
    following: str | None = name
    while following:
        if following in seen:
            path = [*seen.values()][-1]
            raise RulePackError(str(path), chain[-1].line, "extends", f"'{following}' extends itself in the end")
        seen[following] = _path(following, folders)
        chain.append(_read(seen[following]))
        following = chain[-1].extends
    options: dict[str, Any] = {}
    for profile in reversed(chain):
        options |= {key: _over(options.get(key), value) for key, value in _options(profile).items()}
    return Profile(name, chain[0].summary, options)


def profile_names(folders: Sequence[Path]) -> list[str]:
    """The names of all profiles, sorted."""
    return sorted({path.stem for folder in folders for path in (folder / PROFILE_FOLDER).glob("*.yaml")})


def _path(name: str, folders: Sequence[Path]) -> Path:
    found = [path for folder in folders if (path := folder / PROFILE_FOLDER / f"{name}.yaml").is_file()]
    if not found or "/" in name or "\\" in name:
        known = profile_names(folders)
        raise RulePackError("", 0, "", f"no profile '{name}'{did_you_mean(name, known) or f': there are {known}'}")
    return found[-1]


def _read(path: Path) -> ProfileFile:
    from .strict_yaml import load  # brings PyYAML, which a run with the default profile does without

    try:
        return read_profile(load(path.read_text(encoding="utf-8-sig"), str(path)), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise RulePackError(str(path), 0, "", f"cannot be read: {error}") from None


def _options(profile: ProfileFile) -> dict[str, Any]:
    """What the profile says, by the names of options."""
    skipped = {"line", "summary", "extends"}
    values = {one.name: getattr(profile, one.name) for one in fields(profile) if one.name not in skipped}
    return {name: value for name, value in values.items() if value is not None}


def _over(old: Any, new: Any) -> Any:  # noqa: ANN401 - the value of any option
    """Mappings add to what is extended, everything else replaces it."""
    return {**old, **new} if isinstance(old, dict) and isinstance(new, dict) else new
