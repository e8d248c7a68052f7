"""Spellings of a well-known person: near misses, and two transcriptions that English outlets print.

Aleksandr Novak and Alexander Novak, Moualem and Moallem differ as transcriptions do; Hegses and Hegseth do not.
"""

import re
from collections.abc import Iterable

from transcheck.languages.given_names import GIVEN_NAME_SPELLINGS

from .lexicon import PersonEntry
from .spelling import letters_of, parts_of, same_part, spelling_key

_TRANSCRIBED = frozenset("ar az be bg el fa he hi hy ka kk ky mk mn my ne ps ru sr tg ur uk uz".split())
"""Languages whose names English outlets transcribe in several ways; Chinese, Japanese, Korean names have one each."""
_LEAST_ALIKE = 85
_LONG_NAME = 6
"""Letters from which on a lone family name may be compared."""
_SOUNDS_ALIKE = 80
_LEAST_SOUNDS = 3
_LEAST_LONE_SOUNDS = 5
"""Consonants from which on a part of a name, or a lone family name, may be compared by its sound."""
_ARTICLE = re.compile(r"(?<![\w-])[ae][lnrs]h?[- ]", re.IGNORECASE)
_CONSONANTS = str.maketrans({**dict.fromkeys("aeiouyh"), "c": "s", "z": "s", "w": "v"})


def are_transcriptions(written: str, right: str, languages: Iterable[str]) -> bool:
    """Whether two spellings of a name may be two transcriptions of it, or a foreign and an English given name.

    ``languages`` are those of the person. A name without a given name is compared with the family name of the other.
    """
    ours, theirs = (_ARTICLE.sub("", name).replace("-", " ").split() for name in (written, right))
    if len(ours) == 1:
        theirs = theirs[-1:]
    if len(ours) != len(theirs):
        return False
    is_transcribed = not _TRANSCRIBED.isdisjoint(languages)
    return all(_is_one(one, other, is_transcribed) for one, other in zip(ours, theirs, strict=True))


def _is_one(one: str, other: str, is_transcribed: bool) -> bool:
    if letters_of(one) == letters_of(other) or (is_transcribed and _consonants(one) == _consonants(other)):
        return True
    groups = [GIVEN_NAME_SPELLINGS.get(name.lower(), frozenset()) for name in (one, other)]
    return not groups[0].isdisjoint(groups[1])


def _consonants(word: str) -> str:
    """The consonants alone, with those that transcriptions confuse made one: Zourabichvili, Zurabishvili."""
    return spelling_key(word).translate(_CONSONANTS)


def is_near(name: str, entry: PersonEntry) -> bool:
    """Whether a spelling is one of the person’s name, and not the name itself with other accents or hyphens."""
    parts = parts_of(name)
    letters = letters_of(name)
    if parts is None:
        is_comparable = entry.order == "given-first" and len(letters) >= _LONG_NAME
        return is_comparable and letters != letters_of(entry.family) and _are_alike(letters, letters_of(entry.family))
    if letters in map(letters_of, (entry.name, *entry.aliases, *entry.variants)):
        return False
    if entry.order == "family-first":
        return same_part(parts.first, entry.family) and same_part(parts.last, entry.given)
    orders = (f"{entry.given} {entry.family}", f"{entry.family} {entry.given}", entry.name)
    return any(_are_alike(letters, letters_of(other)) for other in orders)


def sounds_near(name: str, entry: PersonEntry) -> bool:
    """Whether a spelling sounds like the person’s name where an office proves that one of the name is meant.

    One part must be right letter for letter and the other have nearly its consonants, as a name has that came through
    the characters or the kana of another language: Ursula Vanderleien. A lone family name must be long. Chinese and
    Korean names have too few consonants.
    """
    if entry.order != "given-first" or not entry.given or not entry.family:
        return False
    ours = letters_of(name)
    given, family = letters_of(entry.given), letters_of(entry.family)
    if " " not in name.strip():
        return ours != family and _sound_alike(ours, family, _LEAST_LONE_SOUNDS)
    if ours in (given + family, family + given):
        return False
    if ours.startswith(given):
        return _sound_alike(ours[len(given) :], family, _LEAST_SOUNDS)
    return ours.endswith(family) and _sound_alike(ours[: -len(family)], given, _LEAST_SOUNDS)


def _sound_alike(one: str, other: str, least: int) -> bool:
    """Whether two parts of names, in bare letters, begin alike and have nearly the same consonants."""
    ours, theirs = _consonants(one), _consonants(other)
    if min(len(ours), len(theirs)) < least or ours[0] != theirs[0] or one == other:
        return False
    from rapidfuzz import fuzz

    return fuzz.ratio(ours, theirs) >= _SOUNDS_ALIKE


def _are_alike(one: str, other: str) -> bool:
    if one[:1] != other[:1] or one == other:
        return False
    from rapidfuzz import fuzz  # late: few stories have an unknown holder of a known office

    return fuzz.ratio(one, other) >= _LEAST_ALIKE
