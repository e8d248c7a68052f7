"""Runs the examples of rules: for the project's own tests, and for house rules with ``transcheck rules test``."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from transcheck.analysis import Analysis, Lexicon
from transcheck.engine import Report, Session, in_file, settle
from transcheck.fixes import fix_file
from transcheck.model import Confidence, Document, Finding, Segment, Span
from transcheck.readers import read_text
from transcheck.rule import Bad, Good, Rule
from transcheck.rulepacks.glossary import required_terms
from transcheck.rulepacks.glossary_rows import table_rows
from transcheck.settings import Settings

_EVERYTHING = Settings(min_confidence=Confidence.LOW)
_OPENING, _CLOSING = "[[", "]]"


class ExampleError(AssertionError):
    """An example that its rule does not bear out; the message shows what was expected and what came."""


def run_example(rule: Rule, example: Bad | Good, lexicon: Lexicon) -> None:
    """Check that the rule flags exactly the marked parts, at any confidence, with the message and the fix given.

    A fixed story must be clean. Raises ExampleError, and ValueError for marks that do not pair.
    """
    text, expected = unmark(example.text) if isinstance(example, Bad) else (example.text, [])
    report = _report(rule, text, example, lexicon)
    findings = [in_file(report.document, finding) for finding in report.findings]
    if [finding.span for finding in findings] != expected:
        raise ExampleError(f"{rule.id}: expected {_shown(text, expected)}, found {_found(text, findings)} in:\n{text}")
    if isinstance(example, Bad):
        _require_marks(rule, example, expected)
        _compare_message(rule, example, findings)
        _compare_fixed(rule, example, report, lexicon)


def failures(rules: Iterable[Rule], lexicon: Lexicon) -> list[str]:
    """What is wrong with the examples of the rules, one message for each that fails."""
    outcomes = (_failure(rule, example, lexicon) for rule in rules for example in rule.examples)
    return [message for message in outcomes if message]


def _failure(rule: Rule, example: Bad | Good, lexicon: Lexicon) -> str:
    try:
        run_example(rule, example, lexicon)
    except ExampleError as error:
        return str(error)
    except Exception as error:
        return f"{rule.id}: {type(error).__name__}: {error} in:\n{example.text}"
    return ""


def unmark(marked: str) -> tuple[str, list[Span]]:
    """The text without its ``[[...]]``, and the spans that they marked, in text order. Marks may nest.

    Raises ValueError for marks that do not pair.
    """
    pieces, spans, opened, length, at = [], [], [], 0, 0
    while at < len(marked):
        if marked.startswith(_OPENING, at):
            opened.append(length)
            at += len(_OPENING)
        elif opened and marked.startswith(_CLOSING, at):
            spans.append(Span(opened.pop(), length))
            at += len(_CLOSING)
        else:
            pieces.append(marked[at])
            length, at = length + 1, at + 1
    if opened:
        raise ValueError(f"a mark without its end in {marked!r}")
    return "".join(pieces), sorted(spans)


def _report(rule: Rule, text: str, example: Bad | Good, lexicon: Lexicon) -> Report:
    analysis = analysis_of(text, example, lexicon)
    return Report(analysis.document, settle(list(rule.findings(analysis)), _EVERYTHING))


def analysis_of(text: str, example: Bad | Good, lexicon: Lexicon) -> Analysis:
    """The analysis of a story, given without marks, beside what the example sets beside it."""
    document = read_text(text, "example", format=example.format, furniture=lexicon.furniture)
    source, reference, earlier = (
        read_text(beside, name, format="markdown", furniture=lexicon.furniture) if beside else None
        for name, beside in (("source", example.source), ("reference", example.reference), ("earlier", example.earlier))
    )
    document = replace(document, references=(reference,) if reference else (), earlier=earlier)
    if source:
        document = replace(document, source=source, segments=_segments(document, source))
    if example.glossary:
        lexicon = lexicon.requiring(required_terms(table_rows(example.glossary, "glossary")))
    return Analysis(document, lexicon, example.source_language, None, faults_in if earlier else None)


def faults_in(document: Document) -> tuple[Finding, ...]:
    """What the built-in rules find in a version by itself."""
    return _session().check_document(replace(document, earlier=None)).findings


@cache
def _session() -> Session:
    return Session()


def _segments(document: Document, source: Document) -> tuple[Segment, ...]:
    """Block by block where both have as many, else none: then the alignment has to find out."""
    if len(document.blocks) != len(source.blocks):
        return ()
    return tuple(Segment(one.span, two.span) for one, two in zip(document.blocks, source.blocks, strict=True))


def _require_marks(rule: Rule, example: Bad, expected: list[Span]) -> None:
    if not expected:
        raise ExampleError(f"{rule.id}: a bad example marks nothing with [[...]]:\n{example.text}")


def _compare_message(rule: Rule, example: Bad, findings: list[Finding]) -> None:
    if example.message is not None and findings[0].message != example.message:
        raise ExampleError(f"{rule.id}: expected the message\n{example.message}\nbut it is\n{findings[0].message}")


def _compare_fixed(rule: Rule, example: Bad, report: Report, lexicon: Lexicon) -> None:
    """Hold all fixes together to the fixed story, where the example gives one."""
    if example.fixed is None:
        return
    fixed = fix_file(report.document, [finding.fix for finding in report.findings if finding.fix])
    if fixed != example.fixed:
        raise ExampleError(f"{rule.id}: expected the fixed story\n{example.fixed}\nbut it is\n{fixed}")
    left = _report(rule, fixed, example, lexicon).findings
    if left:
        raise ExampleError(f"{rule.id}: the fixed story still has {_found(fixed, left)}:\n{fixed}")


def _shown(text: str, spans: Iterable[Span]) -> str:
    return ", ".join(f"{span.of(text)!r} at {span.start}" for span in spans) or "nothing"


def _found(text: str, findings: Iterable[Finding]) -> str:
    return _shown(text, (finding.span for finding in findings))
