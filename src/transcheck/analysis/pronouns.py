"""Gendered pronouns of the third person."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from transcheck.model import COPY, Block, Document, Span

_PRONOUN = re.compile(r"[HhSs](?:e|is|im|er|he)(?:s|self)?(?![\w-])")

_FORMS = {
    "he": ("m", "subject"),
    "him": ("m", "object"),
    "his": ("m", "possessive"),
    "himself": ("m", "reflexive"),
    "she": ("f", "subject"),
    "her": ("f", "possessive"),
    "hers": ("f", "absolute"),
    "herself": ("f", "reflexive"),
}

_OBJECT_HER_BEFORE = frozenset(
    """
    a an the and or but to for of in on at by with from as that this when where who if because while after before until
    since than not is was were are had has have will would could should may might said says
    """.split()
)
_PAIR = r"(?: ?/ ?| or )"
_PAIR_AFTER = re.compile(_PAIR + r"s?(?:he|his|hers?|him)(?:self)?\b")
_PAIR_BEFORE = re.compile(r"(?:he|is|im|er|rs)" + _PAIR + r"\Z")
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


def find_pronouns(document: Document) -> Iterator[Pronoun]:
    """The pronouns he, him, his, himself, she, her, hers and herself of the copy, in order."""
    for block in document.blocks:
        if block.in_copy and block.kind in COPY:
            yield from _in_block(document.text, block)


def _in_block(text: str, block: Block) -> Iterator[Pronoun]:
    for match in _PRONOUN.finditer(text, *block.span):
        form = _FORMS.get(match[0].lower())
        start, end = match.span()
        if form is None or _is_part_of_something(text, block, start, end):
            continue
        case = Case(form[1])
        if case is Case.POSSESSIVE and form[0] == "f" and not _is_possessive(text, end):
            case = Case.OBJECT
        yield Pronoun(Span(start, end), match[0], form[0], case, block)


def _is_part_of_something(text: str, block: Block, start: int, end: int) -> bool:
    """Whether it is the end of a word, a name ("To Write Love on Her Arms"), or one of a pair ("he or she")."""
    before = text[max(block.span.start, start - 8) : start]
    if before and (before[-1].isalnum() or before[-1] in "-’'"):
        return True
    if text[start].isupper() and before[-1:] == " " and before[-2:-1].isalpha():
        return True
    return _PAIR_AFTER.match(text, end) is not None or _PAIR_BEFORE.search(before) is not None


def _is_possessive(text: str, end: int) -> bool:
    following = _NEXT_WORD.match(text, end)
    return following is not None and following[1].lower() not in _OBJECT_HER_BEFORE
