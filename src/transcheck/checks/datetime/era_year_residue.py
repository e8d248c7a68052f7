"""A year is counted in the calendar of the source: “Reiwa 8”, “Juche 115”, “year 115 of the Republic of China”.

Why it matters
    Japanese and Taiwanese offices date by reigns and by the Republic, North Korea by the birth of its founder. Outside
    nobody can tell whether Showa 55 is before or after 1990.

When to ignore
    The story is about the calendar, or names the year as a brand or title.

Decision
    The name of an era with a number that it had or may still have, outside quotation marks, unless the common year
    stands right beside it (“Reiwa 8 (2026)”, “in 2026, the eighth year of Reiwa”) or the story explains eras. Numbers
    of streets and with units (“Showa 2-chome”) are left alone.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Number, PhraseHit
from transcheck.model import Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_ERAS = {
    "reiwa": (2018, 40),
    "heisei": (1988, 31),
    "showa": (1925, 64),
    "taisho": (1911, 15),
    "meiji": (1867, 45),
    "juche": (1911, 140),
    "minguo": (1911, 140),
    "roc": (1911, 140),
    "republic": (1911, 140),
    "dangi": (-2333, 4400),
    "buddhist": (-543, 2600),
}
"""The common year before the first of each era, and its last year or, where it goes on, a bound. Source: the Japanese
calendar acts of 1868 and 1979 (year of accession as the first); Minguo and Juche both count 1912 as the first year;
Dangi begins in 2333 BC; Thailand's years are 543 ahead."""
_LEAST = {"dangi": 4200, "buddhist": 2400}
"""Below these the number is hardly a year of that calendar."""
_SURE = frozenset(_ERAS) - {"dangi", "buddhist"}
_EXPLAINS = ("gengo", "era name", "imperial era", "reign of", "calendar")
_HYPHENS = frozenset("-‑–")
_BESIDE = 40
"""Characters to each side in which the common year may stand."""


@check(
    summary="Year of another calendar",
    category="locale-conventions/date-format",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The dam was planned in [[Reiwa 8]] and will be built in Lindow.",
            message="“Reiwa 8” is the year 2026",
            fixed="The dam was planned in 2026 and will be built in Lindow.",
        ),
        Bad("The dam dates from [[Showa 55]], the town said.", fixed="The dam dates from 1980, the town said."),
        Bad("The dam was blown up in [[Juche 105]].", fixed="The dam was blown up in 2016."),
        Bad("It opened in [[the 30th year of the Heisei era]].", fixed="It opened in 2018."),
        Bad("Budgets grew in [[year 112 of the Republic of China]].", fixed="Budgets grew in 2023."),
        Good("The Reiwa era began in 2019, and the party Reiwa Shinsengumi won 9 seats."),
        Good("The dam was planned in Reiwa 8 (2026)."),
        Good("The dam was planned in 2026, the eighth year of Reiwa."),
        Good("The shop is at Showa 2-chome, in Meiji 150 Hall."),
        Good("“I was born in Showa 55,” the mayor said."),
        Good("Japan's calendar says Reiwa 8."),
    ),
)
def era_year_residue(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each year of an era that no common year explains."""
    for hit in analysis.phrase_hits.get("era-year-residue", ()):
        era = next((word for word in hit.span.of(analysis.text).lower().split() if word in _ERAS), "")
        number = next(iter(analysis.numbers.within(hit.span)), None)
        year = _common_year(era, number)
        if not year or analysis.in_quotation(hit.span) or _is_explained(analysis, hit):
            continue
        safety = Safety.SAFE if era in _SURE else Safety.SUGGESTED
        yield flag(
            span=hit.span,
            message=f"“{hit.span.of(analysis.text)}” is the year {year}",
            fix=Fix(f"Write “{year}”", (Edit(hit.span, str(year)),), safety),
        )


def _common_year(era: str, number: Number | None) -> int:
    """The common year, or 0 where the number cannot be a year of the era."""
    if not era or number is None or number.unit or not isinstance(number.value, int):
        return 0
    before, last = _ERAS[era]
    return before + number.value if _LEAST.get(era, 1) <= number.value <= last else 0


def _is_explained(analysis: Analysis, hit: PhraseHit) -> bool:
    """Whether the common year is beside the era, the words go on otherwise, or the story is about eras."""
    text, span = analysis.text, hit.span
    if text[span.end - 1].isdigit() and text[span.end : span.end + 1] in _HYPHENS:
        return True
    near = Span(max(0, span.start - _BESIDE), min(len(text), span.end + _BESIDE))
    if any(date.year and not date.span.overlaps(span) for date in analysis.dates.within(near)):
        return True
    if any(1860 <= number.value <= 2100 and not number.span.overlaps(span) for number in analysis.numbers.within(near)):
        return True
    lowered = text.lower()
    return any(words in lowered for words in _EXPLAINS)
