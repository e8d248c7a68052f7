"""One line a finding."""

from reporters.reports import REPORT, SILENT
from transcheck.reporters.concise import ConciseReporter
from transcheck.reporters.totals import Totals


def test_each_finding_is_one_line() -> None:
    assert ConciseReporter().render(REPORT) == (
        "desk/a.md:1:8: info[low] ampersand-in-headline an ampersand\n"
        "desk/a.md:3:21: error[high] pronoun-gender-conflict “his” refers to Tess Moll, a woman\n"
    )


def test_a_clean_file_and_the_end_say_nothing() -> None:
    assert ConciseReporter().render(SILENT) == ConciseReporter().closing(Totals()) == ""


def test_colour() -> None:
    first = ConciseReporter(in_color=True).render(REPORT).splitlines()[0]
    assert first == "\x1b[1mdesk/a.md:1:8\x1b[0m: \x1b[1;34minfo[low]\x1b[0m ampersand-in-headline an ampersand"
