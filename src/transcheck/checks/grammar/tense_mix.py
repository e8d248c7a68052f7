"""The words of one speaker are reported now in the past and now in the present.

Why it matters
    Korean and Japanese switch between past and present when they report, English keeps to one: said or says. A
    paragraph that goes “Lee said ... Lee says ... Lee said” looks stitched together.

When to ignore
    One of them states what somebody always says, or what a document says.

Decision
    Within one paragraph the same name or pronoun before “said” (told, added) and “says” (tells, adds), with three
    such verbs at least, outside quotations. Captions are in the present and do not count. Writers of features mix on
    purpose, so it is a remark of low confidence.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import BlockKind, Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_PAST = ("said", "told", "added")
_PRESENT = ("says", "tells", "adds")
_FEWEST = 3
_CLAUSE = re.compile(r"(?<!\w)([A-Z]\w{1,30}) (said|told|added|says|tells|adds)(?!\w)")


@check(
    summary="One speaker now “said”, now “says”",
    category="linguistic-conventions/grammar",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    examples=(
        Bad(
            "Petrosyan said it rained. Petrosyan [[says]] the ferry was late. Petrosyan said nobody minded.",
            message="“says” among verbs in the past: Petrosyan",
        ),
        Bad("“It rained,” She says. She says it was late. She [[told]] the mayor so."),
        Good("Petrosyan said it rained. The sign says it was late. Petrosyan said nobody minded."),
        Good("Petrosyan said it rained.\n\nPetrosyan says it was late.\n\nPetrosyan said nobody minded."),
        Good("Petrosyan said it rained and told the mayor so. She says she added nothing."),
    ),
)
def tense_mix(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the rarer tense of a speaker's verbs, at its first place in a paragraph."""
    text = analysis.text
    if " says" not in text or not any(f" {verb}" in text for verb in _PAST):
        return
    for block in analysis.document.blocks_of(BlockKind.PARAGRAPH):
        paragraph = block.span.of(text)
        if " says" in paragraph and any(f" {verb}" in paragraph for verb in _PAST):
            yield from _mixed(analysis, block.span, flag)


def _mixed(analysis: Analysis, span: Span, flag: Flag) -> Iterator[Finding]:
    speakers: dict[str, list[Span]] = {}
    for clause in _CLAUSE.finditer(analysis.text, *span):
        verb = Span(*clause.span(2))
        if not analysis.in_quotation(verb):
            speakers.setdefault(clause[1], []).append(verb)
    for speaker, verbs in speakers.items():
        present = [verb for verb in verbs if verb.of(analysis.text) in _PRESENT]
        past = [verb for verb in verbs if verb not in present]
        if present and past and len(verbs) >= _FEWEST:
            odd, usual = (present, past) if len(present) <= len(past) else (past, present)
            tense = "past" if usual is past else "present"
            yield flag(
                span=odd[0],
                message=f"“{odd[0].of(analysis.text)}” among verbs in the {tense}: {speaker}",
                related=(Related(usual[0], f"in the {tense} here"),),
            )
