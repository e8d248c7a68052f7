"""``transcheck explain``: what a rule is about."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from transcheck.rule import Rule


def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="The id of a rule; see 'transcheck rules list'.")],
    rules: Annotated[
        list[str] | None, typer.Option("--rules", metavar="DIR", help="Add a folder of rules (repeatable).")
    ] = None,
) -> None:
    """Explain a rule: what it flags and why, with examples."""
    from transcheck.reference import as_text, page_of

    from .streams import Output

    with Output(None) as output:
        output.write(as_text(page_of(_find(rule, rules or []))))


def _find(name: str, folders: list[str]) -> "Rule":
    from pathlib import Path

    from transcheck.engine import Session
    from transcheck.settings import Settings, SettingsError, suggestion

    rules = {rule.id: rule for rule in Session(Settings(rules=tuple(map(Path, folders)))).all_rules}
    if name not in rules:
        raise SettingsError(f"unknown rule '{name}'{suggestion(name, rules)}")
    return rules[name]
