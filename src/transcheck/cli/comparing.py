"""What ``compare`` does once it knows what is wanted."""

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from transcheck.analysis.wording import is_english
from transcheck.engine import EARLIER, Report, Session, fails_gate
from transcheck.model import Document
from transcheck.readers import MAX_FILE_SIZE, ReadError, read_bytes, read_file
from transcheck.reporters import Reporter, Totals, make_reporter
from transcheck.settings import Settings, SettingsError

from .checking import CLEAN, FAILED, FOUND, refuse_overwriting
from .paths import STDIN
from .streams import Output, remark, wants_color

_GROUP = "versions"
_DRIFT = "version-fact-drift"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What to compare and how to report it."""

    old: str
    new: str
    format: str | None
    output_format: str
    output: str | None
    color: bool | None


def run(comparison: Comparison, settings: Settings) -> int:
    """Compare, report and return the exit status. Raises what the command line turns into one line."""
    if comparison.old == comparison.new == STDIN:
        raise SettingsError("both versions from standard input: name a file for one of them")
    refuse_overwriting(comparison.output, [comparison.old, comparison.new])
    session = Session(_with_versions(settings), reraise=bool(os.environ.get("TRANSCHECK_DEBUG")))
    session.load()
    old, new = (_read(path, comparison.format, session) for path in (comparison.old, comparison.new))
    report = session.check_document(replace(new, earlier=old))
    _remark(report, old)
    totals = Totals({rule: needs for rule, needs in session.needs.items() if EARLIER in needs}, session.digest)
    totals.add(report.tally(), report.origin, report.evidence)
    reporter = _reporter(comparison)
    with Output(comparison.output) as output:
        output.write(reporter.opening + reporter.render(report) + reporter.closing(totals))
    if totals.has_internal_error:
        return FAILED
    has_drifted = any(finding.rule == _DRIFT for finding in report.findings)
    return FOUND if has_drifted or fails_gate(totals.tally, settings) else CLEAN


def _with_versions(settings: Settings) -> Settings:
    """The settings with the rules for versions among the chosen: what else is chosen says which faults count."""
    return replace(settings, select=(*settings.select, _GROUP)) if settings.select else settings


def _read(path: str, form: str | None, session: Session) -> Document:
    furniture = session.lexicon.furniture
    try:
        if path == STDIN:
            return read_bytes(sys.stdin.buffer.read(MAX_FILE_SIZE + 1), path, format=form, furniture=furniture)
        return read_file(Path(path), format=form, furniture=furniture)
    except ReadError as error:
        raise ReadError(f"{path}: {error}", path) from None


def _remark(report: Report, old: Document) -> None:
    """Say on standard error what makes the comparison worth little."""
    for document in (old, report.document):
        for note in document.notes:
            remark(f"{document.path}: {note}")
        if not is_english(document.text):
            remark(f"{document.path}: does not look English: with a source in another language use check --source")
    if not report.pairs:
        remark("the two have no paragraph in common: are they versions of one story?")


def _reporter(comparison: Comparison) -> Reporter:
    if comparison.output_format == "html":
        from transcheck.reporters.comparison import ComparisonReporter

        return ComparisonReporter()
    return make_reporter(comparison.output_format, in_color=wants_color(comparison.color, comparison.output))
