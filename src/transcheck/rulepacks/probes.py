"""Probes: the parts of names and phrases that a text is searched for before it is compared with the whole."""

import re
from collections.abc import Iterable

from transcheck.model.rough_words import NO_ROUGH_WORDS, rough_text

_WORD = re.compile("[a-z]+")
_MOST_WORDS = 3
"""Fewer words would be found in vain too often, more would make the automaton larger for nothing."""


def add_probes(by_probe: dict[str, list[str]], keys: Iterable[str], first: int = 0) -> None:
    """Add the numbers of folded keys by their probe; ``first`` is the number of the first of them."""
    for number, key in enumerate(keys, first):
        by_probe.setdefault(probe_of(key), []).append(str(number))


def probe_of(key: str) -> str:
    """The longest rough word of a folded key with its neighbours, and a space on either side."""
    rough = rough_text(key)
    words = rough.split()
    if len(words) <= _MOST_WORDS:
        return f" {rough} " if words else NO_ROUGH_WORDS
    longest = max(range(len(words)), key=lambda index: len(words[index]))
    first = min(max(0, longest - 1), len(words) - _MOST_WORDS)
    places = [match.span() for match in _WORD.finditer(rough)]
    return f" {rough} "[places[first][0] : places[first + _MOST_WORDS - 1][1] + 2]
