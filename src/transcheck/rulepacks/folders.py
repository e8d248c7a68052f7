"""Folders of rules: where the built-in one is, and which files one holds. Needs no YAML."""

from pathlib import Path

from .errors import RulePackError, did_you_mean

RULE_FOLDERS = ("phrases", "terms", "names")
PROFILE_FOLDER = "profiles"
NAME_FOLDERS = ("people", "places", "organisations")

_SUFFIX = ".yaml"


def builtin_rules() -> Path:
    """The folder of the rules that come with transcheck: in the wheel, else in the checkout of an editable install.

    Raises FileNotFoundError when the installation has neither.
    """
    package = Path(__file__).parents[1]
    for folder in (package / "_rules", package.parents[1] / "rules"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no built-in rules beside {package}")


def rule_files(folder: Path) -> list[Path]:
    """The rule files of a folder, in a fixed order.

    Raises RulePackError when the folder is none or has neither phrases nor terms nor names, and when a file would be
    overlooked because its name does not end in ``.yaml`` or it lies in an unknown folder of ``names/``.
    """
    if not folder.is_dir():
        raise RulePackError(str(folder), 0, "", "no such folder of rules")
    if not any((folder / name).is_dir() for name in (*RULE_FOLDERS, PROFILE_FOLDER)):
        raise RulePackError(str(folder), 0, "", f"has no folder phrases, terms, names or profiles{_close(folder)}")
    found = [path for name in RULE_FOLDERS for path in sorted((folder / name).rglob("*.y*ml"))]
    for path in found:
        if path.suffix != _SUFFIX:
            raise RulePackError(str(path), 0, "", f"the name of a rule file must end in {_SUFFIX}")
        kind, *rest = path.relative_to(folder).parts
        if kind == "names" and (len(rest) < 2 or rest[0] not in NAME_FOLDERS):
            hint = did_you_mean(rest[0], NAME_FOLDERS)
            raise RulePackError(str(path), 0, "", f"must lie in people, places or organisations{hint}")
    return found


def _close(folder: Path) -> str:
    names = sorted(path.name for path in folder.iterdir() if path.is_dir())
    return next((f" ('{name}'{hint})" for name in names if (hint := did_you_mean(name, RULE_FOLDERS))), "")
