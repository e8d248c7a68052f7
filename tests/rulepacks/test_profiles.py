"""Profiles: named choices of settings."""

from pathlib import Path

import jsonschema
import pytest

from rule_folders import write
from transcheck.engine import Session
from transcheck.model import Confidence, Severity
from transcheck.rulepacks import RulePackError, builtin_rules
from transcheck.rulepacks.profiles import load_profile, profile_names
from transcheck.rulepacks.schema import json_schemas
from transcheck.rulepacks.strict_yaml import load, plain
from transcheck.settings import Settings, SettingsError, load_settings, profile_settings

BUILTIN = builtin_rules()
NAMES = profile_names([BUILTIN])


def test_the_profiles_there_are() -> None:
    assert NAMES == ["from-chinese", "from-japanese", "from-korean", "minimal", "strict", "wire"]


@pytest.mark.parametrize("name", NAMES)
def test_a_profile_that_comes_along_is_whole(name: str) -> None:
    path = BUILTIN / "profiles" / f"{name}.yaml"
    jsonschema.validate(plain(load(path.read_text(encoding="utf-8"), str(path))), json_schemas()["profile.json"])
    assert Session(profile_settings(name)).rules


def test_the_default_changes_nothing() -> None:
    assert profile_settings("wire") == Settings()


def test_strict_and_minimal() -> None:
    strict, minimal = profile_settings("strict"), profile_settings("minimal")
    assert (strict.preview, strict.min_confidence, strict.fail_on) == (True, Confidence.LOW, Severity.WARNING)
    assert minimal.min_confidence is Confidence.HIGH
    assert not {"phrase", "typo"} & {rule.group for rule in Session(minimal).rules}


def test_an_origin_profile_names_the_language_and_raises_its_lexicon() -> None:
    korean = profile_settings("from-korean")
    assert korean.source_language == "ko"
    assert ("konglish-term", Confidence.HIGH) in korean.confidences


@pytest.fixture
def house(tmp_path: Path) -> Path:
    files = {
        "profiles/desk.yaml": "summary: Ours\nextends: strict\nfail-on: never\nseverity: {doubled-word: error}\n",
        "profiles/sport.yaml": "summary: Theirs\nextends: desk\nseverity: {unbalanced-quotes: info}\n",
        "profiles/round.yaml": "summary: x\nextends: about\n",
        "profiles/about.yaml": "summary: x\nextends: round\n",
        "profiles/bad.yaml": "summary: x\nmin-confidence: certain\n",
    }
    return write(tmp_path / "house", files)


def test_what_is_extended_holds_where_nothing_else_is_said(house: Path) -> None:
    assert load_profile("sport", [BUILTIN, house]).options == {
        "preview": True,
        "min_confidence": "low",
        "fail_on": "never",
        "severity": {"doubled-word": "error", "unbalanced-quotes": "info"},
    }


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("sprot", "no profile 'sprot'; did you mean 'sport'?"),
        ("../sport", "no profile '../sport'; did you mean 'sport'?"),
        ("round", "about.yaml:1: extends: 'round' extends itself in the end"),
        ("bad", "bad.yaml:2: min-confidence: must be high, medium or low (got 'certain')"),
    ],
)
def test_a_profile_that_cannot_be_used_is_one_line(house: Path, name: str, message: str) -> None:
    with pytest.raises(RulePackError) as caught:
        load_profile(name, [BUILTIN, house])
    assert str(caught.value).endswith(message)


def test_a_configuration_file_stands_over_its_profile(house: Path) -> None:
    path = house.parent / "transcheck.toml"
    path.write_text('profile = "desk"\nrules = ["house"]\nmin-confidence = "high"\n', encoding="utf-8")
    settings = load_settings(path)
    assert (settings.min_confidence, settings.fail_on, settings.preview) == (Confidence.HIGH, None, True)
    assert load_settings(path, "minimal").preview is False


def test_severity_and_confidence_by_rule(house: Path) -> None:
    path = house.parent / "transcheck.toml"
    path.write_text('[severity]\ndoubled-word = "info"\n[confidence]\nodd = "high"\n', encoding="utf-8")
    settings = load_settings(path)
    assert settings.severities == (("doubled-word", Severity.INFO),)
    with pytest.raises(SettingsError, match="unknown rule 'odd'"):
        Session(settings).load()
