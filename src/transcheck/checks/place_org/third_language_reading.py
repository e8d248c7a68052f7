"""A Japanese, Chinese or Korean name is spelled as a third language reads its characters.

Why it matters
    迎賓館 is Geihinkan in Tokyo and Yeongbingwan in Korean copy about Tokyo. An engine that spells the Korean letters
    out names a place that no reader can find, or turns Xi Jinping into Shu Kinpei.

When to ignore
    The copy speaks of the reading itself, or of a namesake in the other country.

Decision
    Readings come from the gazetteer. One is flagged only with a sign of the entry's own country (place, person, body or
    adjective) in its sentence or block, and for a person in the story. It is sure where the story also has the right
    name, and for a place where the sign is in the sentence, for a person where an office stands before the name. It is
    left alone beside places of the country whose language the reading is in, beside the words that the entry lists as
    home to it, and in a text about pronunciation.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, NameForm, NameHit, PersonEntry, PlaceEntry
from transcheck.languages.en import COUNTRY_ADJECTIVES
from transcheck.languages.language_names import LANGUAGE_NAMES
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_COUNTRIES = {"ko": frozenset({"KR", "KP"}), "zh": frozenset({"CN", "TW", "HK"}), "ja": frozenset({"JP"})}
_APPOSITION_LENGTH = 40
"""Characters before a name in which a nationality stands that is the person's."""
_CONTEXT = 500
"""Characters on either side that are read with a name."""
_ABOUT_READINGS = re.compile(
    r"pronounc|pronunciation|\breadings? of\b|\b(?:in|as) (?:Korean|Chinese|Mandarin|Japanese)\b"
)


@check(
    summary="Name spelled as another language reads its characters",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "The guests dined at [[Yeongbingwan]] in Tokyo.",
            message="“Yeongbingwan” is the Korean reading of Akasaka Palace",
            fixed="The guests dined at Akasaka Palace in Tokyo.",
        ),
        Bad("Beijing said that [[Shu Kinpei]] would travel next week."),
        Bad("Japan’s cabinet met twice. Later Prime Minister [[Gaoshi Zaomiao]] took questions."),
        Good("The guests dined at Akasaka Palace in Tokyo."),
        Good("The guests dined at Yeongbingwan in Seoul."),  # the Korean guest house
        Good("The Japanese painter Shu Kinpei met nobody in Beijing."),  # somebody else’s name, for all we know
        Good("In Tokyo the place is Geihinkan, pronounced Yeongbingwan in Korean."),
    ),
)
def third_language_reading(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each reading whose context shows that the entry of the other country is meant."""
    readings = [hit for hit in analysis.names if hit.form is NameForm.READING and hit.language in _COUNTRIES]
    others = [hit for hit in analysis.names if hit.form is not NameForm.READING] if readings else []
    known = {hit.entry.id: hit.span for hit in others}
    countries = {_country_of(hit): hit.span for hit in others}
    for hit in readings:
        if _country_of(hit) in _COUNTRIES[hit.language] or _is_at_home(analysis, hit):
            continue
        sign, confidence = _evidence(analysis, hit, known.get(hit.entry.id), countries.get(_country_of(hit)))
        if sign is None:
            continue
        is_safe = confidence is Confidence.HIGH and not analysis.in_quotation(hit.span)
        written = " ".join(hit.span.of(analysis.text).split())
        yield flag(
            span=hit.span,
            message=f"“{written}” is the {LANGUAGE_NAMES[hit.language]} reading of {hit.entry.name}",
            confidence=confidence,
            related=(Related(sign, f"the copy speaks of the country of {hit.entry.name} here"),),
            fix=Fix(
                f"Write “{hit.entry.name}”",
                (Edit(hit.span, hit.entry.name),),
                Safety.SAFE if is_safe else Safety.SUGGESTED,
            ),
        )


def _country_of(hit: NameHit) -> str:
    entry = hit.entry
    return entry.nationality if isinstance(entry, PersonEntry) else entry.country


def _evidence(
    analysis: Analysis, hit: NameHit, name: Span | None, country: Span | None
) -> tuple[Span | None, Confidence]:
    """What shows that the entry is meant, and how sure it makes.

    ``name`` is where the story has the right name, ``country`` where it speaks of the country; only a person is sought
    as far away as that, and only the right name or an office rules out a namesake of a person.
    """
    near = _sign(analysis, hit, _sentence(analysis, hit))
    if name or (near and (isinstance(hit.entry, PlaceEntry) or _holds_office(analysis, hit))):
        return near or name, Confidence.HIGH
    is_person = isinstance(hit.entry, PersonEntry)
    return near or _sign(analysis, hit, _block(analysis, hit)) or (country if is_person else None), Confidence.MEDIUM


def _holds_office(analysis: Analysis, hit: NameHit) -> bool:
    """Whether the title before the name is one of the person's."""
    mention = analysis.mentions.at(hit.span.start)
    title = mention.title.text if mention and mention.title else ""
    return isinstance(hit.entry, PersonEntry) and any(office.title == title for office in hit.entry.titles)


def _sign(analysis: Analysis, hit: NameHit, around: Span) -> Span | None:
    """The nearest name there of the country that the entry belongs to."""
    country = _country_of(hit)
    others = (other.span for other in analysis.names.within(around) if country and _country_of(other) == country)
    signs = (span for span in others if span != hit.span)
    return min(signs, key=lambda span: abs(span.start - hit.span.start), default=None)


def _sentence(analysis: Analysis, hit: NameHit) -> Span:
    sentence = analysis.sentences.at(hit.span.start)
    return _near(sentence.span if sentence else hit.span, hit)


def _block(analysis: Analysis, hit: NameHit) -> Span:
    block = analysis.block_at(hit.span.start)
    return _near(block.span if block else hit.span, hit)


def _near(span: Span, hit: NameHit) -> Span:
    """The part of a sentence or block that is read with a name, however long the whole is."""
    return Span(max(span.start, hit.span.start - _CONTEXT), min(span.end, hit.span.end + _CONTEXT))


def _is_at_home(analysis: Analysis, hit: NameHit) -> bool:
    """Whether the reading may be right after all: another thing, another person, or a text about readings."""
    sentence, there = _sentence(analysis, hit), _COUNTRIES[hit.language]
    if _ABOUT_READINGS.search(analysis.text, *sentence):
        return True
    if isinstance(hit.entry, PersonEntry):
        before = analysis.text[max(sentence.start, hit.span.start - _APPOSITION_LENGTH) : hit.span.start]
        return any(COUNTRY_ADJECTIVES.get(word) in there for word in before.replace(",", " ").split())
    around = _block(analysis, hit).of(analysis.text)
    if isinstance(hit.entry, PlaceEntry) and any(home in around for home in hit.entry.home):
        return True
    return any(_is_thing_of(other, there) for other in analysis.names.within(sentence))


def _is_thing_of(hit: NameHit, countries: frozenset[str]) -> bool:
    """Whether it names a place or body in one of the countries, not the country itself."""
    if hit.form is NameForm.READING or isinstance(hit.entry, PersonEntry):
        return False
    return hit.entry.country in countries and hit.entry.kind != "country"
