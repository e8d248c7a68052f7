"""What the guide to the rules shows can be used as it stands."""

import re
import textwrap

import pytest

from rule_folders import write
from transcheck.rulepacks import builtin_rules, load_rulepack
from transcheck.rulepacks.profiles import load_profile
from transcheck.testing import run_example

GUIDE = (builtin_rules() / "README.md").read_text(encoding="utf-8")
SAMPLES = [textwrap.dedent(sample) for sample in re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)]

HEAD = """\
summary: A word from elsewhere
category: style/unidiomatic
group: phrase
severity: warning
message: “{match}” is odd
why: Because.
bad: ["[[x]]"]
good: ["y"]
"""


@pytest.fixture(autouse=True)
def _no_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("TRANSCHECK_CACHE_DIR", str(tmp_path / "cache"))


def test_the_sample_rule_passes_its_examples(tmp_path):
    pack = load_rulepack([write(tmp_path, {"phrases/en/calqued-promise-that.yaml": SAMPLES[0]})])
    (rule,) = pack.rules
    assert len(rule.examples) == 4
    for example in rule.examples:
        run_example(rule, example, pack.lexicon)


def test_the_sample_rows_terms_and_names_are_valid(tmp_path):
    _, rows, terms, names, _ = SAMPLES
    files = {"phrases/en/odd-word.yaml": HEAD + rows, "terms/a.yaml": terms, "names/people/a.yaml": names}
    pack = load_rulepack([write(tmp_path, files)])
    assert pack.lexicon.furniture == frozenset()
    assert pack.lexicon.entry("Q1234").gender == "f"
    assert [pack.lexicon.row(number).row.rule for number in range(4)] == ["odd-word"] * 3 + ["konglish-term"]


def test_the_sample_profile_can_be_chosen(tmp_path):
    folder = write(tmp_path / "house", {"profiles/night.yaml": SAMPLES[4]})
    profile = load_profile("night", [builtin_rules(), folder])
    assert profile.options["severity"] == {"doubled-word": "info"}
    assert profile.options["preview"] is True
