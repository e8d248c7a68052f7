"""Whether a name in Latin letters spells a Korean name: a lattice of what each syllable may look like.

Korean names are spelled by taste ("Roh", "No", "Noh" for 노), so there is no one romanisation to compare with. Each
syllable is taken apart by arithmetic, and every spelling of its parts is allowed; the given name may be joined,
hyphenated or spaced, in either order with the family name.
"""

import re
from functools import lru_cache

from transcheck.languages.hangul import (
    CODA_COUNT,
    CODAS,
    FIRST_SYLLABLE,
    LAST_SYLLABLE,
    NUCLEI,
    NUCLEUS_COUNT,
    ONSETS,
    SURNAMES,
)

_COMPOUND_SURNAMES = frozenset({"남궁", "황보", "제갈", "사공", "선우", "서문", "독고"})
_LETTERS = re.compile(r"[^a-z]+")
_LONGEST_NAME = 6
"""In syllables; longer strings are no names, and their lattice is not built."""


def is_spelling_of(latin: str, hangul: str) -> bool:
    """Whether ``latin`` ("Roh Moo-hyun", "NOH MOOHYUN", "Moo-hyun Roh") may spell the Korean name ``hangul``.

    The family name must stand first or last and be a word of its own.
    """
    if not 2 <= len(hangul) <= _LONGEST_NAME or not all(_is_syllable(one) for one in hangul):
        return False
    words = [word for word in _LETTERS.split(latin.lower()) if word]
    if len(words) < 2:
        return False
    length = 2 if hangul[:2] in _COMPOUND_SURNAMES else 1
    orders = ((words[0], words[1:]), (words[-1], words[:-1]))
    return any(
        _family_pattern(hangul[:length]).fullmatch(family) and _given_pattern(hangul[length:]).fullmatch("".join(given))
        for family, given in orders
    )


def _is_syllable(character: str) -> bool:
    return FIRST_SYLLABLE <= ord(character) <= LAST_SYLLABLE


@lru_cache(maxsize=4096)
def _family_pattern(hangul: str) -> re.Pattern[str]:
    own = SURNAMES.get(hangul, "").split()
    return re.compile("|".join([*own, "".join(map(_syllable, hangul))]))


@lru_cache(maxsize=4096)
def _given_pattern(hangul: str) -> re.Pattern[str]:
    return re.compile("".join(map(_syllable, hangul)))


def _syllable(character: str) -> str:
    """The pattern of one syllable."""
    rest, coda = divmod(ord(character) - FIRST_SYLLABLE, CODA_COUNT)
    onset, nucleus = divmod(rest, NUCLEUS_COUNT)
    return _any_of(ONSETS[onset]) + _any_of(NUCLEI[nucleus]) + _any_of(CODAS[coda])


def _any_of(spellings: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(spellings)})"
