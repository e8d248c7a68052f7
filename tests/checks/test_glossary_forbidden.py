"""A newsroom's list of wordings that it does not use."""

from pathlib import Path

import pytest

from rule_folders import write
from transcheck.engine import Session
from transcheck.model import Confidence, Finding, Safety, Severity
from transcheck.readers import read_text
from transcheck.settings import Settings

HOUSE = """\
rule: glossary-forbidden
terms:
  - {phrase: netizens, instead: internet users, fix: safe}
  - {phrase: boatlet, severity: error, confidence: medium, message: "“{match}” is banned"}
  - {phrase: skipper, instead: captain, beside: [ferry]}
"""


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(Settings(rules=(write(tmp_path, {"terms/house.yaml": HOUSE}),)))


def findings(session: Session, text: str) -> list[Finding]:
    report = session.check_document(read_text(text, format="markdown"))
    return [finding for finding in report.findings if finding.rule == "glossary-forbidden"]


def test_a_house_list_adds_to_what_no_house_wants(session: Session) -> None:
    found = findings(session, "Some netizens laughed irregardless of the storm.")
    assert [finding.message for finding in found] == [
        "“netizens” is not used here: write “internet users”",
        "“irregardless of” is not used here: write “regardless of”",
    ]
    assert [finding.severity for finding in found] == [Severity.WARNING, Severity.WARNING]


def test_its_conditions_hold(session: Session) -> None:
    assert findings(session, "The skipper of the team left.") == []
    assert len(findings(session, "The skipper of the ferry left.")) == 1


def test_only_a_word_that_is_an_error_is_looked_for_in_quotations(session: Session) -> None:
    found = findings(session, "“The boatlet and the netizens are back,” the mayor of the town said on Friday.")
    assert [(finding.message, finding.severity, finding.confidence) for finding in found] == [
        ("“boatlet” is banned", Severity.ERROR, Confidence.MEDIUM)
    ]
    assert found[0].fix is None


def test_a_fix_is_safe_where_its_row_says_so(session: Session) -> None:
    first, second = findings(session, "Some netizens laughed. The skipper of the ferry did not.")
    assert first.fix is not None
    assert first.fix.safety is Safety.SAFE
    assert second.fix is not None
    assert second.fix.safety is Safety.SUGGESTED
