"""One person has two offices that nobody holds at once.

Why it matters
    Engines render the same office anew in each sentence, or take the office of the next person in the paragraph; the
    foreign minister of the first sentence is the defense minister of the fifth.

When to ignore
    The person changed office, and the story says so in words that the rule does not know.

Decision
    Two formal offices before one person whose fields no cabinet joins: foreign affairs, defense, justice, unification,
    agriculture, president, head of government; finance, trade, industry and energy count as one, and so do health and
    labor. Offices with “then-” or “former” or of a body (“LDP President”), in quotations, and in sentences with a year
    or of an appointment are passed over. The rarer office is marked, the later one on a tie. It is sure where the
    gazetteer knows only the other one; debatable where it knows both, and for a surname alone that very many bear.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.analysis import Analysis, Person
from transcheck.analysis.offices import StatedOffice, office_of
from transcheck.languages.en import SENTENCE_OPENERS
from transcheck.model import CAPTIONS, PROSE, BlockKind, Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_FIELDS = {
    office: field
    for field, offices in {
        "president": "President",
        "head of government": "Prime Minister|Premier",
        "foreign": "Foreign Minister|Foreign Secretary|Secretary of State",
        "defense": "Defense Minister|Defence Minister|Defense Secretary|Defence Secretary|Secretary of Defense",
        "money": "Finance Minister|Economy Minister|Trade Minister|Industry Minister|Energy Minister|Treasury Secretary"
        "|Commerce Secretary",
        "justice": "Justice Minister|Attorney General|Prosecutor General",
        "unification": "Unification Minister",
        "agriculture": "Agriculture Minister|Agriculture Secretary",
        "health": "Health Minister|Labor Minister|Labour Minister|Health Secretary|Labor Secretary",
        "region": "Governor",
        "town": "Mayor",
    }.items()
    for office in offices.split("|")
}
_CHANGE = re.compile(
    "ppoint|ominat|romot|ormer|hen-|hen [A-Z]|revious|serv(?:ed|ing|es) as|named (?:as|him|her)|oncurrent|also serv"
    "|doubl(?:es|ing) as|sworn|eshuffl|ucce(?:ed|ss)|took office|used to|became| elect(?:ed|s|ing)? |post of"
    "| acting | resign|replac"
)
_WHERE = (PROSE | CAPTIONS) - {BlockKind.QUOTE_BLOCK}
_VERY_COMMON = frozenset("Kim Lee Park Choi Chung Jung Jeong Wang Li Zhang Chen Liu Nguyen Singh Khan Smith".split())
_BODY_BEFORE = re.compile(r"(?<![\w’'.-])([A-Z][\w.’'-]*)[ \n]\Z")


class _Held(NamedTuple):
    """An office given to a person; ``name`` is where the name stands."""

    office: StatedOffice
    field: str
    name: Span


@check(
    summary="Two offices for one person that exclude each other",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "Foreign Minister Lina Ferro landed at noon. Later [[Defense Minister]] Ferro toured a port.",
            message="“Defense Minister” excludes “Foreign Minister”, the other office of Lina Ferro here",
        ),
        Bad("Mayor Aldo Brandt wept. The port hailed Mayor Brandt. [[Governor]] Brandt sang."),
        Bad("[[Foreign Minister]] Sanae Takaichi landed. Prime Minister Takaichi toured a port."),
        Good("Foreign Minister Lina Ferro landed. She met Defense Minister Aldo Ferro at noon."),
        Good("Foreign Minister Lina Ferro landed. In 2019, Defense Minister Ferro toured a port."),
        Good("Foreign Minister Lina Ferro landed. The port hailed then-Defense Minister Ferro."),
        Good("Prime Minister Sanae Takaichi landed. LDP President Takaichi toured a port."),
        Good("Foreign Minister Lina Ferro landed. She replaced Defense Minister Ferro in the port."),
    ),
)
def title_conflict_within_article(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the office that does not go with a person's other one."""
    for person in analysis.people:
        if len({title.text for title in person.titles}) < 2:
            continue
        held = list(_held(analysis, person))
        counts = Counter(one.field for one in held)
        if len(counts) != 2:
            continue
        known = {_FIELDS.get(office.title, "") for office in person.entry.titles} if person.entry else set()
        wrong = _wrong_field(held, counts, known)
        odd = next(one for one in held if one.field == wrong)
        other = next(one for one in held if one.field != wrong)
        yield flag(
            span=odd.office.span,
            message=f"“{odd.office.text}” excludes “{other.office.text}”, the other office of {person.name} here",
            confidence=_confidence(analysis, held, known, wrong),
            related=(Related(Span(other.office.span.start, other.name.end), "the other office stands here"),),
        )


def _held(analysis: Analysis, person: Person) -> Iterator[_Held]:
    """The person's present offices of a known field, outside quotations."""
    text = analysis.text
    for mention in person.mentions:
        office = office_of(text, mention) if mention.title else None
        if office is None or office.qualifier or office.text not in _FIELDS:
            continue
        if mention.block.kind not in _WHERE or analysis.in_quotation(mention.span):
            continue
        start = mention.nationality.start if mention.nationality else office.span.start
        sentence = analysis.sentences.at(mention.span.start)
        if sentence is None or _tells_of_another_time(analysis, sentence.span):
            continue
        body = _BODY_BEFORE.search(text, max(sentence.span.start, start - 30), start)
        if body is None or body[1] in SENTENCE_OPENERS:
            yield _Held(office, _FIELDS[office.text], mention.span)


def _tells_of_another_time(analysis: Analysis, sentence: Span) -> bool:
    if any(date.year for date in analysis.dates.within(sentence)):
        return True
    return _CHANGE.search(analysis.text, sentence.start, sentence.end) is not None


def _wrong_field(held: list[_Held], counts: Counter[str], known: set[str]) -> str:
    """The field that the gazetteer does not know while it knows the other; else the rarer, later one."""
    fields = list(dict.fromkeys(one.field for one in held))
    unknown = [field for field in fields if field not in known]
    if len(unknown) == 1:
        return unknown[0]
    return min(reversed(fields), key=lambda field: counts[field])


def _confidence(analysis: Analysis, held: list[_Held], known: set[str], wrong: str) -> Confidence:
    """Debatable for a surname of very many, and for two offices that the person is known to have had in turn."""
    is_common = any(one.name.of(analysis.text) in _VERY_COMMON for one in held)
    if is_common or wrong in known:
        return Confidence.LOW
    return Confidence.HIGH if any(one.field in known for one in held) else Confidence.MEDIUM
