"""Imports only point down the layers, and each package of others comes in through one door."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "transcheck"
MODULES = sorted(PACKAGE.rglob("*.py"))

LAYERS = (
    "__main__ __init__",
    "cli",
    "reporters batch testing reference",
    "engine",
    "fixes settings known_people",
    "checks rulepacks",
    "rule",
    "analysis readers knowledge",
    "languages",
    "model",
)
"""From top to bottom; those in a row do not know each other."""

RANK = {name: -row for row, names in enumerate(LAYERS) for name in names.split()}

DOORS = {
    "ahocorasick_rs": ("analysis/phrase_matcher.py",),
    "langdetect": ("analysis/language.py",),
    "langdetect_rs": ("analysis/language.py",),
    "markdown_it": ("readers/markdown.py",),
    "rapidfuzz": ("analysis/", "checks/", "settings.py"),
    "rich": ("cli/",),
    "sacrebleu": ("analysis/similarity.py",),
    "typer": ("cli/",),
    "yaml": ("rulepacks/strict_yaml.py",),
}
"""Where a package may be imported: modules, or folders."""

SLOW = {"langdetect", "langdetect_rs", "rapidfuzz", "rich", "sacrebleu"}
"""Only imported inside the function that needs them."""

FOR_TYPES_ONLY = {"_typeshed"}
"""Stubs that type checkers know; nothing of them exists at run time."""


class Import(NamedTuple):
    """An import: the module's full name, how many dots it began with, and whether it is inside a function."""

    module: str
    level: int
    is_inside: bool


def imports(path: Path) -> Iterator[Import]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    inside = {id(child) for function in functions for child in ast.walk(function)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield Import(node.module or "", node.level, id(node) in inside)
        elif isinstance(node, ast.Import):
            yield from (Import(alias.name, 0, id(node) in inside) for alias in node.names)


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def layer_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def own_imports(path: Path) -> Iterator[str]:
    """The layers of transcheck that a module imports; its version may be asked for by all."""
    for found in imports(path):
        names = found.module.split(".")
        if found.level == 0 and names[0] == "transcheck" and len(names) > 1:
            yield names[1]


def others(path: Path) -> Iterator[Import]:
    """The imports of packages that are neither ours nor Python's."""
    for found in imports(path):
        root = found.module.split(".")[0]
        if found.level == 0 and root not in {"transcheck", *FOR_TYPES_ONLY, *sys.stdlib_module_names}:
            yield found


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_point_down(path: Path) -> None:
    own = layer_of(path)
    upwards = {other for other in own_imports(path) if other != own and RANK[other] >= RANK[own]}
    assert upwards == set()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_relative_imports_stay_inside_a_package_below_the_top(path: Path) -> None:
    levels = {found.level for found in imports(path)}
    assert max(levels, default=0) <= (1 if path.parent != PACKAGE else 0)


@pytest.mark.parametrize("path", sorted((PACKAGE / "checks").glob("*/*.py")), ids=name_of)
def test_no_check_knows_another(path: Path) -> None:
    assert {found for found in imports(path) if found.level or found.module.startswith("transcheck.checks")} == set()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_package_comes_in_through_its_door(path: Path) -> None:
    strangers = {
        found.module
        for found in others(path)
        if not name_of(path).startswith(DOORS.get(found.module.split(".")[0], ("nowhere",)))
    }
    assert strangers == set()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_slow_packages_are_imported_where_they_are_needed(path: Path) -> None:
    assert {
        found.module for found in others(path) if found.module.split(".")[0] in SLOW and not found.is_inside
    } == set()


def test_every_layer_has_its_row() -> None:
    assert {layer_of(path) for path in MODULES} <= RANK.keys()
