"""A correction of the earlier version that the later does not carry.

Why it matters
    The desk corrected the story and said so. Whoever works from an older file, or translates it anew, brings the error
    back.

When to ignore
    The note is about something else that is written alike.

Decision
    Needs two versions (``transcheck compare OLD NEW``). A note in the earlier version says what is wrong and what is
    right: "corrects X to Y", "Y, not X", "should read Y, not X", "Y instead of X", or names only what is right
    ("corrects the spelling to Y"). The later version has the wrong name or figure, or one that is almost the right
    name, and nowhere the right one. A fix is safe outside quotation marks.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from transcheck.analysis import Analysis
from transcheck.model import Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

if TYPE_CHECKING:
    from transcheck.analysis.corrections import Correction

_MOTEGI = "Toshio Motegi left on Monday.\n\n(This version corrects the spelling of the minister’s name to Motegi.)"
_SEATS = "The party won 316 seats.\n\nCorrection: The party won 316 seats, not 361, as an earlier version said."


@check(
    summary="Correction that the later version does not carry",
    category="style/inconsistent-with-external-reference",
    severity=Severity.ERROR,
    needs=frozenset({"earlier"}),
    examples=(
        Bad(
            "The party won [[361]] seats.",
            earlier=_SEATS,
            message="“361” was corrected to “316” in the earlier version",
            fixed="The party won 316 seats.",
        ),
        Bad(
            "Toshio [[Motogi]] left on Monday.",
            earlier=_MOTEGI,
            message="“Motogi” was corrected to “Motegi” in the earlier version",
            fixed="Toshio Motegi left on Monday.",
        ),
        Bad(
            "The ferry to [[Limdow]] left.",
            earlier="The ferry to Lindow left.\n\nThis story has been corrected from Limdow to Lindow.",
        ),
        Good("The party won 316 seats, and 361 voters were turned away.", earlier=_SEATS),
        Good("Toshio Motegi left on Monday.", earlier=_MOTEGI),
        Good("Toshio Motogi left on Monday.", earlier="Toshio Motogi left on Monday to correct a mistake."),
        Good("The party won a majority of seats.", earlier=_SEATS),
    ),
)
def correction_not_carried(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each place that has what was wrong."""
    from transcheck.analysis.corrections import find_corrections, places_of  # late: loaded only for two versions

    if analysis.earlier is None:
        return
    for correction in find_corrections(analysis.earlier.document):
        for span in places_of(correction, analysis.document):
            yield _finding(analysis, correction, span, flag)


def _finding(analysis: Analysis, correction: "Correction", span: Span, flag: Flag) -> Finding:
    wrong = span.of(analysis.text)
    safety = Safety.SUGGESTED if analysis.in_quotation(span) else Safety.SAFE
    return flag(
        span=span,
        message=f"“{wrong}” was corrected to “{correction.right}” in the earlier version",
        related=(Related(correction.span, "the correction", in_earlier=True),),
        fix=Fix(f"Write “{correction.right}”", (Edit(span, correction.right),), safety),
    )
