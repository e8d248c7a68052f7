"""Number words, currencies and units.

Facts: ISO 4217 currency codes. A currency word that several countries use ("pesos") has the code of the one
that world news means by it without further words, or none.
"""

from .measures import MEASURES

SMALL_NUMBERS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: value
    for value, word in zip(
        range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True
    )
}
SCALES = {"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
"""Word to the power of ten."""

SCALE_SUFFIXES = {
    "k": 3,
    "m": 6,
    "mn": 6,
    "mln": 6,
    "b": 9,
    "bn": 9,
    "bln": 9,
    "tn": 12,
    "trn": 12,
}
"""What is written right after figures to the power of ten; ``m`` and ``b`` only after a currency sign."""

ORDINALS = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}

FRACTIONS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "eighth": 8,
    "eighths": 8,
    "tenth": 10,
    "tenths": 10,
}
"""Word after a small number to the denominator."""

ONE_COUNTS_NOT_AFTER = frozenset(
    "no any every some each this that the which only another last next big good bad new old former anyone".split()
)
ONE_COUNTS_NOT_BEFORE = frozenset(
    "of another day time thing who that which can should must would could may might has is was in on at to or and s "
    "for with as by way more's side hand step".split()
)
"""Neighbours that show that ``one`` is a pronoun or part of a phrase."""

CURRENCY_SIGNS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "￥": "JPY",
    "₩": "KRW",
    "₹": "INR",
    "₽": "RUB",
    "₺": "TRY",
    "₫": "VND",
    "฿": "THB",
    "₱": "PHP",
    "₴": "UAH",
    "₪": "ILS",
    "₦": "NGN",
}
DOLLAR_PREFIXES = {
    "A": "AUD",
    "AU": "AUD",
    "C": "CAD",
    "CA": "CAD",
    "Can": "CAD",
    "HK": "HKD",
    "NT": "TWD",
    "NZ": "NZD",
    "R": "BRL",
    "S": "SGD",
    "US": "USD",
    "U.S.": "USD",
    "Mex": "MXN",
}
"""What may stand before ``$``."""

CURRENCY_CODES = {
    code: code
    for code in (
        "AED ARS AUD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KRW KWD MXN MYR NGN NOK NZD "
        "PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR"
    ).split()
} | {"RMB": "CNY", "NTD": "TWD"}
"""A code as written before or after figures to the ISO 4217 code."""

CURRENCY_WORDS = {
    "dollar": "USD",
    "dollars": "USD",
    "cent": "cent",
    "cents": "cent",
    "euro": "EUR",
    "euros": "EUR",
    "won": "KRW",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "baht": "THB",
    "dong": "VND",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "rupee": "INR",
    "rupees": "INR",
    "ruble": "RUB",
    "rubles": "RUB",
    "rouble": "RUB",
    "roubles": "RUB",
    "hryvnia": "UAH",
    "zloty": "PLN",
    "shekel": "ILS",
    "shekels": "ILS",
    "reais": "BRL",
    "liras": "TRY",
    "lira": "TRY",
    "naira": "NGN",
    "forint": "HUF",
    "francs": "CHF",
    "riyals": "SAR",
    "dirhams": "AED",
    "pesos": "peso",
    "krona": "SEK",
    "kronor": "SEK",
    "kroner": "krone",
}

NATIONAL_CURRENCIES = {
    f"{adjective} {noun}{plural}": code
    for line in """
    USD U.S.,US,American dollar
    HKD Hong-Kong dollar
    TWD New-Taiwan,Taiwan,Taiwanese dollar
    SGD Singapore,Singaporean dollar
    CAD Canadian dollar
    AUD Australian dollar
    NZD New-Zealand dollar
    MXN Mexican peso
    PHP Philippine peso
    ARS Argentine peso
    CLP Chilean peso
    COP Colombian peso
    GBP British pound
    EGP Egyptian pound
    INR Indian rupee
    PKR Pakistani,Pakistan rupee
    CHF Swiss franc
    TRY Turkish lira
    BRL Brazilian real
    NOK Norwegian kroner,crown
    DKK Danish kroner,crown
    SEK Swedish kronor,crown
    CZK Czech koruna,crown
    KRW South-Korean,Korean won
    JPY Japanese yen
    CNY Chinese yuan
    RUB Russian ruble,rouble
    SAR Saudi riyal
    AED UAE,Emirati dirham
    """.strip().splitlines()
    for code, adjectives, nouns in [line.split()]
    for adjective in adjectives.replace("-", " ").split(",")
    for noun in nouns.split(",")
    for plural in ("", "s")
}
"""A currency with its country, as written, to the ISO 4217 code."""

UNITS = {
    form: line.split()[0]
    for line in """
        percent % pct
        degree degrees
        hour hours
        minute minutes
        second seconds
        day days
        week weeks
        month months
        year years
        decade decades
        W watt watts
        kW kilowatt kilowatts
        MW megawatt megawatts
        GW gigawatt gigawatts
        GHz gigahertz
        MHz megahertz
        GB gigabyte gigabytes
        TB terabyte terabytes
        MB megabyte megabytes
        """.strip().splitlines()
    for form in line.split()
} | {form: measure.unit for form, measure in MEASURES.items() if form not in ("C", "F")}
"""Unit as written, in up to three words, to its usual form."""
