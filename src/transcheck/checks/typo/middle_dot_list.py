"""A middle dot stands for "and" or a comma.

Why it matters
    Korean, Chinese and Japanese join the members of a list, or the parts of a foreign name, with a middle dot. English
    has no such mark, so readers take the words for one name or for a formula.

When to ignore
    The dot is part of a trademark, or of a word in Catalan.

Decision
    A middle dot between two words of at least two letters each, with no space beside it. Units, the Catalan "l·l" and
    words in another script are left alone. Two words joined so become "A and B", more "A, B and C"; two names may want
    a hyphen or a space instead, so the fix is a suggestion.
"""

from collections.abc import Iterator
from itertools import pairwise

from transcheck.analysis import Analysis
from transcheck.analysis.characters import places_of
from transcheck.analysis.running_text import is_copy
from transcheck.model import Confidence, Edit, Finding, Fix, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_DOTS = frozenset("·・･‧•∙⋅ㆍᆞ")
_UNITS = frozenset("kg mg km cm mm ms kW MW GW Wh Nm Pa Hz mol cd lm lx rad sr".split())
_LAST_LATIN = "\u024f"
_LEAST_LETTERS = 2


@check(
    summary="Middle dot instead of “and” or a comma",
    category="linguistic-conventions/punctuation",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The mayor is in charge of [[politics·economy]] in Lindow.",
            message="“politics·economy” is joined by a middle dot: write “politics and economy”",
            fixed="The mayor is in charge of politics and economy in Lindow.",
        ),
        Bad("Guests from [[Japan・China・Korea]] saw it.", fixed="Guests from Japan, China and Korea saw it."),
        Bad("The [[Petrosyanㆍde]] Vries meeting is on Friday."),
        Good("The mayor measured the torque of the bridge in kN·m and its length in km·h."),
        Good("The Paral·lel is in charge of politics · economy."),
        Good("The politics of Japan and China: 3·5 percent."),
    ),
)
def middle_dot_list(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each row of words with such dots."""
    if analysis.special_characters.isdisjoint(_DOTS):
        return
    text, done = analysis.text, 0
    for place in places_of(text, _DOTS & analysis.special_characters):
        if place < done:
            continue
        span, dots = _row(text, place)
        done = span.end
        words = _split(text, span, dots)
        if _is_list(words) and is_copy(analysis.block_at(place)):
            yield _finding(analysis, flag, span, words)


def _row(text: str, place: int) -> tuple[Span, list[int]]:
    """The words joined by dots around the first of the dots, and where the dots are."""
    start, end, dots = place, place, []
    while start and _is_in_word(text, start - 1):
        start -= 1
    while end < len(text) and text[end] in _DOTS:
        dots.append(end)
        end += 1
        while end < len(text) and _is_in_word(text, end):
            end += 1
    return Span(start, end), dots


def _is_in_word(text: str, offset: int) -> bool:
    """Whether a Latin letter stands there, or a hyphen between two letters."""
    if text[offset] == "-":
        return text[offset - 1 : offset].isalpha() and text[offset + 1 : offset + 2].isalpha()
    return text[offset].isalpha() and text[offset] <= _LAST_LATIN


def _split(text: str, span: Span, dots: list[int]) -> list[str]:
    edges = [span.start - 1, *dots, span.end]
    return [text[before + 1 : after] for before, after in pairwise(edges)]


def _is_list(words: list[str]) -> bool:
    if any(len(word) < _LEAST_LETTERS or word in _UNITS for word in words):
        return False
    return not any(one[-1] in "lL" and other[0] in "lL" for one, other in pairwise(words))


def _finding(analysis: Analysis, flag: Flag, span: Span, words: list[str]) -> Finding:
    listed = f"{', '.join(words[:-1])} and {words[-1]}"
    return flag(
        span=span,
        message=f"“{span.of(analysis.text)}” is joined by a middle dot: write “{listed}”",
        confidence=Confidence.HIGH if all(word.islower() for word in words) else Confidence.MEDIUM,
        fix=Fix(f"Write “{listed}”", (Edit(span, listed),)),
    )
