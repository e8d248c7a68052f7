"""Italian numbers and dates.

Facts: miliardo is 10 to the 9th; bilione, 10 to the 12th, is rare in news, which says mille miliardi.
"""

from fractions import Fraction

from .value_tables import Calendar, NumberWords, Numerals, WordDates, counted, inflected, several

_ONES = "uno due tre quattro cinque sei sette otto nove"
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"


def _compounds() -> dict[str, Fraction]:
    """21 to 99 in one word; a ten loses its vowel before another, and tre has an accent at the end."""
    words = {}
    for ten, value in counted(_TENS, 20, 10).items():
        words[ten] = value
        for one, low in counted(_ONES).items():
            words[(ten[:-1] if one[0] in "uo" else ten) + one] = value + low
        words[ten + "tré"] = value + 3
        words[ten[:-1] + "un"] = value + 1
    return words


NUMERALS = Numerals(
    decimal=",",
    grouping=".'",
    words=NumberWords(
        values={
            **counted(
                f"{_ONES} dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
            ),
            **_compounds(),
            "un": Fraction(1),
            "una": Fraction(1),
            "zero": Fraction(0),
            "mezzo": Fraction(1, 2),
            "mezza": Fraction(1, 2),
        },
        scales={
            "cento": 100,
            "mille": 10**3,
            "mila": 10**3,
            "migliaio": 10**3,
            "migliaia": 10**3,
            "milione": 10**6,
            "milioni": 10**6,
            "mln": 10**6,
            "miliardo": 10**9,
            "miliardi": 10**9,
            "mld": 10**9,
            "bilione": 10**12,
            "bilioni": 10**12,
        },
        joins=frozenset({"e"}),
        parts=(("mila", 1_000), ("mille", 1_000), ("cento", 100)),
        and_a_half=(" e mezzo", " e mezza"),
        alone=frozenset("uno un una mezzo mezza sei mila mln mld".split()),
        plurals=several(
            dozens="decine dozzine", hundreds="centinaia", thousands="migliaia", millions="milioni miliardi"
        )
        | {
            "decina": (10, 10),
            "dozzina": (12, 12),
            "quindicina": (15, 15),
            "ventina": (20, 20),
            "trentina": (30, 30),
            "quarantina": (40, 40),
            "cinquantina": (50, 50),
            "centinaio": (100, 100),
        },
        of=(" di ",),
        ordinals=inflected("terz quart quint sest settim ottav non decim", "o a i e", 3) | {"primo": 1},
        fractions={
            "metà": Fraction(1, 2),
            "terzi": Fraction(1, 3),
            "quarti": Fraction(1, 4),
        },
    ),
    measures={
        "percent": {"%": "% per_cento percento"},
        "point": {"percentage point": "punto_percentuale punti_percentuali", "point": "punto punti"},
        "currency": {
            "EUR": "euro di_euro €",
            "USD": "dollaro dollari di_dollari $",
            "GBP": "sterlina sterline di_sterline £",
            "RUB": "rubli di_rubli",
            "JPY": "yen di_yen",
            "CNY": "yuan di_yuan",
            "CHF": "franchi_svizzeri",
        },
        "duration": {
            "year": "anno anni",
            "month": "mese mesi",
            "week": "settimana settimane",
            "day": "giorno giorni",
            "hour": "ora ore",
            "minute": "minuto minuti",
            "second": "secondo secondi",
        },
        "age": {"year": "enne enni"},
        "measure": {
            "km": "km chilometro chilometri",
            "m": "m metro metri",
            "cm": "cm centimetro centimetri",
            "mm": "mm millimetro millimetri",
            "km2": "km² chilometri_quadrati chilometri_quadri",
            "m2": "m² mq metri_quadrati metri_quadri",
            "hectare": "ha ettaro ettari",
            "kg": "kg chilo chili chilogrammo chilogrammi",
            "g": "g grammo grammi",
            "ton": "t tonnellata tonnellate",
            "litre": "l litro litri",
            "barrel": "barile barili",
            "degree": "grado gradi °C °",
            "mile": "miglio miglia",
            "MW": "MW megawatt",
            "GW": "GW gigawatt",
            "times": "volte",
        },
        "ordinal": {"": "º ª esimo esima"},
    },
    prefixes={"decade": {"": "anni"}, "ordinal": {"": "n. n.º"}},
    about_before=(
        "circa quasi oltre più_di meno_di intorno_a almeno fino_a al_massimo non_meno_di più_di_un oltre_un "
        "quasi_un "
        "più_di_una oltre_una"
    ),
    about_after="circa e_passa",
    ranges="a ai alle e",
)

CALENDAR = Calendar(
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    months=(
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ),
    day_parts={
        "morning": ("del_mattino di_mattina di_notte", 99, 0),
        "afternoon": ("del_pomeriggio", 1, 12),
        "evening": ("di_sera della_sera", 4, 12),
    },
    relatives={
        ("day", 0): "oggi",
        ("day", -1): "ieri",
        ("day", -2): "l'altro_ieri l’altro_ieri",
        ("day", 1): "domani",
        ("day", 2): "dopodomani",
        ("week", -1): "la_settimana_scorsa la_scorsa_settimana",
        ("week", 0): "questa_settimana",
        ("week", 1): "la_prossima_settimana la_settimana_prossima",
        ("month", -1): "il_mese_scorso lo_scorso_mese",
        ("month", 0): "questo_mese",
        ("month", 1): "il_mese_prossimo il_prossimo_mese",
        ("year", -1): "l'anno_scorso l’anno_scorso lo_scorso_anno",
        ("year", 0): "quest'anno quest’anno",
        ("year", 1): "l'anno_prossimo l’anno_prossimo il_prossimo_anno",
    },
    named_hours={"a mezzogiorno": (12, 0), "a mezzanotte": (0, 0)},
)

DATES = WordDates(
    between=" ",
    day_end="[°º]?",
    year_before="(?<!\\w)(?:nel|dal|del|al|anno|fino al|entro il) ",
    year_after="(?!)",
    clock_before="(?<!\\w)(?:alle ore|alle|ore|dalle|delle) ",
    hour_before="(?<!\\w)(?:alle ore|alle|ore) ",
    clock_after="(?!)",
    hour_marks=":.",
)
