"""What is wrong with the values of a pair: another number, currency or power of ten, points as percent."""

from collections.abc import Iterator
from enum import StrEnum
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from transcheck.languages.en.numerals import CURRENCY_CODES

from .alignment import Pair
from .bitext_values import UNIT_NAMES, Side, Sort, Value, is_part, source_values, target_values
from .figure_names import changed_names
from .source_tables import tables_of
from .value_agreement import agree, is_rounded, of_one_dimension
from .value_matching import Couple, Matching, Mismatch, match, mismatches
from .value_traces import sides, unmatched_figures

if TYPE_CHECKING:
    from . import Analysis
    from .source import SourceAnalysis

_POWERS = tuple(power for size in range(1, 13) for power in (size, -size))
_POINTS = "percentage point"
_SMALL = 12
_LARGE = 100
_NEAR = 3
_MOST_VAGUE = Fraction(3, 2)
_DOLLARS = frozenset("USD HKD TWD CAD AUD NZD SGD".split())
_LEAST_LENGTH = 1.2
"""Characters of English for one of a language that writes syllables or words with one; half as many for others."""
_DENSE = frozenset({"ko", "ja", "zh"})
_KEPT = frozenset({Sort.COUNT, Sort.PERCENT, Sort.MONEY, Sort.MEASURE, Sort.DURATION, Sort.AGE})
"""What a translation hardly leaves out; years, ordinals and decades it may."""
_CODES = frozenset(CURRENCY_CODES.values())
_SHARED_SIGNS = ("¥", "￥", "元", "£")


class FaultKind(StrEnum):
    """What is wrong."""

    MAGNITUDE = "magnitude"
    VALUE = "value"
    CONVERSION = "conversion"
    CURRENCY = "currency"
    POINTS = "points"
    NAME = "name"
    MISSING = "missing"


class Sureness(StrEnum):
    """How much speaks for a fault."""

    SURE = "sure"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


class Fault(NamedTuple):
    """A value of the translation, the one of the source that it should be, and what is wrong with it.

    ``power`` is the power of ten by which a magnitude is off. A value that is missing has the whole stretch of the
    translation for its ``target``.
    """

    target: Value
    source: Value
    kind: FaultKind
    sureness: Sureness
    power: int = 0


def find_value_faults(analysis: "Analysis", source: "SourceAnalysis") -> Iterator[Fault]:
    """The faults of all sure pairs, pair by pair."""
    everywhere = _Everywhere(analysis, source)
    for pair in analysis.pairs:
        if pair.is_sure:
            yield from sorted(_faults(analysis, source, pair, everywhere))


class _Everywhere:
    """All values of the story and of its source, where a value may have moved to another paragraph."""

    def __init__(self, analysis: "Analysis", source: "SourceAnalysis") -> None:
        self._analysis = analysis
        self._source = source
        self._may_move = not analysis.document.segments
        self._values: tuple[list[Value], list[Value]] | None = None

    def without_moved(self, matching: Matching) -> Matching:
        """The matching without what stands elsewhere, where the file does not say what translates what."""
        if not self._may_move or not (matching.target and matching.source):
            return matching
        if self._values is None:
            whole = [block.span for block in self._analysis.document.blocks]
            parts = [block.span for block in self._source.document.blocks]
            self._values = (
                [value for span in whole for value in target_values(self._analysis, span)],
                [value for span in parts for value in source_values(self._source, span)],
            )
        targets, sources = self._values
        return matching._replace(
            target=[value for value in matching.target if not any(agree(value, other) for other in sources)],
            source=[value for value in matching.source if not any(agree(other, value) for other in targets)],
            repeated=[],
        )


def _faults(analysis: "Analysis", source: "SourceAnalysis", pair: Pair, everywhere: _Everywhere) -> Iterator[Fault]:
    target_side, source_side = sides(analysis, source, pair)
    matching = match(target_side, source_side)
    for couple in matching.couples:
        yield from _unit_faults(couple, source_side, analysis.text, source.text)
    for name in changed_names(analysis.text, pair.span, source.plain_text, pair.source):
        yield Fault(*name, FaultKind.NAME, Sureness.SURE)
    left = everywhere.without_moved(matching)
    found = [fault for mismatch in mismatches(left) if (fault := _fault(mismatch, source))]
    yield from found
    if not found and len(left.target) == 1 and not left.source:
        yield from _against_figures(left.target[0], source, pair, target_side)
    if not found and not left.target and analysis.document.segments and tables_of(source.language):
        yield from _missing(left.source, analysis, source, pair)


def _against_figures(target: Value, source: "SourceAnalysis", pair: Pair, side: Side) -> Iterator[Fault]:
    """The one value left over, where the source has figures in a name, or a Roman number, that is left over too."""
    figures = unmatched_figures(source, pair.source, side)
    if len(figures) == 1 and target.sort in (Sort.COUNT, Sort.ORDINAL):
        yield Fault(target, figures[0], FaultKind.VALUE, Sureness.LIKELY)


def _missing(left: list[Value], analysis: "Analysis", source: "SourceAnalysis", pair: Pair) -> Iterator[Fault]:
    """The first value that a segment leaves out, where it is too exact to be put in other words."""
    if pair.span.length < pair.source.length * (_LEAST_LENGTH if source.language in _DENSE else _LEAST_LENGTH / 2):
        return
    is_split = any(is_part(number, analysis.text) for number in analysis.numbers.within(pair.span))
    for value in left:
        has_figures = any(character.isdigit() for character in value.span.of(source.text))
        is_precise = value.low > _SMALL or value.low.denominator > 1 or value.sort in (Sort.PERCENT, Sort.MONEY)
        if has_figures and is_precise and value.is_exact and value.sort in _KEPT and not is_split:
            whole = value._replace(span=pair.span)
            yield Fault(whole, value, FaultKind.MISSING, Sureness.LIKELY)
            return


def _fault(mismatch: Mismatch, analysis: "SourceAnalysis") -> Fault | None:
    target, source = mismatch.target, mismatch.source
    power = power_between(target, source)
    if power and mismatch.likeness > 1 and not mismatch.is_repeated:
        sureness = Sureness.SURE if mismatch.is_only or _has_digits(target) else Sureness.LIKELY
        return Fault(target, source, FaultKind.MAGNITUDE, sureness, power)
    if mismatch.likeness == 1:
        return _converted(mismatch, power, analysis.language)
    return Fault(target, source, FaultKind.VALUE, _sureness(mismatch, source.span.of(analysis.text)))


def _converted(mismatch: Mismatch, power: int, language: str) -> Fault:
    """Two values in different units, or one without a unit."""
    target, source = mismatch.target, mismatch.source
    is_convertible = target.sort is source.sort is Sort.MONEY or (
        target.sort is source.sort is Sort.MEASURE and of_one_dimension(target, source)
    )
    if is_convertible and mismatch.is_only:
        return Fault(target, source, FaultKind.CONVERSION, Sureness.LIKELY)
    if power and mismatch.is_only and _has_digits(target):
        return Fault(target, source, FaultKind.MAGNITUDE, Sureness.LIKELY, power)
    if mismatch.is_only and "" in (target.unit, source.unit) and _is_near(target, source):
        return Fault(target, source, FaultKind.VALUE, Sureness.LIKELY)
    is_unread = source.sort is Sort.COUNT and not source.unit and target.sort in (Sort.MEASURE, Sort.MONEY)
    if is_unread and mismatch.is_only and target.unit not in _units_of(language):
        return Fault(target, source, FaultKind.VALUE, Sureness.LIKELY)
    return Fault(target, source, FaultKind.VALUE, Sureness.DOUBTFUL)


@cache
def _units_of(language: str) -> frozenset[str]:
    """The units that are read in a language."""
    tables = tables_of(language)
    tables_by_kind = (*tables.numerals.measures.values(), *tables.numerals.prefixes.values()) if tables else ()
    return frozenset(UNIT_NAMES.get(unit, unit) for units in tables_by_kind for unit in units)


def _sureness(mismatch: Mismatch, written: str) -> Sureness:
    target, source = mismatch.target, mismatch.source
    has_figures = any(character.isdigit() for character in written)
    is_vague = source.high > source.low * _MOST_VAGUE
    is_compound = target.sort is source.sort is Sort.ORDINAL and target.low > 10 and not has_figures
    is_loose = target.sort is Sort.COUNT and not mismatch.is_only and not has_figures
    if is_vague or is_compound or is_loose:
        return Sureness.DOUBTFUL
    is_plain = not target.unit and target.sort is not Sort.YEAR and max(target.low, source.low) <= _SMALL
    if mismatch.likeness < 3 or not mismatch.is_only or mismatch.is_repeated or is_plain or not has_figures:
        return Sureness.LIKELY
    return Sureness.SURE


def power_between(target: Value, source: Value) -> int:
    """By which power of ten the translation is too great (above 0) or too small; 0 where it is not that."""
    if source.high > source.low * _MOST_VAGUE:
        return 0
    for power in _POWERS:
        shift = Fraction(10) ** -power
        moved = target._replace(low=target.low * shift, high=target.high * shift)
        if moved.low == source.low or (source.is_exact and is_rounded(moved, source)):
            return power
    return 0


def _is_near(target: Value, source: Value) -> bool:
    """Whether two large numbers are of the same order, so that one is likely to stand for the other."""
    low, high = sorted((target.low, source.low))
    return low > _LARGE and high <= low * _NEAR and Sort.YEAR not in (target.sort, source.sort)


def _has_digits(value: Value) -> bool:
    """Whether the value has more figures than one that are not idle noughts, so that chance is unlikely."""
    return len(str(value.low.numerator).rstrip("0")) > 1


def _unit_faults(couple: Couple, source_side: Side, text: str, source_text: str) -> Iterator[Fault]:
    target, source = couple
    if target.low != source.low or target.unit == source.unit:
        return
    others = [other for other in source_side.values if other.low == source.low and other.unit == target.unit]
    if others:
        return
    if target.sort is source.sort is Sort.MONEY and _is_other_currency(couple, text, source_text):
        yield Fault(target, source, FaultKind.CURRENCY, Sureness.SURE)
    elif target.sort is source.sort is Sort.PERCENT:
        sureness = Sureness.SURE if source.unit == _POINTS else Sureness.DOUBTFUL
        yield Fault(target, source, FaultKind.POINTS, sureness)


def _is_other_currency(couple: Couple, text: str, source_text: str) -> bool:
    units = {couple.target.unit, couple.source.unit}
    written = couple.target.span.of(text), couple.source.span.of(source_text)
    if not units <= _CODES or any(sign in one for sign in _SHARED_SIGNS for one in written):
        return False
    return not (units <= _DOLLARS and "U" not in written[0])
