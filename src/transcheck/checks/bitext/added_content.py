"""A sentence of the translation gives names and figures for which the source has nothing.

Why it matters
    An engine that goes on by itself invents casualties, prices and officials, and they read like the rest.

When to ignore
    The editor has added background that was checked.

Decision
    A sentence counts as added where it holds at least two anchors, which are numbers above twelve, dates and names that
    are taken over as they are, and the source, all of it, has none of them.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="Sentence for which the source has nothing",
    category="accuracy/addition",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "The mayor opened the bridge on Friday. [[In 2019, 47 workers of Brandt Oduya died.]]",
            message="the source has none of this: 2019, 47, Brandt Oduya",
            source="El alcalde abrió el puente el viernes ante los vecinos.",
        ),
        Bad("The mayor opened it. [[It took 740 workers and 36 months.]]", source="시장은 금요일에 다리를 열었다."),
        Good(
            "The mayor opened the bridge on Friday. In 2019, 47 workers died.",
            source="El alcalde abrió el puente el viernes. En 2019 murieron 47 obreros en la obra.",
        ),
        Good(
            "The mayor opened the bridge on Friday. It was a fine day in 2019.",
            source="El alcalde abrió el puente el viernes.",
        ),
    ),
)
def added_content(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each sentence of which the source has no anchor."""
    if analysis.source is None:
        return
    from transcheck.analysis.content_anchors import added_sentences

    for added in added_sentences(analysis):
        yield flag(
            span=added.span,
            message=f"the source has none of this: {', '.join(added.anchors)}",
            related=(Related(added.source, "what the stretch translates", in_source=True),),
        )
