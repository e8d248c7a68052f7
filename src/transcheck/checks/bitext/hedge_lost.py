"""The source reports, estimates or alleges; the translation states it as a fact.

Why it matters
    "Is said to have resigned" and "resigned" are two stories, and "allegedly" is there for the lawyers.

When to ignore
    The attribution stands in the sentence before or after.

Decision
    Only expressions of the source that hedge the whole statement count: 것으로 전해졌다, とみられる, 据报道, якобы,
    presuntamente, angeblich. Any word of saying, reporting, expecting or doubting in the English stretch, or next to
    it, is enough.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Pair
from transcheck.model import Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="Hedge of the source lost in the translation",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "[[The minister resigned on Friday.]]",
            message="the source hedges (“것으로 전해졌”), the translation asserts",
            source="장관은 금요일에 사임한 것으로 전해졌다.",
        ),
        Bad(
            "[[The mayor took bribes from the builder.]]",
            source="El alcalde presuntamente aceptó sobornos del constructor.",
        ),
        Bad("[[Two ferries sank near the bridge.]]", source="橋の近くで二隻の船が沈んだとみられる。"),
        Good("The minister reportedly resigned on Friday.", source="장관은 금요일에 사임한 것으로 전해졌다."),
        Good(
            "The mayor is accused of taking bribes from the builder.",
            source="El alcalde presuntamente aceptó sobornos del constructor.",
        ),
        Good("The minister resigned on Friday.", source="장관은 금요일에 사임했다."),
    ),
)
def hedge_lost(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each stretch without any hedge whose source has one."""
    source = analysis.source
    if source is None:
        return
    from transcheck.languages.source_hedges import has_english_hedge, hedges

    pattern = hedges(source.language)
    pairs: list[Pair] = list(analysis.pairs) if pattern else []
    for index, pair in enumerate(pairs):
        found = pattern.search(source.text, *pair.source) if pattern and pair.is_sure else None
        if found is None:
            continue
        around = pairs[max(0, index - 1) : index + 2]
        if any(has_english_hedge(one.span.of(analysis.text)) for one in around):
            continue
        yield flag(
            span=pair.span,
            message=f"the source hedges (“{found[0].strip()}”), the translation asserts",
            related=(Related(Span(*found.span()), "the hedge", in_source=True),),
        )
