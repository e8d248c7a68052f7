"""Offices and roles in small letters right behind the name of an East Asian, as in the original: "Choi floor leader".

Behind a Western name the same words mean somebody else ("the Trump lawyer said"), so the name must be an East Asian's
by its form, its gazetteer entry or the full name elsewhere in the copy.
"""

import re
from collections.abc import Iterable

from transcheck.languages.en.offices import ROLES_IN_SMALL_LETTERS, ROLES_OF_ACCUSED
from transcheck.languages.japanese_names import may_be_japanese
from transcheck.languages.korean_names import SURELY_KOREAN, given_name_style
from transcheck.languages.surnames import EAST_ASIAN

from .lexicon import PersonEntry
from .mentions import Mention
from .people import Person

_BEHIND = re.compile(rf"[ \n]({'|'.join(sorted(ROLES_IN_SMALL_LETTERS, key=len, reverse=True))})(?![\w-])")
_EAST_ASIAN_COUNTRIES = frozenset({"KR", "KP", "JP", "CN", "TW", "HK"})
_ENGLISH_WORDS = frozenset({"Park", "Moon"})
_LEAST_LETTERS = 3
"""Of the parts of a Japanese name."""


def role_behind(text: str, mention: Mention, people: Iterable[Person]) -> str:
    """The office or role right behind a name that can only be that person's; empty where there is none."""
    end = mention.span.end
    if not text[end + 1 : end + 2].islower():
        return ""
    behind = _BEHIND.match(text, mention.span.end, mention.block.span.end)
    return behind[1] if behind and _has_role(mention, behind[1], people) else ""


def _has_role(mention: Mention, role: str, people: Iterable[Person]) -> bool:
    if mention.entry:
        return role not in ROLES_OF_ACCUSED and _is_known_east_asian(mention.entry)
    words = mention.text.split()
    if len(words) > 1:
        return len(words) == 2 and (_is_east_asian(*words) or _is_east_asian(*reversed(words)))
    bearers = [person for person in people if person.family == mention.text and person.given]
    if not bearers:
        return mention.text in SURELY_KOREAN - _ENGLISH_WORDS
    if any(person.entry for person in bearers):  # "the Abe suspect" shot Abe
        return role not in ROLES_OF_ACCUSED and all(_is_known_east_asian(person.entry) for person in bearers)
    return all(_is_east_asian(person.family, person.given) for person in bearers)


def _is_known_east_asian(entry: object) -> bool:
    return isinstance(entry, PersonEntry) and entry.nationality in _EAST_ASIAN_COUNTRIES


def _is_east_asian(family: str, given: str) -> bool:
    if family in EAST_ASIAN:
        return given_name_style(given) in ("hyphen", "hyphen-capital")
    return min(len(family), len(given)) >= _LEAST_LETTERS and may_be_japanese(family) and may_be_japanese(given)
