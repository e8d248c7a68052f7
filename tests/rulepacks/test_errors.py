"""What is wrong with a rule file, in one line."""

import pickle

import pytest

from transcheck.rulepacks import RulePackError
from transcheck.rulepacks.errors import did_you_mean


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("x.yaml", 12, "severity", "must be error (got 'warn')"), "x.yaml:12: severity: must be error (got 'warn')"),
        (("x.yaml", 3, "", "a second document"), "x.yaml:3: a second document"),
        (("x.yaml", 0, "", "is not UTF-8"), "x.yaml: is not UTF-8"),
    ],
)
def test_message(arguments, message):
    assert str(RulePackError(*arguments)) == message


def test_an_error_comes_back_whole_from_another_process():
    error = pickle.loads(pickle.dumps(RulePackError("x.yaml", 12, "severity", "wrong")))
    assert (error.path, error.line, error.key, error.problem) == ("x.yaml", 12, "severity", "wrong")


def test_did_you_mean():
    assert did_you_mean("severty", ["summary", "severity"]) == "; did you mean 'severity'?"
    assert did_you_mean("colour", ["summary", "severity"]) == ""
