"""Gendered pronouns of the third person."""

import re
from collections.abc import Iterator, Set
from enum import StrEnum
from typing import NamedTuple

from transcheck.model import COPY, Block, Document, Layer, Span
from transcheck.model.rough_words import word_places

_OBJECT_HER_BEFORE = frozenset(
    """
    a an the and or but to for of in on at by with from as that this when where who if because while after before until
    since than not is was were are had has have will would could should may might said says
    """.split()
)
_PAIR = r"(?: ?/ ?| or )"
_PAIR_AFTER = re.compile(_PAIR + r"s?(?:he|his|hers?|him)(?:self)?\b")
_PAIR_BEFORE = re.compile(r"(?:he|is|im|er|rs)" + _PAIR + r"\Z")
_PAIR_OPENS = ("/", " /", " or ")
_PAIR_CLOSES = ("/", "/ ", " or ")
_NEXT_WORD = re.compile(r"[ \n]([A-Za-z]+)")


class Case(StrEnum):
    """What a pronoun does in its clause."""

    SUBJECT = "subject"
    OBJECT = "object"
    POSSESSIVE = "possessive"
    ABSOLUTE = "absolute"
    REFLEXIVE = "reflexive"


class Pronoun(NamedTuple):
    """``gender`` is ``f`` or ``m``; "his" counts as possessive, "her" by the word after it."""

    span: Span
    text: str
    gender: str
    case: Case
    block: Block


_FORMS = {
    "he": ("m", Case.SUBJECT),
    "him": ("m", Case.OBJECT),
    "his": ("m", Case.POSSESSIVE),
    "himself": ("m", Case.REFLEXIVE),
    "she": ("f", Case.SUBJECT),
    "her": ("f", Case.POSSESSIVE),
    "hers": ("f", Case.ABSOLUTE),
    "herself": ("f", Case.REFLEXIVE),
}
_OPPOSITES = {
    ("m", Case.SUBJECT): "she",
    ("m", Case.OBJECT): "her",
    ("m", Case.POSSESSIVE): "her",
    ("m", Case.REFLEXIVE): "herself",
    ("f", Case.SUBJECT): "he",
    ("f", Case.OBJECT): "him",
    ("f", Case.POSSESSIVE): "his",
    ("f", Case.ABSOLUTE): "his",
    ("f", Case.REFLEXIVE): "himself",
}


def opposite(pronoun: Pronoun) -> str:
    """The pronoun of the other gender in the same case and capitals."""
    other = _OPPOSITES[pronoun.gender, pronoun.case]
    return other.capitalize() if pronoun.text[0].isupper() else other


def find_pronouns(document: Document, rough: str, words: Set[str]) -> Iterator[Pronoun]:
    """The pronouns he, him, his, himself, she, her, hers and herself of the copy, in order.

    ``rough`` is the rough text of the document and ``words`` are its words.
    """
    text = document.text
    blocks = Layer(document.blocks)
    forms = _FORMS.keys() & words
    for span in sorted(Span(place, place + len(form)) for form in forms for place in word_places(rough, form)):
        block = blocks.at(span.start)
        if block is None or not block.in_copy or block.kind not in COPY:
            continue
        written = text[span.start : span.end]
        form = _FORMS.get(written[0].lower() + written[1:])  # "HE" is none
        if form is None or _is_part_of_something(text, block, *span):
            continue
        gender, case = form
        if written in ("her", "Her") and not _is_possessive(text, span.end):
            case = Case.OBJECT
        yield Pronoun(span, written, gender, case, block)


def _is_part_of_something(text: str, block: Block, start: int, end: int) -> bool:
    """Whether it is part of a word, a name ("To Write Love on Her Arms"), or one of a pair ("he or she")."""
    after = text[end : end + 1] if end < block.span.end else ""
    if after in ("-", "_") or after.isalnum():
        return True
    before = text[max(block.span.start, start - 8) : start]
    if before and (before[-1].isalnum() or before[-1] in "-’'"):
        return True
    if text[start].isupper() and before[-1:] == " " and before[-2:-1].isalpha():
        return True
    if text.startswith(_PAIR_OPENS, end) and _PAIR_AFTER.match(text, end):
        return True
    return before.endswith(_PAIR_CLOSES) and _PAIR_BEFORE.search(before) is not None


def _is_possessive(text: str, end: int) -> bool:
    following = _NEXT_WORD.match(text, end)
    return following is not None and following[1].lower() not in _OBJECT_HER_BEFORE
