"""Numbers of the headline that the body contradicts: "121 days" above, "112 days" below.

Two numbers are compared only where the same noun follows both, and only if the body has the headline's value nowhere,
in figures or in words. Hedged and rounded numbers agree with what they stand for.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.languages.en import DURATIONS, FUNCTION_WORDS, MONTHS
from transcheck.languages.en.numerals import SCALES, SMALL_NUMBERS, TENS
from transcheck.model import HEADINGS, PROSE, Block, BlockKind, Document, Layer, Span

from .near_spellings import has_word
from .places import places_in_copy
from .sentences import Sentence

_WORDS = {word: value for word, value in {**SMALL_NUMBERS, **TENS}.items() if value > 1} | {
    f"{ten}-{one}": tens + ones for ten, tens in TENS.items() for one, ones in SMALL_NUMBERS.items() if 0 < ones < 10
}
_IN_WORDS = {value: word for word, value in _WORDS.items()}
_OTHER_WORDS = {2: ("both", "couple", "pair", "second", "twice"), 12: ("dozen",), 24: ("two dozen",)}
_NUMBER = (
    r"(?<![\w.,$€£¥₩/:#–-])(?P<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}"
    rf"|(?:{'|'.join(sorted(_WORDS, key=len, reverse=True))})(?!\w))"
)
_COUNTED = re.compile(rf"{_NUMBER}[ -](?P<noun>[A-Za-z]{{3,}})(?![\w’'-])", re.IGNORECASE)
_PEOPLE = "(?: (?:people|persons|were|was|are|have|been|confirmed|found|left)){0,4}"
_BEFORE_NOUN = re.compile(rf"{_NUMBER}[ -]\Z", re.IGNORECASE)
_BEFORE_STATE = re.compile(rf"{_NUMBER}{_PEOPLE} \Z", re.IGNORECASE)
_REACH = 80
"""Characters before a noun in which its number begins."""
_STATES = frozenset("dead killed injured wounded missing arrested detained rescued".split())
"""Words that follow a number in a headline where the body may say "nine people were killed"."""
_HEDGES = frozenset(
    """
    about additional almost another approximately around extra first further last least most nearly next of or other
    over past roughly some than to under up
    """.split()
)
_NOT_COUNTED = FUNCTION_WORDS | SCALES.keys() | frozenset("percent per pct points ways reasons".split())
_CONTENT = re.compile(r"[^\W\d_]{4,}")
_LEAST_SURE = 10
_ROUNDED = 0.1
"""The share by which a rounded number may differ."""


class HeadlineNumber(NamedTuple):
    """``span`` is a number of the headline with its noun, ``other`` that of the body.

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
    """The numbers of the headline whose noun has one other number in the body, in order.

    Without a slip of the digits to explain it, the sentence of the body must also share a word with the headline.
    """
    for block in document.blocks_of(BlockKind.HEADLINE):
        for match in _COUNTED.finditer(document.text, *block.span):
            count = _count(document.text, match, match["noun"], block.span.start)
            if count is not None:
                yield from _contradiction(document, count, block, sentences)


def _count(text: str, match: re.Match[str], noun: str, limit: int) -> _Count | None:
    """The number there and its noun; None if it is hedged, part of a date or no count."""
    words = text[max(limit, match.start() - 24) : match.start()].split()
    noun = noun.lower()
    if noun in _NOT_COUNTED or (words and (words[-1].lower() in _HEDGES or words[-1] in MONTHS)):
        return None
    number = match["number"].lower()
    value = _WORDS.get(number) or int(number.replace(",", ""))
    return _Count(value, noun, Span(match.start(), match.end())) if value > 1 else None


def _contradiction(
    document: Document, count: _Count, headline: Block, sentences: Layer[Sentence]
) -> Iterator[HeadlineNumber]:
    counts = list(_in_body(document, count.noun))
    if not counts or _has_value(document, count.value):
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
    """The numbers of the body right before a noun, or before people in a state."""
    text, stem = document.text, _stem(noun)
    pattern = _BEFORE_STATE if noun in _STATES else _BEFORE_NOUN
    for _, place, block in places_in_copy(document, [stem]):
        end = place + len(stem) + (text[place + len(stem) : place + len(stem) + 1] == "s")
        if block.kind in PROSE and text[place - 1] in " -" and not text[end : end + 1].isalnum():
            match = pattern.search(text, max(block.span.start, place - _REACH), place)
            count = _count(text, match, noun, block.span.start) if match else None
            if count is not None:
                yield count._replace(span=Span(count.span.start, end))


def _stem(noun: str) -> str:
    return noun.removesuffix("s")


def _has_value(document: Document, value: int) -> bool:
    """Whether a number stands anywhere outside the headings, as an ordinal too."""
    figures = (f"{value}{ending}" for ending in ("", "st", "nd", "rd", "th"))
    words = (*figures, f"{value:,}", _IN_WORDS.get(value, ""), *_OTHER_WORDS.get(value, ()))
    blocks = (block for block in document.blocks if block.kind not in HEADINGS)
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
