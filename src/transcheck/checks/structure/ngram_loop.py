"""The same few words stand three times or more in a row.

Why it matters
    A translation engine that loses its place repeats itself: “and the and the and the”. What should stand there is
    lost, and the rest of the passage cannot be trusted.

When to ignore
    A chant or a lyric that the copy does not put in quotation marks.

Decision
    Two to six words that follow each other three times or more, outside quotation marks, whatever their case. Words
    without a letter do not count, so that tables and scores are left alone; nor does one word alone (“many, many,
    many”).
"""

from collections.abc import Iterator
from itertools import compress
from operator import eq

from transcheck.analysis import Analysis
from transcheck.model import PROSE, BlockKind, Confidence, Finding, Severity, Span
from transcheck.model.tokens import tokenise
from transcheck.rule import Bad, Flag, Good, check

_LENGTHS = (2, 3, 4, 5, 6)
_TIMES = 3
_KINDS = PROSE | {BlockKind.CAPTION, BlockKind.HEADLINE, BlockKind.DEK}


@check(
    summary="The same few words again and again",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    examples=(
        Bad(
            "The mayor of Lindow [[and the and the and the]] council met.",
            message="“and the” stands 3 times in a row",
        ),
        Bad("The council [[said it would meet, said it would meet, said it would meet]] on Friday."),
        Good("Fans of the council chanted “and the, and the, and the” until the mayor met them."),
        Good("The mayor said many, many, many people met, and the council met, and the two agreed."),
        Good("The council met at 3 0 3 0 3 0 on Friday, the mayor said, the mayor said."),
    ),
)
def ngram_loop(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each run of words that repeats itself."""
    if not _may_loop(analysis.text):
        return
    for block in analysis.document.blocks:
        if block.in_copy and block.kind in _KINDS:
            yield from _loops(analysis, block.span, flag)


def _may_loop(text: str) -> bool:
    """Whether words follow each other again and again; looks only at places that no loop can miss."""
    words = text.split()
    for length in _LENGTHS:
        run = length * (_TIMES - 1) - 1  # the last word may have another mark behind it
        equal = map(eq, words[::run], words[length::run])
        if any(_run(words, at, length) >= run for at in compress(range(0, len(words), run), equal)):
            return True
    return False


def _run(words: list[str], at: int, length: int) -> int:
    """How many words around a place are the same as those ``length`` words later."""
    first, after = at, at
    while first and words[first - 1] == words[first - 1 + length]:
        first -= 1
    while after + length < len(words) and words[after] == words[after + length]:
        after += 1
    return after - first


def _loops(analysis: Analysis, span: Span, flag: Flag) -> Iterator[Finding]:
    tokens = [token for token in tokenise(analysis.text, span) if token.is_word]
    words = [token.text.lower() for token in tokens]
    at = 0
    while at < len(words):
        length = next((length for length in _LENGTHS if _times(words, at, length) >= _TIMES), 0)
        if not length:
            at += 1
            continue
        times = _times(words, at, length)
        after = at + length * times
        found = Span(tokens[at].start, tokens[after - 1].end)
        if not analysis.in_quotation(found) and _is_text(words[at : at + length]):
            phrase = " ".join(token.text for token in tokens[at : at + length])
            yield flag(span=found, message=f"“{phrase}” stands {times} times in a row")
        at = after


def _times(words: list[str], at: int, length: int) -> int:
    """How often the ``length`` words at a place follow each other."""
    phrase, times = words[at : at + length], 1
    while words[at + times * length : at + (times + 1) * length] == phrase:
        times += 1
    return times


def _is_text(phrase: list[str]) -> bool:
    return len(set(phrase)) > 1 and all(any(map(str.isalpha, word)) for word in phrase)
