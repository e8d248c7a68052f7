"""German numbers and dates.

Facts: Milliarde is 10 to the 9th, Billion to the 12th; the units are spoken before the tens.
"""

from fractions import Fraction

from .value_tables import Calendar, NumberWords, Numerals, WordDates, counted, inflected, several

_ONES = "ein zwei drei vier fünf sechs sieben acht neun"
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"


def _compounds() -> dict[str, Fraction]:
    """20 to 99 in one word."""
    tens = counted(_TENS, 20, 10)
    return tens | {f"{one}und{ten}": high + low for ten, high in tens.items() for one, low in counted(_ONES).items()}


NUMERALS = Numerals(
    decimal=",",
    grouping=".'\u00a0",
    words=NumberWords(
        values={
            **counted(f"{_ONES} zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"),
            **_compounds(),
            **dict.fromkeys("eins eine einen einem einer".split(), Fraction(1)),
            "zwo": Fraction(2),
            "null": Fraction(0),
            "dreissig": Fraction(30),
            "anderthalb": Fraction(3, 2),
            "eineinhalb": Fraction(3, 2),
            "zweieinhalb": Fraction(5, 2),
            "dreieinhalb": Fraction(7, 2),
            "viereinhalb": Fraction(9, 2),
            "fünfeinhalb": Fraction(11, 2),
            "halbe": Fraction(1, 2),
            "halben": Fraction(1, 2),
        },
        scales={
            "hundert": 100,
            "tausend": 10**3,
            **dict.fromkeys("million millionen mio mio.".split(), 10**6),
            **dict.fromkeys("milliarde milliarden mrd mrd.".split(), 10**9),
            **dict.fromkeys("billion billionen bio.".split(), 10**12),
        },
        parts=(("tausend", 1_000), ("hundert", 100)),
        alone=frozenset("ein eine einen einem einer eins acht halbe halben mio mrd sieben".split()) - {"sieben"},
        plurals=several(dozens="dutzende", hundreds="hunderte", thousands="tausende", millions="millionen milliarden")
        | {"dutzend": (12, 12)},
        of=(" ",),
        ordinals=inflected("erst zweit dritt viert fünft sechst siebt acht neunt zehnt", "en er es em")
        | inflected("erst zweit dritt viert fünft sechst siebt", "e"),
        fractions={
            "hälfte": Fraction(1, 2),
            "drittel": Fraction(1, 3),
            "viertel": Fraction(1, 4),
            "fünftel": Fraction(1, 5),
            "zehntel": Fraction(1, 10),
        },
    ),
    measures={
        "percent": {"%": "% Prozent prozentige prozentigen"},
        "point": {
            "percentage point": "Prozentpunkt Prozentpunkte Prozentpunkten",
            "point": "Punkt Punkte Punkten Zähler",
        },
        "currency": {
            "EUR": "Euro €",
            "USD": "Dollar US-Dollar $",
            "GBP": "Pfund £",
            "CHF": "Franken Schweizer_Franken",
            "RUB": "Rubel",
            "JPY": "Yen",
            "CNY": "Yuan",
            "UAH": "Hrywnja",
        },
        "age": {"year": "jährige jähriger jährigen jähriges Jährige Jähriger Jährigen"},
        "decade": {"": "er er_Jahre er-Jahre er_Jahren"},
        "duration": {
            "year": "Jahr Jahre Jahren",
            "month": "Monat Monate Monaten",
            "week": "Woche Wochen",
            "day": "Tag Tage Tagen tägige tägigen",
            "hour": "Stunde Stunden stündige stündigen",
            "minute": "Minute Minuten minütige",
            "second": "Sekunde Sekunden",
        },
        "measure": {
            "km": "km Kilometer Kilometern",
            "m": "m Meter Metern",
            "cm": "cm Zentimeter Zentimetern",
            "mm": "mm Millimeter",
            "km2": "km² Quadratkilometer Quadratkilometern",
            "m2": "m² qm Quadratmeter Quadratmetern",
            "hectare": "ha Hektar",
            "kg": "kg Kilo Kilogramm",
            "g": "g Gramm",
            "ton": "t Tonne Tonnen",
            "litre": "l Liter Litern",
            "barrel": "Barrel Fass",
            "degree": "Grad °C ºC °",
            "mile": "Meile Meilen",
            "foot": "Fuß",
            "MW": "MW Megawatt",
            "GW": "GW Gigawatt",
            "times": "Mal mal fache fachen",
        },
        "ordinal": {"century": "._Jahrhundert ._Jahrhunderts", "": "te ten ter"},
    },
    prefixes={"ordinal": {"": "Nr."}},
    about_before=(
        "etwa rund ungefähr fast knapp mehr_als weniger_als über unter circa ca. gut nahezu mindestens "
        "höchstens bis_zu gegen "
        "um_die maximal zirka beinahe"
    ),
    about_after="oder_mehr",
    ranges="bis",
)

CALENDAR = Calendar(
    weekdays=(
        "Montag montags Montagabend",
        "Dienstag Dienstagabend",
        "Mittwoch Mittwochabend",
        "Donnerstag Donnerstagabend",
        "Freitag Freitagabend",
        "Samstag Sonnabend Samstagabend",
        "Sonntag Sonntagabend",
    ),
    months=(
        "Januar Jänner Jan.",
        "Februar Feb. Feber",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September Sept.",
        "Oktober Okt.",
        "November Nov.",
        "Dezember Dez.",
    ),
    day_parts={
        "morning": ("morgens vormittags früh", 99, 0),
        "afternoon": ("nachmittags", 1, 12),
        "evening": ("abends", 4, 12),
    },
    relatives={
        ("day", 0): "heute",
        ("day", -1): "gestern",
        ("day", -2): "vorgestern",
        ("day", 2): "übermorgen",
        ("week", -1): "letzte_Woche vergangene_Woche vorige_Woche in_der_vergangenen_Woche",
        ("week", 0): "diese_Woche in_dieser_Woche",
        ("week", 1): "nächste_Woche kommende_Woche",
        ("month", -1): "letzten_Monat vergangenen_Monat im_vergangenen_Monat vorigen_Monat",
        ("month", 0): "diesen_Monat",
        ("month", 1): "nächsten_Monat kommenden_Monat",
        ("year", -1): "letztes_Jahr vergangenes_Jahr im_vergangenen_Jahr im_letzten_Jahr voriges_Jahr",
        ("year", 0): "dieses_Jahr in_diesem_Jahr heuer",
        ("year", 1): "nächstes_Jahr im_nächsten_Jahr kommendes_Jahr im_kommenden_Jahr",
    },
    named_hours={"um Mitternacht": (0, 0)},
)

DATES = WordDates(
    between=" ",
    day_end="\\.",
    year_before="(?<!\\w)(?:im Jahr|im Jahre|seit|von|bis|Jahr|Anfang|Ende|Mitte|Jahres) ",
    year_after="(?!)",
    clock_before="(?<!\\w)(?:um|gegen|ab|bis) ",
    clock_after=" Uhr(?!\\w)",
    hour_marks=":.",
)
