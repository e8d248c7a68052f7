"""“71 years after” does not fit the two years in the sentence.

Why it matters
    One of three numbers is wrong. Engines garble figures, and some sources count the first year as one.

When to ignore
    The interval runs between other events than those whose years are given.

Decision
    Two years in one clause joined by the interval: “in 2018, 68 years after it opened in 1950”, “opened in 1950 and
    closed 68 years later, in 2018”; no third year in the sentence, and a number in full. A difference of one is
    accepted, as the months are not known.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Date, Number
from transcheck.model import Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_FAR = 70
"""Characters between the interval and the year that is further off."""
_JOINTS = (", ", " ", ", some ", ", about ", ", almost ", ", nearly ")
_BEFORE_YEAR = (", in ", " in ")
_OTHER_CLAUSE = (";", ":", "(", "—", " when ", " which ", " who ", " while ", " where ", " since ", " born ")


@check(
    summary="Interval that does not fit its two years",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "The bank was renamed in 2018, [[71 years after]] it was founded in 1950.",
            message="from 1950 to 2018 it is 68 years, not 71",
        ),
        Bad("The bank opened in 1950 but closed [[58 years later]], in 2018."),
        Bad("In 2018, [[71 years after]] its foundation in 1950, the bank closed."),
        Good("The bank was renamed in 2018, 68 years after it was founded in 1950."),
        Good("The bank was renamed in 2018, 69 years after it was founded in 1950."),
        Good("The bank was renamed in 2018, 71 years after its foundation."),
        Good("In 2018, five years after its founder died, the bank, founded in 1950, closed."),
        Good("It was sold in 1950 and 2018, and eight years later, in 2026, it closed."),
    ),
)
def interval_arithmetic(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each interval between two years that are otherwise apart."""
    for hit in analysis.phrase_hits.get("interval-arithmetic", ()):
        number = _number_before(analysis, hit.span)
        years = _years_around(analysis, Span(number.span.start, hit.span.end)) if number else None
        if number is None or years is None:
            continue
        first, last = (years[0].year or 0), (years[1].year or 0)
        if last > first and abs(last - first - int(number.value)) > 1:
            yield flag(
                span=Span(number.span.start, hit.span.end),
                message=f"from {first} to {last} it is {last - first} years, not {number.value}",
                related=tuple(Related(year.span, "one of the years") for year in years),
            )


def _number_before(analysis: Analysis, years: Span) -> Number | None:
    """The whole number right before "years after"."""
    number = next(iter(analysis.numbers.before(years.start)[-1:]), None)
    is_beside = number is not None and number.span.end >= years.start - 1
    return number if number and is_beside and isinstance(number.value, int) else None


def _years_around(analysis: Analysis, interval: Span) -> tuple[Date, Date] | None:
    """The earlier and the later of the two years that the interval joins, where the frame leaves no doubt."""
    sentence = analysis.sentences.at(interval.start)
    if sentence is None or analysis.in_quotation(interval):
        return None
    years = [date for date in analysis.dates.within(sentence.span) if date.year]
    if len(years) != 2 or not years[0].span.end <= interval.start < interval.end < years[1].span.start:
        return None
    text, (first, second) = analysis.text, years
    before = Span(first.span.end, interval.start).of(text)
    behind = Span(interval.end, second.span.start).of(text)
    if interval.of(text).endswith("after"):  # "in 2018, 71 years after ... in 1950"
        return (second, first) if before in _JOINTS and _is_one_clause(behind) and "," not in behind else None
    return (first, second) if behind in _BEFORE_YEAR and _is_one_clause(before) else None  # "58 years later, in 2018"


def _is_one_clause(words: str) -> bool:
    """Whether the words belong together and hold no other figure, which might be a year."""
    if len(words) > _FAR or any(map(str.isdigit, words)):
        return False
    return not any(word in words for word in _OTHER_CLAUSE)
