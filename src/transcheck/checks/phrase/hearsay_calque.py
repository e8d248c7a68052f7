"""Hearsay in the passive: “is known to have met”, “it was confirmed that”.

Why it matters
    Korean 알려졌다, 전해졌다, 확인됐다, Japanese とされる, 分かった, Chinese 据悉 and Russian стало известно say
    that the reporter has it from somewhere. In English “is known” and “was confirmed” say that it is so, and nobody
    says who confirmed it.

When to ignore
    It is generally known (“is known to be toxic”), or the copy names who found it out.

Decision
    The phrases of ``rules/terms/hearsay.yaml``, outside quotation marks. Those that are also plain English (“it was
    revealed that”) are likely only where the story is known to come from one of the languages of the row, or, in one of
    unknown origin, where two of them stand within 300 words and neither sentence names a source; alone they are
    debatable, with a source plain English. “It is reported that” is correct, if stilted: debatable.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, PhraseHit
from transcheck.model import COPY, Confidence, Finding, Severity
from transcheck.rule import Bad, Flag, Good, check

_NEAR = 300
"""Words."""
_SOURCES = ("according to", " said", " told", " announced", " says", "quoting", "citing", "reported by")


@check(
    summary="Hearsay without a source, in the passive",
    category="accuracy/mistranslation",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The envoy [[is known to have conveyed]] a letter to the king.",
            message="“is known to have conveyed” is hearsay word for word (알려졌다, とされる; “reportedly”)",
        ),
        Bad("[[It was belatedly confirmed that]] the dam leaked. The miller [[was confirmed to have left]] in May."),
        Bad("[[It was revealed that]] the dam leaked. The miller left in May. [[It was confirmed that]] he sold it."),
        Bad("[[It is known that]] the dam leaked.", source_language="ko"),
        Bad("[[It is reported that]] the dam cost 2 billion yuan."),
        Good("The town is known for its dam and known to be damp."),
        Good("It was revealed that the dam leaked, the miller said."),
        Good("The king is not known to have met the envoy."),
        Good("It was confirmed that the dam leaked, according to the miller. He sold it."),
        Good("The miller, known to have a temper, left in May."),
    ),
)
def hearsay_calque(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each formula, and say how sure it is."""
    hits = [hit for hit in analysis.phrase_hits.get("hearsay-calque", ()) if _is_told(hit, analysis)]
    unsourced = [hit for hit in hits if hit.row.likely_from and not _has_source(hit, analysis)]
    for hit in hits:
        confidence = _confidence(hit, unsourced, analysis)
        if confidence:
            words = " ".join(hit.span.of(analysis.text).split())
            yield flag(
                span=hit.span, message=f"“{words}” is hearsay word for word ({hit.row.why})", confidence=confidence
            )


def _is_told(hit: PhraseHit, analysis: Analysis) -> bool:
    """Whether the reporter says it, in the copy."""
    block = analysis.block_at(hit.span.start)
    return block is not None and block.kind in COPY and not analysis.in_quotation(hit.span)


def _has_source(hit: PhraseHit, analysis: Analysis) -> bool:
    sentence = analysis.sentences.at(hit.span.start)
    words = sentence.span.of(analysis.text).lower() if sentence else ""
    return any(source in words for source in _SOURCES)


def _confidence(hit: PhraseHit, unsourced: list[PhraseHit], analysis: Analysis) -> Confidence | None:
    """How sure it is; None for plain English that names its source."""
    if hit.row.confidence:
        return Confidence(hit.row.confidence)
    if not hit.row.likely_from or analysis.origin.language in hit.row.likely_from:
        return Confidence.MEDIUM
    if hit not in unsourced:
        return None
    if analysis.origin.language:
        return Confidence.LOW
    near = (other for other in unsourced if other is not hit and _words_between(hit, other, analysis.text) <= _NEAR)
    return Confidence.MEDIUM if any(near) else Confidence.LOW


def _words_between(one: PhraseHit, other: PhraseHit, text: str) -> int:
    first, second = sorted((one.span, other.span))
    return len(text[first.end : second.start].split())
