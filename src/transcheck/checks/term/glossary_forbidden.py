"""A wording that the house does not use.

Why it matters
    A newsroom agrees on words: what it calls a war, a group, a people. Copy from outside does not know the list, and
    each editor remembers another part of it.

When to ignore
    The word is the subject, or stands in the name of a body.

Decision
    The rows of the term lists for this rule: those of a newsroom in its own folder (``--rules DIR``, a file in
    ``terms/`` with ``rule: glossary-forbidden``), with all that a row may say: what to write instead, beside which
    words, in which stories, how bad it is and how sure. Built in is only what no house wants. A word alone in quotation
    marks after “the word” or “the term” is left alone, as are quotations, unless the row has a severity of error: such
    words must not appear at all. A fix is safe where the row says so, and never inside a quotation.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, PhraseHit
from transcheck.analysis.phrase_wording import edits_for
from transcheck.model import COPY, BlockKind, Confidence, Finding, Fix, Safety, Severity
from transcheck.rule import Bad, Flag, Good, check

_RULE = "glossary-forbidden"
_SHOWN = COPY | {BlockKind.CREDIT, BlockKind.BYLINE}


@check(
    summary="Wording that the house does not use",
    category="terminology/inconsistent-with-terminology-resource",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    examples=(
        Bad(
            "The ferry will sail [[irregardless of]] the weather.",
            message="“irregardless of” is not used here: write “regardless of”",
            fixed="The ferry will sail regardless of the weather.",
        ),
        Bad("# Ferry [[could of]] been lost\n\nThe ferry is old."),
        Good("The ferry will sail regardless of the weather and take what it could of the mail."),
        Good("“Irregardless of the weather, we sail,” the captain of the ferry said."),
    ),
)
def glossary_forbidden(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each wording of the house's lists."""
    for hit in analysis.phrase_hits.get(_RULE, ()):
        block = analysis.block_at(hit.span.start)
        if block is None or block.kind not in _SHOWN or not block.in_copy:
            continue
        is_quoted = block.kind is BlockKind.QUOTE_BLOCK or analysis.in_quotation(hit.span)
        if is_quoted and hit.row.severity is not Severity.ERROR:
            continue
        yield flag(
            span=hit.span,
            message=_message(analysis.text, hit),
            fix=_fix(analysis.text, hit, is_quoted=is_quoted),
            **{name: value for name, value in _levels(hit).items() if value is not None},
        )


def _levels(hit: PhraseHit) -> dict[str, Severity | Confidence | None]:
    return {"severity": hit.row.severity, "confidence": hit.row.confidence}


def _message(text: str, hit: PhraseHit) -> str:
    words = " ".join(hit.span.of(text).split())
    if hit.row.message:
        return hit.row.message.format(match=words, instead=hit.instead or "", **hit.slots)
    return f"“{words}” is not used here" + (f": write “{hit.instead}”" if hit.instead else "")


def _fix(text: str, hit: PhraseHit, *, is_quoted: bool) -> Fix | None:
    if hit.instead is None:
        return None
    title = f"Write “{hit.instead}”" if hit.instead else "Delete it"
    safety = Safety.SAFE if hit.row.fix is Safety.SAFE and not is_quoted else Safety.SUGGESTED
    return Fix(title, edits_for(text, hit.span, hit.instead), safety)
