"""Names in kana: their Hepburn romanisation, and whether a name in Latin letters may be the one behind the kana.

Japanese names are spelled from kana by table. Foreign names lose letters on their way into kana (l and r, b and v, th
and s are one), so they are compared by a folded skeleton, with rapidfuzz as the second opinion.
"""

import re
import unicodedata

from transcheck.languages.kana import KANA

_LONG = "ー"
_DOUBLING = "ッ"
_HIRAGANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
_LONG_VOWELS = re.compile(r"(?<=o)u|(?<=[aeiou])h(?![aeiou])|([aeiou])(?=\1)")
_FOLDS = (
    ("sch", "s"), ("tch", "c"), ("chi", "ci"), ("tsu", "t"), ("shi", "si"), ("ch", "c"), ("sh", "s"), ("ts", "t"),
    ("ph", "f"), ("th", "s"), ("wh", "w"), ("gh", "g"), ("ck", "k"), ("qu", "kw"), ("x", "ks"), ("l", "r"), ("v", "b"),
    ("z", "s"), ("j", "g"), ("q", "k"), ("fu", "f"), ("hu", "f"), ("c", "k"), ("y", "i"), ("w", "u"),
)  # fmt: skip
_VOWELS = re.compile("[aeiou]+")
_SIMILAR = 70.0
"""Least rapidfuzz ratio of two skeletons; measured on names of Wikidata with their katakana."""


def romanise(kana: str) -> str:
    """Modified Hepburn of hiragana or katakana, in small letters, long vowels by the letter as written ("ou", "aa")."""
    text = unicodedata.normalize("NFKC", kana).translate(_HIRAGANA)
    letters: list[str] = []
    index = 0
    while index < len(text):
        pair = text[index : index + 2]
        if pair in KANA:
            letters.append(KANA[pair])
            index += 2
            continue
        letters.append(_single(text[index], letters))
        index += 1
    return re.sub("~(.)", lambda match: ("t" if match[1] == "c" else match[1]) + match[1], "".join(letters)).rstrip("~")


def _single(character: str, before: list[str]) -> str:
    if character == _LONG:
        return before[-1][-1] if before and before[-1] else ""
    return "~" if character == _DOUBLING else KANA.get(character, "")


def is_japanese_spelling_of(latin: str, kana: str) -> bool:
    """Whether ``latin`` is a Hepburn spelling of a Japanese name in kana, long vowels written or not."""
    return _short(latin) == _short(romanise(kana)) != ""


def _short(latin: str) -> str:
    plain = unicodedata.normalize("NFKD", latin.lower()).encode("ascii", "ignore").decode()
    return _LONG_VOWELS.sub("", re.sub("[^a-z]", "", plain).replace("mb", "nb").replace("mp", "np"))


def is_foreign_spelling_of(latin: str, kana: str) -> bool:
    """Whether a foreign name in katakana may be that of ``latin``: the same skeleton, or nearly."""
    from rapidfuzz import fuzz

    skeleton, other = _skeleton(_plain(latin)), _skeleton(romanise(kana))
    if not skeleton or not other:
        return False
    return skeleton == other or fuzz.ratio(skeleton, other) >= _SIMILAR


def _plain(latin: str) -> str:
    decomposed = unicodedata.normalize("NFKD", latin.lower()).replace("ł", "l").replace("ø", "o").replace("ß", "ss")
    return re.sub("[^a-z]", "", decomposed.encode("ascii", "ignore").decode())


def _skeleton(latin: str) -> str:
    """A key without what kana cannot tell apart: the first letter and the consonants after it."""
    for spelling, key in _FOLDS:
        latin = latin.replace(spelling, key)
    latin = re.sub(r"(.)\1+", r"\1", latin)
    first, rest = latin[:1], latin[1:]
    consonants = _VOWELS.sub("", rest).replace("h", "")
    return re.sub(r"(.)\1+", r"\1", ("a" if first in "aeiou" else first) + consonants)
