"""Czech numbers and dates.

Facts: miliarda is 10 to the 9th, bilion to the 12th; tis., mil., mld. and bil. are their usual short forms.
"""

from fractions import Fraction

from .value_tables import Calendar, NumberWords, Numerals, WordDates, counted, inflected, several

NUMERALS = Numerals(
    decimal=",",
    grouping=" .",
    words=NumberWords(
        values={
            **counted(
                "jeden/jedna/jedno/jednoho/jedné/jednu dva/dvě/dvou/dvěma tři/tří/třem/třemi čtyři/čtyř/čtyřem "
                "pět/pěti šest/šesti sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct/jedenácti "
                "dvanáct/dvanácti "
                "třináct/třinácti čtrnáct/čtrnácti patnáct/patnácti šestnáct/šestnácti sedmnáct/sedmnácti "
                "osmnáct/osmnácti devatenáct/devatenácti"
            ),
            **counted(
                "dvacet/dvaceti třicet/třiceti čtyřicet/čtyřiceti padesát/padesáti šedesát/šedesáti "
                "sedmdesát/sedmdesáti "
                "osmdesát/osmdesáti devadesát/devadesáti",
                20,
                10,
            ),
            **dict.fromkeys("sto sta stovka".split(), Fraction(100)),
            "nula": Fraction(0),
            "půl": Fraction(1, 2),
            "půldruhého": Fraction(3, 2),
        },
        scales={
            "stě": 100,
            "set": 100,
            **dict.fromkeys("tisíc tisíce tisíci tisících tis tis.".split(), 10**3),
            **dict.fromkeys("milion milionu miliony milionů milión miliónů mil mil. mio".split(), 10**6),
            **dict.fromkeys("miliarda miliardy miliard miliardu mld mld.".split(), 10**9),
            **dict.fromkeys("bilion bilionu biliony bilionů bil.".split(), 10**12),
        },
        alone=frozenset("jeden jedna jedno jednoho jedné jednu půl stě set tis mil mld mil. bil. sta".split()),
        plurals=several(
            dozens="desítky desítek",
            hundreds="stovky stovek",
            thousands="tisíce tisíců",
            millions="miliony milionů",
        ),
        ordinals=inflected("prvn třet", "í ího ímu ím", 1)
        | inflected("druh třetí čtvrt pát šest sedm osm devát desát", "ý ého ému ém ým á é ou", 2)
        | {"třetí": 3, "třetího": 3, "třetím": 3},
        fractions={
            **dict.fromkeys("polovina poloviny polovinu".split(), Fraction(1, 2)),
            **dict.fromkeys("třetina třetiny třetinu".split(), Fraction(1, 3)),
            **dict.fromkeys("čtvrtina čtvrtiny čtvrtinu".split(), Fraction(1, 4)),
        },
    ),
    measures={
        "percent": {"%": "% procento procenta procent procentech"},
        "point": {
            "percentage point": "procentní_bod procentního_bodu procentní_body procentních_bodů p._b.",
            "point": "bod bodu body bodů",
        },
        "currency": {
            "CZK": "Kč koruna koruny korun korunu",
            "USD": "dolar dolaru dolary dolarů $ USD",
            "EUR": "euro eura eur € EUR",
            "GBP": "libra libry liber £",
            "UAH": "hřivna hřivny hřiven",
            "RUB": "rubl rublu rubly rublů",
            "PLN": "zlotých zlotý",
            "JPY": "jen jenů",
            "CNY": "jüan jüanů juan juanů",
        },
        "age": {"year": "letý letá letého leté letému letí letých letou"},
        "duration": {
            "year": "rok roku roky let letech",
            "month": "měsíc měsíce měsíců",
            "week": "týden týdne týdny týdnů",
            "day": "den dne dny dní dnů",
            "hour": "hodina hodiny hodin hodinu",
            "minute": "minuta minuty minut minutu",
            "second": "sekunda sekundy sekund sekundu",
        },
        "measure": {
            "km": "km kilometr kilometru kilometry kilometrů",
            "m": "m metr metru metry metrů",
            "cm": "cm centimetr*",
            "mm": "mm milimetr*",
            "km2": "kilometrů_čtverečních kilometru_čtverečního čtverečních_kilometrů km²",
            "m2": "metrů_čtverečních čtverečních_metrů m²",
            "hectare": "ha hektar*",
            "kg": "kg kilogram* kilo kila",
            "ton": "t tuna tuny tun tunu",
            "litre": "l litr litru litry litrů",
            "degree": "stupeň stupně stupňů °C",
            "mile": "míle mil",
            "MW": "MW megawatt*",
            "GW": "GW gigawatt*",
            "times": "krát",
        },
        "ordinal": {"century": "století"},
    },
    prefixes={"ordinal": {"": "č."}},
    about_before=(
        "asi zhruba téměř přes více_než přibližně kolem okolo nejméně minimálně skoro zhruba méně_než až "
        "nejvýše alespoň bezmála"
    ),
    about_after="",
    ranges="až do",
)

CALENDAR = Calendar(
    weekdays=(
        "pondělí",
        "úterý",
        "středa středu středy",
        "čtvrtek čtvrtku",
        "pátek pátku",
        "sobota sobotu soboty",
        "neděle neděli",
    ),
    months=(
        "leden ledna lednu",
        "únor února únoru",
        "březen března březnu",
        "duben dubna dubnu",
        "květen května květnu",
        "červen června červnu",
        "červenec července červenci",
        "srpen srpna srpnu",
        "září",
        "říjen října říjnu",
        "listopad listopadu",
        "prosinec prosince prosinci",
    ),
    day_parts={
        "morning": ("ráno dopoledne v_noci", 99, 0),
        "afternoon": ("odpoledne", 1, 12),
        "evening": ("večer", 4, 12),
    },
    relatives={
        ("day", 0): "dnes",
        ("day", -1): "včera",
        ("day", -2): "předevčírem",
        ("day", 1): "zítra",
        ("day", 2): "pozítří",
        ("week", -1): "minulý_týden",
        ("week", 0): "tento_týden",
        ("week", 1): "příští_týden",
        ("month", -1): "minulý_měsíc",
        ("month", 0): "tento_měsíc",
        ("month", 1): "příští_měsíc",
        ("year", -1): "loni v_loňském_roce",
        ("year", -2): "předloni",
        ("year", 0): "letos v_letošním_roce",
        ("year", 1): "příští_rok",
    },
    named_hours={"v poledne": (12, 0), "o půlnoci": (0, 0)},
)

DATES = WordDates(
    between=" ",
    day_end="\\.",
    year_before="(?<!\\w)(?:v roce|roku|od roku|do roku) ",
    year_after="(?!)",
    clock_before="(?<!\\w)(?:v|ve|od|do) ",
    clock_after=" (?:hodin|hodiny|hod\\.|h)(?!\\w)",
    clock_after_is_sure=False,
    hour_marks=":.",
)
