"""What rules may ask about the source of a translation, each answer worked out once, on first use."""

from collections.abc import Iterator
from functools import cached_property, lru_cache
from typing import NamedTuple

from transcheck.model import Document, Layer, Span

from .lexicon import Entry, Lexicon
from .phrase_matcher import PhraseMatcher, longest
from .source_dates import SourceDate, find_source_dates
from .source_language import language_of
from .source_numbers import SourceNumber, find_source_numbers
from .source_tables import with_plain_digits

_WITHOUT_SPACES = frozenset({"ko", "ja", "zh"})
"""Languages that put particles, or the next word, right after a name."""
_LONGEST_ENDING = 3
"""Letters of an inflection."""


class SourceName(NamedTuple):
    """A name of the gazetteer in the script of the source."""

    span: Span
    entry: Entry


class SourceAnalysis:
    """The layers over a source. Spans are offsets into its own text.

    ``language`` is an ISO 639-1 code, empty where nothing tells it; ``tag`` keeps the region, such as ``zh-tw``.
    """

    def __init__(self, document: Document, lexicon: Lexicon, declared_language: str = "") -> None:
        self.document = document
        self.text = document.text
        declared = document.metadata.get("language", "") or declared_language
        self.language = language_of(document.text, declared)
        self.tag = declared or self.language
        self._lexicon = lexicon

    @cached_property
    def plain_text(self) -> str:
        """The text, code point for code point, with digits and signs of all scripts as ASCII has them."""
        return with_plain_digits(self.text)

    @cached_property
    def numbers(self) -> Layer[SourceNumber]:
        """The numbers by value, without those of dates and times."""
        return Layer(find_source_numbers(self.text, self.tag))

    @cached_property
    def dates(self) -> Layer[SourceDate]:
        """The dates, weekdays and times."""
        return Layer(find_source_dates(self.text, self.tag))

    @cached_property
    def names(self) -> Layer[SourceName]:
        """The names of the gazetteer, the longest where they overlap."""
        return Layer(longest(self._find_names()))

    def _find_names(self) -> Iterator[SourceName]:
        names = _native_names(self._lexicon, self.language)
        for hit in names.matcher.scan_inside_words(self.text):
            if self.language in _WITHOUT_SPACES or self._is_word(hit.start, hit.end):
                yield SourceName(Span(hit.start, hit.end), names.entries[hit.key])

    def _is_word(self, start: int, end: int) -> bool:
        """Whether a word begins and, but for an ending, ends there."""
        text = self.text
        if start and text[start - 1].isalnum():
            return False
        return not text[end : end + _LONGEST_ENDING + 1].isalpha() or len(text) - end <= _LONGEST_ENDING


class _NativeNames(NamedTuple):
    matcher: PhraseMatcher
    entries: tuple[Entry, ...]


@lru_cache(maxsize=8)
def _native_names(lexicon: Lexicon, language: str) -> _NativeNames:
    names = lexicon.native_names(language) if language else {}
    return _NativeNames(PhraseMatcher([name.lower() for name in names]), tuple(names.values()))
