"""Quotation marks emphasize an ordinary phrase.

Why it matters
    Korean, Japanese and Chinese papers set words off with quotation marks to stress them. In English such marks say
    that somebody else used the words, or that the writer does not believe them: her “gratitude” is no gratitude.

When to ignore
    The words are quoted from somebody, or the doubt is meant.

Decision
    Native copy has such marks as well, so only stories are looked at that are known to come from Korean, Japanese
    or Chinese (declared, or given away by two kinds of hints). Two to four words in small letters, with no verb of
    saying and no word that gives a name or a wording beside them in the clause, that the story does not have again.
    Nobody speaks elsewhere in the sentence ("he said"), and nothing else is quoted there. A phrase that begins like a
    predicate ("will be ...") is somebody's.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Quotation
from transcheck.analysis.quoted_clauses import words_of
from transcheck.languages.en import FUNCTION_WORDS, REPORTING_NOUNS, REPORTING_VERBS
from transcheck.languages.en.naming import NAMING_WORDS
from transcheck.model import CAPTIONS, PROSE, BlockKind, Confidence, Edit, Finding, Fix, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_KINDS = (PROSE | CAPTIONS) - {BlockKind.QUOTE_BLOCK}
_LANGUAGES = frozenset(("ja", "ko", "zh"))
_LONGEST = 40
_LONGEST_SENTENCE = 800
_REACH = 60
"""Characters to each side in which the words of the clause are looked at."""
_MOST_PHRASES = 50
"""Phrases looked at in one story."""
_FEWEST_WORDS, _MOST_WORDS = 2, 4
_CLAUSE_ENDS = (",", ";", ":", "—", ". ", "”")
_GIVING = NAMING_WORDS | REPORTING_NOUNS | REPORTING_VERBS.keys() | frozenset("as like such".split())

_SPEAKING = frozenset("said says say told tell tells saying according quoted wrote spoke".split())
_NO_NOUN = FUNCTION_WORDS - frozenset("the a an my your his her its our their one no".split())
"""Words with which somebody's sentence goes on between marks, and no noun begins."""


@check(
    summary="Ordinary phrase in quotation marks",
    category="locale-conventions/quote-mark-type",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The mayor gave the coach a warm [[“sign of friendship”]] in the hall.",
            message="“sign of friendship” is in quotation marks, but nobody is quoted",
            fixed="The mayor gave the coach a warm sign of friendship in the hall.",
            source_language="ko",
        ),
        Bad("The port faces a [['staff shortage']] again.", source_language="ja"),
        Good("The mayor gave the coach a warm “sign of friendship” in the hall."),
        Good("The mayor called it a “sign of friendship” in the hall.", source_language="ko"),
        Good("The mayor gave a “sign of friendship.” It was a sign of friendship.", source_language="ko"),
    ),
)
def scare_quoted_phrase(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the phrase with its marks."""
    if analysis.origin.language not in _LANGUAGES:
        return
    phrases = [(one, words) for one in analysis.quotations if (words := _phrase(analysis.text, one))][:_MOST_PHRASES]
    for quotation, words in phrases:
        if not _is_given(analysis, quotation) and analysis.text.lower().count(words) == 1:
            start, end = quotation.span
            edits = Edit(Span(start, start + 1), ""), Edit(Span(end - 1, end), "")
            yield flag(
                span=quotation.span,
                message=f"“{words}” is in quotation marks, but nobody is quoted",
                fix=Fix("Remove the quotation marks", edits),
            )


def _phrase(text: str, quotation: Quotation) -> str:
    """What stands inside the marks, if it is some words in small letters."""
    start, end = quotation.inner
    if quotation.depth or not quotation.is_closed or end - start > _LONGEST or quotation.block.kind not in _KINDS:
        return ""
    phrase = text[start:end].rstrip(",.")
    words = phrase.split()
    if not words or words[0] in _NO_NOUN or not text[start - 2].isspace():
        return ""
    is_plain = all(word.replace("-", "").replace("’", "").isalpha() and word.islower() for word in words)
    return phrase if _FEWEST_WORDS <= len(words) <= _MOST_WORDS and is_plain else ""


def _is_given(analysis: Analysis, quotation: Quotation) -> bool:
    """Whether the clause says whose words these are, or that they are a name, or the sentence that somebody speaks."""
    text = analysis.text
    start = max(quotation.block.span.start, quotation.span.start - _REACH)
    end = min(quotation.block.span.end, quotation.span.end + _REACH)
    sentence = analysis.sentences.at(quotation.span.start)
    whole = sentence.span if sentence else quotation.block.span
    if (
        whole.length > _LONGEST_SENTENCE
        or not _SPEAKING.isdisjoint(words_of(text, whole))
        or len(analysis.quotations.within(whole)) > 1
    ):
        return True
    first = max(text.rfind(mark, start, quotation.span.start) + 1 for mark in _CLAUSE_ENDS)
    last = min((text.find(mark, quotation.span.end, end) for mark in _CLAUSE_ENDS), key=lambda at: at % (end + 1))
    before = Span(max(start, first), quotation.span.start)
    after = Span(quotation.span.end, last if last >= 0 else end)
    return not _GIVING.isdisjoint(words_of(text, before) + words_of(text, after))
