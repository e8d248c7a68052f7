"""The byline or credit gives away the language that the story was translated from.

Why it matters
    Nothing is wrong with a byline. But a story signed by a Korean name is likely translated from Korean, and rules and
    editors look for other faults then.

When to ignore
    Always, unless it is the origin of the story that you look for: many who write in English bear such names.

Decision
    A Korean name, family name first and hyphenated, in a byline or credit, where the language of the source was not
    declared. It is one hint among others, and hidden by default.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.languages.language_names import LANGUAGE_NAMES
from transcheck.model import BlockKind, Confidence, Finding, Severity
from transcheck.rule import Bad, Flag, Good, check

_SIGNED = (BlockKind.BYLINE, BlockKind.CREDIT)


@check(
    summary="Byline that hints at the language of the source",
    category="style/organization-style",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    examples=(
        Bad(
            "# Ferry back\n\nBy [[Seo Min-jae]]\n\nThe ferry came back on Friday, and passengers cheered.",
            message="“Seo Min-jae” hints at a Korean source",
        ),
        Bad("# Ferry back\n\nThe ferry came back on Friday.\n\nCredit: [[Kim Ha-yun]], Coast Daily"),
        Good("# Ferry back\n\nBy Lina Ferro\n\nThe ferry came back on Friday, and Seo Min-jae cheered."),
        Good("# Ferry back\n\nBy Kim Marsh\n\nThe ferry came back on Friday, and passengers cheered."),
        Good("# Ferry back\n\nBy Seo Min-jae\n\nThe ferry came back on Friday.", source_language="ko"),
    ),
)
def byline_language_hint(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each name in a byline or credit that speaks for a language."""
    if not any(block.kind in _SIGNED and block.in_copy for block in analysis.document.blocks):
        return
    for hint in analysis.origin.hints:
        if hint.kind == "byline":
            language = LANGUAGE_NAMES.get(hint.language, hint.language)
            yield flag(span=hint.span, message=f"“{hint.span.of(analysis.text)}” hints at a {language} source")
