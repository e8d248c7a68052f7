"""A number in thousands of millions, or with the word milliard.

Why it matters
    Spanish mil millones, French and German milliard are an English billion. “2,000 million euros” stops the reader, and
    a billion in the source may be a thousand times the English one.

When to ignore
    Tables and company reports in millions, old British usage in a quotation.

Decision
    Figures of a thousand and more before “million”: sure for whole thousands, likely for others, debatable with
    decimals, which company reports have; likely for points in thousands (30.000 million). “Thousand million”,
    “thousands of millions” and “milliard” after a number are sure. Direct speech is left out. The fix works the number
    out.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, FigureOddity, OddFigure
from transcheck.analysis.exact import plain_value
from transcheck.analysis.number_wording import in_figures
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_THOUSAND, _MILLION = 1_000, 1_000_000
_YEARS = ("18", "19", "20")


@check(
    summary="Thousands of millions for billions",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "The port of Lindow cost [[2,000 million]] euros.",
            message="“2,000 million” is “2 billion” in English",
            fixed="The port of Lindow cost 2 billion euros.",
        ),
        Bad("The port cost [[30.000 million]] euros.", fixed="The port cost 30 billion euros."),
        Bad("The port cost 1 [[thousand million]] euros.", fixed="The port cost 1 billion euros."),
        Bad("The firm at the port earned $[[1,230 million]].", fixed="The firm at the port earned $1.23 billion."),
        Bad("The port cost [[thousands of millions]] of euros.", fixed="The port cost billions of euros."),
        Bad("The port cost half a [[milliard]] euros.", fixed="The port cost half a billion euros."),
        Good("The port of Lindow cost 2 billion euros, 200 million more than planned."),
        Good("In 2024 million-dollar flats sold well, and 1000 millionaires came to the port."),
        Good("“It cost 2,000 million euros,” the mayor of the port said. A Mr. Milliard paid."),
        Good("Thousands of people paid millions of euros for the port."),
    ),
)
def long_scale_residue(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each number on the long scale."""
    for odd in analysis.odd_figures:
        if odd.kind is FigureOddity.MILLIONS and (found := _in_millions(analysis, odd)):
            instead, confidence = found
            yield _finding(analysis, flag, odd.span, instead, confidence)
        elif odd.kind is FigureOddity.THOUSANDS_POINT and (grouped := _grouped_by_points(analysis, odd)):
            yield _finding(analysis, flag, *grouped, Confidence.MEDIUM)
    for hit in analysis.phrase_hits.get("long-scale-residue", ()):
        if not hit.span.of(analysis.text).istitle() and hit.instead and _is_ours(analysis, hit.span):
            yield _finding(analysis, flag, hit.span, hit.instead, Confidence.HIGH)


def _in_millions(analysis: Analysis, odd: OddFigure) -> tuple[str, Confidence] | None:
    """What to write for figures in millions, and how sure it is; None for less than a thousand, and for years."""
    figures = odd.figures.of(analysis.text)
    is_year = len(figures) == 4 and figures.startswith(_YEARS) and "," not in figures
    if len(figures) < 4 or is_year or "-" in odd.span.of(analysis.text) or not _is_ours(analysis, odd.span):
        return None
    value = plain_value(figures)
    if value is None or value < _THOUSAND:
        return None
    confidence = Confidence.LOW if "." in figures else Confidence.MEDIUM
    if value % _THOUSAND == 0:
        confidence = Confidence.HIGH
    instead = in_figures(value * _MILLION)
    return None if instead == odd.span.of(analysis.text) else (instead, confidence)


def _grouped_by_points(analysis: Analysis, odd: OddFigure) -> tuple[Span, str] | None:
    """ "30.000 million": nobody writes three noughts behind a decimal point. The place, and what to write."""
    figures, text = Span(odd.figures.start, odd.span.end), analysis.text
    if not text.startswith(".000 million", figures.end - 4) or not _is_ours(analysis, figures):
        return None
    whole = figures.of(text)[:-4]
    span = Span(figures.start, figures.end + len(" million"))
    is_whole = whole.isdecimal() and len(whole) <= 3 and whole[0] != "0" and not text[span.end : span.end + 1].isalpha()
    return (span, in_figures(int(whole) * _THOUSAND * _MILLION)) if is_whole else None


def _is_ours(analysis: Analysis, span: Span) -> bool:
    block = analysis.block_at(span.start)
    return block is not None and block.kind in COPY and not analysis.in_quotation(span)


def _finding(analysis: Analysis, flag: Flag, span: Span, instead: str, confidence: Confidence) -> Finding:
    return flag(
        span=span,
        message=f"“{span.of(analysis.text)}” is “{instead}” in English",
        confidence=confidence,
        fix=Fix(
            f"Write “{instead}”",
            (Edit(span, instead),),
            Safety.SAFE if confidence is Confidence.HIGH else Safety.SUGGESTED,
        ),
    )
