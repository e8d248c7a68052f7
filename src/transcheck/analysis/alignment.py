"""What translates what: paragraphs, then sentences, by anchors that need no dictionary and by length.

Anchors are what a translation keeps: numbers and dates by value, names through the gazetteer, words in Latin letters,
addresses. News translation cuts and reorders, so a link is not bound to the order of the story: the pairs with the
best shared anchors are linked first, wherever they stand, and what lies between two links in equal number is filled in
by order. (Gale and Church 1993 for length, Simard et al. 1992 for cognates; both align monotone texts.)
"""

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from transcheck.model import Span

_MOST_PAIRS = 16
"""Of an anchor that stands in so many pairs of units nothing follows, and looking at all would not be linear."""
_SURE_SCORE = 1.2
_CLEAR_SCORE = 0.8
"""Enough where no other pair comes near."""
_LEAD = 1.5
_CLEAR_LEAD = 2.0
_LEAST_SCORE = 0.25
_FITTING = 2.0
"""How many times longer or shorter than expected a unit that is filled in may be."""
_FAR_TOO_LONG = 3.0


class Unit(NamedTuple):
    """A paragraph or sentence: its place, and its anchors with a weight each, about 1 for one that is hardly chance."""

    span: Span
    anchors: Mapping[Hashable, float]


class Pair(NamedTuple):
    """A stretch of the translation and the stretch of the source that it translates.

    ``is_sure`` where the file says so, or the anchors leave no doubt.
    """

    span: Span
    source: Span
    is_sure: bool


class _Candidate(NamedTuple):
    score: float
    target: int
    source: int


def align(targets: Sequence[Unit], sources: Sequence[Unit]) -> list[Pair]:
    """The units that translate one another, in the order of the translation; each is in one pair at most.

    Time grows with the number of units and anchors, not with their product.
    """
    ratio = _length_ratio(targets, sources)
    scores = _scores(targets, sources, ratio)
    chosen: dict[int, tuple[int, bool]] = {}
    taken: set[int] = set()
    best = _best_two(scores)
    for candidate in sorted(scores, key=lambda one: (-one.score, one.target, one.source)):
        if candidate.score < _LEAST_SCORE or candidate.target in chosen or candidate.source in taken:
            continue
        chosen[candidate.target] = candidate.source, _is_sure(candidate, best)
        taken.add(candidate.source)
    chosen.update(_between(targets, sources, chosen, ratio))
    return [Pair(targets[one].span, sources[two].span, is_sure) for one, (two, is_sure) in sorted(chosen.items())]


def _length_ratio(targets: Sequence[Unit], sources: Sequence[Unit]) -> float:
    """Characters of translation for a character of source."""
    lengths = [sum(unit.span.length for unit in units) for units in (targets, sources)]
    return lengths[0] / lengths[1] if all(lengths) else 1.0


def _scores(targets: Sequence[Unit], sources: Sequence[Unit], ratio: float) -> list[_Candidate]:
    where: dict[Hashable, list[int]] = defaultdict(list)
    for number, unit in enumerate(sources):
        for anchor in unit.anchors:
            where[anchor].append(number)
    frequency = Counter(anchor for unit in targets for anchor in unit.anchors)
    sums: dict[tuple[int, int], float] = defaultdict(float)
    for target, unit in enumerate(targets):
        for anchor, weight in unit.anchors.items():
            places = where.get(anchor, ())
            if 0 < len(places) * frequency[anchor] <= _MOST_PAIRS:
                for source in places:
                    sums[target, source] += weight / max(len(places), frequency[anchor])
    return [
        _Candidate(score * _fit(targets, sources, target, source, ratio), target, source)
        for (target, source), score in sums.items()
    ]


def _fit(targets: Sequence[Unit], sources: Sequence[Unit], target: int, source: int, ratio: float) -> float:
    """1 for a pair of the expected lengths at the same place of the story, less for others."""
    strangeness = _strangeness(targets[target], sources[source], ratio)
    distance = abs((target + 0.5) / len(targets) - (source + 0.5) / len(sources))
    return (0.5 if strangeness > math.log(_FAR_TOO_LONG) else 1.0) * (1 - distance / 2)


def _strangeness(target: Unit, source: Unit, ratio: float) -> float:
    """How far the lengths are from the expected ratio, as the absolute logarithm."""
    return abs(math.log(max(1, target.span.length) / max(1.0, source.span.length * ratio)))


def _best_two(scores: Sequence[_Candidate]) -> dict[tuple[str, int], list[float]]:
    """The two best scores of each unit."""
    best: dict[tuple[str, int], list[float]] = defaultdict(lambda: [0.0, 0.0])
    for candidate in scores:
        for unit in (("target", candidate.target), ("source", candidate.source)):
            best[unit] = sorted([*best[unit], candidate.score])[-2:]
    return best


def _is_sure(candidate: _Candidate, best: Mapping[tuple[str, int], list[float]]) -> bool:
    second = max(best["target", candidate.target][0], best["source", candidate.source][0])
    lead = _LEAD if candidate.score >= _SURE_SCORE else _CLEAR_LEAD
    return candidate.score >= _CLEAR_SCORE and second * lead <= candidate.score


def _between(
    targets: Sequence[Unit], sources: Sequence[Unit], chosen: Mapping[int, tuple[int, bool]], ratio: float
) -> Iterator[tuple[int, tuple[int, bool]]]:
    """Pairs for the units between two neighbouring links, where both sides have the same number of them.

    They are sure only where all of the story goes in step: as many units on both sides, none moved, and half of the
    links sure, for two stories without sure links may have nothing to do with each other. A unit that was cut here and
    one that was added there look alike.
    """
    taken = {source for source, _ in chosen.values()}
    sure = sum(is_sure for _, is_sure in chosen.values())
    is_unmoved = all(target == source for target, (source, _) in chosen.items())
    is_in_step = len(targets) == len(sources) and is_unmoved and sure * 2 > len(chosen)
    ends = [(-1, (-1, True)), *sorted(chosen.items()), (len(targets), (len(sources), True))]
    for (one, (first, _)), (other, (last, _)) in pairwise(ends):
        if other - one != last - first:
            continue
        for target, source in zip(range(one + 1, other), range(first + 1, last), strict=True):
            fits = _strangeness(targets[target], sources[source], ratio) <= math.log(_FITTING)
            if fits and source not in taken:
                yield target, (source, is_in_step)
