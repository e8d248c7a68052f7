"""Persons whose name the copy spells in two ways.

Two names are one by their letters (see ``spelling``), and only where nothing in the copy shows two people: two entries
of the gazetteer, a sentence that names both, or different offices, ages or descriptions.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from transcheck.languages.en import COURTESY_TITLES, REPORTING_VERBS
from transcheck.languages.pinyin import joined
from transcheck.languages.surnames import EAST_ASIAN, KOREAN
from transcheck.model import COPY, PROSE, Layer, Span

from .lexicon import NameForm, PersonEntry
from .mainland_names import MAINLAND, is_from_elsewhere
from .mentions import Mention, MentionKind
from .sentences import Sentence
from .spelling import initial_sound, letters_of, pairs_of_one_name, spelling_key

_DESCRIPTION = re.compile(
    r", (?:(?:an?|the|aged) )?(?:[\w-]+ ){0,2}?(?=[a-z\d])([a-z-]+|\d{1,3})(?=[,.;]| (?:of|from|at|in|for|who|with) )"
)
_VERB_AFTER = re.compile(r"[ \n](?:also[ \n])?([a-z]+)")
_PROPER = frozenset({None, NameForm.NAME, NameForm.VARIANT})
_LEAST_LETTERS = 5
"""Of a lone name: shorter ones fold alike by chance."""
_LONGEST_NAME = 80
_MOST_SPELLINGS = 20
_MOST_MENTIONS = 50
"""Looked at to tell whether two names are two people's."""


class NameVariant(NamedTuple):
    """``span`` is spelled otherwise than ``right``, which is at ``other``; ``is_sure`` when a second sign agrees."""

    span: Span
    right: str
    other: Span
    is_sure: bool


def find_name_variants(text: str, mentions: Iterable[Mention], sentences: Layer[Sentence]) -> Iterator[NameVariant]:
    """The worse spelling of each name that is spelled in two ways; in no order.

    It is the one that the gazetteer does not have, or that hyphenates a mainland Chinese name; else the rarer one; on a
    tie the one that the body does not have, in a caption or headline, else the later one.
    """
    found = [mention for mention in mentions if mention.block.kind in COPY and len(mention.text) <= _LONGEST_NAME]
    spellings: dict[str, list[Mention]] = defaultdict(list)
    for mention in filter(_may_be_person, found):
        spellings[" ".join(mention.text.split())].append(mention)
    for names in _groups(text, spellings, sentences):
        places = {name: [mention.span for mention in spellings[name]] for name in names}
        ranks = {name: _rank(text, name, spellings[name], names, found) for name in names}
        named = [mention for name in names for mention in spellings[name][:_MOST_MENTIONS]]
        yield from _worse(places, ranks, sentences, is_sure=_is_sure(named, names))
    for mention in found:  # a wrong given name before the right family name
        entry = mention.entry
        if isinstance(entry, PersonEntry) and mention.form is NameForm.MISSPELLING and entry.family in mention.text:
            spellings[" ".join(mention.text.split())].append(mention)
    yield from _lone_variants(text, spellings, sentences)


def _groups(text: str, spellings: Mapping[str, list[Mention]], sentences: Layer[Sentence]) -> list[dict[str, None]]:
    """The spellings of each name that has more than one."""
    groups: dict[str, dict[str, None]] = {}
    for one, other in pairs_of_one_name(spellings):
        named = spellings[one][:_MOST_MENTIONS], spellings[other][:_MOST_MENTIONS]
        if _is_style(one, other) or _are_two(text, *named, sentences):
            continue
        if any(mention.kind is MentionKind.PERSON for mentions in named for mention in mentions):
            joint = groups.get(one, {one: None}) | groups.get(other, {other: None})
            if len(joint) <= _MOST_SPELLINGS:
                groups.update(dict.fromkeys(joint, joint))
    return list({id(group): group for group in groups.values()}.values())


def _rank(text: str, name: str, named: list[Mention], names: Iterable[str], found: Sequence[Mention]) -> int:
    """Above 0 for a spelling that is right however rare it is: 2 for the gazetteer's first, 1 for others."""
    if named[0].entry:
        return 2 if named[0].form is NameForm.NAME else 1
    family, _, given = name.partition(" ")
    others = {joined(other.partition(" ")[2]) for other in names if other != name}
    is_mainland = family in EAST_ASIAN and given in others and any(place in text for place in MAINLAND)
    return int(is_mainland and not is_from_elsewhere(text, named[0], found))


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


def _is_sure(named: list[Mention], names: Iterable[str]) -> bool:
    """Whether the gazetteer has one of the spellings, or one office stands before all."""
    if any(mention.entry for mention in named):
        return True
    offices = [
        {
            mention.title.text.lower()
            for mention in named
            if mention.title and _has_office(mention) and " ".join(mention.text.split()) == name
        }
        for name in names
    ]
    return bool(set.intersection(*offices))


def _worse(
    places: Mapping[str, list[Span]], ranks: Mapping[str, int], sentences: Layer[Sentence], *, is_sure: bool
) -> Iterator[NameVariant]:
    """All spellings but the best: one with a rank, then the commonest, of the highest rank, in the body, the first."""

    def weight(name: str) -> tuple[bool, int, int, bool, int]:
        is_in_body = any((found := sentences.at(span.start)) and found.block.kind in PROSE for span in places[name])
        rank = ranks.get(name, 0)
        return rank > 0, len(places[name]), rank, is_in_body, -places[name][0].start

    right = max(places, key=weight)
    for name in places:
        if name != right:
            yield from (NameVariant(span, right, places[right][0], is_sure) for span in places[name])


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
            of_bearer = [_place(mention, family) for mention in spellings[full[0]]]
            of_bearer += [mention.span for mention in spellings.get(family, [])]
            places = {family: sorted(of_bearer), name: [mention.span for mention in spellings[name]]}
            is_known = named[0].entry is not None
            yield from _worse(places, {family: int(is_known)}, sentences, is_sure=is_known)


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
    if is_opener and (verb := _VERB_AFTER.match(text, mention.span.end)) and verb[1] in REPORTING_VERBS:
        return True
    return not is_opener and f" {mention.text.lower()}" not in text
