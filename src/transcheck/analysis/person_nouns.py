"""Nouns that mean somebody: "sister", "ambassador". They keep a pronoun from being anybody's who is named."""

import re
from collections.abc import Iterator, Set
from typing import NamedTuple

from transcheck.languages.en import REPORTING_VERBS
from transcheck.languages.person_words import FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS

_GENDERS = dict.fromkeys(FEMALE_NOUNS, "f") | dict.fromkeys(MALE_NOUNS, "m") | dict.fromkeys(PERSON_NOUNS, "")
_BY_FIRST_WORD = {
    first: [noun for noun in _GENDERS if noun.isascii() and noun.partition("-")[0] == first]
    for first in {noun.partition("-")[0] for noun in _GENDERS}
}
"""The nouns by their first rough word: "father" to "father" and "father-in-law"."""
_JOINED = re.compile(r"(?<![^\W_])[a-z][a-z-]*-\Z")
_LONGEST_JOINED = 60
_APPOSED = re.compile(r",(?: \d{1,3},)? (?:an?|the|former|then) (?:[\w’'-]+ ){0,5}\Z")
_ROLE = re.compile(r" as (?:an? )?(?:[\w’'-]+ ){0,3}\Z")
_NEXT_WORD = re.compile(r",? ([a-z]+)")
_REACH = 60
"""How far back, in characters, the name or the "as" may stand that makes a noun somebody's office."""


class PersonNoun(NamedTuple):
    """Where a noun begins, and the gender of those whom it can mean: ``m``, ``f``, or empty for either."""

    start: int
    gender: str


def find_person_nouns(text: str, words: Set[str], name_starts: Set[int], name_ends: Set[int]) -> list[PersonNoun]:
    """The nouns that may mean somebody who is not named, in order; ``words`` are the rough words of the text.

    The name's own office or description is left out: "the mayor Lena Roth", "Lena Roth, 52, a member of the board",
    "Roth resigned as finance minister". ``name_starts`` and ``name_ends`` are offsets of the names of persons.
    """
    nouns = [noun for first in _BY_FIRST_WORD.keys() & words for noun in _BY_FIRST_WORD[first]]
    found = [
        PersonNoun(start, _GENDERS[noun])
        for noun in nouns
        for start in _places(text, noun)
        if _GENDERS[noun] or not _is_of_the_named(text, start, start + len(noun), name_starts, name_ends)
    ]
    return sorted(found)


def _places(text: str, noun: str) -> Iterator[int]:
    """Where ``noun`` stands as a word of its own in small letters."""
    start = text.find(noun)
    while start >= 0:
        end = start + len(noun)
        after = text[end : end + 1]
        if not ("a" <= after <= "z" or after == "-" or _is_inside_word(text, start)):
            yield start
        start = text.find(noun, end)


def _is_inside_word(text: str, start: int) -> bool:
    """Whether a letter, a figure, or words in small letters joined by hyphens stand right before a place."""
    before = text[start - 1 : start]
    return before.isalnum() or (before == "-" and bool(_JOINED.search(text, max(0, start - _LONGEST_JOINED), start)))


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
