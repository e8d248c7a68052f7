"""An age, or age and sex, stands in brackets behind a name.

Why it matters
    Korean, Japanese and Chinese copy puts “(45)” or “(female, 33)” after a name. English agencies set the age off with
    commas, and leave the sex to the sentence.

When to ignore
    The house style has ages in brackets, as Irish papers do, or the figure is no age.

Decision
    A two-figure number in brackets right after a person: with “male”, “female” or “years old” beside it always, alone
    only after an East Asian name and in copy without words of sport or rank, where it is a score, a minute or a seed.
    It is sure with the sex, or where two people of the copy have one.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, PersonEntry
from transcheck.analysis.places import matches_in_copy
from transcheck.languages.korean_names import SURELY_KOREAN
from transcheck.languages.surnames import EAST_ASIAN
from transcheck.model import CAPTIONS, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_SEX = r"(male|female|man|woman|M|F)"
_AGE = re.compile(rf" ?\((?:{_SEX}[,/]? ?)?(?:aged? )?([1-9][0-9])(?:[- ]years?[- ]old)?(?:[,/]? ?{_SEX})?\)")
_WORDS = {"male": "man", "M": "man", "female": "woman", "F": "woman"}
_SPORT = re.compile(
    r"\b(?:goals?|scored?|scorers?|match|minutes?|innings|wickets?|runs?|rebounds|seed(?:ed)?|par|birdies?|points?|"
    r"ranked|rankings?|jersey|squad|substitutes?|votes|percent|seats)\b"
)
_ASIAN = frozenset({"KR", "KP", "JP", "CN", "TW", "HK"})
_WHERE = CAPTIONS | {BlockKind.PARAGRAPH, BlockKind.DEK}


@check(
    summary="Age in brackets behind a name",
    category="style/third-party-style",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The singer Seo Min-jae [[(45)]] left the agency in May.",
            message="“(45)” gives an age in the source's layout; English copy sets it off with commas",
            fixed="The singer Seo Min-jae, 45, left the agency in May.",
        ),
        Bad(
            "Police booked Seo Min-jae [[(female, 33)]] on Monday.",
            fixed="Police booked Seo Min-jae, a 33-year-old woman, on Monday.",
        ),
        Bad("Sanae Takaichi [[(64)]] left for Nara.", fixed="Sanae Takaichi, 64, left for Nara."),
        Good("Son Heung-min (45) and Hwang Hee-chan (88) scored for the visitors."),
        Good("The singer Seo Min-jae, 45, left the agency in May."),
        Good("The singer Lina Ferro (45) left the agency in May."),
        Good("Chelsea (12) left for Nara on Monday."),
    ),
)
def age_parenthetical(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each age in brackets after a person."""
    found = list(_ages(analysis)) if "(" in analysis.text else []
    is_sport = bool(found) and _SPORT.search(analysis.text) is not None
    for mention, age in found:
        sex = age[1] or age[3]
        if not sex and (is_sport or not _is_east_asian(mention)):
            continue
        start = mention.span.end + len(age[0]) - len(age[0].lstrip())
        yield flag(
            span=Span(start, age.end()),
            message=f"“{age[0].strip()}” gives an age in the source's layout; English copy sets it off with commas",
            confidence=Confidence.HIGH if sex or len(found) > 1 else Confidence.MEDIUM,
            fix=_fix(analysis, age, sex),
        )
