"""A day, month, weekday or time of day differs from the one in the source.

Why it matters
    A hearing on another day or a launch twelve hours off sends readers to the wrong place in time. Engines slip on
    times after midnight (오전 0시 30분, 午前0時半 become “12:30 p.m.”) and on days that stand without their month.

When to ignore
    The copy gives the day or time of another zone without saying so, or the source was wrong.

Decision
    Only where it is known what translates what: in the segments of a bilingual file, or in paragraphs of two files that
    belong together without doubt. Days, months, weekdays and times are compared each for itself, whatever the words. A
    finding needs one of the copy that the source has nowhere in the pair, and one of the source that the copy has
    nowhere. It is sure where there is one of each. Nothing is said where only one side names a time zone, where the
    source tells the day from the day of writing (어제, 지난달, 昨日), and of times whose half of the day is open. Years
    are numbers: number-mismatch-source compares them.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from transcheck.analysis import Analysis
from transcheck.model import Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

if TYPE_CHECKING:
    from transcheck.analysis.bitext_dates import DateFault

_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()


@check(
    summary="Day or time that differs from the source",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "# Fire in Lindow\n\nThe fire broke out at [[12:30 p.m.]] on March 9.\n",
            source="# 린도에서 화재\n\n불은 3월 9일 오전 0시 30분 시작됐다.\n",
            message="“12:30 p.m.” is another time than 12:30 a.m. in the source, “3월 9일 오전 0시 30분”",
        ),
        Bad(
            "# Fire in Lindow\n\nThe mayor of Lindow resigned on [[July 16]].\n",
            source="# Feuer in Lindow\n\nDie Bürgermeisterin von Lindow trat am 19. Juli zurück.\n",
            message="“July 16” is another day than the 19th in the source, “19. Juli”",
        ),
        Bad(
            "# Vote in Lindow\n\nLindow votes on [[Saturday]].\n",
            source="# リンドウで選挙\n\nリンドウは日曜日に投票を行う。\n",
            message="“Saturday” is another weekday than Sunday in the source, “日曜日”",
        ),
        Bad(
            "# Vote in Lindow\n\nLindow votes in [[April 2031]].\n",
            source="# 林多投票\n\n林多将于2031年5月投票。\n",
            message="“April 2031” is another month than May in the source, “2031年5月”",
        ),
        Good(
            "# Fire in Lindow\n\nThe fire broke out half an hour after midnight on March 9, at 12:30 a.m.\n",
            source="# 린도에서 화재\n\n불은 3월 9일 오전 0시 30분 시작됐다.\n",
        ),
        Good(
            "# Fire in Lindow\n\nThe fire broke out at 3:30 p.m. GMT on Tuesday.\n",
            source="# 린도에서 화재\n\n불은 10일 0시 30분 시작됐다.\n",
        ),
        Good(
            "# Vote in Lindow\n\nLindow votes on May 3.\n",
            source="# 린도 투표\n\n린도는 다음달 3일에 투표한다.\n",
        ),
        Good(
            "# Vote in Lindow\n\nLindow votes on Friday, May 3.\n",
            source="# 林多投票\n\n林多将于5月3日投票。\n",
        ),
    ),
    needs=frozenset({"source"}),
)
def date_mismatch_source(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each part of a date that the source does not have, where the copy lacks one that the source has."""
    from transcheck.analysis.bitext_dates import find_date_faults  # loads tables that only a source needs

    source = analysis.source
    if source is None:
        return
    for fault in find_date_faults(analysis, source):
        stated, written = fault.target.span.of(analysis.text), fault.source.span.of(source.text)
        yield flag(
            span=fault.target.span,
            message=f"“{stated}” is another {fault.target.part.value} than {_named(fault)} in the source, “{written}”",
            confidence=Confidence.HIGH if fault.is_only else Confidence.MEDIUM,
            related=(Related(fault.source.span, f"the {fault.source.part.value} of the source", in_source=True),),
        )


def _named(fault: "DateFault") -> str:
    """The part of the source in English."""
    value, part = min(fault.source.values), fault.source.part
    if part == "weekday":
        return _WEEKDAYS[value]
    if part == "month":
        return _MONTHS[value - 1]
    if part == "day":
        return f"the {value}{_ordinal_ending(value)}"
    hour, minute = divmod(value, 60)
    half = "" if len(fault.source.values) > 1 else " a.m." if hour < 12 else " p.m."
    return f"{hour % 12 or 12}:{minute:02}{half}"


def _ordinal_ending(day: int) -> str:
    return "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
