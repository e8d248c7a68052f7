"""Writes what was found in a foreign text as one line, to compare it with."""

from transcheck.analysis.source_dates import SourceDate, find_source_dates
from transcheck.analysis.source_numbers import SourceNumber, find_source_numbers


def numbers(text: str, language: str) -> str:
    """Each number as ``words=low..high~ kind unit``: without the second where they are equal, ``~`` for approximate."""
    return "; ".join(_number(text, number) for number in find_source_numbers(text, language))


def dates(text: str, language: str) -> str:
    """Each date as ``words=year-month-day w1 15:30 month-1`` with ``_`` for what is not stated."""
    return "; ".join(_date(text, date) for date in find_source_dates(text, language))


def _number(text: str, number: SourceNumber) -> str:
    value = str(number.low) if number.low == number.high else f"{number.low}..{number.high}"
    about = "~" if number.is_approximate else ""
    return f"{number.span.of(text)}={value}{about} {number.kind.value} {number.unit}".rstrip()


def _date(text: str, date: SourceDate) -> str:
    day = "-".join("_" if part is None else str(part) for part in (date.year, date.month, date.day))
    stated = [day] if day != "_-_-_" else []
    if date.weekday is not None:
        stated.append(f"w{date.weekday}")
    if date.hour is not None:
        stated.append(f"{date.hour}:{'_' if date.minute is None else f'{date.minute:02}'}")
    if date.relative is not None:
        stated.append(f"{date.relative.unit}{date.relative.offset:+}")
    return f"{date.span.of(text)}={' '.join(stated)}"
