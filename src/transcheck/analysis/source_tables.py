"""The number and date tables of a language, compiled once for the readers."""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from importlib import import_module
from typing import NamedTuple

from transcheck.languages.value_tables import Calendar, CharacterDates, Forms, NumberWords, Numerals, WordDates

SOURCE_LANGUAGES = frozenset("ar cs de es fr hi it ja ko pl pt ru uk zh".split())
"""ISO 639-1 codes of the languages whose numbers and dates can be read."""

SPACES = " \u00a0\u202f\u2009"
"""Between the groups of a number, where a language uses a space."""

_PLAIN_DIGITS = str.maketrans(
    {ord(digit): str(value) for zero in "０٠۰०" for value in range(10) for digit in (chr(ord(zero) + value),)}
    | {
        "．": ".",
        "，": ",",
        "％": "%",
        "٪": "%",
        "٫": ".",
        "٬": ",",
        "،": ",",
        "：": ":",
        "－": "-",
        "＄": "$",
        "￥": "¥",
        "／": "/",
    }
)


class SourceNumberKind(StrEnum):
    """What a number of a foreign text counts or measures.

    ``POINT`` is a point of a score, an index or a percentage; ``DECADE`` the first year of ten ("the 1990s", "in his
    30s"); ``DURATION`` a number of years, days or hours.
    """

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    PERCENT = "percent"
    POINT = "point"
    CURRENCY = "currency"
    AGE = "age"
    DURATION = "duration"
    DECADE = "decade"
    MEASURE = "measure"


class Meaning(NamedTuple):
    """What the word beside a number says of it: unit, or code of a currency, may be empty."""

    kind: SourceNumberKind
    unit: str


class Measures(NamedTuple):
    """A pattern whose n-th group stands for the n-th meaning."""

    pattern: re.Pattern[str]
    meanings: tuple[Meaning, ...]

    def match(self, text: str, offset: int) -> tuple[int, Meaning] | None:
        """Where the form that begins at ``offset`` ends, and what it means."""
        found = self.pattern.match(text, offset)
        return (found.end(), self.meanings[(found.lastindex or 1) - 1]) if found else None


class Tables(NamedTuple):
    """All that the readers need of a language."""

    numerals: Numerals
    calendar: Calendar
    dates: CharacterDates | WordDates
    words: Mapping[str, str]
    """Each folded word of a number to its part: ``value``, ``scale``, ``plural``, ``ordinal``, ``share`` or ``add``."""
    word: re.Pattern[str]
    after: Measures
    about_before: re.Pattern[str]
    about_after: re.Pattern[str]
    longest_about: int
    prefixes: Mapping[str, Meaning]
    figures: re.Pattern[str]
    """Digits with the separators of the language."""
    starts: re.Pattern[str]
    """What a number may begin with: a digit, or a word or character for one."""


@cache
def tables_of(language: str) -> Tables | None:
    """The tables of a language by its tag ("ko", "zh-Hant"), or None where there are none."""
    code, *subtags = re.split("[-_]", language.lower())
    if code not in SOURCE_LANGUAGES:
        return None
    module = import_module(f"transcheck.languages.{code}")
    variants: Mapping[str, Numerals] = getattr(module, "VARIANTS", {})
    numerals: Numerals = next((variants[tag] for tag in subtags if tag in variants), module.NUMERALS)
    spaced = numerals.characters is None
    end = f"(?![{numerals.letters}])" if spaced else ""
    before = split_forms(numerals.about_before)
    return Tables(
        numerals,
        module.CALENDAR,
        module.DATES,
        _word_roles(numerals.words) if numerals.words else {},
        re.compile(f"[{numerals.letters}]+[.]?" if numerals.words else "(?!)"),
        _measures(numerals.measures, numerals.letters if spaced else ""),
        re.compile(f"(?:{alternatives(before)})[ \u00a0]?\\Z", re.IGNORECASE),
        re.compile(f"[ \u00a0]?(?:{alternatives(split_forms(numerals.about_after))}){end}"),
        max(map(len, before), default=0) + 1,
        {
            form: Meaning(SourceNumberKind(kind), unit)
            for kind, units in numerals.prefixes.items()
            for unit, forms in units.items()
            for form in split_forms(forms)
        },
        _figures(numerals),
        _starts(numerals),
    )


def with_plain_digits(text: str) -> str:
    """The text, code point for code point, with digits and signs of all scripts as ASCII has them."""
    return text if text.isascii() else text.translate(_PLAIN_DIGITS)


def split_forms(forms: str) -> list[str]:
    """The forms of a table's text, with their spaces."""
    return [form.replace("_", " ") for form in forms.split()]


def alternatives(forms: Iterable[str]) -> str:
    """A pattern for the longest of some forms."""
    return "|".join(_pattern(form) for form in sorted(set(forms), key=len, reverse=True)) or "(?!)"


def _word_roles(words: NumberWords) -> dict[str, str]:
    roles = (
        ("value", words.values),
        ("scale", words.scales),
        ("plural", words.plurals),
        ("share", words.fractions),
        ("ordinal", words.ordinals),
        ("add", words.additions),
    )
    return {word: role for role, table in reversed(roles) for word in table}


def _starts(numerals: Numerals) -> re.Pattern[str]:
    table = numerals.characters
    if table is None:
        return re.compile(f"[0-9]|[{numerals.letters}]+")
    before = "(?<![가-힣])" if table.has_spaces else ""
    words = alternatives([*table.words, *table.halves])
    characters = re.escape("".join([*table.digits, *table.small, *table.large, *table.plurals]))
    firsts = first_letters([*table.words, *table.halves])
    return re.compile(f"(?=[{firsts}0-9{characters}])(?:[0-9]|{before}(?:{words}|[{characters}]))")


def _figures(numerals: Numerals) -> re.Pattern[str]:
    marks = "".join(sorted({*numerals.decimal, *numerals.grouping} - set(SPACES)))
    plain = f"[0-9]+(?:[{re.escape(marks)}][0-9]+)*"
    if " " not in numerals.grouping:
        return re.compile(plain)
    decimals = f"(?:[{re.escape(numerals.decimal)}][0-9]+)?"
    return re.compile(f"[0-9]{{1,3}}(?:[{SPACES}][0-9]{{3}})+(?![0-9]){decimals}|{plain}")


def first_letters(forms: Iterable[str]) -> str:
    """What the forms begin with, for a class: a look at one letter is cheaper than a try of every form."""
    return re.escape("".join(sorted({form[0] for form in forms})))


def _pattern(form: str) -> str:
    return re.escape(form.removesuffix("*")) + r"\w*" * form.endswith("*")


def _measures(table: Mapping[str, Forms], letters: str) -> Measures:
    rows = [
        (form, Meaning(SourceNumberKind(kind), unit))
        for kind, units in table.items()
        for unit, forms in units.items()
        for form in split_forms(forms)
    ]
    rows.sort(key=lambda row: len(row[0]), reverse=True)
    branches = "|".join(f"({_pattern(form)}){_boundary(form, letters)}" for form, _ in rows)
    return Measures(re.compile(f"[ \u00a0\u202f-]?(?:{branches})"), tuple(meaning for _, meaning in rows))


def _boundary(form: str, letters: str) -> str:
    """Letters of ASCII end a unit in every language, so that "m" is not the beginning of "mail"."""
    if letters and form[-1] not in "%°$€£":
        return f"(?![{letters}])"
    return "(?![A-Za-z])" if form[-1].isascii() and form[-1].isalpha() else ""
