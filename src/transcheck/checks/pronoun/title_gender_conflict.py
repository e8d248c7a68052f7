"""A title of one gender stands before a person who is of the other.

Why it matters
    Korean and Japanese put the same -ssi or -san after every name; the engine picks Mr. or Ms. by chance, and “Mr.”
    goes to a woman prime minister.

When to ignore
    The title is for somebody of the same surname whom the copy does not name, or the copy says why it is used.

Decision
    Only titles that state a gender: Mr., Ms., actress, queen, “his wife”. Against them stands the gazetteer, which
    makes it sure, or two agreeing pronouns linked to the person. “Chairman” and “actor” are offices and trades of both.
    A surname alone is left out where the copy speaks of a wife, husband or other kin: it may be theirs.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, GenderEvidence, Mention, Person, Title
from transcheck.languages.en import KINSHIP
from transcheck.languages.person_words import GENDERED_NOUNS
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_WORDS = {"f": "a woman", "m": "a man"}
_INSTEAD = {
    "mr": "Ms.",
    "ms": "Mr.",
    "mrs": "Mr.",
    "miss": "Mr.",
    "actress": "actor",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "chairwoman": "chair",
    "king": "queen",
    "queen": "king",
    "prince": "princess",
    "princess": "prince",
    "emperor": "empress",
    "empress": "emperor",
}
_TRADES = frozenset(
    "actress spokesman spokeswoman businessman businesswoman congressman congresswoman policeman policewoman".split()
)
_POSSESSIVE = re.compile(r"(?:\b(?:his|her|their|His|Her|Their)|[’']s?)[ \n](?:\w+[ \n])?\Z")
_NOT_HARD = frozenset({"lord", "sir", "father", "mother", "brother", "sister", "count"})
_LOWER_CASE_WORD = re.compile(r"[a-z][a-z-]+")


@check(
    summary="Gendered title before a person of the other gender",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "Sanae Takaichi spoke for an hour. [[Mr.]] Takaichi then left.",
            message="“Mr.” stands before Takaichi, a woman",
            fixed="Sanae Takaichi spoke for an hour. Ms. Takaichi then left.",
        ),
        Bad("The [[actress]] Bong Joon-ho bowed."),
        Bad("Reporters asked about his [[wife]] Donald Trump."),
        Bad("[[Mr.]] Robin Oduya spoke. She left. Robin Oduya smiled. She waved."),
        Good("Sanae Takaichi spoke for an hour. Ms. Takaichi then left."),
        Good("Chairman Sanae Takaichi spoke."),  # an office of both
        Good("Donald Trump came with his wife. Mrs. Trump waved."),  # another Trump
        Good("It was the woman Donald Trump had met."),  # no title of his
    ),
)
def title_gender_conflict(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each gendered title that contradicts the gazetteer or two pronouns."""
    kin: set[str] | None = None
    for person in analysis.people:
        known = _known_gender(person)
        for mention in person.mentions if known else ():
            title = mention.title
            if title is None or title.gender in ("", known[0].gender) or not _is_hard(analysis.text, title):
                continue
            kin = _kin(analysis.text) if kin is None else kin
            if title.gender in kin and len(mention.text.split()) == 1:
                continue
            yield flag(
                span=title.span,
                message=" ".join(f"“{title.text}” stands before {mention.text}, {_WORDS[known[0].gender]}".split()),
                confidence=_confidence(known, title, mention),
                related=tuple(_related(person, known)),
                fix=_fix(title),
            )


def _known_gender(person: Person) -> list[GenderEvidence]:
    """The gazetteer's word, else two or more pronouns that agree; empty where there is neither."""
    gazetteer = [sign for sign in person.evidence if sign.kind == "gazetteer"]
    pronouns = [sign for sign in person.evidence if sign.kind == "pronoun"]
    if gazetteer:
        return gazetteer
    return pronouns if len(pronouns) > 1 and len({sign.gender for sign in pronouns}) == 1 else []


def _confidence(known: list[GenderEvidence], title: Title, mention: Mention) -> Confidence:
    """A “Mrs.” before a bare surname may be the wife whom the copy does not name."""
    is_wife = title.text.rstrip(".") == "Mrs" and len(mention.text.split()) == 1
    return Confidence.HIGH if known[0].kind == "gazetteer" and not is_wife else Confidence.MEDIUM


def _kin(text: str) -> set[str]:
    """The genders of the relatives whom the copy speaks of: one of them may bear the surname too."""
    return {KINSHIP[word] for word in _LOWER_CASE_WORD.findall(text) if word in KINSHIP}


def _is_hard(text: str, title: Title) -> bool:
    """Whether it is a form of address, a trade, or kin of somebody: “the man X met” says nothing of X."""
    word = title.text.lower().rstrip(".")
    if word in _NOT_HARD and word not in KINSHIP:
        return False
    if title.text[0].isupper() or word not in GENDERED_NOUNS or word in _TRADES:
        return title.text[0].isupper() or word not in KINSHIP
    return word in KINSHIP and _POSSESSIVE.search(text, max(0, title.span.start - 24), title.span.start) is not None


def _related(person: Person, known: list[GenderEvidence]) -> Iterator[Related]:
    places = [sign.span for sign in known if sign.span is not None]
    yield from (Related(place, f"this pronoun means {person.name}") for place in places[:2])
    if not places and person.entry:
        yield Related(person.first.span, f"{person.entry.name}: {_WORDS[known[0].gender]} ({person.entry.source})")


def _fix(title: Title) -> Fix | None:
    other = _INSTEAD.get(title.text.lower().rstrip("."))
    if other is None:
        return None
    other = other[0].upper() + other[1:] if title.text[0].isupper() else other
    return Fix(f"Write “{other}”", (Edit(title.span, other),))
