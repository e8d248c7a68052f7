"""Units of measure and of counting, with what one of them is in a basic unit.

Facts: the international yard and pound (1959), SI, and for customary units their present legal or usual value. Where a
word has several values, as the jin of the mainland and of Taiwan, all of them are given.
"""

from typing import NamedTuple

Ratio = tuple[int, int]
"""An exact fraction, as numerator and denominator."""


class Measure(NamedTuple):
    """A unit: what it measures, and how many of the basic unit of that dimension it is (metres, kilograms ...)."""

    unit: str
    dimension: str
    factors: tuple[Ratio, ...]


_TABLE = """
length km 1000: km, kms, kilometer, kilometers, kilometre, kilometres
length m 1: m, meter, meters, metre, metres
length cm 1/100: cm, centimeter, centimeters, centimetre, centimetres
length mm 1/1000: mm, millimeter, millimeters, millimetre, millimetres
length mile 1609344/1000: mile, miles, mi
length nautical mile 1852: nautical mile, nautical miles
length foot 3048/10000: foot, feet, ft
length inch 254/10000: inch, inches
length yard 9144/10000: yard, yards
length li 500: li
length ri 216000/550 3927: ri
area square km 1000000: square kilometer, square kilometers, square kilometre, square kilometres, sq km, km², ㎢
area square m 1: square meter, square meters, square metre, square metres, sq m, m², ㎡
area square mile 2589988110336/1000000: square mile, square miles, sq mi
area square foot 9290304/100000000: square foot, square feet, sq ft
area square yard 83612736/100000000: square yard, square yards
area acre 40468564224/10000000: acre, acres
area hectare 10000: hectare, hectares, ha
area pyeong 400/121: pyeong, pyong, pyeongs, pyongs
area tsubo 400/121: tsubo
area jo 81/50 182/100 155/100: jo, tatami mat, tatami mats
area mu 2000/3: mu
area rai 1600: rai
area dunam 1000: dunam, dunams, dunum, dunums, donum, donums
area decare 1000: decare, decares
area feddan 420083/100: feddan, feddans
mass kg 1: kg, kilogram, kilograms, kilo, kilos
mass g 1/1000: g, gram, grams
mass mg 1/1000000: mg, milligram, milligrams
mass ton 1000 90718474/100000 10160469088/10000000: ton, tons
mass tonne 1000: tonne, tonnes, metric ton, metric tons
mass pound 45359237/100000000: pound, pounds, lb, lbs
mass ounce 28349523125/1000000000000 311034768/10000000000: ounce, ounces, oz
mass stone 635029318/100000000: stone
mass jin 1/2 6/10: jin, catty, catties
mass geun 6/10 4/10: geun
mass don 375/100000: don
mass centner 100: centner, centners
volume litre 1: litre, litres, liter, liters
volume gallon 3785411784/1000000000 454609/100000: gallon, gallons
volume barrel 158987294928/1000000000: barrel, barrels
volume cubic m 1000: cubic meter, cubic meters, cubic metre, cubic metres, m³, ㎥
volume cubic foot 28316846592/1000000000: cubic foot, cubic feet
speed kph 1: kph, km/h, kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour
speed mph 1609344/1000000: mph, miles per hour, miles an hour
speed knot 1852/1000: knot, knots
temperature °C 1: °C, ° C, ℃, C, degrees Celsius, degrees C, Celsius
temperature °F 1: °F, ° F, ℉, F, degrees Fahrenheit, degrees F, Fahrenheit
count lakh 100000: lakh, lakhs
count crore 10000000: crore, crores
"""


def _ratio(written: str) -> Ratio:
    above, _, below = written.partition("/")
    return int(above), int(below or 1)


def _measures() -> dict[str, Measure]:
    found = {}
    for line in _TABLE.strip().splitlines():
        head, _, forms = line.partition(": ")
        dimension, *words = head.split()
        factors = tuple(_ratio(word) for word in words if word[0].isdigit())
        measure = Measure(" ".join(word for word in words if not word[0].isdigit()), dimension, factors)
        found.update(dict.fromkeys(forms.split(", "), measure))
    return found


MEASURES = _measures()
"""Each way of writing a unit to the unit."""

MEASURES_OF = {measure.unit: measure for measure in MEASURES.values()}
"""The usual name of a unit to the unit."""

SCALE_UNITS = frozenset({"lakh", "crore"})
"""Units that count, after which another noun may follow."""

LOCAL_UNITS = frozenset(
    form
    for form, measure in MEASURES.items()
    if measure.unit in "pyeong tsubo jo mu li ri jin geun don rai dunam decare feddan centner lakh crore".split()
)
"""Units that English readers elsewhere do not know."""
