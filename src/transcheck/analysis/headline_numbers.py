"""Numbers of headlines and captions that the body contradicts: "121 days" above, "112 days" below.

Two numbers are compared only where the same noun follows both, and only if the body has the headline's value nowhere,
in figures or in words. Hedged and rounded numbers agree with what they stand for.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from transcheck.languages.en import DURATIONS, FUNCTION_WORDS, MONTHS
from transcheck.languages.en.numerals import SCALES, SMALL_NUMBERS, TENS
from transcheck.model import CAPTIONS, HEADINGS, PROSE, Block, BlockKind, Document, Layer, Span

from .near_spellings import has_word
from .places import places_in_copy
from .sentences import Sentence

_WORDS = {word: value for word, value in {**SMALL_NUMBERS, **TENS}.items() if value > 1} | {
    f"{ten}-{one}": tens + ones for ten, tens in TENS.items() for one, ones in SMALL_NUMBERS.items() if 0 < ones < 10
}
_NUMBER_WORDS = frozenset(word.partition("-")[0] for word in _WORDS)
_IN_WORDS = {value: word for word, value in _WORDS.items()}
_OTHER_WORDS = {2: ("both", "couple", "pair", "second", "twice"), 12: ("dozen",), 24: ("two dozen",)}
_NUMBER = (
    r"(?<![\w.,$€£¥₩/:#–-])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}"
    r"|[A-Za-z]+(?:-(?:one|two|three|four|five|six|seven|eight|nine)(?!\w))?)"
)
_COUNTED = re.compile(rf"{_NUMBER}(?=[ -]([A-Za-z]{{3,}})(?![\w’'-]))")
_LAST = re.compile(rf"{_NUMBER}\Z")
_BETWEEN = frozenset("people persons were was are have been confirmed found left".split())
"""Words between a number and a state: "nine people were killed"."""
_MOST_BETWEEN = 4
_LONGEST_NUMBER = 24
_STATES = frozenset("dead killed injured wounded missing arrested detained rescued".split())
"""Words that follow a number in a headline where the body may say "nine people were killed"."""
_HEDGES = frozenset(
    """
    about additional almost another approximately around extra first further last least most nearly next of or other
    over past roughly some than to under up
    """.split()
)
_NOT_COUNTED = FUNCTION_WORDS | SCALES.keys() | frozenset("percent per pct points ways reasons".split())
_FIGURES_AND_WORD = re.compile("[0-9][ -][A-Za-z]{3}")
_LETTERS = re.compile("[a-z]+")
_CONTENT = re.compile(r"[^\W\d_]{4,}")
_LEAST_SURE = 10
_MOST_CAPTIONS = 20
_ROUNDED = 0.1
"""The share by which a rounded number may differ."""


class HeadlineNumber(NamedTuple):
    """``span`` is a number of the headline or caption with its noun, ``other`` that of the body.

    ``is_slip``: both have the same digits in another order, or one is the other times a power of ten.
    """

    span: Span
    other: Span
    is_slip: bool


class _Count(NamedTuple):
    value: int
    noun: str
    span: Span


def find_headline_numbers(document: Document, sentences: Layer[Sentence]) -> Iterator[HeadlineNumber]:
    """The numbers of the headlines above the body whose noun has one other number in it, in order.

    Without a slip of the digits to explain it, the sentence of the body must also share a word with the headline.
    """
    text = document.text
    for block in document.blocks:
        if block.kind in PROSE:
            return
        if block.kind is not BlockKind.HEADLINE or not _may_count(block.span.of(text)):
            continue
        for number in _counts(text, block):
            yield from _contradiction(document, number, block, sentences, HEADINGS)


def find_caption_numbers(document: Document, sentences: Layer[Sentence]) -> Iterator[HeadlineNumber]:
    """The same for captions and alternative texts, in order.

    As a picture may show fewer people than the story tells of, only slips of the digits from ten on count there, and
    the numbers of the dead, injured, missing and arrested.
    """
    for block in islice(document.blocks_of(*CAPTIONS), _MOST_CAPTIONS):
        if _may_count(block.span.of(document.text)):
            for number in _counts(document.text, block):
                found = _contradiction(document, number, block, sentences, HEADINGS | CAPTIONS)
                yield from (one for one in found if one.is_slip or number.noun in _STATES)


def _counts(text: str, block: Block) -> Iterator[_Count]:
    """The numbers of a block with the nouns that follow them; each span ends with the noun."""
    for match in _COUNTED.finditer(text, *block.span):
        count = _count(text, match, match[2], block.span.start)
        if count is not None:
            yield count._replace(span=Span(match.start(), match.end(2)))


def _may_count(line: str) -> bool:
    """A rough look, because most headlines have no number."""
    return _FIGURES_AND_WORD.search(line) is not None or not _NUMBER_WORDS.isdisjoint(_LETTERS.findall(line.lower()))


def _count(text: str, match: re.Match[str], noun: str, limit: int) -> _Count | None:
    """The number there with its noun; None if it is none, hedged, part of a date, or counts nothing."""
    value, noun = _value(match[1]), noun.lower()
    if value < 2 or noun in _NOT_COUNTED:
        return None
    words = text[max(limit, match.start() - _LONGEST_NUMBER) : match.start()].split()
    if words and (words[-1].lower() in _HEDGES or words[-1] in MONTHS):
        return None
    return _Count(value, noun, Span(*match.span(1)))


def _value(word: str) -> int:
    """The number that figures or a word stand for; 0 for other words."""
    return int(word.replace(",", "")) if word[0].isdigit() else _WORDS.get(word.lower(), 0)


def _contradiction(
    document: Document, count: _Count, headline: Block, sentences: Layer[Sentence], others: frozenset[BlockKind]
) -> Iterator[HeadlineNumber]:
    counts = list(_in_body(document, count.noun))
    if not counts or _has_value(document, count.value, others):
        return
    slip = next((other for other in counts if _is_slip(count.value, other.value)), None)
    if slip:
        yield HeadlineNumber(count.span, slip.span, min(count.value, slip.value) >= _LEAST_SURE)
    elif len({other.value for other in counts}) == 1 and _stem(count.noun) not in DURATIONS:
        sentence = sentences.at(counts[0].span.start)
        is_one_event = sentence and _share_word(document.text, headline.span, sentence.span, count.noun)
        if is_one_event and not _is_rounded(count.value, counts[0].value):
            yield HeadlineNumber(count.span, counts[0].span, False)


def _in_body(document: Document, noun: str) -> Iterator[_Count]:
    """The numbers of the body right before a noun, or before people in a state; each span ends with the noun."""
    text, stem = document.text, _stem(noun)
    for _, place, block in places_in_copy(document, [stem]):
        end = place + len(stem) + (text[place + len(stem) : place + len(stem) + 1] == "s")
        if block.kind in PROSE and text[place - 1] in " -" and not text[end : end + 1].isalnum():
            match = _number_before(text, place, block.span.start, _BETWEEN if noun in _STATES else frozenset())
            count = _count(text, match, noun, block.span.start) if match else None
            if count is not None:
                yield count._replace(span=Span(count.span.start, end))


def _number_before(text: str, place: int, limit: int, between: frozenset[str]) -> re.Match[str] | None:
    """The word before ``place``, or the one before some of ``between``."""
    for _ in range(_MOST_BETWEEN):
        match = _LAST.search(text, max(limit, place - _LONGEST_NUMBER), place - 1)
        if match is None or match[1] not in between:
            return match
        place = match.start()
    return None


def _stem(noun: str) -> str:
    return noun.removesuffix("s")


def _has_value(document: Document, value: int, others: frozenset[BlockKind]) -> bool:
    """Whether a number stands anywhere but in blocks of these kinds, as an ordinal too."""
    figures = (f"{value}{ending}" for ending in ("", "st", "nd", "rd", "th"))
    words = (*figures, f"{value:,}", _IN_WORDS.get(value, ""), *_OTHER_WORDS.get(value, ()))
    blocks = (block for block in document.blocks if block.kind not in others)
    lowered = "\n".join(block.span.of(document.text) for block in blocks).lower()
    return any(has_word(lowered, word) for word in words if word)


def _is_slip(one: int, other: int) -> bool:
    figures = str(one), str(other)
    return sorted(figures[0]) == sorted(figures[1]) or figures[0].rstrip("0") == figures[1].rstrip("0")


def _is_rounded(one: int, other: int) -> bool:
    return max(one, other) >= 2 * _LEAST_SURE and abs(one - other) <= _ROUNDED * max(one, other)


def _share_word(text: str, headline: Span, sentence: Span, noun: str) -> bool:
    found = [{word.lower() for word in _CONTENT.findall(text, *span)} for span in (headline, sentence)]
    return not (found[0] & found[1]) <= _NOT_COUNTED | {noun}
