"""The dateline: place, day and agency in front of the first sentence."""

import re

from transcheck.languages.en.calendar import MONTHS

_WINDOW = 120
"""Characters at the beginning of a paragraph within which a dateline must end."""

_LETTER = r"[^\W\d_]"
_DATELINE = re.compile(
    rf"(?P<place>{_LETTER}(?:{_LETTER}|[ .'’/-](?={_LETTER})|, (?={_LETTER})|\. (?={_LETTER}))*\.?)"
    r"(?P<date>, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:, \d{4})?)?"
    r"(?P<agency> ?\([^()\n]{2,40}\))?"
    r"(?: ?(?:--|—|–)(?=[\s“\"‘'A-Z])| -(?=\s))"
)
_IN_BRACKETS = re.compile(
    r"[\[(【（〔](?P<inside>[^\[\]()【】（）〔〕\n]{2,40})[\])】）〕]"
    rf"(?: ?(?:Reporter )?{_LETTER}(?:{_LETTER}|[ -](?={_LETTER})){{1,30}} ?=(?=\s|$))?"
)


def dateline_end(paragraph: str) -> int:
    """How many characters at its beginning are the dateline, dash included; 0 if there is none."""
    start = paragraph[:_WINDOW]
    if start[:1] in "[(【（〔":
        match = _IN_BRACKETS.match(start)
        return match.end() if match and ("=" in match["inside"] or start[0] == "【") else 0
    if "-" not in start and "–" not in start and "—" not in start:
        return 0
    match = _DATELINE.match(start)
    if match is None or paragraph[match.end() : match.end() + 2].strip()[:1].islower():
        return 0
    place = match["place"]
    is_sure = _is_in_capitals(place) or ((match["agency"] or _has_month(match["date"])) and _is_capitalised(place))
    return match.end() if is_sure else 0


def _is_in_capitals(place: str) -> bool:
    first = place.partition(",")[0]
    return first.isupper() and len(first) > 2 and _is_capitalised(place)


def _is_capitalised(place: str) -> bool:
    words = place.split()
    return len(words) <= 5 and all(word[0].isupper() for word in words)


def _has_month(date: str | None) -> bool:
    return date is not None and any(word.strip(".,") in MONTHS for word in date.split())
