"""Which values of a translation and of its source have no counterpart on the other side.

Values are matched one to one, the best pairs first. What is left over on one side and yet stands on the other (in a
value that was matched already, or in the trace of one) is not missed: translations repeat, count and join.
"""

from collections.abc import Sequence
from typing import NamedTuple

from .bitext_values import Side, Sort, Value
from .value_agreement import agree

_MOST = 60
"""Values on one side of a pair; a longer list is a table, and nobody sees what belongs together."""
_ALIKE = 3
"""The likeness of two values of the same sort and unit."""
_PLAIN = frozenset({Sort.COUNT, Sort.ORDINAL})
_AGES = frozenset({Sort.DURATION, Sort.AGE})
_FOUR_FIGURES = 1000
_BARE_AGES = frozenset({Sort.COUNT, Sort.AGE})


class Couple(NamedTuple):
    """A value of the translation and the one of the source that it stands for, or should."""

    target: Value
    source: Value


class Matching(NamedTuple):
    """``couples`` agree. ``target`` and ``source`` stand alone; ``repeated`` values of the translation stand in the
    source, but there another value of the translation has them."""

    couples: list[Couple]
    target: list[Value]
    source: list[Value]
    repeated: list[Value]


class Mismatch(NamedTuple):
    """A value of the translation where the source has another one.

    ``is_only``: no other value on either side could be meant as well; ``is_repeated``: the source has the value too,
    for something else.
    """

    target: Value
    source: Value
    likeness: int
    is_only: bool
    is_repeated: bool


def match(target: Side, source: Side) -> Matching:
    """What belongs together, and what is left."""
    if len(target.values) > _MOST or len(source.values) > _MOST:
        return Matching([], [], [], [])
    couples = _couples(target.values, source.values)
    left, right = [one for one, _ in couples], [other for _, other in couples]
    free = [value for number, value in enumerate(target.values) if number not in left and value.high > 1]
    missed = [value for number, value in enumerate(source.values) if number not in right and value.high > 1]
    missed = [value for value in missed if not _is_met(value, target)]
    missed += _only_converted(couples, target, source, free)
    unmet = [value for value in free if not any(agree(value, other) for other in (*source.values, *source.traces))]
    repeated = [value for value in free if not any(agree(value, other) for other in source.traces)]
    return Matching(
        [Couple(target.values[one], source.values[other]) for one, other in couples],
        unmet,
        missed,
        [value for value in repeated if value not in unmet],
    )


def _only_converted(couples: list[tuple[int, int]], target: Side, source: Side, free: Sequence[Value]) -> list[Value]:
    """The values of the source that stand in another unit alone, where a free one in the same unit is a rival."""
    found = []
    for one, other in couples:
        value, stated = source.values[other], target.values[one]
        is_converted = stated.low != value.low and stated.unit != value.unit
        if is_converted and value.unit and any(likeness(rival, value) == _ALIKE for rival in free):
            found.append(value)
    return found


def _is_met(value: Value, target: Side) -> bool:
    """Whether the translation has the value, or a word for it; one for a stretch of time counts for such alone."""
    is_time = value.sort in (Sort.DURATION, Sort.AGE)
    traces = (trace for trace in target.traces if is_time or not trace.unit)
    return any(agree(other, value) for other in (*target.values, *traces))


def _couples(targets: Sequence[Value], sources: Sequence[Value]) -> list[tuple[int, int]]:
    """Pairs by number, taken by how alike they are, then by how far apart they stand."""
    pairs = [
        (-likeness(target, source), target.low != source.low, abs(one - other), one, other)
        for one, target in enumerate(targets)
        for other, source in enumerate(sources)
        if agree(target, source)
    ]
    used: tuple[set[int], set[int]] = (set(), set())
    found = []
    for *_, one, other in sorted(pairs):
        if one not in used[0] and other not in used[1]:
            used[0].add(one)
            used[1].add(other)
            found.append((one, other))
    return found


def likeness(target: Value, source: Value) -> int:
    """How much two values seem to be of the same thing: 0 not at all, 3 the same sort and unit."""
    if {target.sort, source.sort} in (_AGES, _BARE_AGES):
        return 3 if target.sort is Sort.DURATION and target.unit == source.unit else 2
    if target.sort is source.sort:
        return 3 if target.unit == source.unit else 2 if target.sort is Sort.PERCENT else 1
    if Sort.YEAR in (target.sort, source.sort) and Sort.COUNT in (target.sort, source.sort):
        return 2 if min(target.low, source.low) >= _FOUR_FIGURES else 1
    if (target.sort is Sort.COUNT and source.unit == "percentage point") or {target.sort, source.sort} <= _PLAIN:
        return 2
    if {target.sort, source.sort} == {Sort.YEAR, Sort.DECADE}:
        return 2
    if Sort.COUNT in (target.sort, source.sort) and not {Sort.YEAR, Sort.DECADE} & {target.sort, source.sort}:
        return 1
    return 0


def mismatches(matching: Matching) -> list[Mismatch]:
    """The values without counterpart of both sides that seem to belong together, in the order of the translation."""
    found, sources = [], list(matching.source)
    for is_repeated, targets in ((False, list(matching.target)), (True, list(matching.repeated))):
        least = _ALIKE if is_repeated else 1
        while pair := _best(targets, sources, least):
            target, source = pair
            alike = likeness(target, source)
            rivals = [likeness(target, other) for other in matching.source]
            rivals += [likeness(other, source) for other in matching.target]
            is_only = sum(rival >= alike for rival in rivals) == (1 if is_repeated else 2)
            found.append(Mismatch(target, source, alike, is_only, is_repeated))
            targets.remove(target)
            sources.remove(source)
    return sorted(found)


def _best(targets: Sequence[Value], sources: Sequence[Value], least: int) -> Couple | None:
    pairs = [
        (-likeness(target, source), abs(one - other), one, other)
        for one, target in enumerate(targets)
        for other, source in enumerate(sources)
        if likeness(target, source) >= least
    ]
    *_, one, other = min(pairs, default=(0, 0, -1, -1))
    return Couple(targets[one], sources[other]) if one >= 0 else None
