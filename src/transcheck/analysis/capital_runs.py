"""Runs of capitalised words, which hold the names of a text together with their titles and countries."""

import re
from collections.abc import Iterator
from itertools import accumulate, pairwise
from typing import NamedTuple

from transcheck.languages.en import BEFORE_NAMES, SENTENCE_OPENERS
from transcheck.languages.person_words import PARTICLES
from transcheck.model import Block, Document, Span

from .places import matches_in_copy

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_WORD = rf"[{_CAPITAL}][\w.'’-]*"
_PARTICLE = rf"(?:{'|'.join(sorted(PARTICLES))})[ \n]"
_RUN = re.compile(rf"{_WORD}(?:[ \n](?:{_WORD}|[ae]l-{_WORD}|{_PARTICLE}(?:{_PARTICLE})?{_WORD}))*")
_INITIALS = re.compile(rf"(?:[{_CAPITAL}]\.)+\Z")
_ARTICLES = ("al-", "el-")
_ENDS = ".'’-"
_LAST_LETTERS = frozenset(_ENDS + "s")
_POSSESSIVE = ("’s", "'s")


class CapitalRun(NamedTuple):
    """Neighbouring capitalised words of a block, without a possessive ending: "Japanese Prime Minister X Y".

    The words stand one space or line break apart, so the place of each follows from ``start``.
    """

    start: int
    words: list[str]
    block: Block

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.start, self.start + sum(map(len, self.words)) + len(self.words) - 1)

    @property
    def tokens(self) -> list[Span]:
        """Where each word stands."""
        ends = list(accumulate((len(word) + 1 for word in self.words), initial=self.start))
        return [Span(start, end - 1) for start, end in pairwise(ends)]


def find_capital_runs(document: Document) -> Iterator[CapitalRun]:
    """The runs of the copy in order; a possessive ("Abe’s") or a full stop that is no abbreviation's ends a run."""
    text = document.text
    for match, block in matches_in_copy(document, _RUN):
        words = match[0].split()
        if len(words) == 1 and words[0] in SENTENCE_OPENERS:
            continue
        start = match.start()
        if text[max(0, start - 3) : start] in _ARTICLES:
            start, words[0] = start - 3, text[start - 3 : start] + words[0]
        elif start and text[start - 1].isalnum():  # "iPhone"
            continue
        yield from _cut(start, words, block)


def _cut(start: int, written: list[str], block: Block) -> Iterator[CapitalRun]:
    """The words of a run, cut behind a possessive and behind a full stop."""
    words: list[str] = []
    first = start
    for word in written:
        start += len(word) + 1
        length = _length_of_name(word) if word[-1] in _LAST_LETTERS else len(word)
        words.append(word[:length])
        if length < len(word):
            yield CapitalRun(first, words, block)
            words, first = [], start
    if words:
        yield CapitalRun(first, words, block)


def _length_of_name(word: str) -> int:
    """The length of a word without a closing mark and a possessive ending."""
    if word[-1] == "." and (word[:-1] in BEFORE_NAMES or _INITIALS.match(word)):
        return len(word)
    bare = word.rstrip(_ENDS) if word[-1] in _ENDS else word
    return len(bare) - 2 if bare[-2:] in _POSSESSIVE and len(bare) > 2 else len(bare)
