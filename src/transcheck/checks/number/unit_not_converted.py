"""A local unit stands without what it is in metric or American units.

Why it matters
    Pyeong, jin and mu mean nothing to readers elsewhere, and translated copy leaves them as they are. Some of them look
    like English words.

When to ignore
    Copy for readers who know the unit, as lakh and crore in India, or an idiom such as a thousand-li horse.

Decision
    A local unit of languages/en/measures.py after figures, in the copy outside quotation marks. A unit that is
    explained anywhere in the story (“30 pyeong (99 square meters)”, “one mu is 667 square meters”) is left alone
    everywhere, and only the first of several is marked. Units that English-language papers of their country use
    without more (rai, dunam, feddan, lakh, crore) are debatable. The fix adds the amount in square metres, kilograms
    and so on in brackets, for units that have one value alone.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, FigureOddity
from transcheck.analysis.exact import Exact
from transcheck.analysis.number_wording import in_figures, rounded, significant
from transcheck.analysis.numbers import numbers_in
from transcheck.analysis.unit_values import in_unit
from transcheck.languages.en.measures import MEASURES, SCALE_UNITS, Measure
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_AT_HOME = frozenset("rai dunam feddan decare lakh crore jo".split())
_LIKE_WORDS = frozenset("don ri jo".split())
"""Units whose words are others too, so that only the first few amounts of a story make sense."""
_WORDS = {"area": ("square m", "square meters"), "mass": ("kg", "kilograms"), "length": ("km", "kilometers")}
_HECTARES_FROM = 20_000
_GLOSSES = {
    "area": ("square m", "square f", "square y", "sq m", "sq. m", "sq ft", "hectare", "acre", "square k", "㎡", "m²"),
    "mass": ("kilo", "kg", "gram", "pound", "ounce", "tons"),
    "length": ("kilomet", "km", "meter", "metre", "mile"),
    "count": ("million", "thousand", "0,000"),
}
_BEFORE, _BEHIND = 50, 70
_COUNTED = ("a", "one")


@check(
    summary="Local unit without a conversion",
    category="locale-conventions/measurement-format",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The couple rents a flat of [[30 pyeong]] in Lindow.",
            message="“30 pyeong” says nothing to most readers; add “99 square meters”",
            fixed="The couple rents a flat of 30 pyeong (99 square meters) in Lindow.",
        ),
        Bad(
            "The county sowed [[3.6 million mu]] of wheat, 200,000 mu more than before.",
            fixed="The county sowed 3.6 million mu (240,000 hectares) of wheat, 200,000 mu more than before.",
        ),
        Bad("A [[30-pyeong]] flat is dear."),
        Bad("Each family got [[3 jin]] of pork."),
        Bad("Floods hit [[2 lakh]] people."),  # debatable
        Good("The couple rents a flat of 30 pyeong (99 square meters) in Lindow."),
        Good("A flat of 30 pyeong is dear. One pyeong is 3.3 square meters."),
        Good("The 30 Pyeongchang athletes met 3 Li Ning stars and Mu."),
        Good("“We live on 30 pyeong,” the couple said of the flat."),
        Good("The couple rents 30 of the flats in Pyeong Street."),
    ),
)
def unit_not_converted(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first amount in each local unit that the story does not explain."""
    seen: set[str] = set()
    for odd in analysis.odd_figures:
        if odd.kind is not FigureOddity.UNIT:
            continue
        measure = MEASURES[odd.span.of(analysis.text).replace("-", " ").split()[-1]]
        block = analysis.block_at(odd.span.start)
        is_copy = block is not None and block.kind in COPY and not analysis.in_quotation(odd.span)
        if measure.unit in seen or not is_copy:
            continue
        seen.add(measure.unit)
        is_converted = any(measure in (one.stated.measure, one.converted.measure) for one in analysis.conversions)
        if not is_converted and not _is_explained(analysis.text, measure):
            yield _finding(analysis, flag, odd.span, measure)


def _is_explained(text: str, measure: Measure) -> bool:
    """Whether a known unit of the same dimension stands near the unit anywhere in the story."""
    for form in (form for form, one in MEASURES.items() if one is measure):
        place = text.find(form)
        while place >= 0:
            near = text[max(0, place - _BEFORE) : place + len(form) + _BEHIND]
            is_word = not (
                text[place - 1 : place].isalpha() or text[place + len(form) : place + len(form) + 1].isalpha()
            )
            if is_word and any(gloss in near for gloss in _GLOSSES[measure.dimension]):
                return True
            place = text.find(form, place + 1)
    return False


def _finding(analysis: Analysis, flag: Flag, span: Span, measure: Measure) -> Finding:
    written = span.of(analysis.text)
    number = next(numbers_in(analysis.text, span), None)
    gloss = _gloss(number.value, significant(span, analysis.text), measure) if number else ""
    fits = gloss and "-" not in written and analysis.text[span.end : span.end + 1] in " ,.;"
    return flag(
        span=span,
        message=f"“{written}” says nothing to most readers" + (f"; add “{gloss}”" if gloss else ""),
        confidence=Confidence.LOW if measure.unit in _AT_HOME | _LIKE_WORDS else Confidence.MEDIUM,
        fix=Fix(f"Add “({gloss})”", (Edit(Span(span.end, span.end), f" ({gloss})"),), Safety.SAFE) if fits else None,
    )


def _gloss(value: Exact, digits: int, measure: Measure) -> str:
    """The amount in a known unit; empty for a unit that has several values."""
    if len(measure.factors) > 1 or measure.unit in SCALE_UNITS or not value:
        return in_figures(value * measure.factors[0][0]) if measure.unit in SCALE_UNITS else ""
    unit, word = _WORDS[measure.dimension]
    worth = in_unit(value, measure.unit, unit)
    if measure.dimension == "area" and worth >= _HECTARES_FROM:
        worth, word = in_unit(value, measure.unit, "hectare"), "hectares"
    return f"{in_figures(rounded(worth, max(2, digits)))} {word}"
