"""“The” is missing before something that there is only one of.

Why it matters
    Korean, Japanese, Chinese and Russian have no articles. “In National Assembly”, “at beginning of May” and “of
    U.S.-Japan alliance” read as notes, and readers notice at once that nobody edited the copy.

When to ignore
    Headlines and captions in telegram style, and house styles that drop the article before a body's name.

Decision
    A preposition and then, without an article, one of the names and nouns of rules/terms/articles-missing.yaml, which
    holds pairs of countries with alliance, war and relationship too; and nothing behind it that it could belong to:
    “White House officials” is left alone. In headings and captions only names of two words and more count, and only
    where the same heading has “the” elsewhere. The fix is safe in running text outside quotations.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import (
    CAPTIONS,
    COPY,
    HEADINGS,
    Block,
    BlockKind,
    Confidence,
    Edit,
    Finding,
    Fix,
    Safety,
    Severity,
    Span,
)
from transcheck.rule import Bad, Flag, Good, check

_RULE = "article-missing"
_MAY_FOLLOW = frozenset(
    """
    is was has had will would said says seems seem appears remains remained are were could can may might should must
    to in on at by for from after before when while which who that as during over since with because but if until
    where amid against under between into through also
    """.split()
)
_TELEGRAMS = HEADINGS | CAPTIONS


@check(
    summary="“The” missing before something unique",
    category="linguistic-conventions/grammar",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The bill was put to a vote in [[National Assembly]] on Friday.",
            message="“National Assembly” lacks its article: write “the National Assembly”",
            fixed="The bill was put to a vote in the National Assembly on Friday.",
        ),
        Bad(
            "Fees rose at [[beginning of]] May, officials of [[White House]] said.",
            fixed="Fees rose at the beginning of May, officials of the White House said.",
        ),
        Bad("# The future of [[India-Pakistan alliance]] is open\n\nThe two countries met on Friday."),
        Bad("Prices rose after [[India-Pakistan war]]."),
        Good("# Future of India-Pakistan alliance is open\n\nThe two countries met on Friday."),
        Good("The bill was put to the vote in the National Assembly on Friday."),
        Good("The bill was opposed by White House officials and by National Assembly members."),
        Good("Prices rose at the beginning of the India-Pakistan war, after India-Pakistan war games."),
        Good("“We are in National Assembly,” the guide said."),
    ),
)
def article_missing(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the words before which the article is missing."""
    for hit in analysis.phrase_hits.get(_RULE, ()):
        span = hit.span
        block = analysis.block_at(span.start)
        if block is None or block.kind not in COPY or not block.in_copy or analysis.in_quotation(span):
            continue
        if _stands_alone(analysis.text, span, block) and _wants_articles(analysis.text, span, block):
            words = " ".join(span.of(analysis.text).split())
            safety = Safety.SUGGESTED if block.kind in _TELEGRAMS else Safety.SAFE
            yield flag(
                span=span,
                message=f"“{words}” lacks its article: write “the {words}”",
                fix=Fix(f"Write “the {words}”", (Edit(Span(span.start, span.start), "the "),), safety),
            )


def _stands_alone(text: str, span: Span, block: Block) -> bool:
    """Whether nothing follows that the words could be an attribute of; fixed phrases end in “of” and never are."""
    if text[span.start].islower():
        return True
    rest = text[span.end : block.span.end]
    if not rest or rest[0] in ".;:)?!’'\n—–":
        return not rest.startswith((".-", "’s", "'s"))
    words = rest.lstrip(", ").split(None, 1)
    if rest[0] == ",":
        return bool(words) and words[0].islower() and words[0] not in ("and", "or")
    return rest[0] == " " and bool(words) and words[0].strip(".,") in _MAY_FOLLOW


def _wants_articles(text: str, span: Span, block: Block) -> bool:
    """Whether the block is written with articles; headings and captions need not be."""
    if block.kind not in _TELEGRAMS:
        return block.kind is not BlockKind.QUOTE_BLOCK
    words = " " + block.span.of(text).lower()
    return " the " in words and " " in span.of(text) and text[span.start].isupper()
