"""Where sentences begin and end."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.languages.en import (
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    CLOCK,
    EVERYWHERE,
    MONTHS,
    REPORTING_VERBS,
    SENTENCE_OPENERS,
    TIME_ZONES,
    WEEKDAYS,
    WITH_EXCLAMATION,
)
from transcheck.model import Block, Document, Span

# Matches at every stop, whatever follows, so that a long row of stops is read once.
_STOP = re.compile(
    r"([.!?…。！？][.!?…。！？\"'”’»）)\]」』]*)"  # the stop and what closes after it
    r"(\s+)?"
    r"[\s\"'“‘«‹(\[¿¡「『*–—-]*"  # what may open a sentence
    r"(\w*)"
)
_REPORTING_CLAUSE = re.compile(r"(?:[A-Z][\w’'-]* ){1,4}([a-z]+)")
_FULL_WIDTH = frozenset("。！？")
_OPENING = "\"'“‘«‹([–—-"
_LONGEST_ABBREVIATION = 12
_AFTER_CLOCK = frozenset(TIME_ZONES | WEEKDAYS.keys() | MONTHS.keys())


class Sentence(NamedTuple):
    """A sentence without the white space around it. A heading or caption without inner stops is one sentence."""

    span: Span
    block: Block


def find_sentences(document: Document) -> Iterator[Sentence]:
    """The sentences of the copy, in order. None of them crosses the end of a block."""
    text = document.text
    for block in document.blocks:
        if not block.in_copy:
            continue
        start, end = _trimmed(text, block.span)
        for stop in _STOP.finditer(text, start, end):
            after = stop.end(1)
            if after < end and _ends_sentence(text, stop, start):
                yield Sentence(Span(start, after), block)
                start = max(after, stop.end(2))
        if start < end:
            yield Sentence(Span(start, end), block)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    if start < end and not (text[start].isspace() or text[end - 1].isspace()):
        return span
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _ends_sentence(text: str, stop: re.Match[str], start: int) -> bool:
    marks, space, word = stop.groups()
    if space is None:
        return marks[0] in _FULL_WIDTH
    if word[:1].islower():
        return False
    if marks == ".":
        return not _is_abbreviation(_word_before(text, stop.start(), start), word, stop.start() - start)
    if marks[0] in "!?" and word[:1].isupper():
        return not _goes_on(text, stop, start)
    return True


def _word_before(text: str, offset: int, start: int) -> str:
    words = text[max(start, offset - _LONGEST_ABBREVIATION) : offset].rsplit(None, 1)
    return words[-1].lstrip(_OPENING) if words else ""


def _is_abbreviation(before: str, following: str, length: int) -> bool:
    """Whether the sentence goes on after ``before`` and a full stop; ``length`` of it has been read."""
    if before in BEFORE_NAMES:
        return True
    if before in BEFORE_NUMBERS and (before in MONTHS or following.isdigit()):
        return following.isdigit()
    if before in CLOCK:
        return following in _AFTER_CLOCK
    if before in EVERYWHERE or "." in before or (len(before) == 1 and before.isupper()):
        return following not in SENTENCE_OPENERS
    return before.isdigit() and len(before) == length


def _goes_on(text: str, stop: re.Match[str], start: int) -> bool:
    """Whether a question or an exclamation ends inside a sentence: ``“Why now?” Kim asked``, ``Yahoo! Japan``."""
    if stop.end(1) - stop.start() == 1:
        return _word_before(text, stop.start(), start) in WITH_EXCLAMATION
    clause = _REPORTING_CLAUSE.match(text, stop.start(3))
    return clause is not None and clause.group(1) in REPORTING_VERBS
