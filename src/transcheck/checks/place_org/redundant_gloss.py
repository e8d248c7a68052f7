"""An English noun repeats what a romanised name says already.

Why it matters
    The -gwan of a Korean name is a hall or a house, the -bashi of a Japanese one a bridge: “Nihonbashi bridge” says
    it twice. Where English has a name of its own for the place, the romanised one is doubly odd.

When to ignore
    The doubled form is the official one or the one that readers know.

Decision
    A romanised word of six letters or more with one of the endings of a table, and right after it the noun that the
    table gives for it. Official doublets (Hangang River, Gyeongbokgung Palace) are not in the table. Debatable by
    nature.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.languages.romanised_nouns import REPEATED_NOUNS
from transcheck.model import Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_LAST_WORDS = (*REPEATED_NOUNS, *{noun.split()[-1].title() for nouns in REPEATED_NOUNS.values() for noun in nouns})
"""What a name ends in where the noun follows it in small letters, or is a part of it."""
_LEAST_LETTERS = 6


@check(
    summary="English noun that repeats a romanised one",
    category="style/awkward",
    severity=Severity.WARNING,
    confidence=Confidence.LOW,
    examples=(
        Bad(
            "They met at the [[Munhwagwan hall]] in Daegu.",
            message="the “-gwan” of “Munhwagwan” means “hall” already",
        ),
        Bad("The ferry passed the [[Akanebashi Bridge]] at noon."),
        Good("They met at the Munhwagwan in Daegu, a hall of stone."),
        Good("The ferry crossed the Hangang River at noon."),
        Good("They met Mayor Egan Hall in Daegu."),
    ),
)
def redundant_gloss(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the name with the noun."""
    text = analysis.text
    for mention in analysis.mentions:
        if not mention.text.endswith(_LAST_WORDS) or analysis.in_quotation(mention.span):
            continue
        word = mention.text.partition(" ")[0]
        ending = next((ending for ending in REPEATED_NOUNS if word.endswith(ending)), "")
        if not ending or len(word) < _LEAST_LETTERS:
            continue
        start, after = mention.span.start, mention.span.start + len(word)
        noun = next((noun for noun in _by_length(ending) if _stands(text, after, noun)), None)
        if noun:
            span = Span(start, after + 1 + len(noun))
            yield flag(span=span, message=f"the “-{ending}” of “{word}” means “{noun}” already")


def _by_length(ending: str) -> list[str]:
    return sorted(REPEATED_NOUNS[ending], key=len, reverse=True)


def _stands(text: str, after: int, noun: str) -> bool:
    end = after + 1 + len(noun)
    return text[after + 1 : end].lower() == noun and text[after] == " " and not text[end : end + 1].isalpha()
