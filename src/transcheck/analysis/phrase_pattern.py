"""Matches a phrase, word by word, around the place where its rarest words were found.

The phrases come compiled, see ``rulepacks/phrase_language.py`` for their language and their compiled form. Work is
bounded: a gap takes at most 15 words and a phrase has at most two, so no text makes a match slow.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from transcheck.model import Span
from transcheck.model.folding import fold_text
from transcheck.model.tokens import token_places

SlotEnds = Callable[[str, int], Sequence[int]]
"""Where a slot's item that begins (or ends) at an offset ends (or begins): ``ends("person", 12) == [25]``."""


_FEWEST_IN_TITLE = 3
_LONG_WORD = 4
_LEAST_TELLING = 3
"""Letters of a word for which it pays to look before a sentence is cut into words."""
_BARRIERS = frozenset('"“”„‟«»「」『』‘‚‛;')
_CLAUSE_WORDS = frozenset(
    """
    although am are as because been but can could did do does had has have how if is may might must should since that
    though unless was were what when where whether which while who whom whose why will would
    """.split()
)
_NOT_NOUNS = frozenset(
    """
    a an and any are as at be been but by can could did do does for from had has have he her him his i if in is it
    its may might must no nor not of on or our shall she should so than that the their them then they this those
    to us was we were what when where which who whom whose why will with would you your
    """.split()
)


class Word(NamedTuple):
    """One word or punctuation mark: its forms in small letters, and those that must be written exactly so.

    The value of a form is its ending (``ed``, ``s``, ...) where the phrase asks for all inflected forms, else empty.
    """

    small: Mapping[str, str]
    exact: Mapping[str, str]
    is_optional: bool


class Gap(NamedTuple):
    """From ``least`` to ``most`` words: any ones (``words``), or those of one phrase (``phrase``)."""

    name: str
    least: int
    most: int


class Slot(NamedTuple):
    """Something that the analysis finds, such as a person."""

    name: str
    is_optional: bool


Element = Word | Gap | Slot


class Part(NamedTuple):
    """An element and the tokens it matched, from ``first`` up to, not including, ``after``."""

    element: int
    first: int
    after: int


class Stretch:
    """The tokens of a sentence, or of another stretch of text that a phrase may not leave: their places, and folded."""

    def __init__(self, text: str, span: Span) -> None:
        self.span = span
        self.places = token_places(text, span)
        first = span.start
        folded = fold_text(text[first : span.end])
        self.folded = [folded[start - first : end - first] for start, end in self.places]
        self._text = text

    @cached_property
    def written(self) -> list[str]:
        """The tokens as written."""
        return [self._text[start:end] for start, end in self.places]

    @cached_property
    def index_at(self) -> dict[int, int]:
        """The tokens by where they begin."""
        return {start: index for index, (start, _) in enumerate(self.places)}

    @cached_property
    def index_after(self) -> dict[int, int]:
        """The tokens after those that end at a place."""
        return {end: index + 1 for index, (_, end) in enumerate(self.places)}

    @cached_property
    def first_word(self) -> int:
        """The index of the first token that is a word."""
        return next(filter(self.is_word, range(len(self.places))), len(self.places))

    def is_word(self, index: int) -> bool:
        """Whether a token is a word and not a mark."""
        return self.folded[index][0].isalnum() or self.folded[index][0] == "_"

    @cached_property
    def is_in_capitals(self) -> bool:
        """Whether all its words are in capitals, as in a shouted headline."""
        words = [word for word in self.written if word.isalpha()]
        return len(words) >= _FEWEST_IN_TITLE and all(word.isupper() for word in words)

    @cached_property
    def is_title(self) -> bool:
        """Whether all its longer words have a capital, as in many headlines."""
        words = [word for word in self.written if len(word) >= _LONG_WORD and word[0].isalpha()]
        return len(words) >= _FEWEST_IN_TITLE and all(word[0].isupper() for word in words)

    def bars(self, gap: "Gap", index: int) -> bool:
        """Whether a gap may not go across the token."""
        mark = self.folded[index]
        if gap.name == "phrase" and (mark in _CLAUSE_WORDS or not self.is_word(index)):
            return True
        if mark != "'":
            return mark in _BARRIERS
        return not (index and self.places[index - 1][1] == self.places[index][0] and self.folded[index - 1][-1] == "s")

    def holds(self, elements: Sequence[Element]) -> bool:
        """Whether a phrase without slots and gaps occurs anywhere in the stretch."""
        return any(match_words(elements, self, index) for index in range(len(self.places)))


class Pattern(NamedTuple):
    """A phrase; ``mark`` is the stretch of elements to be marked, ``anchor`` the stretch that was searched for."""

    elements: tuple[Element, ...]
    mark: tuple[int, int]
    anchor: tuple[int, int]

    def match(self, stretch: Stretch, index: int, slots: "SlotTables") -> list[Part] | None:
        """What each element matched when the anchor is at token ``index``, or None."""
        first, after = self.anchor
        middle = _forward(self.elements, first, after, stretch, index, slots.ends)
        if middle is None:
            return None
        end = middle[-1].after
        rest = _forward(self.elements, after, len(self.elements), stretch, end, slots.ends)
        if rest is None:
            return None
        start = _backward(self.elements, first, stretch, index, slots.starts)
        return None if start is None else [*start, *middle, *rest]

    def needs(self) -> tuple[str, ...]:
        """Folded words of which one must stand in a sentence that has the anchor; none where any sentence will do."""
        first, after = self.anchor
        others = (element for element in (*self.elements[:first], *self.elements[after:]) if isinstance(element, Word))
        forms = [
            tuple(fold_text(form) for form in (*word.small, *word.exact)) for word in others if not word.is_optional
        ]
        telling = [words for words in forms if min(map(len, words)) >= _LEAST_TELLING]
        return min(telling, key=len, default=())

    def opens_with_capital(self) -> bool:
        """Whether the anchor begins with a capital letter wherever it matches."""
        word = self.elements[self.anchor[0]]
        return isinstance(word, Word) and not word.small and all(form[0].isupper() for form in word.exact)


class SlotTables(NamedTuple):
    """How to look slots up from their start and from their end."""

    ends: SlotEnds
    starts: SlotEnds


def decode_elements(compiled: Sequence[Mapping[str, Any]]) -> tuple[Element, ...]:
    """The elements of a phrase from their compiled form."""
    return tuple(_decode(element) for element in compiled)


def decode_pattern(compiled: Mapping[str, Any]) -> Pattern:
    """A phrase from its compiled form."""
    return Pattern(decode_elements(compiled["elements"]), tuple(compiled["mark"]), tuple(compiled["anchor"]))


def match_words(elements: Sequence[Element], stretch: Stretch, index: int) -> bool:
    """Whether a phrase without slots and gaps stands at token ``index``."""
    return _forward(elements, 0, len(elements), stretch, index, _no_slots) is not None


def ends_before(elements: Sequence[Element], stretch: Stretch, index: int) -> bool:
    """Whether a phrase without slots and gaps ends right before token ``index``."""
    return _backward(elements, len(elements), stretch, index, _no_slots) is not None


def _decode(element: Mapping[str, Any]) -> Element:
    if "gap" in element:
        return Gap(*element["gap"])
    if "slot" in element:
        return Slot(element["slot"], bool(element.get("optional")))
    return Word(element["words"], element.get("exact", {}), bool(element.get("optional")))


def _no_slots(_name: str, _offset: int) -> Sequence[int]:
    return ()


def _forward(
    elements: Sequence[Element], index: int, stop: int, stretch: Stretch, at: int, ends: SlotEnds
) -> list[Part] | None:
    """Match elements ``index`` up to ``stop`` from token ``at`` on; the shortest gaps that do."""
    if index == stop:
        return []
    for after in _afters(elements[index], stretch, at, ends):
        rest = _forward(elements, index + 1, stop, stretch, after, ends)
        if rest is not None:
            return [Part(index, at, after), *rest]
    return None


def _backward(elements: Sequence[Element], stop: int, stretch: Stretch, at: int, starts: SlotEnds) -> list[Part] | None:
    """Match the elements before ``stop`` so that they end right before token ``at``."""
    if stop == 0:
        return []
    for first in _firsts(elements[stop - 1], stretch, at, starts):
        rest = _backward(elements, stop - 1, stretch, first, starts)
        if rest is not None:
            return [*rest, Part(stop - 1, first, at)]
    return None


def _afters(element: Element, stretch: Stretch, at: int, ends: SlotEnds) -> Iterator[int]:
    if isinstance(element, Gap):
        yield from _gap(element, stretch, at, range(at, len(stretch.places)))
        return
    if at < len(stretch.places):
        if isinstance(element, Word):
            if _is_word(element, stretch, at):
                yield at + 1
        elif element.name == "noun":
            if _is_noun(stretch, at):
                yield at + 1
        else:
            offsets = ends(element.name, stretch.places[at][0])
            yield from (stretch.index_after[offset] for offset in offsets if offset in stretch.index_after)
    if element.is_optional:
        yield at


def _firsts(element: Element, stretch: Stretch, at: int, starts: SlotEnds) -> Iterator[int]:
    if isinstance(element, Gap):
        yield from _gap(element, stretch, at, range(at - 1, -1, -1))
        return
    if at > 0:
        if isinstance(element, Word):
            if _is_word(element, stretch, at - 1):
                yield at - 1
        elif element.name == "noun":
            if _is_noun(stretch, at - 1):
                yield at - 1
        else:
            offsets = starts(element.name, stretch.places[at - 1][1])
            yield from (stretch.index_at[offset] for offset in offsets if offset in stretch.index_at)
    if element.is_optional:
        yield at


def _gap(gap: Gap, stretch: Stretch, at: int, indices: range) -> Iterator[int]:
    """The places that a gap from ``at`` on may reach, from near to far; a comma inside it does not count."""
    count = 0
    if gap.least == 0:
        yield at
    for index in indices:
        count += stretch.is_word(index)
        if count > gap.most or stretch.bars(gap, index):
            return
        if count >= gap.least:
            yield index + 1 if indices.step > 0 else index


def _is_word(element: Word, stretch: Stretch, index: int) -> bool:
    if stretch.folded[index] in element.small:
        return True
    return bool(element.exact) and stretch.written[index].replace("’", "'") in element.exact


def _is_noun(stretch: Stretch, index: int) -> bool:
    word = stretch.folded[index]
    return stretch.is_word(index) and not word[0].isdigit() and word not in _NOT_NOUNS
