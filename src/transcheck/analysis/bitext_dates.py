"""Days, months, weekdays and times of day of a translation and of its source, and those that have no counterpart."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from transcheck.languages.time_zones import zones_in
from transcheck.model import Span

from .alignment import Pair
from .bitext_values import Value
from .clock_times import ClockTime
from .source_dates import SourceDate
from .source_tables import split_forms, tables_of
from .value_traces import source_traces, target_traces

if TYPE_CHECKING:
    from . import Analysis
    from .source import SourceAnalysis

_TIME = re.compile(r"(?<![0-9:.,$€£/])([01]?[0-9]|2[0-4]):([0-5][0-9])(?![0-9:]|[.][0-9])")
_MILITARY = re.compile(r"(?<![0-9:.,$€£/])([01][0-9]|2[0-3])([0-5][0-9])(?= (?:GMT|UTC|hours|local))")
_NAMED = re.compile(r"(?<!\w)(?:(noon|midday)|midnight)(?!\w)")
_MOST = 60
"""Parts of dates on one side of a pair; a longer list is a calendar."""
_AFTER_WEEKDAY = re.compile(r"(?<=day),? the (([0-9]{1,2})(?:st|nd|rd|th))(?!\w)")


class Part(StrEnum):
    """What of a date or time may differ."""

    DAY = "day"
    MONTH = "month"
    WEEKDAY = "weekday"
    TIME = "time"


class Moment(NamedTuple):
    """One part of a date: its number, for times the minutes since midnight, several where the half is not told."""

    span: Span
    part: Part
    values: frozenset[int]


class DateFault(NamedTuple):
    """A part of a date of the translation, and the one of the source in its place."""

    target: Moment
    source: Moment
    is_only: bool


def find_date_faults(analysis: "Analysis", source: "SourceAnalysis") -> Iterator[DateFault]:
    """The parts of dates that differ, in all sure pairs."""
    if not source.dates:
        return
    elsewhere = _moments_of(source.dates, source) if not analysis.document.segments else []
    for pair in analysis.pairs:
        dates = source.dates.within(pair.source)
        if pair.is_sure and dates:
            yield from sorted(_faults(analysis, source, pair, dates, elsewhere))


def _faults(
    analysis: "Analysis", source: "SourceAnalysis", pair: Pair, dates: Sequence[SourceDate], elsewhere: list[Moment]
) -> Iterator[DateFault]:
    targets = list(_target_moments(analysis, pair.span))
    if not targets or len(targets) > _MOST or len(dates) > _MOST:
        return
    sources = _moments_of(dates, source)
    resolved = {part for date in dates if date.relative is not None for part in _left_open(date)}
    moved = zones_in(pair.span.of(analysis.text)) != zones_in(pair.source.of(source.text))
    for part in Part:
        ours = [moment for moment in targets if moment.part is part]
        theirs = [moment for moment in sources if moment.part is part]
        if not ours or not theirs or (moved and part is not Part.MONTH) or part in resolved:
            continue
        left = [one for one in ours if not _has(one, [*theirs, *elsewhere])]
        right = [other for other in theirs if not _has(other, ours)]
        if left and right:
            left, right = _untraced(analysis, source, pair, left, right)
        for one, other in zip(left, right, strict=False):
            yield DateFault(one, other, len(left) == len(right) == 1)


def _left_open(date: SourceDate) -> Iterator[Part]:
    """What a translation may add to a date that is told from the day of writing: its day for "yesterday"."""
    unit = date.relative.unit if date.relative else ""
    if unit in ("day", "week") and date.day is None:
        yield Part.DAY
    if unit in ("day", "week") and date.weekday is None:
        yield Part.WEEKDAY
    if date.month is None:
        yield Part.MONTH


def _has(moment: Moment, others: Iterable[Moment]) -> bool:
    return any(moment.part is other.part and moment.values & other.values for other in others)


def _untraced(
    analysis: "Analysis", source: "SourceAnalysis", pair: Pair, left: list[Moment], right: list[Moment]
) -> tuple[list[Moment], list[Moment]]:
    """What has no trace in figures or words on the other side: dates are written in many ways."""
    if left[0].part not in (Part.DAY, Part.MONTH):
        return left, right
    here = target_traces(analysis.text, pair.span, [], analysis.dates.within(pair.span))
    there = source_traces(source.plain_text, pair.source, source.language, [])
    return (
        [one for one in left if not _is_traced(one, there)],
        [other for other in right if not _is_traced(other, here)],
    )


def _is_traced(moment: Moment, traces: Iterable[Value]) -> bool:
    values = {Fraction(value) for value in moment.values}
    return any(trace.low == trace.high and trace.low in values and not trace.unit for trace in traces)


def _target_moments(analysis: "Analysis", span: Span) -> Iterator[Moment]:
    for date in analysis.dates.within(span):
        if date.day is not None:
            yield Moment(date.span, Part.DAY, frozenset({date.day}))
        if date.month is not None:
            yield Moment(date.span, Part.MONTH, frozenset({date.month}))
        if date.weekday is not None:
            yield Moment(date.span, Part.WEEKDAY, frozenset({date.weekday}))
    for bare in analysis.bare_days.within(span):
        yield Moment(bare.span, Part.DAY, frozenset({bare.day}))
    known = [bare.span for bare in analysis.bare_days.within(span)]
    for match in _AFTER_WEEKDAY.finditer(analysis.text, *span):
        if not any(one.overlaps(Span(*match.span(1))) for one in known):
            yield Moment(Span(*match.span(1)), Part.DAY, frozenset({int(match[2])}))
    yield from _target_times(analysis, span)


def _target_times(analysis: "Analysis", span: Span) -> Iterator[Moment]:
    for time in analysis.clock_times.within(span):
        if time.hour <= 24 and (time.minute or 0) < 60:
            yield Moment(time.span, Part.TIME, _minutes_of(time))
    known = [time.span for time in analysis.clock_times.within(span)]
    for pattern in (_TIME, _MILITARY):
        for match in pattern.finditer(analysis.text, *span):
            if not any(one.start <= match.start() < one.end for one in known):
                yield Moment(Span(*match.span()), Part.TIME, _minutes(int(match[1]), int(match[2]), is_sure=False))
    for match in _NAMED.finditer(analysis.text, *span):
        yield Moment(Span(*match.span()), Part.TIME, frozenset({720} if match[1] else {0}))


def _minutes_of(time: ClockTime) -> frozenset[int]:
    hour, minute = time.hour, time.minute or 0
    if not time.half:
        return _minutes(hour, minute, is_sure=False)
    return _minutes(hour % 12 + (12 if time.half == "p" else 0), minute, is_sure=True)


def _minutes(hour: int, minute: int, *, is_sure: bool) -> frozenset[int]:
    """Minutes since midnight; in both halves of the day where the text does not say in which."""
    hours = {hour % 24} if is_sure or hour > 12 else {hour % 24, (hour + 12) % 24}
    return frozenset(one * 60 + minute for one in hours)


def _moments_of(dates: Iterable[SourceDate], source: "SourceAnalysis") -> list[Moment]:
    return [moment for date in dates for moment in _source_moments(date, source)]


def _source_moments(date: SourceDate, source: "SourceAnalysis") -> Iterator[Moment]:
    if date.day is not None:
        yield Moment(date.span, Part.DAY, frozenset({date.day}))
    if date.month is not None:
        yield Moment(date.span, Part.MONTH, frozenset({date.month}))
    if date.weekday is not None:
        yield Moment(date.span, Part.WEEKDAY, frozenset({date.weekday}))
    if date.hour is not None:
        is_sure = date.hour > 12 or _names_half(date.span.of(source.text), source.language)
        yield Moment(date.span, Part.TIME, _minutes(date.hour, date.minute or 0, is_sure=is_sure))


def _names_half(written: str, language: str) -> bool:
    """Whether a date says which half of the day it means."""
    tables = tables_of(language)
    parts = tables.calendar.day_parts.values() if tables else ()
    return any(form in written for forms, *_ in parts for form in split_forms(forms))
