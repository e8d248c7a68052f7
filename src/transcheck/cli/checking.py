"""What ``check`` does once it knows what is wanted."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from transcheck.batch import Outcome, Source, check_all
from transcheck.engine import EARLIER, Session, fails_gate
from transcheck.readers import MAX_FILE_SIZE
from transcheck.reporters import Reporter, Totals, make_reporter, rule_counts
from transcheck.settings import Settings, SettingsError

from .paths import STDIN, expand
from .progress import with_progress
from .streams import Output, OutputError, complain, remark, wants_color

CLEAN, FOUND, FAILED = 0, 1, 2
"""The exit statuses: nothing that fails the gate, something, or the run itself went wrong."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to check and how to report it."""

    paths: list[str]
    stdin_filename: str | None
    format: str | None
    output_format: str
    output: str | None
    jobs: int
    statistics: bool
    color: bool | None
    source: str | None = None
    """The file that the one story was translated from."""
    references: list[str] | None = None
    """The files that hold the words of the people quoted, in every story."""


def run(request: Request, settings: Settings) -> int:
    """Check, report and return the exit status. Raises what the command line turns into one line."""
    paths, complaints = expand(request.paths)
    session = Session(settings, reraise=bool(os.environ.get("TRANSCHECK_DEBUG")))
    needs = {rule: needs for rule, needs in session.needs.items() if EARLIER not in needs}  # those are for compare
    totals = Totals(needs, session.digest)
    refuse_overwriting(request.output, [*paths, *filter(None, [request.source]), *(request.references or ())])
    if request.source and len(paths) + len(complaints) != 1:
        raise SettingsError(f"--source goes with one story, not {len(paths)}: check each with its own source")
    sources = [_source(path, request) for path in paths]
    for complaint in complaints:
        complain(complaint)
    reporter = make_reporter(request.output_format, in_color=wants_color(request.color, request.output))
    outcomes = check_all(sources, session, reporter.render, request.jobs or os.cpu_count() or 1)
    is_on_terminal = request.output is None and sys.stdout.isatty()
    with Output(request.output) as output:
        _report(with_progress(outcomes, len(sources), is_report_on_terminal=is_on_terminal), reporter, output, totals)
        if request.statistics:
            _print_statistics(request, output, totals)
        output.write(reporter.closing(totals))
    if complaints or totals.unread or totals.has_internal_error:
        return FAILED
    return FOUND if fails_gate(totals.tally, settings) else CLEAN


def _source(path: str, request: Request) -> Source:
    beside = request.source, tuple(request.references or ())
    if path != STDIN:
        return Source(path, None, request.format, *beside)
    data = sys.stdin.buffer.read(MAX_FILE_SIZE + 1)
    return Source(request.stdin_filename or STDIN, data, request.format, *beside)


def refuse_overwriting(output: str | None, paths: list[str]) -> None:
    """Raise OutputError for a report that would replace one of the files that are read."""
    if output and Path(output).resolve() in {Path(path).resolve() for path in paths}:
        raise OutputError(f"{output}: is one of the files to check: name another file for the report")


def _report(outcomes: Iterable[Outcome], reporter: Reporter, output: Output, totals: Totals) -> None:
    """Write what was found in each file, and say on standard error what could not be checked."""
    output.write(reporter.opening)
    separator = ""
    for outcome in outcomes:
        for note in outcome.notes:
            remark(f"{outcome.path}: {note}")
        if outcome.error:
            complain(f"{outcome.path}: {outcome.error}")
            totals.unread += 1
            continue
        totals.add(outcome.tally, outcome.origin, outcome.evidence)
        if outcome.output:
            output.write(separator + outcome.output)
            separator = reporter.separator


def _print_statistics(request: Request, output: Output, totals: Totals) -> None:
    """A table for people stays out of a report for programs."""
    table = rule_counts(totals.tally)
    if request.output_format in ("json", "jsonl"):
        print(table, end="", file=sys.stderr)
    else:
        output.write(table)
