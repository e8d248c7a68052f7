"""Polish numbers and dates.

Facts: miliard is 10 to the 9th, bilion to the 12th; tys., mln, mld and bln are their usual short forms.
"""

from fractions import Fraction

from .value_tables import Calendar, NumberWords, Numerals, WordDates, counted, inflected, several

NUMERALS = Numerals(
    decimal=",",
    grouping=" .",
    words=NumberWords(
        values={
            **counted(
                "jeden/jedna/jedno/jednego/jednej/jedną dwa/dwie/dwóch/dwaj/dwoje/dwojga/dwu/dwóm "
                "trzy/trzech/trzej/troje/trzem "
                "cztery/czterech/czterej/czworo pięć/pięciu/pięcioro sześć/sześciu siedem/siedmiu osiem/ośmiu "
                "dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu "
                "trzynaście/trzynastu "
                "czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu "
                "osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu"
            ),
            **counted(
                "dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu "
                "pięćdziesiąt/pięćdziesięciu "
                "sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu "
                "dziewięćdziesiąt/dziewięćdziesięciu",
                20,
                10,
            ),
            **counted(
                "sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset "
                "siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset",
                100,
                100,
            ),
            "zero": Fraction(0),
            "półtora": Fraction(3, 2),
            "półtorej": Fraction(3, 2),
            "pół": Fraction(1, 2),
        },
        scales={
            **dict.fromkeys("tysiąc tysiąca tysiące tysięcy tys tys.".split(), 10**3),
            **dict.fromkeys("milion miliona miliony milionów milionach mln mln.".split(), 10**6),
            **dict.fromkeys("miliard miliarda miliardy miliardów mld mld.".split(), 10**9),
            **dict.fromkeys("bilion biliona biliony bilionów bln bln.".split(), 10**12),
        },
        alone=frozenset("jeden jedna jedno jednego jednej jedną pół tys mln mld bln".split()),
        plurals=several(
            dozens="dziesiątki dziesiątek",
            hundreds="setki setek",
            thousands="tysiące tysięcy",
            millions="miliony milionów",
        ),
        ordinals=inflected(
            "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt", "y ego emu ym a ej ą e i ia"
        )
        | {"drugi": 2, "drugiego": 2, "drugiej": 2, "trzeci": 3, "trzeciego": 3, "trzecia": 3, "trzeciej": 3},
        fractions={
            **dict.fromkeys("połowa połowy połowę".split(), Fraction(1, 2)),
            **dict.fromkeys("ćwierć".split(), Fraction(1, 4)),
        },
    ),
    measures={
        "percent": {"%": "% procent procenta procentach proc. proc"},
        "point": {
            "percentage point": "punkt_procentowy punkty_procentowe punktów_procentowych punktu_procentowego "
            "pkt_proc. pkt._proc. p.p.",
            "point": "punkt punkty punktów punktu pkt pkt.",
        },
        "currency": {
            "PLN": "zł złoty złote złotych złotego zł.",
            "USD": "dolar dolara dolary dolarów dol. $ USD",
            "EUR": "euro € EUR",
            "GBP": "funt funta funty funtów £",
            "UAH": "hrywna hrywny hrywien",
            "RUB": "rubel rubla ruble rubli",
            "CZK": "koron_czeskich",
            "JPY": "jen jena jeny jenów",
            "CNY": "juan juana juany juanów",
        },
        "age": {"year": "letni letnia letniego letniej letniemu letnim letnią latek latka latki latkę"},
        "duration": {
            "year": "rok roku lata lat latach",
            "month": "miesiąc miesiąca miesiące miesięcy",
            "week": "tydzień tygodnia tygodnie tygodni",
            "day": "dzień dnia dni dób",
            "hour": "godzina godziny godzin godzinę godz. godz",
            "minute": "minuta minuty minut minutę min",
            "second": "sekunda sekundy sekund sekundę",
        },
        "measure": {
            "km": "km kilometr kilometra kilometry kilometrów",
            "m": "m metr metra metry metrów",
            "cm": "cm centymetr*",
            "mm": "mm milimetr*",
            "km2": "km_kw. kilometrów_kwadratowych km²",
            "m2": "m_kw. metrów_kwadratowych m²",
            "hectare": "ha hektar*",
            "kg": "kg kilogram*",
            "ton": "t tona tony ton tonę",
            "litre": "l litr litra litry litrów",
            "degree": "stopień stopnia stopnie stopni °C",
            "mile": "mila mili mil",
            "MW": "MW megawat*",
            "GW": "GW gigawat*",
            "times": "raz razy",
        },
        "ordinal": {"century": "wiek wieku"},
    },
    prefixes={"ordinal": {"": "nr nr."}},
    about_before=(
        "około ok. prawie niemal ponad blisko przeszło co_najmniej ponad powyżej poniżej do mniej_niż "
        "więcej_niż mniej_więcej "
        "przynajmniej maksymalnie"
    ),
    about_after="z_okładem",
    ranges="do",
)

CALENDAR = Calendar(
    weekdays=(
        "poniedziałek poniedziałku",
        "wtorek wtorku",
        "środa środę środy",
        "czwartek czwartku",
        "piątek piątku",
        "sobota sobotę soboty",
        "niedziela niedzielę niedzieli",
    ),
    months=(
        "styczeń stycznia styczniu",
        "luty lutego lutym",
        "marzec marca marcu",
        "kwiecień kwietnia kwietniu",
        "maj maja maju",
        "czerwiec czerwca czerwcu",
        "lipiec lipca lipcu",
        "sierpień sierpnia sierpniu",
        "wrzesień września wrześniu",
        "październik października październiku",
        "listopad listopada listopadzie",
        "grudzień grudnia grudniu",
    ),
    unsure_months=frozenset("maj maja maju luty lutego lutym".split()),
    day_parts={
        "morning": ("rano w_nocy nad_ranem", 99, 0),
        "afternoon": ("po_południu", 1, 12),
        "evening": ("wieczorem", 4, 12),
    },
    relatives={
        ("day", 0): "dziś dzisiaj",
        ("day", -1): "wczoraj",
        ("day", -2): "przedwczoraj",
        ("day", 1): "jutro",
        ("day", 2): "pojutrze",
        ("week", -1): "w_zeszłym_tygodniu w_ubiegłym_tygodniu",
        ("week", 0): "w_tym_tygodniu",
        ("week", 1): "w_przyszłym_tygodniu",
        ("month", -1): "w_zeszłym_miesiącu w_ubiegłym_miesiącu",
        ("month", 0): "w_tym_miesiącu",
        ("month", 1): "w_przyszłym_miesiącu",
        ("year", -1): "w_zeszłym_roku w_ubiegłym_roku ubiegłego_roku zeszłego_roku",
        ("year", 0): "w_tym_roku tego_roku",
        ("year", 1): "w_przyszłym_roku",
    },
    named_hours={"w południe": (12, 0), "o północy": (0, 0)},
)

DATES = WordDates(
    between=" ",
    day_end="\\.?",
    year_before="",
    year_after=" ?(?:roku|rok|r\\.)",
    year_end="(?: ?(?:roku|r\\.))?",
    clock_before="(?<!\\w)(?:o godz\\.|o godzinie|godz\\.|godzinie|o) ",
    hour_before="(?<!\\w)(?:o godz\\.|o godzinie|godz\\.|godzinie) ",
    clock_after="(?!)",
    hour_marks=":.",
)
