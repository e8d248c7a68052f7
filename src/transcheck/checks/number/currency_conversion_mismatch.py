"""The sum in brackets cannot be what the sum before it is worth.

Why it matters
    Korean, Japanese and Chinese count by the ten thousand, and Spanish and German have another billion, so conversions
    in translated copy are often wrong by noughts. “100 million won ($70)” makes nonsense of a whole story.

When to ignore
    An old sum at the rate of its day, another dollar than that of the United States, or two different totals.

Decision
    A sum in one currency with a sum in another in brackets, or after “or about”, right behind it. The rate that they
    imply is held against the lowest and highest rate of the years (languages/exchange_rates.py) with 15 per cent to
    spare: of the story's year where the file gives a date, else of all years since 2000. It is sure where the rate
    would be right but for noughts. Two conversions of one copy whose rates are more than 8 per cent apart, rounding
    set aside, are likely faults too. Sums in a sentence that names another year are held against all years.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.exact import ratio
from transcheck.analysis.exchange import WrongConversion, find_wrong_conversions
from transcheck.analysis.number_wording import figures_of, in_figures, rounded, significant
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Severity
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="Conversion that no exchange rate explains",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "The port of Lindow cost 10 billion won ([[$70 million]]) to build.",
            message="“$70 million” for “10 billion won” is 10 times too much",
            fixed="The port of Lindow cost 10 billion won ($7 million) to build.",
        ),
        Bad("Tickets cost 100,000 won (about [[$7]]) at the door."),
        Bad(
            "The ferry earned $31.5 billion ([[£26 million]]) last year.",
            message="“£26 million” for “$31.5 billion” is 1,000 times too little",
        ),
        Bad(
            "The hall cost 20 billion won ($14 million). The roof was 4 billion won ([[$3.6 million]]).",
            message="“$3.6 million” for “4 billion won” is 1.3 times too much, by the rate used elsewhere in the story",
        ),
        Bad("Sales rose 18 percent to 1.4 trillion won ([[$10 million]])."),
        Bad("Sales rose from 1.2 trillion won to 1.4 trillion won ([[$10 million]])."),
        Bad("In Mexico the ticket cost 350 pesos (about [[1,900 dollars]])."),
        Good("Sales of 1.2 to 1.4 trillion won ($1 million a head) are expected."),
        Good("From Mexico to Chile the ticket cost 350 pesos (about 1,900 dollars)."),  # whose peso?
        Bad("Fans spent 30 million yen, or about [[$2.1 million]], on flags."),
        Good("The port of Lindow cost 10 billion won ($7.1 million) to build."),
        Good("The port of Lindow cost 10 billion won (about 1 billion yen) to build."),
        Good("Tickets cost 100,000 won ($72) at the door, and 150,000 won ($110) on board."),
        Good("Tickets cost $100 (A$152) at the door, or $10 in Australia (7 euros)."),
        Good("Of the 10 billion won, a fund ($70 million a year) pays half."),
        Good("The port cost 10 billion won (the ferry, $70 million)."),
    ),
)
def currency_conversion_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each conversion of money that the rates, or the other conversions of the copy, rule out."""
    if not analysis.conversions:
        return
    for wrong in find_wrong_conversions(analysis.document, analysis.conversions, analysis.sentences):
        yield flag(
            span=wrong.conversion.converted.span,
            message=_message(wrong, analysis.text),
            confidence=Confidence.HIGH if wrong.power else Confidence.MEDIUM,
            related=(
                Related(wrong.other.span, "the rate used here")
                if wrong.other
                else Related(wrong.conversion.stated.span, "the sum that is converted"),
            ),
            fix=_fix(wrong, analysis.text),
        )


def _message(wrong: WrongConversion, text: str) -> str:
    stated, converted = (one.span.of(text) for one in (wrong.conversion.stated, wrong.conversion.converted))
    times = 10 ** abs(wrong.power) if wrong.power else max(wrong.factor, ratio(1, wrong.factor))
    much = f"{times:,} times" if wrong.power else f"{float(times):.1f} times"
    amiss = f"“{converted}” for “{stated}” is {much} too {'much' if wrong.factor > 1 else 'little'}"
    return amiss + (", by the rate used elsewhere in the story" if wrong.other else "")


def _fix(wrong: WrongConversion, text: str) -> Fix | None:
    """The sum with its noughts right, or at the copy's own rate; the table of rates is too broad for a third one."""
    figures = figures_of(wrong.conversion.converted.span, text)
    if not figures.length or not (wrong.power or wrong.other):
        return None
    value = wrong.worth if wrong.power else rounded(wrong.worth, significant(figures, text))
    return Fix(f"Write “{in_figures(value)}”", (Edit(figures, in_figures(value)),))
