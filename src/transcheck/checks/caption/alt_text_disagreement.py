"""Alternative text and caption of one picture contradict each other.

Why it matters
    Readers who cannot see the picture get the alternative text alone. When the picture was replaced, or one of the
    two was translated afresh, it names other people than the caption does, or another day.

When to ignore
    The caption belongs to several pictures, or names somebody who is not shown.

Decision
    An alternative text and the caption right after it: both name people of the story, but no common one; or each
    has one date, and months, days or weekdays differ. It is sure for people whom the gazetteer knows and for dates.
    Text that is shorter but agrees is right.
"""

from collections.abc import Iterator
from itertools import islice, pairwise

from transcheck.analysis import Analysis, Date, Person
from transcheck.model import Block, BlockKind, Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_ALT = BlockKind.ALT_TEXT
_MOST = 50
"""Pictures looked at in one story."""


@check(
    summary="Alternative text that contradicts the caption",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "![Mayor [[Ana Petrosyan]] in the port](port.jpg)\n*Governor Lena Brandt visits the port.*",
            message="the alternative text names Ana Petrosyan, the caption Lena Brandt",
        ),
        Bad("![The port of Lindow on [[May 9]]](port.jpg)\n*The port of Lindow, seen on May 8*"),
        Good("![Mayor Ana Petrosyan](port.jpg)\n*Mayor Ana Petrosyan meets Governor Lena Brandt in the port.*"),
        Good("![The port of Lindow on May 9](port.jpg)\n*The port of Lindow*"),
        Good("![Mayor Ana Petrosyan in the port](port.jpg)\n\nGovernor Lena Brandt visits the port."),
    ),
)
def alt_text_disagreement(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the name or the date of the alternative text."""
    blocks = pairwise(analysis.document.blocks)
    pairs = (pair for pair in blocks if pair[0].kind is _ALT and pair[1].kind is BlockKind.CAPTION and pair[0].in_copy)
    for alt, caption in islice(pairs, _MOST):
        yield from _people(analysis, flag, alt, caption)
        dates = _only_date(analysis, alt), _only_date(analysis, caption)
        if dates[0] and dates[1] and _differ(dates[0], dates[1]):
            stated, other = (date.span.of(analysis.text) for date in dates if date)
            yield flag(
                span=dates[0].span,
                message=f"the alternative text says {stated}, the caption {other}",
                confidence=Confidence.HIGH,
                related=(Related(dates[1].span, "the caption says so"),),
            )


def _people(analysis: Analysis, flag: Flag, alt: Block, caption: Block) -> Iterator[Finding]:
    shown, named = _named(analysis, alt), _named(analysis, caption)
    if shown and named and not {id(one) for one, _ in shown} & {id(one) for one, _ in named}:
        (person, span), (other, place) = shown[0], named[0]
        yield flag(
            span=span,
            message=f"the alternative text names {person.name}, the caption {other.name}",
            confidence=Confidence.HIGH if person.entry and other.entry else Confidence.MEDIUM,
            related=(Related(place, "the caption names somebody else"),),
        )


def _named(analysis: Analysis, block: Block) -> list[tuple[Person, Span]]:
    """The persons whom a block names, with the place of the name."""
    found = []
    for mention in analysis.mentions.within(block.span):
        person = analysis.person_of(mention)
        if person is not None and person.is_proven:
            found.append((person, mention.span))
    return found


def _only_date(analysis: Analysis, block: Block) -> Date | None:
    dates = analysis.dates.within(block.span)
    return dates[0] if len(dates) == 1 else None


def _differ(one: Date, other: Date) -> bool:
    """Whether something that both dates state is not the same."""
    stated = ((one.month, other.month), (one.day, other.day), (one.weekday, other.weekday), (one.year, other.year))
    return any(a != b for a, b in stated if a is not None and b is not None)
