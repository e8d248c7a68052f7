"""What stands around a number of a foreign text: its unit, its currency sign, words for "about" and "over"."""

import re
from typing import NamedTuple

from transcheck.languages.en.numerals import CURRENCY_SIGNS, DOLLAR_PREFIXES

from .source_tables import Meaning, SourceNumberKind, Tables

_PLAIN = Meaning(SourceNumberKind.CARDINAL, "")
_SIGN = re.compile(
    "(?:(" + "|".join(map(re.escape, sorted(DOLLAR_PREFIXES, key=len, reverse=True))) + r")?\$|"
    "([" + "".join(CURRENCY_SIGNS).replace("$", "") + "]))[ \u00a0]?\\Z"
)
_LONGEST_SIGN = 6
_LONGEST_PREFIX = 8
_FEW_YEARS = range(10, 100, 10)


class Frame(NamedTuple):
    """Where a number with its surroundings begins and ends, and what they say."""

    start: int
    end: int
    meaning: Meaning
    has_unit: bool
    """Whether a unit, counter, sign or prefix stands beside the number."""
    is_rounded: bool


def frame_of(text: str, start: int, end: int, tables: Tables) -> Frame:
    """The surroundings of the number from ``start`` to ``end`` of ``text`` (plain digits)."""
    is_rounded = False
    about = tables.about_after.match(text, end)
    measure = tables.after.match(text, end)
    if measure is None and about and (measure := tables.after.match(text, about.end())):
        is_rounded = True
    meaning = measure[1] if measure else _PLAIN
    after = measure[0] if measure else end
    before, sign = _before(text, start, tables)
    if sign is not None and (not measure or meaning.kind in (SourceNumberKind.CARDINAL, SourceNumberKind.CURRENCY)):
        is_ordinal_unit = sign.kind is SourceNumberKind.ORDINAL
        start, meaning = before, sign._replace(unit=meaning.unit) if is_ordinal_unit else sign
        has_unit = True
    else:
        if sign is not None and sign.kind is SourceNumberKind.ORDINAL:
            start, meaning = before, meaning._replace(kind=SourceNumberKind.ORDINAL)
        has_unit = measure is not None
    is_rounded = is_rounded or tables.about_after.match(text, after) is not None or _about_before(text, start, tables)
    return Frame(start, after, meaning, has_unit, is_rounded)


def _before(text: str, start: int, tables: Tables) -> tuple[int, Meaning | None]:
    sign = _SIGN.search(text, max(0, start - _LONGEST_SIGN), start)
    if sign:
        code = CURRENCY_SIGNS.get(sign.group(2) or "") or DOLLAR_PREFIXES.get(sign.group(1) or "", "USD")
        return sign.start(), Meaning(SourceNumberKind.CURRENCY, code)
    end = start - (text[start - 1 : start] in (" ", "\u00a0") and start > 0)
    for length in range(min(_LONGEST_PREFIX, end), 0, -1):
        meaning = tables.prefixes.get(text[end - length : end])
        if meaning and (not text[end - length].isalpha() or _begins(text, end - length, tables)):
            return end - length, meaning
    return start, None


def _begins(text: str, start: int, tables: Tables) -> bool:
    """Whether a word can begin here: anywhere where there are no spaces."""
    characters = tables.numerals.characters
    return start == 0 or not text[start - 1].isalnum() or (characters is not None and not characters.has_spaces)


def _about_before(text: str, start: int, tables: Tables) -> bool:
    begin = max(0, start - tables.longest_about)
    about = tables.about_before.search(text, begin, start)
    if about is None or not _begins(text, about.start(), tables):
        return False
    characters = tables.numerals.characters
    end = about.end() - text[about.end() - 1].isspace()
    return characters is None or not any(text.endswith(word, 0, end) for word in characters.not_about)


def is_decade(value: object, text: str, end: int) -> bool:
    """Whether a number of tens before 대, in Korean, is an age rather than a count of machines."""
    return text[end - 1 : end] == "대" and value in _FEW_YEARS
