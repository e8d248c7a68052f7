"""Lines broken to fit a column, told from lines that are a paragraph each."""

from itertools import pairwise
from typing import NamedTuple

from .plain_kinds import ends_sentence

MAX_WIDTH = 100
"""Characters. Copy with a longer line is not hard-wrapped."""
_MIN_WIDTH = 40


class Line(NamedTuple):
    """A line without the white space at its ends, and where that is in the text."""

    text: str
    start: int
    end: int


def paragraphs_in(lines: list[Line], *, at_top: bool) -> list[list[Line]]:
    """The lines of a run without blank lines, put together into paragraphs.

    ``at_top`` says that a headline may still come, which needs no blank line below it.
    """
    if len(lines) == 1 or max(len(line.text) for line in lines) > MAX_WIDTH:
        return [[line] for line in lines]
    if at_top and _is_headline_above(lines):
        return [lines[:1], *paragraphs_in(lines[1:], at_top=False)]
    width = max(len(line.text) for line in lines)
    is_wrapped = any(continues(above.text, line.text) for above, line in pairwise(lines))
    result = [[lines[0]]]
    for above, line in pairwise(lines):
        if _is_one_paragraph(above, line, width, is_wrapped=is_wrapped):
            result[-1].append(line)
        else:
            result.append([line])
    return result


def _is_one_paragraph(above: Line, line: Line, width: int, *, is_wrapped: bool) -> bool:
    if continues(above.text, line.text):
        return True
    is_full = width >= _MIN_WIDTH and len(above.text) + 1 + _first_word_length(line.text) > width
    return is_full and (is_wrapped or not ends_sentence(above.text))


def _is_headline_above(lines: list[Line]) -> bool:
    """A first line that does not fit the column of the others, or that nothing but its length parts from them."""
    first, others = lines[0].text, lines[1:]
    if ends_sentence(first) or continues(first, others[0].text):
        return False
    width = max(len(line.text) for line in others)
    if len(others) == 1:
        return not (_MIN_WIDTH + 20 <= len(first) > width and ends_sentence(others[0].text))
    return len(first) > width or len(first) + 1 + _first_word_length(others[0].text) <= width


def continues(above: str, line: str) -> bool:
    """Whether ``line`` goes on with the sentence of the line above."""
    return line[0].islower() and not ends_sentence(above)


def _first_word_length(text: str) -> int:
    word = text.partition(" ")[0]
    return len(word) if word.isascii() else min(len(word), 4)
