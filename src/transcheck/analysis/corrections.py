"""Notes that say what a story had wrong, and what is right."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from transcheck.languages.en import FUNCTION_WORDS
from transcheck.model import COPY, Block, BlockKind, Document, Span

_SIGNS = (
    "orrect",
    "arlier version",
    "ditor's note",
    "ditor’s note",
    "larification",
    "misspelled",
    "misstated",
    "ORRECT",
)
_NOTES = COPY | {BlockKind.BOILERPLATE}
_LONGEST_NOTE = 600
_ALIKE = 75
"""Of 100: how alike a name must be to the right one where the note does not tell the wrong one."""
_LEAST_LETTERS = 4
_MARKS = "“”\"'’‘.,;:()"
_CAPITALISED = re.compile(r"(?<![\w’'-])[A-Z][^\W\d_]+(?:[-’'][^\W\d_]+)*")


class Correction(NamedTuple):
    """What a note corrects: ``wrong`` is empty where it does not say. ``span`` is the note."""

    span: Span
    wrong: str
    right: str


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """What notes say, with the groups ``wrong`` and ``right``; a name of up to four words, or a figure."""
    word = (
        r"[“\"‘']?(?:[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){{0,3}}|[$€£¥]?[0-9][0-9,.]*%?(?: (?:million|billion|trillion))?)"
    )
    right, wrong = (f"(?P<{name}>{word.format()})" for name in ("right", "wrong"))
    mark = r"[.,;]?[”\"’']?"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"(?<!\w)correct(?:s|ed|ing)? (?:[a-z’' ]{{0,60}}? )?(?:from )?{wrong}{mark} to {right}",
            rf"{right}{mark}(?: [a-z]{{1,20}}){{0,3}},? (?:and )?(?:not|instead of|rather than) {wrong}",
            rf"(?<!\w)not {wrong}{mark},? but {right}",
            r"(?<!\w)(?:misspelled|misstated|misidentified|gave|spelled|listed|reported|named) "
            rf"[a-z’' ]{{0,60}}?as {wrong}"
            rf"{mark}[,.;]? (?:It|The (?:correct )?[a-z ]{{0,30}}) is {right}",
            rf"(?<!\w)correct(?:s|ed|ing)? [a-z’' ]{{0,60}}?(?:to|is) {right}",
            rf"(?<!\w)should (?:be|read|have (?:been|read)) {right}",
        )
    )


def find_corrections(document: Document) -> Iterator[Correction]:
    """The corrections that the notes in a story state, in order."""
    for block in document.blocks:
        if block.kind in _NOTES and _is_note(document.text, block):
            note = Span(block.span.start, min(block.span.end, block.span.start + _LONGEST_NOTE))
            correction = _read(document.text, note)
            if correction:
                yield correction


def _is_note(text: str, block: Block) -> bool:
    """Whether a paragraph says of itself that it corrects the story."""
    words = block.span.of(text)[:_LONGEST_NOTE]
    if not any(sign in words for sign in _SIGNS):
        return False
    start = words.lower().lstrip("([*—–- ")
    return start.startswith(("correct", "editor", "clarification", "this version", "this story", "this article")) or (
        "earlier version" in words
    )


def _read(text: str, note: Span) -> Correction | None:
    words = note.of(text)
    for pattern in _patterns():
        found = pattern.search(words)
        if found:
            wrong = _bare(found["wrong"]) if "wrong" in pattern.groupindex else ""
            right = _bare(found["right"])
            return Correction(note, wrong, right) if right and right != wrong else None
    return None


def _bare(word: str) -> str:
    return word.strip(_MARKS)


def places_of(correction: Correction, document: Document) -> Iterator[Span]:
    """Where a story has what was wrong, when it has nowhere what is right."""
    blocks = [block.span for block in document.blocks if block.kind in COPY and block.in_copy]
    if any(_occurrences(document.text, block, correction.right) for block in blocks):
        return
    for block in blocks:
        if correction.wrong:
            yield from _occurrences(document.text, block, correction.wrong)
        elif len(correction.right) >= _LEAST_LETTERS and correction.right.isalpha():
            yield from _almost(document.text, block, correction.right)


def _occurrences(text: str, block: Span, word: str) -> list[Span]:
    """The places of a word or figure that is not a part of a longer one."""
    places, at = [], text.find(word, *block)
    while at >= 0:
        end = at + len(word)
        after = text[end : end + 2]
        is_part = after[:1].isalnum() or (after[:1] in (",", ".") and after[1:].isdigit() and word[-1].isdigit())
        before = text[at - 1 : at]
        if not is_part and not before.isalnum() and not (before in (",", ".") and word[0].isdigit()):
            places.append(Span(at, end))
        at = text.find(word, end, block.end)
    return places


def _almost(text: str, block: Span, right: str) -> Iterator[Span]:
    """The names in a paragraph that are nearly the right one."""
    from rapidfuzz import fuzz  # late: hardly a story has a correction

    for match in _CAPITALISED.finditer(text, *block):
        name = match[0].removesuffix("’s").removesuffix("'s")
        is_like = name[0] == right[0] and name != right and name.lower() not in FUNCTION_WORDS
        if is_like and abs(len(name) - len(right)) <= 2 and fuzz.ratio(name, right) >= _ALIKE:
            yield Span(match.start(), match.start() + len(name))
