"""A caption gives a person another office than the story does.

Why it matters
    Captions are often translated apart from the story, and the engine renders the office afresh: the vice minister
    of the story is the minister of the caption. Pictures are passed on with their captions alone.

When to ignore
    The person held the other office when the picture was taken.

Decision
    A formal office before the name in the caption, none of those that the body gives the same person, which exclude
    it: one has "vice" or "deputy" before the same office and the other has not, or both are ministers of different
    fields. Fields that one minister often holds together (finance, economy, trade ...) count as one. Offices with
    "then-" or "former", in quotations, and stories that tell of an appointment are left out.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, Person
from transcheck.analysis.offices import StatedOffice, office_of
from transcheck.model import CAPTIONS, PROSE, BlockKind, Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, Status, check

_DEPUTIES = ("Vice ", "Deputy ")
_MINISTER = " Minister"
_JOINED = {
    **dict.fromkeys(("Finance", "Economy", "Trade", "Industry", "Energy", "Economic Security", "Digital"), "economy"),
    **dict.fromkeys(("Health", "Labor", "Labour", "Education", "Science", "Culture"), "welfare"),
    **dict.fromkeys(("Interior", "Home", "State", "Cabinet", "Prime", "Chief", "First", "Senior", "Junior"), ""),
    "Defence": "Defense",
    "External Affairs": "Foreign",
}
"""Kinds of ministers that are one field; empty for those who may head any."""
_APPOINTED = ("ppoint", "ominat", "eshuffl", "sworn", "romot", "ormer ", "named ", "oncurrent", "doubles as", "ucceed")


@check(
    summary="Office in a caption that differs from the story",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "Vice President Ana Petrosyan opened the tower.\n\n![](a.jpg)\n*[[President]] Ana Petrosyan at the tower.*",
            message="“President” Ana Petrosyan is “Vice President” in the story",
        ),
        Bad(
            "Foreign Minister Ana Petrosyan opened the tower.\n\n"
            "![](a.jpg)\n*[[Defense Minister]] Ana Petrosyan at the tower*"
        ),
        Good("President Ana Petrosyan opened the tower.\n\n![](a.jpg)\n*President Ana Petrosyan at the tower.*"),
        Good("Finance Minister Ana Petrosyan left.\n\n![](a.jpg)\n*Economy Minister Ana Petrosyan at the tower*"),
        Good("Vice President Ana Petrosyan was sworn in.\n\n![](a.jpg)\n*President Ana Petrosyan at the tower.*"),
        Good("Prime Minister Ana Petrosyan left.\n\n![](a.jpg)\n*Foreign Minister Ana Petrosyan at the tower*"),
    ),
)
def caption_body_title_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the office in the caption."""
    if not any(block.kind is BlockKind.CAPTION for block in analysis.document.blocks):
        return
    for person in analysis.people:
        shown = [one for one in person.mentions if one.block.kind in CAPTIONS and one.title]
        told = list(_told(analysis, person)) if shown else []
        if told and any(word in analysis.text for word in _APPOINTED):
            return
        for mention in shown if told else ():
            office = office_of(analysis.text, mention)
            if office and not office.qualifier and all(_exclude(office, other) for other, _ in told):
                other, place = told[0]
                yield flag(
                    span=office.span,
                    message=f"“{office.text}” {person.name} is “{_whole(other)}” in the story",
                    related=(Related(place.span, f"the story has {_whole(other)} here"),),
                )


def _told(analysis: Analysis, person: Person) -> Iterator[tuple[StatedOffice, Mention]]:
    """The offices that the body gives a person outside quotations."""
    for mention in person.mentions:
        if mention.block.kind in PROSE and mention.title and not analysis.in_quotation(mention.span):
            office = office_of(analysis.text, mention)
            if office:
                yield office, mention


def _whole(office: StatedOffice) -> str:
    return f"{office.qualifier.title()} {office.text}".strip()


def _exclude(one: StatedOffice, other: StatedOffice) -> bool:
    """Whether nobody holds both offices."""
    whole, another = _whole(one), _whole(other)
    for deputy in _DEPUTIES:
        if whole.removeprefix(deputy) == another.removeprefix(deputy) and whole != another:
            return True
    if other.qualifier or not (whole.endswith(_MINISTER) and another.endswith(_MINISTER)):
        return False
    fields = [_JOINED.get(name, name) for name in (whole.removesuffix(_MINISTER), another.removesuffix(_MINISTER))]
    return all(fields) and fields[0] != fields[1]
