"""“Not only … but also” more than once in a short stretch.

Why it matters
    Korean -뿐만 아니라, Japanese だけでなく and Chinese 不仅…而且 join two facts of equal weight all the time. In
    English the frame says that the second one is a surprise; twice in a story it sounds like a speech.

When to ignore
    The second fact is a surprise each time.

Decision
    The second “not only … but (also)” within 400 words of the one before, outside quotation marks, and each further
    one. The frames are those of ``rules/terms/not-only.yaml``.
"""

from collections.abc import Iterator
from itertools import pairwise

from transcheck.analysis import Analysis
from transcheck.model import COPY, Confidence, Finding, Severity
from transcheck.rule import Bad, Flag, Good, Status, check

_NEAR = 400
"""Words."""


@check(
    summary="“Not only … but also” again and again",
    category="style/unidiomatic",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "The dam not only stores water but also makes power. It is [[not only tall but also]] long.",
            message="“not only tall but also” is the second such frame in a few lines; say both plainly",
        ),
        Bad("She not only sings but also dances. Not a bird stirs.\n\nHe [[not only reads but]] writes."),
        Good("The dam not only stores water but also makes power."),
        Good("The dam not only stores water but also makes power. “It is not only tall but also long,” she said."),
        Good("She not only sings but also dances.\n\n" + "The dam is long. " * 101 + "He not only reads but writes."),
    ),
)
def not_only_but_also(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each frame that stands soon after another."""
    spans = [
        hit.span
        for hit in analysis.phrase_hits.get("not-only-but-also", ())
        if (block := analysis.block_at(hit.span.start)) and block.kind in COPY and not analysis.in_quotation(hit.span)
    ]
    for first, second in pairwise(spans):
        if len(analysis.text[first.end : second.start].split()) <= _NEAR:
            words = " ".join(second.of(analysis.text).split())
            yield flag(span=second, message=f"“{words}” is the second such frame in a few lines; say both plainly")
