"""Paragraphs that one version has and the other has not.

Why it matters
    Copy is cut where a field ends, a page breaks or a download stops, and nobody decided it. What only the later
    version has was added by somebody, or by the engine.

When to ignore
    The story was shortened or extended on purpose.

Decision
    Needs two versions (``transcheck compare OLD NEW``). A paragraph is missing where none belongs to it and none has
    most of its telling words, so that joined, split and moved paragraphs are not missing. Sure at the end of the story,
    and where a paragraph stops in the midst of a sentence that goes on in the earlier version.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import PROSE, Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_ENDS = tuple(".!?…:;”\"'’)")
_LEAST_LEFT = 10
"""Characters that must be gone at the end of a paragraph."""
_HARBOR = "The harbor opened on Monday with a concert."
_FERRY = "Ferries to Lindow leave twice each morning."
_MAYOR = "Mayor Kent promised cheaper tickets next spring."


@check(
    summary="Paragraph that one of two versions lacks",
    category="accuracy/omission",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"earlier"}),
    examples=(
        Bad(
            f"[[{_HARBOR}]]",
            earlier=f"{_HARBOR}\n\n{_FERRY}\n\n{_MAYOR}",
            message="the earlier version goes on after this: 2 paragraphs are missing",
        ),
        Bad(f"{_HARBOR}\n\n[[{_MAYOR}]]", earlier=f"{_HARBOR}\n\n{_FERRY}\n\n{_MAYOR}"),
        Bad(f"{_HARBOR}\n\n[[{_FERRY}]]\n\n{_MAYOR}", earlier=f"{_HARBOR}\n\n{_MAYOR}"),
        Bad("[[Mayor Kent promised cheaper tickets]]", earlier=_MAYOR),
        Good(f"{_HARBOR} {_FERRY}\n\n{_MAYOR}", earlier=f"{_HARBOR}\n\n{_FERRY}\n\n{_MAYOR}"),
        Good(f"{_MAYOR}\n\n{_HARBOR}\n\n{_FERRY}", earlier=f"{_HARBOR}\n\n{_FERRY}\n\n{_MAYOR}"),
        Good("Mayor Kent promised cheaper tickets.", earlier=_MAYOR),
    ),
)
def version_truncated(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the paragraph before or after a gap, each added one, and each that stops short."""
    found = analysis.version_pairs
    for span in found.added:
        yield flag(span=span, message="paragraph that the earlier version does not have")
    for gap in _gaps(analysis):
        yield _missing(analysis, gap, flag)
    for pair in found.pairs:
        left = _left(analysis, pair.span, pair.source)
        if left:
            yield flag(
                span=pair.span,
                confidence=Confidence.HIGH,
                message="stops in the midst of a sentence of the earlier version",
                related=(Related(left, "how it goes on", in_earlier=True),),
            )


def _gaps(analysis: Analysis) -> list[list[Span]]:
    """The missing paragraphs of the earlier version, those together that follow one another."""
    if analysis.earlier is None:
        return []
    blocks = [block.span for block in analysis.earlier.document.blocks if block.in_copy]
    cut = frozenset(analysis.version_pairs.cut)
    gaps: list[list[Span]] = []
    for before, span in zip([None, *blocks], blocks, strict=False):
        if span in cut and before in cut and gaps:
            gaps[-1].append(span)
        elif span in cut:
            gaps.append([span])
    return gaps


def _missing(analysis: Analysis, gap: list[Span], flag: Flag) -> Finding:
    """The finding is at what follows the gap; at the end of the story at what stands before it."""
    pairs = sorted(analysis.version_pairs.pairs, key=lambda pair: pair.source)
    after = next((pair.span for pair in pairs if pair.source.start > gap[-1].start), None)
    before = next((pair.span for pair in reversed(pairs) if pair.source.start < gap[0].start), None)
    is_end = after is None
    amount = f"{len(gap)} paragraphs are" if len(gap) > 1 else "a paragraph is"
    where = "the earlier version goes on after this" if is_end else "the earlier version has more before this"
    return flag(
        span=after or before or analysis.document.blocks[0].span,
        confidence=Confidence.HIGH if is_end and len(gap) > 1 else Confidence.MEDIUM,
        message=f"{where}: {amount} missing",
        related=(Related(Span(gap[0].start, gap[-1].end), "what is missing", in_earlier=True),),
    )


def _left(analysis: Analysis, span: Span, source: Span) -> Span | None:
    """The rest of a paragraph of the earlier version that the later breaks off."""
    block = analysis.block_at(span.start)
    if analysis.earlier is None or block is None or block.kind not in PROSE:
        return None
    now, before = span.of(analysis.text).rstrip(), source.of(analysis.earlier.text)
    is_cut = before.startswith(now) and len(before) - len(now) >= _LEAST_LEFT and not now.endswith(_ENDS)
    return Span(source.start + len(now), source.end) if is_cut else None
