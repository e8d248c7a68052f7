"""The same compound is written with a hyphen here and with an en dash there.

Why it matters
    Two forms of one compound look like two things, and a search finds only one of them. They come from joining copy of
    several desks or runs of an engine.

When to ignore
    The two stand for different relations, which the house style tells apart.

Decision
    The same two words, or figures, joined by an en dash in one place and by a hyphen in another. An en dash between
    people and a hyphen between countries is no mix, as long as each compound keeps its own. The rarer form is marked.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.characters import places_of
from transcheck.analysis.running_text import is_copy
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_EN_DASH, _HYPHEN = "–", "-"
_CODE = frozenset("/@_=.")
_MOST_COMPOUNDS = 50


@check(
    summary="One compound with different dashes",
    category="style/inconsistent-style",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "The Petrosyan-Duarte plan is late. The Petrosyan-Duarte bridge or [[Petrosyan–Duarte]] ferry is open.",
            message="“Petrosyan–Duarte” is also written “Petrosyan-Duarte”",
            fixed="The Petrosyan-Duarte plan is late. The Petrosyan-Duarte bridge or Petrosyan-Duarte ferry is open.",
        ),
        Bad("The Petrosyan–Duarte plan, the Petrosyan–Duarte bridge and the [[Petrosyan-Duarte]] ferry are late."),
        Good("The Petrosyan–Duarte plan and the Japan-Korea bridge are late."),
        Good("The Petrosyan–Duarte plan is late – the Petrosyan-led one is not."),
    ),
)
def dash_style_mix(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the rarer form of each compound that has two."""
    if _EN_DASH not in analysis.special_characters:
        return
    text = analysis.text
    compounds = {span.of(text) for place in places_of(text, _EN_DASH) if (span := _compound(text, place))}
    for dashed in sorted(compounds)[:_MOST_COMPOUNDS]:
        hyphened = dashed.replace(_EN_DASH, _HYPHEN)
        if hyphened in text:
            forms = _places(analysis, dashed), _places(analysis, hyphened)
            if all(forms):
                yield from _findings(analysis, flag, *forms)


def _compound(text: str, place: int) -> Span | None:
    """The two words around a dash, if both touch it and neither is joined to more."""
    start, end = place, place + 1
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    if start == place or end == place + 1 or _is_joined(text, start - 1) or _is_joined(text, end):
        return None
    return Span(start, end)


def _is_joined(text: str, offset: int) -> bool:
    if not 0 <= offset < len(text):
        return False
    return (
        text[offset].isalnum()
        or text[offset] in (_EN_DASH, _HYPHEN)
        or (text[offset] in _CODE and text[offset + 1 : offset + 2].isalnum())
    )


def _places(analysis: Analysis, written: str) -> list[Span]:
    """Where a compound stands by itself in the copy."""
    found, place = [], analysis.text.find(written)
    while place >= 0:
        span = Span(place, place + len(written))
        is_part = _is_joined(analysis.text, place - 1) or _is_joined(analysis.text, span.end)
        if not is_part and is_copy(analysis.block_at(place)):
            found.append(span)
        place = analysis.text.find(written, span.end)
    return found


def _findings(analysis: Analysis, flag: Flag, dashed: list[Span], hyphened: list[Span]) -> Iterator[Finding]:
    """One for each place of the rarer form; of equal ones, the form that comes later."""
    ranks = sorted((dashed, hyphened), key=lambda form: (-len(form), form[0]))
    usual, rare = ranks
    meant = usual[0].of(analysis.text)
    has_majority = len(usual) > len(rare)
    for span in rare:
        is_safe = has_majority and not analysis.in_quotation(span)
        yield flag(
            span=span,
            message=f"“{span.of(analysis.text)}” is also written “{meant}”",
            related=(Related(usual[0], "the other form"),),
            fix=Fix(f"Write “{meant}”", (Edit(span, meant),), Safety.SAFE if is_safe else Safety.SUGGESTED),
        )
