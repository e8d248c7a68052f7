"""Spanish numbers and dates.

Facts: mil millones is 10 to the 9th, billón to the 12th. Spain writes 2.000,5 and Mexico 2,000.5.
"""

from fractions import Fraction

from .value_tables import Calendar, NumberWords, Numerals, WordDates, counted, inflected, several

NUMERALS = Numerals(
    decimal=",.",
    grouping=" .,",
    words=NumberWords(
        values={
            **counted(
                "uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
                "dieciséis diecisiete "
                "dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro "
                "veinticinco "
                "veintiséis veintisiete veintiocho veintinueve treinta"
            ),
            **counted("cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento", 40, 10),
            **counted(
                "doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas "
                "seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
                200,
                100,
            ),
            "cero": Fraction(0),
            "medio": Fraction(1, 2),
            "media": Fraction(1, 2),
        },
        scales={
            "mil": 10**3,
            "miles": 10**3,
            "millón": 10**6,
            "millones": 10**6,
            "mdd": 10**6,
            "millardo": 10**9,
            "billón": 10**12,
            "billones": 10**12,
        },
        joins=frozenset({"y"}),
        and_a_half=(" y medio", " y media"),
        alone=frozenset("uno un una ciento medio media mdd".split()),
        plurals=several(
            dozens="decenas docenas", hundreds="cientos centenares", thousands="miles millares", millions="millones"
        )
        | {"centenar": (100, 100), "decena": (10, 10), "docena": (12, 12), "veintena": (20, 20), "treintena": (30, 30)},
        of=(" de ",),
        ordinals=inflected("primer segund tercer cuart quint sext séptim octav noven décim", "o a os as")
        | {"primer": 1, "tercer": 3},
        fractions={
            "mitad": Fraction(1, 2),
            "tercio": Fraction(1, 3),
            "tercios": Fraction(1, 3),
            "cuartos": Fraction(1, 4),
        },
    ),
    measures={
        "percent": {"%": "% por_ciento"},
        "point": {
            "percentage point": "punto_porcentual puntos_porcentuales",
            "point": "punto puntos",
        },
        "currency": {
            "EUR": "euro euros de_euros €",
            "USD": "dólar dólares de_dólares $ USD dólares_estadounidenses",
            "GBP": "libra_esterlina libras_esterlinas libras de_libras £",
            "peso": "peso pesos de_pesos",
            "RUB": "rublos de_rublos",
            "JPY": "yenes de_yenes yen",
            "CNY": "yuanes de_yuanes yuan",
            "BRL": "reales de_reales",
            "PEN": "soles de_soles",
            "VES": "bolívares de_bolívares",
        },
        "duration": {
            "year": "año años",
            "month": "mes meses",
            "week": "semana semanas",
            "day": "día días",
            "hour": "hora horas",
            "minute": "minuto minutos",
            "second": "segundo segundos",
        },
        "measure": {
            "km": "km kilómetro kilómetros",
            "m": "m metro metros",
            "cm": "cm centímetro centímetros",
            "mm": "mm milímetro milímetros",
            "km2": "km² km2 kilómetros_cuadrados",
            "m2": "m² m2 metros_cuadrados",
            "hectare": "ha hectárea hectáreas",
            "kg": "kg kilo kilos kilogramo kilogramos",
            "g": "g gramo gramos",
            "ton": "t tonelada toneladas",
            "litre": "l litro litros",
            "barrel": "barril barriles",
            "degree": "grado grados °C °",
            "mile": "milla millas",
            "foot": "pie pies",
            "inch": "pulgada pulgadas",
            "MW": "MW megavatios megawatts",
            "times": "veces",
        },
        "ordinal": {"": ".º .ª º ª er ro do to"},
    },
    prefixes={"decade": {"": "años"}, "ordinal": {"": "n.º nº"}},
    about_before=(
        "unos unas cerca_de casi alrededor_de más_de menos_de aproximadamente hasta al_menos por_lo_menos "
        "en_torno_a "
        "en_torno_a_los como_máximo más_de_un más_de_una cerca_de_un"
    ),
    about_after="aproximadamente",
    ranges="a y",
)

CALENDAR = Calendar(
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre setiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    day_parts={
        "morning": ("de_la_mañana de_la_madrugada a.m. am a._m.", 99, 0),
        "afternoon": ("de_la_tarde p.m. pm p._m.", 1, 12),
        "noon": ("del_mediodía", 1, 12),
        "evening": ("de_la_noche", 4, 12),
    },
    relatives={
        ("day", 0): "hoy",
        ("day", -1): "ayer anoche",
        ("day", -2): "anteayer antier",
        ("day", 1): "mañana_por_la_mañana pasado_el_día",
        ("day", 2): "pasado_mañana",
        ("week", -1): "la_semana_pasada",
        ("week", 0): "esta_semana",
        ("week", 1): "la_próxima_semana la_semana_próxima la_semana_que_viene",
        ("month", -1): "el_mes_pasado",
        ("month", 0): "este_mes",
        ("month", 1): "el_próximo_mes el_mes_próximo",
        ("year", -1): "el_año_pasado",
        ("year", 0): "este_año",
        ("year", 1): "el_próximo_año el_año_próximo el_año_que_viene",
    },
    named_hours={"al mediodía": (12, 0), "a medianoche": (0, 0)},
)

DATES = WordDates(
    between="(?: de| del|,)? (?:año )?",
    day_end="(?:º)?",
    year_before="(?<!\\w)(?:en|desde|hasta|año|de|del|en el|durante) ",
    year_after="(?!)",
    clock_before="(?<!\\w)(?:a las|a la|de las|las) ",
    hour_before="(?<!\\w)a las ",
    clock_after="(?: horas| h(?!\\w))",
    clock_after_is_sure=False,
    hour_marks=":.",
)
