"""Totals over files, and the table by rule."""

from collections import Counter

from transcheck.engine import INTERNAL_ERROR
from transcheck.model import Confidence, Severity
from transcheck.reporters import Totals, rule_counts

TALLY = Counter(
    {
        ("b-rule", Severity.WARNING, Confidence.HIGH): 2,
        ("a-rule", Severity.WARNING, Confidence.LOW): 1,
        ("b-rule", Severity.WARNING, Confidence.LOW): 10,
        ("b-rule", Severity.ERROR, Confidence.HIGH): 1,
    }
)


def test_findings_are_summed_by_severity() -> None:
    totals = Totals({"a-rule": frozenset()})
    assert totals.summary() == "no findings in 0 files (1 rule)"
    totals.add(TALLY, "")
    assert totals.summary() == "1 error, 13 warnings in 1 file (1 rule)"
    totals.add(TALLY, "")
    totals.unread = 1
    assert totals.summary() == "2 errors, 26 warnings in 2 files, 1 file not checked (1 rule)"


def test_the_signature_names_the_languages_in_a_fixed_order() -> None:
    totals = Totals(digest="0123abcd")
    totals.add(TALLY, "")
    assert totals.signature().endswith(" | rules 0123abcd | en")
    totals.add(TALLY, "ko")
    totals.add(TALLY, "ja")
    assert totals.signature().endswith(" | rules 0123abcd | en<-ja,ko")


def test_an_internal_error_is_noticed() -> None:
    totals = Totals()
    totals.add(TALLY, "")
    assert not totals.has_internal_error
    totals.add(Counter({(INTERNAL_ERROR, Severity.ERROR, Confidence.HIGH): 1}), "")
    assert totals.has_internal_error


def test_the_table_has_the_most_frequent_first() -> None:
    assert rule_counts(TALLY) == (
        "count  severity  rule\n   12  warning   b-rule\n    1  warning   a-rule\n    1  error     b-rule\n\n"
    )
    assert rule_counts(Counter()) == ""


def test_of_many_rules_that_did_not_run_a_few_are_named() -> None:
    needs = {f"{letter}-rule": frozenset({"source"}) for letter in "abcdef"}
    assert Totals(needs).unchecked == ["not checked: needs source: a-rule, b-rule, c-rule and 3 more"]
    few = dict(list(needs.items())[:4])
    assert Totals(few).unchecked == ["not checked: needs source: a-rule, b-rule, c-rule, d-rule"]
