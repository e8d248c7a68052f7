"""Phrase rules: from their compiled form to rules that report the hits of their phrases."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from transcheck.analysis import Analysis, PhraseHit
from transcheck.analysis.phrase_rows import PhraseRow
from transcheck.analysis.phrase_wording import edits_for
from transcheck.model import BlockKind, Confidence, Document, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, CheckFunction, Flag, Good, Rule, Status

_MENTIONED = re.compile(
    r"(?:words?|terms?|phrases?|expressions?|neologisms?|coinages?|buzzwords?|loanwords?|entry for) [“\"‘'«]\Z",
    re.IGNORECASE,
)
"""What stands before a word that is itself the subject, with the mark that opens the quotation."""
_LONGEST_BEFORE = 20
_CLOSING = ("”", '"', "’", "'", "»")
_BLANKS_AT_END = re.compile(r"[ \t]*(?=[\r\n]|\Z)")


def phrase_rule(rule_id: str, compiled: Mapping[str, Any], folder: Path) -> Rule:
    """The rule that a phrase file declares. ``compiled`` is its compiled form, ``folder`` the folder of rules."""
    return Rule(
        id=rule_id,
        group=compiled["group"],
        summary=compiled["summary"],
        category=compiled["category"],
        severity=Severity(compiled["severity"]),
        confidence=Confidence(compiled["confidence"]),
        docs=compiled["why"],
        examples=(*(Bad(**bad) for bad in compiled["bad"]), *(Good(**good) for good in compiled["good"])),
        check=_check_for(rule_id, compiled),
        status=Status(compiled["status"]),
        path=str(folder / compiled["path"]),
    )


def _check_for(rule_id: str, compiled: Mapping[str, Any]) -> CheckFunction:
    kinds = frozenset(BlockKind(kind) for kind in compiled["kinds"])
    skips_quotations: bool = compiled["skips_quotations"]
    message: str = compiled["message"]
    safety = Safety(compiled["fix"])

    def check(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
        for hit in analysis.phrase_hits.get(rule_id, ()):
            block = analysis.block_at(hit.span.start)
            if block is None or block.kind not in kinds or _is_mentioned(analysis.text, hit.span):
                continue
            if skips_quotations and analysis.in_quotation(hit.span):
                continue
            changes = {"severity": hit.row.severity, "confidence": _confidence(hit.row, analysis)}
            yield flag(
                span=hit.span,
                message=_message(hit, hit.row.message or message, analysis.text),
                fix=_fix(hit, hit.row.fix or safety, analysis),
                **{name: value for name, value in changes.items() if value is not None},
            )

    return check


def _confidence(row: PhraseRow, analysis: Analysis) -> Confidence | None:
    """What the row says, or the origin of the story; None where the rule's own confidence holds."""
    if row.likely_from:
        return Confidence.MEDIUM if analysis.origin.language in row.likely_from else Confidence.LOW
    return row.confidence


def _is_mentioned(text: str, span: Span) -> bool:
    """Whether the words stand in quotation marks by themselves, as what a sentence is about: the term “skinship”."""
    if not text[span.end : span.end + 2].lstrip(",.").startswith(_CLOSING):
        return False
    return _MENTIONED.search(text, max(0, span.start - _LONGEST_BEFORE), span.start) is not None


def _message(hit: PhraseHit, template: str, text: str) -> str:
    instead = _on_one_line(hit.instead or "")
    return template.format(match=_on_one_line(hit.span.of(text)), instead=instead, why=hit.row.why, **hit.slots)


def _on_one_line(words: str) -> str:
    return " ".join(words.split())


def _fix(hit: PhraseHit, safety: Safety, analysis: Analysis) -> Fix | None:
    """The fix for a hit: never a safe one inside a quotation, whose words are somebody's own."""
    if hit.instead is None:
        return None
    if not hit.instead and hit.row.is_whole_block:
        return Fix("Delete the line", (Edit(_line_at(hit.span, analysis.document), ""),), safety)
    if analysis.in_quotation(hit.span):
        safety = Safety.SUGGESTED
    edits = edits_for(analysis.text, hit.span, hit.instead)
    words = _on_one_line(hit.instead or hit.span.of(analysis.text))
    title = f"Write “{words}”" if hit.instead else f"Delete “{words}”"
    return Fix(title, edits, safety) if edits else None


def _line_at(span: Span, document: Document) -> Span:
    """A block with the blanks after it: its line is empty without it, and whoever applies the edit drops it."""
    blanks = _BLANKS_AT_END.match(document.text, span.end)
    line = Span(span.start, blanks.end()) if blanks else span
    return line if document.source_map.is_editable(line) else span
