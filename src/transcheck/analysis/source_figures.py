"""Numbers in digits, with the separators of their language, as exact fractions."""

import re
from fractions import Fraction
from typing import NamedTuple

from transcheck.languages.value_tables import Numerals

from .source_tables import SPACES, Tables

_LONGEST = 40


class Figure(NamedTuple):
    """Digits up to ``end``. ``place`` is the value of one in the last place that is not zero: 10 for 320."""

    end: int
    value: Fraction
    place: Fraction


class NotOneNumber(NamedTuple):
    """Digits and separators up to ``end`` that are no number: a version, an address, a part number."""

    end: int


def read_figure(text: str, offset: int, tables: Tables) -> Figure | NotOneNumber:
    """What the digits at ``offset`` of ``text`` (plain digits) are worth."""
    run = tables.figures.match(text, offset)
    if run is None:
        return NotOneNumber(offset + 1)
    digits = run.group()
    if len(digits) > _LONGEST or (len(digits) > 1 and digits[0] == "0" and digits[1].isdigit()):
        return NotOneNumber(run.end())
    pieces = re.split("[^0-9]", digits)
    decimals = _decimals(pieces, re.findall("[^0-9]", digits), tables.numerals)
    if decimals is None:
        return NotOneNumber(run.end())
    value = int("".join(pieces))
    zeros = len(str(value)) - len(str(value).rstrip("0")) if value else decimals
    return Figure(run.end(), Fraction(value, 10**decimals), Fraction(10) ** (zeros - decimals))


def _decimals(pieces: list[str], marks: list[str], numerals: Numerals) -> int | None:
    """How many of the digits are decimals, or None where the separators make no sense."""
    if not marks or _are_groups(pieces, marks, numerals):
        return 0
    is_single = len(marks) == 1
    if not is_single and (marks[-1] == marks[0] or not _are_groups(pieces[:-1], marks[:-1], numerals)):
        return None
    if marks[-1] in numerals.decimal:
        return len(pieces[-1])
    is_point = marks[-1] == "." and "," in numerals.decimal and is_single
    return len(pieces[-1]) if is_point and len(pieces[-1]) != 3 else None


def _are_groups(pieces: list[str], marks: list[str], numerals: Numerals) -> bool:
    mark = " " if marks[0] in SPACES else marks[0]
    if len(set(marks)) > 1 or mark not in numerals.grouping:
        return False
    head, *middle, last = pieces
    sizes = {2, 3} if numerals.groups_of_two else {3}
    return 1 <= len(head) <= 3 and head != "0" and len(last) == 3 and all(len(piece) in sizes for piece in middle)
