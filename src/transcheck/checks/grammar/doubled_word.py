"""The same word stands twice in a row.

Why it matters
    Doubled words are left over when a sentence is edited after translation. Readers stumble over them, and proofreaders
    who read for sense do not see them.

When to ignore
    The repetition is meant, or the second word begins another clause.

Decision
    Two equal words with only a space or line break between them, the second one in small letters unless it is a day, a
    month or a country. It is sure for words of grammar that never meet themselves ("the the", "of of"), likely for
    other words of three letters and more, and debatable where English allows it ("came in in May", "what it is is"),
    unless the sentence ends there. Idioms ("had had", "so so") are left out, and in direct speech all but the surest
    words. The fix deletes the second one; it is safe for the surest, outside quotation marks.
"""

import re
from collections.abc import Iterator
from itertools import compress, islice, pairwise, product
from operator import eq

from transcheck.analysis import Analysis
from transcheck.languages.en import COUNTRIES, FULL_MONTHS, FUNCTION_WORDS, WEEKDAYS
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.model.folding import fold_text
from transcheck.rule import Bad, Flag, Good, check

_SURE = frozenset("a an and as at be been for from he of or our she than the their they to we which who with".split())
_IDIOMS = frozenset(
    """
    had that very really so too no yes bye hush knock well there now never again please many much more long far
    hear blah yada choo chop bang beep ding boom woof tick night fifty half good mahi piri peri shabu pili agar
    ylang bora beri tuk cha rah hurrah yeah okay hello wait quite little way win pom tom dum big bad old new hot mad fun
    oom yum ooh aah hey mom dad mum nice
    """.split()
)
_CAPITALISED = frozenset({*COUNTRIES, *WEEKDAYS, *FULL_MONTHS} - {"May", "March"})
_LEAST_LETTERS = 3
_WORD = re.compile(r"[^\W\d_]+")
_ROUGHLY = bytes(ord(chr(code).lower()) if chr(code).isalnum() and code != 0xFF else 32 for code in range(256))
"""Latin-1 to small letters, with spaces for all that is no letter or figure."""
_ENDS = tuple(".,;:!?)")
_MANY = 20
"""Words that seem to be doubled, beyond which looking for each is slower than cutting all words out."""
_JOINS = frozenset("’'-‑–_@/")


@check(
    summary="The same word twice in a row",
    category="linguistic-conventions/grammar",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The mayor of [[the the]] town resigned.",
            message="“the the” is one word too many",
            fixed="The mayor of the town resigned.",
        ),
        Bad("“[[The the]] bridge will open in May,” the mayor said."),
        Bad("The mayor [[resigned resigned]] on Friday after a vote of the council."),
        Bad("The council of Lindow will meet guests from [[Japan Japan]] in May."),
        Bad("The council moved [[in in]] May."),
        Good("The mayor had had enough of the town."),
        Good("The mayor is a fan of The The."),  # a band
        Good("The mayor resigned. Resigned, too, was the town."),
        Good("The mayor of Walla Walla met a fan of Duran Duran."),
        Good("The mayor said that that would be the end."),
    ),
)
def doubled_word(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each doubled word that no idiom explains."""
    for first, second in _pairs(analysis.text):
        word = second.of(analysis.text)
        span = Span(first.start, second.end)
        block = analysis.block_at(first.start)
        ends = analysis.text[second.end : second.end + 1] in _ENDS
        confidence = _confidence(word, is_speech=analysis.in_quotation(span), ends=ends)
        if confidence and block and block.in_copy and block.kind in COPY and block.span.covers(span):
            safety = Safety.SAFE if confidence is Confidence.HIGH else Safety.SUGGESTED
            yield flag(
                span=span,
                message=f"“{first.of(analysis.text)} {word}” is one word too many",
                confidence=confidence,
                fix=Fix(f"Delete the second “{word}”", (Edit(Span(first.end, second.end), ""),), safety),
            )


def _pairs(text: str) -> list[tuple[Span, Span]]:
    """The places of two equal words in a row, the second one in small letters, in order."""
    doubled = _doubled(text)
    if not doubled:
        return []
    pairs = _next_to_itself(text, doubled) if len(doubled) <= _MANY else _in_a_row(text)
    seconds, firsts = {second for _, second in pairs}, {first for first, _ in pairs}
    return [pair for pair in pairs if pair[0] not in seconds and pair[1] not in firsts]  # thrice is meant


def _doubled(text: str) -> set[str]:
    """The words of Latin-1 letters that may be doubled, at a rough look: most texts have none."""
    words = text.encode("latin-1", "replace").translate(_ROUGHLY).split()
    return {word.decode("latin-1") for word in compress(words, map(eq, words, islice(words, 1, None)))}


def _next_to_itself(text: str, words: set[str]) -> list[tuple[Span, Span]]:
    """The pairs of these words."""
    found = []
    folded = fold_text(text)
    for word, gap in product(words, (1, 2)):
        twice = f"{word}{' ' * gap}{word}"
        place = folded.find(twice)
        while place >= 0:
            pair = Span(place, place + len(word)), Span(place + len(word) + gap, place + len(twice))
            if _is_pair(text, *pair):
                found.append(pair)
            place = folded.find(twice, place + 1)
    return sorted(found)


def _in_a_row(text: str) -> list[tuple[Span, Span]]:
    """All pairs, by cutting all words out."""
    words = (Span(*match.span()) for match in _WORD.finditer(text))
    return [(first, second) for first, second in pairwise(words) if _is_pair(text, first, second)]


def _is_pair(text: str, first: Span, second: Span) -> bool:
    one, other = first.of(text), second.of(text)
    if one[1:] != other[1:] or one.lower() != other.lower() or (one != other and len(one) == 1):
        return False
    if not other[0].islower() and not (one == other in _CAPITALISED):
        return False
    if not 0 < second.start - first.end < 3 or text[first.end : second.start].strip(" \n"):
        return False
    return not (_joins(text, first.start - 1) or _joins(text, second.end))


def _joins(text: str, offset: int) -> bool:
    """Whether the character there makes a longer word of the one beside it."""
    return 0 <= offset < len(text) and (text[offset].isalnum() or text[offset] in _JOINS)


def _confidence(word: str, *, is_speech: bool, ends: bool) -> Confidence | None:
    """How sure it is that a doubled word is a slip; None if it is none. ``ends``: a stop or comma follows."""
    if word in _SURE:
        return Confidence.MEDIUM if is_speech else Confidence.HIGH
    if is_speech or word in _IDIOMS:
        return None
    if word in FUNCTION_WORDS:
        return Confidence.MEDIUM if ends else Confidence.LOW
    return Confidence.MEDIUM if len(word) >= _LEAST_LETTERS else None
