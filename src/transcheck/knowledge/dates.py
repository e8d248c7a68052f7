"""Dates as offices have them."""

import re

_DATE = re.compile(r"\+?0{0,9}(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!\d)")


def plain_date(text: object, precision: int = 11) -> str:
    """``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``: as much as is known; empty when it is no date of our era.

    ``text`` may have a time, a leading ``+`` and ``00`` for an unknown month or day, as Wikidata writes dates;
    ``precision`` is Wikidata's: 9 for a year, 10 for a month, 11 and more for a day.
    """
    match = _DATE.match(text) if isinstance(text, str) else None
    if match is None or precision < 9 or match[1] == "0000":
        return ""
    year, month, day = match[1], match[2] or "00", match[3] or "00"
    if precision == 9 or not "01" <= month <= "12":
        return year
    if precision == 10 or not "01" <= day <= "31":
        return f"{year}-{month}"
    return f"{year}-{month}-{day}"
