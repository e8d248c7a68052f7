"""What may stand in a rule file: the reader and the JSON schemas say the same."""

import json
from pathlib import Path

import jsonschema
import pytest

from transcheck.rulepacks import builtin_rules
from transcheck.rulepacks.errors import RulePackError
from transcheck.rulepacks.folders import NAME_FOLDERS, rule_files
from transcheck.rulepacks.schema import (
    NAME_FILES,
    PersonFile,
    Row,
    json_schemas,
    read_names,
    read_phrase_rule,
    read_term_list,
)
from transcheck.rulepacks.strict_yaml import load, plain

RULES = builtin_rules()
SCHEMAS = json_schemas()

RULE = """\
summary: A summary
category: style/unidiomatic
group: phrase
severity: error
message: “{match}”
why: |
  Because.
bad: ["[[a]]"]
good: [b]
"""


def phrase_rule_error(text: str) -> str:
    with pytest.raises(RulePackError) as caught:
        read_phrase_rule(load(text, "x.yaml"), "x.yaml")
    return str(caught.value)


def names_error(text: str, folder: str = "people") -> str:
    with pytest.raises(RulePackError) as caught:
        read_names(load(text, "x.yaml"), "x.yaml", folder)
    return str(caught.value)


def schema_of(path: Path) -> str:
    kind, folder = path.relative_to(RULES).parts[:2]
    return {"phrases": "phrase-rule.json", "terms": "term-list.json"}.get(kind, f"{folder}.json")


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_files_are_current(name):
    """Else: ``python -c "from pathlib import Path; from transcheck.rulepacks.schema import write_json_schemas as w;
    w(Path('rules/schema'))"``.
    """
    assert json.loads((RULES / "schema" / name).read_text(encoding="utf-8")) == SCHEMAS[name]


def test_there_is_no_other_schema_file():
    assert sorted(path.name for path in (RULES / "schema").iterdir()) == sorted(SCHEMAS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_are_valid(name):
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])


@pytest.mark.parametrize("path", rule_files(RULES), ids=lambda path: path.relative_to(RULES).as_posix())
def test_the_schemas_accept_all_rule_files(path):
    content = plain(load(path.read_text(encoding="utf-8"), str(path)))
    jsonschema.validate(content, SCHEMAS[schema_of(path)], jsonschema.Draft202012Validator)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("people.json", [{"id": "x", "name": "Y", "gender": "w"}]),
        ("people.json", [{"id": "x"}]),
        ("people.json", {"id": "x", "name": "Y"}),
        ("people.json", [{"id": "x", "name": "Y", "native": {"Korean": "Z"}}]),
        ("term-list.json", {"rule": "a-b", "terms": [{"unless": ["a"]}]}),
        ("term-list.json", {"rule": "A B", "terms": []}),
        ("phrase-rule.json", {"summary": "x"}),
        ("places.json", [{"id": "x", "name": "Y", "colour": "red"}]),
    ],
)
def test_the_schemas_refuse_what_the_reader_refuses(name, content):
    assert list(jsonschema.Draft202012Validator(SCHEMAS[name]).iter_errors(content)) != []


def test_years_may_look_like_numbers_to_an_editor():
    content = [{"id": 7, "name": "Ada Moreau", "titles": [{"title": "mayor", "since": 2020}], "stage-name": True}]
    jsonschema.validate(content, SCHEMAS["people.json"], jsonschema.Draft202012Validator)


def test_a_folder_for_each_kind_of_names():
    assert tuple(NAME_FILES) == NAME_FOLDERS


def test_a_rule_with_nothing_but_the_needed_keys():
    rule = read_phrase_rule(load(RULE, "x.yaml"), "x.yaml")
    assert (rule.confidence, rule.status, rule.fix, rule.in_, rule.not_in) == (
        "high",
        "stable",
        "suggested",
        ("copy",),
        (),
    )
    assert rule.why == "Because."
    assert rule.bad[0].text == "[[a]]"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            RULE.replace("severity: error", "severity: warn"),
            "x.yaml:4: severity: must be error, warning or info (got 'warn')",
        ),
        (RULE.replace("severity:", "severty:"), "x.yaml:4: severty: unknown key; did you mean 'severity'?"),
        (RULE + "colour: red\n", "x.yaml:10: colour: unknown key"),
        (RULE.replace("summary: A summary", "summary:"), "x.yaml:1: summary: must not be empty"),
        (RULE.replace("group: phrase\n", ""), "x.yaml:1: the key 'group' is missing"),
        (
            RULE.replace("style/unidiomatic", "Style"),
            "x.yaml:2: category: must be an MQM error type such as style/unidiomatic (got 'Style')",
        ),
        (RULE + "origin: ko\n", "x.yaml:10: origin: must be a list, such as [a, b]"),
        (RULE + "origin: [Korean]\n", "x.yaml:10: origin: must be a language code such as ko (got 'Korean')"),
        (RULE + "find:\n- a\n- {phrase: b, instad: c}\n", "x.yaml:12: instad: unknown key; did you mean 'instead'?"),
        (RULE + "find:\n- a\n- {instead: c}\n", "x.yaml:12: find: the key 'phrase' is missing"),
        (RULE + "find:\n- phrase: b\n  whole: line\n", "x.yaml:12: whole: must be block (got 'line')"),
        (RULE + "find: [[a]]\n", "x.yaml:10: find: must be a mapping with the keys phrase"),
        (RULE.replace('["[[a]]"]', "[{text: [a]}]"), "x.yaml:8: text: must be a text"),
        (
            "- a\n",
            "x.yaml:1: must be a mapping with the keys summary, category, group, severity, message, why, bad, good",
        ),
    ],
)
def test_errors_in_phrase_rules(text, message):
    assert phrase_rule_error(text) == message


def test_an_unknown_zone_gets_a_hint():
    message = phrase_rule_error(RULE + "in: [headlines]\n")
    assert message.startswith("x.yaml:10: in: must be copy, body, captions, headings, headline, dek,")
    assert message.endswith("(got 'headlines'); did you mean 'headline'?")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id: x\n", "x.yaml:1: must be a list, such as [a, b]"),
        ("- id: x\n", "x.yaml:1: the key 'name' is missing"),
        ("- id: x\n  name: Y\n  gender: woman\n", "x.yaml:3: gender: must be f or m (got 'woman')"),
        ("- id: x\n  name: Y\n  stage-name: si\n", "x.yaml:3: stage-name: must be yes or no (got 'si')"),
        ("- id: x\n  name: Y\n  aliases: Z\n", "x.yaml:3: aliases: must be a list, such as [a, b]"),
        (
            "- id: x\n  name: Y\n  titles:\n  - {title: mayor, since: last year}\n",
            "x.yaml:4: since: must be a date such as 2025, 2025-10 or 2025-10-21 (got 'last year')",
        ),
        (
            "- id: x\n  name: Y\n  readings:\n    Korean: [Z]\n",
            "x.yaml:4: readings: must have language codes as keys (got 'Korean')",
        ),
        (
            "- id: x\n  name: Y\n  native: Z\n",
            "x.yaml:3: native: must be a mapping from language codes",
        ),
    ],
)
def test_errors_in_names(text, message):
    assert names_error(text) == message


def test_a_person_with_all_keys():
    text = """\
- id: x1
  name: Ines Duarte
  family: Duarte
  given: Ines
  order: given-first
  aliases: [Nini]
  variants: [Inês Duarte]
  misspellings: [Ines Durate]
  stage-name: no
  gender: f
  native: {pt: Inês Duarte, zh-hant: 杜雅特}
  readings: {ko: [Du Ateu]}
  languages: [pt, en]
  nationality: PT
  titles:
  - {title: mayor, of: Faro, since: 2019-10, until: 2023}
  source: example.org
"""
    (person,) = read_names(load(text, "x.yaml"), "x.yaml", "people")
    assert isinstance(person, PersonFile)
    assert (person.stage_name, person.native) == (False, {"pt": "Inês Duarte", "zh-hant": "杜雅特"})
    assert (person.titles[0].of, person.titles[0].since, person.titles[0].until) == ("Faro", "2019-10", "2023")


def test_a_term_may_be_a_word_or_a_mapping():
    terms = read_term_list(load("rule: a-b\nfix: safe\nterms:\n- c\n- {phrase: d, unless: [e]}\n", "x.yaml"), "x.yaml")
    assert terms.fix == "safe"
    assert terms.terms == (Row(phrase="c", line=4), Row(phrase="d", unless=("e",), line=5))
