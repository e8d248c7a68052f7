"""Words for the faults of values, and what to write instead."""

from transcheck.languages.en.measures import MEASURES_OF
from transcheck.model import Edit, Fix

from .bitext_values import Sort, Value
from .exact import ratio
from .number_wording import figures_of, in_figures, rounded, significant
from .unit_values import in_unit
from .value_faults import Fault, FaultKind, Sureness

_FIXED = frozenset({Sort.COUNT, Sort.PERCENT, Sort.MONEY, Sort.DURATION, Sort.AGE, Sort.MEASURE, Sort.YEAR})


def message_of(fault: Fault, stated: str, written: str) -> str:
    """What is wrong with the words ``stated`` for the words ``written`` of the source."""
    if fault.kind is FaultKind.MAGNITUDE:
        much = "much" if fault.power > 0 else "little"
        return f"“{stated}” for “{written}” is {10 ** abs(fault.power):,} times too {much} (magnitude error)"
    if fault.kind is FaultKind.CURRENCY:
        return f"“{stated}” is in another currency than “{written}” in the source"
    if fault.kind is FaultKind.POINTS:
        is_of_source = fault.source.unit == "percentage point"
        unit = "percentage points" if is_of_source else "percent"
        return f"“{stated}” should be {unit}, as “{written}” in the source"
    if fault.kind is FaultKind.MISSING:
        return f"“{written}” of the source is not in the translation"
    if fault.kind is FaultKind.CONVERSION:
        worth = _worth(fault)
        return f"“{stated}” is not what “{written}” makes" + (f"; it should be about {worth}" if worth else "")
    return f"“{stated}” stands where the source has “{written}”"


def _worth(fault: Fault) -> str:
    """What the source's measure is in the unit of the copy, as far as that is known."""
    one, other = fault.source.unit, fault.target.unit
    if one not in MEASURES_OF or other not in MEASURES_OF or MEASURES_OF[one].dimension in ("speed", "temperature"):
        return ""
    if MEASURES_OF[one].dimension != MEASURES_OF[other].dimension:
        return ""
    return in_figures(rounded(in_unit(ratio(fault.source.low), one, other), 2))


def fix_of(fault: Fault, text: str) -> Fix | None:
    """The source's value in English figures, where the copy has figures in the same unit."""
    target, source = fault.target, fault.source
    is_same = target.unit == source.unit and target.sort is source.sort and target.sort in _FIXED
    if fault.kind not in (FaultKind.MAGNITUDE, FaultKind.VALUE) or not is_same or not source.is_exact:
        return None
    figures = figures_of(target.span, text)
    if not figures.length or fault.sureness is Sureness.DOUBTFUL:
        return None
    written = _written(source, target, text)
    return Fix(f"Write “{written}”", (Edit(figures, written),))


def _written(source: Value, target: Value, text: str) -> str:
    value = ratio(source.low)
    if target.sort is Sort.YEAR:
        return str(value)
    if target.is_rounded:
        return in_figures(rounded(value, max(2, significant(target.span, text))))
    return in_figures(value)
