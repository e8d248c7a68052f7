"""Terms of a house's glossary: where the source has one, and what the translation must have then."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from transcheck.languages.ko.particles import PARTICLES
from transcheck.model import Severity, Span
from transcheck.model.folding import fold_text
from transcheck.model.tokens import tokenise

from .phrase_matcher import PhraseMatcher, longest

_HANGUL, _HAN, _KATAKANA = "\uac00-\ud7a3", "\u3005-\u3007\u3400-\u9fff\uf900-\ufaff", "\u30a1-\u30fa\u30fc"
_WITHOUT_SPACES = re.compile(f"[{_HANGUL}{_HAN}{_KATAKANA}\u3041-\u309f]")
_FREE = re.compile(f"[{_HANGUL}]{{3}}|[{_HAN}]{{2}}|[\u3041-\u309f]{{3}}")
"""What is long enough to be the same word inside a longer run of its script."""
_HANGUL_RUN, _HAN_RUN, _KATAKANA_RUN = (re.compile(f"[{script}]") for script in (_HANGUL, _HAN, _KATAKANA))
_PARTICLE_RUN = re.compile(f"[{_HANGUL}]*")
_LONGEST_PARTICLE = max(map(len, PARTICLES))
_WORD = re.compile(r"\w+")
_ENDING = r"\w{0,3}"
_APART = r"\W{1,3}"
_LINK = r"[\s\-]*"
"""What may stand between two words of an English term."""
_FINAL_LETTERS = "aeiouyàáèéìíòóùúýąęаеиоуыэюяіїєйьъ"
"""Letters at the end of a word that an inflection may replace."""
_SHORTEST_STEM = 5
_SHORTEST_CYRILLIC_STEM = 3
_SHORTEST_INFLECTED = 3
_LONGEST_INVARIABLE = 3
_LONGEST_ACRONYM = 5


class RequiredTerm(NamedTuple):
    """What the source may call a thing, and the English terms of which the translation must have one.

    ``language`` is the ISO 639-1 code of the source term, empty where it may be any.
    """

    source: str
    targets: tuple[str, ...]
    language: str = ""
    severity: Severity | None = None
    note: str = ""


class TermHit(NamedTuple):
    """A source term found in the source: ``span`` is in its text."""

    span: Span
    term: RequiredTerm


class RequiredTerms:
    """All terms of the glossaries. ``inflections`` gives the forms of an English word in small letters."""

    def __init__(
        self, terms: Sequence[RequiredTerm] = (), inflections: Callable[[str], Iterable[str]] = lambda word: (word,)
    ) -> None:
        self.terms = tuple(terms)
        self._inflections = inflections
        self._targets: dict[tuple[str, ...], re.Pattern[str]] = {}
        self._sources: dict[str, re.Pattern[str]] = {}

    def find(self, text: str, language: str) -> list[TermHit]:
        """The source terms in a source text, the longest where they overlap.

        Terms in Hangul, kana or Chinese characters are found inside longer words; of others each word may have another
        ending. Only terms of the language count, and all where it is not known.
        """
        return longest(self._hits(text, language))

    def target_pattern(self, term: RequiredTerm) -> re.Pattern[str]:
        """Finds any form of any of the target terms in a folded text."""
        if term.targets not in self._targets:
            spellings = "|".join(self._target(target) for target in term.targets)
            self._targets[term.targets] = re.compile(rf"(?<!\w)(?:{spellings})(?!\w)")
        return self._targets[term.targets]

    def _target(self, target: str) -> str:
        folded = fold_text(target)
        words = (self._forms(token.text) for token in tokenise(folded, Span(0, len(folded))))
        return _LINK.join(words)

    def _forms(self, word: str) -> str:
        parts = ("|".join(map(re.escape, self._forms_of(part))) for part in word.split("-"))
        return _LINK.join(f"(?:{part})" for part in parts)

    def _forms_of(self, word: str) -> Iterable[str]:
        return self._inflections(word) if word.isalpha() and len(word) >= _SHORTEST_INFLECTED else (word,)

    @cached_property
    def _by_key(self) -> dict[str, list[RequiredTerm]]:
        """The terms by what a text is searched for: the term, or the stem of its first word."""
        by_key: dict[str, list[RequiredTerm]] = {}
        for term in self.terms:
            is_wide = _WITHOUT_SPACES.search(term.source)
            key = fold_text(term.source) if is_wide else _stem(next(iter(_words(term.source)), ""))
            if key:
                by_key.setdefault(key, []).append(term)
        return by_key

    @cached_property
    def _keys(self) -> list[str]:
        return list(self._by_key)

    @cached_property
    def _matcher(self) -> PhraseMatcher:
        return PhraseMatcher(self._keys)

    def _hits(self, text: str, language: str) -> Iterator[TermHit]:
        folded = fold_text(text)
        for hit in self._matcher.scan_inside_words(text) if self.terms else ():
            for term in self._by_key[self._keys[hit.key]]:
                if term.language and language and term.language != language:
                    continue
                end = self._end(term, folded, hit.start, hit.end)
                if end and not (_is_short_acronym(term.source) and not text[hit.start : end].isupper()):
                    yield TermHit(Span(hit.start, end), term)

    def _end(self, term: RequiredTerm, folded: str, start: int, end: int) -> int:
        """Where a term ends of which the beginning was found; 0 where it is another word."""
        if _WITHOUT_SPACES.search(term.source):
            return end if _stands_alone(folded, start, end) else 0
        if start and folded[start - 1].isalnum():
            return 0
        if term.source not in self._sources:
            self._sources[term.source] = re.compile(_APART.join(map(_inflected, _words(term.source))) + r"(?!\w)")
        match = self._sources[term.source].match(folded, start)
        return match.end() if match else 0


def _words(term: str) -> list[str]:
    return _WORD.findall(fold_text(term))


def _inflected(word: str) -> str:
    """A pattern for the forms of a word; very short words have none."""
    return re.escape(_stem(word)) + (_ENDING if len(word) > _LONGEST_INVARIABLE else "")


def _stem(word: str) -> str:
    """A word without the last letters that an inflection may replace, two at most."""
    least = _SHORTEST_STEM if word.isascii() or word < "\u0400" else _SHORTEST_CYRILLIC_STEM
    for _ in range(2):
        if len(word) > least and word[-1] in _FINAL_LETTERS:
            word = word[:-1]
    return word


def _is_short_acronym(term: str) -> bool:
    return len(term) <= _LONGEST_ACRONYM and term.isupper()


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether characters at a place are a word: long ones always, short ones and katakana in a run of their own."""
    is_free = _FREE.search(text, start, end) is not None
    for script in (_KATAKANA_RUN,) if is_free else (_HANGUL_RUN, _HAN_RUN, _KATAKANA_RUN):
        if start and script.match(text, start) and script.match(text, start - 1):
            return False
        if script.match(text, end - 1) and script.match(text, end) and not _is_particle(text, end):
            return False
    return True


def _is_particle(text: str, start: int) -> bool:
    run = _PARTICLE_RUN.match(text, start, start + _LONGEST_PARTICLE + 1)
    return run is not None and run[0] in PARTICLES
