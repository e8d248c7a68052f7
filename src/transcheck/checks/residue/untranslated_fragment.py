"""A piece of the source text was left untranslated.

Why it matters
    Engines pass over what they do not know: the name of a party, a quoted phrase, sometimes a whole sentence. Most
    readers cannot even sound it out.

When to ignore
    The story is about the foreign word itself.

Decision
    Words in another script (Hangul, kana, Chinese characters, Cyrillic, Arabic, Thai ...) outside brackets, and whole
    sentences in another language of the Latin script. A gloss after a romanised term, a title or phrase that stands in
    quotation marks by itself, single characters and letters, bylines and credits are left alone. Another script is
    sure, another language likely. Beside its source a story is also searched for single words in small Latin letters
    that stand in both and are neither English nor parts of names.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, ForeignSpan
from transcheck.model import COPY, Confidence, Finding, Severity
from transcheck.rule import Bad, Flag, Good, check

_MENTIONED = re.compile(
    r"(?:characters?|kanji|hanja|hanzi|hangul|letters?|words?|phrase|term|script|hashtag|spelled|written|reads?|reading"
    r"|meaning|known as|called)(?: is| for| as| of| in [A-Z][a-z]+)?[:,]? [\"“‘(#]?\Z"
)
_LEAST_LETTERS = 2
_LONGEST_SHOWN = 60


@check(
    summary="Words of the source text left untranslated",
    category="accuracy/untranslated",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "A spokesperson of the [[국민의힘]] said on Friday that it would appeal.",
            message="“국민의힘” was left untranslated",
        ),
        Bad("The bridge will open in May. [[시장은 금요일에 이렇게 말했다]]. It took three years to build."),
        Bad("# Mayor of Lindow meets [[県知事]]\n\nThe two spoke about the bridge on Friday."),
        Bad(
            "The driver was hurt when the [[conducente]] braked.",
            source="L’autista è rimasto ferito: il conducente ha frenato.",
        ),
        Bad("The bridge [[avait été]] closed in May.", source="Le pont avait été fermé en mai."),
        Good("The restaurant on the bridge is in danger.", source="Le restaurant du pont est en danger."),
        Good("The ferry of Rio de Janeiro sank in May.", source="El ferry de Río de Janeiro se hundió en mayo."),
        Good("The mayor learned to make kimjang (김장) on Friday."),  # a gloss
        Good("The mayor watched the film “기생충” on Friday."),  # a title
        Good("The character 愛 was painted on the bridge on Friday."),
        Good("A grain of 5 µm at an angle α was seen on the bridge."),
    ),
)
def untranslated_fragment(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each foreign stretch of the copy that is neither explained nor quoted by itself."""
    for foreign in analysis.foreign_spans:
        block = analysis.block_at(foreign.span.start)
        if block and block.kind in COPY and not foreign.is_gloss and not _is_meant(analysis, foreign):
            yield flag(
                span=foreign.span,
                message=f"“{_shortened(foreign.span.of(analysis.text))}” was left untranslated",
                confidence=Confidence.MEDIUM if foreign.script == "latin" else Confidence.HIGH,
            )
    if analysis.source is None:
        return
    from transcheck.analysis.source_residue import find_residue  # loads word lists that only this needs

    for span in find_residue(analysis):
        if not any(foreign.span.overlaps(span) for foreign in analysis.foreign_spans):
            yield flag(
                span=span,
                message=f"“{_shortened(span.of(analysis.text))}” was left untranslated",
                confidence=Confidence.MEDIUM,
            )


def _is_meant(analysis: Analysis, foreign: ForeignSpan) -> bool:
    """Whether it is a single character or the word that the sentence is about."""
    letters = sum(character.isalpha() for character in foreign.span.of(analysis.text))
    if letters < _LEAST_LETTERS:
        return True
    return _MENTIONED.search(analysis.text, max(0, foreign.span.start - 40), foreign.span.start) is not None


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST_SHOWN else line[:_LONGEST_SHOWN].rstrip() + " …"
