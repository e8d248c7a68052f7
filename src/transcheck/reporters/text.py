"""The report for people: the line, the marked words, the evidence with its place, and the fix."""

from collections.abc import Iterator
from dataclasses import dataclass

from transcheck.engine import Report, in_file
from transcheck.model import Confidence, Document, Finding

from .display import Palette, safe, shortened
from .excerpt import frame, marked_lines
from .lines import FileLines
from .totals import Totals


@dataclass(frozen=True, slots=True)
class TextReporter:
    """A paragraph for each finding, then the totals."""

    in_color: bool = False
    opening: str = ""
    separator: str = ""

    def render(self, report: Report) -> str:
        """The findings in one file."""
        if not report.findings:
            return ""
        files = FileLines()
        return "".join(self._paragraph(report.document, finding, files) for finding in report.findings)

    def closing(self, totals: Totals) -> str:
        """What did not run, how much was found in how many files, and what it was found with."""
        remarks = [*totals.unchecked, totals.summary(), totals.signature()]
        return "".join(f"{remark}\n" for remark in remarks)

    def _paragraph(self, document: Document, finding: Finding, files: FileLines) -> str:
        paint, lines = Palette(self.in_color).paint, files.of(document)
        found = in_file(document, finding)
        marked = marked_lines(document.file_text, lines, found.span)
        gutter = len(str(marked[-1].number))
        bar, margin = paint("frame", "|"), " " * gutter
        rows = [
            f"{paint(found.severity, f'{found.severity}[{found.rule}]')}: {paint('strong', safe(found.message))}",
            f"{margin}{paint('frame', '-->')} {safe(document.path)}:{lines.place(found.span.start)}",
            f"{margin} {bar}",
        ]
        for number, text, underline in frame(marked, gutter):
            rows.append(f"{paint('frame', number)} {bar} {text}{paint(found.severity, underline)}".rstrip())
        rows += [f"{margin} {paint('frame', '=')} {remark}" for remark in _remarks(document, found, files)]
        return "\n".join(rows) + "\n\n"


def _remarks(document: Document, found: Finding, files: FileLines) -> Iterator[str]:
    for related in found.related:
        read_from = related.document(document)
        words = shortened(related.span.of(read_from.file_text))
        place = str(files.of(read_from).place(related.span.start))
        path = "" if read_from.path == document.path else f"{safe(read_from.path)}:"
        yield f"note: {path}{place} “{words}”: {safe(related.message)}"
    if found.fix:
        yield f"fix: {safe(found.fix.title)} ({found.fix.safety})"
    if found.confidence is not Confidence.HIGH:
        yield f"confidence: {found.confidence}"
