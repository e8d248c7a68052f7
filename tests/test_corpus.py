"""Whole stories give exactly the findings that are listed beside them."""

from pathlib import Path

import pytest

from corpus import findings_file, findings_of, session, stories, strays
from transcheck.rule import Status

_CLEAN = [story for story in stories() if story.name.startswith("clean-")]
_FAULTY = [story for story in stories() if story not in _CLEAN]


def _listed(story: Path) -> str:
    return findings_file(story).read_text(encoding="utf-8")


def _rules_listed(story: Path) -> set[str]:
    return {row.split()[2].removesuffix(":") for row in _listed(story).splitlines()}


@pytest.mark.parametrize("story", stories(), ids=lambda story: story.name)
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
    stable = {rule.id for rule in session().all_rules if rule.status is Status.STABLE and not rule.needs}
    assert stable - {rule for story in stories() for rule in _rules_listed(story)} == set()


def test_every_format_and_origin_is_there() -> None:
    kinds = {(story.name.partition("-")[0], story.suffix) for story in stories()}
    assert {origin for origin, _ in kinds} == {"arabic", "chinese", "clean", "japanese", "korean", "russian"}
    assert {suffix for _, suffix in kinds} == {".html", ".md", ".txt"}
