"""A space is missing beside a punctuation mark, or stands where none belongs.

Why it matters
    Engines and converters of text part words and marks and do not always join them again; Chinese and Japanese sources
    have no spaces to carry over. Readers stumble, and lines break before a comma.

When to ignore
    The word with the mark is a name, an address or a formula.

Decision
    A space before a comma, a stop, a closing bracket or the end of a contraction ("do n't"); a space after an opening
    bracket or quotation mark; no space after a comma or between two sentences; no space before brackets that hold an
    age, a gloss or several words. Addresses, decimals, times, spaced dots, "(s)" and parts of words in brackets are
    left alone, and so is a figure with its unit ("10kg"), which house styles write either way. Colons, question and
    exclamation marks after a space are likely only, as French sets them so.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.running_text import is_copy
from transcheck.analysis.spacing import SpacingSlip, find_spacing_slips
from transcheck.model import Confidence, Finding, Fix, Safety, Severity
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="Space missing or misplaced beside a punctuation mark",
    category="linguistic-conventions/punctuation",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The mayor visited [[Lindow ,]]Japan.",
            message="spacing in “Lindow ,”",
            fixed="The mayor visited Lindow, Japan.",
        ),
        Bad("The mayor left [[Lindow,Japan]] by ferry.", fixed="The mayor left Lindow, Japan by ferry."),
        Bad("The mayor left the [[town.The]] ferry came.", fixed="The mayor left the town. The ferry came."),
        Bad("Mayor [[Petrosyan(45)]] left town.", fixed="Mayor Petrosyan (45) left town."),
        Bad("The mayor [[( left]] of the [[ferry )]] smiled.", fixed="The mayor (left of the ferry) smiled."),
        Bad("The mayor [[did n't]] see the [[ferry .]]", fixed="The mayor didn't see the ferry."),
        Bad("The mayor said [[“ the]] ferry [[left ”]] on Friday.", fixed="The mayor said “the ferry left” on Friday."),
        Good("The mayor wrote to example.com, left at 5:30 p.m. and paid 1,200.50 for two ferry ticket(s)."),
        Good("The (re)election of the mayor, in the U.S.-Japan style, is certain . . . or not."),
        Good("The ferry is 10' 5\" wide, the mayor said, and “ ‘Lindow’ ” is its name."),
        Good("The mayor likes .NET and left a .com for 401(k) and Yahoo! Japan."),
    ),
)
def spacing_around_punctuation(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each slip with the word beside it."""
    for slip in find_spacing_slips(analysis.text, analysis.block_at):
        block = analysis.block_at(slip.span.start)
        if block and block.span.covers(slip.span) and is_copy(block) and _is_english(analysis, slip):
            yield _finding(analysis, flag, slip)


def _is_english(analysis: Analysis, slip: SpacingSlip) -> bool:
    return analysis.foreign_spans.at(slip.edits[0].span.start) is None


def _finding(analysis: Analysis, flag: Flag, slip: SpacingSlip) -> Finding:
    is_safe = slip.is_sure and not analysis.in_quotation(slip.span)
    return flag(
        span=slip.span,
        message=f"spacing in “{' '.join(slip.span.of(analysis.text).split())}”",
        confidence=Confidence.HIGH if slip.is_sure else Confidence.MEDIUM,
        fix=Fix("Set the space right", slip.edits, Safety.SAFE if is_safe else Safety.SUGGESTED),
    )
