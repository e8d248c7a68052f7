"""Analyses of little stories for tests, with the rules and names that the project ships."""

from functools import cache

from transcheck.analysis import Analysis, Lexicon
from transcheck.readers import read_text
from transcheck.rulepacks import builtin_rules, load_rulepack


@cache
def lexicon() -> Lexicon:
    """The built-in lexicon, loaded once for all tests."""
    return load_rulepack([builtin_rules()]).lexicon


def analyse(text: str, source_language: str | None = None) -> Analysis:
    """The analysis of a story in Markdown."""
    document = read_text(text, "story", format="markdown", furniture=lexicon().furniture)
    return Analysis(document, lexicon(), source_language)
