"""French numbers and dates.

Facts: milliard is 10 to the 9th, billion to the 12th. Belgium and Switzerland say septante and nonante.
"""

from fractions import Fraction

from .value_tables import Calendar, NumberWords, Numerals, WordDates, counted, inflected, several

_LOW = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
"dix-huit dix-neuf"


def _joined() -> dict[str, Fraction]:
    """The hyphenated numbers from 21 to 99."""
    tens = {"vingt": (20, 9), "trente": (30, 9), "quarante": (40, 9), "cinquante": (50, 9)}
    tens |= {
        "soixante": (60, 19),
        "quatre-vingt": (80, 19),
        "septante": (70, 9),
        "huitante": (80, 9),
        "nonante": (90, 9),
    }
    words = {
        f"{ten}-{low}": Fraction(value + index)
        for ten, (value, room) in tens.items()
        for index, low in enumerate(_LOW.split()[:room], start=1)
    }
    return words | {f"{ten}-et-un": Fraction(value + 1) for ten, (value, _) in tens.items()}


NUMERALS = Numerals(
    decimal=",",
    grouping=" .",
    letters=r"\w-",
    words=NumberWords(
        values={
            **counted(_LOW),
            **_joined(),
            **counted("vingt trente quarante cinquante soixante septante quatre-vingts/huitante nonante", 20, 10),
            "quatre-vingt": Fraction(80),
            "soixante-et-onze": Fraction(71),
            "soixante-dix": Fraction(70),
            "quatre-vingt-dix": Fraction(90),
            "une": Fraction(1),
            "zéro": Fraction(0),
            "demi": Fraction(1, 2),
            "demi-million": Fraction(500_000),
            "demi-milliard": Fraction(500_000_000),
            "demi-douzaine": Fraction(6),
        },
        scales={
            "cent": 100,
            "cents": 100,
            "mille": 10**3,
            "millier": 10**3,
            "milliers": 10**3,
            "million": 10**6,
            "millions": 10**6,
            "milliard": 10**9,
            "milliards": 10**9,
            "billion": 10**12,
            "billions": 10**12,
        },
        joins=frozenset({"et"}),
        wide_tens=frozenset({60, 80}),
        and_a_half=(" et demi", " et demie"),
        alone=frozenset("un une neuf demi".split()),
        plurals=several(
            dozens="dizaines douzaines", hundreds="centaines", thousands="milliers", millions="millions milliards"
        )
        | {
            "dizaine": (10, 10),
            "douzaine": (12, 12),
            "quinzaine": (15, 15),
            "vingtaine": (20, 20),
            "trentaine": (30, 30),
            "quarantaine": (40, 40),
            "cinquantaine": (50, 50),
            "soixantaine": (60, 60),
            "centaine": (100, 100),
        },
        of=(" de ", " d'", " d’"),
        ordinals=inflected("deux trois quatr cinqu six sept huit neuv dix", "ième ièmes", 2)
        | {"premier": 1, "première": 1, "second": 2, "seconde": 2},
        fractions={
            "moitié": Fraction(1, 2),
            "tiers": Fraction(1, 3),
            "quart": Fraction(1, 4),
            "quarts": Fraction(1, 4),
            "cinquième": Fraction(1, 5),
        },
    ),
    measures={
        "percent": {"%": "% pour_cent pourcent"},
        "point": {
            "percentage point": "point_de_pourcentage points_de_pourcentage points_de_%",
            "point": "point points",
        },
        "currency": {
            "EUR": "euro euros d'euros d’euros €",
            "USD": "dollar dollars de_dollars $ $US $_US dollars_américains",
            "CAD": "dollars_canadiens $_CA",
            "GBP": "livre_sterling livres_sterling livres £ de_livres de_livres_sterling",
            "CHF": "francs_suisses",
            "RUB": "rouble roubles de_roubles",
            "JPY": "yen yens de_yens",
            "CNY": "yuan yuans de_yuans",
            "UAH": "hryvnias",
        },
        "duration": {
            "year": "an ans année années",
            "month": "mois",
            "week": "semaine semaines",
            "day": "jour jours",
            "hour": "heure heures",
            "minute": "minute minutes min",
            "second": "seconde secondes",
        },
        "measure": {
            "km": "km kilomètre kilomètres",
            "m": "m mètre mètres",
            "cm": "cm centimètre centimètres",
            "mm": "mm millimètre millimètres",
            "km2": "km² km2 kilomètres_carrés kilomètre_carré",
            "m2": "m² m2 mètres_carrés",
            "hectare": "ha hectare hectares",
            "kg": "kg kilo kilos kilogramme kilogrammes",
            "g": "g gramme grammes",
            "ton": "t tonne tonnes de_tonnes",
            "litre": "l litre litres",
            "barrel": "baril barils de_barils",
            "degree": "degré degrés °C °",
            "mile": "mile miles",
            "foot": "pied pieds",
            "inch": "pouce pouces",
            "MW": "MW mégawatts",
            "GW": "GW gigawatts",
            "times": "fois",
        },
        "ordinal": {"": "er e re ème ère nd nde es", "century": "e_siècle"},
    },
    prefixes={"decade": {"": "années"}, "ordinal": {"": "n° no nº"}},
    about_before=(
        "environ près_de quelque quelques presque plus_de moins_de autour_de jusqu'à jusqu’à au_moins au_plus "
        "à_peu_près "
        "au_moins_de plus_d' plus_d’ plus_d'une plus_d’une près_d'une près_d’une"
    ),
    about_after="environ au_moins au_plus et_plus",
    ranges="à et",
)

CALENDAR = Calendar(
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=(
        "janvier janv.",
        "février févr.",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet juil.",
        "août",
        "septembre sept.",
        "octobre oct.",
        "novembre nov.",
        "décembre déc.",
    ),
    unsure_months=frozenset("mars mai".split()),
    day_parts={
        "morning": ("du_matin", 99, 0),
        "afternoon": ("de_l'après-midi de_l’après-midi", 1, 12),
        "evening": ("du_soir", 4, 12),
    },
    relatives={
        ("day", 0): "aujourd'hui aujourd’hui",
        ("day", -1): "hier",
        ("day", -2): "avant-hier",
        ("day", 1): "demain",
        ("day", 2): "après-demain",
        ("week", -1): "la_semaine_dernière la_semaine_passée",
        ("week", 0): "cette_semaine",
        ("week", 1): "la_semaine_prochaine",
        ("month", -1): "le_mois_dernier",
        ("month", 0): "ce_mois-ci",
        ("month", 1): "le_mois_prochain",
        ("year", -1): "l'année_dernière l’année_dernière l'an_dernier l’an_dernier l'an_passé",
        ("year", 0): "cette_année",
        ("year", 1): "l'année_prochaine l’année_prochaine l'an_prochain l’an_prochain",
    },
    named_hours={"à midi": (12, 0), "à minuit": (0, 0)},
)

DATES = WordDates(
    between=" ",
    day_end="(?:er)?",
    year_before="(?<!\\w)(?:en|depuis|dès|avant|après|de|jusqu'en|jusqu’en|fin|début|l'année|l’année|mi-)[ ]?",
    year_after="(?!)",
    clock_before="(?<!\\w)à ",
    clock_after=" ?[hH](?!\\w| par)",
    hour_marks="hH:",
)
