"""A comma stands for the decimal point, or points group the thousands.

Why it matters
    Most of Europe, Latin America and Indonesia write 3,5 and 10.000. In English copy the first looks like a slip and
    the second is off by a thousand.

When to ignore
    Versions, times, co-ordinates, lists of numbers without spaces.

Decision
    Sure: both marks in foreign order (“1.234,56”); a comma and one or two figures before a per cent sign, a scale word,
    a unit or a currency (“3,5 million”); points in thousands before people (“10.000 residents”), of whom there are no
    thousandths. Points in thousands before money are likely where the story comes from a language that writes so, and
    debatable elsewhere, as fuel has prices like 1.899 euros. Figures grouped by four (“14,5677”), as East Asia counts,
    and figures with marks at random (“6,51.97”), are likely to be slips before a scale word.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.foreign_figures import ForeignFigures, read_foreign_figures
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Safety, Severity
from transcheck.rule import Bad, Flag, Good, check

_COMMA_DECIMALS = frozenset(
    "bg cs da de el es et fi fr hr hu id is it lt lv nb nl no pl pt ro ru sk sl sr sv tr uk vi".split()
)
"""Languages that write 3,5 and 1.000 or 1 000."""


@check(
    summary="Comma for the decimal point, or points in thousands",
    category="locale-conventions/number-format",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "Prices in Lindow rose [[3,5]] percent in May.",
            message="“3,5” is not how English writes it; write “3.5”",
            fixed="Prices in Lindow rose 3.5 percent in May.",
        ),
        Bad("The ferry cost [[1.234,56]] euros.", fixed="The ferry cost 1,234.56 euros."),
        Bad("The ferry cost €[[2,5]] million.", fixed="The ferry cost €2.5 million."),
        Bad("The ferry took [[10.000]] people to Lindow.", fixed="The ferry took 10,000 people to Lindow."),
        Bad("The ferry cost [[1.500]] euros.", source_language="de", fixed="The ferry cost 1,500 euros."),
        Bad(
            "The flat in Lindow cost [[14,5677]] million won.",
            message="“14,5677” does not group its figures by three; check the amount",
        ),
        Good("The ferry took 1,500 people, 10,000 in all, at 3.5 percent more."),
        Good("Version 3.500 costs 1.899 euros per liter."),
        Good("In 2024,25 percent of the people came in 1999,2000 people said."),
        Good("The runner took 9,58 and 1.500 times."),
        Good("Floods hit 36,90,627 people."),
        Good("“Prices rose 3,5 percent,” the sign reads."),
    ),
)
def decimal_separator_residue(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag figures with foreign marks whose neighbours show what is meant."""
    end = 0
    for odd in analysis.odd_figures:
        block = analysis.block_at(odd.span.start)
        if odd.span.start < end or block is None or block.kind not in COPY:
            continue
        found = read_foreign_figures(analysis.text, odd, block.span.end)
        confidence = _confidence(analysis, found) if found else None
        if found is None or confidence is None or analysis.in_quotation(found.span):
            continue
        end = found.span.end
        yield flag(
            span=found.span,
            message=_message(found, analysis.text),
            confidence=confidence,
            fix=_fix(found, analysis.text),
        )


def _confidence(analysis: Analysis, found: ForeignFigures) -> Confidence | None:
    if not found.depends_on_origin or analysis.origin.language in _COMMA_DECIMALS:
        return found.confidence
    return Confidence.LOW if found.instead.endswith("00") else None


def _message(found: ForeignFigures, text: str) -> str:
    written = found.span.of(text)
    if not found.instead:
        return f"“{written}” does not group its figures by three; check the amount"
    return f"“{written}” is not how English writes it; write “{found.instead}”"


def _fix(found: ForeignFigures, text: str) -> Fix | None:
    """Safe for decimals; where points group thousands they might still have been meant as decimals."""
    safety = Safety.SAFE if found.confidence is Confidence.HIGH and "," in found.span.of(text) else Safety.SUGGESTED
    return Fix(f"Write “{found.instead}”", (Edit(found.span, found.instead),), safety) if found.instead else None
