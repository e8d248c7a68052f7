"""Findings to text. Only reporters know lines and columns; a reporter is a value and can be sent to other processes."""

from importlib import import_module
from typing import Protocol

from transcheck.engine import Report

from .rule_counts import rule_counts
from .totals import Totals

__all__ = ["FORMATS", "Reporter", "Totals", "make_reporter", "rule_counts"]

_REPORTERS = {
    "text": ("text", "TextReporter"),
    "concise": ("concise", "ConciseReporter"),
    "json": ("records", "JsonReporter"),
    "jsonl": ("records", "JsonLinesReporter"),
}
"""The module and the class of each format, imported when it is asked for."""

FORMATS = tuple(_REPORTERS)


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
    """The reporter of one of ``FORMATS``. Raises KeyError for another name. What is for programs is never coloured."""
    module, kind = _REPORTERS[name]
    make = getattr(import_module(f".{module}", __name__), kind)
    reporter: Reporter = make() if module == "records" else make(in_color)
    return reporter
