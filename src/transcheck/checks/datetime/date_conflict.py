"""One event has two dates: “the Feb. 8 election” in the story, “the Feb. 9 election” in a caption.

Why it matters
    One of them is wrong, often because the day of the report or of another time zone was taken for that of the event.

When to ignore
    There are two events: a first and a second round, a vote in each of two countries.

Decision
    A month and day right before an event that happens once (election, summit, referendum, inauguration, ...), with the
    same words between, and another day, one to three days off, before the same words elsewhere in the copy; or one of
    the two in “the election on Feb. 9”. Nothing is reported where the copy counts rounds, legs or stages.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from transcheck.analysis import Analysis, Date
from transcheck.model import Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_EVENTS = "election|by-election|summit|referendum|inauguration|coronation|funeral|runoff|coup|earthquake|verdict|ruling"
_ROUNDS = ("round", "rounds", "both elections", "two elections", "both summits", "first leg", "aftershock", "stages")
_MOST_DAYS = 3


class _Dated(NamedTuple):
    date: Date
    span: Span


@check(
    summary="One event with two dates",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "The Feb. 8 election went to the Greens. Turnout in [[the Feb. 9 election]] was low.",
            message="“the Feb. 9 election” is dated Feb. 8 elsewhere",
        ),
        Bad("The summit on May 3 was short.\n\nAides left after [[the May 4 summit]]."),
        Good("The Feb. 8 election went to the Greens. Turnout in the Feb. 8 election was low."),
        Good("The Feb. 8 election and the March 9 election went to the Greens."),
        Good("The Feb. 8 general election and the Feb. 9 local election went to the Greens."),
        Good("Two rounds were held. The Feb. 8 election and the Feb. 9 election went to the Greens."),
    ),
)
def date_conflict(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each event that has another date at its first mention."""
    events: dict[str, list[_Dated]] = defaultdict(list)
    if analysis.word_set.isdisjoint(_EVENTS.split("|")):
        return
    if not any(event in analysis.text for event in ("lection", "summit", "referendum", "inauguration", "quake", "rul")):
        return
    for name, dated in _dated_events(analysis):
        events[name].append(dated)
    if not any(len(found) > 1 for found in events.values()) or any(word in analysis.text for word in _ROUNDS):
        return
    for first, *others in events.values():
        for other in others:
            if _is_other_day(first.date, other.date):
                yield flag(
                    span=other.span,
                    message=f"“{other.span.of(analysis.text)}” is dated {first.date.span.of(analysis.text)} elsewhere",
                    related=(Related(first.span, "the other date"),),
                )


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(rf" ((?:[a-z]+ ){{0,2}}(?:{_EVENTS}))(?!\w)"),
        re.compile(rf"(?<!\w)((?:[a-z]+ ){{0,2}}(?:{_EVENTS})) on \Z"),
    )


def _dated_events(analysis: Analysis) -> Iterator[tuple[str, _Dated]]:
    """The words of each event, and where it stands with its date."""
    text = analysis.text
    behind, before = _patterns()
    for date in analysis.dates:
        if not (date.month and date.day) or analysis.in_quotation(date.span):
            continue
        start = date.span.start - (4 if text[date.span.start - 4 : date.span.start].lower() == "the " else 0)
        if event := behind.match(text, date.span.end):
            yield event[1], _Dated(date, Span(start, event.end()))
        elif event := before.search(text, max(0, date.span.start - 50), date.span.start):
            yield _without_article(event), _Dated(date, Span(event.start(), date.span.end))


def _without_article(event: re.Match[str]) -> str:
    """The words of the event behind its article."""
    words = event[1].split(" ")
    articles = [
        number for number, word in enumerate(words) if word in ("the", "a", "an", "of", "in", "after", "before")
    ]
    return " ".join(words[articles[-1] + 1 :] if articles else words)


def _is_other_day(first: Date, other: Date) -> bool:
    if first.month != other.month or (first.year and other.year and first.year != other.year):
        return False
    return 0 < abs((first.day or 0) - (other.day or 0)) <= _MOST_DAYS
