"""Findings as JSON, for programs: one object a line, or one array."""

import json
from dataclasses import dataclass
from typing import Any

from transcheck.engine import Report, in_file
from transcheck.model import Document, Finding, Fix, Safety, Span, fingerprints

from .lines import FileLines, Lines
from .totals import Totals

_LINE_SEPARATORS = str.maketrans({"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})
"""Some readers split lines at these, and JSON leaves them as they are."""


@dataclass(frozen=True, slots=True)
class JsonLinesReporter:
    """One JSON object a finding and line."""

    opening: str = ""
    separator: str = ""

    def render(self, report: Report) -> str:
        """The findings in one file."""
        return "".join(f"{line}\n" for line in _json_lines(report))

    def closing(self, totals: Totals) -> str:  # noqa: ARG002 - every line is a finding
        """Nothing."""
        return ""


@dataclass(frozen=True, slots=True)
class JsonReporter:
    """One array of the same objects."""

    opening: str = "["
    separator: str = ","

    def render(self, report: Report) -> str:
        """The findings in one file."""
        return ",".join(f"\n  {line}" for line in _json_lines(report))

    def closing(self, totals: Totals) -> str:
        """The end of the array."""
        return "\n]\n" if totals.tally else "]\n"


def _json_lines(report: Report) -> list[str]:
    if not report.findings:
        return []
    document = report.document
    lines = FileLines()
    identities = fingerprints(report.document, list(report.findings))
    found = (in_file(report.document, finding) for finding in report.findings)
    records = (_record(document, *pair, lines) for pair in zip(found, identities, strict=True))
    return [json.dumps(record, ensure_ascii=False).translate(_LINE_SEPARATORS) for record in records]


def _record(document: Document, finding: Finding, fingerprint: str, files: FileLines) -> dict[str, Any]:
    lines = files.of(document)
    related = [
        {
            "path": place.document(document).path,
            **_range(place.span, files.of(place.document(document))),
            "message": place.message,
        }
        for place in finding.related
    ]
    return {
        "path": document.path,
        "rule": finding.rule,
        "category": finding.category,
        "severity": finding.severity,
        "confidence": finding.confidence,
        **_range(finding.span, lines),
        "text": finding.span.of(document.file_text),
        "message": finding.message,
        "related": related,
        "fix": finding.fix and _fix(finding.fix, lines),
        "fingerprint": fingerprint,
    }


def _range(span: Span, lines: Lines) -> dict[str, Any]:
    return {"start": lines.place(span.start)._asdict(), "end": lines.place(span.end)._asdict()}


def _fix(fix: Fix, lines: Lines) -> dict[str, Any]:
    """A fix without edits cannot be applied by a program, only read."""
    edits = [{**_range(edit.span, lines), "text": edit.replacement} for edit in fix.edits]
    return {"title": fix.title, "safety": fix.safety if edits else Safety.SUGGESTED, "edits": edits}
