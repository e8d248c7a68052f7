"""A caption stops in mid-sentence.

Why it matters
    Content systems cut captions at a line break or after so many characters. What is lost is often the place, the date
    or the second person in the picture.

When to ignore
    The caption is meant as the beginning of a sentence that the picture completes.

Decision
    The last character is a comma, a semicolon, a colon or a dash, or the last word is one that cannot end a sentence
    ("of", "and", "the"). Words that can also be adverbs ("in", "on", "by") make it likely only, and in captions of six
    words or more. A credit in brackets at the end shows that nothing was cut off. The missing part is never invented.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.languages.en import DANGLING_WORDS
from transcheck.model import CAPTIONS, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_WORD = re.compile(r"\S+")
_CUT_MARKS = frozenset(",;:–—")
_CLOSING = "”’\"'"
_ALSO_ADVERBS = frozenset("by in on".split())
_SUBJECTS = frozenset("he it she they we who".split())
_ALSO_LAST = frozenset("against as behind her is near over that under".split())
"""Whole sentences may end in these: "as fans greet her", "before the war is over"."""
_ENOUGH_WORDS = 6
_MARKED_WORDS = 4


@check(
    summary="Caption that stops in mid-sentence",
    category="design-and-markup/truncation-text-expansion",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "![](tower.jpg)\n*Mayor Ana Petrosyan opens the new clock tower next to [[architect Lena Brandt,]]*",
            message="“architect Lena Brandt,” ends the caption in mid-sentence",
        ),
        Bad("![](tower.jpg)\n*The new clock tower stands between the market hall [[and banks of the]]*"),
        Bad("![](tower.jpg)\n*The new clock tower opened on Tuesday [[at a ceremony in]]*"),
        Good("![](tower.jpg)\n*Mayor Ana Petrosyan opens the new clock tower next to architect Lena Brandt, (AP)*"),
        Good("![](tower.jpg)\n*Fans greet the mayor as she moves in*"),  # an adverb
        Good("![](tower.jpg)\n*The cover of the first record by The Who*"),
        Good("![](tower.jpg)\n*Lena Brandt sings her first hit, “What Love Is For the”*"),  # a title
        Good("The mayor opened the clock tower and said of its architect,\n\n“She built it in a year.”"),  # no caption
    ),
)
def caption_truncated(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the last phrase of each caption and alternative text that breaks off."""
    for block in analysis.document.blocks_of(*CAPTIONS):
        confidence = _confidence(block.span.of(analysis.text).split()[-_ENOUGH_WORDS:])
        if confidence:
            words = [Span(*match.span()) for match in _WORD.finditer(analysis.text, *block.span)]
            span = Span(_phrase_start(analysis, block.span, words[-_MARKED_WORDS:]), block.span.end)
            yield flag(
                span=span,
                message=f"“{' '.join(span.of(analysis.text).split())}” ends the caption in mid-sentence",
                confidence=confidence,
            )


def _confidence(words: list[str]) -> Confidence | None:
    """How sure it is that a caption with these last words is cut; None if it is not."""
    if len(words) < 3:
        return None
    last = words[-1]
    if last.rstrip(_CLOSING)[-1:] in _CUT_MARKS:
        return Confidence.HIGH
    if last not in DANGLING_WORDS or last in _ALSO_LAST:
        return None
    if last not in _ALSO_ADVERBS:
        return Confidence.HIGH
    is_adverb = words[-3] in _SUBJECTS
    return Confidence.MEDIUM if len(words) == _ENOUGH_WORDS and not is_adverb else None


def _phrase_start(analysis: Analysis, caption: Span, last_words: list[Span]) -> int:
    """The start of the last name, with its title and country, if it is among the last words; else of these."""
    start = last_words[0].start
    for mention in analysis.mentions.within(caption)[-1:]:
        if mention.span.end > start:
            title = mention.title.span.start if mention.title else mention.span.start
            return min(title, mention.nationality.start if mention.nationality else title)
    return start
