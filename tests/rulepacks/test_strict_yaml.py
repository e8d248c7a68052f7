"""YAML in which every scalar is a string and nothing is repeated or referred to."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.rulepacks.errors import RulePackError
from transcheck.rulepacks.strict_yaml import load, plain


def read(text: str) -> object:
    return plain(load(text, "x.yaml"))


def error(text: str) -> str:
    with pytest.raises(RulePackError) as caught:
        load(text, "rules/x.yaml")
    return str(caught.value)


def test_all_scalars_stay_what_was_written():
    text = "a: NO\nb: 12:30:45\nc: 007\nd: 2024-01-05\ne: on\nf: ~\ng: 1_000\nh:\ni: 'true'\nj: .5"
    assert read(text) == {
        "a": "NO",
        "b": "12:30:45",
        "c": "007",
        "d": "2024-01-05",
        "e": "on",
        "f": "~",
        "g": "1_000",
        "h": "",
        "i": "true",
        "j": ".5",
    }


def test_lists_mappings_and_blocks():
    assert read("- [a, {b: c}]\n- |\n  d\n   e\n- >-\n  f\n  g\n") == [["a", {"b": "c"}], "d\n e\n", "f g"]


def test_values_know_the_line_of_their_key():
    node = load("# a comment\na: b\nc:\n  - d\n  -\n    e: >-\n      f\n", "x.yaml")
    assert node.value["a"].line == 2
    assert node.value["c"].line == 3
    first, second = node.value["c"].value
    assert (first.line, second.line, second.value["e"].line) == (4, 6, 6)


def test_an_empty_file_is_an_empty_text():
    assert load("# nothing\n", "x.yaml") == ("", 1)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", "rules/x.yaml:3: a: repeated key"),
        ("a:\n  b: 1\n  b: 1\n", "rules/x.yaml:3: b: repeated key"),
        ("a: &x 1\n", "rules/x.yaml:1: anchors are not allowed (&x)"),
        ("a: 1\nb: *x\n", "rules/x.yaml:2: aliases are not allowed (*x)"),
        (
            "a: !!python/name:os.system\n",
            "rules/x.yaml:1: tags are not allowed (tag:yaml.org,2002:python/name:os.system)",
        ),
        ("a: !x b\n", "rules/x.yaml:1: tags are not allowed (!x)"),
        ("a: 1\n---\nb: 2\n", "rules/x.yaml:2: a second document"),
        ("? [a]\n: b\n", "rules/x.yaml:1: a key must be a word"),
        ("a: [[[[[[[[[[[[[[[[[[[[[b]]]]]]]]]]]]]]]]]]]]]\n", "rules/x.yaml:1: nested deeper than 20 levels"),
    ],
)
def test_errors_are_one_line_with_place_and_key(text, message):
    assert error(text) == message


@pytest.mark.parametrize("text", ["a: b\n\tc: d\n", "a: b\nc: [d\n"])
def test_faulty_yaml_is_told_with_its_line(text):
    assert re.match(r"rules/x\.yaml:[23]: not YAML: \w", error(text))
    assert "\n" not in error(text)


def test_a_control_character_is_an_error():
    assert error("a: \x00").startswith("rules/x.yaml: not YAML: unacceptable character #x0000")
    assert "\n" not in error("a: \x00")


def test_deep_nesting_is_refused_at_once():
    assert error("[" * 200_000) == "rules/x.yaml:1: nested deeper than 20 levels"


def test_very_long_files_are_refused():
    assert error(" " * 8_000_001) == "rules/x.yaml: longer than 8000000 characters"


@given(st.text(st.sampled_from("ab:- \n[]{},&*!|>'\"#?%@`\t"), max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        result = type(load(text, "x.yaml")).__name__
    except RulePackError as refused:
        result = str(refused)
    assert re.fullmatch(r"Node|x\.yaml(:\d+)?: .+", result)
