"""What stands in quotation marks, and marks without a partner."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from transcheck.model import PROSE, Block, Document, Span

_MARK = re.compile("[“”„‟\"«»「」『』‘’‚‛']")
_CLOSERS = {
    "“": '”"',
    "„": '“”‟"',
    "‟": '”"',
    '"': '"”',
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    "‘": "’'",
    "‛": "’'",
    "‚": "‘’'",
    "'": "'’",
}
_ALWAYS_OPENS = frozenset("“„‟「『‘‛‚«")
_SINGLE = frozenset("‘’‚‛'")
_DASHES_AND_MARKS = frozenset("—–-/…“‘„«\"'")
_BRACKETS = frozenset("([{")
_OPENS_PARAGRAPH = frozenset("“\"'‘「«„")
_ELISION = re.compile(r"(?:\d\ds?|em|n|til|tis|twas|cause|cos|round|bout|er|coz)(?!\w)", re.IGNORECASE)
_DEEPEST = 8
_FEET = re.compile(r"\d['’′]\s?\d{1,2}\Z")


class Quotation(NamedTuple):
    """Words in quotation marks: ``span`` with the marks, ``inner`` without; ``depth`` 0 is not inside another one.

    One that no mark closes reaches to the next one, or to the end of its block. It still counts as closed when the next
    paragraph opens with a mark again, as quotations over several paragraphs are printed.
    """

    span: Span
    inner: Span
    block: Block
    depth: int
    is_closed: bool


class StrayMark(NamedTuple):
    """A closing quotation mark that nothing opened."""

    span: Span
    block: Block


class PairedMarks(NamedTuple):
    """The quotation marks of a document: those that make quotations, and those that nothing opened, in text order."""

    quotations: tuple[Quotation, ...]
    """Nested ones after the one that holds them."""
    strays: tuple[StrayMark, ...]


def pair_marks(document: Document) -> PairedMarks:
    """What the quotation marks of the copy mean, each block read once."""
    text = document.text
    quotations: list[Quotation] = []
    strays: list[StrayMark] = []
    blocks = [block for block in document.blocks if block.in_copy]
    for index, block in enumerate(blocks):
        if marks := _find_marks(text, block):
            pairing = _Pairing(text, block, marks)
            quotations += pairing.quotations(bool(pairing.unclosed) and _next_opens(text, blocks, index))
            strays += (StrayMark(Span(offset, offset + 1), block) for offset in pairing.strays)
    return PairedMarks(tuple(quotations), tuple(strays))


def _find_marks(text: str, block: Block) -> list[int]:
    """The places of the marks of a block, apostrophes inside words left out."""
    start, end = block.span
    return [
        offset
        for offset in [match.start() for match in _MARK.finditer(text, start, end)]
        if text[offset] not in _SINGLE
        or not (start < offset < end - 1 and text[offset - 1].isalnum() and text[offset + 1].isalnum())
    ]


def _next_opens(text: str, blocks: list[Block], index: int) -> bool:
    """Whether the next paragraph starts with a quotation mark."""
    following = next((block.span for block in islice(blocks, index + 1, None) if block.kind in PROSE), None)
    return following is not None and following.of(text).lstrip()[:1] in _OPENS_PARAGRAPH


class _Open(NamedTuple):
    offset: int
    mark: str


class _Pairing:
    """The marks of one block, paired from left to right with a stack."""

    def __init__(self, text: str, block: Block, marks: list[int]) -> None:
        self._text = text
        self._block = block
        self._marks = marks
        self._stack: list[_Open] = []
        self._pairs: list[Span] = []
        self.unclosed: list[Span] = []
        self.strays: list[int] = []
        for index in range(len(marks)):
            self._read(index)
        self._abandon(self._stack, block.span.end)

    def quotations(self, is_continued: bool) -> Iterator[Quotation]:
        """All of them, in text order and with their depth."""
        found = [(span, True) for span in self._pairs]
        if self.unclosed:
            found += [(span, False) for span in self._unclosed_spans()]
        ends: list[int] = []
        for span, has_end_mark in sorted(found):
            start, end = span
            while ends and ends[-1] <= start:
                ends.pop()
            is_closed = has_end_mark or (is_continued and not ends and end == self._block.span.end)
            yield Quotation(span, Span(start + 1, end - has_end_mark), self._block, len(ends), is_closed)
            ends.append(end)

    def _unclosed_spans(self) -> Iterator[Span]:
        """A mark cannot hold another one like itself, so the next one shows that the end was lost before it."""
        following: dict[str, int] = {}
        unclosed = {span.start: span.end for span in self.unclosed}
        ends = unclosed | dict(self._pairs)
        for start in sorted(ends, reverse=True):
            mark, end = self._text[start], ends[start]
            if start in unclosed:
                end = min(end, following.get(mark, end))
                yield Span(start, start + len(self._text[start:end].rstrip()))
            for other, place in following.items():
                following[other] = start if place < end else place  # nothing that opened earlier may end inside
            following[mark] = start

    def _read(self, index: int) -> None:
        offset = self._marks[index]
        mark = self._text[offset]
        before, after = self._neighbours(offset)
        if self._is_opening(mark, offset, before, after):
            self._open(mark, offset)
        elif (depth := self._depth_closed_by(mark)) is not None:
            if not (self._is_apostrophe(index, before, after) or self._is_inches(mark, offset)):
                self._close(depth, offset)
        elif _is_certain_closer(mark, before, after):
            self.strays.append(offset)

    def _neighbours(self, offset: int) -> tuple[str, str]:
        """The characters beside a mark; a space at the edges of the block."""
        start, end = self._block.span
        before = self._text[offset - 1] if offset > start else " "
        return before, self._text[offset + 1] if offset + 1 < end else " "

    def _is_opening(self, mark: str, offset: int, before: str, after: str) -> bool:
        if mark in _SINGLE and _ELISION.match(self._text, offset + 1, self._block.span.end):
            return False
        if mark in "“‘«":
            return self._depth_closed_by(mark) is None or before.isspace()
        if mark in _ALWAYS_OPENS:
            return True
        if mark not in "\"'»" or (mark == "»" and self._depth_closed_by(mark) is not None):
            return False
        if not _begins_word(before, after):
            return False
        return mark != "'" or self._may_open_straight_single(offset)

    def _may_open_straight_single(self, offset: int) -> bool:
        """Only when it can be closed again: otherwise it is an apostrophe."""
        if self._stack and self._stack[-1].mark in _SINGLE:
            return False
        return offset < self._last_single_closer

    @cached_property
    def _last_single_closer(self) -> int:
        for offset in reversed(self._marks):
            if self._text[offset] in "'’" and self._ends_word(offset):
                return offset
        return -1

    def _ends_word(self, offset: int) -> bool:
        before, after = self._neighbours(offset)
        return not before.isspace() and not after.isalnum()

    def _depth_closed_by(self, mark: str) -> int | None:
        """The place in the stack of the innermost mark that ``mark`` closes; singles reach past no double."""
        deepest = len(self._stack) - 1
        for depth in range(deepest, max(-1, deepest - _DEEPEST), -1):
            opening = self._stack[depth].mark
            if mark in _CLOSERS[opening]:
                return depth
            if mark in _SINGLE and opening not in _SINGLE:
                return None
        return None

    def _is_apostrophe(self, index: int, before: str, after: str) -> bool:
        """Whether a single mark that could close is a plural possessive, closed later: ``‘the leaders’ talks’``."""
        offset = self._marks[index]
        if self._text[offset] not in "'’" or after.isalnum():
            return self._text[offset] in "'’"
        if before not in "sSzx" or not (after.isspace() and self._text[offset + 2 : offset + 3].islower()):
            return False
        for later in self._marks[index + 1 :]:
            if self._text[later] == "‘":
                return False
            if self._text[later] in "'’" and self._ends_word(later):
                return True
        return False

    def _is_inches(self, mark: str, offset: int) -> bool:
        return mark == '"' and _FEET.search(self._text, max(self._block.span.start, offset - 4), offset) is not None

    def _open(self, mark: str, offset: int) -> None:
        if mark == '"' and (depth := self._depth_closed_by(mark)) is not None and self._stack[depth].mark == '"':
            self._abandon(self._stack[depth:], offset)
            del self._stack[depth:]
        self._stack.append(_Open(offset, mark))

    def _close(self, depth: int, offset: int) -> None:
        self._abandon(self._stack[depth + 1 :], offset)
        self._pairs.append(Span(self._stack[depth].offset, offset + 1))
        del self._stack[depth:]

    def _abandon(self, opened: list[_Open], end: int) -> None:
        """Gives up on what was opened but not closed before ``end``; a straight single mark was an apostrophe then."""
        self.unclosed += [Span(one.offset, end) for one in opened if one.mark != "'"]


def _begins_word(before: str, after: str) -> bool:
    """Whether a straight mark between these characters opens: after a space, a bracket, a dash or another mark."""
    if before.isspace() or before in _BRACKETS:
        return not after.isspace()
    return before in _DASHES_AND_MARKS and (after.isalnum() or after in "$£€")


def _is_certain_closer(mark: str, before: str, after: str) -> bool:
    """Whether a mark that closes nothing is a fault, and not an apostrophe or the sign of feet or inches."""
    if mark in _SINGLE:
        return mark == "’" and not before.isalnum() and not after.isalnum()
    return not before.isdigit()
