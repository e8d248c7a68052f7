"""One quotation has two wordings in the story.

Why it matters
    Headline, caption and body are translated apart from each other, so the engine words the same quotation twice.
    Two wordings between quotation marks cannot both be what was said.

When to ignore
    The speaker said nearly the same thing twice.

Decision
    A quotation of four words or more in a headline, subhead or caption, and one of the body that shares two telling
    words and most of those of the shorter one with it, although the first has words that the whole body lacks.
    Shortened quotations are fine: their words stand in the body in the same order.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Quotation
from transcheck.analysis.quoted_clauses import words_of
from transcheck.languages.en import FUNCTION_WORDS
from transcheck.model import CAPTIONS, HEADINGS, PROSE, Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, Status, check

_LEAST_WORDS = 4
_LEAST_SHARED = 2
_MOST = 40
"""Quotations compared, above the body and in it."""
_SHARE = 0.5
_STEM = 5
"""Letters by which the forms of a word are one word."""


@check(
    summary="One quotation in two wordings",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "# [[“We must quickly rebuild the harbor”]]\n\nShe said, “We have to reconstruct the harbor quickly.”",
            message="“We must quickly rebuild the harbor” is worded otherwise in the story",
        ),
        Bad(
            "The mayor said, “Lindow will surely keep its harbor and its bridge.”\n\n"
            "![](a.jpg)\n*The mayor, who said [[“Lindow will certainly retain harbor and bridge”]], leaves.*"
        ),
        Good("# “We will rebuild the harbor”\n\nThe mayor said, “We will quickly rebuild the old harbor.”"),
        Good("# “We will rebuild the harbor”\n\nThe mayor said, “The harbor is old.”"),
        Good("# “A harbor for all of us”\n\n“It was our harbor, and the bridge is for all,” the mayor said."),
    ),
)
def quote_differs_within_article(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the quotation of the heading or caption."""
    shown = [one for one in analysis.quotations if one.depth == 0 and one.block.kind in HEADINGS | CAPTIONS]
    if not shown:
        return
    told = [one for one in analysis.quotations if one.depth == 0 and one.block.kind in PROSE][:_MOST]
    body = frozenset(
        word for block in analysis.document.blocks_of(*PROSE) for word in words_of(analysis.text, block.span)
    )
    for quotation in shown[:_MOST]:
        words = words_of(analysis.text, quotation.inner)
        other = _reworded(analysis, words, told) if len(words) >= _LEAST_WORDS and not body.issuperset(words) else None
        if other:
            shown_words = " ".join(quotation.inner.of(analysis.text).split())[:80]
            yield flag(
                span=quotation.span,
                message=f"“{shown_words}” is worded otherwise in the story",
                related=(Related(other.span, "the wording of the story"),),
            )


def _reworded(analysis: Analysis, words: list[str], told: list[Quotation]) -> Quotation | None:
    """The quotation of the body that says the same in other words."""
    own = _telling(words)
    for quotation in told:
        others = words_of(analysis.text, quotation.inner)
        telling = _telling(others)
        shared = own & telling
        is_like = len(shared) >= max(_LEAST_SHARED, _SHARE * min(len(own), len(telling)))
        if is_like and len(others) >= _LEAST_WORDS and own - telling:
            return quotation
    return None


def _telling(words: list[str]) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in words if word not in FUNCTION_WORDS and len(word) > 2)
