"""Names of headlines and captions that the body spells almost, but not quite, the same way.

Method: the indel similarity of rapidfuzz between single words, 80 to 99 of 100, and only where the word before or after
agrees as well, or the body proves the name. Similarity alone does not tell spellings from people (see ``spelling``).
"""

from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from transcheck.languages.en import COUNTRIES, COUNTRY_ADJECTIVES
from transcheck.model import PROSE, BlockKind, Document, Layer, Span

from .mentions import Mention, MentionKind
from .spelling import letters_of, spelling_key

_LEAST_LETTERS = 4
"""In full names that differ in one inner letter; five else."""
_LEAST_ALIKE = 80
_LEAST_ALIKE_COMPOUND = 88
"""For given names of two syllables, which may share one of them by chance: Jae-myung, Jae-yong."""
_MOST_WORDS = 100
"""Words compared in one document: far more than a story has names that its body lacks."""
_PLURALS = frozenset(("", "s", "es", "ism", "ist", "ists", "ian", "ians", "ite", "ites"))
_ENDINGS = _PLURALS | frozenset(
    "a al an ans ar c e ean eans ed en er ers ese i ia ic ical ics ie ies ing ion ions is ish n ns o on or r rs "
    "y".split()
)
"""What the forms of one word, or two words of one stem, end in."""


class NearSpelling(NamedTuple):
    """``span`` is a word of a headline or caption, ``other`` the word of the body that it is almost like.

    ``is_sure``: the word beside it is the same in both, so both are one full name.
    """

    span: Span
    other: Span
    is_sure: bool


class _Word(NamedTuple):
    text: str
    span: Span
    beside: frozenset[str]
    """The words right before and after it in its name."""
    mention: Mention


def find_near_spellings(
    document: Document, mentions: Layer[Mention], known: frozenset[str], kinds: Collection[BlockKind]
) -> Iterator[NearSpelling]:
    """The words in blocks of ``kinds`` that occur nowhere in the body although something much like them does, in order.

    ``mentions`` are those of the document, ``known`` the words of those in its body; one that stands for another person
    or place is never reported.
    """
    blocks = [span for kind, span, in_copy in document.blocks if kind in kinds and in_copy]
    names = [one for span in blocks for one in mentions.within(span)][:_MOST_WORDS]
    words = set(" ".join([one.text for one in names]).split()) - known
    unknown = {word for word in words if len(word) >= _LEAST_LETTERS}
    alike = _alike(unknown, known) if unknown and not all(_is_in_body(word, document) for word in unknown) else None
    if alike:
        lacking = _lacking(unknown, document)
        if not lacking:
            return
        near = (one for one in mentions if one.block.kind in PROSE and not alike.isdisjoint(one.text.split()))
        body = [word for one in near for word in _words(one) if word.text in alike]
        missing = (word for one in names for word in _words(one) if word.text in lacking)
        for word in islice(missing, _MOST_WORDS):
            yield from _compare(word, body)


def _is_in_body(word: str, document: Document) -> bool:
    """Whether the body has a word just as it is written: ``_lacking`` also finds it in other letter case."""
    text, blocks = document.text, document.blocks
    spans = (span for kind, span, in_copy in blocks if kind in PROSE and in_copy)
    return any(has_word(text[start:end], word) for start, end in spans if text.find(word, start, end) >= 0)


def _alike(words: set[str], known: frozenset[str]) -> set[str]:
    """The ``known`` words that are not too unlike one of ``words``, nor forms of it: a rough look."""
    return {other for word in words for other in known if other[0] == word[0] and _may_be_near(word, other)}


def _may_be_near(one: str, other: str) -> bool:
    """Of two words that are 80 per cent alike, each has few letters that the other lacks.

    They are 0.6 of its own length less 0.4 of the other's; a compound may have two more.
    """
    if not -3 < len(one) - len(other) < 3:
        return False
    one, other, more = letters_of(one), letters_of(other), 2 * ("-" in one)
    here, there = {*one}, {*other}
    return (
        len(here - there) <= max(1, 0.6 * len(one) - 0.4 * len(other)) + more
        and len(there - here) <= max(1, 0.6 * len(other) - 0.4 * len(one)) + more
        and not _are_forms(one, other, _PLURALS)
    )


def _lacking(words: set[str], document: Document) -> set[str]:
    """Those of ``words`` that the body does not have, in capitals or not."""
    text, blocks = document.text, document.blocks
    copy = "\n".join([text[start:end] for kind, (start, end), in_copy in blocks if kind in PROSE and in_copy]).lower()
    return {word for word in words if not has_word(copy, word.lower())}


def _words(mention: Mention) -> Iterator[_Word]:
    texts = mention.text.split()
    start = mention.span.start
    for index, text in enumerate(texts):
        start = start + mention.text[start - mention.span.start :].index(text)
        beside = frozenset(texts[max(0, index - 1) : index] + texts[index + 1 : index + 2])
        yield _Word(text, Span(start, start + len(text)), beside, mention)
        start += len(text)


def has_word(text: str, word: str) -> bool:
    """Whether a word stands in a text with no letter or figure beside it."""
    at = text.find(word)
    while at >= 0 and (text[at - 1 : at].isalnum() or text[at + len(word) : at + len(word) + 1].isalnum()):
        at = text.find(word, at + 1)
    return at >= 0


def _compare(word: _Word, body: list[_Word]) -> Iterator[NearSpelling]:
    """The best partner of a word, if it has one."""
    near = [other for other in body if _is_near(word, other) and not _is_other_name(word, other)]
    sure = [other for other in near if word.beside & other.beside]
    if sure:
        yield NearSpelling(word.span, sure[0].span, True)
    elif near and not any(word.beside and other.beside for other in near):
        proven = [other for other in near if other.mention.entry or other.mention.kind is MentionKind.PERSON]
        if proven:
            yield NearSpelling(word.span, proven[0].span, False)


def _is_near(word: _Word, other: _Word) -> bool:
    one, two = word.text, other.text
    if one[0] != two[0] or abs(len(one) - len(two)) > 2:
        return False
    if word.beside & other.beside and _differs_in_one_letter(one, two):
        return True
    if min(len(one), len(two)) <= _LEAST_LETTERS:
        return False
    alike = _likeness(one, two)
    if "-" in one and alike < _LEAST_ALIKE_COMPOUND:
        return spelling_key(one) == spelling_key(two)
    return _LEAST_ALIKE <= alike < 100


@lru_cache(maxsize=1024)
def _likeness(one: str, other: str) -> float:
    """The indel similarity of two words, 0 to 100."""
    from rapidfuzz import fuzz  # late: most stories need no comparison at all

    return fuzz.ratio(letters_of(one), letters_of(other))


def _differs_in_one_letter(one: str, other: str) -> bool:
    """Whether one letter inside a word is another one; syllables of East Asian names differ in one by nature."""
    if len(one) != len(other) or one[-1] != other[-1] or "-" in one:
        return False
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _is_other_name(word: _Word, other: _Word) -> bool:
    """Whether two words that look alike are known to be two names, or two forms of one."""
    if _is_country(word.text) and _is_country(other.text):
        return True
    entries = word.mention.entry, other.mention.entry
    if all(entries) and entries[0] != entries[1]:
        return True
    is_name = other.mention.kind is MentionKind.PERSON or (word.beside & other.beside and other.mention.looks_personal)
    return _are_forms(letters_of(word.text), letters_of(other.text), _PLURALS if is_name else _ENDINGS)


def _is_country(word: str) -> bool:
    return word in COUNTRIES or word in COUNTRY_ADJECTIVES


def _are_forms(one: str, other: str, endings: frozenset[str]) -> bool:
    """Whether two words differ in their endings alone."""
    length = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return length > 2 and one[length:] in endings and other[length:] in endings
