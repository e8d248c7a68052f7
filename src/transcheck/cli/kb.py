"""``transcheck kb``: build a knowledge file from public data, look names up in it."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from transcheck.knowledge import Broken, Record, Store, Summary

app = typer.Typer(help="Build a file of people, places and organisations, and look names up.", rich_markup_mode=None)

FOUND, NOT_FOUND, FAILED = 0, 1, 2

_MOST_REPORTED = 20
"""Broken records of a source that are reported one by one."""


@app.command("build")
def build_file(
    sources: Annotated[
        list[str],
        typer.Argument(metavar="SOURCE...", help="Files, folders, or - for standard input."),
    ],
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="The file to write.")],
    licence: Annotated[
        str, typer.Option("--licence", metavar="TEXT", help="The licence of records that state none.")
    ] = "",
) -> None:
    """Build a knowledge file, replacing an older one when it is complete.

    Reads Wikidata dumps (one entity a line, .gz and .bz2 as well), wbgetentities and SPARQL results, Popolo, CSV, TSV,
    JSON Lines and YAML in the layout of rules/names. Broken records are reported and skipped. Ends with 2, and changes
    nothing, when a source is missing or broken as a whole.
    """
    from transcheck.knowledge import KnowledgeError, Listener, build

    from .kb_progress import progress_of
    from .streams import complain

    reports = _BrokenReports()
    try:
        with progress_of(sources) as progress:
            listener = Listener(reports.add, progress)
            stdin = sys.stdin.buffer if "-" in sources else None
            summary = build(sources, Path(output), parse_yaml, licence=licence, stdin=stdin, listener=listener)
    except KnowledgeError as error:
        complain(str(error))
        raise typer.Exit(FAILED) from None
    finally:
        reports.close()
    _print(_summary(summary, output))


@app.command("lookup")
def look_up(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A name as copy writes it, or an id such as Q42.")],
    kb: Annotated[
        str, typer.Option("--kb", metavar="FILE", envvar="TRANSCHECK_KB", help="The knowledge file.", show_envvar=True)
    ],
) -> None:
    """Show what is known under a name. Ends with 1 when nothing is."""
    from transcheck.knowledge import KnowledgeError, Store

    from .streams import complain, remark

    try:
        with Store.open(kb) as store:
            records, is_exact = _records(store, name)
    except KnowledgeError as error:
        complain(str(error))
        raise typer.Exit(FAILED) from None
    if not records:
        remark(f"{kb}: nothing is known of '{name}'")
        raise typer.Exit(NOT_FOUND)
    if not is_exact:
        remark(f"not written exactly as '{name}'")
    for number, record in enumerate(records):
        _print(([""] if number else []) + _description(record))


def _records(store: "Store", name: str) -> tuple[tuple["Record", ...], bool]:
    exact = store.lookup(name) or store.lookup_id(name)
    return (exact, True) if exact else (store.lookup_folded(name), False)


def _print(lines: list[str]) -> None:
    from transcheck.reporters.display import safe

    from .streams import Output

    with Output(None) as output:
        output.write("".join(f"{safe(line)}\n" for line in lines))


def _description(record: "Record") -> list[str]:
    facts = [
        ("also", ", ".join(record.aliases)),
        *((language, ", ".join(names)) for language, names in record.native.items()),
        ("gender", {"f": "female", "m": "male"}.get(record.gender, "")),
        *(("office", _office(*office)) for office in record.titles),
        ("country", record.nationality),
        ("languages", ", ".join(record.languages)),
        ("source", " ".join(filter(None, (record.source, record.licence and f"({record.licence})")))),
        ("read from", str(record.provenance)),
    ]
    head = " ".join(filter(None, (record.name, f"({record.kind})", record.id)))
    return [head, *(f"    {label:<10} {text}" for label, text in facts if text)]


def _office(title: str, of: str, since: str, until: str) -> str:
    term = f"{since or '?'} to {until}" if until else since and f"since {since}"
    return ", ".join(filter(None, (title, of, term)))


def _summary(summary: "Summary", output: str) -> list[str]:
    lines = [
        f"{facts.file}: {_count(facts.records, 'record')} ({facts.format})"
        + (f", {facts.broken} broken" if facts.broken else "")
        for facts in summary.sources
    ]
    if summary.offices_dropped:
        lines.append(f"{_count(summary.offices_dropped, 'office')} left out: no source has the name of their items")
    total = sum(facts.records for facts in summary.sources)
    licences = ", ".join(f"{licence or 'not stated'} {count}" for licence, count in summary.licences.items())
    return [*lines, f"{output}: {_count(total, 'record')}" + (f"; licences: {licences}" if licences else "")]


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def parse_yaml(text: str) -> object:
    """From the text of a YAML list to strings, lists and dicts. Raises RecordError."""
    from transcheck.knowledge import RecordError
    from transcheck.rulepacks.errors import RulePackError
    from transcheck.rulepacks.strict_yaml import load, plain

    try:
        return plain(load(text, ""))
    except RulePackError as error:
        raise RecordError(f"{error.key}: {error.problem}" if error.key else error.problem, error.line) from None


class _BrokenReports:
    """Says which records are broken, the first ones of each source in full, of the others how many there are."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def add(self, broken: "Broken") -> None:
        """Report a broken record."""
        from .streams import remark

        count = self._counts[broken.provenance.file] = self._counts.get(broken.provenance.file, 0) + 1
        if count <= _MOST_REPORTED:
            remark(f"{broken.provenance}: skipped: {broken.problem}")

    def close(self) -> None:
        """Report the number of those that were not reported one by one."""
        from .streams import remark

        for file, count in self._counts.items():
            if count > _MOST_REPORTED:
                remark(f"{file}: skipped: {count - _MOST_REPORTED} more")
