"""The lines of a file with a span underlined, cut to a width that fits a screen."""

from collections.abc import Iterator
from typing import NamedTuple

from transcheck.model import Span

from .display import fitting, safe, width
from .lines import Lines

COLUMNS = 100
"""The widest stretch of a line that is shown. A paragraph is often one line of a thousand characters."""
_MOST_LINES = 4
_ELLIPSIS = "…"


class MarkedLine(NamedTuple):
    """A line to show: its number, None where lines are left out; what is shown of it, and where to underline it."""

    number: int | None
    text: str
    indent: int = 0
    marked: int = 0


def marked_lines(text: str, lines: Lines, span: Span) -> list[MarkedLine]:
    """The lines that ``span`` touches; of a long span the first three and the last."""
    first, last = lines.place(span.start).line, lines.place(max(span.start, span.end - 1)).line
    numbers = list(range(first, last + 1))
    if len(numbers) > _MOST_LINES:
        shown = [_mark(text, lines, number, span) for number in (*numbers[: _MOST_LINES - 1], last)]
        return [*shown[:-1], MarkedLine(None, "..."), shown[-1]]
    return [_mark(text, lines, number, span) for number in numbers]


def _mark(text: str, lines: Lines, number: int, span: Span) -> MarkedLine:
    line = lines.span(number)
    start = min(max(span.start, line.start), line.end)
    end = max(start, min(span.end, line.end))
    shown = _window(text, line, Span(start, end))
    before = _ELLIPSIS if shown.start > line.start else ""
    after = _ELLIPSIS if shown.end < line.end else ""
    marked = Span(start, min(end, shown.end))
    indent = len(before) + width(text[shown.start : start])
    return MarkedLine(number, before + safe(shown.of(text)) + after, indent, max(1, width(marked.of(text))))


def _window(text: str, line: Span, marked: Span) -> Span:
    """The part of a line to show: as much of the marked part as fits, then what stands around it."""
    if line.length <= COLUMNS and width(line.of(text)) <= COLUMNS:
        return line
    marked_end = marked.start + fitting(text[marked.start : min(marked.end, marked.start + COLUMNS)], COLUMNS)
    room = COLUMNS - width(text[marked.start : marked_end])
    start = _back(text, line, marked.start, room // 2)
    end = _forth(text, line, marked_end, COLUMNS - width(text[start:marked_end]))
    start = _back(text, line, marked.start, COLUMNS - width(text[marked.start : end]))
    return Span(_at_word(text, start, line.start, marked.start), _at_word_end(text, end, line.end, marked_end))


def _back(text: str, line: Span, offset: int, columns: int) -> int:
    before = text[max(line.start, offset - columns) : offset]
    return offset - fitting(before[::-1], columns)


def _forth(text: str, line: Span, offset: int, columns: int) -> int:
    return offset + fitting(text[offset : min(line.end, offset + columns)], columns)


def _at_word(text: str, start: int, line_start: int, latest: int) -> int:
    """Move a cut forward to the start of a word, unless the words are too long for that."""
    if start == line_start or text[start - 1] == " ":
        return start
    space = text.find(" ", start, min(latest, start + 15))
    return start if space < 0 else space + 1


def _at_word_end(text: str, end: int, line_end: int, earliest: int) -> int:
    if end == line_end or text[end] == " ":
        return end
    space = text.rfind(" ", max(earliest, end - 15), end)
    return end if space < 0 else space


def frame(marked: list[MarkedLine], gutter: int) -> Iterator[tuple[str, str, str]]:
    """For each line of print: what goes into the gutter, the text, and the underlining of the line above."""
    for line in marked:
        number = "" if line.number is None else str(line.number)
        yield number.rjust(gutter), line.text, ""
        if line.marked:
            yield " " * gutter, " " * line.indent, "^" * line.marked
