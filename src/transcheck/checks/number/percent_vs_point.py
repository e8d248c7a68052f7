"""A difference of percentages is called per cent, or the “%p” of Korean copy is left in.

Why it matters
    A rate that goes from 3 to 5 per cent rises by two percentage points, or by two thirds, never by 2 per cent. Korean
    copy writes “%p” for the points, which English does not know; without the p the figure is wrong.

When to ignore
    The percentages belong to different things.

Decision
    “%p” and “percent p” after figures are sure. So is a rise or fall by x per cent “from a per cent to b per cent”
    where b less a is x while the relative change is another one.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, FigureOddity, OddFigure
from transcheck.analysis.exact import Exact, plain_value
from transcheck.analysis.percentages import Percentage, find_changes
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_BEFORE_NOUN = frozenset(
    "increase decrease rise drop fall decline gain loss gap lead difference margin hike cut jump swing change surge "
    "slide dip reduction improvement advantage upgrade downgrade".split()
)
_PERCENT = frozenset(("percent", "cent", "pct"))
_ARTICLES = frozenset("a an the another of".split())


@check(
    summary="Percent for percentage points",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "Support for the mayor fell [[1.2%p]] in May.",
            message="“1.2%p” is Korean notation; write “1.2 percentage points”",
            fixed="Support for the mayor fell 1.2 percentage points in May.",
        ),
        Bad(
            "It was a [[2%p]] rise, within an error of ± [[3.1% p]].",
            fixed="It was a 2-percentage-point rise, within an error of ± 3.1 percentage points.",
        ),
        Bad(
            "Interest [[rose 2 percent]], from 3 percent to 5 percent.",
            message="from 3 to 5 percent is a rise by 2 percentage points, not by 2 percent",
            fixed="Interest rose 2 percentage points, from 3 percent to 5 percent.",
        ),
        Bad("The share of women [[fell by 1.5%]] to 40.5% from 42%."),
        Good("Support for the mayor fell 1.2 percentage points, to 40%."),
        Good("Sales rose 2 percent to 510, from 500."),
        Good("Output rose 50 percent, from 2 percent of the total to 3 percent."),
        Good("The share rose 2 percentage points, from 3 percent to 5 percent."),
        Good("Support for the mayor fell: 5% like her, and 3% do not know."),
    ),
)
def percent_vs_point(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each “%p”, and each change in per cent that is one in percentage points."""
    for odd in analysis.odd_figures:
        block = analysis.block_at(odd.span.start)
        if odd.kind is FigureOddity.PERCENT_P and block is not None and block.kind in COPY:
            yield _notation(analysis, flag, odd)
    has_percent = "%" in analysis.text or not analysis.word_set.isdisjoint(_PERCENT)
    for change in find_changes(analysis.document, analysis.sentences) if has_percent else ():
        if not analysis.in_quotation(change.amount.span):
            yield _change(analysis, flag, change.span, change.amount, change.first, change.last)


def _notation(analysis: Analysis, flag: Flag, odd: OddFigure) -> Finding:
    text, figures = analysis.text, odd.figures.of(analysis.text)
    before = text[max(0, odd.span.start - 12) : odd.span.start].split()
    behind = text[odd.span.end : odd.span.end + 20].split()
    is_adjective = bool(
        before and before[-1].lower() in _ARTICLES and behind and behind[0].strip(".,;") in _BEFORE_NOUN
    )
    points = f"{figures}-percentage-point" if is_adjective else f"{figures} {_points(plain_value(figures) or 2)}"
    safety = Safety.SUGGESTED if analysis.in_quotation(odd.span) else Safety.SAFE
    return flag(
        span=odd.span,
        message=f"“{odd.span.of(text)}” is Korean notation; write “{points}”",
        fix=Fix(f"Write “{points}”", (Edit(odd.span, points),), safety),
    )


def _points(value: Exact) -> str:
    return "percentage point" if value <= 1 else "percentage points"


def _change(
    analysis: Analysis, flag: Flag, span: Span, amount: Percentage, first: Percentage, last: Percentage
) -> Finding:
    figures, start, end = (one.figures.of(analysis.text) for one in (amount, first, last))
    direction = "rise" if last.value > first.value else "fall"
    points = f"{figures} {_points(amount.value)}"
    return flag(
        span=span,
        message=f"from {start} to {end} percent is a {direction} by {points}, not by {figures} percent",
        confidence=Confidence.HIGH,
        related=(
            Related(Span(min(first.span.start, last.span.start), max(first.span.end, last.span.end)), "the change"),
        ),
        fix=Fix(f"Write “{points}”", (Edit(amount.span, points),)),
    )
