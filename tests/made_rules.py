"""Rules for tests, made on the spot: each flags every occurrence of a word."""

from collections.abc import Iterator
from dataclasses import replace

from transcheck.analysis import Analysis
from transcheck.engine import Session
from transcheck.model import Confidence, Document, Edit, Finding, Fix, Related, Safety, Severity, SourceMap, Span
from transcheck.rule import Flag, Rule
from transcheck.settings import Settings


def word_rule(word: str, rule_id: str = "", **changes: object) -> Rule:
    """A rule called ``<word>-word`` that flags the word; ``changes`` are fields of ``Rule``."""

    def check(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
        at = analysis.text.find(word)
        while at >= 0:
            span = Span(at, at + len(word))
            fix = Fix(f"Write “{word.upper()}”", (Edit(span, word.upper()),), Safety.SAFE)
            yield flag(
                span=span, message=f"“{word}” was found", fix=fix, related=(Related(Span(0, 3), "the beginning"),)
            )
            at = analysis.text.find(word, span.end)

    rule = Rule(
        id=rule_id or f"{word}-word",
        group="words",
        summary=f"The word {word}",
        category="style/awkward",
        severity=Severity.ERROR,
        confidence=Confidence.HIGH,
        docs="Why it matters\n    It does.\n\nWhen to ignore\n    Never.",
        examples=(),
        check=check,
    )
    return replace(rule, **changes)


def failing_rule(error: Exception) -> Rule:
    """A rule called ``broken-rule`` that raises."""

    def check(_: Analysis, flag: Flag) -> Iterator[Finding]:
        yield flag(span=Span(0, 1), message="about to fail")
        raise error

    return replace(word_rule("x"), id="broken-rule", check=check)


def session_of(*rules: Rule, settings: Settings | None = None, reraise: bool = False) -> Session:
    """A session that knows these rules and no others."""
    session = Session(settings or Settings(min_confidence=Confidence.LOW), reraise=reraise)
    session.all_rules = rules
    return session


def plain_document(text: str, path: str = "story.txt") -> Document:
    """A document whose text is the file and which has no blocks."""
    return Document(text, (), SourceMap.identity(len(text)), text, path)
