"""Numbers written in words: "twenty-one", "one hundred and five thousand", "two-thirds", "half a million"."""

import re
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from transcheck.languages.en.numerals import (
    FRACTIONS,
    ONE_COUNTS_NOT_AFTER,
    ONE_COUNTS_NOT_BEFORE,
    ORDINALS,
    SCALES,
    SMALL_NUMBERS,
    TENS,
)
from transcheck.model import Block, Document, Span

from .exact import Exact, ratio
from .places import matches_in_copy

_LOWER = re.compile(
    " (?:one|t(?:wo|hree|en|welve|hirt|went|housand|hird)|f(?:our|ive|ift|irst|ort)|s(?:ix|even|econd)|e(?:ight|leven)"
    "|nin[et]|hundred|million|billion|trillion|zero|half|quarter)"
)
_UPPER = re.compile(
    "[OTFSENZAH](?:ne|wo|hree|en|welve|hirt|went|hird|our|ive|ift|irst|ort|ix|even|econd|ight|leven|ine|ero|alf)"
)
_TOKEN = re.compile("[A-Za-z]+")
_JOIN = re.compile("( and |[ -])(?=[A-Za-z])")
_AND_A_HALF = " and a half"
_SHARE_BEFORE = re.compile("(half an?|(?:a )?quarter of an?|an?) \\Z", re.IGNORECASE)
_WORD_BEFORE = re.compile("([A-Za-z]+)[ ’'-]\\Z")
_WORD_AFTER = re.compile("[ ’'-]([A-Za-z]+)")
_OF_SCALE = re.compile(" of an? (?:hundred|thousand|million|billion|trillion)")
_WIDEST_SHARE = 16


class WordNumber(NamedTuple):
    """A number in words from ``start`` to ``end``; ``form`` is ``cardinal``, ``ordinal`` or ``fraction``."""

    start: int
    end: int
    value: Exact
    form: str


def find_word_numbers(document: Document) -> Iterator[tuple[WordNumber, Block]]:
    """The numbers in words, with their blocks, in text order."""
    text = document.text
    starts = [(match.start() + 1, block) for match, block in matches_in_copy(document, _LOWER)]
    starts += [
        (match.start(), block)
        for match, block in matches_in_copy(document, _UPPER)
        if _begins_word(text, match.start())
    ]
    end = 0
    for place, block in sorted(starts, key=itemgetter(0)):
        number = _read(text, place, block.span.end) if place >= end else None
        if number is not None:
            yield number, block
            end = number.end


def word_numbers_in(text: str, span: Span) -> Iterator[WordNumber]:
    """The numbers in words in one stretch of a text, in order."""
    end = span.start
    for token in _TOKEN.finditer(text, *span):
        number = _read(text, token.start(), span.end) if token.start() >= end else None
        if number is not None:
            yield number
            end = number.end


def _begins_word(text: str, offset: int) -> bool:
    return offset == 0 or not text[offset - 1].isalnum()


def _read(text: str, start: int, limit: int) -> WordNumber | None:
    token = _TOKEN.match(text, start, limit)
    if token is None:
        return None
    first = token.group().lower()
    if first in SMALL_NUMBERS or first in TENS or first in ORDINALS:
        if _is_in_name(text, token, limit) or (first == "one" and not _one_counts(text, token, limit)):
            return None
        return _share(text, token) if first in FRACTIONS else _Reader(text, limit).count(token)
    if first in SCALES:
        return _round_number(text, token, limit)
    return _share(text, token) if first in FRACTIONS else None


def _is_in_name(text: str, token: re.Match[str], limit: int) -> bool:
    """Whether both this word and the next one have a capital, as in the Seven Hills."""
    following = _WORD_AFTER.match(text, token.end(), limit)
    return token.group()[0].isupper() and following is not None and following.group(1)[0].isupper()


def _one_counts(text: str, token: re.Match[str], limit: int) -> bool:
    before = _WORD_BEFORE.search(text, max(0, token.start() - 12), token.start())
    after = _WORD_AFTER.match(text, token.end(), limit)
    return (before is None or before.group(1).lower() not in ONE_COUNTS_NOT_AFTER) and (
        after is not None and after.group(1) not in ONE_COUNTS_NOT_BEFORE
    )


def _round_number(text: str, token: re.Match[str], limit: int) -> WordNumber | None:
    """ "A million", "half a million"; without an article the scale belongs to something else ("several million")."""
    share = _SHARE_BEFORE.search(text, max(0, token.start() - _WIDEST_SHARE), token.start())
    if share is None:
        return None
    whole = _Reader(text, limit).count(token)
    parts = 2 if share.group(1)[:4].lower() == "half" else 4 if "quarter" in share.group(1).lower() else 1
    return WordNumber(share.start(), whole.end, ratio(whole.value, parts), "cardinal")


def _share(text: str, token: re.Match[str]) -> WordNumber | None:
    """ "Half of", "a third of"; else "third" is an ordinal, and "half" and "quarter" are parts of games and years."""
    word = token.group().lower()
    has_article = text[max(0, token.start() - 2) : token.start()].lower() == "a "
    if (has_article or word == "half") and text.startswith((" of ", " the "), token.end()):
        if _OF_SCALE.match(text, token.end()):
            return None
        return WordNumber(token.start() - 2 * has_article, token.end(), ratio(1, FRACTIONS[word]), "fraction")
    return WordNumber(token.start(), token.end(), ORDINALS[word], "ordinal") if word in ORDINALS else None


class _Reader:
    """Reads words from left to right as long as they make one number."""

    def __init__(self, text: str, limit: int) -> None:
        self._text = text
        self._limit = limit
        self._total: int = 0
        self._group: Exact = 0
        self._room = 1_000
        """What may still be added to the group: after "twenty" a digit."""

    def count(self, token: re.Match[str]) -> WordNumber:
        """The number that begins with ``token``."""
        start, end, after_hundred = token.start(), token.end(), False
        current: re.Match[str] | None = token
        while current is not None:
            word = current.group().lower()
            if form := self._last_word(word):
                return WordNumber(start, current.end(), self._value(), form)
            if not self._add(word):
                break
            end, after_hundred = current.end(), word in SCALES
            if self._text.startswith(_AND_A_HALF, end):
                end += len(_AND_A_HALF)
                self._group += ratio(1, 2)
            current = self._next(end, after_hundred)
        return WordNumber(start, end, self._value(), "cardinal")

    def _next(self, end: int, may_have_and: bool) -> re.Match[str] | None:
        join = _JOIN.match(self._text, end, self._limit)
        if join is None or (join.group(1) == " and " and not may_have_and):
            return None
        return _TOKEN.match(self._text, join.end(), self._limit)

    def _last_word(self, word: str) -> str:
        if word in FRACTIONS and self._total == 0 and 0 < self._group < 10 and self._room < 10:
            self._group = ratio(self._group, FRACTIONS[word])
            return "fraction"
        value = ORDINALS.get(word)
        if value is None or value >= self._room or (value == 1 and self._group == 0 and self._total):
            return ""
        self._group += value
        return "ordinal"

    def _add(self, word: str) -> bool:
        if word in SCALES:
            return self._multiply(SCALES[word])
        value = SMALL_NUMBERS.get(word, TENS.get(word))
        if value is None or value >= self._room or (value == 0 and self._room < 1_000):
            return False
        self._group += value
        self._room = 10 if word in TENS else 1
        return True

    def _multiply(self, power: int) -> bool:
        if power == 2:
            if self._group >= 100:
                return False
            self._group = (self._group or 1) * 100
            self._room = 100
            return True
        self._total += int((self._group or (0 if self._total else 1)) * 10**power)
        self._group = 0
        self._room = 1_000
        return True

    def _value(self) -> Exact:
        return ratio(self._total + self._group)
