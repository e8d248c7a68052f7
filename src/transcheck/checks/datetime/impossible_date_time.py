"""A date or clock time that does not exist.

Why it matters
    “Feb. 30” and “13:30 p.m.” are slips that readers laugh at; “25:00” is how Japanese broadcasters write one in the
    morning of the next day, and means nothing in English.

When to ignore
    A quotation of somebody's joke, a product name.

Decision
    A day that its month, or February of that year, does not have (likely where only the file gives the year); an hour
    from 13 to 23, or 0, with a.m. or p.m.; 60 minutes and more with a.m. or p.m.; an hour from 24:01 to 29:59 after a
    preposition of time where the sentence names a day or a broadcast and no sport, so that race times and scores are
    left alone. “24:00” is midnight in ISO 8601.
"""

import re
from collections.abc import Iterator
from functools import cache

from transcheck.analysis import Analysis, ClockTime
from transcheck.analysis.impossible_days import find_impossible_days
from transcheck.model import Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_NOON = 12
_MIDNIGHT = 24
_LAST_LATE_HOUR = 29


@check(
    summary="Date or time that does not exist",
    category="locale-conventions/time-format",
    severity=Severity.ERROR,
    examples=(
        Bad("The fair opens on [[Feb. 30]] in Lindow.", message="February has no day 30"),
        Bad("The fair opened on [[February 29, 2025]].", message="February 2025 has no day 29"),
        Bad("The fair opened on [[the 31st of June]]."),
        Bad("The fair opens on [[Jan. 32]] in Lindow.", message="no month has a day 32"),
        Bad(
            "---\ndate: 2025-03-10\n---\n\nThe fair opened on [[Feb. 29]] in Lindow.",
            message="February 2025 has no day 29",
        ),
        Bad(
            "The fair opens at [[13:30 p.m.]] on Friday.",
            message="“13:30 p.m.” mixes the two clocks; write “1:30 p.m.”",
            fixed="The fair opens at 1:30 p.m. on Friday.",
        ),
        Bad("The fair opens at [[14 p.m.]] on Friday.", fixed="The fair opens at 2 p.m. on Friday."),
        Bad("A fire broke out at [[0:20 a.m.]] on Friday.", fixed="A fire broke out at 12:20 a.m. on Friday."),
        Bad("A fire broke out at [[16:20 a.m.]] on Friday.", message="“16:20 a.m.” mixes the two clocks"),
        Bad("The fair opens at [[8:75 a.m.]] on Friday.", message="“8:75 a.m.” does not exist"),
        Bad(
            "The first episode airs on Friday at [[25:10]].",
            message="“25:10” does not exist; write “1:10 a.m. the next day”",
            fixed="The first episode airs on Friday at 1:10 a.m. the next day.",
        ),
        Bad("A fire broke out at around [[25:30]] on the 13th in Lindow."),
        Good("The fair opened on Feb. 29, 2024, and on Feb. 28, 2025."),
        Good("---\ndate: 2025-03-10\n---\n\nIn leap years the fair opens on Feb. 29, after May 33 percent of them."),
        Good("She won the race in 25:10, after 1:25:30 on Friday, and he scored at 25:10."),
        Good("The fair opens at 13:30 on Friday and at 1:30 p.m. on Sunday, until 24:00."),
        Good("A 25-hour strike began at 12:30 a.m. on Friday; 15 pm2 samples were taken."),
        Good("“See you on Feb. 30,” she said."),
    ),
)
def impossible_date_time(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each date and time of the copy that cannot be."""
    for day in find_impossible_days(analysis.document, lambda: analysis.dates, analysis.sentences):
        if not analysis.in_quotation(day.span):
            yield flag(
                span=day.span,
                message=day.message,
                confidence=Confidence.HIGH if day.is_sure else Confidence.MEDIUM,
            )
    for time in analysis.clock_times:
        if analysis.in_quotation(time.span):
            continue
        if time.half:
            yield from _mixed(time, time.span.of(analysis.text), flag)
        elif _is_late_hour(analysis, time):
            yield _late(time, time.span.of(analysis.text), flag)


def _mixed(time: ClockTime, text: str, flag: Flag) -> Iterator[Finding]:
    """A time with a.m. or p.m. that cannot be."""
    hour = time.hour
    if (time.minute or 0) > 59:
        yield flag(span=time.span, message=f"“{text}” does not exist")
    elif _NOON < hour < _MIDNIGHT and time.half == "a":
        yield flag(span=time.span, message=f"“{text}” mixes the two clocks")
    elif _NOON < hour < _MIDNIGHT or (hour == 0 and time.minute is not None):
        minutes = "" if time.minute is None else f":{time.minute:02}"
        words = f"{hour % _NOON or _NOON}{minutes}{time.suffix}"
        yield flag(
            span=time.span,
            message=f"“{text}” mixes the two clocks; write “{words}”",
            severity=Severity.ERROR if hour else Severity.WARNING,
            confidence=Confidence.HIGH if hour else Confidence.MEDIUM,
            fix=_instead(time.span, words),
        )


@cache
def _frames() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(
            r"day\b|[0-9](?:st|nd|rd|th)\b|[Bb]roadcast|\b[Aa]ir(?:s|ed|ing)?\b|[Ee]pisode|local time|KST|JST"
            r"|programm?e?\b|o[’']clock"
        ),
        re.compile(r"scor|goal|minute|race|lap\b|record|finish|marathon|video|clip|verse|pace|personal best|period"),
    )


def _is_late_hour(analysis: Analysis, time: ClockTime) -> bool:
    if not _MIDNIGHT <= time.hour <= _LAST_LATE_HOUR or (not time.minute and time.hour == _MIDNIGHT):
        return False
    sentence = analysis.sentences.at(time.span.start)
    words = sentence.span.of(analysis.text) if sentence else ""
    of_day, of_sport = _frames()
    return (time.minute or 0) < 60 and bool(of_day.search(words)) and not of_sport.search(words)


def _late(time: ClockTime, text: str, flag: Flag) -> Finding:
    words = f"{time.hour - _MIDNIGHT or _NOON}:{time.minute:02} a.m. the next day"
    return flag(span=time.span, message=f"“{text}” does not exist; write “{words}”", fix=_instead(time.span, words))


def _instead(span: Span, words: str) -> Fix:
    return Fix(f"Write “{words}”", (Edit(span, words),), Safety.SUGGESTED)
