"""A well-known person is spelled otherwise than English news spells the name.

Why it matters
    The person has one established spelling. With another one the story is not found, a wrong index entry is made, and
    readers doubt whether the prime minister is meant at all.

When to ignore
    Another person of nearly the same name, or a house style with a spelling of its own.

Decision
    A name that the gazetteer does not have, after an office that the gazetteer gives, for the same country or body, to
    somebody whose name is nearly the same: for Chinese and Korean names both parts must be transcriptions of one (Yun,
    Yoon), for others 85 per cent of the letters agree (rapidfuzz), or one part is right and the other has nearly the
    same consonants (Ursula Vanderleien). It is sure where the country stands straight before the office.
    Accepted spellings other than the gazetteer’s first are debatable, a matter of house style, and so are those of
    names in Cyrillic, Arabic and other letters that differ only as transcriptions do (Aleksandr, Alexander; Moualem,
    Moallem): some English outlet may write them. Spellings that the gazetteer lists as wrong, and those of somebody
    whom the copy also spells right, are left to name-variant-within-article where that sees one name in the two.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, MentionKind, NameForm, NameHit, OrganisationEntry, PersonEntry
from transcheck.analysis.spelling import letters_of, same_name
from transcheck.analysis.transcription import are_transcriptions, is_near, sounds_near
from transcheck.languages.en import COUNTRIES, COUNTRY_ADJECTIVES
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_PROPER = frozenset({NameForm.NAME, NameForm.ALIAS, NameForm.VARIANT})
_SHARED_OFFICES = frozenset(("Senator", "Representative", "Governor", "Mayor", "Director", "Ambassador", "Lawmaker"))
"""Offices that many people hold at a time."""


@check(
    summary="Spelling of a well-known person that is not the established one",
    category="linguistic-conventions/spelling",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "Japanese Prime Minister [[Sanae Takeichi]] opened the fair.",
            message="“Sanae Takeichi” is spelled “Sanae Takaichi” in English news",
            fixed="Japanese Prime Minister Sanae Takaichi opened the fair.",
        ),
        Bad("South Korean President [[Yun Suk-yeol]] opened the fair."),
        Bad("French President [[Emannuel Macron]] spoke. Canadian Prime Minister Mark Carney listened."),
        Bad("Japanese prime minister [[Kisida Fumio]] opened the fair."),
        Bad("Farmers met [[Abbas Araqchi]] on Friday."),  # accepted: a matter of house style
        Bad(
            "Russian Energy Minister [[Aleksandr Novak]] opened the fair.",  # debatable, of low confidence
            message="“Aleksandr Novak” is spelled “Alexander Novak” in English news",
        ),
        Bad("European Commission President [[Ursula Vanderleien]] opened the fair."),
        Bad("The Prime Minister of Japan, Sanae Takaichi, left. Japanese Prime Minister [[Sanaka Takaichi]] was ill."),
        Good("Japanese Prime Minister Sanae Takaichi opened the fair."),
        Good("European Commission President Ursula Anders opened the fair."),
        Good("Japanese coach Sanae Takeichi opened the fair."),  # somebody else
        Good("Italian Prime Minister Emanuele Macrone opened the fair in a film."),
        Good("French President Emannuel Macron met Emmanuel Macron’s mother."),  # the copy contradicts itself
    ),
)
def name_kb_spelling(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag names that are nearly those of holders of the office before them, and accepted spellings as debatable."""
    named = {hit.entry.id for hit in analysis.names if hit.form in _PROPER}
    for mention in analysis.mentions:
        if mention.title is None or mention.entry or mention.kind is not MentionKind.PERSON:
            continue
        found = _holder(analysis, mention)
        if found and not analysis.in_quotation(mention.span):
            person, country = found
            if person.id in named and same_name(mention.text, person.name):
                continue
            right = person.name if " " in mention.text else person.family
            confidence = _confidence(mention, right, person)
            yield _finding(flag, mention.span, mention.text, right, country, person, confidence)
    main = {hit.entry.id for hit in analysis.names if hit.form is NameForm.NAME}
    for hit in analysis.names:
        entry = hit.entry
        if hit.form is NameForm.VARIANT and isinstance(entry, PersonEntry) and entry.id not in main:
            yield from _accepted(analysis, flag, hit, entry)


def _holder(analysis: Analysis, mention: Mention) -> tuple[PersonEntry, Span] | None:
    """The one holder of the office, in that country, whose name is nearly that of the mention; where the country is."""
    office, places = _office(analysis, mention)
    holders = analysis.lexicon.people_in_office(office) if office not in _SHARED_OFFICES else ()
    if not holders:
        return None
    found = [
        (one, places[code])
        for one in holders
        for code in {COUNTRIES.get(held.of, held.of) for held in one.titles if held.title == office}
        if code in places
    ]
    if any(mention.text in (one.family, one.name) for one, _ in found):
        return None
    near = [(one, place) for one, place in found if is_near(mention.text, one)]
    near = near or [(one, place) for one, place in found if sounds_near(mention.text, one)]
    return near[0] if len(near) == 1 else None


def _office(analysis: Analysis, mention: Mention) -> tuple[str, dict[str, Span]]:
    """The office before a name as the gazetteer words it, and the countries and bodies it may belong to."""
    if mention.title is None:
        return "", {}
    start, end = mention.title.span
    body = analysis.names.at(start) or analysis.names.at(start - 2)
    if body is not None and isinstance(body.entry, OrganisationEntry):
        office = analysis.text[max(start, body.span.end) : end]
        return " ".join(office.split()), dict.fromkeys({body.entry.name, body.entry.acronym} - {""}, body.span)
    office = " ".join(mention.title.text.split())
    if office.islower():
        office = office.title().replace(" Of ", " of ")
    return office, _countries(analysis, mention)


def _confidence(mention: Mention, right: str, person: PersonEntry) -> Confidence:
    if are_transcriptions(mention.text, right, person.languages):
        return Confidence.LOW
    return Confidence.HIGH if mention.nationality and " " in mention.text else Confidence.MEDIUM


def _countries(analysis: Analysis, mention: Mention) -> dict[str, Span]:
    """The countries of the sentence by their code; only the one before the office where there is one."""
    if mention.nationality:
        code = COUNTRY_ADJECTIVES.get(" ".join(mention.nationality.of(analysis.text).split()), "")
        return {code: mention.nationality}
    sentence = analysis.sentences.at(mention.span.start)
    hits = analysis.names.within(sentence.span) if sentence else ()
    codes = {COUNTRIES.get(hit.entry.name, ""): hit.span for hit in hits}
    return {code: span for code, span in codes.items() if code}


def _accepted(analysis: Analysis, flag: Flag, hit: NameHit, entry: PersonEntry) -> Iterator[Finding]:
    written = " ".join(hit.span.of(analysis.text).split())
    if letters_of(written) != letters_of(entry.name) and not analysis.in_quotation(hit.span):
        yield _finding(flag, hit.span, written, entry.name, hit.span, entry, Confidence.LOW)


def _finding(
    flag: Flag, span: Span, written: str, right: str, evidence: Span, entry: PersonEntry, confidence: Confidence
) -> Finding:
    return flag(
        span=span,
        message=f"“{' '.join(written.split())}” is spelled “{right}” in English news",
        severity=Severity.INFO if confidence is Confidence.LOW else Severity.WARNING,
        confidence=confidence,
        related=(Related(evidence, f"{entry.name} ({entry.source})"),),
        fix=Fix(f"Write “{right}”", (Edit(span, right),)),
    )
