"""A pronoun of one gender refers to a person who is of the other.

Why it matters
    Korean, Japanese and Chinese leave pronouns out, Turkish and Finnish have one for everybody. An engine that fills
    them in mostly writes "he", and a woman prime minister leads "his coalition".

When to ignore
    The pronoun means somebody whom the copy does not name, or the person uses other pronouns than the copy's.

Decision
    Only pronouns that can mean one person are judged: "X and his ..." with nobody else in the clause; "X expressed his
    intention" (or another thing on a mind); "his husband" of somebody’s wife; He or She after a sentence about one
    person; a pronoun before which nobody of its gender and nobody of unknown gender was named; and, for people of the
    gazetteer, the only person of the paragraph or of two sentences (then a warning). So is the one "he" of a story that
    says "she" nine times and names no man, beside one of them (a warning too). The person's gender comes from the
    gazetteer, a title or a noun such as "actress", or from two other pronouns; a first name is no evidence. Gazetteer,
    title or three agreeing pronouns make it sure. Measured on public coreference data (GUM, GAP).
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Frame, GenderEvidence, Link, Person, Pronoun, opposite
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_NEAR = frozenset({Frame.PARAGRAPH, Frame.NEIGHBOUR})
_WORDS = {"f": "a woman", "m": "a man"}


@check(
    summary="Pronoun of the wrong gender for the person it refers to",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "The vote was a triumph for Prime Minister Sanae Takaichi and [[his]] party. Aides called her tireless.",
            message="“his” refers to Sanae Takaichi, a woman",
            fixed="The vote was a triumph for Prime Minister Sanae Takaichi and her party. Aides called her tireless.",
        ),
        Bad("Ms. Oduya and [[his]] team won the tender.\n\nThe port praised Ms. Oduya."),
        Bad("Emmanuel Macron spoke first.\n\nIt rained.\n\nSanae Takaichi waited for an hour. Then [[his]] car left."),
        Bad(
            "The founder never left the valley. She was born there, she taught there and she was married there.\n\n"
            "Her school had one stove. She lit it herself, and then [[he]] rang the bell. She liked her bell, she said."
        ),
        Bad("Minoru Kihara agreed.\n\nPrime Minister Sanae Takaichi expressed [[his]] intention to resign."),
        Bad("Rep. Dina Oduya, who is the wife of Mayor Oduya, said [[his]] husband would not run."),
        Good("Minoru Kihara agreed.\n\nAides of Prime Minister Sanae Takaichi expressed his intention to resign."),
        Good("Rep. Dina Oduya, who is the mother of Mayor Juma Oduya, said his husband would not run."),
        Bad("Xi Jinping flew to Hanoi on Tuesday. [[She]] will stay for two days."),
        Good("The vote was a triumph for Sanae Takaichi and her party."),
        Good("Donald Trump praised Sanae Takaichi and his party cheered."),  # a man is named before her
        Good("The ambassador met Sanae Takaichi and his staff."),  # an ambassador of unknown gender
        Good("Robin Oduya and his team won the tender."),  # a first name proves nothing
    ),
)
def pronoun_gender_conflict(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each linked pronoun that contradicts what else is known of its person, and each that stands alone."""
    settled = set()
    for link in analysis.links:
        evidence = _evidence_against(link)
        settled.add(link.pronoun.span)
        if evidence is None:
            continue
        person, pronoun = link.person, link.pronoun
        yield flag(
            span=pronoun.span,
            message=f"“{pronoun.text}” refers to {person.name}, {_WORDS[evidence.gender]}",
            severity=Severity.WARNING if link.frame in _NEAR else Severity.ERROR,
            confidence=_confidence(link, evidence),
            related=tuple(_related(link, evidence)),
            fix=_fix(pronoun),
        )
    for odd in analysis.odd_pronouns:
        if odd.span not in settled:
            yield flag(
                span=odd.span,
                message=f"“{odd.pronoun.text}” stands alone among {odd.others} pronouns of the other gender",
                severity=Severity.WARNING,
                confidence=Confidence.MEDIUM,
                related=(Related(odd.neighbour.span, "the next one, with nobody else named in between"),),
                fix=_fix(odd.pronoun),
            )


def _evidence_against(link: Link) -> GenderEvidence | None:
    """The best sign of the other gender: the gazetteer’s, else one that all signs but this pronoun’s own agree with."""
    others = [sign for sign in link.person.evidence if sign.span != link.pronoun.span]
    known = [sign for sign in others if sign.kind == "gazetteer"]
    genders = {sign.gender for sign in known or others}
    if len(genders) != 1 or link.pronoun.gender in genders:
        return None
    sure = [sign for sign in others if sign.is_sure]
    if sure:
        return sure[0]
    return others[0] if len(others) > 1 and link.frame is not Frame.ALONE else None


def _confidence(link: Link, evidence: GenderEvidence) -> Confidence:
    if link.frame in _NEAR:
        return Confidence.MEDIUM
    agreeing = sum(not sign.is_sure and sign.gender == evidence.gender for sign in link.person.evidence)
    return Confidence.HIGH if evidence.is_sure or agreeing > 2 else Confidence.MEDIUM


def _related(link: Link, evidence: GenderEvidence) -> Iterator[Related]:
    person: Person = link.person
    yield Related(link.mention.span, f"{person.name} is named here")
    for sign in person.evidence:
        if sign.span is not None and sign.gender == evidence.gender:
            yield Related(sign.span, f"the copy gives {person.name}’s gender here")
            break
    else:
        if person.entry:
            yield Related(person.first.span, f"{person.entry.name}: {_WORDS[evidence.gender]} ({person.entry.source})")


def _fix(pronoun: Pronoun) -> Fix:
    other = opposite(pronoun)
    return Fix(f"Write “{other}”", (Edit(pronoun.span, other),))
