"""Two quoted sentences hang on one verb, joined by “and”.

Why it matters
    Korean -고, -며 and Japanese -とし chain whatever somebody said under one verb at the end. English joins words and
    phrases so, hardly ever whole sentences: the reader takes the second one for the words of somebody else.

When to ignore
    The quotations are slogans, titles or the answers of several people.

Decision
    Nothing but “and” between two quotations of four words or more, both of them clauses: each has a verb of grammar
    (“is”, “will”) or a pronoun that can only be a subject. The first one begins with a capital and ends with a
    comma, as sentences do that the copy quotes whole. What is chanted, shouted, asked or written on signs is left
    out.
"""

from collections.abc import Iterator
from itertools import pairwise

from transcheck.analysis import Analysis, Quotation
from transcheck.analysis.quoted_clauses import begins_sentence, is_clause, words_of
from transcheck.languages.en import REPORTING_VERBS
from transcheck.model import CAPTIONS, PROSE, BlockKind, Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_KINDS = (PROSE | CAPTIONS) - {BlockKind.QUOTE_BLOCK}
_JOINTS = frozenset((" and ", ", and ", "\nand ", " and\n"))
_LEAST_WORDS = 4
_REACH = 80
"""Characters before the first quotation in which a word may show that it is no speech."""
_NO_SPEECH = frozenset("chant shout sing cry yell scream ask read wonder".split())
_NOT_SPOKEN = frozenset("banner banners sign signs placard placards slogan slogans question questions lyrics".split())


@check(
    summary="Quoted sentences joined by “and”",
    category="style/unidiomatic",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The mayor said, “We will open the bridge in [[May,” and “The]] port will be next.”",
            message="two quoted sentences hang on one verb, joined by “and”; attribute each of them",
        ),
        Bad(
            'The coach told fans, "It was a hard year for all of [[us," and "it]] will be better now that he is back."'
        ),
        Bad("Petrosyan wrote, “I thank you for your ‘warm [[words,’” and “I]] hope that you will visit us.”"),
        Good("The mayor called the bridge “a gift to all of the city,” and “a promise that we will keep.”"),
        Good("The mayor called the bridge “bold” and “overdue.”"),
        Good("The crowd chanted, “We will keep the bridge,” and “The mayor must go home now.”"),
        Good("“We will open the bridge in May,” the mayor said, and “the port will be next.”"),
    ),
)
def chained_quotes_with_and(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the joint of the two quotations."""
    text = analysis.text
    outer = [quotation for quotation in analysis.quotations if quotation.depth == 0]
    for first, second in pairwise(outer):
        if text[first.span.end : second.span.start] in _JOINTS and _is_chain(analysis, first, second):
            yield flag(
                span=Span(_word_before(text, first.span), _word_end(text, second.inner.start)),
                message="two quoted sentences hang on one verb, joined by “and”; attribute each of them",
                related=(Related(first.span, "the first sentence"), Related(second.span, "the second sentence")),
            )


def _is_chain(analysis: Analysis, first: Quotation, second: Quotation) -> bool:
    """Whether both are clauses of speech, and the first one begins and ends like a sentence."""
    text = analysis.text
    if first.block.kind not in _KINDS or first.block != second.block or not first.is_closed:
        return False
    if not begins_sentence(text, first.inner) or not text[: first.inner.end].endswith((",", ",’", ",'")):
        return False
    if not all(is_clause(words_of(text, one.inner), _LEAST_WORDS) for one in (first, second)):
        return False
    start = max(first.block.span.start, first.span.start - _REACH)
    lead = words_of(text, Span(start, first.span.start))
    return _NOT_SPOKEN.isdisjoint(lead) and _NO_SPEECH.isdisjoint(REPORTING_VERBS.get(word, "") for word in lead)


def _word_before(text: str, quotation: Span) -> int:
    """Where the last word of a quotation begins."""
    start, end = quotation
    return max(text.rfind(" ", start, end), text.rfind("\n", start, end), start) + 1


def _word_end(text: str, start: int) -> int:
    """The end of the word that stands at ``start``."""
    while text[start : start + 1].isalnum():
        start += 1
    return start
