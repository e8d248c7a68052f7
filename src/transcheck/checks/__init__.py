"""Rules that are algorithms. Each module below a group's folder declares one with ``@check``; none is registered."""

from functools import cache
from importlib import import_module
from pathlib import Path

from transcheck.rule import Rule


@cache
def load_checks() -> tuple[Rule, ...]:
    """The rules declared in the modules of all groups, sorted by id."""
    folder = Path(__file__).parent
    names = sorted(f"{path.parent.name}.{path.stem}" for path in folder.glob("*/*.py") if path.stem != "__init__")
    modules = [import_module(f"{__name__}.{name}") for name in names]
    found = {id(value): value for module in modules for value in vars(module).values() if isinstance(value, Rule)}
    return tuple(sorted(found.values(), key=lambda rule: rule.id))
