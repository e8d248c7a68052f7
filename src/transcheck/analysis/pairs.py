"""Pairs and lists of countries or of people that a stretch of the copy names: "Chile and Peru", "U.S.-China"."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from transcheck.languages.en import COUNTRIES, COUNTRY_ADJECTIVES
from transcheck.model import Span

_CAPITALS = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]\w+(?: [A-Z]\w+)?")
_CODES = COUNTRIES | COUNTRY_ADJECTIVES
_LINK = re.compile(r"[-–]|, (?:and )?(?:the )?| and (?:the )?")


class Named(NamedTuple):
    """A country or person named somewhere; ``identity`` is the same for all its names."""

    span: Span
    identity: str


def groups_of(text: str, named: Iterable[Named]) -> list[list[Named]]:
    """Names in text order, in groups joined by hyphens, commas and “and”."""
    found = list(named)
    groups = [[one] for one in found[:1]]
    for one, other in pairwise(found):
        if _LINK.fullmatch(text, one.span.end, other.span.start):
            groups[-1].append(other)
        else:
            groups.append([other])
    return groups


def identities(group: list[Named]) -> frozenset[str]:
    """Whom a group names."""
    return frozenset(one.identity for one in group)


def countries_in(text: str, span: Span) -> Iterator[Named]:
    """The countries named inside ``span``, by name or adjective."""
    at = span.start
    while match := _CAPITALS.search(text, at, span.end):
        first = match[0].split(" ")[0]
        name = match[0] if match[0] in _CODES else first
        at = match.start() + len(name)
        if name in _CODES:
            yield Named(Span(match.start(), at), _CODES[name])


def running_pair(groups: Iterable[list[Named]]) -> list[Named] | None:
    """The pair among a story's groups that it names most often, as first written; None where there is none."""
    pairs = [group for group in groups if len(identities(group)) == 2]
    counts = Counter(map(identities, pairs)).most_common(2)
    if not counts or counts[0][1] < 2 or (len(counts) > 1 and counts[1][1] == counts[0][1]):
        return None
    return next(pair for pair in pairs if identities(pair) == counts[0][0])
