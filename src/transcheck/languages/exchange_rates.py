"""How many units of a currency a US dollar bought, in broad bands of years: only to tell what cannot be right.

Lowest and highest market rate of the years, rounded outwards. From the daily reference rates that the central banks
publish (Bank of Korea, Bank of Japan, CFETS/PBOC, Central Bank of Taiwan, HKMA, ECB, Bank of England, Bank of Russia,
NBU, RBI, SBV, Bank Indonesia, TCMB, Banco Central do Brasil, Banxico, and the Federal Reserve's H.10 release); as of
the end of 2025. The bands of 2026 are left open downwards and upwards by what a year usually moves.
"""

from typing import NamedTuple


class Band(NamedTuple):
    """From ``first`` to ``last`` year a dollar bought between ``low`` and ``high``, in thousandths of the currency."""

    first: int
    last: int
    low: int
    high: int


_TABLE = """
KRW 2000-2007 900-1380 | 2008-2009 930-1600 | 2010-2021 1000-1300 | 2022-2026 1170-1560
JPY 2000-2007 100-136 | 2008-2012 75-113 | 2013-2014 86-122 | 2015-2021 98-126 | 2022-2026 112-168
CNY 2000-2004 8.26-8.29 | 2005-2007 7.28-8.29 | 2008-2014 6.0-7.35 | 2015-2026 6.1-7.4
TWD 2000-2026 27-36
HKD 2000-2026 7.7-7.9
EUR 2000-2002 0.94-1.22 | 2003-2014 0.62-0.97 | 2015-2026 0.79-1.06
GBP 2000-2008 0.47-0.74 | 2009-2015 0.58-0.74 | 2016-2026 0.66-0.95
RUB 2000-2013 23-37 | 2014 32-80 | 2015-2021 48-86 | 2022-2026 50-140
UAH 2000-2007 4.9-5.7 | 2008-2013 4.5-9 | 2014 7.9-16.5 | 2015-2021 15-34 | 2022-2026 27-46
INR 2000-2012 39-58 | 2013-2018 52-75 | 2019-2026 68-97
VND 2000-2010 14000-21500 | 2011-2026 19400-27500
IDR 2000-2012 6700-12500 | 2013-2026 9500-17800
THB 2000-2026 28-46
PHP 2000-2026 40-61
MYR 2000-2014 2.9-3.85 | 2015-2026 3.5-4.85
SGD 2000-2012 1.2-1.86 | 2013-2026 1.2-1.47
AUD 2000-2009 1.0-2.1 | 2010-2014 0.9-1.25 | 2015-2026 1.2-1.8
CAD 2000-2004 1.15-1.62 | 2005-2014 0.9-1.31 | 2015-2026 1.15-1.48
NZD 2000-2004 1.4-2.6 | 2005-2026 1.1-2.05
CHF 2000-2004 1.1-1.84 | 2005-2010 0.93-1.34 | 2011-2026 0.7-1.05
TRY 2005-2014 1.1-2.45 | 2015-2017 2.2-4.0 | 2018-2020 3.7-8.6 | 2021 6.8-18.5 | 2022-2023 12.9-30 | 2024-2026 29-52
BRL 2000-2014 1.5-4.0 | 2015-2019 2.5-4.3 | 2020-2026 3.9-6.4
MXN 2000-2014 8.9-15.6 | 2015-2026 14.4-25.8
ZAR 2000-2014 5.5-13.9 | 2015-2026 11.2-20
PLN 2000-2014 2.0-4.75 | 2015-2026 3.3-5.1
CZK 2000-2004 22-42 | 2005-2026 14.3-26.5
HUF 2000-2014 142-321 | 2015-2026 240-450
SEK 2000-2004 6.5-11.1 | 2005-2026 5.8-11.6
NOK 2000-2004 6-9.6 | 2005-2026 4.9-12
DKK 2000-2002 7-9.1 | 2003-2026 4.6-7.9
ILS 2000-2026 3.1-5.0
SAR 2000-2026 3.73-3.77
AED 2000-2026 3.66-3.69
"""


def _band(written: str) -> Band:
    years, rates = written.split()
    first, _, last = years.partition("-")
    low, _, high = rates.partition("-")
    return Band(int(first), int(last or first), round(float(low) * 1000), round(float(high) * 1000))


BANDS = {
    line.split()[0]: tuple(map(_band, line.partition(" ")[2].split(" | "))) for line in _TABLE.strip().splitlines()
} | {"USD": (Band(2000, 2026, 1000, 1000),)}
"""ISO 4217 code to the bands, in order of years."""


YEARS = range(2000, 2027)
"""The years of the table."""

SHARED_CURRENCIES = {
    "INR": ("Pakistan", "Sri Lanka", "Nepal", "Mauritius"),
    "GBP": ("Egypt", "Leban", "Syria", "Sudan"),
    "RUB": ("Belarus",),
    "KRW": ("North Korean won",),
    "CHF": ("CFA", "Congo", "Rwand", "Burundi", "Guinea"),
    "SAR": ("Qatar", "Yemen", "Oman", "Iran"),
    "AED": ("Morocc",),
    "TRY": ("Leban", "Syria", "Italian"),
}
"""Words of other countries whose currency has the same name."""

PESO_COUNTRIES = {
    "MXN": ("Mexic",),
    "PHP": ("Philippin", "Manila", "Filipin"),
    "ARS": ("Argentin", "Buenos Aires"),
    "CLP": ("Chile",),
    "COP": ("Colombia", "Bogot"),
    "UYU": ("Urugua", "Montevideo"),
    "DOP": ("Dominican",),
    "CUP": ("Cuba", "Havana"),
}
"""Words of the countries that have a peso, by its code."""

DOLLAR_COUNTRIES = ("Austral", "Canad", "New Zealand", "Singapore", "Taiwan", "Hong Kong", "A$", "C$", "NT$", "S$")
"""Words of countries where a bare dollar may be their own."""


def rate_range(currency: str, year: int) -> tuple[int, int] | None:
    """The least and greatest number of thousandths of ``currency`` that a dollar bought in that year or the one before.

    None where nothing is known. The year before counts, as copy looks back.
    """
    bands = [band for band in BANDS.get(currency, ()) if band.first <= year and band.last >= year - 1]
    return (min(band.low for band in bands), max(band.high for band in bands)) if bands else None
