"""Quotation marks of two styles in one copy.

Why it matters
    Straight and curly marks side by side show where text was pasted or changed, and searches for a quotation miss half
    of them. Angle and low marks („ “, « ») are those of other languages.

When to ignore
    The straight marks stand for inches or belong to code.

Decision
    The double marks of the body and the captions are counted. Where fewer than three in ten are of the other style,
    each quotation with one is marked. Angle and low marks around English words are always marked. The fix is the style
    of the majority. Single marks are not counted, as apostrophes are often straight where quotation marks are curly.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Quotation
from transcheck.analysis.characters import is_cjk
from transcheck.model import CAPTIONS, PROSE, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_CURLY = frozenset("“”")
_STRAIGHT = frozenset('"')
_FOREIGN = frozenset("„‟«»")
_NAMES = {True: "curly", False: "straight"}
_MOST_OF_TEN = 3
_LEAST_OF_MAJORITY = 4
_ENGLISH = frozenset("the of and is are was were to for with that this will we it not by from have has be".split())
_LONGEST_TITLE = 3


@check(
    summary="Quotation marks of two styles in one copy",
    category="linguistic-conventions/punctuation",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            '“The bridge is open,” she said. “It is long.” “It is high.” “It is new.” [["It]] is wide," she said.',
            message="straight quotation marks in a copy with curly ones",
            fixed="“The bridge is open,” she said. “It is long.” “It is high.” “It is new.” “It is wide,” she said.",
        ),
        Bad(
            'The mayor said "the bridge" of "Lindow" is [[„open]]“ on Friday.',
            fixed='The mayor said "the bridge" of "Lindow" is "open" on Friday.',
        ),
        Good("“The bridge is open,” the mayor said. It's 6'2\" high."),
        Good('“The bridge is open,” the mayor said. "It is long."'),  # no style has a majority
        Good("The mayor said: «Le pont est ouvert pour tout le monde depuis vendredi matin»."),
    ),
)
def quote_style_mix(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the opening mark of each quotation that is in the other style, with the word beside it."""
    special = analysis.special_characters
    curly, straight, foreign = special & _CURLY, '"' in analysis.text, special & _FOREIGN
    if not foreign and not (curly and straight):
        return
    quotations = [one for one in analysis.quotations if _is_double(analysis.text, one)]
    marks = [_is_curly(analysis.text, one) for one in quotations]
    counts = {style: marks.count(style) for style in (True, False)}
    majority = counts[True] >= counts[False]
    few = 0 < counts[not majority] * 10 < _MOST_OF_TEN * (counts[True] + counts[False])
    is_mixed = few and counts[majority] >= _LEAST_OF_MAJORITY
    for quotation, style in zip(quotations, marks, strict=True):
        if (is_mixed and style is (not majority)) or (style is None and _is_english(analysis, quotation)):
            yield _finding(analysis, flag, quotation, is_curly=majority)


def _is_double(text: str, quotation: Quotation) -> bool:
    mark = text[quotation.span.start]
    return quotation.block.kind in PROSE | CAPTIONS and mark in _CURLY | _STRAIGHT | _FOREIGN and quotation.is_closed


def _is_curly(text: str, quotation: Quotation) -> bool | None:
    """None for the marks of other languages; a quotation with a mark of each style counts as straight."""
    ends = {text[quotation.span.start], text[quotation.inner.end : quotation.inner.end + 1]}
    if ends & _FOREIGN:
        return None
    return not ends & _STRAIGHT


def _is_english(analysis: Analysis, quotation: Quotation) -> bool:
    """Whether the words inside are English, or so few that they are a title."""
    words = quotation.inner.of(analysis.text).split()
    if not words or any(is_cjk(word[0]) for word in words):
        return False
    return len(words) <= _LONGEST_TITLE or not _ENGLISH.isdisjoint(word.lower() for word in words)


def _finding(analysis: Analysis, flag: Flag, quotation: Quotation, *, is_curly: bool) -> Finding:
    text, (start, end) = analysis.text, quotation.span
    opener, closer = "“”" if is_curly else '""'
    edits = [Edit(Span(start, start + 1), opener)] if text[start] != opener else []
    if quotation.inner.end < end and text[end - 1] != closer:
        edits.append(Edit(Span(end - 1, end), closer))
    word_end = start + 1
    while word_end < end and not text[word_end].isspace() and text[word_end] not in _CURLY | _STRAIGHT | _FOREIGN:
        word_end += 1
    is_foreign = bool({text[start], text[end - 1]} & _FOREIGN)
    odd = "foreign" if is_foreign else _NAMES[not is_curly]
    return flag(
        span=Span(start, word_end),
        message=f"{odd} quotation marks in a copy with {_NAMES[is_curly]} ones",
        fix=Fix(f"Write {_NAMES[is_curly]} marks", tuple(edits), Safety.SAFE),
    )
