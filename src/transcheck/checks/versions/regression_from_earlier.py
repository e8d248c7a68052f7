"""A fault in a paragraph that had none in the earlier version.

Why it matters
    Somebody had put it right, or it was right from the start; then the paragraph was translated anew or an old file was
    copied over it.

When to ignore
    The rule that found it explains when to ignore it: ``transcheck explain RULE``.

Decision
    Needs two versions (``transcheck compare OLD NEW``). All the other rules check both versions. What they find in the
    later one is reported here when the paragraph has a counterpart with other words in the earlier version, and the
    same rule marks neither the same words there nor others in the counterpart. The severity and the confidence are the
    rule's own.
"""

from collections import Counter
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_ROOM = 150
_OPENED = "Mayor Anna Kent opened the bridge to Lindow on Tuesday."


@check(
    summary="Fault that the earlier version did not have",
    category="style/inconsistent-with-external-reference",
    severity=Severity.ERROR,
    needs=frozenset({"earlier"}),
    examples=(
        Bad(
            "Mayor Anna Kent opened [[the the]] bridge to Lindow on Tuesday.",
            earlier=_OPENED,
            message="not in the earlier version: “the the” is one word too many (doubled-word)",
            fixed=_OPENED,
        ),
        Bad("Xi Jinping flew to Hanoi on Tuesday. [[She]] stays.", earlier="Xi Jinping flew to Hanoi. He stays."),
        Good("Anna Kent opened the the bridge today.", earlier="Mayor Anna Kent opened the the bridge today."),
        Good("Mayor Anna Kent opened a bridge to Lindow.", earlier=_OPENED),
    ),
)
def regression_from_earlier(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each fault that is new in a paragraph that is not."""
    earlier = analysis.earlier
    if earlier is None:
        return
    for fault in _new_faults(analysis, earlier):
        pair = analysis.version_pairs.pairs.at(fault.span.start)
        if pair and pair.span.of(analysis.text) != pair.source.of(earlier.text):
            yield flag(
                span=fault.span,
                severity=fault.severity,
                confidence=fault.confidence,
                category=fault.category,
                message=_message(fault),
                related=(Related(pair.source, "the earlier wording", in_earlier=True), *fault.related),
                fix=fault.fix,
            )


def _new_faults(analysis: Analysis, earlier: Analysis) -> Iterator[Finding]:
    """The faults that are neither anywhere in the earlier version nor, in other words, in the counterpart there."""
    now, before = analysis.faults
    known: dict[tuple[str, str], list[Finding]] = {}
    for fault in before:
        known.setdefault((fault.rule, fault.span.of(earlier.text).casefold()), []).append(fault)
    unknown = []
    for fault in now:
        same = known.get((fault.rule, fault.span.of(analysis.text).casefold()))
        if same:
            same.pop()
        else:
            unknown.append(fault)
    left = Counter((fault.rule, _counterpart(earlier, fault)) for faults in known.values() for fault in faults)
    for fault in unknown:
        pair = analysis.version_pairs.pairs.at(fault.span.start)
        place = fault.rule, pair.source if pair else None
        left[place] -= 1
        if pair is None or left[place] < 0:
            yield fault


def _counterpart(earlier: Analysis, fault: Finding) -> Span | None:
    """The paragraph of a fault."""
    block = earlier.block_at(fault.span.start)
    return block.span if block else None


def _message(fault: Finding) -> str:
    room = _ROOM - len("not in the earlier version:  ()") - len(fault.rule)
    message = fault.message if len(fault.message) <= room else f"{fault.message[: room - 1]}…"
    return f"not in the earlier version: {message} ({fault.rule})"
