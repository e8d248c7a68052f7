"""A caption dates what it shows otherwise than the story does.

Why it matters
    Dates go wrong in captions on their own: the engine takes the day of the caption's time zone, or the desk
    updates the story alone.

When to ignore
    The picture was taken on another day than that of the event.

Decision
    The caption has one date. It is sure where the body gives the same day of the same month another weekday. It is
    likely where a sentence of the body with one date of the same form shares half of the telling words of the
    caption, three at least, and the body has the caption's date nowhere. Captions of archive pictures are left out.
"""

from collections.abc import Iterator
from itertools import islice

from transcheck.analysis import Analysis, Date
from transcheck.analysis.caption_places import OLDER_PICTURES, telling_words
from transcheck.languages.en import MONTHS
from transcheck.model import CAPTIONS, PROSE, Block, Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, Status, check

_LEAST_SHARED = 3
_MOST = 20
"""Captions looked at in one story."""
_NAMES = tuple({name[:3] for name in MONTHS} | {"day"})
"""What every month or day of the week has in it."""
_STORY = "Drummers from ten villages played at the harvest contest in Lindow on {}."
_CAPTION = "\n\n![](drums.jpg)\n*Drummers play at the harvest contest of the villages on {}.*"


@check(
    summary="Date in a caption that differs from the story",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            _STORY.format("May 9") + _CAPTION.format("[[May 8]]"),
            message="“May 8” is “May 9” in the story",
        ),
        Bad(_STORY.format("Friday") + _CAPTION.format("[[Thursday]]")),
        Bad(_STORY.format("Friday, May 9") + "\n\n![](drums.jpg)\n*The hall on [[Thursday, May 9]]*"),
        Good(_STORY.format("May 9") + _CAPTION.format("May 9")),
        Good(_STORY.format("May 9") + " Villages came on May 8." + _CAPTION.format("May 8")),
        Good(_STORY.format("May 9") + "\n\n![](drums.jpg)\n*Drummers leave a hotel on May 8.*"),
        Good(_STORY.format("Friday") + _CAPTION.format("May 8")),
    ),
)
def caption_body_date_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the date of the caption."""
    for block in islice(analysis.document.blocks_of(*CAPTIONS), _MOST):
        caption = block.span.of(analysis.text)
        if not any(name in caption for name in _NAMES):
            continue
        dates = analysis.dates.within(block.span)
        if len(dates) != 1:
            continue
        other = _other_weekday(analysis, dates[0])
        is_sure = other is not None
        other = other or _other_date(analysis, dates[0], block)
        if other:
            stated, told = (date.span.of(analysis.text) for date in (dates[0], other))
            yield flag(
                span=dates[0].span,
                message=f"“{stated}” is “{told}” in the story",
                confidence=Confidence.HIGH if is_sure else Confidence.MEDIUM,
                related=(Related(other.span, "the story says so"),),
            )


def _in_body(analysis: Analysis) -> list[Date]:
    return [date for date in analysis.dates if (block := analysis.block_at(date.span.start)) and block.kind in PROSE]


def _other_weekday(analysis: Analysis, date: Date) -> Date | None:
    """The same day of the same month in the body, with another weekday."""
    if date.weekday is None or date.day is None:
        return None
    same = (other for other in _in_body(analysis) if (other.month, other.day) == (date.month, date.day))
    return next((other for other in same if other.weekday is not None and other.weekday != date.weekday), None)


def _other_date(analysis: Analysis, date: Date, caption: Block) -> Date | None:
    """The date of a sentence that tells of what the caption shows."""
    words = telling_words(analysis.text, caption.span)
    form = _form(date)
    if not form or len(words) < _LEAST_SHARED or not words.isdisjoint(OLDER_PICTURES):
        return None
    if any(_form(other) == form and _day(other) == _day(date) for other in _in_body(analysis)):
        return None
    for sentence in analysis.sentences:
        dates = analysis.dates.within(sentence.span) if sentence.block.kind in PROSE else ()
        if len(dates) == 1 and _form(dates[0]) == form and (date.year or dates[0].year) in (None, dates[0].year):
            shared = words & telling_words(analysis.text, sentence.span)
            if len(shared) >= max(_LEAST_SHARED, len(words) / 2):
                return dates[0]
    return None


def _form(date: Date) -> str:
    """Which parts a date states: a day of a month, or a weekday alone; empty for anything else."""
    if date.month is not None and date.day is not None:
        return "day"
    return "weekday" if date.weekday is not None and date.month is None else ""


def _day(date: Date) -> tuple[int | None, int | None]:
    return (date.month, date.day) if date.day is not None else (None, date.weekday)
