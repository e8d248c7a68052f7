"""Chinese, in both scripts: numbers and dates."""

from .calendar import CALENDAR, DATES
from .numerals import NUMERALS, VARIANTS

__all__ = ["CALENDAR", "DATES", "NUMERALS", "VARIANTS"]
