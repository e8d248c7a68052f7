"""``transcheck explain``: what a rule is about."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from transcheck.rule import Bad, Good, Rule


def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="The id of a rule; see 'transcheck rules list'.")],
    rules: Annotated[
        list[str] | None, typer.Option("--rules", metavar="DIR", help="Add a folder of rules (repeatable).")
    ] = None,
) -> None:
    """Explain a rule: what it flags and why, with examples."""
    from .streams import Output

    with Output(None) as output:
        output.write(describe(_find(rule, rules or [])))


def describe(rule: "Rule") -> str:
    """The page about a rule, as plain text."""
    from transcheck.rule import Bad

    bad = [_example(example) for example in rule.examples if isinstance(example, Bad)]
    good = [_example(example) for example in rule.examples if not isinstance(example, Bad)]
    facts = [
        f"{rule.id}: {rule.summary}",
        "",
        f"group       {rule.group}",
        f"category    {rule.category}",
        f"severity    {rule.severity}",
        f"confidence  {rule.confidence}, unless evidence says otherwise",
        f"status      {rule.status}",
        *([f"needs       {', '.join(sorted(rule.needs))}"] if rule.needs else []),
    ]
    parts = ["\n".join(facts), rule.docs.strip(), "Flagged:", *bad, "Not flagged:", *good]
    return "\n\n".join(parts) + "\n"


def _example(example: "Bad | Good") -> str:
    return "\n".join(f"    {line}".rstrip() for line in example.text.strip().splitlines())


def _find(name: str, folders: list[str]) -> "Rule":
    from pathlib import Path

    from transcheck.engine import Session
    from transcheck.settings import Settings, SettingsError, suggestion

    rules = {rule.id: rule for rule in Session(Settings(rules=tuple(map(Path, folders)))).all_rules}
    if name not in rules:
        raise SettingsError(f"unknown rule '{name}'{suggestion(name, rules)}")
    return rules[name]
