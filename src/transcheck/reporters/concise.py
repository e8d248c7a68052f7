"""One line a finding, for logs and for editors that jump to places."""

from dataclasses import dataclass

from transcheck.engine import Report, in_file

from .display import Palette, safe
from .lines import Lines
from .totals import Totals


@dataclass(frozen=True, slots=True)
class ConciseReporter:
    """``path:line:column: severity[confidence] rule message``."""

    in_color: bool = False
    opening: str = ""
    separator: str = ""

    def render(self, report: Report) -> str:
        """The findings in one file."""
        if not report.findings:
            return ""
        paint, lines, path = Palette(self.in_color).paint, Lines(report.document.file_text), safe(report.document.path)
        rows = []
        for finding in (in_file(report.document, finding) for finding in report.findings):
            degree = paint(finding.severity, f"{finding.severity}[{finding.confidence}]")
            place = paint("strong", f"{path}:{lines.place(finding.span.start)}")
            rows.append(f"{place}: {degree} {finding.rule} {safe(finding.message)}\n")
        return "".join(rows)

    def closing(self, totals: Totals) -> str:  # noqa: ARG002 - every line is a finding
        """Nothing."""
        return ""
