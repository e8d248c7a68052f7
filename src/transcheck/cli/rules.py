"""``transcheck rules``: list them, test their examples, begin a new one."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from transcheck.engine import Session
    from transcheck.rule import Rule

app = typer.Typer(help="List rules, test their examples, begin a new one.", rich_markup_mode=None)

Folders = Annotated[
    list[str] | None, typer.Option("--rules", metavar="DIR", help="Add a folder of rules (repeatable).")
]

_COLUMNS = ("id", "severity", "confidence", "group", "status", "summary")


class ListFormat(StrEnum):
    """How to write the list."""

    TEXT = "text"
    JSON = "json"


@app.command("list")
def list_rules(
    output_format: Annotated[
        ListFormat, typer.Option("--output-format", help="A table, or JSON with all there is.")
    ] = ListFormat.TEXT,
    rules: Folders = None,
) -> None:
    """List the rules with severity, confidence, group and status."""
    from .streams import Output

    write = _table if output_format is ListFormat.TEXT else _json
    with Output(None) as output:
        output.write(write(_session(rules or []).all_rules))


@app.command("test")
def run_examples(
    folder: Annotated[
        str | None, typer.Argument(metavar="[DIR]", help="A folder of rules. [default: the built-in rules]")
    ] = None,
) -> None:
    """Run the examples of rules: the bad ones must be flagged exactly as marked, the good ones not at all."""
    from transcheck.testing import failures

    from .streams import Output

    session, rules = _rules_in(folder)
    examples = sum(len(rule.examples) for rule in rules)
    failed = failures(rules, session.lexicon)
    with Output(None) as output:
        output.write("".join(f"{message}\n\n" for message in failed))
        output.write(f"{examples} examples of {len(rules)} rules, {len(failed)} failed\n")
    raise typer.Exit(1 if failed else 0)


@app.command("docs")
def write_docs(
    output: Annotated[str, typer.Option("--output", "-o", metavar="DIR", help="The folder to write to.")],
    rules: Folders = None,
) -> None:
    """Write the rule reference: a page a rule, in Markdown and HTML."""
    from transcheck.reference import write_reference

    from .streams import Output, OutputError

    try:
        count = write_reference(_session(rules or []).all_rules, Path(output))
    except OSError as error:
        raise OutputError(f"{output}: cannot be written: {error.strerror or error}: name another folder") from None
    with Output(None) as stdout:
        stdout.write(f"{count} files in {output}\n")


@app.command("new")
def new_rule(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Two to four words with hyphens that name the problem.")],
    check: Annotated[bool, typer.Option("--check", help="A check in Python instead of phrases in YAML.")] = False,
    output: Annotated[str, typer.Option("--output", "-o", metavar="DIR", help="The folder to write to.")] = ".",
) -> None:
    """Begin a new rule: write a commented file that is valid already."""
    from .skeletons import write_skeleton
    from .streams import Output

    path = write_skeleton(name, Path(output), is_check=check)
    with Output(None) as stdout:
        stdout.write(f"{path}\n")


def _session(folders: "Iterable[str | Path]") -> "Session":
    from transcheck.engine import Session
    from transcheck.settings import Settings

    return Session(Settings(rules=tuple(map(Path, folders))))


def _rules_in(folder: str | None) -> "tuple[Session, list[Rule]]":
    """A session, and of its rules those declared in a folder: the built-in ones, a part of them, or house rules."""
    from transcheck.rulepacks import builtin_rules
    from transcheck.settings import SettingsError

    if folder is None:
        session = _session([])
        return session, list(session.all_rules)
    inside = Path(folder).resolve()
    package = Path(__file__).resolve().parents[1]
    is_builtin = any(inside.is_relative_to(home) for home in (builtin_rules().resolve(), package))
    session = _session([] if is_builtin else [folder])
    rules = [rule for rule in session.all_rules if Path(rule.path).resolve().is_relative_to(inside)]
    if not rules:
        raise SettingsError(f"{folder}: no rules in this folder")
    return session, rules


def _table(rules: "Iterable[Rule]") -> str:
    rows = [_COLUMNS, *([str(getattr(rule, column)) for column in _COLUMNS] for rule in rules)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "\n".join(lines) + "\n"


def _json(rules: "Iterable[Rule]") -> str:
    import json

    keys = (*_COLUMNS, "category", "docs")
    records = [{key: getattr(rule, key) for key in keys} | {"needs": sorted(rule.needs)} for rule in rules]
    return json.dumps(records, ensure_ascii=False, indent=2) + "\n"
