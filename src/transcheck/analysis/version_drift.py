"""Facts that two versions of a story state otherwise.

Two facts of one kind are compared where paragraphs belong together and the other fact is missing on each side. It
drifted for certain where a few words stand for a few others between words that stayed; else it is likely where both
paragraphs have just one fact that the other version lacks altogether.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from transcheck.model import Layer, Span

from .alignment import Pair
from .version_facts import Fact, FactKind, Stating, are_same, facts_of
from .wording import Word, changes, spoken_words

_MOST_WORDS = 400
"""Of a paragraph whose words are compared one by one."""
_MOST_FACTS = 100
"""Of a kind in a paragraph: more are a table, where nothing tells which stands for which."""
_LONGEST_CHANGE = 8
_REACH = 60
_UPDATES = (
    "rose to", "risen to", "rises to", "climbed to", "climbs to", "increased to", "grew to", "grown to", "up from",
    "revised", "updated", "corrected", "raised to", "dropped to", "fell to", "fallen to",
)  # fmt: skip
"""What copy says before or after a figure that is another one by now."""


_KINDS = (
    frozenset({FactKind.NAME, FactKind.PLACE}),
    frozenset({FactKind.NUMBER}),
    frozenset({FactKind.DATE}),
    frozenset({FactKind.TITLE}),
)
"""What may stand for one another: a place that nobody knows is a name."""


class Drift(NamedTuple):
    """A fact of the later version, and the one that stood for it in the earlier. ``is_sure`` where the words around it
    stayed.
    """

    span: Span
    kind: FactKind
    earlier: Span
    is_sure: bool


class _Side(NamedTuple):
    """A version with its facts."""

    text: str
    facts: Layer[Fact]


def find_drifts(later: Stating, earlier: Stating, pairs: Layer[Pair]) -> Iterator[Drift]:
    """The facts that changed from the earlier version to the later, by their place in the later."""
    here = _Side(later.document.text, facts_of(later))
    there = _Side(earlier.document.text, facts_of(earlier))
    found: dict[tuple[Span, FactKind], Drift] = {}
    for pair in pairs:
        if pair.span.of(here.text) != pair.source.of(there.text):
            for drift in _drifts(here, there, pair):
                found.setdefault((drift.span, drift.kind), drift)
    titled = {drift.span for drift in found.values() if drift.kind is FactKind.TITLE}
    return (drift for _, drift in sorted(found.items()) if drift.kind is FactKind.TITLE or drift.span not in titled)


def _drifts(here: _Side, there: _Side, pair: Pair) -> Iterator[Drift]:
    changed = _changed_stretches(here.text, there.text, pair)
    for kinds in _KINDS:
        new = _lacking(here, pair.span, there, pair.source, kinds)
        old = _lacking(there, pair.source, here, pair.span, kinds)
        if new and old:
            new = [fact for fact in new if not _is_update(here.text, fact)]
            sure = list(_in_place(new, old, changed))
            yield from sure
            if not sure and pair.is_sure:
                yield from _alone(here, there, new, old)


def _lacking(side: _Side, span: Span, other: _Side, there: Span, kinds: frozenset[FactKind]) -> list[Fact]:
    """The facts of some kinds in one paragraph with which none in the other agrees.

    A short name that both have does not stand for a longer one that begins alike: "Lindow" for "Lindow Post".
    """
    own = [fact for fact in side.facts.within(span) if fact.kind in kinds]
    facts = [fact for fact in other.facts.within(there) if fact.kind in kinds]
    if max(len(own), len(facts)) > _MOST_FACTS:
        return []
    shared = {fact.words for fact in own} & {fact.words for fact in facts if fact.words}
    return [
        fact
        for fact in own
        if not any(
            are_same(fact, one, side.text, other.text) and (one.words not in shared or fact.words <= one.words)
            for one in facts
        )
    ]


def _changed_stretches(text: str, other: str, pair: Pair) -> list[tuple[Span, Span]]:
    """The places in both paragraphs where a few words stand for a few others."""
    here, there = spoken_words(text, pair.span), spoken_words(other, pair.source)
    if max(len(here), len(there)) > _MOST_WORDS:
        return []
    found = changes([word.text for word in here], [word.text for word in there])
    if sum(change.here.stop - change.here.start for change in found) * 2 > len(here):
        return []  # worded anew: that something stands in the same place says nothing
    return [
        (_place(here[change.here]), _place(there[change.there]))
        for change in found
        if all(0 < one.stop - one.start <= _LONGEST_CHANGE for one in change)
    ]


def _place(words: Sequence[Word]) -> Span:
    return Span(words[0].span.start, words[-1].span.end)


def _in_place(new: Sequence[Fact], old: Sequence[Fact], changed: Sequence[tuple[Span, Span]]) -> Iterator[Drift]:
    for here, there in changed:
        after = [fact for fact in new if fact.span.overlaps(here)]
        before = [fact for fact in old if fact.span.overlaps(there)]
        for one, two in zip(after, before, strict=False):
            if _is_comparable(one, two):
                yield Drift(one.span, one.kind, two.span, is_sure=True)


def _alone(here: _Side, there: _Side, new: Sequence[Fact], old: Sequence[Fact]) -> Iterator[Drift]:
    """The facts that have just one counterpart that differs, where each version knows nothing of the other's."""
    couples = [(one, two) for one in new for two in old if one.kind is two.kind and _is_comparable(one, two)]
    often = Counter(id(fact) for couple in couples for fact in couple)
    for one, two in couples:
        is_only = often[id(one)] == often[id(two)] == 1
        if is_only and not _is_anywhere(one, there, here.text) and not _is_anywhere(two, here, there.text):
            yield Drift(one.span, one.kind, two.span, is_sure=False)


def _is_anywhere(fact: Fact, side: _Side, text: str) -> bool:
    return any(one.kind is fact.kind and are_same(fact, one, text, side.text) for one in side.facts)


def _is_comparable(one: Fact, other: Fact) -> bool:
    """Whether one can stand for the other: figures of one unit, titles of one person."""
    if one.number and other.number:
        return (one.number.unit, one.number.kind) == (other.number.unit, other.number.kind)
    return one.of == other.of


def _is_update(text: str, fact: Fact) -> bool:
    """Whether the copy says that a figure is a new one."""
    around = text[max(0, fact.span.start - _REACH) : fact.span.end + _REACH].lower()
    return fact.kind is FactKind.NUMBER and any(word in around for word in _UPDATES)
