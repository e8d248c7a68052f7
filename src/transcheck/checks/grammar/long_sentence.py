"""A sentence is so long that the reader loses the thread.

Why it matters
    Chinese and Japanese chain clause after clause where English starts afresh. Kept in one sentence, the chain has no
    shape: news sentences of more than forty-five words are read twice or not at all.

When to ignore
    A list of names or titles, or a writer's own long sentence that reads well.

Decision
    More than 45 words of running text, not counting quotations, and no semicolon or colon. It is a matter of taste, so
    findings are of low confidence and never more than a remark.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import BlockKind, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_MOST_WORDS = 45
_SHORTEST = 220
"""Characters: hardly a sentence of so many words is shorter."""
_CHAIN = (
    "The council of Lindow, which met on Friday in the old town hall, agreed after a long debate to close the bridge "
    "to cars and to open it to trams, while the mayor, who had asked for another vote, left the hall and told people "
    "on the stairs that the trams would come late"
)


@check(
    summary="Sentence of more than 45 words",
    category="style/awkward",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    examples=(
        Bad(
            f"[[{_CHAIN}.]]",
            message="a sentence of 54 words: split it",
        ),
        Bad(f"It rained. [[{_CHAIN}, as the paper wrote on Monday.]]"),
        Good(_CHAIN.replace(", which", "; it").replace(", while", "; while") + "."),
        Good(f"“{_CHAIN},” the paper wrote on Monday."),
        Good("The council of Lindow, which met on Friday in the old town hall, agreed to close the bridge to cars."),
    ),
)
def long_sentence(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each sentence of the body with too many words outside quotation marks."""
    text = analysis.text
    for sentence in analysis.sentences:
        span = sentence.span
        if span[1] - span[0] < _SHORTEST or sentence.block.kind is not BlockKind.PARAGRAPH:
            continue
        number = span.of(text).count(" ") + 1
        if number > _MOST_WORDS:
            number -= _quoted_words(analysis, span)
        if number > _MOST_WORDS and not any(mark in span.of(text) for mark in ";:"):
            yield flag(span=span, message=f"a sentence of {number} words: split it")


def _quoted_words(analysis: Analysis, span: Span) -> int:
    quotations = analysis.quotations.within(span)
    return sum(len(quotation.inner.of(analysis.text).split()) for quotation in quotations if quotation.depth == 0)
