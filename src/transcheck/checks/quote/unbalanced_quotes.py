"""A quotation mark has no partner.

Why it matters
    Readers cannot tell where somebody's words end and the reporter's begin. Translation engines drop marks when the
    quotation was nested or ran over several sentences in the source.

When to ignore
    The copy follows a style that leaves out closing marks on purpose.

Decision
    Marks are paired block by block with a stack that knows apostrophes, years ("’90s") and feet and inches. An opening
    mark may stay open where the next paragraph opens with one again, or where a later block closes it. It is sure where
    a closing mark comes first, or words such as "he said" follow the opening one; without them the quotation may go on
    in the next paragraph. Straight and single marks are less sure, a straight one without such words is only likely
    where it opens the last quotation of several in its block, and a block that uses one mark for both ends is only
    looked at when it has an odd number of them.
"""

import re
from collections.abc import Iterator
from itertools import islice, zip_longest
from typing import NamedTuple

from transcheck.analysis import Analysis, Quotation
from transcheck.languages.en import REPORTING_VERBS
from transcheck.model import COPY, Block, Confidence, Finding, Layer, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_WORD = re.compile(r"\S+")
_STRAIGHT = '"'
_SINGLE = frozenset("‘’‚‛'")
_DOUBLE = frozenset('“”„"')
_DOUBLED = ("``", "’’", "''", "‘‘", "””", "““", '""')
_LESS_SURE = _SINGLE | {_STRAIGHT}
_CLAUSE = re.compile(r"[,?!] (?:(?:he|she|they|the|(?!I )[A-Z][\w.’'-]*) (?:[\w.’'-]+ ){0,3})?([a-z]+)")
"""", said Ana Petrosyan", ", the mayor of Lindow said", "? she asked"."""
_SHOWN_WORDS = 3
_REACH = 500
"""Characters after an opening mark in which "he said" is looked for."""
_NEAR = 60
"""Characters before a closing mark in which its words are looked for."""


class _Loose(NamedTuple):
    """A mark without a partner in its block."""

    offset: int
    opens: bool
    block: Block


@check(
    summary="Quotation mark without its partner",
    category="linguistic-conventions/punctuation",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "[[“The]] bridge will open in May, said Ana Petrosyan, the mayor of Lindow.",
            message="“The bridge will … is never closed",
        ),
        Bad("The bridge will open in [[May,”]] said Ana Petrosyan, the mayor of Lindow."),
        Bad('[["The]] bridge will open in May, said Ana Petrosyan, the mayor of Lindow.'),
        Bad('"The two towns," Petrosyan said, [["will]] build the bridge in May.'),
        Good('"The two towns," she said, "will build the bridge.\n\n"It will open in May."'),
        Good("“The bridge will open in May,” said Ana Petrosyan, the mayor of Lindow."),
        Good("“The bridge will open in May,” she said. “It took us years.\n\n“Now we can cross the river again.”"),
        Good("The ’90s bridge is 5'10\" wide, and the engineers’ plans for it were lost."),
        Good("- “The bridge will open in May.\n- It took us years,” the mayor said."),  # closed in the next item
    ),
)
def unbalanced_quotes(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each loose mark together with the word beside it."""
    text = analysis.text
    for mark in _without_continued(text, _loose_marks(analysis), analysis.quotations):
        words = _words_beside(text, mark)
        shown = " ".join(text[words[0].start : words[-1].end].split())
        yield flag(
            span=words[0] if mark.opens else words[-1],
            message=f"{shown} … is never closed" if mark.opens else f"… {shown} is never opened",
            confidence=_confidence(text, mark),
        )


def _confidence(text: str, mark: _Loose) -> Confidence:
    """Sure where the words of the reporter follow in the quotation; else the next block may go on with it."""
    reach = Span(mark.offset, min(mark.block.span.end, mark.offset + _REACH))
    if mark.opens and not _holds_reporting_clause(text, reach):
        is_likely = text[mark.offset] not in _LESS_SURE or _is_last_of_several(text, mark)
        return Confidence.MEDIUM if is_likely else Confidence.LOW
    return Confidence.MEDIUM if text[mark.offset] in _LESS_SURE else Confidence.HIGH


def _is_last_of_several(text: str, mark: _Loose) -> bool:
    """Whether a straight mark opens the last quotation of a block that has whole ones before it."""
    is_last = text.rfind(_STRAIGHT, *mark.block.span) == mark.offset
    return is_last and text.count(_STRAIGHT, *mark.block.span) > 2


def _holds_reporting_clause(text: str, span: Span) -> bool:
    return any(match[1] in REPORTING_VERBS for match in _CLAUSE.finditer(text, *span))


def _loose_marks(analysis: Analysis) -> list[_Loose]:
    """The marks without a partner in their block, in order."""
    text = analysis.text
    loose = [_Loose(one.span.start, True, one.block) for one in analysis.quotations if not one.is_closed]
    for mark in analysis.stray_marks:
        begins_word = text[mark.span.end : mark.span.end + 1].isalnum()
        loose.append(_Loose(mark.span.start, begins_word, mark.block))
    passed_over = {block for block in {mark.block for mark in loose} if _is_passed_over(block, text)}
    return sorted(mark for mark in loose if mark.block not in passed_over)


def _is_passed_over(block: Block, text: str) -> bool:
    """Whether the block has pairs of one mark for both ends, as typewriters and other languages do, or doubled ones."""
    words = block.span.of(text)
    if block.kind not in COPY or any(doubled in words for doubled in _DOUBLED):
        return True
    marks = [character for character in words if character in _DOUBLE]
    return len(set(marks)) == 1 and len(marks) % 2 == 0


def _without_continued(text: str, loose: list[_Loose], quotations: Layer[Quotation]) -> Iterator[_Loose]:
    """All but an opening mark and the closing one of a later block, with no other quotation between them."""
    is_paired = False
    for mark, following in zip_longest(loose, loose[1:]):
        is_second, is_paired = is_paired, False
        if not is_second:
            is_paired = following is not None and _are_one(text, mark, following, quotations)
            if not is_paired:
                yield mark


def _are_one(text: str, first: _Loose, second: _Loose, quotations: Layer[Quotation]) -> bool:
    if not first.opens or second.opens or first.block == second.block:
        return False
    between = quotations.within(Span(first.block.span.end, second.offset))
    return all(text[one.span.start] in _SINGLE for one in between)


def _words_beside(text: str, mark: _Loose) -> list[Span]:
    """The words with which the quotation of a loose mark begins or ends; the first or last of them has the mark."""
    start, end = mark.block.span
    if mark.opens:
        found = islice(_WORD.finditer(text, mark.offset, end), _SHOWN_WORDS)
        return [Span(*match.span()) for match in found]
    near = max(start, mark.offset - _NEAR)
    return [Span(*match.span()) for match in _WORD.finditer(text, near, mark.offset + 1)][-_SHOWN_WORDS:]
