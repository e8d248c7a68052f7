"""Configuration files, and the choice of rules."""

from pathlib import Path

import pytest

from made_rules import word_rule
from transcheck.model import Confidence, Severity
from transcheck.rule import Status
from transcheck.settings import Settings, SettingsError, choose_rules, find_configuration, load_settings

RULES = (
    word_rule("cat", group="pets"),
    word_rule("cow", group="farm"),
    word_rule("dog", group="pets"),
    word_rule("yak", group="farm", status=Status.PREVIEW),
)


def written(folder: Path, content: str, name: str = "transcheck.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def chosen(**settings: object) -> list[str]:
    return [rule.id.removesuffix("-word") for rule in choose_rules(RULES, Settings(**settings))]


def test_every_option_of_a_file_is_taken_over(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """
        select = ["pets", "cow-word"]
        ignore = ["dog-word"]
        preview = true
        min-confidence = "low"
        fail-on = "warning"
        rules = ["house"]
        glossaries = ["house.tsv"]
        source-language = "ko"
        """,
    )
    assert load_settings(path) == Settings(
        select=("pets", "cow-word"),
        ignore=("dog-word",),
        preview=True,
        min_confidence=Confidence.LOW,
        fail_on=Severity.WARNING,
        rules=(tmp_path / "house",),
        glossaries=(tmp_path / "house.tsv",),
        source_language="ko",
    )


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    assert load_settings(written(tmp_path, "")) == Settings()


def test_of_a_project_file_only_the_own_table_counts(tmp_path: Path) -> None:
    path = written(tmp_path, "[project]\nname = 'x'\n[tool.transcheck]\nfail-on = 'never'\n", "pyproject.toml")
    assert load_settings(path) == Settings(fail_on=None)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("selct = []", "transcheck.toml: unknown option 'selct': did you mean 'select'?"),
        ("min_confidence = 'low'", "transcheck.toml: unknown option 'min_confidence': did you mean 'min-confidence'?"),
        ("zzz = 1", "transcheck.toml: unknown option 'zzz'"),
        ("select = 'all'", "transcheck.toml: select: expected a list of strings"),
        ("ignore = [1]", "transcheck.toml: ignore: expected a list of strings"),
        ("rules = 'house'", "transcheck.toml: rules: expected a list of strings"),
        ("preview = 1", "transcheck.toml: preview: expected true or false"),
        ("source-language = true", "transcheck.toml: source-language: expected a string"),
        (
            "min-confidence = 'hihg'",
            "transcheck.toml: min-confidence: expected one of high, medium, low, not 'hihg'",
        ),
        ("fail-on = []", "transcheck.toml: fail-on: expected one of error, warning, info, never, not []"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(SettingsError) as error:
        load_settings(written(tmp_path, content))
    assert str(error.value) == message


@pytest.mark.parametrize("code", ["ko", "zh-Hant", "pt-BR", "yue"])
def test_a_language_is_given_as_a_code(code: str) -> None:
    assert Settings(source_language=code).source_language == code


@pytest.mark.parametrize("word", ["Korean", "k", "ko_KR", "ko-"])
def test_a_language_that_is_no_code_is_refused(word: str) -> None:
    with pytest.raises(SettingsError) as error:
        Settings(source_language=word)
    assert str(error.value) == f"source language: expected a code such as ko, not '{word}'"


def test_a_file_that_is_no_toml_is_named_with_the_place(tmp_path: Path) -> None:
    path = written(tmp_path, "select = [\n")
    with pytest.raises(SettingsError) as error:
        load_settings(path)
    assert str(error.value).startswith(f"{path}: not valid TOML: ")
    assert "at" in str(error.value)


def test_a_missing_file_and_a_table_that_is_none_are_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"none\.toml: cannot be read: No such file or directory"):
        load_settings(tmp_path / "none.toml")
    with pytest.raises(SettingsError, match=r"tool\.transcheck: expected a table"):
        load_settings(written(tmp_path, "[tool]\ntranscheck = 3\n", "pyproject.toml"))


def test_the_nearest_file_counts_and_one_of_its_own_before_the_project_file(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b" / "c"
    deep.mkdir(parents=True)
    written(tmp_path / "a" / "b", "[tool.other]\n", "pyproject.toml")
    outer = written(tmp_path, "[tool.transcheck]\n", "pyproject.toml")
    assert find_configuration(deep) == outer
    near = written(tmp_path / "a", "[tool.transcheck]\n", "pyproject.toml")
    assert find_configuration(deep) == near
    own = written(tmp_path / "a", "")
    assert find_configuration(deep) == own


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, ["cat", "cow", "dog"]),
        ({"preview": True}, ["cat", "cow", "dog", "yak"]),
        ({"select": ("all",)}, ["cat", "cow", "dog"]),
        ({"select": ("pets",)}, ["cat", "dog"]),
        ({"select": ("farm",)}, ["cow"]),
        ({"select": ("farm",), "preview": True}, ["cow", "yak"]),
        ({"select": ("yak-word",)}, ["yak"]),
        ({"select": ("pets", "cow-word"), "ignore": ("cat-word",)}, ["cow", "dog"]),
        ({"ignore": ("pets",)}, ["cow"]),
        ({"ignore": ("pets",), "select": ("all", "cat-word")}, ["cat", "cow"]),
        ({"select": ("all",), "ignore": ("pets",)}, ["cow"]),
        ({"select": ("pets",), "ignore": ("all",)}, ["cat", "dog"]),
        ({"ignore": ("all",)}, []),
        ({"select": ("cat-word",), "ignore": ("cat-word",)}, []),
    ],
)
def test_the_more_specific_choice_wins(settings: dict[str, object], expected: list[str]) -> None:
    assert chosen(**settings) == expected


@pytest.mark.parametrize(
    ("name", "hint"), [("cat-wrod", ": did you mean 'cat-word'?"), ("cat", ": did you mean 'cat-word'?"), ("zzzz", "")]
)
@pytest.mark.parametrize("option", ["select", "ignore"])
def test_an_unknown_rule_is_named_with_the_one_that_was_meant(option: str, name: str, hint: str) -> None:
    with pytest.raises(SettingsError) as error:
        chosen(**{option: (name,)})
    assert str(error.value) == f"unknown rule '{name}'{hint}"
