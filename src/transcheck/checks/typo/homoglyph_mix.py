"""A word mixes Latin letters with look-alikes of another script.

Why it matters
    A Cyrillic "М" or "о" typed into an English word looks right, but no search, spelling checker or archive finds the
    word. It happens when names are typed with the wrong keyboard, or copied from the source.

When to ignore
    A brand is written with such letters on purpose.

Decision
    A word of Latin letters in which all others are Cyrillic or Greek letters that look like Latin ones. Words wholly in
    another script and words with a letter that looks like no other are left alone.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.characters import places_of, words_with
from transcheck.model import BlockKind, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_CYRILLIC = dict(zip("АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝ", "ABESIJKMHOPCTYXaesijopcyxhdqw", strict=True))
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲ", "ABEZHIKMNOPTYXovc", strict=True))
_LOOKALIKES = _CYRILLIC | _GREEK
_ALL = frozenset(_LOOKALIKES)
_LAST_LATIN = "\u024f"
_SKIPPED = frozenset({BlockKind.SLUG, BlockKind.BOILERPLATE})


@check(
    summary="Letters of two scripts in one word",
    category="linguistic-conventions/character-encoding",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The mayor of [[Мoscow]] opened the bridge.",
            message="“М” in “Мoscow” is Cyrillic: write “Moscow”",
            fixed="The mayor of Moscow opened the bridge.",
        ),
        Bad("The bridge of [[Lindоw]] is open.", fixed="The bridge of Lindow is open."),
        Bad("The [[ΝATO]] meeting is in Lindow.", fixed="The NATO meeting is in Lindow."),
        Good("The sign on the bridge of Moscow says Москва."),
        Good("A bridge of α-helices and µm, 5 Ω, was seen in Lindow."),
    ),
)
def homoglyph_mix(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each such word."""
    if analysis.special_characters.isdisjoint(_ALL):
        return
    text = analysis.text
    for word in words_with(text, places_of(text, _ALL & analysis.special_characters)):
        block = analysis.block_at(word.span.start)
        if block and block.in_copy and block.kind not in _SKIPPED and _is_mixed(word.span.of(text)):
            yield _finding(analysis, flag, word.span, word.places)


def _is_mixed(word: str) -> bool:
    letters = [one for one in word if one.isalpha()]
    latin = sum(one <= _LAST_LATIN for one in letters)
    strange = sum(one in _ALL for one in letters)
    return latin + strange == len(letters) and latin > 0 < strange


def _finding(analysis: Analysis, flag: Flag, span: Span, places: tuple[int, ...]) -> Finding:
    text = analysis.text
    written, strange = span.of(text), text[places[0]]
    meant = "".join(_LOOKALIKES.get(one, one) for one in written)
    script = "Cyrillic" if strange in _CYRILLIC else "Greek"
    safety = Safety.SUGGESTED if analysis.in_quotation(span) else Safety.SAFE
    edits = tuple(Edit(Span(place, place + 1), _LOOKALIKES[text[place]]) for place in places)
    return flag(
        span=span,
        message=f"“{strange}” in “{written}” is {script}: write “{meant}”",
        fix=Fix(f"Write “{meant}”", edits, safety),
    )
