"""The report for people."""

from dataclasses import replace

from made_rules import plain_document
from reporters.reports import AMPERSAND, REPORT, SILENT, WRONG_PRONOUN
from transcheck.engine import Report
from transcheck.model import Span
from transcheck.reporters.text import TextReporter
from transcheck.reporters.totals import Totals

EXPECTED = """\
info[ampersand-in-headline]: an ampersand
 --> desk/a.md:1:8
  |
1 | # Tess &amp; *Tom*
  |        ^^^^^^^^^^
  = fix: Write “and Tom” (safe)
  = confidence: low

error[pronoun-gender-conflict]: “his” refers to Tess Moll, a woman
 --> desk/a.md:3:21
  |
3 | 서울 시장 Tess Moll met his aides.
  |                         ^^^
  = note: 3:7 “Tess Moll”: Tess Moll is named here
  = fix: Write “her” (safe)

"""


def test_a_finding_is_a_paragraph_with_line_evidence_and_fix() -> None:
    assert TextReporter().render(REPORT) == EXPECTED


def test_nothing_is_said_of_a_clean_file() -> None:
    assert TextReporter().render(SILENT) == ""


def test_colour_adds_escapes_and_nothing_else() -> None:
    colored = TextReporter(in_color=True).render(REPORT)
    assert "\x1b[1;31merror[pronoun-gender-conflict]\x1b[0m: " in colored
    assert "\x1b[1;31m^^^\x1b[0m" in colored
    plain = colored
    for code in ("1;31", "1;33", "1;34", "34", "1", "0"):
        plain = plain.replace(f"\x1b[{code}m", "")
    assert plain == EXPECTED


def test_copy_cannot_steer_the_terminal() -> None:
    text = "a \x1b[2Jcat"
    finding = replace(WRONG_PRONOUN, span=Span(2, 9), message="“\x1b[2Jcat”", related=(), fix=None)
    document = plain_document(text, "\x1b]0;x.txt")
    assert "\x1b" not in TextReporter().render(Report(document, (finding,)))


def test_the_gutter_grows_with_the_line_number() -> None:
    document = plain_document("\n" * 99 + "a cat\n")
    finding = replace(AMPERSAND, span=Span(101, 104), fix=None)
    assert TextReporter().render(Report(document, (finding,))).split("\n")[1:5] == [
        "   --> story.txt:100:3",
        "    |",
        "100 | a cat",
        "    |   ^^^",
    ]


def test_the_end_tells_totals_signature_and_what_did_not_run() -> None:
    totals = Totals({"a-rule": frozenset({"source"}), "b-rule": frozenset()}, "5f2c91ab")
    totals.add(REPORT.tally(), "ko")
    assert TextReporter().closing(totals) == (
        "not checked: needs source: a-rule\n"
        "1 error, 1 info in 1 file (1 rule)\n"
        "transcheck 0.1.0 | rules 5f2c91ab | en<-ko\n"
    )
