"""“former-President”, “Then President” in the middle of a sentence: a past office in a form that no English style has.

Why it matters
    Translated copy joins 前 and 전 to the office as a prefix. English writes “former President Moon” in two words and
    “then-President Moon” with a small letter and a hyphen.

When to ignore
    “Then” opens a clause: “Then President Moon left the room.”

Decision
    “former-” joined to an office, or likely to a description of a person; “Then” with a capital and an office and a
    name after it, inside a sentence. Headlines, which capitalise, and quotations are left alone.
"""

import re
from collections.abc import Iterator
from functools import cache

from transcheck.analysis import Analysis
from transcheck.analysis.places import places_in_copy
from transcheck.languages.en import FORMAL_OFFICES, TITLES
from transcheck.model import HEADINGS, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_LONGEST_OFFICE = 3
"""In words."""
_OPENERS = (".", "!", "?", ":", ";", "“", '"', "‘", "—", "–", "-", "…", ")")


@check(
    summary="Past office in a form that English does not have",
    category="style/third-party-style",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The bill goes back to [[former-President]] Ines Duarte.",
            message="write “former President”",
            fixed="The bill goes back to former President Ines Duarte.",
        ),
        Bad("[[Former-prime minister]] Duarte left.", fixed="Former prime minister Duarte left."),
        Bad(
            "The bill goes back to [[Then President]] Duarte.",
            message="write “then-President”",
            fixed="The bill goes back to then-President Duarte.",
        ),
        Good("The bill goes back to former President Ines Duarte and then-President Moon."),
        Good("The vote was over. Then President Duarte left, and former-Soviet states followed."),
        Good("# What Now, and Then President Duarte\n\nThe former-Lindow striker knows."),
        Good("The film “Now and Then President” opened."),
    ),
)
def ex_title_style(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each past office with a wrong prefix."""
    text = analysis.text
    for prefix, place, block in places_in_copy(analysis.document, ("ormer-", " Then ")):
        start = place if prefix == " Then " else place - 1
        office = _office(text, Span(place + len(prefix), block.span.end))
        if office is None or block.kind in HEADINGS or analysis.in_quotation(Span(start, start + 1)):
            continue
        if prefix == " Then ":
            if not _follows_in_sentence(text, place) or not _is_formal_before_name(text, office):
                continue
            span, words = Span(place + 1, office.end), f"then-{office.of(text)}"
        elif start < block.span.start or text[start] not in "fF" or text[start - 1 : start].isalnum():
            continue
        else:
            span, words = Span(start, office.end), f"{text[start]}ormer {office.of(text)}"
        yield flag(
            span=span,
            message=f"write “{words}”",
            confidence=Confidence.HIGH if prefix == " Then " or _is_office(office.of(text)) else Confidence.MEDIUM,
            fix=Fix(f"Write “{words}”", (Edit(span, words),), Safety.SAFE),
        )


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z][A-Za-z-]*(?: [A-Za-z][A-Za-z-]*){0,2}")


def _office(text: str, rest: Span) -> Span | None:
    """The longest office or description of a person that stands at the beginning."""
    match = _words().match(text, rest.start, rest.end)
    words = match[0].split(" ") if match else []
    for length in range(len(words), 0, -1):
        office = " ".join(words[:length])
        if office.lower() in TITLES:
            return Span(rest.start, rest.start + len(office))
    return None


def _follows_in_sentence(text: str, place: int) -> bool:
    """Whether the word before is in small letters or ends with a comma, so that "Then" opens nothing."""
    before = text[max(0, place - 20) : place]
    return bool(before) and not before.endswith(_OPENERS) and before.rpartition(" ")[2][:1].islower()


def _is_formal_before_name(text: str, office: Span) -> bool:
    following = text[office.end : office.end + 2]
    return office.of(text) in FORMAL_OFFICES and following[:1] == " " and following[1:].isupper()


def _is_office(words: str) -> bool:
    return " ".join(word.capitalize() for word in words.split(" ")) in FORMAL_OFFICES
