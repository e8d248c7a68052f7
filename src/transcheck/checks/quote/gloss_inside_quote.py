"""A remark of the reporter stands inside the quotation marks.

Why it matters
    Korean, Japanese and Chinese papers add dates and explanations to what somebody said. In English whatever stands
    between quotation marks was said: a gloss goes outside, or into square brackets.

When to ignore
    The speaker did use the words, or read them from a paper.

Decision
    Brackets that open with words of a gloss (“referring to”, “meaning”, “as of”, “local time”), and the day of a
    month that is not named (“on the 5th”) where the story dates its own sentences so, or is known to be translated
    from one of the three languages. People who name a day in talk do not show the habit elsewhere in the story.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, BareDay
from transcheck.model import BlockKind, Confidence, Edit, Finding, Fix, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_GLOSSES = (
    "referring to ",
    "in reference to ",
    "as of ",
    "local time",
    "korea time",
    "korean time",
    "japan time",
    "beijing time",
    "i.e.",
    "that is, ",
    "meaning ",
    "real name",
    "hereinafter",
    "hereafter",
    "omitted",
    "syncopation",
    "abbreviation",
)
_LONGEST = 80
_EAST_ASIAN = frozenset(("ja", "ko", "zh"))


@check(
    summary="Reporter’s gloss inside quotation marks",
    category="accuracy/addition",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The mayor said, “He [[(referring to the coach)]] has left us.”",
            message="“(referring to the coach)” is the reporter’s gloss inside a quotation",
            fixed="The mayor said, “He [referring to the coach] has left us.”",
        ),
        Bad("The mayor wrote on the 9th, “I thank you for your words [[on the 5th]].”"),
        Bad("“We signed it [[on the 5th]],” he said.", source_language="ja"),
        Bad('"The rate [[(as of May 3)]] is too high," the bank said.'),
        Good("The mayor said, “He [referring to the coach] has left us.”"),
        Good("“We will be back on the 5th,” the mayor said."),
        Good("The mayor left on the 9th. “We will be back on May 5,” he said."),
        Good("The mayor said of him (referring to the coach), “He has left us.”"),
    ),
)
def gloss_inside_quote(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each gloss; days with their preposition."""
    for span in _brackets(analysis):
        edits = (Edit(Span(span.start, span.start + 1), "["), Edit(Span(span.end - 1, span.end), "]"))
        yield flag(
            span=span,
            message=f"“{' '.join(span.of(analysis.text).split())}” is the reporter’s gloss inside a quotation",
            fix=Fix("Use square brackets", edits),
        )
    for day in _days(analysis):
        start = analysis.text.rfind(" ", 0, day.span.start - 1) + 1
        span = Span(start, day.span.end)
        yield flag(
            span=span,
            message=f"“{span.of(analysis.text)}” reads like the reporter’s date inside a quotation",
        )


def _brackets(analysis: Analysis) -> Iterator[Span]:
    text = analysis.text
    at = text.find("(")
    while at >= 0:
        if text[at + 1 : at + 18].lower().startswith(_GLOSSES) and analysis.in_quotation(Span(at, at + 1)):
            end = text.find(")", at, at + _LONGEST) + 1
            block = analysis.block_at(at)
            if block and at < end <= block.span.end and _is_quoted(analysis, at):
                yield Span(at, end)
        at = text.find("(", at + 1)


def _days(analysis: Analysis) -> list[BareDay]:
    """The days inside quotations, in a story that has others outside them."""
    inside = [day for day in analysis.bare_days if _is_quoted(analysis, day.span.start)]
    if not inside:
        return []
    has_others = any(not analysis.in_quotation(day.span) for day in analysis.bare_days)
    return inside if has_others or analysis.origin.language in _EAST_ASIAN else []


def _is_quoted(analysis: Analysis, offset: int) -> bool:
    """Whether a place lies in a quotation that a mark closes, and in running text."""
    quotation = analysis.quotations.at(offset)
    return quotation is not None and quotation.is_closed and quotation.block.kind is not BlockKind.QUOTE_BLOCK
