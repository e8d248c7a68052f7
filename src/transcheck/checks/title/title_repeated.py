"""The full office stands again before a surname, right after the person was introduced with it.

Why it matters
    Korean and Japanese repeat the office with every mention, as it takes the place of Mr. and Ms. The style of English
    agencies gives it once, with the full name, and the surname alone from then on.

When to ignore
    The house style repeats offices, or two people of one surname are told apart by them.

Decision
    An office with a full name in the body, and the same office with the surname alone within the next two sentences, or
    three times anywhere later. Quotations, captions and headlines are left alone, and so are “then-” and “former”, a
    surname that two people bear, royalty, ranks and courtesy titles. One finding stands for all: sure from three on.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, Person
from transcheck.analysis.offices import StatedOffice, office_of
from transcheck.model import PROSE, BlockKind, Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_BODY = PROSE - {BlockKind.QUOTE_BLOCK}
_NEAR = 2
"""In sentences: so soon after the introduction one repetition is enough."""
_MANY = 3
_BELONGS_BEFORE = re.compile(r"(?:[’']s?|-|\b(?:[Tt]he|[Aa]n?))[ \n]?\Z")
"""What a surname alone cannot follow: "Japan's Prime Minister X", "the Prime Minister X"."""
_RANKS = frozenset("Chief Judge Justice Inspector Superintendent Sheriff Detective Captain Principal".split())


@check(
    summary="Office repeated before a surname",
    category="style/third-party-style",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "Finance Minister Lina Ferro opened the fair. After [[Finance Minister Ferro]] left, it rained.",
            message="“Finance Minister” is given again after the full name; write “Ferro”",
            fixed="Finance Minister Lina Ferro opened the fair. After Ferro left, it rained.",
        ),
        Bad(
            "Mayor Aldo Brandt opened the fair. It rained. The band left. It was noon. [[Mayor Brandt]] sang. "
            "Mayor Brandt wept. In the end Mayor Brandt left.",
            message="“Mayor” is given again after the full name, 3 times; write “Brandt”",
            fixed="Mayor Aldo Brandt opened the fair. It rained. The band left. It was noon. Brandt sang. Brandt wept. "
            "In the end Brandt left.",
        ),
        Good("Finance Minister Lina Ferro opened the fair. “Finance Minister Ferro is late,” a clerk said."),
        Good("Finance Minister Lina Ferro opened the fair. The crowd praised then-Finance Minister Ferro."),
        Good("Mayor Aldo Brandt opened the fair with his son Ivo Brandt. Mayor Brandt then left."),
        Good("Mayor Aldo Brandt opened the fair. It rained. The band left. It was noon. Mayor Brandt sang."),
        Good("Lina Ferro opened the fair. Finance Minister Ferro then left."),  # the first time
    ),
)
def title_repeated(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first repetition of each person's office, with all of them in the fix."""
    for person in analysis.people:
        first = _introduction(analysis, person)
        if first is None:
            continue
        mention, office = first
        repeated = list(_repetitions(analysis, person, mention, office.text))
        if not _is_striking(analysis, mention, repeated) or not _has_own_surname(analysis, person):
            continue
        times = f", {len(repeated)} times" if len(repeated) > 1 else ""
        words = " ".join(office.span.of(analysis.text).split())
        yield flag(
            span=repeated[0],
            message=f"“{words}” is given again after the full name{times}; write “{person.family}”",
            confidence=Confidence.HIGH if len(repeated) >= _MANY else Confidence.MEDIUM,
            related=(Related(mention.span, "the full name and office stand here"),),
            fix=Fix(f"Write “{person.family}”", tuple(Edit(span, person.family) for span in repeated), Safety.SAFE),
        )


def _introduction(analysis: Analysis, person: Person) -> tuple[Mention, StatedOffice] | None:
    """The first mention of a person in the body and its office, if the full name stands there with a formal one."""
    if len(person.mentions) < 2 or not person.family or not any(mention.title for mention in person.mentions[1:]):
        return None
    first = next((mention for mention in person.mentions if mention.block.kind in _BODY), None)
    if first is None or " " not in first.text or (office := office_of(analysis.text, first)) is None:
        return None
    return None if office.qualifier or office.text in _RANKS else (first, office)


def _repetitions(analysis: Analysis, person: Person, first: Mention, office: str) -> Iterator[Span]:
    """Where the same office stands with the surname alone, in the body outside quotations; with its country."""
    text = analysis.text
    for mention in person.mentions:
        if mention.title is None or mention.text != person.family or mention.span < first.span:
            continue
        again = office_of(text, mention)
        if mention.block.kind not in _BODY or again is None or again.qualifier or again.text != office:
            continue
        start = mention.nationality.start if mention.nationality else again.span.start
        before = text[max(mention.block.span.start, start - 20) : start]
        if not _BELONGS_BEFORE.search(before) and not analysis.in_quotation(mention.span):
            yield Span(start, mention.span.end)


def _is_striking(analysis: Analysis, first: Mention, repeated: list[Span]) -> bool:
    if len(repeated) >= _MANY or not repeated:
        return bool(repeated)
    return len(analysis.sentences.within(Span(first.span.start, repeated[0].start))) < _NEAR


def _has_own_surname(analysis: Analysis, person: Person) -> bool:
    return not any(other.family == person.family and other is not person for other in analysis.people)
