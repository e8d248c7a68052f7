"""In a pair of names joined by a dash one is full and the other a surname alone.

Why it matters
    “the Trump–Shinzo Abe relationship” reads as if the two were of different rank, or as a double surname. The source
    wrote both names as it always does; English writes both surnames, or both names in full with “and”.

When to ignore
    The person of the single name is known by it.

Decision
    A surname, a dash or hyphen, and given name and surname, where the surname is that of a person whose full name the
    copy or the gazetteer gives, the second is a person too, and no double surname: it is likely where the pair stands
    elsewhere with two surnames, else it is hidden by default.
"""

import re
from collections.abc import Iterator
from functools import cache

from transcheck.analysis import Analysis
from transcheck.analysis.places import places_in_copy
from transcheck.languages.en import FUNCTION_WORDS
from transcheck.model import Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_DASHES = ("–", "-", "—", "‑")


@check(
    summary="Pair of names of which one is full",
    category="style/inconsistent-style",
    severity=Severity.WARNING,
    confidence=Confidence.LOW,
    examples=(
        Bad(
            "Donald Trump and Shinzo Abe met. The [[Trump–Shinzo Abe]] bond and the Trump–Abe years are over.",
            message="one name of the pair is full; write “Trump–Abe”",
            fixed="Donald Trump and Shinzo Abe met. The Trump–Abe bond and the Trump–Abe years are over.",
        ),
        Bad("Donald Trump and Shinzo Abe met. The [[Trump-Shinzo Abe]] bond held."),
        Good("Donald Trump and Shinzo Abe met. The Trump–Abe bond held."),
        Good("Anne Parker and Tom Bowles met. Camilla Parker-Tom Bowles said hello."),
        Good("Donald Trump and Shinzo Abe met. The Donald Trump–Shinzo Abe bond held."),
        Good("The Lindow-North Shore line opened, and Shinzo Abe met Donald Trump."),
    ),
)
def asymmetric_name_pair(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each pair of a surname and a full name."""
    text = analysis.text
    for dash, place, block in places_in_copy(analysis.document, _DASHES[:2]):
        if not (text[place + 1 : place + 2].isupper() and text[place - 1 : place].islower()):
            continue
        pair = _pair().match(text, text.rfind(" ", block.span.start, place) + 1 or block.span.start, block.span.end)
        if pair is None or pair.end(1) != place or not _are_people(analysis, pair):
            continue
        span = Span(pair.start(1), pair.end(4))
        words = f"{pair[1]}{dash}{pair[4]}"
        is_elsewhere = any(f"{pair[1]}{other}{pair[4]}" in text for other in _DASHES)
        yield flag(
            span=span,
            message=f"one name of the pair is full; write “{words}”",
            confidence=Confidence.MEDIUM if is_elsewhere else Confidence.LOW,
            fix=Fix(f"Write “{words}”", (Edit(span, words),), Safety.SUGGESTED),
        )


@cache
def _pair() -> re.Pattern[str]:
    return re.compile(r"[“\"‘(]?([A-Z]\w+)([–-])([A-Z]\w+(?:-\w+)?) ([A-Z]\w+(?:-\w+)?)(?!\w)")


def _are_people(analysis: Analysis, pair: re.Match[str]) -> bool:
    """Whether the copy has the first alone as a surname, and the second as a full name."""
    word = analysis.text[max(0, pair.start(1) - 24) : pair.start(1)].rstrip(" “‘\"'(").rpartition(" ")[2]
    if word[:1].isupper() and word.lower() not in FUNCTION_WORDS:  # a given name: the first one is full too
        return False
    if not any(person.family == pair[1] and person.given for person in analysis.people):
        return False
    return any(person.family == pair[4] and person.given == pair[3] for person in analysis.people)
