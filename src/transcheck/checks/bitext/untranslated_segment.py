"""A whole segment or paragraph of the translation is the source, word for word.

Why it matters
    The segment was passed over. It is printed in a language that the reader does not know.

When to ignore
    The passage is left in the original on purpose, as a poem or a motto.

Decision
    Four words or more that are the same but for a few letters, and that are not English: in another script, or with
    more words of another language's grammar than of English. Names, addresses and figures alone are left alone.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_FEWEST_WORDS = 4
_FEWEST_CHARACTERS = 8
"""Of a text without spaces."""
_SAME = 95


@check(
    summary="Segment left in the language of the source",
    category="accuracy/untranslated",
    severity=Severity.ERROR,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "[[El alcalde dijo que el puente se abrirá en mayo.]]",
            message="this is the source, not a translation",
            source="El alcalde dijo que el puente se abrirá en mayo.",
        ),
        Bad(
            "The bridge will open in May.\n\n[[시장은 금요일에 다리를 열었다고 말했다.]]",
            source="다리는 5월에 개통된다.\n\n시장은 금요일에 다리를 열었다고 말했다.",
        ),
        Good("El Mundo, El País, La Vanguardia in May", source="El Mundo, El País, La Vanguardia in May"),
        Good("The mayor said that the bridge would open.", source="El alcalde dijo que el puente se abrirá."),
    ),
)
def untranslated_segment(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each stretch that equals its source."""
    source = analysis.source
    if source is None:
        return
    for pair in analysis.pairs:
        target, original = pair.span.of(analysis.text), pair.source.of(source.text)
        if pair.is_sure and abs(len(target) - len(original)) <= len(original) // 10 and _is_left(target, original):
            yield flag(
                span=pair.span,
                message="this is the source, not a translation",
                related=(Related(pair.source, "the same words", in_source=True),),
            )


def _is_left(target: str, original: str) -> bool:
    from rapidfuzz import fuzz

    from transcheck.analysis.language import seems_foreign

    words = target.split()
    letters = [character for character in target if character.isalpha()]
    is_other_script = sum(character > "\u0370" for character in letters) > len(letters) // 2
    if len(words) < _FEWEST_WORDS and not (is_other_script and len(letters) >= _FEWEST_CHARACTERS):
        return False
    if fuzz.ratio(target, original) < _SAME:
        return False
    return is_other_script or (seems_foreign(words) and sum(word[0].isupper() for word in words) * 2 < len(words))
