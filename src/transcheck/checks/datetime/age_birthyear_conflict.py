"""An age and a year of birth do not go together.

Why it matters
    In the old Korean count a child is one at birth and a year older each January, so ages taken from Korean copy are
    one or two too high. Other ages are simply left behind by the calendar.

When to ignore
    The age is that at an event of the past, or the story is run again.

Decision
    A sentence with “born in 1990” or “born on May 9, 1990” and one age in figures (“37-year-old”, “, 37,”, “aged 37”),
    but no “then”, “when”, “died” or the like, in a story whose year is known from its file, a time stamp or its
    dateline. An age that fits before or after the birthday of that year is right; one that is a year or two higher may
    be the Korean count.
"""

import re
from collections.abc import Iterator
from functools import cache

from transcheck.analysis import Analysis, Date
from transcheck.analysis.story_date import StoryDate, find_story_date
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_KOREAN_COUNT = 2
"""By how many years it is ahead at most."""
_LONGEST_LIFE = 115
_STORY = "---\ndate: 2026-02-09\n---\n\n{}"


@check(
    summary="Age that does not go with the year of birth",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            _STORY.format("The [[37-year-old]] singer, born in 1990 in Lindow, has a new record."),
            message="born in 1990 is 35 or 36 years old in 2026, not 37; “37” may be the Korean count",
        ),
        Bad(
            _STORY.format("The singer, [[29]], was born on May 9, 1990, and has a new record."),
            message="born on May 9, 1990 is 35 years old in 2026, not 29",
            fixed=_STORY.format("The singer, 35, was born on May 9, 1990, and has a new record."),
        ),
        Good(_STORY.format("The 36-year-old singer, born in 1990 in Lindow, has a new record.")),
        Good(_STORY.format("The singer, 35, was born on May 9, 1990, and has a new record.")),
        Good("The 37-year-old singer, born in 1990 in Lindow, has a new record."),  # no year
        Good(_STORY.format("Born in 1990, the singer was a 17-year-old pupil when she had her first record.")),
        Good(_STORY.format("Born in 1990, the singer has a 12-year-old son and a 14-year-old daughter.")),
    ),
)
def age_birthyear_conflict(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each age beside a year of birth that it cannot have."""
    hits = analysis.phrase_hits.get("age-birthyear-conflict", ())
    story = find_story_date(analysis.document) if hits else None
    if story is None or not story.year:
        return
    done = -1
    for hit in hits:
        sentence = analysis.sentences.at(hit.span.start)
        birth = next(
            (date for date in analysis.dates.after(hit.span.end)[:1] if date.span.start < hit.span.end + 5), None
        )
        if sentence is None or sentence.span.start == done or birth is None or not birth.year:
            continue
        done = sentence.span.start
        age = _only_age(analysis, sentence.span, birth)
        if age is not None:
            yield from _compare(analysis, age, birth, story, flag)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(r"(?<=, )[1-9]\d(?=,)|[1-9]\d?(?=-years?-old)|(?<=aged )[1-9]\d?|(?<= )[1-9]\d?(?= years old)"),
        re.compile(
            r"(?<!\w)(?:then|when|while|died|dead|killed|death|was \d|turned|became|son|daughter|child|children|brother"
            r"|sister|wife|husband|mother|father|partner|late|would|until|after|before|since|at the age|debut\w*)(?!\w)"
        ),
    )


def _only_age(analysis: Analysis, sentence: Span, birth: Date) -> Span | None:
    """The one age of the sentence, where nothing says that it is another time's or person's."""
    ages, other = _patterns()
    text = analysis.text
    if analysis.in_quotation(birth.span) or other.search(text, *sentence):
        return None
    found = [match for match in ages.finditer(text, *sentence) if not birth.span.overlaps(Span(*match.span()))]
    if len(found) != 1:
        return None
    end = found[0].end()
    for ending in ("-year-old", "-years-old"):
        end += len(ending) if text.startswith(ending, end) else 0
    return Span(found[0].start(), end)


def _compare(analysis: Analysis, age: Span, birth: Date, story: StoryDate, flag: Flag) -> Iterator[Finding]:
    stated = int(age.of(analysis.text).partition("-")[0])
    oldest = story.year - (birth.year or 0)
    fitting = [oldest - 1, oldest]
    if birth.month and birth.day and story.month and story.day:
        fitting = [oldest - ((birth.month, birth.day) > (story.month, story.day))]
    if stated in (oldest - 1, oldest) or not 0 < oldest < _LONGEST_LIFE:
        return
    right = " or ".join(map(str, fitting))
    is_korean = oldest < stated <= oldest + _KOREAN_COUNT
    words = f"born {'on' if birth.day else 'in'} {birth.span.of(analysis.text)}"
    yield flag(
        span=age,
        message=f"{words} is {right} years old in {story.year}, not {stated}"
        + (f"; “{stated}” may be the Korean count" if is_korean else ""),
        related=(Related(birth.span, "the year of birth"),),
        fix=_fix(age, stated, fitting, analysis.text) if len(fitting) == 1 else None,
    )


def _fix(age: Span, stated: int, fitting: list[int], text: str) -> Fix:
    words = age.of(text).replace(str(stated), str(fitting[0]), 1)
    return Fix(f"Write “{words}”", (Edit(age, words),), Safety.SUGGESTED)
