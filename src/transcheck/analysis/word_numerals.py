"""Reads numbers of words and of figures with words: "twenty-five thousand", "2.5 million", "dozens of thousands".

The system is the same in all languages that have it: values below a thousand add up while their places are free, and a
scale multiplies what has gathered. The tables say which words there are and in which order units and tens come.
"""

import re
from fractions import Fraction

from transcheck.languages.value_tables import NumberWords

from .character_numerals import Reading
from .source_figures import NotOneNumber, read_figure
from .source_tables import Tables

_GAP = re.compile("[ \u00a0\u202f-]")
_MOST_WORDS = 24
_LONGEST_WORD = 60


def fold(word: str, tables: Tables) -> str:
    """A word as the tables have it."""
    return word.lower().translate(tables.numerals.fold)


def read_words(text: str, offset: int, tables: Tables) -> Reading | NotOneNumber:
    """The number that begins at ``offset`` of ``text`` (plain digits): with a digit or a word."""
    assert tables.numerals.words is not None
    return _Reader(text, offset, tables, tables.numerals.words).read()


class _Reader:
    def __init__(self, text: str, offset: int, tables: Tables, table: NumberWords) -> None:
        self._text = text
        self._tables = tables
        self._table = table
        self._start = self._end = offset
        self._low = self._high = Fraction(0)
        self._group: Fraction | None = None
        self._added = Fraction(0)
        self._scale = 0
        self._place = Fraction(1)
        self._words = 0
        self._has_figures = self._is_approximate = self._is_frozen = self._is_fixed = False
        self._only = self._form = ""

    def read(self) -> Reading | NotOneNumber:
        begun = self._begin_with_figure() if "0" <= self._text[self._start] <= "9" else self._take(self._start)
        if isinstance(begun, NotOneNumber):
            return begun
        if not begun:
            return NotOneNumber(self._word_end(self._start))
        while self._words < _MOST_WORDS and self._go_on():
            pass
        return self._reading()

    def _reading(self) -> Reading | NotOneNumber:
        self._add_half()
        group = self._group or Fraction(0)
        if self._words == 1 and not self._has_figures and self._only in self._table.alone:
            return NotOneNumber(self._end)
        return Reading(
            self._start,
            self._end,
            self._low + group,
            self._high + group,
            self._place,
            self._is_approximate,
            self._has_figures,
            True,
            self._form,
        )

    def _word_end(self, start: int) -> int:
        word = self._tables.word.match(self._text, start)
        return word.end() if word else start + 1

    def _begin_with_figure(self) -> bool | NotOneNumber:
        figure = read_figure(self._text, self._start, self._tables)
        if isinstance(figure, NotOneNumber):
            return figure
        self._group, self._place, self._end = figure.value, figure.place, figure.end
        self._has_figures = self._is_frozen = True
        return True

    def _go_on(self) -> bool:
        if self._has_figures and self._words == 0 and self._take(self._end):
            return True
        gap = _GAP.match(self._text, self._end)
        if gap is None or any(self._text.startswith(half, self._end) for half in self._table.and_a_half):
            return False
        if self._is_approximate:
            return any(
                self._text.startswith(of, self._end) and self._take(self._end + len(of)) for of in self._table.of
            )
        if self._take(gap.end()):
            return True
        word = self._tables.word.match(self._text, gap.end())
        if word is None or fold(word.group(), self._tables) not in self._table.joins or self._is_frozen:
            return False
        gap = _GAP.match(self._text, word.end())
        return gap is not None and self._take(gap.end())

    def _take(self, start: int) -> bool:
        """The word at ``start``, if it goes on with the number."""
        word = self._tables.word.match(self._text, start)
        if word is None:
            return False
        for end in (word.end(), word.end() - 1) if word.group().endswith(".") else (word.end(),):
            folded = fold(self._text[start:end], self._tables)
            if self._use(folded) or (self._group_prefix(folded) and self._use(folded.removeprefix(self._table.prefix))):
                self._end, self._only = end, folded
                self._words += 1
                return True
        return self._take_parts(start, word.end())

    def _group_prefix(self, word: str) -> bool:
        prefix = self._table.prefix
        return bool(prefix) and word.startswith(prefix) and (self._words > 0 or self._has_figures)

    def _take_parts(self, start: int, end: int) -> bool:
        """One word made of several, by the scales glued inside it."""
        value = _glued(fold(self._text[start:end], self._tables), self._table) if self._table.parts else None
        if value is None or self._group is not None or value < 100:
            return False
        self._end, self._words, self._only = end, self._words + 1, ""
        self._group = Fraction(value)
        self._is_frozen = True
        return True

    def _use(self, word: str) -> bool:
        role = self._tables.words.get(word)
        if self._form == "ordinal":
            return self._table.units_first and self._table.values.get(word) == 10 and self._make_teen()
        if role is None or self._is_fixed:
            return False
        if self._is_approximate:
            return word in self._table.scales and self._multiply_several(self._table.scales[word])
        if role in ("scale", "value") and word in self._table.plurals and self._is_new():
            role = "plural"
        if role == "value":
            return self._add(self._table.values[word])
        if role == "scale":
            return self._multiply(self._table.scales[word])
        if role == "add":
            self._added = self._table.additions[word]
            return self._is_new()
        return self._finish(word, role)

    def _is_new(self) -> bool:
        return self._group is None and self._scale == 0 and self._low == 0

    def _finish(self, word: str, role: str) -> bool:
        """Words that no value follows: dozens, ordinals, shares."""
        if role == "plural" and self._scale == 0:
            return self._count_plural(*self._table.plurals[word])
        if role == "share" and self._scale == 0 and (self._group or 1) < 10:
            self._group = (self._group or Fraction(1)) * self._table.fractions[word]
            self._is_fixed, self._form = True, "share"
            return True
        if role == "ordinal" and self._is_new():
            self._group, self._form = Fraction(self._table.ordinals[word]), "ordinal"
            return True
        return False

    def _count_plural(self, low: int, high: int) -> bool:
        """ "Dozens" alone, "a dozen" and "two dozen"."""
        if self._group is not None and self._group != 1:
            if low != high or self._group > 9:
                return False
            self._group *= low
            return True
        self._group = None
        self._low, self._high, self._is_approximate = Fraction(low), Fraction(high), True
        return True

    def _make_teen(self) -> bool:
        """ "The second ten" is the twelfth."""
        self._group = (self._group or 0) + Fraction(10)
        return self._group < 20

    def _add(self, value: Fraction) -> bool:
        value += self._added if self._group is None else 0
        if self._scale and value >= self._scale:
            return False
        if self._group is None:
            self._group, self._added = value, Fraction(0)
            return True
        if self._is_frozen or not self._fits(value):
            return False
        self._group += value
        return True

    def _fits(self, value: Fraction) -> bool:
        group = self._group or Fraction(0)
        if value.denominator != 1 or group.denominator != 1 or value == 0 or group == 0:
            return False
        if self._table.units_first and group % 100 < 10 and group % 10 and (20 <= value < 100 or value == 10):
            return True
        room = 20 if int(group % 100) in self._table.wide_tens else int(_lowest_place(int(group)))
        return value < room

    def _multiply(self, power: int) -> bool:
        if power == 100:
            return self._multiply_hundred()
        group = self._group
        if group is None and not self._low and self._words == 0:
            group = Fraction(1)
        if self._scale and power > self._scale and self._low < power:
            self._low = (self._low + (group or Fraction(0))) * power
        elif group is None or (self._scale and power >= self._scale):
            return False
        else:
            self._low += group * power
        self._high, self._group, self._scale = self._low, None, power
        self._place = self._place * power if self._has_figures else Fraction(power)
        self._is_frozen = False
        return True

    def _multiply_hundred(self) -> bool:
        if self._group is not None and (self._group >= 100 or self._is_frozen):
            return False
        self._group = (self._group or Fraction(1)) * 100
        return True

    def _multiply_several(self, power: int) -> bool:
        if self._scale >= power or self._low >= power:
            return False
        self._low, self._high, self._scale = self._low * power, self._high * power, power
        return True

    def _add_half(self) -> None:
        for half in self._table.and_a_half:
            after = self._end + len(half)
            if self._text.startswith(half, self._end) and not self._text[after : after + 1].isalnum():
                more = Fraction(self._scale or 1, 2)
                self._low, self._high, self._end = self._low + more, self._high + more, after
                return


def _lowest_place(value: int) -> int:
    """The value of one in the last place that is taken: 20 for 320 leaves room below 10."""
    place = 1
    while value % (place * 10) == 0:
        place *= 10
    return place


def _glued(word: str, table: NumberWords) -> Fraction | None:
    """What a word made of number words is worth."""
    if word in table.values:
        return table.values[word]
    if len(word) > _LONGEST_WORD:
        return None
    for part, power in table.parts:
        before, found, after = word.partition(part)
        if found:
            high = _glued(before, table) if before else Fraction(1)
            low = _glued(after.removeprefix("und"), table) if after else Fraction(0)
            return high * power + low if high is not None and low is not None and low < power else None
    return None
