"""A fact that the earlier version states otherwise.

Why it matters
    A story that is rewritten, cut or translated anew must keep its names, places, figures, dates, offices and
    quotations. Two versions that disagree cannot both be right, and readers will find both.

When to ignore
    The earlier version was wrong, or the news moved on.

Decision
    Needs two versions (``transcheck compare OLD NEW``). Paragraphs that belong together are compared. A fact drifted
    for certain where it stands for another one of its kind between words that stayed, and likely where both paragraphs
    have just one such fact that the other version lacks altogether. A fact that is only new or only gone has not
    drifted. Rounded figures agree, a fuller name agrees with a shorter one, and figures that the copy itself calls
    revised are left alone. A quotation drifted when the earlier version has the same remark in other words.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from transcheck.analysis import Analysis
from transcheck.model import Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

if TYPE_CHECKING:
    from transcheck.analysis.version_drift import Drift

_SHOWN = 60
_EARLIER = "The party won 316 seats on Tuesday, Prime Minister Anna Kent said in Busan.\n\nThe harbor was quiet."


@check(
    summary="Fact that the earlier version states otherwise",
    category="style/inconsistent-with-external-reference",
    severity=Severity.ERROR,
    needs=frozenset({"earlier"}),
    examples=(
        Bad(
            "The party won [[361]] seats on Tuesday, Prime Minister Anna Kent said in Busan.\n\nThe harbor was quiet.",
            earlier=_EARLIER,
            message="“361” was “316” in the earlier version: its figures in another order",
        ),
        Bad(
            "The party won 316 seats on [[Thursday]], [[President]] Anna Kent said in [[Incheon]].\n\nIt was quiet.",
            earlier=_EARLIER,
        ),
        Bad("[[“We will never close the harbor,”]] she said.", earlier="“We will close the harbor,” she said."),
        Good("The party won more than 300 seats, the prime minister said.\n\nThe harbor was quiet.", earlier=_EARLIER),
        Good("On Tuesday the party won 316 seats, Kent said in Busan.\n\nThe harbor was quiet.", earlier=_EARLIER),
        Good(
            "The toll rose to 361 on Tuesday, Anna Kent said in Busan.",
            earlier="The toll was 316 on Tuesday, Anna Kent said in Busan.",
        ),
    ),
)
def version_fact_drift(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each fact, and each quotation, that is another one now."""
    from transcheck.analysis.originals import SURELY_SAME_REMARK  # late: loaded only where there are two versions

    for drift in analysis.drifts:
        if not analysis.in_quotation(drift.span) or analysis.reworded.at(drift.span.start) is None:
            yield _drifted(analysis, drift, flag)
    earlier = analysis.earlier
    for rendering in analysis.reworded:
        original = rendering.original
        if earlier is None or original.is_verbatim or not earlier.in_quotation(original.span):
            continue
        words = _shown(rendering.quotation.inner.of(analysis.text).rstrip(",. "))
        yield flag(
            span=rendering.span,
            confidence=Confidence.HIGH if original.score >= SURELY_SAME_REMARK else Confidence.MEDIUM,
            message=f"“{words}” is worded otherwise in the earlier version",
            related=(Related(original.span, f"the earlier wording, chrF++ {original.score:.0f}", in_earlier=True),),
        )


def _drifted(analysis: Analysis, drift: "Drift", flag: Flag) -> Finding:
    now = _shown(drift.span.of(analysis.text))
    before = _shown(drift.earlier.of(analysis.earlier.text)) if analysis.earlier else ""
    is_shuffled = now.isdecimal() and now != before and sorted(now) == sorted(before)
    return flag(
        span=drift.span,
        confidence=Confidence.HIGH if drift.is_sure else Confidence.MEDIUM,
        message=f"“{now}” was “{before}” in the earlier version"
        + (": its figures in another order" if is_shuffled else ""),
        related=(Related(drift.earlier, f"the earlier {drift.kind}", in_earlier=True),),
    )


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
