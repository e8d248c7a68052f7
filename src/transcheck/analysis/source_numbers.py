"""The numbers of a foreign text by value, whatever figures, characters or words it writes them in."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from transcheck.model import Span

from .character_numerals import Reading, read_characters
from .number_choice import counts, end_of_other_word
from .number_frames import Frame, frame_of, is_decade
from .source_dates import find_source_dates
from .source_figures import NotOneNumber
from .source_tables import Meaning, SourceNumberKind, Tables, tables_of, with_plain_digits
from .word_numerals import fold, read_words

__all__ = ["SourceNumber", "SourceNumberKind", "find_source_numbers"]

_CHAIN = re.compile(r"[0-9]+(?:-[0-9]+){2,}|[0-9]+[·・][0-9]+")
"""Telephone numbers and the days that stand for events."""
_DASHES = "~～∼〜–—-"
_HALF = Fraction(1, 2)
_LAST_LATIN = "\u024f"


class SourceNumber(NamedTuple):
    """A number of a foreign text with its unit.

    ``low`` and ``high`` differ where the text means any number between them: a range, "dozens", "thirty-odd". An exact
    number may still be approximate, when the text says about, nearly or over. ``unit`` is ``%``, ``percentage point``,
    an ISO 4217 code, a unit in its usual English form, or empty for counters of people and things.
    """

    span: Span
    low: Fraction
    high: Fraction
    is_approximate: bool
    kind: SourceNumberKind
    unit: str


class _Found(NamedTuple):
    """A number, and what a range must know of it: where its digits end, and the power that only its word gives it."""

    number: SourceNumber
    bare_end: int
    power: Fraction


def find_source_numbers(text: str, language: str) -> Iterator[SourceNumber]:
    """The numbers of ``text`` in order, without those of its dates and clock times.

    ``language`` is an ISO 639-1 code or a tag that begins with one; in other languages than those of
    ``SOURCE_LANGUAGES`` nothing is found.
    """
    tables = tables_of(language)
    if tables is None:
        return
    plain = with_plain_digits(text)
    waiting: _Found | None = None
    for found in _find(plain, tables, [date.span for date in find_source_dates(text, language)]):
        joined = _range(plain, waiting, found, tables) if waiting else None
        if waiting and joined is None:
            yield waiting.number
        waiting = joined or found
    if waiting:
        yield waiting.number


def _find(text: str, tables: Tables, dates: list[Span]) -> Iterator[_Found]:
    place = last = 0
    taken = iter([*dates, Span(len(text), len(text) + 1)])
    date = next(taken)
    while start := tables.starts.search(text, place):
        while date.end <= start.start():
            date = next(taken)
        if start.start() >= date.start:
            place = date.end
            continue
        found, place = _read(text, start, tables)
        if found is not None and found.number.span.start < date.start < found.number.span.end:
            place = date.end
        elif found is not None:
            yield _after(found, last)
            last = found.number.span.end


def _after(found: _Found, end: int) -> _Found:
    """The number without a sign before it that belongs to the one that ends there."""
    start, stop = found.number.span
    return found._replace(number=found.number._replace(span=Span(end, stop))) if start < end else found


def _read(text: str, start: re.Match[str], tables: Tables) -> tuple[_Found | None, int]:
    """The number that begins there, if any, and where to look on."""
    place = start.start()
    is_figure = "0" <= start.group()[0] <= "9"
    if is_figure and (chain := _CHAIN.match(text, place)):
        return None, chain.end()
    characters = tables.numerals.characters
    if characters is not None and (other := end_of_other_word(text, place, characters)) > place:
        return None, other
    if characters is not None and start.group() in characters.halves:
        return _half(start, characters.halves[start.group()]), start.end()
    if characters is None:
        if not is_figure and not _may_be_number(start.group(), tables):
            return None, start.end()
        reading = read_words(text, place, tables)
    else:
        reading = read_characters(text, place, tables)
    if isinstance(reading, NotOneNumber):
        return None, max(reading.end, place + 1)
    return _framed(text, reading, tables)


def _may_be_number(word: str, tables: Tables) -> bool:
    folded = fold(word, tables)
    words = tables.numerals.words
    return folded in tables.words or (words is not None and any(part in folded for part, _ in words.parts))


def _half(start: re.Match[str], unit: str) -> _Found:
    kind = SourceNumberKind.DURATION if unit else SourceNumberKind.FRACTION
    number = SourceNumber(Span(*start.span()), _HALF, _HALF, False, kind, unit)
    return _Found(number, start.end(), Fraction(1))


def _framed(text: str, reading: Reading, tables: Tables) -> tuple[_Found | None, int]:
    if reading.has_figures and _is_part_of_name(text, reading.start):
        return None, reading.end
    if share := _share(text, reading, tables):
        return share, share.number.span.end
    if reading.form == "share":
        number = SourceNumber(
            Span(reading.start, reading.end), reading.low, reading.high, False, SourceNumberKind.FRACTION, ""
        )
        return _Found(number, reading.end, Fraction(1)), reading.end
    frame = frame_of(text, reading.start, reading.end, tables)
    if not counts(text, reading, frame, tables) or _goes_on(text, reading, frame):
        return None, reading.end
    number = _number(text, reading, frame, tables)
    return _Found(number, reading.end, _power(text, reading, tables)), max(number.span.end, reading.end)


def _is_part_of_name(text: str, start: int) -> bool:
    """Whether figures follow a Latin letter, as in G20, F-16 and COVID-19, or a mark of addresses."""
    before = text[start - 1 : start] if start else ""
    if before in ("-", "‑"):
        return start > 1 and text[start - 2].isalpha()
    return before in ("_", "#", "@", "/") or (before.isalpha() and before < _LAST_LATIN)


def _goes_on(text: str, reading: Reading, frame: Frame) -> bool:
    """Whether letters follow figures directly and make them a part of a name, as in 5G."""
    following = text[reading.end : reading.end + 1]
    return frame.end == reading.end and following.isascii() and following.isalpha() and reading.has_figures


def _share(text: str, reading: Reading, tables: Tables) -> _Found | None:
    """ "Three parts, one of them", "hundred parts, five of them" and "three tenths"."""
    table = tables.numerals.characters
    if table is None:
        return None
    mark = next((mark for mark in (table.fraction, " " + table.fraction) if text.startswith(mark, reading.end)), "")
    if mark and reading.low == reading.high and reading.low > 0:
        start = reading.end + len(mark)
        start += text[start : start + 1] == " "
        part = read_characters(text, start, tables) if start < len(text) else NotOneNumber(start)
        is_share = isinstance(part, Reading) and part.high > 0 and (part.high < reading.low or reading.low == 100)
        return _fraction(text, reading, part, tables) if isinstance(part, Reading) and is_share else None
    is_plain = reading.has_figures or not table.has_spaces
    if table.tenth and is_plain and text.startswith(table.tenth, reading.end) and 1 <= reading.high <= 10:
        return _tenths(text, reading, table.tenth, tables)
    return None


def _fraction(text: str, whole: Reading, part: Reading, tables: Tables) -> _Found:
    frame = frame_of(text, whole.start, part.end, tables)
    if whole.low == 100:
        meaning, divisor = Meaning(SourceNumberKind.PERCENT, "%"), Fraction(1)
    else:
        meaning, divisor = Meaning(SourceNumberKind.FRACTION, ""), whole.low
    rounded = frame.is_rounded or part.is_approximate
    span = Span(frame.start if frame.meaning.kind is SourceNumberKind.PERCENT else whole.start, part.end)
    number = SourceNumber(span, part.low / divisor, part.high / divisor, rounded, *meaning)
    return _Found(number, part.end, Fraction(1))


def _tenths(text: str, reading: Reading, tenth: str, tables: Tables) -> _Found | None:
    end = reading.end + len(tenth)
    following = text[end : end + 1]
    if following and following in "功为為员員长長都立人年本熟り引増減分":
        return None
    low, high = reading.low * 10, reading.high * 10
    table = tables.numerals.characters
    digit = table.digits.get(following) if table else None
    if digit is None and following.isdigit() and following.isascii():
        digit = int(following)
    if digit is not None:
        low, high, end = low + digit, high + digit, end + 1 + text.startswith("分", end + 1)
    frame = frame_of(text, reading.start, end, tables)
    rounded = reading.is_approximate or frame.is_rounded
    number = SourceNumber(Span(reading.start, end), low, high, rounded, SourceNumberKind.PERCENT, "%")
    return _Found(number, reading.end, Fraction(10))


def _number(text: str, reading: Reading, frame: Frame, tables: Tables) -> SourceNumber:
    low, high = reading.low, reading.high
    kind, unit = frame.meaning
    end = frame.end
    rounded = reading.is_approximate or frame.is_rounded
    table = tables.numerals.characters
    if table is not None:
        if half := _half_after(text, frame, tables):
            low, high, ((kind, unit), end) = low + _HALF, high + _HALF, half
        if is_decade(low, text, frame.end):
            kind = SourceNumberKind.DECADE
        elif kind is SourceNumberKind.ORDINAL and text.endswith("번", 0, frame.end) and not reading.has_figures:
            kind = SourceNumberKind.CARDINAL
        if rounded and low == high and reading.place > 1 and _has_odd(text, reading.end, table.odds):
            high += reading.place - 1
    if reading.form == "ordinal":
        kind, unit, end = SourceNumberKind.ORDINAL, "", reading.end
    if kind is SourceNumberKind.CARDINAL and low.denominator != 1 and not reading.has_figures and low < 1:
        kind = SourceNumberKind.FRACTION
    return SourceNumber(Span(frame.start, end), low, high, rounded, kind, unit)


def _has_odd(text: str, end: int, odds: str) -> bool:
    return text[end : end + 2].lstrip(" ")[:1] in (*odds,)


def _half_after(text: str, frame: Frame, tables: Tables) -> tuple[Meaning, int] | None:
    """What "and a half" after a unit of time or measure adds to, and where it ends."""
    table = tables.numerals.characters
    if table is None:
        return None
    after = frame.end + (text[frame.end : frame.end + 1] == " ")
    if not text.startswith(table.half, after):
        return None
    after += len(table.half)
    if frame.meaning.kind in (SourceNumberKind.DURATION, SourceNumberKind.MEASURE):
        return None if "가" <= text[after : after + 1] <= "힣" else (frame.meaning, after)
    measure = tables.after.match(text, after) if text[frame.end - 1] in "个個" else None
    if measure and measure[1].kind is SourceNumberKind.DURATION:
        return measure[1], measure[0]
    return (
        (Meaning(SourceNumberKind.DURATION, "month"), after + 1)
        if measure is None and text[after : after + 1] == "月"
        else None
    )


def _power(text: str, reading: Reading, tables: Tables) -> Fraction:
    """What figures are multiplied by, when there is one power behind them ("5만"); else 1."""
    digits = tables.figures.match(text, reading.start)
    if digits is None or digits.end() >= reading.end or reading.low != reading.high or reading.low == 0:
        return Fraction(1)
    if any("0" <= letter <= "9" for letter in text[digits.end() : reading.end]) or "," in digits.group():
        return Fraction(1)
    return (
        reading.low / Fraction(digits.group()) if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", digits.group()) else Fraction(1)
    )


def _range(text: str, first: _Found, second: _Found, tables: Tables) -> _Found | None:
    """The two as one range, where the text says from one to the other."""
    one, two = first.number, second.number
    between = text[one.span.end : two.span.start].strip(" \u00a0")
    if (
        between in ("、", ",")
        and tables.numerals.characters is not None
        and two.low - one.high == 1
        and first.number.unit == ""
        and first.bare_end == one.span.end
    ):
        return _joined(one, two, one.low, second.bare_end)
    if not between or not (between in _DASHES or between in tables.numerals.ranges.split()):
        return None
    same = (one.kind, one.unit) == (two.kind, two.unit)
    if not same and (one.unit or one.kind is not SourceNumberKind.CARDINAL):
        return None
    low = one.low
    if first.power == 1 and second.power > 1 and low < two.low / second.power:
        low *= second.power
    if low >= two.high or (between not in _DASHES and not same and two.kind is SourceNumberKind.ORDINAL):
        return None
    return _joined(one, two, low, second.bare_end)


def _joined(one: SourceNumber, two: SourceNumber, low: Fraction, end: int) -> _Found:
    span = Span(one.span.start, two.span.end)
    rounded = one.is_approximate or two.is_approximate
    return _Found(SourceNumber(span, low, two.high, rounded, two.kind, two.unit), end, Fraction(1))
