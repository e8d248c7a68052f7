"""Quotation marks or brackets of Chinese, Japanese or Korean type around English words.

Why it matters
    Corner brackets and double angle brackets mark quotations and titles in East Asian copy. English readers do not know
    them and may take them for a fault of their screen.

When to ignore
    The words inside are in the original language.

Decision
    A pair of such marks with English words in it, and a single one beside an English word. Corner brackets become
    quotation marks, which is safe; brackets around a title may also become italics or nothing.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.characters import is_cjk, places_of
from transcheck.analysis.running_text import is_copy
from transcheck.model import Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_PAIRS = {"「": "」", "『": "』", "｢": "｣", "《": "》", "〈": "〉", "【": "】", "〔": "〕", "〖": "〗", "≪": "≫"}
_CORNERS = frozenset("「『｢")
_SQUARE = frozenset("【〔〖")
_ALL = frozenset(_PAIRS) | frozenset(_PAIRS.values())
_REACH = 200
"""Characters in which the closing mark is looked for."""


@check(
    summary="East Asian quotation marks around English words",
    category="locale-conventions/quote-mark-type",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The mayor said [[「the bridge is open」]] on Friday.",
            message="「 」 are no English marks: write “ ”",
            fixed="The mayor said “the bridge is open” on Friday.",
        ),
        Bad("The film [[《Bridge of Lindow》]] opens on Friday.", fixed="The film “Bridge of Lindow” opens on Friday."),
        Bad("The [[【Lindow Bridge】]] is open.", fixed="The [Lindow Bridge] is open."),
        Bad("The mayor spoke of the [[『]]bridge on Friday."),
        Good("The mayor saw the film 《寄生虫》 on Friday."),
        Good("The mayor said “the bridge is open” on Friday."),
    ),
)
def cjk_quote_marks(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each pair with what it holds, and each mark without partner."""
    if analysis.special_characters.isdisjoint(_ALL):
        return
    text, done = analysis.text, 0
    for place in places_of(text, _ALL & analysis.special_characters):
        block = analysis.block_at(place)
        if place < done or block is None or not is_copy(block):
            continue
        span = _pair_at(text, place, block.span.end)
        done = span.end
        if _is_english(text, span):
            yield _finding(analysis, flag, span)


def _pair_at(text: str, place: int, block_end: int) -> Span:
    """From the mark to its partner in the block, or the mark alone."""
    closer = _PAIRS.get(text[place])
    end = text.find(closer, place + 1, min(block_end, place + _REACH)) if closer else -1
    return Span(place, end + 1 if end > 0 else place + 1)


def _is_english(text: str, span: Span) -> bool:
    """Whether the words between the marks, or those beside a single one, are in Latin letters."""
    inside = text[span.start + 1 : span.end - 1] if span.length > 1 else _beside(text, span)
    return any(one.isalnum() for one in inside) and not any(is_cjk(one) for one in inside)


def _beside(text: str, span: Span) -> str:
    """What the mark touches, a space apart or not."""
    return text[max(0, span.start - 9) : span.start].rstrip()[-1:] + text[span.end : span.end + 2].lstrip()[:1]


def _finding(analysis: Analysis, flag: Flag, span: Span) -> Finding:
    text = analysis.text
    opener = text[span.start]
    if span.length == 1:
        return flag(span=span, message=f"“{opener}” is no English mark")
    new = _marks(analysis, span)
    is_safe = opener in _CORNERS and not analysis.in_quotation(Span(span.start - 1, span.start))
    edits = (Edit(Span(span.start, span.start + 1), new[0]), Edit(Span(span.end - 1, span.end), new[1]))
    return flag(
        span=span,
        message=f"{opener} {text[span.end - 1]} are no English marks: write {new[0]} {new[1]}",
        fix=Fix("Write English marks", edits, Safety.SAFE if is_safe else Safety.SUGGESTED),
    )


def _marks(analysis: Analysis, span: Span) -> str:
    """The English pair, in the style of the copy and of the other depth inside a quotation."""
    if analysis.text[span.start] in _SQUARE:
        return "[]"
    is_inside = any(one.span.start < span.start < one.span.end for one in analysis.quotations)
    if "“" in analysis.special_characters or '"' not in analysis.text:
        return "‘’" if is_inside else "“”"
    return "''" if is_inside else '""'
