"""Full-width punctuation, letters or digits of Chinese, Japanese or Korean type in English words.

Why it matters
    Full-width commas, brackets and figures belong to East Asian type. In English they leave gaps, do not break across
    lines and are not found by a search for the plain character.

When to ignore
    The characters are part of a quotation in the original language.

Decision
    Full-width forms, the ideographic comma, full stop and space with an English word or figure on one side and none of
    Chinese, Japanese or Korean on the other. The fix is the plain character with the space that English puts beside it.
"""

import unicodedata
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.characters import is_cjk, places_of
from transcheck.analysis.running_text import is_copy
from transcheck.model import Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_RANGES = ((0xFF01, 0xFF5E), (0xFF61, 0xFF61), (0xFF64, 0xFF64), (0xFFE0, 0xFFE6), (0x3000, 0x3002))
_FORMS = frozenset(chr(code) for first, last in _RANGES for code in range(first, last + 1)) - {"～"}
_PLAIN = {"、": ",", "。": ".", "｡": ".", "､": ",", "\u3000": " "}
_SPACE_AFTER = frozenset(",.;:!?)]")
_SPACE_BEFORE = frozenset("([")
_CLOSING = frozenset("”’\"'»)]},.;:!?）」』》，。、；：！？％")


@check(
    summary="Full-width characters in English words",
    category="linguistic-conventions/punctuation",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The mayor visited Lindow[[，]]Japan[[。]]",
            message="“，” is full-width: write “,”",
            fixed="The mayor visited Lindow, Japan.",
        ),
        Bad("The mayor[[（]]left[[）]]spoke.", fixed="The mayor (left) spoke."),
        Bad("The bridge cost [[１２]] million won.", fixed="The bridge cost 12 million won."),
        Good("The mayor visited the party of the bridge (国民の力、東京)."),
        Good("The mayor visited Lindow, Japan."),
    ),
)
def fullwidth_punctuation(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each run of such characters."""
    if analysis.special_characters.isdisjoint(_FORMS):
        return
    for span in _runs(analysis.text, places_of(analysis.text, _FORMS & analysis.special_characters)):
        block = analysis.block_at(span.start)
        if is_copy(block) and _is_in_english(analysis.text, span):
            yield _finding(analysis, flag, span)


def _runs(text: str, places: list[int]) -> list[Span]:
    """The places that touch, put together."""
    runs: list[Span] = []
    for place in places:
        if runs and runs[-1].end == place and text[place - 1].isalnum() == text[place].isalnum():
            runs[-1] = Span(runs[-1].start, place + 1)
        else:
            runs.append(Span(place, place + 1))
    return runs


def _is_in_english(text: str, span: Span) -> bool:
    """Whether no East Asian letter stands on either side, and an English one or a figure on one of them."""
    before, after = text[max(0, span.start - 9) : span.start].rstrip()[-1:], text[span.end : span.end + 9].lstrip()[:1]
    sides = [one for one in (before, after) if one]
    if any(is_cjk(one) for one in sides):
        return False
    return any(one.isalnum() or one in "”’\"')%" for one in sides)


def _finding(analysis: Analysis, flag: Flag, span: Span) -> Finding:
    text = analysis.text
    written, plain = span.of(text), _plain(span.of(text))
    safety = Safety.SUGGESTED if analysis.in_quotation(span) else Safety.SAFE
    message = f"“{written}” is full-width: write “{plain}”" if plain.strip() else "ideographic space (U+3000)"
    replacement = _spaced(text, span, plain)
    return flag(span=span, message=message, fix=Fix("Write plain characters", (Edit(span, replacement),), safety))


def _plain(written: str) -> str:
    return "".join(_PLAIN.get(one) or unicodedata.normalize("NFKC", one) for one in written)


def _spaced(text: str, span: Span, plain: str) -> str:
    """With the spaces that English puts beside the marks, where there are none yet."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    if plain.isspace():
        return "" if before.isspace() or after.isspace() else " "
    is_in_figure = before.isdigit() and after.isdigit() and plain in (",", ".", ":")
    if plain[-1] in _SPACE_AFTER and after and not after.isspace() and after not in _CLOSING and not is_in_figure:
        plain += " "
    if plain[0] in _SPACE_BEFORE and (before.isalnum() or before in _SPACE_AFTER):
        plain = " " + plain
    return plain
