"""The hits of phrase rules: where the words of a row stand, under its conditions, and what it proposes instead."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple, Protocol

from transcheck.model import Document, HasSpan, Span
from transcheck.model.folding import fold_text

from .lexicon import Lexicon, NameForm, NameHit, PhraseCandidate
from .phrase_matcher import longest
from .phrase_pattern import Part, Pattern, SlotTables, Stretch, Word
from .phrase_rows import PhraseRow, SearchRow
from .phrase_wording import fill, fit_case


class PhraseHit(NamedTuple):
    """A phrase found in the text: ``span`` is the part to mark.

    ``slots`` holds the words that filled the slots and gaps of the phrase, by name. ``instead`` is the replacement for
    the marked words in the case they are written in; None where the row has none, empty where the words should go.
    """

    span: Span
    rule: str
    row: PhraseRow
    slots: Mapping[str, str]
    instead: str | None = None


class Spans(Protocol):
    """A layer, as far as a phrase needs it."""

    def at(self, offset: int) -> HasSpan | None:
        """The innermost item at an offset."""

    def __iter__(self) -> Iterator[HasSpan]:
        """The items in text order."""


class KindOfName(HasSpan, Protocol):
    """A name with its kind: ``person``, ``place``, ``organisation`` or ``other``."""

    @property
    def kind(self) -> str:
        """Its kind."""


class PhraseContext(Protocol):
    """What phrases ask of an analysis; a layer is touched only for a phrase with such a slot whose words are there."""

    @property
    def document(self) -> Document:
        """The document."""

    @property
    def lexicon(self) -> Lexicon:
        """The rows and names."""

    @property
    def sentences(self) -> Spans:
        """The sentences, which no phrase crosses."""

    @property
    def quotations(self) -> Iterable[HasSpan]:
        """The quotations with their marks."""

    @property
    def mentions(self) -> Iterable[KindOfName]:
        """The names in the text."""

    @property
    def names(self) -> Iterable[NameHit]:
        """The names of the gazetteer."""

    @property
    def numbers(self) -> Iterable[HasSpan]:
        """The numbers."""

    @property
    def dates(self) -> Iterable[HasSpan]:
        """The dates."""


def find_phrases(context: PhraseContext) -> dict[str, list[PhraseHit]]:
    """All hits by rule id, in text order.

    Of hits of one rule that overlap the one that marks most counts, then the one whose phrase takes most words, then
    one that does not depend on the origin of the story.
    """
    search = _Search(context)
    found: dict[str, list[tuple[tuple[int, bool], PhraseHit]]] = {}
    for candidate in context.lexicon.phrase_candidates(context.document):
        for length, hit in search.hits(candidate):
            found.setdefault(hit.rule, []).append(((-length, bool(hit.row.likely_from)), hit))
    first = itemgetter(0)
    return {rule: longest(hit for _, hit in sorted(hits, key=first)) for rule, hits in found.items()}


class _Search:
    """Checks candidates in one document; tokens and verdicts on sentences are kept, so no sentence is read twice."""

    def __init__(self, context: PhraseContext) -> None:
        self._context = context
        self._text = context.document.text
        slots = _Slots(context)
        self._tables = SlotTables(slots.ends, slots.starts)
        self._stretches: dict[Span, Stretch] = {}
        self._verdicts: dict[tuple[Span, int], bool] = {}
        self._in_story: dict[str, bool] = {}

    def hits(self, candidate: PhraseCandidate) -> Iterator[tuple[int, PhraseHit]]:
        """The hit at a candidate place, if it is one, with the number of tokens of the whole phrase."""
        search = self._context.lexicon.row(candidate.number)
        if not self._may_stand(search, candidate.span.start) or not self._story_allows(search):
            return
        if search.pattern is None:
            yield 0, PhraseHit(candidate.span, search.row.rule, search.row, {}, search.row.instead)
            return
        stretch = self._stretch_at(candidate)
        index = stretch.index_at.get(candidate.span.start) if stretch else None
        if stretch is None or index is None:
            return
        parts = search.pattern.match(stretch, index, self._tables)
        if parts is not None and self._surroundings_allow(search, candidate.number, stretch, parts):
            yield parts[-1].after - parts[0].first, self._hit(search, search.pattern, stretch, parts)

    def _hit(self, search: SearchRow, pattern: Pattern, stretch: Stretch, parts: list[Part]) -> PhraseHit:
        first, after = pattern.mark
        marked = [part for part in parts if first <= part.element < after and part.first < part.after]
        span = Span(stretch.places[marked[0].first][0], stretch.places[marked[-1].after - 1][1])
        slots = _captured(pattern, stretch, parts, self._text)
        instead = search.replacements.get(_ending(pattern, stretch, parts), search.row.instead)
        if instead:
            instead = fit_case(fill(instead, {**slots, "match": span.of(self._text)}), stretch, marked[0].first)
        return PhraseHit(
            span, search.row.rule, search.row, {name: " ".join(one.split()) for name, one in slots.items()}, instead
        )

    def _may_stand(self, search: SearchRow, start: int) -> bool:
        """Whether a look at the letters leaves it possible: much cheaper than cutting the sentence into words."""
        if search.opens_with_capital and not self._text[start].isupper():
            return False
        if not search.needs:
            return True
        sentence = self._context.sentences.at(start)
        if sentence is None:
            return True
        first, after = sentence.span
        return any(self._folded.find(words, first, after) >= 0 for words in search.needs)

    @cached_property
    def _folded(self) -> str:
        return fold_text(self._text)

    def _stretch_at(self, candidate: PhraseCandidate) -> Stretch | None:
        sentence = self._context.sentences.at(candidate.span.start)
        span = sentence.span if sentence else candidate.block
        if not span.covers(candidate.span):
            return None
        if span not in self._stretches:
            self._stretches[span] = Stretch(self._text, span)
        return self._stretches[span]

    def _surroundings_allow(self, search: SearchRow, number: int, stretch: Stretch, parts: list[Part]) -> bool:
        if search.not_before and search.not_before.starts_at(stretch, parts[-1].after):
            return False
        if search.not_after and search.not_after.ends_before(stretch, parts[0].first):
            return False
        place = (stretch.span, number)
        if place not in self._verdicts:
            self._verdicts[place] = (search.beside is None or search.beside.is_in(stretch)) and not (
                search.unless and search.unless.is_in(stretch)
            )
        return self._verdicts[place]

    def _story_allows(self, search: SearchRow) -> bool:
        if search.stories_with and not any(map(self._is_in_story, search.stories_with)):
            return False
        return not any(map(self._is_in_story, search.not_stories_with))

    def _is_in_story(self, words: str) -> bool:
        if words not in self._in_story:
            self._in_story[words] = _has_words(self._folded if words == fold_text(words) else self._text, words)
        return self._in_story[words]


class _Slots:
    """Where the items that may fill a slot begin and end, worked out for a slot when a phrase first asks.

    Nothing that it holds refers back to it: in a cycle the whole analysis would wait for the garbage collection.
    """

    def __init__(self, context: PhraseContext) -> None:
        self._context = context
        self._ends: dict[str, dict[int, list[int]]] = {}
        self._starts: dict[str, dict[int, list[int]]] = {}

    def ends(self, name: str, start: int) -> Sequence[int]:
        """Where the items that begin at an offset end."""
        return self._tables_of(name)[0].get(start, ())

    def starts(self, name: str, end: int) -> Sequence[int]:
        """Where the items that end at an offset begin."""
        return self._tables_of(name)[1].get(end, ())

    def _tables_of(self, name: str) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
        if name not in self._ends:
            ends, starts = self._ends.setdefault(name, {}), self._starts.setdefault(name, {})
            for span in sorted({item.span for item in self._items(name)}, key=lambda span: -span.length):
                ends.setdefault(span.start, []).append(span.end)
                starts.setdefault(span.end, []).append(span.start)
        return self._ends[name], self._starts[name]

    def _items(self, name: str) -> Iterable[HasSpan]:
        context = self._context
        if name in ("person", "place", "organisation"):
            return (mention for mention in context.mentions if mention.kind == name)
        if name == "nationality":
            return (hit for hit in context.names if hit.form is NameForm.DEMONYM)
        layers = {"name": "mentions", "number": "numbers", "date": "dates", "quotation": "quotations"}
        items: Iterable[HasSpan] = getattr(context, layers[name])
        return items


def _captured(pattern: Pattern, stretch: Stretch, parts: Sequence[Part], text: str) -> dict[str, str]:
    """The text of each slot and gap, named as ``captures`` in ``rulepacks/phrase_language.py`` does."""
    slots: dict[str, str] = {}
    count: dict[str, int] = {}
    for part in parts:
        element = pattern.elements[part.element]
        if isinstance(element, Word):
            continue
        name = element.name
        count[name] = count.get(name, 0) + 1
        filled = part.first < part.after
        words = text[stretch.places[part.first][0] : stretch.places[part.after - 1][1]] if filled else ""
        slots[name if count[name] == 1 else f"{name}{count[name]}"] = words
    return slots


def _ending(pattern: Pattern, stretch: Stretch, parts: Sequence[Part]) -> str:
    """The ending of the first inflected word of the phrase, empty without one."""
    for part in parts:
        element = pattern.elements[part.element]
        if isinstance(element, Word) and part.first < part.after:
            ending = element.small.get(stretch.folded[part.first]) or element.exact.get(stretch.written[part.first], "")
            if ending:
                return ending
    return ""


def _has_words(text: str, words: str) -> bool:
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
            return True
        start = text.find(words, end)
    return False
