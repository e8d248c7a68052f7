"""Rules made of phrases: where they look, what they say, what they propose."""

from pathlib import Path

import pytest

from rule_folders import rule, write
from stories import story
from transcheck.analysis import Analysis
from transcheck.fixes import fix_file
from transcheck.model import Confidence, Edit, Finding, Safety, Severity
from transcheck.readers import read_text
from transcheck.rule import Bad, Good, Status
from transcheck.rulepacks import RulePack, load_rulepack


@pytest.fixture(autouse=True)
def _no_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("TRANSCHECK_CACHE_DIR", str(tmp_path / "cache"))


def pack_of(tmp_path: Path, text: str) -> RulePack:
    return load_rulepack([write(tmp_path / "rules", {"phrases/en/odd-word.yaml": text})])


def findings(pack: RulePack, text: str) -> list[Finding]:
    return list(pack.rules[0].findings(Analysis(story(text), pack.lexicon)))


def marked(pack: RulePack, text: str) -> list[str]:
    document = story(text)
    return [finding.span.of(document.text) for finding in findings(pack, text)]


def fixed(pack: RulePack, text: str) -> str:
    document = read_text(text, format="text", furniture=pack.lexicon.furniture)
    found = pack.rules[0].findings(Analysis(document, pack.lexicon))
    return fix_file(document, [finding.fix for finding in found if finding.fix])


def test_the_rule_is_what_its_file_says(tmp_path):
    more = "confidence: low\nstatus: preview\n"
    (found,) = pack_of(tmp_path, rule("untact", "online", more)).rules
    assert (found.id, found.group, found.summary) == ("odd-word", "phrase", "A word from elsewhere")
    assert (found.severity, found.confidence, found.status) == (Severity.WARNING, Confidence.LOW, Status.PREVIEW)
    assert found.docs == "Why it matters\n    It does.\n\nWhen to ignore\n    Never."
    assert found.examples == (Bad("[[x]]"), Good("y"))
    assert found.path == str(tmp_path / "rules" / "phrases" / "en" / "odd-word.yaml")


def test_a_finding(tmp_path):
    (finding,) = findings(pack_of(tmp_path, rule("untact", "online")), "An untact shop.")
    assert (finding.rule, finding.category) == ("odd-word", "style/unidiomatic")
    assert (finding.severity, finding.confidence) == (Severity.WARNING, Confidence.HIGH)
    assert finding.message == "“untact” is odd; write “online”"
    assert finding.fix == ("Write “online”", (Edit((3, 9), "online"),), Safety.SUGGESTED)


@pytest.mark.parametrize(
    ("zones", "words"),
    [
        ("", ["Untact", "untact", "UNTACT", "uNtact", "untacT"]),
        ("in: [body]\n", ["untact", "uNtact", "untacT"]),
        ("in: [headings, caption]\n", ["Untact", "UNTACT"]),
        ("not in: [quotation]\n", ["Untact", "untact", "UNTACT", "untacT"]),
        ("not in: [quote-block, captions]\n", ["Untact", "untact", "uNtact"]),
        ("in: [byline]\n", ["UnTact"]),
    ],
)
def test_zones(tmp_path, zones, words):
    text = "# Untact\n\nBy UnTact\n\nAn untact shop.\n\n!UNTACT\n\n“An uNtact shop”\n\n> untacT"
    assert marked(pack_of(tmp_path, rule("untact", "online", zones)), text) == words


def test_rows_may_say_otherwise_than_the_rule(tmp_path):
    text = rule("untact", "online").replace(
        "    instead: online\n",
        "    severity: error\n    confidence: medium\n    fix: safe\n    instead: online\n    message: no “{match}”\n",
    )
    (finding,) = findings(pack_of(tmp_path, text), "An untact shop.")
    assert (finding.severity, finding.confidence, finding.message) == (Severity.ERROR, Confidence.MEDIUM, "no “untact”")
    assert finding.fix.safety is Safety.SAFE


def test_a_row_may_count_only_in_a_translation(tmp_path):
    row = "- phrase: untact\n    likely from: [ko, ja]\n    why: 비대면\n    "
    text = rule("x", "online").replace("- phrase: x\n    ", row).replace("is odd; write “{instead}”", "is {why}")
    pack = pack_of(tmp_path, text)
    found = {
        language: [
            (finding.confidence, finding.message)
            for finding in pack.rules[0].findings(Analysis(story("An untact shop."), pack.lexicon, language))
        ]
        for language in ("ko", "zh", None)
    }
    assert found == {
        "ko": [(Confidence.MEDIUM, "“untact” is 비대면")],
        "zh": [(Confidence.LOW, "“untact” is 비대면")],
        None: [(Confidence.LOW, "“untact” is 비대면")],
    }


def test_no_fix_inside_a_quotation_is_safe(tmp_path):
    pack = pack_of(tmp_path, rule("untact", "online", "fix: safe\n"))
    outside, inside = findings(pack, "An untact shop is “an untact shop”.")
    assert (outside.fix.safety, inside.fix.safety) == (Safety.SAFE, Safety.SUGGESTED)


def test_without_a_replacement_there_is_no_fix(tmp_path):
    text = rule("untact", "x").replace("    instead: x\n", "").replace("; write “{instead}”", "")
    (finding,) = findings(pack_of(tmp_path, text), "An untact shop.")
    assert finding.fix is None


def test_line_breaks_do_not_come_into_messages(tmp_path):
    (finding,) = findings(
        pack_of(tmp_path, rule("eye shopping {words:1-2} town", "see {words}")), "eye\nshopping in\nold town"
    )
    assert finding.message == "“eye shopping in old town” is odd; write “See in old”"


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("A.\n\nRead more\n\nB.\n", "A.\n\nB.\n"),
        ("Read more\n\nA.\n", "A.\n"),
        ("Read more\nA.\n", "A.\n"),
        ("A.\n\nRead more", "A."),
        ("A.\n\nRead more\n", "A.\n"),
        ("A.\r\n\r\nRead more  \r\n\r\nB.\r\n", "A.\r\n\r\nB.\r\n"),
        ("Read more", ""),
    ],
)
def test_a_line_is_deleted_with_its_break(tmp_path, text, result):
    row = rule("Read more", "''\n    whole: block", "in: [copy, boilerplate]\nfix: safe\n").replace(
        "; write “{instead}”", ""
    )
    assert fixed(pack_of(tmp_path, row), text) == result


def test_the_edit_of_a_line_covers_the_blanks_after_it(tmp_path):
    row = rule("Read more", "''\n    whole: block", "fix: safe\n").replace("; write “{instead}”", "")
    pack = pack_of(tmp_path, row)
    document = read_text("A.\n\nRead more \t\n\nB.\n", format="text", furniture=pack.lexicon.furniture)
    (finding,) = pack.rules[0].findings(Analysis(document, pack.lexicon))
    assert finding.span == (4, 13)
    assert finding.fix == ("Delete the line", (Edit((4, 15), ""),), Safety.SAFE)
