"""Lists whose length the copy announces: "four nations: South Korea, Japan and China"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from transcheck.languages.en import DURATIONS, FUNCTION_WORDS, MONTHS
from transcheck.languages.en.numerals import SMALL_NUMBERS
from transcheck.model import Document, Span

from .places import matches_in_copy

_OPENING = re.compile(r"s(?::|,| [—–-]) (?:the )?(?=[A-Z])")
_COUNTS = {word: value for word, value in SMALL_NUMBERS.items() if 2 <= value <= 10} | {
    str(value): value for value in range(2, 11)
}
_FRONTED = frozenset(
    "after in with for over within on at by during before since among between from of as when while".split()
)
_NOT_LISTED = DURATIONS | frozenset(
    "times points goals wins losses defeats games matches sets innings percent miles kilometers meters votes seats "
    "others thirds fourths fifths quarters halves hours minutes seconds".split()
)
_SHARES = frozenset("one each most some all none half many few any either both".split())
_NOT_BEFORE = frozenset("least than about over or to and top".split()) | {month.lower() for month in MONTHS}
_MOST_BEFORE = 4
_REACH = 60
_LONGEST_LIST = 300


@cache
def _item() -> re.Pattern[str]:
    return re.compile(
        r"(?:the )?[A-Z](?:[\w’'&-]|\.(?=\w))*"
        r"(?: (?:[A-Z0-9](?:[\w’'&-]|\.(?=\w))*|(?:of|the|de|del|da|di|al|el|bin|von|van|la|le)(?!\w)))*"
    )


@cache
def _separator() -> re.Pattern[str]:
    return re.compile(r"\.?,? and |\.?, ")


@cache
def _closing() -> dict[str, re.Pattern[str]]:
    return {
        ":": re.compile(r"[.;)”\"]|\s*\Z|\n"),
        ",": re.compile(r"[.;:,)”\"]|\s[—–]|\s*\Z|\n"),
        " ": re.compile(r"[.;:,)”\"]|\s?[—–-]|\s*\Z|\n"),
    }


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(
        r"\.?,? (?:as well as|plus|along with|together with|among|including|and|or|but|such|with|in addition)\b"
        r"|\.?, (?:the )?[A-Z0-9]"
    )


class AnnouncedList(NamedTuple):
    """``announcement`` is the number with its noun, ``listed`` the list, which has ``length`` names."""

    announcement: Span
    listed: Span
    announced: int
    length: int


def find_announced_lists(document: Document) -> Iterator[AnnouncedList]:
    """The lists of names right behind a number of two to ten and a noun, in text order."""
    text = document.text
    for match, block in matches_in_copy(document, _OPENING):
        announcement = _announcement(text, match, block.span.start)
        if announcement is None:
            continue
        start = match.end() - (4 if match[0].endswith("the ") else 0)
        found = _items(text, Span(start, min(block.span.end, start + _LONGEST_LIST)), match[0][1])
        if found:
            yield AnnouncedList(announcement[0], found[0], announcement[1], found[1])


def _announcement(text: str, match: re.Match[str], limit: int) -> tuple[Span, int] | None:
    start, end = max(limit, match.start() - _REACH), match.start() + 1
    words = text[start:end].split()
    if not any(word in _COUNTS or word.lower().lstrip("(“\"'") in _COUNTS for word in words[-_MOST_BEFORE:-1]):
        return None
    noun = words[-1].lower()
    if noun in _NOT_LISTED or noun in FUNCTION_WORDS or not noun.replace("-", "").isalpha() or words[-1][0].isupper():
        return None
    for back in range(2, min(_MOST_BEFORE, len(words)) + 1):
        word = words[-back].lower().strip("(“\"'")
        if word in _COUNTS:
            place = text.rindex(words[-back], start, end) + len(words[-back]) - len(word)
            sentence = max(text.rfind(mark, start, end) for mark in (". ", "! ", "? ", "” ", "\n"))
            is_other = _is_other(words[:-back], text[sentence + 1 : place] if sentence >= 0 else "", match[0][1])
            return None if is_other else (Span(place, end), _COUNTS[word])
        if word in FUNCTION_WORDS or not word.replace("-", "").replace("’", "").isalpha():
            return None
    return None


def _is_other(before: list[str], clause: str, mark: str) -> bool:
    """Whether the list may be of something else: a share of the number, or the subject behind an opening phrase."""
    last = before[-1].lower() if before else ""
    earlier = before[-2].lower() if len(before) > 1 else ""
    is_share = (last == "of" and (earlier in _COUNTS or earlier in _SHARES)) or (
        last in ("the", "its", "their", "our") and earlier == "of"
    )
    is_share = is_share or last.rstrip(".") in _NOT_BEFORE
    opening = clause.split()[:1] or before[:1]
    return is_share or (mark == "," and bool(opening) and opening[0].lower() in _FRONTED)


def _items(text: str, span: Span, mark: str) -> tuple[Span, int] | None:
    """The list of names at the beginning of a stretch, to its "and", and how many they are; None where in doubt."""
    end, count, is_last = span.start, 0, False
    while item := _item().match(text, end, span.end):
        end, count = item.end(), count + 1
        if is_last:
            is_closed = _closing()[mark].match(text, end) and not _goes_on().match(text, end)
            return (Span(span.start, end), count) if is_closed else None
        separator = _separator().match(text, end, span.end)
        if separator is None:
            return None
        end, is_last = separator.end(), "and" in separator[0]
    return None
