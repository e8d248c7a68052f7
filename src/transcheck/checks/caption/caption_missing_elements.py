"""A caption does not say when or where the picture was taken.

Why it matters
    Wire captions tell in their first sentence who does what, where and when, as pictures are sold and filed apart
    from their story. Translated captions often keep the person alone.

When to ignore
    The house style leaves date and place to the story. A portrait needs neither.

Decision
    A caption of eight words or more that names a person and has no date, weekday or year, or no place. Debatable by
    nature, as few house styles ask for all of it; captions of archive pictures and agency credits count as dated.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, MentionKind
from transcheck.analysis.quoted_clauses import words_of
from transcheck.languages.en import MONTHS, WEEKDAYS
from transcheck.model import BlockKind, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_LEAST_WORDS = 8
_DAYS = frozenset(name.lower() for name in (*MONTHS, *WEEKDAYS)) | {"yesterday", "today", "tomorrow", "tonight"}
_BEFORE_PLACES = (" in ", " near ", " outside ", " off ", " in the ")
_YEAR = 4
"""The number of figures."""
_DATED = frozenset("file archive undated courtesy screenshot capture".split())


@check(
    summary="Caption without date or place",
    category="style/third-party-style",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    examples=(
        Bad(
            "![](tower.jpg)\n*[[Mayor Ana Petrosyan shakes hands with Governor Lena Brandt.]]*",
            message="the caption says neither when nor where",
        ),
        Bad("![](tower.jpg)\n*[[Mayor Ana Petrosyan shakes hands with Governor Brandt in Tokyo.]]*"),
        Good("![](tower.jpg)\n*Mayor Ana Petrosyan shakes hands with Governor Brandt in Tokyo on May 9.*"),
        Good("![](tower.jpg)\n*Mayor Ana Petrosyan*"),
        Good("![](tower.jpg)\n*Mayor Ana Petrosyan shakes hands with Governor Brandt in Lindow on May 9.*"),
        Good("![](tower.jpg)\n*Mayor Ana Petrosyan shakes hands with Governor Lena Brandt in a file photo.*"),
    ),
)
def caption_missing_elements(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the caption."""
    for block in analysis.document.blocks_of(BlockKind.CAPTION):
        names = analysis.mentions.within(block.span)
        if not any(name.kind is MentionKind.PERSON for name in names):
            continue
        words = words_of(analysis.text, block.span)
        if len(words) < _LEAST_WORDS or not _DATED.isdisjoint(words):
            continue
        has_place = any(_is_place(analysis.text, name) for name in names)
        has_date = any(word in _DAYS or (word.isdigit() and len(word) == _YEAR) for word in words)
        if has_place and has_date:
            continue
        lacking = (
            "does not say when" if has_place else "does not say where" if has_date else "says neither when nor where"
        )
        yield flag(span=_trimmed(analysis.text, block.span), message=f"the caption {lacking}")


def _is_place(text: str, name: Mention) -> bool:
    """Whether a name is a place's, or one that nobody knows behind "in"."""
    is_inside = text.endswith(_BEFORE_PLACES, 0, name.span.start)
    return name.kind is MentionKind.PLACE or (name.kind is MentionKind.OTHER and is_inside)


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(span.start + len(words) - len(words.lstrip()), span.start + len(words.rstrip()))
