"""The dates, weekdays, clock times and relative days of a foreign text, by value."""

from collections.abc import Iterator

from transcheck.languages.value_tables import WordDates

from .character_dates import find_character_parts
from .date_parts import Relative, SourceDate, join_parts
from .source_tables import tables_of, with_plain_digits
from .word_dates import find_word_parts

__all__ = ["Relative", "SourceDate", "find_source_dates"]


def find_source_dates(text: str, language: str) -> Iterator[SourceDate]:
    """The dates and times of ``text`` in order; what belongs together is one: "지난달 9일 오전 0시 30분".

    ``language`` is an ISO 639-1 code or a tag that begins with one; in other languages than those of
    ``SOURCE_LANGUAGES`` nothing is found.
    """
    tables = tables_of(language)
    if tables is None:
        return
    plain = with_plain_digits(text)
    if isinstance(tables.dates, WordDates):
        yield from join_parts(plain, find_word_parts(plain, tables, language), (" ", ", "))
    else:
        yield from join_parts(plain, find_character_parts(plain, language), ("", " ", "の", "의 "))
