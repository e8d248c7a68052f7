"""A tilde stands between the ends of a range.

Why it matters
    Korean, Chinese and Japanese write ranges with a tilde ("10~20%"). In English a tilde means "about", so readers take
    the second figure for an estimate.

When to ignore
    The range is quoted as it stands on a sign or in a formula.

Decision
    A tilde or wave dash between two figures, or between two days, months or times. A tilde with a space before it and
    none after it means "about" and is left alone, as are addresses. Between figures the fix is a hyphen, or "to" where
    a hyphen would be read as a minus; else "to".
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.characters import places_of
from transcheck.analysis.running_text import is_copy
from transcheck.languages.en import MONTHS, WEEKDAYS
from transcheck.model import Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_TILDES = frozenset("~〜～∼˜")
_CURRENCIES = frozenset("$£€¥₩￥")
_CLOCK = frozenset({"am", "pm", "noon", "midnight"})
_NEAR = 24
_LEFT_MARKS = "%℃°"


@check(
    summary="Tilde instead of a hyphen or “to” in a range",
    category="linguistic-conventions/punctuation",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The toll will rise by [[10~20]] percent.",
            message="“10~20” is a range: write “10-20”",
            fixed="The toll will rise by 10-20 percent.",
        ),
        Bad("The bridge is open [[Monday～Friday]].", fixed="The bridge is open Monday to Friday."),
        Bad("The bridge is open from [[9 a.m. ~ 6 p.m.]] on Friday.", fixed=None),
        Bad("The toll is [[$5~$10]] for a ferry.", fixed="The toll is $5-$10 for a ferry."),
        Good("The toll of the bridge is ~50 won, up from 20 ~30 percent."),
        Good("The plan of the bridge is at example.org/~lindow/10 on Friday."),
        Good("The toll will rise by 10-20 percent from Monday to Friday."),
    ),
)
def tilde_range(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each range with a tilde, from end to end."""
    text = analysis.text
    if "~" not in text and analysis.special_characters.isdisjoint(_TILDES):
        return
    for place in places_of(text, _TILDES):
        span = _range_at(text, place)
        if span and is_copy(analysis.block_at(place)):
            yield _finding(analysis, flag, span, place)


def _range_at(text: str, place: int) -> Span | None:
    """From the word before the tilde to the one after it, if both can be ends of a range."""
    has_space_before, has_space_after = text[place - 1 : place] == " ", text[place + 1 : place + 2] == " "
    if place == 0 or has_space_before != has_space_after:
        return None
    start, end = place - 1 - has_space_before, place + 1 + has_space_after
    while end < len(text) and not text[end].isspace() and text[end] not in _TILDES:
        end += 1
    while start > 0 and not text[start - 1].isspace() and text[start - 1] not in _TILDES:
        start -= 1
    before, after = text[start:place].strip().lstrip("(“\"'‘["), text[place + 1 : end].strip()
    after = after.rstrip("\"'”’)],;:.?!") + (".m." if after.endswith((".m.", ".m.,")) else "")
    start = place - has_space_before - len(before)
    if before.rstrip(".").lower() in ("a.m", "p.m"):
        start = _with_figure(text, start)
    end = place + 1 + has_space_after + len(after)
    if _is_end(before, is_left=True) and _is_end(after, is_left=False):
        return Span(start, _with_clock(text, end))
    return None


def _is_end(word: str, *, is_left: bool) -> bool:
    """Whether a word is a figure, with a currency or a unit, a weekday, a month, or a time of the day."""
    if not word or "/" in word or "@" in word:
        return False
    bare = word.rstrip(".").lower()
    if bare in _CLOCK or bare.replace(".", "") in _CLOCK or word in WEEKDAYS or word in MONTHS:
        return True
    if is_left:
        return word[-1].isdigit() or (word[-1] in _LEFT_MARKS and word[-2:-1].isdigit()) or word[0].isdigit()
    return word[0].isdigit() or (word[0] in _CURRENCIES and word[1:2].isdigit()) or word[0] in "-−"


def _with_figure(text: str, start: int) -> int:
    """The start of the figure that "a.m." belongs to."""
    before = text[max(0, start - _NEAR) : start].rstrip()
    return (
        start - (len(text[max(0, start - _NEAR) : start]) - len(before)) - len(before.split()[-1]) if before else start
    )


def _with_clock(text: str, end: int) -> int:
    after = text[end : end + 6].lower()
    return end + 5 if after[:5] in (" a.m.", " p.m.") else end


def _finding(analysis: Analysis, flag: Flag, span: Span, place: int) -> Finding:
    text = analysis.text
    before, after = text[span.start : place].rstrip(), text[place + 1 : span.end].lstrip()
    is_plain = before[-1:].isdigit() and after[:1] not in "-−" and (after[:1].isdigit() or after[:1] in _CURRENCIES)
    start, end = span.start + len(before), span.end - len(after)
    joined = "-" if is_plain else " to "
    meant = f"{before}{joined}{after}"
    safety = Safety.SUGGESTED if analysis.in_quotation(span) else Safety.SAFE
    return flag(
        span=span,
        message=f"“{span.of(text)}” is a range: write “{meant}”",
        fix=Fix(f"Write “{meant}”", (Edit(Span(start, end), joined),), safety),
    )
