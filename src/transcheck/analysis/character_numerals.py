"""Reads numbers of East Asia: figures, characters and both at once ("3억 2천만", "三千五百", "1.2万", "数十").

The system is the same everywhere: digits are multiplied by ten, hundred and thousand, what has gathered by a power of
ten thousand, and the products add up while the powers fall.
"""

from fractions import Fraction
from typing import NamedTuple

from transcheck.languages.value_tables import CharacterDigits

from .source_figures import NotOneNumber, read_figure
from .source_tables import Tables

_LONGEST = 60
"""Characters; a longer run of numerals is no number of news."""


class Reading(NamedTuple):
    """A number from ``start`` to ``end`` without its unit. ``place`` is the value of one in its last place."""

    start: int
    end: int
    low: Fraction
    high: Fraction
    place: Fraction
    is_approximate: bool
    has_figures: bool
    has_unit: bool
    """Whether there is a character for ten or more in it; always so for number words."""
    form: str = ""
    """``ordinal`` or ``share`` for words that say so."""


def read_characters(text: str, offset: int, tables: Tables) -> Reading | NotOneNumber:
    """The number that begins at ``offset`` of ``text`` (plain digits)."""
    word = tables.starts.match(text, offset)
    table = tables.numerals.characters
    if word and table and (values := table.words.get(word.group())):
        low, high = Fraction(values[0]), Fraction(values[1])
        return Reading(offset, word.end(), low, high, Fraction(1), low != high, False, True)
    return _Reader(text, offset, tables).read()


class _Reader:
    def __init__(self, text: str, offset: int, tables: Tables) -> None:
        assert tables.numerals.characters is not None
        self._text = text
        self._tables = tables
        self._table: CharacterDigits = tables.numerals.characters
        self._start = self._end = offset
        self._total = (Fraction(0), Fraction(0))
        self._section = (Fraction(0), Fraction(0))
        self._current: tuple[Fraction, Fraction] | None = None
        self._place = Fraction(1)
        self._skipped = offset + 1
        """Where figures end that are no number."""
        self._small = self._large = 0
        """The last power in the section, and the last of ten thousand; 0 before the first."""
        self._has_figures = self._has_characters = self._is_approximate = self._is_several = False

    def read(self) -> Reading | NotOneNumber:
        limit = min(len(self._text), self._start + _LONGEST)
        while self._end < limit and self._step(self._text[self._end]):
            pass
        low, high = self._sum()
        if self._end == self._start or (not self._has_figures and high == 0 and not self._has_characters):
            return NotOneNumber(self._skipped)
        has_unit = bool(self._small or self._large)
        high -= self._is_several
        return Reading(
            self._start, self._end, low, high, self._place, self._is_approximate, self._has_figures, has_unit
        )

    def _sum(self) -> tuple[Fraction, Fraction]:
        current = self._current or (Fraction(0), Fraction(0))
        return (
            self._total[0] + self._section[0] + current[0],
            self._total[1] + self._section[1] + current[1],
        )

    def _step(self, character: str) -> bool:
        if "0" <= character <= "9":
            return self._figure(self._end)
        if character in self._table.digits:
            return self._digits()
        if character in self._table.small or character in self._table.large:
            return self._power(character)
        if character in self._table.plurals and self._current is None:
            return self._several(character)
        if character in self._table.odds:
            return self._odd()
        return character == " " and (self._power_after_space() or self._after_space())

    def _power_after_space(self) -> bool:
        """Whether a power of 10,000 follows figures after a space: "35 万", "5 천만 명"."""
        start = self._end + 1
        if not self._has_figures or self._current is None or start >= len(self._text):
            return False
        end = start + (self._text[start] in self._table.small)
        if self._text[end : end + 1] not in self._table.large or not self._text[end : end + 1]:
            return False
        following = self._text[end + 1 : end + 2]
        if self._table.has_spaces and following.isalpha() and not self._tables.after.match(self._text, end + 1):
            return False
        self._end = start
        return True

    def _after_space(self) -> bool:
        """Whether the number goes on after a space: only from a power of 10,000 to figures below it."""
        start = self._end + 1
        is_bare = self._end - self._start == 1
        if self._current is not None or is_bare or not (self._large and self._text[start : start + 1].isdigit()):
            return False
        return self._figure(start)

    def _figure(self, start: int) -> bool:
        if self._current is not None or (self._has_characters and not (self._small or self._large)):
            return False
        figure = read_figure(self._text, start, self._tables)
        if isinstance(figure, NotOneNumber):
            self._skipped = figure.end
            return False
        if self._lowest() and figure.value >= self._lowest():
            return False
        if self._text[figure.end : figure.end + 1] in ("년", "月", "월", "年") and self._large:
            return False
        self._current = (figure.value, figure.value)
        self._place, self._end, self._has_figures = figure.place, figure.end, True
        return True

    def _lowest(self) -> int:
        """The power that the rest must stay below; 0 for none."""
        return self._small or self._large

    def _digits(self) -> bool:
        if self._current is not None or (self._has_figures and self._table.has_spaces):
            return False
        end = self._end
        digits = ""
        while (digit := self._table.digits.get(self._text[end : end + 1])) is not None and len(digits) < 20:
            digits += str(digit)
            end += 1
        if len(digits) > 1 and digits[0] == "0" and (self._small or self._large):
            digits = digits.lstrip("0") or "0"
        if self._lowest() and int(digits) >= self._lowest():
            return False
        self._current = self._pair(digits)
        end += self._listed(end)
        self._end, self._place, self._has_characters = end, Fraction(1), True
        return True

    def _listed(self, end: int) -> int:
        """How long a comma with the next digit is, which makes the current one "two or three"."""
        current = self._current[1] if self._current else 0
        if self._text[end : end + 1] != "、" or self._table.digits.get(self._text[end + 1 : end + 2]) != current + 1:
            return 0
        self._current = (Fraction(current), Fraction(current + 1))
        self._is_approximate = True
        return 2

    def _pair(self, digits: str) -> tuple[Fraction, Fraction]:
        """ "二三" is two or three where the language says so; else digits are read one after the other."""
        if len(digits) == 2 and self._table.has_pairs and int(digits[1]) - int(digits[0]) == 1 and digits[0] != "0":
            self._is_approximate = True
            return Fraction(int(digits[0])), Fraction(int(digits[1]))
        return Fraction(int(digits)), Fraction(int(digits))

    def _power(self, character: str) -> bool:
        if self._has_figures and self._current is not None and self._is_other_unit():
            return False
        small = self._table.small.get(character)
        taken = self._multiply_small(small) if small else self._multiply_large(self._table.large[character])
        if taken:
            self._end += 1
            self._has_characters = True
        return taken

    def _is_other_unit(self) -> bool:
        return self._text[self._end : self._end + 2] in self._table.other_units

    def _multiply_small(self, power: int) -> bool:
        if (self._small and power >= self._small) or (self._current and self._current[1] > 10):
            return False
        if self._current is None and self._has_figures:
            return False
        low, high = self._current or (Fraction(1), Fraction(1))
        self._section = (self._section[0] + low * power, self._section[1] + high * power)
        self._place = (self._place if self._current else Fraction(1)) * power
        self._small, self._current = power, None
        return True

    def _multiply_large(self, power: int) -> bool:
        section = self._current or (Fraction(0), Fraction(0))
        section = (self._section[0] + section[0], self._section[1] + section[1])
        if section[1] == 0:
            return self._multiply_again(power)
        if self._large and power >= self._large:
            return self._multiply_all(section, power)
        self._total = (self._total[0] + section[0] * power, self._total[1] + section[1] * power)
        self._place *= power
        self._section, self._current = (Fraction(0), Fraction(0)), None
        self._small, self._large = 0, power
        return True

    def _multiply_all(self, section: tuple[Fraction, Fraction], power: int) -> bool:
        """ "3万5千亿" is 35,000 times a hundred million; not where a smaller power has been passed already."""
        if self._total[1] >= power or self._large >= power:
            return False
        self._total = ((self._total[0] + section[0]) * power, (self._total[1] + section[1]) * power)
        self._place *= power
        self._section, self._current = (Fraction(0), Fraction(0)), None
        self._small, self._large = 0, power
        return True

    def _multiply_again(self, power: int) -> bool:
        """ "万亿", and a power without a number before it."""
        if self._end == self._start:
            self._total = (Fraction(power), Fraction(power))
        elif self._large and power > self._large:
            self._total = (self._total[0] * power, self._total[1] * power)
        else:
            return False
        self._place = self._place * power if self._large else Fraction(power)
        self._large = power
        return True

    def _several(self, character: str) -> bool:
        """ "Several" before a power: from two of it to nine."""
        has_gap = self._table.has_spaces and self._text[self._end + 1 : self._end + 2] == " "
        following = self._text[self._end + 1 + has_gap : self._end + 2 + has_gap]
        is_power = following in self._table.small or following in self._table.large
        if is_power and following and not (self._has_figures and self._table.has_spaces):
            self._current = (Fraction(2), Fraction(10))
            self._is_several = True
            self._end += 1 + has_gap
            self._place, self._is_approximate, self._has_characters = Fraction(1), True, True
            return True
        return character in self._table.odds and self._odd()

    def _odd(self) -> bool:
        """ "And some more": up to one less than the next in the last place; it may stand before another power."""
        if self._end == self._start or self._is_approximate:
            return False
        before_power = self._text[self._end + 1 : self._end + 2] in self._table.large and self._end + 1 < len(
            self._text
        )
        if self._place < 10 and not before_power:
            return False
        more = self._place if before_power or self._place <= 1 else self._place - 1
        self._widen(more)
        self._end += 1
        self._is_approximate = True
        return before_power

    def _widen(self, more: Fraction) -> None:
        if self._current is not None:
            self._current = (self._current[0], self._current[1] + more)
        elif self._section[1]:
            self._section = (self._section[0], self._section[1] + more)
        else:
            self._total = (self._total[0], self._total[1] + more)
