"""From a document to the findings worth reporting."""

import doctest
from dataclasses import replace
from pathlib import Path

import pytest

import transcheck
from made_rules import failing_rule, plain_document, session_of, word_rule
from transcheck.engine import (
    INTERNAL_ERROR,
    Session,
    check_file,
    check_text,
    fails_gate,
    in_file,
    settle,
)
from transcheck.model import (
    Confidence,
    Document,
    Edit,
    Finding,
    Fix,
    Piece,
    PieceKind,
    Related,
    Severity,
    SourceMap,
    Span,
)
from transcheck.reporters import Totals
from transcheck.rule import Status
from transcheck.settings import Settings, SettingsError

LOW = Settings(min_confidence=Confidence.LOW)


def finding(start: int, rule: str = "a-rule", confidence: Confidence = Confidence.HIGH, message: str = "m") -> Finding:
    return Finding(
        rule=rule,
        category="style/awkward",
        severity=Severity.ERROR,
        confidence=confidence,
        span=Span(start, start + 2),
        message=message,
    )


def test_each_rule_looks_at_the_document_and_findings_come_by_place_then_rule() -> None:
    session = session_of(word_rule("cat"), word_rule("at", "a-rule"), word_rule("dog"))
    report = session.check_document(plain_document("dog cat dog"))
    assert [(found.span, found.rule) for found in report.findings] == [
        (Span(0, 3), "dog-word"),
        (Span(4, 7), "cat-word"),
        (Span(5, 7), "a-rule"),
        (Span(8, 11), "dog-word"),
    ]


def test_settle_keeps_the_surest_of_one_rule_at_one_place() -> None:
    unsure, sure = finding(4, confidence=Confidence.LOW, message="1"), finding(4, message="2")
    other_rule = finding(4, "b-rule", Confidence.LOW)
    assert settle([unsure, other_rule, sure, sure], LOW) == (sure, other_rule)


def test_of_two_rules_that_call_the_same_words_unidiomatic_the_surest_speaks() -> None:
    def said(start: int, rule: str, confidence: Confidence = Confidence.HIGH) -> Finding:
        return replace(finding(start, rule, confidence), category="style/unidiomatic")

    kept = [
        said(1, "a-rule"),
        said(4, "b-rule", Confidence.MEDIUM),
        said(4, "b-rule"),
        said(5, "b-rule"),
        said(8, "b-rule"),
    ]
    dropped = [said(0, "b-rule", Confidence.LOW), said(2, "c-rule"), said(7, "c-rule", Confidence.MEDIUM)]
    assert settle([*dropped, *kept], LOW) == (kept[0], kept[2], kept[3], kept[4])
    other = replace(said(2, "c-rule"), category="style/awkward")
    assert settle([kept[0], other], LOW) == (kept[0], other)
    fixed = replace(said(2, "c-rule"), fix=Fix("Cut", (Edit(Span(2, 4), ""),)))
    assert settle([kept[0], fixed], LOW) == (fixed,)


def test_settle_drops_what_is_not_sure_enough() -> None:
    low, medium, high = (finding(at, confidence=value) for at, value in enumerate(reversed(Confidence)))
    assert settle([high, low, medium], LOW) == (low, medium, high)
    assert settle([high, low, medium], Settings()) == (medium, high)
    assert settle([high, low, medium], Settings(min_confidence=Confidence.HIGH)) == (high,)


def test_a_rule_that_fails_is_reported_and_the_others_still_run() -> None:
    report = session_of(failing_rule(KeyError("who")), word_rule("cat")).check_document(plain_document("a cat"))
    assert [(found.rule, found.span, found.severity, found.confidence) for found in report.findings] == [
        (INTERNAL_ERROR, Span(0, 1), Severity.ERROR, Confidence.HIGH),
        ("cat-word", Span(2, 5), Severity.ERROR, Confidence.HIGH),
    ]
    assert report.findings[0].message == "the rule broken-rule failed on this story with KeyError: 'who'"


def test_a_failing_rule_can_be_let_through() -> None:
    with pytest.raises(KeyError):
        session_of(failing_rule(KeyError("who")), reraise=True).check_document(plain_document("a cat"))


def test_a_failing_rule_is_reported_in_an_empty_document_too() -> None:
    report = session_of(failing_rule(ValueError())).check_document(plain_document(""))
    assert [(found.span, found.message) for found in report.findings] == [
        (Span(0, 0), "the rule broken-rule failed on this story with ValueError")
    ]


def test_rules_without_their_evidence_do_not_run_and_are_named_once() -> None:
    needy = [word_rule(word, needs=frozenset({"source"})) for word in ("cat", "dog")]
    session = session_of(word_rule("cow"), *needy, word_rule("hen", needs=frozenset({"reference"})))
    document = plain_document("cat cow dog hen")
    assert [found.rule for found in session.check_document(document).findings] == ["cow-word"]
    totals = Totals(session.needs)
    assert totals.unchecked == [
        "not checked: needs reference: hen-word",
        "not checked: needs source: cat-word, dog-word",
    ]
    assert totals.summary().endswith("(1 rule)")


def test_rules_with_their_evidence_run() -> None:
    session = session_of(word_rule("cow"), word_rule("cat", needs=frozenset({"source"})))
    report = session.check_document(replace(plain_document("cat cow"), source=plain_document("猫と牛")))
    assert [found.rule for found in report.findings] == ["cat-word", "cow-word"]
    totals = Totals(session.needs)
    totals.add(report.tally(), report.origin, report.evidence)
    assert totals.unchecked == []
    assert totals.summary().endswith("(2 rules)")


def test_rules_in_preview_run_only_when_asked_for() -> None:
    rules = word_rule("cat"), word_rule("dog", status=Status.PREVIEW)
    assert [rule.id for rule in session_of(*rules).rules] == ["cat-word"]
    assert [rule.id for rule in session_of(*rules, settings=Settings(preview=True)).rules] == ["cat-word", "dog-word"]


def test_two_rules_of_one_name_are_an_error() -> None:
    session = Session()
    double = word_rule("cat", "pronoun-gender-conflict", path="x.yaml")
    session._pack = replace(session._pack, rules=(double,))
    with pytest.raises(SettingsError, match=r"two rules are called 'pronoun-gender-conflict': .*x\.yaml"):
        _ = session.all_rules


def test_the_digest_tells_another_choice_of_rules() -> None:
    everything, part = Session(), Session(Settings(ignore=("doubled-word",)))
    assert everything.digest == Session().digest != part.digest
    assert len(part.digest) == 8


@pytest.mark.parametrize(
    ("fail_on", "severity", "confidence", "fails"),
    [
        (Severity.ERROR, Severity.ERROR, Confidence.HIGH, True),
        (Severity.ERROR, Severity.ERROR, Confidence.MEDIUM, False),
        (Severity.ERROR, Severity.WARNING, Confidence.HIGH, False),
        (Severity.WARNING, Severity.ERROR, Confidence.HIGH, True),
        (Severity.WARNING, Severity.WARNING, Confidence.HIGH, True),
        (Severity.INFO, Severity.INFO, Confidence.HIGH, True),
        (None, Severity.ERROR, Confidence.HIGH, False),
    ],
)
def test_the_gate_counts_sure_findings_of_enough_severity(
    fail_on: Severity | None, severity: Severity, confidence: Confidence, fails: bool
) -> None:
    rule = word_rule("cat", severity=severity, confidence=confidence)
    tally = session_of(rule).check_document(plain_document("a cat")).tally()
    assert tally == {("cat-word", severity, confidence): 1}
    assert fails_gate(tally, Settings(fail_on=fail_on)) is fails


def test_findings_move_into_the_file_with_all_their_places() -> None:
    file_text = "A &amp; B <i>c</i>"
    pieces = [
        Piece(0, 2, Span(0, 2), PieceKind.VERBATIM),
        Piece(2, 1, Span(2, 7), PieceKind.DECODED),
        Piece(3, 3, Span(7, 10), PieceKind.VERBATIM),
        Piece(6, 1, Span(13, 14), PieceKind.VERBATIM),
    ]
    document = Document("A & B c", (), SourceMap(pieces), file_text, format="html")
    fix = Fix("Write it out", (Edit(Span(2, 3), "<and>"),))
    found = replace(finding(2), span=Span(2, 5), related=(Related(Span(6, 7), "here"),), fix=fix)
    moved = in_file(document, found)
    assert moved.span.of(file_text) == "&amp; B"
    assert [(place.span.of(file_text), place.message) for place in moved.related] == [("c", "here")]
    assert moved.fix == Fix("Write it out", (Edit(Span(2, 7), "&lt;and&gt;"),))
    assert (moved.rule, moved.message) == (found.rule, found.message)


def test_check_text_gives_places_in_the_text_that_it_got() -> None:
    text = "# Bridge *opens* again\r\n\r\nThe mayor opened the the bridge.\r\n"
    (found,) = check_text(text, format="markdown", settings=Settings(select=("doubled-word",)))
    assert (found.rule, found.span.of(text)) == ("doubled-word", "the the")


def test_check_file_reads_the_format_from_the_name_unless_told(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text("# Bridge opens\n\nThe mayor opened the *the* bridge.\n", encoding="utf-8")
    chosen = Settings(select=("doubled-word",))
    assert [found.rule for found in check_file(path, settings=chosen)] == ["doubled-word"]
    assert check_file(str(path), format="text", settings=chosen) == []


def test_the_example_of_the_package_is_true() -> None:
    assert doctest.testmod(transcheck) == (0, 2)


def test_the_public_names_are_there() -> None:
    assert {name: getattr(transcheck, name).__name__ for name in transcheck.__all__ if name != "__version__"} == {
        name: name for name in transcheck.__all__ if name != "__version__"
    }
    with pytest.raises(AttributeError, match="has no attribute 'chek'"):
        _ = transcheck.chek
