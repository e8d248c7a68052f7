"""Whole stories give exactly the findings that are listed beside them."""

from pathlib import Path

import pytest

from corpus import findings_file, findings_of, session, stories, stories_with_source, strays
from transcheck.engine import Session
from transcheck.model import Confidence
from transcheck.readers import read_file
from transcheck.rule import Status
from transcheck.settings import Settings

_ORIGINS = set("arabic chinese french german japanese korean russian spanish turkish ukrainian".split())
_CLEAN = [story for story in stories() if story.name.startswith("clean-")]
_FAULTY = [story for story in stories() if story not in _CLEAN]


def _listed(story: Path) -> str:
    return findings_file(story).read_text(encoding="utf-8")


def _rules_listed(story: Path) -> set[str]:
    return {row.split()[2].removesuffix(":") for row in _listed(story).splitlines()}


def _stable_rules(confidence: Confidence | None = None) -> set[str]:
    """The stable rules that need nothing besides the story, or those of them with this confidence."""
    stable = [rule for rule in session().all_rules if rule.status is Status.STABLE and not rule.needs]
    return {rule.id for rule in stable if confidence in (None, rule.confidence)}


@pytest.mark.parametrize("story", [*stories(), *stories_with_source()], ids=lambda story: story.name)
def test_a_story_gives_the_findings_beside_it(story: Path) -> None:
    assert findings_of(story) == _listed(story)


@pytest.mark.parametrize("story", _CLEAN, ids=lambda story: story.name)
def test_a_clean_story_has_no_findings(story: Path) -> None:
    assert _listed(story) == ""


@pytest.mark.parametrize("story", _FAULTY, ids=lambda story: story.name)
def test_a_faulty_story_breaks_five_rules_or_more(story: Path) -> None:
    assert len(_rules_listed(story)) >= 5


def test_every_list_has_its_story() -> None:
    assert strays() == []


def test_every_stable_rule_is_broken_in_some_story() -> None:
    shown = _stable_rules() - _stable_rules(Confidence.LOW)
    assert shown - {rule for story in stories() for rule in _rules_listed(story)} == set()


def test_every_rule_of_low_confidence_finds_something_when_asked_for_it() -> None:
    asked = Session(Settings(min_confidence=Confidence.LOW), reraise=True)
    found: set[str] = set()
    for story in stories():
        document = read_file(story, furniture=asked.lexicon.furniture)
        found |= {finding.rule for finding in asked.check_document(document).findings}
    assert _stable_rules(Confidence.LOW) - found == set()


def test_every_format_and_origin_is_there() -> None:
    kinds = {(story.name.partition("-")[0], story.suffix) for story in stories()}
    assert {origin for origin, _ in kinds} == _ORIGINS | {"clean"}
    assert {suffix for _, suffix in kinds} == {".html", ".md", ".txt"}
