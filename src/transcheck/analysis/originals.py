"""The original words of a quotation in the texts that hold what was said: transcripts, posts, other versions.

Where the words of the quotation stand in a text, in order, that is the place. Else the stretches are looked at that
share the rarest stems with it, cut at the ends of clauses; the best by score is the original when the score says that
it is the same remark. The scores were calibrated (tests/calibration/quotations.tsv) by
``tests/benchmarks/quotation_thresholds.py``.
"""

import math
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from transcheck.languages.en import FUNCTION_WORDS
from transcheck.model import Span

from .quotations import Quotation
from .similarity import quotation_score
from .wording import Word, changes, quoted_words, spoken_words

SAME_REMARK = 34.0
"""The score from which on a stretch is the remark that a quotation renders."""

SURELY_SAME_REMARK = 42.0
"""The score from which on there is no doubt about that."""

LEAST_WORDS = 5
"""Of a quotation that is looked up: some words in marks are not a remark."""

_MOST_WORDS = 400
"""Of a quotation that is looked up: longer ones are speeches, and looking takes time that grows with the square."""

_STEM = 5
"""Letters by which the forms of a word are one."""
_MOST_PLACES = 400
"""Of a stem that stands in more places nothing follows."""
_MOST_STRETCHES = 6
_MOST_CANDIDATES = 12
_FEW = 3
_SHORTEST, _LONGEST = 0.6, 1.7
"""How many words a stretch may have for each word of the quotation."""
_WIDEST_GAP = 150
"""Words that an ellipsis may stand for."""
_TIDIED = frozenset("a an the that and but so well just now then okay like".split())
_TIDIED_SCORE = 70.0
_CLAUSE_END = re.compile(r"[,;:—–][”\"’]? ?|\s[-–—]\s?")
_SENTENCE_END = re.compile(r"[.!?…]+[”\"’)]*(?:\s|\Z)|\n")


class Original(NamedTuple):
    """The place that holds the words of a quotation.

    ``score`` is that of ``similarity.quotation_score``; ``is_verbatim`` where the words are the same but for some
    that whoever writes down what is said leaves out, such as "well" and "so".
    """

    span: Span
    score: float
    is_verbatim: bool


class Rendering(NamedTuple):
    """A quotation of the copy, and its original in one of the texts, which are numbered from 0."""

    span: Span
    quotation: Quotation
    text: int
    original: Original


class SpokenText:
    """A text that holds what was said, made ready for looking quotations up."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = spoken_words(text, Span(0, len(text)))
        self._places: dict[str, list[int]] = defaultdict(list)
        self._stems: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(self._words):
            self._places[word.text].append(number)
            self._stems[word.text[:_STEM]].append(number)
        self._starts = [word.span.start for word in self._words]
        self._sentences = self._starts_after(_SENTENCE_END)
        self._clauses = sorted({*self._sentences, *self._starts_after(_CLAUSE_END)})

    def original_of(self, text: str, quotation: Span, least: float = SAME_REMARK) -> Original | None:
        """Where the words inside ``quotation``, which is a place in ``text``, come from, if anywhere.

        ``least`` is the score that a stretch must have unless it has the same words.
        """
        words = quoted_words(text, quotation)
        if not words or not self._words or len(words) > _MOST_WORDS:
            return None
        exact = self._exact(words)
        if exact:
            return Original(self._span(*exact), 100.0, True)
        said = " ".join(word.span.of(text) for word in words if word.text)
        scored = (Original(span, quotation_score(said, self._said(span)), False) for span in self._candidates(words))
        best = max(scored, key=lambda one: (one.score, -one.span.start), default=None)
        if best is None or best.score < least:
            return None
        is_tidied = best.score >= _TIDIED_SCORE and _is_tidied(words, spoken_words(self._text, best.span))
        return best._replace(is_verbatim=is_tidied)

    def _exact(self, words: Sequence[Word]) -> tuple[int, int] | None:
        """The first and the last word of the place that has the pieces of a quotation in order."""
        pieces = _pieces(words)
        for start in self._places.get(pieces[0][0], ()):
            end = self._follow(pieces, start)
            if end is not None:
                return start, end
        return None

    def _follow(self, pieces: Sequence[Sequence[str]], start: int) -> int | None:
        """The last word of the pieces when the first of them stands at ``start``."""
        at = start
        for number, piece in enumerate(pieces):
            found = self._find(piece, at, 1 if number == 0 else _WIDEST_GAP)
            if found is None:
                return None
            at = found + len(piece)
        return at - 1

    def _find(self, piece: Sequence[str], start: int, reach: int) -> int | None:
        places = self._places.get(piece[0], [])
        for place in places[bisect_left(places, start) : bisect_left(places, start + reach)]:
            if all(
                place + number < len(self._words) and self._words[place + number].text == word
                for number, word in enumerate(piece)
            ):
                return place
        return None

    def _candidates(self, words: Sequence[Word]) -> Iterator[Span]:
        """The stretches worth scoring: around the rarest shared stems, cut at the ends of clauses."""
        from rapidfuzz import fuzz, process  # late: most quotations stand in the text as they are

        said = " ".join(word.text for word in words if word.text)
        stretches = {
            stretch for middle in self._middles(words) for stretch in self._stretches_around(middle, len(words))
        }
        choices = {one: " ".join(word.text for word in self._words[slice(*one)]) for one in sorted(stretches)}
        best = process.extract(said, choices, scorer=fuzz.ratio, limit=_MOST_CANDIDATES)
        return (self._span(start, end - 1) for _, _, (start, end) in best)

    def _middles(self, words: Sequence[Word]) -> list[int]:
        """The places where most of the rare stems of a quotation stand close together, best first."""
        weights = self._weights(words)
        hits = sorted((place, stem) for stem in weights for place in self._stems[stem])
        places = [place for place, _ in hits]
        scored = []
        for index, (place, _) in enumerate(hits):
            last = bisect_right(places, place + len(words))
            stems = {stem for _, stem in hits[index:last]}
            scored.append((sum(weights[stem] for stem in stems), -place, (place + places[last - 1]) // 2))
        chosen: list[int] = []
        for _, _, middle in sorted(scored, reverse=True):
            if all(abs(middle - other) > len(words) // 2 for other in chosen):
                chosen.append(middle)
            if len(chosen) == _MOST_STRETCHES:
                break
        return chosen

    def _weights(self, words: Sequence[Word]) -> dict[str, float]:
        """The stems of a quotation that tell something here, by how rare they are."""
        stems = {word.text[:_STEM] for word in words if word.text and word.text not in FUNCTION_WORDS}
        known = {stem: len(self._stems[stem]) for stem in stems if stem in self._stems}
        return {stem: math.log(1 + len(self._words) / count) for stem, count in known.items() if count <= _MOST_PLACES}

    def _stretches_around(self, middle: int, length: int) -> Iterator[tuple[int, int]]:
        """First word and the one after the last of stretches about as long as a quotation, from clause to clause.

        Some words out of one sentence are a stretch, too.
        """
        reach, half = int(length * _LONGEST), (length + 1) // 2
        sentence = bisect_right(self._sentences, middle)
        first, after = self._sentences[sentence - 1], self._sentences[min(sentence, len(self._sentences) - 1)]
        yield self._to_edges(max(first, middle - half), min(after, middle + half), first, after)
        edges = self._clauses[bisect_left(self._clauses, middle - reach) : bisect_right(self._clauses, middle + reach)]
        for start in edges:
            for end in edges:
                is_fitting = start <= middle < end and _SHORTEST * length <= end - start <= reach
                if is_fitting and self._is_of_one_piece(start, end):
                    yield start, end
                    if self._words[start].text in _TIDIED:  # the "and" before a clause
                        yield start + 1, end

    def _to_edges(self, start: int, end: int, first: int, after: int) -> tuple[int, int]:
        """A stretch without a few words of its sentence looks cut off: they belong to it."""
        return first if start - first <= _FEW else start, after if after - end <= _FEW else end

    def _is_of_one_piece(self, start: int, end: int) -> bool:
        """Whether a stretch is a part of one sentence, or whole sentences."""
        inside = self._sentences[bisect_left(self._sentences, start) : bisect_right(self._sentences, end)]
        return len(inside) < 1 or inside in ([start], [end]) or (inside[0], inside[-1]) == (start, end)

    def _starts_after(self, pattern: re.Pattern[str]) -> list[int]:
        """The numbers of the words that follow a match, of the first word, and the number of words."""
        starts = {bisect_left(self._starts, match.end()) for match in pattern.finditer(self._text)}
        return sorted({0, len(self._words), *starts})

    def _span(self, first: int, last: int) -> Span:
        return Span(self._words[first].span.start, self._words[last].span.end)

    def _said(self, span: Span) -> str:
        return " ".join(span.of(self._text).split())


@lru_cache(maxsize=32)
def spoken_text(text: str) -> SpokenText:
    """The text, ready for looking quotations up: stories are checked one after the other against the same."""
    return SpokenText(text)


def _pieces(words: Sequence[Word]) -> list[list[str]]:
    """The runs of words between gaps."""
    pieces: list[list[str]] = [[]]
    for word in words:
        if word.text:
            pieces[-1].append(word.text)
        else:
            pieces.append([])
    return [piece for piece in pieces if piece]


def _is_tidied(quoted: Sequence[Word], spoken: Sequence[Word]) -> bool:
    """Whether the two differ in words alone that carry nothing."""
    here, there = [word.text for word in quoted if word.text], [word.text for word in spoken]
    return all(_TIDIED.issuperset([*here[one], *there[two]]) for one, two in changes(here, there))


def find_renderings(text: str, quotations: Iterable[Quotation], spoken: Sequence[str]) -> Iterator[Rendering]:
    """The quotations of a copy that render something in one of the ``spoken`` texts, each with the best original.

    Quotations inside others, and those of fewer than ``LEAST_WORDS`` words, are left out. An empty text has nothing.
    """
    texts = [spoken_text(one) for one in spoken]
    for quotation in quotations:
        if quotation.depth == 0 and sum(bool(word.text) for word in quoted_words(text, quotation.inner)) >= LEAST_WORDS:
            found = [(one.original_of(text, quotation.inner), number) for number, one in enumerate(texts)]
            known = [(original, -number) for original, number in found if original]
            if known:
                original, number = max(known, key=lambda one: (one[0].is_verbatim, one[0].score, one[1]))
                yield Rendering(quotation.span, quotation, -number, original)
