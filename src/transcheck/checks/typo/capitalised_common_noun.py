"""An office or institution has a capital although no name follows.

Why it matters
    Chinese official English, Korean company copy and German sources give common nouns capitals ("the Government", "the
    Company"). Agency style keeps capitals for names and for titles before names, and a copy that does both looks
    unedited.

When to ignore
    The house style gives the capital, or the noun stands for a name, such as a newspaper's.

Decision
    "The" with a noun of the list in rules/terms/capitalised-nouns.yaml in running text, where a word in small letters
    follows, outside quotations. Many house styles have such capitals, so a story that keeps them throughout is
    debatable; it is likely a slip where the same copy also has the noun in small letters, and more often so.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, PhraseHit
from transcheck.analysis.running_text import is_running_text
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_RULE = "capitalised-common-noun"
_ARTICLE = len("the ")
_ENDS = (" ", ".", ",", ";", "’", "'", "\n", "")


@check(
    summary="Office or institution with a capital but no name",
    category="linguistic-conventions/spelling",
    severity=Severity.WARNING,
    confidence=Confidence.LOW,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "The mayor wrote to the government. In May [[the Government]] agreed, and the government paid.",
            message="“the Government” stands for no name: write “the government”",
            fixed="The mayor wrote to the government. In May the government agreed, and the government paid.",
        ),
        Bad("The mayor met the president. On Friday [[the President]] left by ferry with the president of Lindow."),
        Bad("The ferry belongs to [[the Company]] since May."),  # debatable
        Good("The mayor met the president. On Friday the President Hotel was open, as was the Government House."),
        Good("“We met the President,” the mayor said of the president."),
    ),
)
def capitalised_common_noun(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each such noun with its article."""
    for hit in analysis.phrase_hits.get(_RULE, ()):
        if not _stands_alone(analysis, hit):
            continue
        written = hit.span.of(analysis.text)
        meant = written[:_ARTICLE] + written[_ARTICLE:].lower()
        small, large = _count(analysis.text, "the " + meant[_ARTICLE:]), _count(analysis.text, written)
        is_mixed = len(small) > len(large)
        yield flag(
            span=hit.span,
            message=f"“{written}” stands for no name: write “{meant}”",
            confidence=Confidence.MEDIUM if is_mixed else Confidence.LOW,
            related=(Related(small[0], "in small letters here"),) if is_mixed else (),
            fix=Fix(f"Write “{meant}”", (Edit(hit.span, meant),)),
        )


def _stands_alone(analysis: Analysis, hit: PhraseHit) -> bool:
    """Whether it is in running text of the reporter, and no name goes on after it."""
    block = analysis.block_at(hit.span.start)
    if not is_running_text(block) or analysis.in_quotation(hit.span):
        return False
    following = analysis.text[hit.span.end : hit.span.end + 2]
    return not (following[:1] in (" ", "-", "–") and following[1:].isupper())


def _count(text: str, words: str) -> list[Span]:
    """Where the words stand, whatever follows."""
    found, place = [], text.find(words)
    while place >= 0:
        span = Span(place, place + len(words))
        if text[span.end : span.end + 1] in _ENDS:
            found.append(span)
        place = text.find(words, span.end)
    return found
