"""Nouns that mean somebody: "sister", "ambassador". They keep a pronoun from being anybody's who is named."""

import re
from collections.abc import Iterator, Set
from typing import NamedTuple

from transcheck.languages.en import REPORTING_VERBS
from transcheck.languages.person_words import FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS

_NOUN = re.compile(r"(?<![^\W_])[a-z][a-z-]+")
_APPOSED = re.compile(r",(?: \d{1,3},)? (?:an?|the|former|then) (?:[\w’'-]+ ){0,5}\Z")
_ROLE = re.compile(r" as (?:an? )?(?:[\w’'-]+ ){0,3}\Z")
_NEXT_WORD = re.compile(r",? ([a-z]+)")
_REACH = 60
"""How far back, in characters, the name or the "as" may stand that makes a noun somebody's office."""


class PersonNoun(NamedTuple):
    """Where a noun begins, and the gender of those whom it can mean: ``m``, ``f``, or empty for either."""

    start: int
    gender: str


def find_person_nouns(text: str, name_starts: Set[int], name_ends: Set[int]) -> Iterator[PersonNoun]:
    """The nouns that may mean somebody who is not named, in order.

    The name's own office or description is left out: "the mayor Lena Roth", "Lena Roth, 52, a member of the board",
    "Roth resigned as finance minister". ``name_starts`` and ``name_ends`` are offsets of the names of persons.
    """
    for match in _NOUN.finditer(text):
        word = match[0]
        if word in PERSON_NOUNS:
            if not _is_of_the_named(text, match.start(), match.end(), name_starts, name_ends):
                yield PersonNoun(match.start(), "")
        elif word in MALE_NOUNS:
            yield PersonNoun(match.start(), "m")
        elif word in FEMALE_NOUNS:
            yield PersonNoun(match.start(), "f")


def _is_of_the_named(text: str, start: int, end: int, name_starts: Set[int], name_ends: Set[int]) -> bool:
    if end + 1 in name_starts:
        return text[end] == " "
    following = _NEXT_WORD.match(text, end)
    if following and following[1] in REPORTING_VERBS:
        return False
    before = text[max(0, start - _REACH) : start]
    if _ROLE.search(before):
        return True
    apposed = _APPOSED.search(before)
    return apposed is not None and start - len(before) + apposed.start() in name_ends
