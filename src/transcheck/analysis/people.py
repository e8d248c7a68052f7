"""People: mentions gathered into persons, each with what the document and the gazetteer say of their gender."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from typing import NamedTuple

from transcheck.languages.person_words import GENDERED_NOUNS
from transcheck.languages.surnames import EAST_ASIAN
from transcheck.model import Layer, Span

from .lexicon import PersonEntry
from .mentions import Mention, MentionKind, Title

_APPOSITION = re.compile(
    r", (?:who (?:is|was) )?(?:also )?(?:an?|the) ((?:[\w-]+ ){0,3}?[a-z-]+)(?=[,.;]| (?:of|who|from|and)\b)"
)


_PERHAPS_PERSONS = (MentionKind.PERSON, MentionKind.OTHER)
_PLACE = attrgetter("span")


class GenderEvidence(NamedTuple):
    """One sign of a person's gender. ``span`` is its place in the text, None for the gazetteer's word.

    ``kind`` is ``gazetteer``, ``title``, ``noun`` or ``pronoun``. A sign that is not sure needs a second one: a
    pronoun, or a title before a bare surname, which may be a relative's.
    """

    gender: str
    kind: str
    span: Span | None = None
    is_sure: bool = True


@dataclass(slots=True)
class Person:
    """One person of the story: all mentions that mean the same one.

    ``name`` is the fullest form in the text; ``family`` and ``given`` are its parts, empty for a lone name.
    """

    name: str
    family: str = ""
    given: str = ""
    entry: PersonEntry | None = None
    mentions: list[Mention] = field(default_factory=list)
    evidence: list[GenderEvidence] = field(default_factory=list)
    is_proven: bool = False
    """Whether anything shows that this is a person at all."""

    @property
    def first(self) -> Mention:
        """The first mention in the text."""
        return self.mentions[0]

    @property
    def titles(self) -> list[Title]:
        """The titles given in the text, in order."""
        return [mention.title for mention in self.mentions if mention.title]

    @property
    def gender(self) -> str:
        """``f`` or ``m``: the gazetteer's; else of a sure sign, or of two others, with which none disagrees."""
        if self.entry and self.entry.gender:
            return self.entry.gender
        signs = {sign.gender for sign in self.evidence if sign.is_sure}
        if len(signs) == 1:
            return signs.pop()
        weak = [sign.gender for sign in self.evidence if not sign.is_sure]
        return weak[0] if not signs and len(weak) > 1 and len(set(weak)) == 1 else ""


def find_people(mentions: Layer[Mention], text: str) -> tuple[Person, ...]:
    """The persons of a story in the order of their first mention, with the evidence of titles, nouns and gazetteer.

    A full name makes a person; a lone surname (or given name) joins the one person who bears it, and makes a person
    of its own only with a title. Two persons of one surname keep it from joining either.
    """
    people: dict[str, Person] = {}
    parts = []
    for mention in mentions:
        if _is_full_name(mention):
            _add_full_name(people, mention)
        elif mention.kind in _PERHAPS_PERSONS:
            parts.append(mention)
    _add_parts(people, parts)
    for person in people.values():
        person.mentions.sort(key=_PLACE)
        person.evidence.extend(_evidence(person, text))
        person.is_proven = person.entry is not None or MentionKind.PERSON in [one.kind for one in person.mentions]
    return tuple(sorted(people.values(), key=lambda person: person.first.span))


def _is_full_name(mention: Mention) -> bool:
    if mention.kind is MentionKind.OTHER:
        return mention.looks_personal
    return isinstance(mention.entry, PersonEntry) or (
        mention.kind is MentionKind.PERSON and len(mention.text.split()) > 1
    )


def _add_full_name(people: dict[str, Person], mention: Mention) -> None:
    entry = mention.entry if isinstance(mention.entry, PersonEntry) else None
    key = entry.id if entry else _key(mention.text)
    person = people.get(key)
    if person is None:
        family, given = (entry.family, entry.given) if entry and entry.family else split_name(mention.text)
        person = people[key] = Person(" ".join(mention.text.split()), family, given, entry)
    person.mentions.append(mention)


def _key(name: str) -> str:
    """The same for a name with and without its middle parts."""
    words = name.split()
    return f"{words[0]} {words[-1]}"


def split_name(name: str) -> tuple[str, str]:
    """Family and given name of a full name, by its form; a lone name is given as the family name."""
    words = name.split()
    if len(words) == 1:
        return name, ""
    if words[0] in EAST_ASIAN and (len(words) == 3 or "-" in words[-1]):
        return words[0], " ".join(words[1:])
    return words[-1], " ".join(words[:-1])


def _bearers(people: Iterable[Person]) -> dict[str, list[Person]]:
    bearers: dict[str, list[Person]] = {}
    for person in people:
        for part in {person.family, person.given, *person.name.split()} - {""}:
            bearers.setdefault(part, []).append(person)
    return bearers


def _add_parts(people: dict[str, Person], parts: list[Mention]) -> None:
    bearers = _bearers(people.values())
    for mention in parts:
        candidates = bearers.get(mention.text)
        if candidates:
            by_family = [person for person in candidates if person.family == mention.text]
            chosen = by_family if len(by_family) == 1 else candidates
            if len(chosen) == 1:
                chosen[0].mentions.append(mention)
        elif mention.kind is MentionKind.PERSON:
            person = people.setdefault(mention.text, Person(mention.text, mention.text))
            person.mentions.append(mention)


def _evidence(person: Person, text: str) -> Iterator[GenderEvidence]:
    if person.entry and person.entry.gender:
        yield GenderEvidence(person.entry.gender, "gazetteer")
    for mention in person.mentions:
        if mention.title and mention.title.gender:
            kind = "noun" if mention.title.text.lower() in GENDERED_NOUNS else "title"
            is_sure = len(mention.text.split()) > 1 or " " not in person.name
            yield GenderEvidence(mention.title.gender, kind, mention.title.span, is_sure)
        apposition = _APPOSITION.match(text, mention.span.end)
        noun = apposition[1].rpartition(" ")[2] if apposition else ""
        if apposition and (gender := GENDERED_NOUNS.get(noun)):
            yield GenderEvidence(gender, "noun", Span(apposition.end(1) - len(noun), apposition.end(1)))
