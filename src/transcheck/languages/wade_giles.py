"""Wade-Giles spellings of Chinese syllables as newspapers print them, without apostrophes and umlauts, read as Pinyin.

Facts: the table of initials and finals of Wade-Giles against Pinyin (Library of Congress, Chinese romanization
guidelines). Without its apostrophes Wade-Giles writes two initials alike ("chang" is Zhang or Chang), so a spelling may
stand for several syllables.
"""

from functools import cache
from itertools import product

from .pinyin import SYLLABLES

_INITIALS = {
    "b": "p", "d": "t", "g": "k", "j": "ch", "q": "ch", "x": "hs", "zh": "ch", "r": "j", "z": "ts", "c": "ts",
}  # fmt: skip
_FINALS = {"ong": "ung", "ian": "ien", "ie": "ieh", "ue": "ueh", "iong": "iung"}
_WHOLE = {
    "zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu", "si": "szu",
    "ge": "ko", "ke": "ko", "he": "ho", "e": "o", "gui": "kuei", "kui": "kuei", "er": "erh",
    "duo": "to", "tuo": "to", "nuo": "no", "luo": "lo", "zuo": "tso", "cuo": "tso", "suo": "so", "ruo": "jo",
    "zhuo": "cho", "chuo": "cho", "yan": "yen", "ye": "yeh", "yi": "i", "you": "yu", "yong": "yung", "yue": "yueh",
    "ze": "tse", "ce": "tse", "jue": "chueh", "que": "chueh",
}  # fmt: skip
_LONGEST_GIVEN = 2
"""Syllables of a Chinese given name."""


def pinyin_of(given: str) -> frozenset[str]:
    """The Pinyin forms, in small letters and one word, of a given name in Wade-Giles: ``Tse-tung`` gives ``zedong``.

    Empty for a lone syllable that Pinyin has too, for then it may be Pinyin as it stands.
    """
    syllables = given.lower().replace("'", "").replace("’", "").replace("\u2011", "-").replace(" ", "-").split("-")
    spellings = _by_spelling()
    is_evident = len(syllables) > 1 or syllables[0] not in SYLLABLES
    if len(syllables) > _LONGEST_GIVEN or not is_evident:
        return frozenset()
    return frozenset("".join(parts) for parts in product(*(spellings.get(syllable, ()) for syllable in syllables)))


@cache
def _by_spelling() -> dict[str, tuple[str, ...]]:
    spellings: dict[str, tuple[str, ...]] = {}
    for syllable in sorted(SYLLABLES):
        spelling = _spelling(syllable)
        spellings[spelling] = (*spellings.get(spelling, ()), syllable)
    return spellings


def _spelling(syllable: str) -> str:
    if syllable in _WHOLE:
        return _WHOLE[syllable]
    length = 2 if syllable[:2] in ("zh", "ch", "sh") else 1 if syllable[0] not in "aoeyw" else 0
    initial, final = syllable[:length], syllable[length:].replace("ü", "u")
    return _INITIALS.get(initial, initial) + _FINALS.get(final, final)
