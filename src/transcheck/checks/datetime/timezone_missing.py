"""A clock time in a story about two countries has neither zone nor place.

Why it matters
    Copy for readers at home needs no zone. Passed on to another continent, “12:30 a.m.” is anybody's guess, and the day
    with it.

When to ignore
    The place of the event is plain, or the hour does not matter.

Decision
    A time with a.m., p.m. or the 24-hour clock in a paragraph that names two countries or more, in a sentence without a
    zone (“KST”, “Tokyo time”, “local time”), and no zone beside an earlier time of the story. It is hidden by default;
    a story that is known to be translated makes it likely.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, NameForm, PlaceEntry
from transcheck.languages.en import TIME_ZONES
from transcheck.model import BlockKind, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_BODY = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
_COUNTRIES = 2
_REACH = 60
"""Characters behind the time, as a sentence may seem to end with "p.m."."""
_ZONES = TIME_ZONES - {"Beijing", "Moscow", "Tokyo", "Seoul", "Eastern", "Central", "Mountain", "Pacific"}
"""The others are followed by "time"."""


@check(
    summary="Clock time without a time zone",
    category="locale-conventions/time-format",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    examples=(
        Bad(
            "The envoys of Japan and France spoke by telephone at [[10:30 p.m.]] on Friday.",
            message="“10:30 p.m.” has no time zone in a story about two countries",
        ),
        Bad("France won at [[3 p.m.]] in Chile."),
        Good("The envoys of Japan and France spoke by telephone at 10:30 p.m. Tokyo time on Friday."),
        Good("The envoys of Japan and France spoke by telephone at 10:30 p.m. (1330 GMT) on Friday."),
        Good("The envoys spoke by telephone at 10:30 p.m. on Friday in France."),
        Good("“It began at 10:30 p.m. in Japan and France,” she said."),
    ),
)
def timezone_missing(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first time of each story whose zone a reader must guess."""
    for time in analysis.clock_times:
        block = analysis.block_at(time.span.start)
        if block is None or block.kind not in _BODY or analysis.in_quotation(time.span):
            continue
        sentence = analysis.sentences.at(time.span.start)
        around = Span(sentence.span.start if sentence else 0, min(block.span.end, time.span.end + _REACH))
        if _has_zone(around.of(analysis.text)):
            return  # later times are told in the zone of the first
        if len(_countries(analysis, block.span)) < _COUNTRIES:
            continue
        yield flag(
            span=time.span,
            message=f"“{time.span.of(analysis.text)}” has no time zone in a story about two countries",
            confidence=Confidence.MEDIUM if analysis.origin.is_translated else Confidence.LOW,
        )
        return


def _has_zone(sentence: str) -> bool:
    words = sentence.replace("(", " ").replace(")", " ").replace(",", " ").replace(".", " ").split()
    return "time" in words or not _ZONES.isdisjoint(words)


def _countries(analysis: Analysis, paragraph: Span) -> set[str]:
    """The countries that a paragraph names, by name or adjective, in capitals as the gazetteer abbreviates them."""
    named = (hit for hit in analysis.names.within(paragraph) if isinstance(hit.entry, PlaceEntry))
    return {
        hit.entry.country or hit.entry.id
        for hit in named
        if isinstance(hit.entry, PlaceEntry) and (hit.form is NameForm.DEMONYM or hit.entry.kind == "country")
    }
