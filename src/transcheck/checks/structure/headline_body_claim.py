"""The headline states what the story only expects, or denies.

Why it matters
    Headlines are translated apart, and hedges get lost on the way: “Port to close” over a story in which the port may
    close. Readers who see nothing else take a guess for a fact.

When to ignore
    The story has the fact in words that the headline does not share.

Decision
    A headline without a hedge, a question mark or a quotation, and a body in which at least two sentences share two of
    its longer words and every one of them is hedged (may, might, could, possible, plans, expected ...) or negated.
    Compression does the same on purpose, so findings are of low confidence and the rule is a preview.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import PROSE, BlockKind, Confidence, Finding, Related, Severity, Span
from transcheck.model.folding import fold_text
from transcheck.rule import Bad, Flag, Good, Status, check

_HEDGES = frozenset(
    """
    may might could possible possibly likely unlikely expected expects expect plan plans planned planning consider
    considers considering considered propose proposes proposed proposal whether reportedly allegedly alleged suspected
    potential potentially perhaps probably prospect prospects not never denied denies deny rejected rejects cannot
    """.split()
)
_LONG_WORD = 5
_SHARED = 2
_MOST_WORDS = 20
"""Longer words of a headline: what has more is none."""
_FEWEST = 2
_TO_COME = frozenset("to will set eye eyes ahead".split())
"""Words of a headline that speaks of what is to come."""


@check(
    summary="Headline surer than the story",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "# [[Petrosyan closes harbor ferry]]\n\n"
            "Mayor Ana Petrosyan may close the harbor ferry, officials of Lindow said.\n\n"
            "The harbor ferry could be closed if money runs out.",
            message="the story only says that it may be so, or denies it",
        ),
        Bad(
            "# [[Lindow council sells tower]]\n\nThe Lindow council might sell the old tower.\n\n"
            "It rained.\n\nThe council has not sold the tower."
        ),
        Good(
            "# Petrosyan may close harbor ferry\n\n"
            "Mayor Ana Petrosyan may close the harbor ferry.\n\nThe harbor ferry could be closed."
        ),
        Good(
            "# Petrosyan closes harbor ferry\n\n"
            "Mayor Ana Petrosyan closed the harbor ferry on Friday.\n\nThe harbor ferry could be back in May."
        ),
    ),
)
def headline_body_claim(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the headline when all sentences about the same thing are hedged or negated."""
    text = analysis.text
    headline = next(iter(analysis.document.blocks_of(BlockKind.HEADLINE)), None)
    if headline is None or any(mark in headline.span.of(text) for mark in '?“‘"'):
        return
    title = _words(text, headline.span)
    content = {word[:_LONG_WORD] for word in title if len(word) >= _LONG_WORD}
    if title & (_HEDGES | _TO_COME) or not _SHARED <= len(content) <= _MOST_WORDS:
        return
    about = []
    for span in _with_stems(content, analysis):
        if _words(text, span).isdisjoint(_HEDGES):
            return
        about.append(span)
    if len(about) >= _FEWEST:
        message = "the story only says that it may be so, or denies it"
        yield flag(span=headline.span, message=message, related=(Related(about[0], "here, for example"),))


def _with_stems(stems: set[str], analysis: Analysis) -> Iterator[Span]:
    """The sentences of the body that have at least two of the stems."""
    folded = fold_text(analysis.text)
    stems = {stem for stem in stems if folded.count(stem) > 1}  # in the headline and once more
    for sentence in analysis.sentences if len(stems) >= _SHARED else ():
        start, end = sentence.span
        if (
            sentence.block.kind in PROSE
            and len([stem for stem in stems if folded.find(stem, start, end) >= 0]) >= _SHARED
        ):
            yield sentence.span


def _words(text: str, span: Span) -> set[str]:
    return {word.strip(".,;:!?()“”\"‘’'") for word in fold_text(span.of(text)).split()}
