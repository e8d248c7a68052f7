"""Whether two spellings can be one name, written in Latin letters from another script in two ways.

Plain similarity does not separate spellings from people: Jaro-Winkler gives Harris and Harrison 0.95, Gadhafi and
Khadafy 0.74. Two names are the same here only when the folded forms of their parts are equal, or a table knows both
family names as spellings of one, and the other part of the name is the same.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from transcheck.languages.given_names import GIVEN_NAME_SPELLINGS
from transcheck.languages.surname_spellings import SPELLINGS
from transcheck.languages.surnames import EAST_ASIAN
from transcheck.languages.wade_giles import pinyin_of
from transcheck.model.folding import PLAIN_LETTERS

_NOT_A_LETTER = re.compile(r"[\W\d_]+")
_ARTICLE = re.compile(r"(?<!\w)(?:al|el)[-\u2011 ]", re.IGNORECASE)
_SOUNDS = {
    **dict.fromkeys(("q", "g", "gh", "kh"), "k"),
    "dh": "d",
    "w": "v",
    "ph": "f",
    "x": "ks",
    **dict.fromkeys(("tch", "ch", "zh", "j"), "c"),
    **dict.fromkeys(("iy", "yy", "ii", "ey", "ei", "ie", "ee", "y"), "i"),
    **dict.fromkeys(("oo", "ou", "eo", "o"), "u"),
    "b": "p",
    **dict.fromkeys(("e", "ae", "ai"), "a"),
    **dict.fromkeys(("abdel", "abdal", "abdul"), "aptul"),
}
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_EDGES = re.compile(r"\Aye(?=[fgklmrv])|(?<=\Ao)h(?=[^aeiouy])|(?<=o)h\Z")
"""Sounds that only some transcriptions write: Yekaterina, Ohno, Saitoh."""
_INITIAL_SOUNDS = str.maketrans("qgxtzjbfeiouyw", "kkkcccppaaaaav")
_INITIAL_LETTERS = str.maketrans("yjw", "eev")
"""Yevgeny, Jewgeni and Evgeny begin alike; Oleksandr and Aleksandr are Ukrainian and Russian."""
_DOUBLE = re.compile(r"(.)\1+")
_FAMILY_NAMES = EAST_ASIAN | SPELLINGS.keys()
_SLAVIC_ENDINGS = tuple("ov ova ev eva in ina sky ski skiy skyi skaya ska enko chuk yuk ich".split())
_LONG_NAME = 7
"""Letters from which on a name with one wrong letter is still that name."""
_LONG_FULL_NAME = 12
"""Letters from which on two full names with equal keys are one."""


class NameParts(NamedTuple):
    """A full name cut in two where it is sure: after an East Asian family name, else before the last word."""

    first: str
    last: str


@lru_cache(maxsize=4096)
def letters_of(name: str) -> str:
    """The bare letters of a name: no case, accents, hyphens, apostrophes, spaces or Arabic article."""
    if name.isascii() and name.isalpha():
        return name.lower()
    plain = unicodedata.normalize("NFKD", name.translate(PLAIN_LETTERS))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    return _NOT_A_LETTER.sub("", _ARTICLE.sub("", plain).casefold())


@lru_cache(maxsize=4096)
def spelling_key(name: str) -> str:
    """The same string for spellings that differ only as transcriptions do: Gaddafi, Qadhafi; Yeong, Young."""
    letters = _EDGES.sub(lambda match: "e" if match[0] == "ye" else "", letters_of(name))
    return _DOUBLE.sub(r"\1", _SOUND.sub(lambda match: _SOUNDS[match[0]], letters))


def parts_of(name: str) -> NameParts | None:
    """The two parts of a full name; None for a lone name."""
    words = name.split()
    if len(words) < 2:
        return None
    if words[0] in _FAMILY_NAMES:
        return NameParts(words[0], " ".join(words[1:]))
    return NameParts(" ".join(words[:-1]), words[-1])


def pairs_of_one_name(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The pairs among distinct full names that ``same_name`` holds for, the earlier one first.

    Only names that share a sign are compared, so the time grows with the number of names, not with its square. Of many
    spellings of one name, each is paired with the first.
    """
    parts = {name: found for name in names if " " in name and (found := parts_of(name))}
    letters = {name: (letters_of(found.first), letters_of(found.last)) for name, found in parts.items()}
    firsts, lasts = Counter(first for first, _ in letters.values()), Counter(last for _, last in letters.values())
    initials = Counter(_initials(*pair) for pair in letters.values())
    if len(letters) == len(firsts) == len(lasts) == len(initials):
        return
    owners: dict[tuple[object, ...], str] = {}
    for name, pair in letters.items():
        if firsts[pair[0]] > 1 or lasts[pair[1]] > 1 or initials[_initials(*pair)] > 1:
            earlier = dict.fromkeys(owners.setdefault(sign, name) for sign in _signs(parts[name], *pair))
            yield from ((other, name) for other in earlier if other != name and same_name(other, name))


def _initials(first: str, last: str) -> str:
    """Two spellings of one name have the same ones, or the first or last part in common: few names of a story do."""
    return initial_sound(first) + initial_sound(last)


def initial_sound(letters: str) -> str:
    """One letter that spellings with equal keys have in common, save for the surname table; "" for no letters."""
    return letters[:1].translate(_INITIAL_SOUNDS)


def _signs(parts: NameParts, first: str, last: str) -> Iterator[tuple[object, ...]]:
    """What two spellings of one name have in common; ``first`` and ``last`` are the letters of the parts."""
    yield "first", first, spelling_key(last)
    yield "last", last, spelling_key(first)
    yield "both", spelling_key(first), spelling_key(last)
    yield from (("given", group, last) for group in _given_groups(parts))
    yield from (("family first", group, last) for group in SPELLINGS.get(parts.first, ()))
    yield from (("family last", group, first) for group in SPELLINGS.get(parts.last, ()))
    if parts.first in _FAMILY_NAMES:
        pinyin = pinyin_of(parts.last) or (last,)
        yield from (("pinyin", group, form) for group in _groups(parts.first) for form in pinyin)
    if len(last) >= _LONG_NAME - 1:
        yield "slip", first, last
        yield from (("slip", first, last[:index] + last[index + 1 :]) for index in range(len(last)))


def _groups(family: str) -> Iterable[object]:
    return {spelling_key(family), *SPELLINGS.get(family, ())}


def same_name(one: str, other: str) -> bool:
    """Whether two spellings are one name, as far as names alone can tell.

    For full names the other part must be the same letter for letter, or both long enough to be the same by their keys:
    Muammar Gaddafi, Moammar Gadhafi. Lone names only need the same key: the caller makes sure that one person alone can
    be meant.
    """
    ours, theirs = parts_of(one), parts_of(other)
    if ours is None or theirs is None:
        return ours is theirs and spelling_key(one) == spelling_key(other)
    if _number_of_words(ours) != _number_of_words(theirs):
        return False
    if min(len(letters_of(one)), len(letters_of(other))) >= _LONG_FULL_NAME and _keys(ours) == _keys(theirs):
        return True
    if _is_romanised_twice(ours, theirs):
        return True
    if letters_of(ours.first) == letters_of(theirs.first):
        return same_part(ours.last, theirs.last) or _is_slip(ours, theirs)
    if letters_of(ours.last) != letters_of(theirs.last):
        return False
    return same_part(ours.first, theirs.first) or not _given_groups(ours).isdisjoint(_given_groups(theirs))


def _given_groups(parts: NameParts) -> frozenset[str]:
    """What a Slavic given name is a transcription of, with its initial: Aleksandr, Alexander, but not Oleksandr."""
    groups = GIVEN_NAME_SPELLINGS.get(parts.first.lower(), ()) if parts.last.endswith(_SLAVIC_ENDINGS) else ()
    return frozenset(f"{letters_of(parts.first)[:1].translate(_INITIAL_LETTERS)} {group}" for group in groups)


def same_part(one: str, other: str) -> bool:
    """Whether two spellings are one family name or one given name: equal keys, or known spellings of one surname."""
    if spelling_key(one) == spelling_key(other):
        return True
    return not SPELLINGS.get(one, frozenset()).isdisjoint(SPELLINGS.get(other, frozenset()))


def _is_romanised_twice(ours: NameParts, theirs: NameParts) -> bool:
    """Whether one is the Wade-Giles and the other the Pinyin form of a Chinese name: Mao Tse-tung, Mao Zedong."""
    if ours.first not in _FAMILY_NAMES or not same_part(ours.first, theirs.first):
        return False
    one, other = ours.last, theirs.last
    return letters_of(one) in pinyin_of(other) or letters_of(other) in pinyin_of(one)


def _keys(parts: NameParts) -> tuple[str, str]:
    return spelling_key(parts.first), spelling_key(parts.last)


def _number_of_words(parts: NameParts) -> int:
    """Words of a Western name: a middle initial is no spelling. Hyphens join or part the words of one given name."""
    return 1 if parts.first in _FAMILY_NAMES else len(f"{parts.first} {parts.last}".replace("-", " ").split())


def _is_slip(ours: NameParts, theirs: NameParts) -> bool:
    """Whether two long last names differ in one letter: another, one more, or two in the other order.

    A last “s” may be a plural. One letter makes another given name in Chinese and Korean, so there it proves nothing.
    """
    one, other = sorted((letters_of(ours.last), letters_of(theirs.last)), key=len)
    if ours.first in _FAMILY_NAMES or len(other) < _LONG_NAME or len(other) - len(one) > 1:
        return False
    start = next((index for index, letter in enumerate(one) if letter != other[index]), len(one))
    if len(one) != len(other):
        return one[start:] == other[start + 1 :] and other != one + "s"
    swapped = other[start : start + 2][::-1] + other[start + 2 :]
    return one[start + 1 :] == other[start + 1 :] or one[start:] == swapped
