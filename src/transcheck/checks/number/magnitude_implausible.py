"""A figure of people that cannot be.

Why it matters
    A slip by a nought or a scale word in 만, 억 or 万 gives a country ten times its people, or the world a trillion of
    them. It is the plainest sign that the numbers were not checked.

When to ignore
    Cumulative counts (views, trips, visits), forecasts and history.

Decision
    More people than there are in the world. A country’s own population (“South Korea has a population of”, “Japan’s
    population of”, “the population of France is”) that is more than 30 per cent off (languages/populations.py) and
    not of another time: no year, forecast or part of the people (workers, Muslims) in the sentence. It is likely where
    it is off three times and more, else debatable.
"""

import re
from collections.abc import Iterator
from functools import cache

from transcheck.analysis import Analysis
from transcheck.analysis.exact import Exact, ratio
from transcheck.analysis.numbers import Number, numbers_in
from transcheck.languages.populations import MILLIONS, WORLD
from transcheck.model import COPY, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_MILLION = 1_000_000
_SCALED = (" billion people", " trillion people", " billion persons", " trillion persons")
_OTHER_TIMES = re.compile(
    r"\b(?:1[5-9]\d\d|20\d\d|will|would|could|by the end|expected|project\w*|forecast\w*|century|once|then|was|were|had"
    r"|estimated|peak\w*|grow\w*|grew|shr[aiu]nk\w*|fell|fall\w*|dr[oi]p\w*|declin\w*|rise|rose|rising|increas\w*"
    r"|cumulative\w*|total\w*|times|ago|annual\w*|each year|combined|nearly doubl\w*|half|third|quarter)\b"
)
_OFF = (70, 130)
_FAR_OFF = 3
_WINDOW = 40


@check(
    summary="Number of people that cannot be",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The law protects [[1.3 trillion people]], the mayor of Lindow said.",
            message="“1.3 trillion people” is more than there are in the world",
        ),
        Bad(
            "South Korea has a population of [[510 million]].",
            message="“510 million” for the population of South Korea, which has about 52 million people",
        ),
        Bad("Japan’s population of [[12 million]] is ageing."),
        Bad("The population of France is [[670 million]]."),
        Bad("Chile, a country of [[190 million]] people, closed its ports."),
        Good("Chile, a country of 20 million people, closed its ports."),
        Good("The law protects 1.3 billion people, and a trillion people-hours."),
        Good("South Korea has a population of 51 million."),
        Good("South Korea will have a population of 30 million in 2080."),
        Good("Seoul, South Korea, has a population of 9.6 million."),
        Good("Japan’s population of 1.2 million bears, and Korea’s Muslim population of 150,000."),
    ),
)
def magnitude_implausible(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag numbers of people beyond the world's, and populations that are not a country's."""
    text = analysis.text
    if "illion p" in text:
        yield from _beyond_the_world(analysis, flag)
    if "opulation" in text or "a country of" in text or "a nation of" in text:
        for match in _population().finditer(text):
            yield from _population_finding(analysis, flag, match)


def _beyond_the_world(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    for word in _SCALED:
        place = analysis.text.find(word)
        while place >= 0:
            end = place + len(word)
            number = _last_number(analysis, place, end - len(word.split()[1]) - 1)
            is_noun = not (analysis.text[end : end + 1].isalnum() or analysis.text[end : end + 1] == "-")
            span = Span(number.span.start, end) if number and is_noun else Span(0, 0)
            if number and span.length and number.value > 2 * WORLD * _MILLION and not _is_excused(analysis, span):
                yield flag(span=span, message=f"“{span.of(analysis.text)}” is more than there are in the world")
            place = analysis.text.find(word, end)


def _last_number(analysis: Analysis, place: int, end: int) -> Number | None:
    start = max(0, analysis.text.rfind(" ", 0, max(0, place - 1)) + 1)
    return next(iter(numbers_in(analysis.text, Span(start, end))), None)


@cache
def _population() -> re.Pattern[str]:
    countries = "|".join(sorted(map(re.escape, MILLIONS), key=len, reverse=True))
    owner = rf"(?:^|(?<=[.!?”] )|(?<=\n)|(?<=that ))(?:The )?({countries})"
    return re.compile(
        rf"{owner}(?:[’']s? population of |(?:, which)? has a (?:total )?population of )"
        rf"|[Tt]he (?:total )?population of (?:the )?({countries}) (?:is|stands at) "
        rf"|{owner}[’']s? population (?:is|stands at) "
        rf"|\b({countries}), a (?:country|nation) of ",
        re.MULTILINE,
    )


def _population_finding(analysis: Analysis, flag: Flag, match: re.Match[str]) -> Iterator[Finding]:
    country = match[1] or match[2] or match[3] or match[4]
    window = Span(match.end(), min(len(analysis.text), match.end() + _WINDOW))
    number = next(numbers_in(analysis.text, window), None)
    if number is None or number.unit or _is_excused(analysis, Span(match.start(), number.span.end)):
        return
    between = analysis.text[match.end() : number.span.start].strip()
    after = analysis.text[number.span.end : number.span.end + 8]
    is_people = after.lstrip(" ")[:1] in ".,;)" or after.startswith((" people", " and ", " is ", " inhab"))
    share = ratio(number.value * 100, MILLIONS[country] * _MILLION)
    if (
        between in ("", "about", "some", "around", "over", "more than")
        and is_people
        and not _OFF[0] <= share <= _OFF[1]
    ):
        yield flag(
            span=number.span,
            message=f"“{number.span.of(analysis.text)}” for the population of {country}, which has about "
            f"{MILLIONS[country]:,} million people",
            confidence=Confidence.MEDIUM if _is_far(share) else Confidence.LOW,
        )


def _is_far(share: Exact) -> bool:
    return share * _FAR_OFF < 100 or share > 100 * _FAR_OFF


def _is_excused(analysis: Analysis, span: Span) -> bool:
    """Whether the sentence speaks of another time or of sums, or is not the copy's own."""
    sentence, block = analysis.sentences.at(span.start), analysis.block_at(span.start)
    if sentence is None or block is None or block.kind not in COPY or analysis.in_quotation(span):
        return True
    return _OTHER_TIMES.search(sentence.span.of(analysis.text)) is not None
