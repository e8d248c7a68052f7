"""What a language must say about its numbers and dates, so that one reader for each numeral system can read them all.

Tables are written as text: forms stand between spaces, ``_`` is a space inside a form, and ``*`` at the end of a form
is any ending.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

Forms = Mapping[str, str]
"""Unit, or another meaning, to its forms."""


class CharacterDigits(NamedTuple):
    """Numerals of one character each, as East Asia writes them: digits, tens to thousands, and powers of 10,000.

    ``plurals`` are characters for "several" before a power ("several hundred"), ``odds`` those for "and some more"
    after one. ``words`` are numbers that are not built of characters, with the least and the greatest value they mean.
    """

    digits: Mapping[str, int]
    small: Mapping[str, int]
    large: Mapping[str, int]
    plurals: str
    odds: str
    words: Mapping[str, tuple[int, int]]
    not_numbers: frozenset[str]
    """Words that begin as a number in characters does."""
    other_units: frozenset[str]
    """Units that begin with a power and follow figures: 千米 is a kilometer."""
    has_spaces: bool
    """Whether the language puts spaces between words, so that a number in characters can only begin a word."""
    has_pairs: bool
    """Whether two digits side by side mean "two or three", not 23."""
    fraction: str
    """Between the parts and the share, in this order: "of three parts one"."""
    tenth: str
    """After a number of tenths, or empty."""
    half: str
    """ "And a half", after a unit."""
    halves: Mapping[str, str]
    """Words for a half to its unit."""
    not_about: frozenset[str]
    """Words that end like one for "about"."""
    particles: str = ""
    """Characters that may follow the word after a number, where there are spaces between words."""


class NumberWords(NamedTuple):
    """Number words between spaces, as Europe, Arabic and Hindi write them, in small letters and folded.

    ``values`` below 1,000 add up, ``scales`` multiply. ``parts`` are scales that are glued between others in one word
    ("dreihundertfünf"). ``additions`` come before the number that they change: "with-a-half three".
    """

    values: Mapping[str, Fraction]
    scales: Mapping[str, int]
    joins: frozenset[str] = frozenset()
    """Words for "and" inside a number."""
    prefix: str = ""
    """A letter for "and" that is glued to the next word."""
    parts: tuple[tuple[str, int], ...] = ()
    units_first: bool = False
    """Whether the units come before the tens: five-and-twenty."""
    wide_tens: frozenset[int] = frozenset()
    """Tens that take a number up to 19 after them."""
    additions: Mapping[str, Fraction] = {}
    and_a_half: tuple[str, ...] = ()
    alone: frozenset[str] = frozenset()
    """Words that count only as a part of a longer number: articles, and words with another meaning."""
    plurals: Mapping[str, tuple[int, int]] = {}
    """ "Dozens", "hundreds": word to the least and the greatest value."""
    of: tuple[str, ...] = (" ",)
    """Between such a word and a scale: "hundreds of thousands"."""
    ordinals: Mapping[str, int] = {}
    fractions: Mapping[str, Fraction] = {}


class Numerals(NamedTuple):
    """How a language writes numbers, and what it writes around them."""

    decimal: str
    """Characters before decimals. One that is also in ``grouping`` is one only where three digits do not follow."""
    grouping: str
    """Characters between groups of digits; a space here needs groups of exactly three."""
    measures: Mapping[str, Forms]
    """Kind of number to unit to the forms that may follow a number."""
    prefixes: Mapping[str, Forms]
    """The same for forms that come before a number."""
    about_before: str
    about_after: str
    ranges: str
    """Between the two ends of a range, besides dashes and tildes."""
    characters: CharacterDigits | None = None
    words: NumberWords | None = None
    fold: Mapping[int, str | None] = {}
    """For ``str.translate``: letters of a word that are written in two ways, to one of them."""
    letters: str = r"\w"
    """What words consist of, inside a class of a regular expression."""
    groups_of_two: bool = False
    """Whether digits are grouped 12,34,567."""


def counted(forms: str, first: int = 1, step: int = 1) -> dict[str, Fraction]:
    """Words to numbers: the first is ``first``, each next one ``step`` more; ``/`` stands between forms of one."""
    return {
        form: Fraction(first + index * step)
        for index, group in enumerate(forms.split())
        for form in group.replace("_", " ").split("/")
    }


def inflected(stems: str, endings: str, first: int = 1) -> dict[str, int]:
    """Stems of ordinals, in order, with each of their endings, to numbers; ``-`` is no ending."""
    return {
        stem + ending.strip("-"): number
        for number, group in enumerate(stems.split(), start=first)
        for stem in group.split("/")
        for ending in endings.split()
    }


SEVERAL = {
    "dozens": (20, 99),
    "hundreds": (200, 999),
    "thousands": (2_000, 999_999),
    "millions": (2 * 10**6, 10**9 - 1),
}
"""What a plural without a number can mean."""


def several(**forms: str) -> dict[str, tuple[int, int]]:
    """The forms of "dozens", "hundreds", "thousands" and "millions" to what they can mean."""
    return {form: SEVERAL[name] for name, text in forms.items() for form in text.split()}


class Calendar(NamedTuple):
    """The names of days and months, parts of the day, and words for days seen from today."""

    weekdays: tuple[str, ...]
    """Forms of the seven names, Monday first."""
    day_parts: Mapping[str, tuple[str, int, int]]
    """Part of the day to its forms, the least hour to which 12 is added, and what 12 o'clock itself is."""
    relatives: Mapping[tuple[str, int], str]
    """Unit (day, week, month, year) and offset to the words for it."""
    named_hours: Mapping[str, tuple[int, int]] = {}
    """Noon and midnight."""
    months: tuple[str, ...] = ()
    """Forms of the twelve names, January first."""
    unsure_months: frozenset[str] = frozenset()
    """Names of months that are also other words, and need a day or a year beside them."""


class CharacterDates(NamedTuple):
    """What East Asian languages write after the figures of a date; each is a regular expression without groups."""

    year: str
    month: str
    day: str
    hour: str
    minute: str
    half: str
    day_is_count: str
    """After the day: it is a number of days."""
    eras: Mapping[str, int]
    """Name of an era to the year before its first."""
    weekday_in_brackets: str
    digits: str = ""
    """Characters that are digits of dates, besides figures."""
    day_after_week: tuple[str, ...] = ()
    """The forms of each weekday after a word for this, last or next week."""


class WordDates(NamedTuple):
    """The frame of a date in languages that name the months; each is a regular expression without groups."""

    between: str
    """Between day, month and year."""
    day_end: str
    """After the figures of a day."""
    year_before: str
    year_after: str
    clock_before: str
    """Before hours that have minutes, a mark or a part of the day behind them."""
    clock_after: str
    hour_marks: str = ":"
    """Between hours and minutes."""
    clock_after_is_sure: bool = True
    """Whether what follows hours shows a time without anything before it, and is not also a number of hours."""
    hour_before: str = "(?!)"
    """Before hours that need nothing else."""
    year_end: str = ""
    """After the year in a full date."""
