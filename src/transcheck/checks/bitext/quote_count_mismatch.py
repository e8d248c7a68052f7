"""The English quotes somebody word for word where the source reports what was said.

Why it matters
    Quotation marks say that these are the words. Where the source only reports them, the translation has put words into
    a mouth, which no editor can print.

When to ignore
    The quotation is in another part of the source, or the source sets quotations off in another way.

Decision
    A quotation of four words or more, closed, in a stretch whose source has no quotation mark of any kind, no dash that
    opens speech and no colon. Titles and scare quotes are shorter, and nothing is said where the source has marks and
    the translation has none.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, Quotation
from transcheck.model import Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_MARKS = re.compile("[“”„‟\"«»「」『』‘’‚‛＂〝〞〟《》〈〉<>:：']|&quot;|(?:^|\\s)[—–-] ?\\S|^- ")
_FEWEST_WORDS = 4


@check(
    summary="Quotation marks around what the source only reports",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "The mayor said, [[“The bridge will open in May.”]]",
            message="the source has no quotation here, only a report",
            source="시장은 다리가 5월에 개통될 것이라고 밝혔다.",
        ),
        Bad("[[“We will open the bridge in May,”]] the mayor said.", source="Мэр сообщил, что мост откроют в мае."),
        Good("The mayor said, “The bridge will open in May.”", source="시장은 “다리가 5월에 개통될 것”이라고 밝혔다."),
        Good("The mayor opened the “bridge of sighs.”", source="시장은 탄식의 다리를 열었다."),
        Good("“The bridge will open in May.”", source="— Мост откроют в мае."),
    ),
)
def quote_count_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each quotation for which the source has no marks."""
    source = analysis.source
    if source is None or not len(analysis.quotations):
        return
    for pair in analysis.pairs:
        quotations = (
            [one for one in analysis.quotations.within(pair.span) if _counts(analysis, one)] if pair.is_sure else []
        )
        if not quotations or _MARKS.search(pair.source.of(source.text)):
            continue
        for quotation in quotations:
            yield flag(
                span=quotation.span,
                message="the source has no quotation here, only a report",
                related=(Related(pair.source, "no quotation marks", in_source=True),),
            )


def _counts(analysis: Analysis, quotation: Quotation) -> bool:
    words = quotation.inner.of(analysis.text).split()
    capitalised = sum(word[0].isupper() for word in words)
    is_title = capitalised > len(words) // 2
    return quotation.depth == 0 and quotation.is_closed and len(words) >= _FEWEST_WORDS and not is_title
