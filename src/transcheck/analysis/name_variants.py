"""Persons whose name the copy spells in two ways.

Two names are one by their letters (see ``spelling``), and only where nothing in the copy shows two people: two entries
of the gazetteer, a sentence that names both, or different offices, ages or descriptions.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from transcheck.languages.en import COURTESY_TITLES
from transcheck.languages.surnames import EAST_ASIAN, KOREAN
from transcheck.model import COPY, PROSE, Layer, Span

from .lexicon import NameForm
from .mentions import Mention, MentionKind
from .sentences import Sentence
from .spelling import initial_sound, letters_of, pairs_of_one_name, spelling_key

_DESCRIPTION = re.compile(
    r", (?:(?:an?|the|aged) )?(?:[\w-]+ ){0,2}?(?=[a-z\d])([a-z-]+|\d{1,3})(?=[,.;]| (?:of|from|at|in|for|who|with) )"
)
_PROPER = frozenset({None, NameForm.NAME, NameForm.VARIANT})
_LEAST_LETTERS = 5
"""Of a lone name: shorter ones fold alike by chance."""
_LONGEST_NAME = 80
_MOST_MENTIONS = 50
"""Looked at to tell whether two names are two people's."""


class NameVariant(NamedTuple):
    """``span`` is spelled otherwise than ``right``, which is at ``other``; ``is_sure`` when a second sign agrees."""

    span: Span
    right: str
    other: Span
    is_sure: bool


def find_name_variants(text: str, mentions: Iterable[Mention], sentences: Layer[Sentence]) -> Iterator[NameVariant]:
    """The rarer spelling of each name that is spelled in two ways; in no order.

    On a tie it is the one that the body does not have, in a caption or headline, else the later one.
    """
    spellings: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.block.kind in COPY and len(mention.text) <= _LONGEST_NAME and _may_be_person(mention):
            spellings[" ".join(mention.text.split())].append(mention)
    for one, other in pairs_of_one_name(spellings):
        named = spellings[one][:_MOST_MENTIONS], spellings[other][:_MOST_MENTIONS]
        if _is_style(one, other) or _are_two(text, *named, sentences):
            continue
        if any(mention.kind is MentionKind.PERSON for mentions in named for mention in mentions):
            places = [[mention.span for mention in spellings[name]] for name in (one, other)]
            yield from _rarer((one, other), places, sentences, is_sure=_is_sure(*named))
    yield from _lone_variants(text, spellings, sentences)


def _may_be_person(mention: Mention) -> bool:
    if mention.kind is MentionKind.PERSON:
        return mention.form in _PROPER
    return mention.kind is MentionKind.OTHER and (mention.looks_personal or " " not in mention.text)


def _is_style(one: str, other: str) -> bool:
    """Whether two spellings differ only in capitals, accents or an Arabic article, or in the style of Korean names."""
    if letters_of(one) != letters_of(other):
        return False
    plain = [_plain(name) for name in (one, other)]
    is_article = plain[0].replace("-", " ").split()[-1:] == plain[1].replace("-", " ").split()[-1:]
    return plain[0] == plain[1] or is_article or one.split()[0] in KOREAN


def _plain(name: str) -> str:
    parts = unicodedata.normalize("NFKD", name.casefold().replace("’", "'").replace("\u2011", "-"))
    return "".join(part for part in parts if not unicodedata.combining(part))


def _are_two(text: str, one: list[Mention], other: list[Mention], sentences: Layer[Sentence]) -> bool:
    """Whether the copy or the gazetteer shows that two names are two people's."""
    entries = {mention.entry.id for mention in (*one, *other) if mention.entry}
    if len(entries) > 1:
        return True
    if len(entries) == 1 and one[0].entry and other[0].entry:
        return False
    here = {sentences.at(mention.span.start) for mention in one}
    if any(sentences.at(mention.span.start) in here for mention in other):
        return True
    said = [_descriptions(text, mentions) for mentions in (one, other)]
    return bool(said[0] and said[1] and said[0].isdisjoint(said[1]))


def _descriptions(text: str, mentions: list[Mention]) -> set[str]:
    """The offices, ages and nouns that the copy joins to a name."""
    found = {mention.title.text.lower() for mention in mentions if _has_office(mention) and mention.title}
    for mention in mentions:
        match = _DESCRIPTION.match(text, mention.span.end)
        if match:
            found.add(match[1])
    return found


def _has_office(mention: Mention) -> bool:
    return mention.title is not None and mention.title.text.rstrip(".") not in COURTESY_TITLES


def _is_sure(one: list[Mention], other: list[Mention]) -> bool:
    if any(mention.entry for mention in (*one, *other)):
        return True
    offices = [
        {mention.title.text.lower() for mention in mentions if mention.title and _has_office(mention)}
        for mentions in (one, other)
    ]
    return not offices[0].isdisjoint(offices[1])


def _rarer(
    names: tuple[str, str], places: list[list[Span]], sentences: Layer[Sentence], *, is_sure: bool
) -> Iterator[NameVariant]:
    """Marks on the side with fewer places; on a tie outside the body, else on the one that begins later."""

    def weight(side: int) -> tuple[int, bool, int]:
        is_in_body = any((found := sentences.at(span.start)) and found.block.kind in PROSE for span in places[side])
        return len(places[side]), is_in_body, -places[side][0].start

    wrong = min((1, 0), key=weight)
    for span in places[wrong]:
        yield NameVariant(span, names[1 - wrong], places[1 - wrong][0], is_sure)


def _lone_variants(text: str, spellings: dict[str, list[Mention]], sentences: Layer[Sentence]) -> Iterator[NameVariant]:
    """Lone names that fold like the family name of one person only: Kasimi beside Dina Qasimi."""
    words = {word for name in spellings if " " in name for word in name.split()}
    lone = [name for name in spellings if " " not in name and len(name) >= _LEAST_LETTERS and name not in words]
    bearers = _bearers(spellings, {initial_sound(letters_of(name)) for name in lone})
    for name in lone:
        full = bearers.get(spelling_key(name), [])
        if len(full) != 1:
            continue
        family = _family_of(full[0])
        named, mentions = spellings[full[0]][:_MOST_MENTIONS], spellings[name][:_MOST_MENTIONS]
        is_proven = any(mention.kind is MentionKind.PERSON for mention in named)
        is_name = any(_is_name(text, mention, sentences) for mention in mentions)
        if is_proven and is_name and not (_is_style(family, name) or _are_two(text, named, mentions, sentences)):
            places = [_place(mention, family) for mention in spellings[full[0]]]
            places += [mention.span for mention in spellings.get(family, [])]
            spans = [mention.span for mention in spellings[name]]
            is_sure = named[0].entry is not None
            yield from _rarer((family, name), [sorted(places), spans], sentences, is_sure=is_sure)


def _bearers(spellings: Iterable[str], initials: set[str]) -> dict[str, list[str]]:
    """The full names whose family name begins with one of the sounds, by its key."""
    bearers: dict[str, list[str]] = defaultdict(list)
    for name in spellings:
        family = _family_of(name) if " " in name else ""
        if family and initial_sound(letters_of(family)) in initials:
            bearers[spelling_key(family)].append(name)
    return bearers


def _family_of(name: str) -> str:
    words = name.split()
    return words[0] if words[0] in EAST_ASIAN else words[-1]


def _place(mention: Mention, word: str) -> Span:
    start = mention.span.start + mention.text.index(word)
    return Span(start, start + len(word))


def _is_name(text: str, mention: Mention, sentences: Layer[Sentence]) -> bool:
    """Whether a lone capitalised word is a name and no word that opens a sentence."""
    if mention.kind is MentionKind.PERSON:
        return True
    sentence = sentences.at(mention.span.start)
    is_opener = sentence is None or mention.span.start - sentence.span.start < 2
    return not is_opener and f" {mention.text.lower()}" not in text
