"""Korean: numbers and dates."""

from .calendar import CALENDAR, DATES
from .numerals import NUMERALS

__all__ = ["CALENDAR", "DATES", "NUMERALS"]
