"""Headline or caption and body give different numbers of dead, injured, missing or arrested people.

Why it matters
    Headlines and captions are often translated apart from the story, or taken over from an earlier one. How many people
    died is the fact that readers remember.

When to ignore
    Two events, or a toll that rose while the story was written.

Decision
    “Five people were killed”, “killed 5”, “5 dead” in a headline, dek or caption, while the first paragraphs give one
    other number for the same fate and the body has the first number nowhere. Hedged numbers (“at least five”), shares
    (“two of the five”), rounded ones and sentences about another time are left out. Headline numbers before the same
    noun as in the body are left to headline-body-name-mismatch.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.casualties import CountConflict, find_count_conflicts
from transcheck.analysis.headline_numbers import find_headline_numbers
from transcheck.model import CAPTIONS, Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, Status, check


@check(
    summary="Head-count that the body contradicts",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "# Fire on Lindow ferry [[kills 5]]\n\nSix people were killed when a ferry burned off Lindow on Friday.",
            message="“kills 5” in the headline, but “Six people were killed” in the story",
        ),
        Bad(
            "# Ferry burns\n\nThe fire killed 12 people off Lindow.\n\n![](fire.jpg)\n"
            "*A ferry burns off Lindow on Friday, where [[21 people were killed]]*"
        ),
        Bad("# Police in Lindow [[arrest 30]]\n\nLindow police arrested 13 people on Friday."),
        Good("# Fire on Lindow ferry kills 5\n\nFive people were killed when a ferry burned off Lindow on Friday."),
        Good("# Fire on Lindow ferry kills 5\n\nFour people were killed on board and one drowned: 5 in all."),
        Good("# Fire on Lindow ferry kills 5\n\nA fire in 2019 killed 12 people off Lindow."),
        Good("# Fire on Lindow ferry kills 5\n\nAt least three people were killed off Lindow."),
        Good("# Fire kills 5, injures 6 off Lindow\n\nThe ferry burned on Friday. Six people were injured, five died."),
    ),
)
def count_conflict(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each head-count of a headline or caption that the body belies."""
    conflicts = list(find_count_conflicts(analysis.document, analysis.sentences))
    if not conflicts:
        return
    known = [one.span for one in find_headline_numbers(analysis.document, analysis.sentences)]
    for conflict in conflicts:
        span = conflict.display.span
        if not any(span.overlaps(one) for one in known) and not analysis.in_quotation(conflict.told.span):
            yield flag(
                span=span,
                message=_message(conflict, analysis.text),
                related=(Related(conflict.told.span, "the story says so"),),
            )


def _message(conflict: CountConflict, text: str) -> str:
    place = "caption" if conflict.display.block.kind in CAPTIONS else "headline"
    return f"“{conflict.display.span.of(text)}” in the {place}, but “{conflict.told.span.of(text)}” in the story"
