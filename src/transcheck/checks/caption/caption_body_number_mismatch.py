"""A caption states another number of the dead, injured or arrested than the story, or a digit slipped.

Why it matters
    Captions are often translated apart from the story, or come from an earlier version of it. Two tolls in one
    story make readers doubt both.

When to ignore
    The picture is of another event, or shows a part of what the story counts.

Decision
    A number is compared with those that stand before the same noun in the body, and only if the body has its value
    nowhere, in figures or in words. It is sure where the same digits stand in another order or a zero is missing,
    both from ten on; it is likely for the dead, injured, missing or arrested, if the noun has one number alone in
    the body, in a sentence that shares another word with the caption. Hedged and rounded numbers ("about 20")
    agree.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.headline_numbers import find_caption_numbers
from transcheck.model import Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, Status, check


@check(
    summary="Number in a caption that differs from the story",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "The ferry came back to Lindow. It was away for 112 days.\n\n"
            "![](ferry.jpg)\n*The ferry is back after [[121 days]].*",
            message="“121 days” is “112 days” in the story",
        ),
        Bad(
            "A fire on the ferry left nine people dead, the mayor of Lindow said.\n\n"
            "![](ferry.jpg)\n*The ferry after the fire that left [[7 dead]]*"
        ),
        Good(
            "A fire on the ferry left nine people dead, the mayor of Lindow said.\n\n"
            "![](ferry.jpg)\n*The ferry after the fire that left 9 dead*"
        ),
        Good("A crew of nine men left the ferry.\n\n![](ferry.jpg)\n*Two men of the crew leave the ferry.*"),
        Good("The ferry was away for 112 days.\n\n![](ferry.jpg)\n*The ferry is back after about 121 days.*"),
    ),
)
def caption_body_number_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the number with its noun."""
    for number in find_caption_numbers(analysis.document, analysis.sentences):
        stated, told = (" ".join(span.of(analysis.text).split()) for span in (number.span, number.other))
        yield flag(
            span=number.span,
            message=f"“{stated}” is “{told}” in the story",
            confidence=Confidence.HIGH if number.is_slip else Confidence.MEDIUM,
            related=(Related(number.other, "the story says so"),),
        )
