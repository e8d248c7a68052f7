"""Runs of capitalised words, which hold the names of a text together with their titles and countries."""

import re
from collections.abc import Iterator, Set
from itertools import accumulate
from typing import NamedTuple

from transcheck.languages.en import BEFORE_NAMES, SENTENCE_OPENERS
from transcheck.languages.person_words import PARTICLES
from transcheck.model import Block, BlockKind, Document, Span

from .places import matches_in_copy

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽ"
_WORD = rf"[{_CAPITAL}][\w.'’-]*"
_PARTICLE = rf"(?:{'|'.join(sorted(PARTICLES))})[ \n]"
_RUN = re.compile(rf"{_WORD}(?:[ \n](?:{_WORD}|[ae]l-{_WORD}|{_PARTICLE}(?:{_PARTICLE})?{_WORD}))*")
_INITIALS = re.compile(rf"(?:[{_CAPITAL}]\.)+\Z")
_ARTICLES = ("al-", "el-")
_ENDS = ".'’-"
_POSSESSIVE = ("’s", "'s")


class CapitalRun(NamedTuple):
    """Neighbouring capitalised words of a block, without a possessive ending: "Japanese Prime Minister X Y".

    The words stand one space or line break apart, so the place of each follows from the start of ``span``.
    """

    span: Span
    words: list[str]
    block: Block

    def part(self, first: int, after: int) -> "CapitalRun":
        """The words from number ``first`` up to, not including, number ``after``: at least one."""
        words = self.words[first:after]
        start = self.span.start + sum(map(len, self.words[:first])) + first
        return CapitalRun(Span(start, start + sum(map(len, words)) + len(words) - 1), words, self.block)

    def starts(self) -> list[int]:
        """Where each word begins."""
        return list(accumulate((len(word) + 1 for word in self.words[:-1]), initial=self.span.start))


def find_capital_runs(document: Document, kinds: Set[BlockKind]) -> Iterator[CapitalRun]:
    """The runs of the copy in blocks of these kinds, in order.

    A possessive ("Abe’s") or a full stop that is no abbreviation's ends a run.
    """
    text = document.text
    for match, block in matches_in_copy(document, _RUN, kinds):
        written = match[0]
        if written in SENTENCE_OPENERS:
            continue
        start, end = match.span()
        before = text[start - 1 : start]
        if before == "-" and text[max(0, start - 3) : start] in _ARTICLES:
            start -= 3
            written = text[start:end]
        elif before.isalnum():  # "iPhone"
            continue
        words = written.split()
        if "".join(words).isalpha():
            yield CapitalRun(Span(start, end), words, block)
        else:
            yield from _cut(start, words, block)


def _cut(start: int, written: list[str], block: Block) -> Iterator[CapitalRun]:
    """The words of a run, cut behind a possessive and behind a full stop."""
    words: list[str] = []
    first = end = start
    for word in written:
        length = len(word) if word.isalpha() else _length_of_name(word)
        words.append(word[:length])
        end = start + length
        start += len(word) + 1
        if length < len(word):
            yield CapitalRun(Span(first, end), words, block)
            words, first = [], start
    if words:
        yield CapitalRun(Span(first, end), words, block)


def _length_of_name(word: str) -> int:
    """The length of a word without a closing mark and a possessive ending."""
    if word[-1] == "." and (word[:-1] in BEFORE_NAMES or _INITIALS.match(word)):
        return len(word)
    bare = word.rstrip(_ENDS) if word[-1] in _ENDS else word
    return len(bare) - 2 if bare[-2:] in _POSSESSIVE and len(bare) > 2 else len(bare)
