"""Portuguese numbers and dates.

Facts: Brazil says bilhão for 10 to the 9th and trilhão for 10 to the 12th; Portugal says mil milhões and bilião.
"""

from fractions import Fraction

from .value_tables import Calendar, NumberWords, Numerals, WordDates, counted, inflected, several

NUMERALS = Numerals(
    decimal=",",
    grouping=" .",
    words=NumberWords(
        values={
            **counted(
                "um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze "
                "quinze "
                "dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove"
            ),
            **counted("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento", 20, 10),
            **counted(
                "duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas "
                "seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas",
                200,
                100,
            ),
            "zero": Fraction(0),
            "meio": Fraction(1, 2),
            "meia": Fraction(1, 2),
        },
        scales={
            "mil": 10**3,
            "milhar": 10**3,
            "milhares": 10**3,
            "milhão": 10**6,
            "milhões": 10**6,
            "mi": 10**6,
            "bilhão": 10**9,
            "bilhões": 10**9,
            "bi": 10**9,
            "trilhão": 10**12,
            "trilhões": 10**12,
            "tri": 10**12,
            "bilião": 10**12,
            "biliões": 10**12,
        },
        joins=frozenset({"e"}),
        and_a_half=(" e meio", " e meia"),
        alone=frozenset("um uma cento meio meia mi bi tri".split()),
        plurals=several(dozens="dezenas", hundreds="centenas", thousands="milhares", millions="milhões")
        | {"centena": (100, 100), "dezena": (10, 10), "dúzia": (12, 12)}
        | {"dúzias": (24, 99)},
        of=(" de ",),
        ordinals=inflected("terceir quart quint sext sétim oitav non décim", "o a os as", 3)
        | {"primeiro": 1, "primeira": 1, "segunda": 2},
        fractions={
            "metade": Fraction(1, 2),
            "terço": Fraction(1, 3),
            "terços": Fraction(1, 3),
        },
    ),
    measures={
        "percent": {"%": "% por_cento"},
        "point": {
            "percentage point": "ponto_percentual pontos_percentuais p.p.",
            "point": "ponto pontos",
        },
        "currency": {
            "BRL": "real reais de_reais",
            "EUR": "euro euros de_euros €",
            "USD": "dólar dólares de_dólares $ USD",
            "GBP": "libra libras libras_esterlinas £ de_libras",
            "RUB": "rublos de_rublos",
            "JPY": "ienes de_ienes",
            "CNY": "yuans yuan de_yuans",
            "peso": "pesos",
        },
        "duration": {
            "year": "ano anos",
            "month": "mês meses",
            "week": "semana semanas",
            "day": "dia dias",
            "hour": "hora horas",
            "minute": "minuto minutos",
            "second": "segundo segundos",
        },
        "measure": {
            "km": "km quilômetro quilômetros quilómetro quilómetros",
            "m": "m metro metros",
            "cm": "cm centímetro centímetros",
            "mm": "mm milímetro milímetros",
            "km2": "km² km2 quilômetros_quadrados quilómetros_quadrados",
            "m2": "m² m2 metros_quadrados",
            "hectare": "ha hectare hectares",
            "kg": "kg quilo quilos quilograma quilogramas",
            "g": "g grama gramas",
            "ton": "t tonelada toneladas",
            "litre": "l litro litros",
            "barrel": "barril barris de_barris",
            "degree": "grau graus °C °",
            "mile": "milha milhas",
            "MW": "MW megawatts",
            "times": "vezes",
        },
        "ordinal": {"": "º ª .º .ª"},
    },
    prefixes={"decade": {"": "anos"}, "ordinal": {"": "nº n.º"}},
    about_before=(
        "cerca_de quase aproximadamente mais_de menos_de em_torno_de por_volta_de até pelo_menos ao_menos "
        "no_mínimo no_máximo "
        "uns umas mais_de_um mais_de_uma"
    ),
    about_after="aproximadamente",
    ranges="a e",
)

CALENDAR = Calendar(
    weekdays=(
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
    ),
    months=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
    unsure_months=frozenset("maio".split()),
    day_parts={
        "morning": ("da_manhã da_madrugada", 99, 0),
        "afternoon": ("da_tarde", 1, 12),
        "evening": ("da_noite", 4, 12),
    },
    relatives={
        ("day", 0): "hoje",
        ("day", -1): "ontem",
        ("day", -2): "anteontem",
        ("day", 1): "amanhã",
        ("day", 2): "depois_de_amanhã",
        ("week", -1): "na_semana_passada a_semana_passada",
        ("week", 0): "esta_semana nesta_semana",
        ("week", 1): "na_próxima_semana próxima_semana na_semana_que_vem",
        ("month", -1): "no_mês_passado o_mês_passado",
        ("month", 0): "este_mês neste_mês",
        ("month", 1): "no_próximo_mês no_mês_que_vem",
        ("year", -1): "no_ano_passado o_ano_passado",
        ("year", 0): "este_ano neste_ano",
        ("year", 1): "no_próximo_ano no_ano_que_vem",
    },
    named_hours={"ao meio-dia": (12, 0), "à meia-noite": (0, 0)},
)

DATES = WordDates(
    between="(?: de)? ",
    day_end="º?",
    year_before="(?<!\\w)(?:em|desde|até|ano|de|no ano de) ",
    year_after="(?!)",
    clock_before="(?<!\\w)(?:às|à|das) ",
    hour_before="(?<!\\w)às ",
    clock_after=" ?h(?!\\w)",
    hour_marks="h:",
)
