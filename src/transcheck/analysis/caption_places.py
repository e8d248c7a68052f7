"""Captions that put an event of the story into another city than the story does.

Both must say "in" a city and know only one; the event is one where caption and sentence share enough common words.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from transcheck.languages.en import DEPTHS, FUNCTION_WORDS, REPORTING_VERBS, SIDES
from transcheck.languages.person_words import PERSON_NOUNS
from transcheck.model import CAPTIONS, PROSE, Document, Layer, Span

from .lexicon import PlaceEntry
from .mentions import Mention
from .near_spellings import has_word
from .sentences import Sentence

_CITIES = frozenset({"city", "capital"})
_IN = re.compile(r"(?<!\w)(?:[Ii]n|at|near|outside|downtown) \Z")
_WORD = re.compile(r"(?<![\w’'-])[a-z]{4,}(?![\w’'-])")
_ENDING = re.compile("(?:ing|ed|es|s)$")
OLDER_PICTURES = ("file", "archive", "archiv", "undat")
"""Words of captions of older pictures, as ``telling_words`` gives them."""
_ANY_EVENT = frozenset(
    """
    ceremony city conference event image meeting news people photo picture pose poses posing press seen show shown shows
    speak speaking speaks stand standing stands visit visits year years
    """.split()
)
_NOT_TELLING = FUNCTION_WORDS | PERSON_NOUNS | SIDES.keys() | DEPTHS.keys() | REPORTING_VERBS.keys() | _ANY_EVENT
_LEAST_SHARED = 2
_SHARE = 3
"""One of this many telling words of the caption must be shared."""


class CaptionPlace(NamedTuple):
    """``span`` is the city of a caption, ``other`` the city where the body has the event."""

    span: Span
    other: Span


def find_caption_places(
    document: Document, mentions: Layer[Mention], sentences: Layer[Sentence]
) -> Iterator[CaptionPlace]:
    """The cities of captions that are nowhere in the body, which has what the caption shows in another city."""
    for block in document.blocks_of(*CAPTIONS):
        city = _only_city(document.text, mentions.within(block.span))
        if city is None or _is_outside_captions(document, city):
            continue
        words = telling_words(document.text, block.span)
        if words.isdisjoint(OLDER_PICTURES):
            elsewhere = (_city_of(document.text, sentence, words, mentions) for sentence in sentences)
            yield from (CaptionPlace(city.span, other.span) for other in elsewhere if other)


def _city_of(text: str, sentence: Sentence, words: frozenset[str], mentions: Layer[Mention]) -> Mention | None:
    """The city of a sentence of the body that tells of what the ``words`` of a caption do."""
    if sentence.block.kind not in PROSE:
        return None
    shared = words & telling_words(text, sentence.span)
    if len(shared) < max(_LEAST_SHARED, len(words) / _SHARE):
        return None
    return _only_city(text, mentions.within(sentence.span))


def _only_city(text: str, mentions: Iterable[Mention]) -> Mention | None:
    """The only city, if "in" stands before it."""
    cities = [one for one in mentions if isinstance(one.entry, PlaceEntry) and one.entry.kind in _CITIES]
    if len(cities) != 1 or not _IN.search(text, max(0, cities[0].span.start - 12), cities[0].span.start):
        return None
    return cities[0]


def _is_outside_captions(document: Document, city: Mention) -> bool:
    """Whether the rest of the copy has the city too, be it within another name."""
    names = {city.text.lower(), city.entry.name.lower() if city.entry else ""} - {""}
    rest = (block.span.of(document.text).lower() for block in document.blocks if block.kind not in CAPTIONS)
    return any(has_word(words, name) for words in rest for name in names)


def telling_words(text: str, span: Span) -> frozenset[str]:
    """The words in small letters that tell what happens, without their endings."""
    found = {_ENDING.sub("", word) for word in _WORD.findall(text, *span) if word not in _NOT_TELLING}
    return frozenset(word for word in found if len(word) > 2)
