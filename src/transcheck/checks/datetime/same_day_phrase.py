"""“On the same day” or “on this day” only joins two sentences, as 이날, 同日 and 当天 do.

Why it matters
    Asian news repeats the day of its first sentence in every second one. English tells a story of one day without
    saying so each time, and keeps “the same day” for a coincidence.

When to ignore
    The coincidence is the point: two votes on the same day.

Decision
    The phrase as a sentence's opening or end, unless “that”, “as”, “when” or the like follows: each one that comes
    within two sentences of a day without its month (“on the 9th”), and each from the second on in a story that opens a
    sentence with one of them. It is sure where both hold, and hidden by default where a story that has no such day and
    is not known to be translated repeats the phrase. Quotations and headlines are left alone.
"""

from collections.abc import Iterator
from typing import NamedTuple

from transcheck.analysis import Analysis, PhraseHit
from transcheck.model import CAPTIONS, PROSE, Block, BlockKind, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_WHERE = (PROSE | CAPTIONS) - {BlockKind.QUOTE_BLOCK}
_REACH = 2
"""In sentences."""
_LATER = ("later ", "earlier ", "late ", "early ")


class _Use(NamedTuple):
    hit: PhraseHit
    opens: bool


@check(
    summary="“The same day” as an empty link",
    category="style/unidiomatic",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "The mayor left for Bern on the 9th. [[On the same day]], she met the press.",
            message="“On the same day” only joins the sentences; leave it out",
        ),
        Bad(
            "On this day, the mayor left for Bern.\n\nShe took the train. [[On this day]], she also met the press.",
        ),
        Bad("The mayor spoke on the 9th. She met reporters [[the same day]] and left."),
        Good("The mayor spoke on the 9th. She left on the same day that the council met."),
        Good("The mayor left on May 9. On the same day, she met the press."),  # once
        Good("The mayor spoke on the 9th. “On this day, we are one,” she said."),
        Good("They arrived on the same day, and left the same day."),
        Good("The shop offers same-day delivery on the 9th. On this day of mourning, it is closed."),
    ),
)
def same_day_phrase(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each use that says nothing new."""
    uses = list(_uses(analysis))
    is_habit = any(use.opens for use in uses)
    for number, use in enumerate(uses):
        again, after_bare_day = is_habit and number > 0, _follows_bare_day(analysis, use.hit.span)
        if not (again or after_bare_day):
            continue
        yield flag(
            span=use.hit.span,
            message=f"“{use.hit.span.of(analysis.text)}” only joins the sentences; leave it out",
            confidence=_confidence(analysis, again, after_bare_day),
        )


def _confidence(analysis: Analysis, again: bool, after_bare_day: bool) -> Confidence:
    if again and after_bare_day:
        return Confidence.HIGH
    is_likely = after_bare_day or len(analysis.bare_days) > 0 or analysis.origin.is_translated
    return Confidence.MEDIUM if is_likely else Confidence.LOW


def _uses(analysis: Analysis) -> Iterator[_Use]:
    """The phrases that open or end a clause of running text."""
    for hit in analysis.phrase_hits.get("same-day-phrase", ()):
        block = analysis.block_at(hit.span.start)
        if block is None or block.kind not in _WHERE or analysis.in_quotation(hit.span):
            continue
        opens = _opens_sentence(analysis, hit.span)
        if opens and analysis.text[hit.span.end : hit.span.end + 1] == ",":
            yield _Use(hit, True)
        elif not opens and _is_adverb(analysis.text, hit.span, block):
            yield _Use(hit, False)


def _opens_sentence(analysis: Analysis, span: Span) -> bool:
    sentence = analysis.sentences.at(span.start)
    return sentence is not None and sentence.span.start == span.start


def _is_adverb(text: str, span: Span, block: Block) -> bool:
    """Whether the clause ends with it: "... the same day." or "... the same day and left"."""
    if text[max(block.span.start, span.start - 8) : span.start].endswith(_LATER):
        return False
    after = text[span.end : min(block.span.end, span.end + 6)]
    return not after or after[0] in ".,;" or after.startswith((" and ", " but ", " to "))


def _follows_bare_day(analysis: Analysis, span: Span) -> bool:
    """Whether a day without its month stands in this sentence or the two before it."""
    if not analysis.bare_days:
        return False
    before = analysis.sentences.before(span.start + 1)[-_REACH - 1 :]
    return bool(before) and bool(analysis.bare_days.within(Span(before[0].span.start, span.start)))
