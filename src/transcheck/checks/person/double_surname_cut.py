"""A double surname is cut to its second half: “Obrador” for López Obrador.

Why it matters
    Spanish surnames are the father's and then the mother's. English habit takes the last word, which is the mother's
    name; readers and search engines then miss the person.

When to ignore
    Somebody who goes by the second surname.

Decision
    The gazetteer knows the family name as two words, the copy has the full name, and calls the person by the second
    word alone. Particles (de la Rosa) and Portuguese names, which go by the last, are left alone; so is a second
    person of that name.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Person
from transcheck.languages.person_words import PARTICLES
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Related, Severity
from transcheck.rule import Bad, Flag, Good, Status, check

_KNOWN_BY_THE_SECOND = frozenset(("Feijóo", "Harfuch", "Linera", "Lorca", "Zapatero", "Rubalcaba"))


@check(
    summary="Double surname cut to its second half",
    category="accuracy/mistranslation",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "Mexico’s Andrés Manuel López Obrador spoke first. [[Obrador]] was tired.",
            message="“Obrador” is the second half of the surname López Obrador",
            fixed="Mexico’s Andrés Manuel López Obrador spoke first. López Obrador was tired.",
        ),
        Bad("Andrés Manuel López Obrador left at noon. The mother of [[Obrador]] wept."),
        Good("Andrés Manuel López Obrador spoke first. López Obrador was tired."),
        Good("Andrés Manuel López Obrador spoke first. Brenda Obrador was tired, and Obrador left."),
        Good("“Obrador was tired,” an aide of Andrés Manuel López Obrador said."),
    ),
)
def double_surname_cut(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each second half of a double surname that stands alone."""
    for person in analysis.people:
        if person.entry is None or " " not in person.family or "es" not in person.entry.languages:
            continue
        first, _, second = person.family.partition(" ")
        if (
            first.lower() in PARTICLES
            or " " in second
            or second in _KNOWN_BY_THE_SECOND
            or _has_other_bearer(analysis, person, second)
        ):
            continue
        for mention in analysis.mentions:
            if mention.text == second and mention.block.kind in COPY and not analysis.in_quotation(mention.span):
                yield flag(
                    span=mention.span,
                    message=f"“{second}” is the second half of the surname {person.family}",
                    related=(Related(person.first.span, f"the full name; {person.entry.source}"),),
                    fix=Fix(f"Write “{person.family}”", (Edit(mention.span, person.family),)),
                )


def _has_other_bearer(analysis: Analysis, person: Person, second: str) -> bool:
    return any(second in other.name.split() for other in analysis.people if other is not person and other.given)
