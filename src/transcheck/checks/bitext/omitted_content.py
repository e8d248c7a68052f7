"""A sentence or paragraph of the source, with names and figures in it, has no counterpart in the translation.

Why it matters
    What was left out cannot be seen in the English: the figure that an agency corrected, the reply of the accused.

When to ignore
    The story was shortened on purpose.

Decision
    A sentence of the source counts as left out where it holds at least two anchors, which are numbers, dates, names of
    the gazetteer and Latin words in another script, and the whole translation has none of them. So does an empty
    segment, and a paragraph of the source that nothing translates while the paragraphs around it are translated; then
    the paragraph after which it is missing is marked.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="Sentence of the source left out",
    category="accuracy/omission",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "[[The mayor opened the bridge on Friday.]]",
            message="a sentence of the source is missing here: “En 2019 murieron 47 obreros en la obra.”",
            source="El alcalde abrió el puente el viernes. En 2019 murieron 47 obreros en la obra.",
        ),
        Bad(
            "[[The mayor opened the bridge.]]",
            source="시장은 다리를 열었다. 공사에는 3,200억 원과 740명의 인력이 들었다.",
        ),
        Good(
            "The mayor opened the bridge on Friday. In 2019, 47 workers died.",
            source="El alcalde abrió el puente el viernes. En 2019 murieron 47 obreros en la obra.",
        ),
        Good(
            "The mayor opened the bridge on Friday.",
            source="El alcalde abrió el puente el viernes. Estaba muy contento.",
        ),
    ),
)
def omitted_content(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each place where a sentence of the source is missing."""
    if analysis.source is None:
        return
    from transcheck.analysis.content_anchors import missing_paragraphs, missing_sentences

    for pair, sentence in missing_sentences(analysis):
        yield _finding(analysis, flag, pair.span, sentence, "a sentence of the source is missing here")
    for place, paragraph in missing_paragraphs(analysis):
        yield _finding(analysis, flag, place, paragraph, "a paragraph of the source is missing after this one")


def _finding(analysis: Analysis, flag: Flag, span: Span, left_out: Span, message: str) -> Finding:
    words = " ".join(left_out.of(analysis.source.text).split()) if analysis.source else ""
    shown = words if len(words) <= 60 else words[:60].rstrip() + " …"
    related = (Related(left_out, "not in the translation", in_source=True),)
    return flag(span=span, message=f"{message}: “{shown}”", related=related)
