"""How alike two versions of a story are.

Why it matters
    One figure tells a light edit from a story written anew, and lets versions be ranked. It is no verdict: a version
    may be far from the earlier one and right.

When to ignore
    Always, unless you wanted to know.

Decision
    Needs two versions (``transcheck compare OLD NEW``). chrF and BLEU of sacrebleu over all paragraphs; one that was
    cut or added is compared with nothing. The signatures say how each was computed. Versions with the same text in
    every paragraph are not mentioned.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="How alike two versions are",
    category="style/inconsistent-with-external-reference",
    severity=Severity.INFO,
    needs=frozenset({"earlier"}),
    examples=(
        Bad(
            "# [[Bridge opens]]\n\nThe mayor opened the long bridge on Tuesday.",
            earlier="# Bridge opens\n\nThe mayor opened the bridge on Tuesday.",
            message="chrF 91.3, BLEU 60.6 against the earlier version",
        ),
        Bad("[[The mayor opened the bridge.]]\n\nFerries were late again.", earlier="The mayor opened the bridge."),
        Good("# Bridge opens\n\nIt was late.", earlier="# Bridge opens\n\nIt was late."),
        Good("# Bridge opens\n\nIt was\nlate.", earlier="# Bridge opens\n\nIt was late."),
    ),
)
def version_similarity(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """One remark at the beginning of a version that is not the same."""
    rows = _rows(analysis)
    if not rows or all(now == before for now, before in rows):
        return
    from transcheck.analysis.similarity import corpus_bleu, corpus_chrf  # late: few need it

    now, before = zip(*rows, strict=True)
    scores = corpus_chrf(now, before), corpus_bleu(now, before)
    first = analysis.version_pairs.pairs[0] if analysis.version_pairs.pairs else None
    place = Span(0, 0) if first is None else first.source
    yield flag(
        span=analysis.document.blocks[0].span,
        message=f"chrF {scores[0].value:.1f}, BLEU {scores[1].value:.1f} against the earlier version",
        related=tuple(Related(place, score.signature, in_earlier=True) for score in scores),
    )


def _rows(analysis: Analysis) -> list[tuple[str, str]]:
    """The paragraphs of both versions side by side, on one line each; empty for one that only the other has."""
    earlier = analysis.earlier
    if earlier is None or not analysis.document.blocks:
        return []
    found = analysis.version_pairs
    rows = [(pair.span.of(analysis.text), pair.source.of(earlier.text)) for pair in found.pairs]
    rows += [(span.of(analysis.text), "") for span in found.added]
    rows += [("", span.of(earlier.text)) for span in found.cut]
    return [(" ".join(now.split()), " ".join(before.split())) for now, before in rows]
