"""Quotation marks of the wrong level.

Why it matters
    A quotation inside another one takes the other kind of marks, or readers take the inner mark for the end.
    Korean, Chinese and Russian nest other pairs, and engines turn all of them into the same English one.

When to ignore
    The house style is to use one kind of marks on all levels.

Decision
    Double curly marks inside double curly marks, both closed in one paragraph. Marks inside marks that were left open
    are a matter of unbalanced quotation marks. Single marks outside any quotation count once for a story, where three
    phrases or more have them and three sentences or more are quoted with double ones.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Quotation
from transcheck.analysis.quoted_clauses import is_clause, words_of
from transcheck.model import COPY, PROSE, Confidence, Edit, Finding, Fix, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_SINGLE, _DOUBLE = "'‘", '"“'
_FEWEST = 3
"""Phrases, and quoted sentences, that show two kinds of marks side by side."""
_FEWEST_WORDS, _MOST_WORDS = 2, 5
_LEAST_SPOKEN = 4
_MOST_SHOWN = 50


@check(
    summary="Double quotation marks inside double ones",
    category="locale-conventions/quote-mark-type",
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    examples=(
        Bad(
            "The mayor said, “He told us [[“no”]] twice on Friday.”",
            message="“no” has double marks inside double marks",
            fixed="The mayor said, “He told us ‘no’ twice on Friday.”",
        ),
        Bad("“It was the day of the [[“White March”]] in Lindow,” she said."),
        Bad(
            "“We will open it,” said the mayor. “It is a very old port,” she said. “I was never there,” he said. "
            "The [['open port']] plan, the 'old town' debate and the 'two bridges' plan go on."
        ),
        Good("The mayor said, “He told us ‘no’ twice on Friday.”"),
        Good("The mayor said “no.” He told us “no” twice on Friday."),
        Good("‘He told us “no” twice on Friday,’ the mayor said."),
        Good("“We will open it,” said the mayor. The 'open port' plan and the 'old town' debate go on."),
    ),
)
def nested_quote_style(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the inner quotation, and the first of several phrases in single marks."""
    text = analysis.text
    outer = None
    for quotation in analysis.quotations:
        if quotation.depth == 0 or outer is None:
            outer = quotation
        elif quotation.depth == 1 and _has_curly_doubles(text, quotation) and _has_curly_doubles(text, outer):
            yield flag(
                span=quotation.span,
                message=f"{_shown(text, quotation)} has double marks inside double marks",
                fix=Fix("Use single marks inside", _edits(quotation, "‘’")),
            )
    phrases = [one for one in analysis.quotations if text[one.span.start] in _SINGLE and _is_phrase(text, one)]
    if len(phrases) >= _FEWEST and len([one for one in analysis.quotations if _is_speech(text, one)]) >= _FEWEST:
        edits = tuple(edit for phrase in phrases for edit in _edits(phrase, "“”"))
        yield flag(
            span=phrases[0].span,
            message=f"{_shown(text, phrases[0])} has single marks in a story that quotes with double ones",
            confidence=Confidence.MEDIUM,
            related=tuple(Related(phrase.span, "single marks too") for phrase in phrases[1:]),
            fix=Fix("Use double marks", edits),
        )


def _has_curly_doubles(text: str, quotation: Quotation) -> bool:
    start, end = quotation.span
    return quotation.block.kind in COPY and text[start] == "“" and text[end - 1] == "”"


def _is_phrase(text: str, quotation: Quotation) -> bool:
    """Whether it is some words in small letters outside other quotations."""
    if quotation.depth or not quotation.is_closed or quotation.block.kind not in PROSE:
        return False
    words = quotation.inner.of(text).split()
    return _FEWEST_WORDS <= len(words) <= _MOST_WORDS and all(word.islower() and word[-1].isalnum() for word in words)


def _is_speech(text: str, quotation: Quotation) -> bool:
    """Whether it is a clause in double marks."""
    is_double = text[quotation.span.start] in _DOUBLE and quotation.depth == 0
    return is_double and is_clause(words_of(text, quotation.inner), _LEAST_SPOKEN)


def _edits(quotation: Quotation, marks: str) -> tuple[Edit, Edit]:
    start, end = quotation.span
    return Edit(Span(start, start + 1), marks[0]), Edit(Span(end - 1, end), marks[1])


def _shown(text: str, quotation: Quotation) -> str:
    words = " ".join(quotation.inner.of(text).split())
    return f"“{words if len(words) <= _MOST_SHOWN else words[:_MOST_SHOWN] + '…'}”"
