"""The contract with other programs."""

import json
import pickle
from collections import Counter
from dataclasses import replace

import pytest

from made_rules import plain_document
from reporters.reports import AMPERSAND, REPORT, SILENT, WRONG_PRONOUN
from transcheck.engine import Report
from transcheck.model import Span
from transcheck.reporters import FORMATS, Totals, make_reporter
from transcheck.reporters.records import JsonLinesReporter, JsonReporter

PRONOUN = (
    '{"path": "desk/a.md", "rule": "pronoun-gender-conflict", "category": "accuracy/mistranslation", '
    '"severity": "error", "confidence": "high", '
    '"start": {"line": 3, "column": 21, "offset": 40}, "end": {"line": 3, "column": 24, "offset": 43}, '
    '"text": "his", "message": "“his” refers to Tess Moll, a woman", '
    '"related": [{"path": "desk/a.md", "start": {"line": 3, "column": 7, "offset": 26}, '
    '"end": {"line": 3, "column": 16, "offset": 35}, "message": "Tess Moll is named here"}], '
    '"fix": {"title": "Write “her”", "safety": "safe", "edits": [{"start": {"line": 3, "column": 21, "offset": 40}, '
    '"end": {"line": 3, "column": 24, "offset": 43}, "text": "her"}]}, "fingerprint": '
)


def test_a_line_is_exactly_as_in_the_contract() -> None:
    first, second = JsonLinesReporter().render(REPORT).splitlines()
    assert second.startswith(PRONOUN)
    assert len(json.loads(second)["fingerprint"]) == 24
    assert json.loads(first)["fingerprint"] != json.loads(second)["fingerprint"]


def test_the_text_is_the_files_and_a_fix_that_cannot_be_applied_is_only_shown() -> None:
    record = json.loads(JsonLinesReporter().render(REPORT).splitlines()[0])
    assert record["text"] == "&amp; *Tom"
    assert (record["start"]["offset"], record["end"]["offset"]) == (7, 17)
    assert record["fix"] == {"title": "Write “and Tom”", "safety": "suggested", "edits": []}
    assert record["related"] == []


def test_a_finding_without_a_fix_says_so() -> None:
    report = Report(REPORT.document, (replace(AMPERSAND, fix=None),))
    assert json.loads(JsonLinesReporter().render(report))["fix"] is None


def test_no_character_of_the_copy_ends_a_line() -> None:
    finding = replace(WRONG_PRONOUN, span=Span(0, 7), related=(), fix=None)
    lines = JsonLinesReporter().render(Report(plain_document("a\u2028b\x85c\nd", "x.txt"), (finding,)))
    assert len(lines.splitlines()) == 1
    assert json.loads(lines)["text"] == "a\u2028b\x85c\nd"


@pytest.mark.parametrize("reports", [[], [SILENT], [REPORT], [REPORT, SILENT, REPORT]])
def test_the_array_holds_the_same_objects(reports: list[Report]) -> None:
    array, lines = JsonReporter(), JsonLinesReporter()
    rendered = [text for report in reports if (text := array.render(report))]
    totals = Totals(tally=sum((report.tally() for report in reports), Counter()))
    document = array.opening + array.separator.join(rendered) + array.closing(totals)
    expected = [json.loads(line) for report in reports for line in lines.render(report).splitlines()]
    assert json.loads(document) == expected
    assert document.endswith("]\n")


@pytest.mark.parametrize("name", FORMATS)
def test_every_reporter_can_be_sent_to_another_process(name: str) -> None:
    reporter = make_reporter(name, in_color=True)
    assert pickle.loads(pickle.dumps(reporter)).render(REPORT) == reporter.render(REPORT)
