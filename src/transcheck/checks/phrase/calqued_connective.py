"""A sentence opens in the rhythm of the original: “Based on this rapport,”.

Why it matters
    Korean 이를 바탕으로, 이와 관련해, 한편, Japanese こうした中, 一方 and Chinese 对此, 此外 tie each sentence to
    the one before. English leaves most of these ties out; where it needs one it names what is meant.

When to ignore
    “This” is clear and the tie is needed. One “Meanwhile” is plain English.

Decision
    The openers of ``rules/terms/connectives.yaml``, outside quotation marks. Some are no English at all (“To this,”).
    Those that may be (“Through this bond,”) are likely where the story is known to come from a language of the row; in
    a story of unknown origin where two different ones open sentences. “Meanwhile,” is flagged only where it opens the
    last paragraph, or comes again, and the origin is known. Openers that are correct and no more than stilted (“To this
    end,”, “At the same time,”) are debatable, and only in a known translation.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from transcheck.analysis import Analysis, PhraseHit
from transcheck.model import PROSE, Confidence, Finding, Severity
from transcheck.rule import Bad, Flag, Good, check

_SEVERAL = 2


@check(
    summary="A sentence opens in the rhythm of the original",
    category="style/unidiomatic",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The kings hunted for years. [[Based on this friendship,]] they signed a pact.",
            message="“Based on this friendship,” opens the sentence as 이를 바탕으로, これをもとに does; "
            "name what is meant, or drop it",
        ),
        Bad("The dam leaked. [[To this,]] the miller shrugged. [[In relation to this,]] the mayor will speak."),
        Bad("The dam leaked. [[Through this bond,]] the mayor called. [[With this,]] the miller left."),
        Bad("The dam leaked. [[To this end,]] the mayor called.", source_language="zh"),  # debatable
        Bad("The dam leaked.\n\n[[Meanwhile,]] the miller left.", source_language="ko"),
        Good("The dam leaked. To this end, the mayor called. Accordingly, the miller left."),
        Good("The film is based on this novel. Based on the 2019 novel, it won a prize."),
        Good("Based on these findings, the dam was closed."),
        Good("The dam leaked.\n\nMeanwhile, the miller left."),
        Good("The dam leaked. The mayor called to this end."),
        Good("Meanwhile, the dam leaked.\n\nThe miller left.", source_language="ko"),
        Good("“To this, I say no,” the miller said."),
    ),
)
def calqued_connective(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each opener that is no English, and the others in company or in a translation."""
    hits = [hit for hit in analysis.phrase_hits.get("calqued-connective", ()) if _opens(hit, analysis)]
    for hit, confidence in _judged(hits, analysis):
        words = " ".join(hit.span.of(analysis.text).split())
        yield flag(
            span=hit.span,
            message=f"“{words}” opens the sentence as {hit.row.why} does; name what is meant, or drop it",
            confidence=confidence,
        )


def _opens(hit: PhraseHit, analysis: Analysis) -> bool:
    """Whether a sentence of the prose begins there, outside quotation marks."""
    sentence = analysis.sentences.at(hit.span.start)
    if sentence is None or sentence.span.start != hit.span.start or sentence.block.kind not in PROSE:
        return False
    return not analysis.in_quotation(hit.span)


def _judged(hits: Sequence[PhraseHit], analysis: Analysis) -> Iterator[tuple[PhraseHit, Confidence]]:
    origin = analysis.origin.language
    rarer = {hit.row.phrase for hit in hits if hit.row.likely_from and not hit.row.confidence}
    times = Counter(hit.row.phrase for hit in hits)
    for hit in hits:
        is_translated = bool(hit.row.likely_from) and origin in hit.row.likely_from
        if hit.row.confidence and hit.row.likely_from:
            if is_translated and (times[hit.row.phrase] >= _SEVERAL or _opens_last_paragraph(hit, analysis)):
                yield hit, Confidence.MEDIUM
        elif hit.row.confidence:
            if analysis.origin.is_translated:
                yield hit, Confidence(hit.row.confidence)
        elif not hit.row.likely_from or is_translated or (not origin and len(rarer) >= _SEVERAL):
            yield hit, Confidence.MEDIUM
        else:
            yield hit, Confidence.LOW


def _opens_last_paragraph(hit: PhraseHit, analysis: Analysis) -> bool:
    prose = [block for block in analysis.document.blocks if block.in_copy and block.kind in PROSE]
    return len(prose) > 1 and prose[-1].span.start == hit.span.start
