"""Days of a month that is left out ("on the 9th"), as Korean, Japanese and Chinese copy writes them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.languages.en import FUNCTION_WORDS, MONTHS, ORDINAL_NOUNS, REPORTING_VERBS
from transcheck.model import Document, Span

from .places import matches_in_copy

ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))
"""Rough words: each day has one of them."""

_SUFFIX = re.compile("[0-9][snrt][tdh]")
_ORDINAL = re.compile("([0-9]{1,2})(?:st|nd|rd|th)(?![\\w’'-])")
_BEFORE = re.compile(
    r"(?<!\w)(?:on|by|from|until|till|since|of|into|through|around|before|after|between|dated|for"
    r"|as early as|as late as)"
    r"(?: or (?:around|about|before|after))? the \Z",
    re.IGNORECASE,
)
_DAY_IN_BRACKETS = re.compile(r"(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|morning|afternoon|evening|night) \((?:the )?\Z")
"""What 오늘(10일) becomes."""
_LINK = re.compile(r"(?:,? and |,? or |, | to | through | until | ?[-–—] ?)(?:the )?(?=[0-9]{1,2}(?:st|nd|rd|th))")
_NEXT_WORD = re.compile(r" \(?([\w-]+)")
_NEWS = re.compile(r" news(?=[,.:;])")
"""What 11日消息 becomes."""
_OTHER_DATE = re.compile(r" news[,;] |[,;] (?:on|in|since|from|until|by|at|as of) ", re.IGNORECASE)
_MONTH = re.compile(r"(?<!\w)(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?!\w)")
_SENTENCE_END = re.compile(
    r"(?<!Jan)(?<!Feb)(?<!Aug)(?<!Sept)(?<!Oct)(?<!Nov)(?<!Dec)"
    r"(?:[.!?][\"”’)]*|(?<=\)) ?(?:--?|[–—])) (?=[A-Z“\"‘])"  # or the dash of a dateline, "(Agency) - The ..."
)
_VERBAL_ENDINGS = ("ed", "ing", "ly")
_NOT_VERBAL = frozenset({"seeded", "ranked", "placed", "rated", "wedding", "meeting", "hearing", "reading", "sitting"})
_MAY_FOLLOW = (
    FUNCTION_WORDS | REPORTING_VERBS.keys() | frozenset({"local", "due", "began", "came", "took", "showed", "when"})
)
_SPORTS = re.compile(
    r"(?<!\w)(?:birdie[sd]?|bogey(?:s|ed)?|fairways?|putts?|putting|tees?|teed|holes?|par-[345]|innings?|pitchers?|homers?"
    r"|homered|strikeouts?|furlongs?|laps?)(?!\w)"
)
_SPORTS_STEM = 3
"""Letters by which the forms of one of these words are one word."""
_MONTH_REACH = 160
_SENTENCE_REACH = 400
"""Characters to each side of a day that are looked at for words of a sport."""


class BareDay(NamedTuple):
    """A day of a month that is not named; ``span`` is "the 9th" without its preposition."""

    span: Span
    day: int


def find_bare_days(document: Document) -> Iterator[BareDay]:
    """The days of the copy whose month the reader must guess, in text order.

    Not among them are ordinals that count something else ("the 9th floor", "the 9th Circuit"), days whose month stands
    beside them or earlier in the sentence, and holes and innings of a sports story: one that has two different words of
    a sport, or one of them in the sentence.
    """
    text = document.text
    found = list(_candidates(document))
    if found and len({match[0][:_SPORTS_STEM] for match in _SPORTS.finditer(text)}) < 2:
        yield from (day for day, block in found if not _SPORTS.search(text, *_sentence_around(text, day.span, block)))


def _candidates(document: Document) -> Iterator[tuple[BareDay, Span]]:
    """Each with the place of its block."""
    text = document.text
    chain_end = -1
    for match, (_, block, _) in matches_in_copy(document, _SUFFIX):
        ordinal = _ORDINAL.match(text, match.start() - text[match.start() - 1 : match.start()].isdigit(), block.end)
        if ordinal is None:
            continue
        day, start = int(ordinal.group(1)), ordinal.start()
        if start < chain_end:
            yield BareDay(Span(start - 4 if text[start - 4 : start] == "the " else start, ordinal.end()), day), block
        elif text[ordinal.end() : ordinal.end() + 1] == ")":
            if 1 <= day <= 31 and _DAY_IN_BRACKETS.search(text, max(block.start, start - 24), start):
                yield BareDay(Span(*ordinal.span()), day), block
        elif 1 <= day <= 31 and _BEFORE.search(text, max(block.start, start - 24), start):
            end = _end_of_chain(text, ordinal, block.end)
            if _counts_days(text, end, block.end) and not _has_month(text, start, end, block):
                yield BareDay(Span(start - 4, ordinal.end()), day), block
                chain_end = end


def _end_of_chain(text: str, ordinal: re.Match[str], limit: int) -> int:
    """The end of the last one of "the 9th, 10th and 11th"."""
    end = ordinal.end()
    while (link := _LINK.match(text, end, limit)) and (following := _ORDINAL.match(text, link.end(), limit)):
        end = following.end()
    return end


def _counts_days(text: str, end: int, limit: int) -> bool:
    """Whether what follows leaves the ordinal without a noun of its own."""
    following = _NEXT_WORD.match(text, end, limit)
    if following is None:
        return True
    word = following.group(1)
    if text[following.start() + 1] == "(" or _NEWS.match(text, end, limit):
        return True
    if word == "of" or word[0].isupper() or word[0].isdigit() or word.lower() in ORDINAL_NOUNS:
        return False
    if word.endswith(_VERBAL_ENDINGS):
        return word not in _NOT_VERBAL
    return word in _MAY_FOLLOW


def _has_month(text: str, start: int, end: int, block: Span) -> bool:
    """Whether a month stands earlier in the sentence or within the next three words.

    Where a date of its own follows ("on the 11th, on February 10"), no month counts: the day could belong to either.
    """
    reach = _sentence_start(text, start, max(block.start, start - _MONTH_REACH))
    after = " ".join(text[end : min(block.end, end + 40)].split(" ")[:4])
    if _MONTH.search(after) is not None:
        return _OTHER_DATE.match(text, end, block.end) is None
    return _MONTH.search(text, reach, start) is not None


def _sentence_around(text: str, span: Span, block: Span) -> Span:
    limit = min(block.end, span.end + _SENTENCE_REACH)
    stop = _SENTENCE_END.search(text, span.end, limit)
    start = _sentence_start(text, span.start, max(block.start, span.start - _SENTENCE_REACH))
    return Span(start, stop.start() if stop else limit)


def _sentence_start(text: str, offset: int, limit: int) -> int:
    """Where the sentence that holds ``offset`` begins, or ``limit`` if it begins before that."""
    for stop in _SENTENCE_END.finditer(text, limit, offset):
        limit = stop.end()
    return limit
