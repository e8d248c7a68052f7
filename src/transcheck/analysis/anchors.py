"""What a translation keeps of its source, so that the two can be put side by side without a dictionary."""

import re
from collections.abc import Hashable, Iterable, Iterator
from fractions import Fraction
from itertools import chain

from transcheck.model import COPY, Document, Layer, Span

from .alignment import Unit
from .dates import Date
from .lexicon import NameHit
from .numbers import Number
from .source import SourceAnalysis, SourceName
from .source_dates import SourceDate
from .source_numbers import SourceNumber

_LATIN_WORD = re.compile(r"(?<![^\W\d_])[A-Za-z][A-Za-z0-9.@/_-]+[A-Za-z0-9]")
_CAPITALISED = re.compile(r"(?<![^\W\d_])[A-Z][a-z]{3,}|[A-Z]{2,}")
_LATIN_LANGUAGES = frozenset("en es fr de it pt pl cs nl sv da no fi hu ro tr vi id ms hr sk sl et lv lt ca".split())
"""Sources in Latin letters share their names with the translation, but also chance words: only capitals count there."""
_NAME_WEIGHT = 0.7
_WORD_WEIGHT = 0.8
_DATE_WEIGHT = 0.5


def target_units(
    document: Document, numbers: Layer[Number], dates: Layer[Date], names: Layer[NameHit], language: str
) -> list[Unit]:
    """The blocks of the copy with their anchors. ``language`` is the source's."""
    marks = chain(
        ((number.span, ("number", Fraction(number.value)), _weight(Fraction(number.value))) for number in numbers),
        ((date.span, ("date", date.month, date.day), _DATE_WEIGHT) for date in dates if date.month and date.day),
        ((name.span, ("name", name.entry.id), _NAME_WEIGHT) for name in names),
        _words(document.text, language),
    )
    return _units(document, marks)


def source_units(source: SourceAnalysis) -> list[Unit]:
    """The blocks of the source with the same anchors."""
    marks = chain(
        (_number(number) for number in source.numbers),
        (_date(date) for date in source.dates if date.month and date.day),
        (_name(name) for name in source.names),
        _words(source.text, source.language),
    )
    return _units(source.document, marks)


Mark = tuple[Span, Hashable, float]
"""Where an anchor stands, what it is, and how much it weighs."""


def _number(number: SourceNumber) -> Mark:
    return number.span, ("number", number.low), _weight(number.low)


def _date(date: SourceDate) -> Mark:
    return date.span, ("date", date.month, date.day), _DATE_WEIGHT


def _name(name: SourceName) -> Mark:
    return name.span, ("name", name.entry.id), _NAME_WEIGHT


def _weight(value: Fraction) -> float:
    """Small whole numbers stand everywhere."""
    if value.denominator > 1 or value >= 1000:
        return 1.0
    return 0.8 if value >= 100 else 0.5 if value > 12 else 0.2


def _words(text: str, language: str) -> Iterator[Mark]:
    pattern = _CAPITALISED if language in _LATIN_LANGUAGES else _LATIN_WORD
    for match in pattern.finditer(text):
        yield Span(*match.span()), ("word", match[0].lower()), _WORD_WEIGHT


def _units(document: Document, marks: Iterable[Mark]) -> list[Unit]:
    blocks = Layer(block for block in document.blocks if block.in_copy and block.kind in COPY)
    anchors: dict[Span, dict[Hashable, float]] = {block.span: {} for block in blocks}
    for span, anchor, weight in marks:
        block = blocks.at(span.start)
        if block is not None:
            anchors[block.span][anchor] = weight
    return [Unit(span, found) for span, found in anchors.items()]
