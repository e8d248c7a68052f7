"""Number words, currencies and units.

Facts: ISO 4217 currency codes. A currency word that several countries use ("pounds", "pesos") has the code of the one
that world news means by it without further words, or none.
"""

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

CURRENCY_CODES = frozenset(
    "AED ARS AUD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KRW KWD MXN MYR NGN NOK NZD PHP "
    "PKR PLN QAR RMB RON RUB SAR SEK SGD "
    "THB TRY TWD UAH USD VND ZAR".split()
)

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

UNITS = {
    form: line.split()[0]
    for line in """
    percent % pct
    km kilometer kilometers kilometre kilometres
    m meter meters metre metres
    cm centimeter centimeters centimetre centimetres
    mm millimeter millimeters millimetre millimetres
    mile miles
    foot feet ft
    inch inches
    yard yards
    kg kilogram kilograms kilo kilos
    g gram grams
    mg milligram milligrams
    ton tons
    tonne tonnes
    ounce ounces oz
    litre liter liters litres
    gallon gallons
    barrel barrels
    acre acres
    hectare hectares
    degree degrees
    hour hours
    minute minutes
    second seconds
    day days
    week weeks
    month months
    year years
    decade decades
    mph
    kph
    W watt watts
    kW kilowatt kilowatts
    MW megawatt megawatts
    GW gigawatt gigawatts
    GHz gigahertz
    MHz megahertz
    GB gigabyte gigabytes
    TB terabyte terabytes
    MB megabyte megabytes
    pound pounds lb lbs
    pyeong
    """.strip().splitlines()
    for form in line.split()
}
"""Unit word as written to its usual form."""
