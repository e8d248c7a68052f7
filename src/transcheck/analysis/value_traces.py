"""Traces of values: digits in names and scores, number words inside other words, words that imply a number.

A trace is reason enough not to miss a value. It never counts as a value that the other side lacks.
"""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from transcheck.languages.en.implied_numbers import IMPLIED_NUMBERS, IMPLIED_SHARES
from transcheck.languages.en.numerals import SMALL_NUMBERS, TENS
from transcheck.languages.value_tables import NumberWords
from transcheck.model import Span

from .alignment import Pair
from .bitext_values import Side, Sort, Value, source_values, target_values
from .dates import Date
from .source_tables import Tables, tables_of
from .value_agreement import agree
from .word_numerals import fold

if TYPE_CHECKING:
    from . import Analysis
    from .source import SourceAnalysis

_DIGITS = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PART = re.compile(r"[^\W\d_]+")
_SPACED = re.compile(r"[0-9]+(?: [0-9]+)+")
_SCALES = tuple(10**power for power in (3, 4, 5, 6, 7, 8, 9, 12))
_BUDDHIST_YEARS = range(2400, 2700)
_BUDDHIST_ERA = 543
_LAST_SIXTEEN = ("octavos", "huitièmes", "ottavi", "achtel", "oitavas", "osmifin")
"""The round of a cup with eight games is called after the eighths in some languages."""
_ROMAN = re.compile(r"(?<!\w)[IVX]{1,6}(?![^\W\d_]{2}|['’])")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
_NUMBER_WORDS = SMALL_NUMBERS | TENS
_LEAST_STEM = 3
_COUNTED_IN_SMALL = frozenset({"ko", "ja", "zh"})


def sides(analysis: "Analysis", source: "SourceAnalysis", pair: Pair) -> tuple[Side, Side]:
    """The translation and the source of a pair."""
    targets, sources = target_values(analysis, pair.span), source_values(source, pair.source)

    def of_target() -> list[Value]:
        traces = target_traces(analysis.text, pair.span, targets, analysis.dates.within(pair.span))
        if tables_of(source.language) is None:
            traces += [trace for value in targets for trace in _scaled_down(value)]
        return traces

    def of_source() -> list[Value]:
        return source_traces(source.plain_text, pair.source, source.language, sources)

    return Side(targets, of_target), Side(sources, of_source)


def unmatched_figures(source: "SourceAnalysis", span: Span, target: Side) -> list[Value]:
    """Figures in names, and Roman numbers, that the translation has nowhere; without those of dates."""
    text = source.plain_text
    known = [value.span for value in source_values(source, span)] + [date.span for date in source.dates.within(span)]
    found = [*_digits(text, span, known), *_romans(text, span)]
    met = (*target.values, *target.traces)
    found = [value for value in found if value.low > 1 and value.span.length > 1]
    return [value for value in found if not any(agree(other, value) for other in met)]


def target_traces(text: str, span: Span, known: list[Value], dates: Iterable[Date]) -> list[Value]:
    """What the words of the translation in ``span`` imply besides its ``known`` values, and its ``dates``."""
    taken = [value.span for value in known]
    found = [trace for date in dates if date.month for trace in _date(date)]
    found += [*_digits(text, span, taken), *_romans(text, span), *_joined_digits(text, span)]
    for match in _outside(_WORD, text, span, taken):
        place, word = Span(*match.span()), match[0].lower()
        found += _implied(place, word)
        if "-" in word:
            for part in word.split("-"):
                found += _implied(place, part)
    return found


def _date(date: Date) -> Iterator[Value]:
    """The month as figures, and the day as East Asia writes the names of events: 6.15, 911."""
    month, day = date.month or 0, date.day or 0
    yield _count(date.span, Fraction(month))
    if day:
        for written in (f"{month}.{day:02}", f"{month}.{day}", f"{month}{day:02}", f"{month}{day}"):
            yield _count(date.span, Fraction(written))


def _implied(span: Span, word: str) -> Iterator[Value]:
    for implied in IMPLIED_NUMBERS.get(word, ()):
        sort = Sort.DURATION if implied.unit else Sort.COUNT
        yield Value(span, Fraction(implied.low), Fraction(implied.high), sort, implied.unit)
    if word in IMPLIED_SHARES:
        share = Fraction(*IMPLIED_SHARES[word])
        yield Value(span, share, share, Sort.FRACTION)
    elif word in _NUMBER_WORDS:
        yield Value(span, Fraction(_NUMBER_WORDS[word]), Fraction(_NUMBER_WORDS[word]), Sort.COUNT)


def source_traces(text: str, span: Span, language: str, known: list[Value]) -> list[Value]:
    """Digits and number words of the source (plain digits) in ``span`` that its ``known`` values leave out."""
    taken = [value.span for value in known]
    found = [*_digits(text, span, taken), *_romans(text, span)]
    found += [part for value in known if " " in value.span.of(text) for part in _digits(text, value.span, [])]
    tables = tables_of(language)
    if tables is None:
        found += [trace for one in (*found, *known) for trace in _scaled(one)]
    else:
        if any(word in text[span.start : span.end].lower() for word in _LAST_SIXTEEN):
            found.append(_count(span, Fraction(16)))
        find = _characters if tables.numerals.characters else _words
        found += find(text, span, taken, tables)
    return found


def _outside(pattern: re.Pattern[str], text: str, span: Span, taken: Iterable[Span]) -> Iterator[re.Match[str]]:
    """The matches that do not begin inside a known value."""
    taken = list(taken)
    for match in pattern.finditer(text, *span):
        if not any(place.start <= match.start() < place.end for place in taken):
            yield match


def _digits(text: str, span: Span, taken: Iterable[Span]) -> Iterator[Value]:
    for match in _outside(_DIGITS, text, span, taken):
        place = Span(*match.span())
        for written in {match[0].replace(",", ""), match[0].replace(".", ""), *re.split("[.,]", match[0])}:
            if len(written) < 20 and written.count(".") <= 1 and written.replace(".", "").isdecimal():
                yield Value(place, Fraction(written), Fraction(written), Sort.COUNT)


def _joined_digits(text: str, span: Span) -> Iterator[Value]:
    """Figures with spaces between, as in telephone numbers."""
    for match in _SPACED.finditer(text, *span):
        yield _count(Span(*match.span()), Fraction(match[0].replace(" ", "")))


def _scaled(value: Value) -> Iterator[Value]:
    """A value with every scale word that a language without tables may have behind it, or as a Buddhist year."""
    if value.low in _BUDDHIST_YEARS:
        yield value._replace(low=value.low - _BUDDHIST_ERA, high=value.high - _BUDDHIST_ERA)
    for power in _SCALES:
        yield value._replace(low=value.low * power, high=value.high * power)


def _scaled_down(value: Value) -> Iterator[Value]:
    """The figures that such a language may have before its scale word."""
    for power in _SCALES:
        yield value._replace(low=value.low / power, high=value.high / power)


def _romans(text: str, span: Span) -> Iterator[Value]:
    for match in _ROMAN.finditer(text, *span):
        digits = [_ROMAN_DIGITS[letter] for letter in match[0]]
        value = sum(-one if one < other else one for one, other in zip(digits, [*digits[1:], 0], strict=True))
        yield Value(Span(*match.span()), Fraction(value), Fraction(value), Sort.COUNT)


def _characters(text: str, span: Span, taken: list[Span], tables: Tables) -> Iterator[Value]:
    table = tables.numerals.characters
    assert table is not None
    stretch = "".join(
        "\n" if any(one.start <= place < one.end for one in taken) else text[place] for place in range(*span)
    )
    if not table.has_spaces:
        for values in (table.digits, table.small):
            yield from (_count(span, Fraction(value)) for character, value in values.items() if character in stretch)
    for word, (low, high) in table.words.items():
        if word in stretch:
            yield Value(span, Fraction(low), Fraction(high), Sort.COUNT)


def _count(span: Span, value: Fraction) -> Value:
    return Value(span, value, value, Sort.COUNT)


def _words(text: str, span: Span, taken: list[Span], tables: Tables) -> Iterator[Value]:
    """Number words, alone or at the beginning of another word ("двухлетний", "Dreijährige")."""
    words = tables.numerals.words
    assert words is not None
    for match in _outside(_PART, text, span, taken):
        folded = fold(match[0], tables)
        for length in range(len(folded), min(_LEAST_STEM, len(folded)) - 1, -1):
            value = _word_value(folded[:length], words)
            if value is not None:
                yield _count(Span(*match.span()), value)
                break
        if folded in words.plurals:
            low, high = words.plurals[folded]
            yield Value(Span(*match.span()), Fraction(low), Fraction(high), Sort.COUNT)


def _word_value(word: str, words: NumberWords) -> Fraction | None:
    value = words.values.get(word) or words.ordinals.get(word) or words.fractions.get(word)
    return None if value is None else Fraction(value)
