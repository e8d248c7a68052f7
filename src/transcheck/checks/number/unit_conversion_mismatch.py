"""The converted measure in brackets is not what the measure before it makes.

Why it matters
    A copy editor, or the engine, adds square metres or miles and slips by a nought, or converts one unit as if it were
    another. A flat of 300 square metres is another story than one of 99.

When to ignore
    The amounts are two different things, or a unit of the same name has another value in that country.

Decision
    A measure with one of another unit of the same dimension in brackets, or after “or about”, right behind it. Both may
    be rounded as far as their figures show (“20 km (15 miles)” passes), with 5 per cent to spare; tons, gallons and
    catties may be any of those in use. Ranges are compared at their upper ends, amounts in two units (6 feet 2 inches)
    are left out. It is sure where only noughts are wrong.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Conversion
from transcheck.analysis.number_wording import figures_of, in_figures, rounded, significant
from transcheck.analysis.unit_values import Deviation, deviation
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Severity
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="Converted measure that is wrong",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "The flat in Lindow has 30 pyeong ([[300 square meters]]).",
            message="“300 square meters” for “30 pyeong” should be about 99",
            fixed="The flat in Lindow has 30 pyeong (99 square meters).",
        ),
        Bad(
            "Farmers sowed 480,000 mu (about [[3,200 ha]]) of wheat.",
            message="“3,200 ha” for “480,000 mu” is 10 times too little; it should be about 32,000",
            fixed="Farmers sowed 480,000 mu (about 32,000 ha) of wheat.",
        ),
        Bad("The ferry was 50 km ([[80 miles]]) off Lindow."),
        Bad("It was 30 degrees Celsius ([[68 degrees Fahrenheit]]) in Lindow."),
        Good("The flat in Lindow has 30 pyeong (99 square meters)."),
        Good("The ferry was 20 km (15 miles) off Lindow, in winds of 75 mph (120 km/h)."),
        Good("The mayor is 6 feet 2 inches (188 cm) tall."),
        Good("The water rose from 3 to 6 feet (1 to 2 meters), by 2 degrees Celsius (3.6 F)."),
        Good("The farm has 300 acres (the ferry, 20 hectares)."),
    ),
)
def unit_conversion_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each conversion of a measure that rounding does not explain."""
    for conversion in analysis.conversions:
        wrong = deviation(conversion)
        if wrong is None:
            continue
        yield flag(
            span=conversion.converted.span,
            message=_message(conversion, wrong, analysis.text),
            confidence=Confidence.HIGH if wrong.power else Confidence.MEDIUM,
            related=(Related(conversion.stated.span, "the measure that is converted"),),
            fix=_fix(conversion, wrong, analysis.text),
        )


def _worth(conversion: Conversion, wrong: Deviation, text: str) -> str:
    return in_figures(rounded(wrong.worth, significant(conversion.stated.span, text)))


def _message(conversion: Conversion, wrong: Deviation, text: str) -> str:
    stated, converted = conversion.stated.span.of(text), conversion.converted.span.of(text)
    worth = _worth(conversion, wrong, text)
    if not wrong.power:
        return f"“{converted}” for “{stated}” should be about {worth}"
    amiss = f"is {10 ** abs(wrong.power):,} times too {'much' if wrong.power > 0 else 'little'}"
    return f"“{converted}” for “{stated}” {amiss}; it should be about {worth}"


def _fix(conversion: Conversion, wrong: Deviation, text: str) -> Fix | None:
    figures, worth = figures_of(conversion.converted.span, text), _worth(conversion, wrong, text)
    return Fix(f"Write “{worth}”", (Edit(figures, worth),)) if figures.length and wrong.worth > 0 else None
