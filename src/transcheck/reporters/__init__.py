"""Findings to text. Only reporters know lines and columns; a reporter is a value and can be sent to other processes."""

from typing import Protocol

from transcheck.engine import Report

from .concise import ConciseReporter
from .records import JsonLinesReporter, JsonReporter
from .rule_counts import rule_counts
from .text import TextReporter
from .totals import Totals

__all__ = ["FORMATS", "Reporter", "Totals", "make_reporter", "rule_counts"]

FORMATS = ("text", "concise", "json", "jsonl")


class Reporter(Protocol):
    """Writes ``opening``, the rendered reports of those files that have any, ``separator`` between, and the closing."""

    @property
    def opening(self) -> str:
        """What comes before the first file."""

    @property
    def separator(self) -> str:
        """What stands between two files."""

    def render(self, report: Report) -> str:
        """The findings in one file; empty when there are none."""

    def closing(self, totals: Totals) -> str:
        """What comes after the last file."""


def make_reporter(name: str, *, in_color: bool = False) -> Reporter:
    """The reporter of one of ``FORMATS``. Raises KeyError for another name."""
    reporters: dict[str, Reporter] = {
        "text": TextReporter(in_color),
        "concise": ConciseReporter(in_color),
        "json": JsonReporter(),
        "jsonl": JsonLinesReporter(),
    }
    return reporters[name]
