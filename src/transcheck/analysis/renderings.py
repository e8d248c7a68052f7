"""Whether a name in Latin letters sounds like something in a stretch of source text, whatever its script.

A name that is taken over keeps its consonants; what stands for them differs by script, and Chinese, Japanese and Korean
merge more of them than Europe does. So words are compared by their letters and by a skeleton of consonants, coarse for
those three. (Knight and Graehl 1998 on transliteration; Kondrak 2000 on phonetic similarity.)
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from transcheck.languages.exonyms import EXONYMS
from transcheck.languages.hangul import CODA_COUNT, FIRST_SYLLABLE, NUCLEUS_COUNT
from transcheck.languages.transliteration import ALPHABETS

from .kana_spelling import romanise
from .spelling import letters_of

_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0962\u0963\u064b-\u0652][^\W\d_]*)*")
_LATIN_WORD = re.compile("[A-Za-z\u00c0-\u024f]+")
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30faー]+")
_HAN = re.compile("[\u4e00-\u9fff]+")
_HANGUL = re.compile("[\uac00-\ud7a3]+")
_ONSETS = "k kk n t tt r m p pp s ss - ch jj ch k t p h".replace("-", "").split(" ")
_NUCLEI = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
_CODAS = " k k ks n n n t l k m l l l p l m p p s s ng t t k t p ".split(" ")

_DOTTED = (("ड\u093c", "र"), ("ढ\u093c", "र"), ("फ\u093c", "f"), ("ज\u093c", "z"), ("\u093c", ""))
_DIGRAPHS = (
    ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("dzh", "j"), ("shch", "s"), ("cz", "s"), ("sz", "s"), ("rz", "z"),
    ("ch", "s"), ("sh", "s"), ("zh", "s"), ("ts", "s"), ("tz", "s"), ("ce", "se"), ("ci", "si"), ("cy", "sy"),
    ("ph", "f"), ("th", "t"), ("kh", "k"), ("gh", "g"), ("ck", "k"), ("qu", "k"), ("x", "ks"), ("c", "k"), ("q", "k"),
    ("z", "s"), ("w", "v"), ("dj", "j"), ("dg", "j"), ("ge", "je"), ("gi", "ji"), ("bh", "b"), ("dh", "d"),
)  # fmt: skip
_HUSHED = re.compile("[zcs]h")
_PINYIN = str.maketrans({"q": "s", "x": "s", "c": "s", "j": "s", "z": "s", "g": "k", "h": "k"})
"""The letters that Pinyin does not use as Europe does."""
_COARSE = str.maketrans({"l": "r", "b": "p", "v": "p", "f": "p", "d": "t", "g": "k", "j": "s", "m": "n", "h": "k"})
_SILENT = re.compile("[aeiouyhw]+")
_DOUBLE = re.compile(r"(.)\1+")
_ALIKE, _SOUNDING_ALIKE, _HEARD = 68.0, 78.0, 72.0
_SAME_BUT_H = 75.0
"""Least rapidfuzz ratio of letters, of skeletons, and of a skeleton with a part of an unspaced text."""
_FIRST_CHARACTER = "\u3041"
_PREFIX = 4
"""Letters that two forms of a name share at least, if they share their beginning alone."""
_SHORTEST_SKELETON = 2
_UNSPACED = frozenset({"zh", "ja", "ko", "th"})


class Sounds:
    """Words in small plain Latin letters, each compared with many others."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = list(dict.fromkeys(map(_one_vowel, filter(None, words))))
        self._prefixes = {word[:_PREFIX] for word in self._words if len(word) >= _PREFIX}

    def has_like(self, word: str) -> bool:
        """Whether one of the words may be the same name with another spelling or ending."""
        from rapidfuzz import fuzz, process

        word = _one_vowel(word)
        if word[:_PREFIX] in self._prefixes:
            return True
        if process.extractOne(word, self._words, scorer=fuzz.ratio, score_cutoff=_ALIKE):
            return True
        aspirated = word.replace("g", "h")  # Harvard, Гарвард
        if process.extractOne(aspirated, self._aspirated, scorer=fuzz.ratio, score_cutoff=_SAME_BUT_H):
            return True
        skeleton = skeleton_of(word)
        if len(skeleton) < _SHORTEST_SKELETON:
            return False
        return (
            process.extractOne(skeleton, self._skeletons, scorer=fuzz.ratio, score_cutoff=_SOUNDING_ALIKE) is not None
        )

    @cached_property
    def _aspirated(self) -> list[str]:
        return [word.replace("g", "h") for word in self._words]

    @cached_property
    def _skeletons(self) -> list[str]:
        skeletons = dict.fromkeys(map(skeleton_of, self._words))
        return [skeleton for skeleton in skeletons if len(skeleton) >= _SHORTEST_SKELETON]


def _one_vowel(word: str) -> str:
    return word.replace("oo", "u").replace("ee", "i").replace("ou", "u")


class SourceWord(NamedTuple):
    """A word of the source: its small letters as written, and in plain Latin ones."""

    written: str
    latin: str


class Rendered:
    """A stretch of source text, ready to be asked what it can have become."""

    def __init__(self, text: str, language: str) -> None:
        self._is_unspaced = language in _UNSPACED
        pattern = _LATIN_WORD if self._is_unspaced else _WORD
        self.words = [SourceWord(word.lower(), latin_of(word)) for word in dict.fromkeys(pattern.findall(text))]
        self._text = text
        self._known: dict[str, bool] = {}

    def has(self, name: str) -> bool:
        """Whether a word of the source may stand for this word of a name."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = self._is_exonym(name) or self._is_heard(name)
        return found

    @cached_property
    def _letters(self) -> Sounds:
        return Sounds(word.latin for word in self.words)

    @cached_property
    def _sounds(self) -> list[str]:
        return [_coarse(part) for part in _unspaced_parts(self._text)] if self._is_unspaced else []

    def _is_exonym(self, name: str) -> bool:
        stems = EXONYMS.get(name) or EXONYMS.get(name.removesuffix("s"))
        if not stems:
            return False
        if self._is_unspaced and any(stem in self._text for stem in stems if stem >= _FIRST_CHARACTER):
            return True
        return any(word.latin.startswith(stems) or word.written.startswith(stems) for word in self.words)

    def _is_heard(self, name: str) -> bool:
        from rapidfuzz import fuzz

        letters = letters_of(name)
        if self._letters.has_like(letters):
            return True
        skeleton = _coarse(letters.removesuffix("s")) if self._is_unspaced else ""
        if len(skeleton) == 1:
            return any(skeleton in sound for sound in self._sounds)
        return bool(skeleton) and any(
            len(sound) > 1 and fuzz.partial_ratio(skeleton, sound) >= _HEARD for sound in self._sounds
        )


@lru_cache(maxsize=8192)
def latin_of(word: str) -> str:
    """A word of an alphabet in plain small Latin letters; empty for one of another kind of script."""
    if word.isascii():
        return "".join(filter(str.isalpha, word.lower()))
    small = word.lower()
    if "\u093c" in small:  # a dot that makes another consonant of the one before it
        for written, meant in _DOTTED:
            small = small.replace(written, meant)
    small = small.translate(ALPHABETS)
    letters = letters_of(small)
    return letters if letters.isascii() else ""


@lru_cache(maxsize=8192)
def skeleton_of(latin: str) -> str:
    """The consonants of a word in small plain letters, those that spellings confuse made one."""
    for spelling, key in _DIGRAPHS:
        if spelling in latin:
            latin = latin.replace(spelling, key)
    if latin[:1] == "y" or (latin[:1] == "i" and latin[1:2] in tuple("aeou")):
        latin = "j" + latin[1:]
    elif latin[:1] == "u" and latin[1:2] in tuple("aeio"):
        latin = "v" + latin[1:]
    start = "a" if latin[:1] in tuple("aeiou") else ""
    return _DOUBLE.sub(r"\1", start + _SILENT.sub("", latin))


def _coarse(latin: str) -> str:
    return _DOUBLE.sub(r"\1", skeleton_of(latin).removeprefix("a").translate(_COARSE))


def _unspaced_parts(text: str) -> Iterator[str]:
    """The stretches of a text that are written by sound, in Latin letters."""
    for match in _KANA.finditer(text):
        yield romanise(match[0])
    if not _KANA.search(text):
        from transcheck.languages.zh.readings import READINGS

        for match in _HAN.finditer(text):
            syllables = "".join(READINGS.get(character, "") for character in match[0])
            yield _HUSHED.sub("s", syllables).translate(_PINYIN)
    for match in _HANGUL.finditer(text):
        yield "".join(map(_syllable, match[0]))


def _syllable(character: str) -> str:
    rest, coda = divmod(ord(character) - FIRST_SYLLABLE, CODA_COUNT)
    onset, nucleus = divmod(rest, NUCLEUS_COUNT)
    return _ONSETS[onset] + _NUCLEI[nucleus] + _CODAS[coda]
