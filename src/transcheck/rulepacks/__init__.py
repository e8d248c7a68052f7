"""Reads folders of rules: YAML files into rules and a lexicon.

Nothing is imported until it is asked for: the build compiles the rules where only PyYAML is at hand.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import RulePackError
    from .folders import builtin_rules
    from .pack import RulePack, load_rulepack

__all__ = ["RulePack", "RulePackError", "builtin_rules", "load_rulepack"]

_HOMES = {"RulePack": "pack", "RulePackError": "errors", "builtin_rules": "folders", "load_rulepack": "pack"}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever is asked for
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
