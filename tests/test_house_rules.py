"""Sizes that keep the project readable, and names that say something."""

import ast
from pathlib import Path
from statistics import median

import pytest

PROJECT = Path(__file__).parents[1]
SOURCES = sorted((PROJECT / "src").rglob("*.py"))
MODULES = [*SOURCES, *sorted((PROJECT / "tests").rglob("*.py"))]
CHECKS = sorted((PROJECT / "src" / "transcheck" / "checks").glob("*/*.py"))
PHRASES = sorted((PROJECT / "rules" / "phrases").rglob("*.yaml"))

EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager"}


def name_of(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


def line_count(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def functions(path: Path) -> dict[str, int]:
    """The lines of each function, without decorators."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return {f"{node.name}:{node.lineno}": (node.end_lineno or node.lineno) - node.lineno + 1 for node in found}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_module_is_longer_than_400_lines_and_no_function_than_50(path: Path) -> None:
    assert line_count(path) <= 400
    assert {name: lines for name, lines in functions(path).items() if lines > 50} == {}


def test_functions_are_about_ten_lines() -> None:
    assert median(lines for path in SOURCES for lines in functions(path).values()) <= 10


@pytest.mark.parametrize("path", CHECKS, ids=name_of)
def test_no_check_is_longer_than_150_lines(path: Path) -> None:
    assert line_count(path) <= 150


@pytest.mark.parametrize("path", PHRASES, ids=name_of)
def test_no_phrase_rule_is_longer_than_40_lines(path: Path) -> None:
    """Long lists of phrases belong into ``rules/terms``."""
    assert line_count(path) <= 40


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_names_say_something(path: Path) -> None:
    assert EMPTY_NAMES.isdisjoint(path.relative_to(PROJECT).with_suffix("").parts)
