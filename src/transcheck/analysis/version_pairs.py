"""Which paragraphs of two versions of one story belong together.

Both are in English, so that besides numbers, dates and names every telling word is an anchor (see ``alignment``).
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import NamedTuple, Protocol

from transcheck.languages.en import FUNCTION_WORDS
from transcheck.model import HEADINGS, Document, Layer, Span

from .alignment import Pair, Unit, align
from .anchors import target_units
from .dates import Date
from .lexicon import NameHit
from .numbers import Number
from .wording import spoken_words

_LEAST_LETTERS = 5
_STEM = 6
_WORD_WEIGHT = 0.35
_SAME_TEXT_WEIGHT = 5.0
_MOST_PLACES = 50
"""A word in more paragraphs does not tell them apart."""
_HELD_SHARE = 0.6
"""Of its telling words: a paragraph that has more of them in another one was joined with it or moved into it."""


class Version(Protocol):
    """What the alignment asks of the analysis of a version."""

    @property
    def document(self) -> Document: ...  # noqa: D102
    @property
    def numbers(self) -> Layer[Number]: ...  # noqa: D102
    @property
    def dates(self) -> Layer[Date]: ...  # noqa: D102
    @property
    def names(self) -> Layer[NameHit]: ...  # noqa: D102


class VersionPairs(NamedTuple):
    """How two versions belong together: ``Pair.span`` is a place in the later version, ``Pair.source`` in the earlier.

    ``added`` are the paragraphs of the later version of which the earlier has nothing, ``cut`` those of the earlier of
    which the later has nothing; paragraphs that were joined or split are neither.
    """

    pairs: Layer[Pair]
    added: tuple[Span, ...]
    cut: tuple[Span, ...]


def pair_versions(later: Version, earlier: Version) -> VersionPairs:
    """Align the paragraphs of two versions."""
    here, there = _units(later), _units(earlier)
    pairs = _related(align(here, there), here, there, later.document)
    paired, matched = {pair.span for pair in pairs}, {pair.source for pair in pairs}
    return VersionPairs(
        Layer(pairs),
        _not_held([unit for unit in here if unit.span not in paired], there),
        _not_held([unit for unit in there if unit.span not in matched], here),
    )


def _units(version: Version) -> list[Unit]:
    """The paragraphs with their anchors."""
    document = version.document
    units = target_units(document, version.numbers, version.dates, version.names, "en")
    return [Unit(unit.span, {**unit.anchors, **_words(document.text, unit.span)}) for unit in units]


def _related(pairs: Sequence[Pair], here: Sequence[Unit], there: Sequence[Unit], document: Document) -> list[Pair]:
    """The pairs that share anything: only a headline may be worded all anew."""
    anchors = {unit.span: unit.anchors.keys() for unit in here}
    others = {unit.span: unit.anchors.keys() for unit in there}
    headings = {block.span for block in document.blocks_of(*HEADINGS)}
    return [pair for pair in pairs if pair.span in headings or anchors[pair.span] & others[pair.source]]


def _words(text: str, span: Span) -> dict[Hashable, float]:
    words = (word.text for word in spoken_words(text, span))
    anchors: dict[Hashable, float] = {("stem", word[:_STEM]): _WORD_WEIGHT for word in words if _is_telling(word)}
    anchors["text", " ".join(span.of(text).split())] = _SAME_TEXT_WEIGHT
    return anchors


def _is_telling(word: str) -> bool:
    return len(word) >= _LEAST_LETTERS and word not in FUNCTION_WORDS


def _not_held(units: Sequence[Unit], others: Sequence[Unit]) -> tuple[Span, ...]:
    """The paragraphs of which no other has most of the telling words. One without any is held."""
    where: dict[Hashable, list[int]] = defaultdict(list)
    for number, other in enumerate(others):
        for stem in _stems(other):
            where[stem].append(number)
    return tuple(unit.span for unit in units if not _is_held(_stems(unit), where))


def _is_held(stems: Sequence[Hashable], where: Mapping[Hashable, list[int]]) -> bool:
    places = [places for stem in stems if len(places := where.get(stem, [])) <= _MOST_PLACES]
    shared = Counter(number for numbers in places for number in numbers)
    return max(shared.values(), default=0) >= _HELD_SHARE * len(places)


def _stems(unit: Unit) -> list[Hashable]:
    return [anchor for anchor in unit.anchors if isinstance(anchor, tuple) and anchor[0] == "stem"]
