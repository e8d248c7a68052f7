"""A Japanese, Chinese or Korean name is spelled as a third language reads its characters.

Why it matters
    迎賓館 is Geihinkan in Tokyo and Yeongbingwan in Korean copy about Tokyo. An engine that spells the Korean letters out
    names a place that no reader can find, or turns Xi Jinping into Shu Kinpei.

When to ignore
    The copy speaks of the reading itself, or of a namesake in the other country.

Decision
    Readings come from the gazetteer. One is flagged only with a sign of the entry's own country (place, person, body or
    adjective) in its sentence or block, and for a person in the story; it is sure where the sign is in the sentence, or
    where the story also has the right name. It is left alone beside places of the country whose language the reading is
    in, beside the words that the entry lists as home to it, and in a text about pronunciation.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, NameForm, NameHit, OrganisationEntry, PersonEntry, PlaceEntry
from transcheck.languages.en import COUNTRY_ADJECTIVES
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_COUNTRIES = {"ko": frozenset({"KR", "KP"}), "zh": frozenset({"CN", "TW", "HK"}), "ja": frozenset({"JP"})}
_LANGUAGES = {"ko": "Korean", "zh": "Chinese", "ja": "Japanese"}
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
        Bad("Japan’s cabinet met twice. Later [[Gaoshi Zaomiao]] took questions."),
        Good("The guests dined at Akasaka Palace in Tokyo."),
        Good("The guests dined at Yeongbingwan in Seoul."),  # the Korean guest house
        Good("The Chinese diplomat Shu Kinpei met nobody."),  # somebody else's name, for all we know
        Good("In Tokyo the place is Geihinkan, pronounced Yeongbingwan in Korean."),
    ),
)
def third_language_reading(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each reading whose context shows that the entry of the other country is meant."""
    for hit in analysis.names:
        if hit.form is not NameForm.READING or _country_of(hit) in _COUNTRIES.get(hit.language, frozenset()):
            continue
        sign, confidence = _own_country(analysis, hit)
        if sign is None or _is_at_home(analysis, hit):
            continue
        is_safe = confidence is Confidence.HIGH and not analysis.in_quotation(hit.span)
        edit = Edit(hit.span, hit.entry.name)
        yield flag(
            span=hit.span,
            message=f"“{hit.span.of(analysis.text)}” is the {_LANGUAGES[hit.language]} reading of {hit.entry.name}",
            confidence=confidence,
            related=(Related(sign, f"the copy speaks of the country of {hit.entry.name} here"),),
            fix=Fix(f"Write “{hit.entry.name}”", (edit,), Safety.SAFE if is_safe else Safety.SUGGESTED),
        )


def _country_of(hit: NameHit) -> str:
    entry = hit.entry
    return entry.nationality if isinstance(entry, PersonEntry) else entry.country


def _own_country(analysis: Analysis, hit: NameHit) -> tuple[Span | None, Confidence]:
    """The best sign that the copy means this entry, and how sure it makes."""
    country = _country_of(hit)
    signs = [
        other.span for other in analysis.names if other.span != hit.span and country and _country_of(other) == country
    ]
    proper = [other.span for other in analysis.names if other.entry is hit.entry and other.form is NameForm.NAME]
    sentence, block = _sentence(analysis, hit), analysis.block_at(hit.span.start)
    near = [sign for sign in signs if sentence.covers(sign)] or proper
    if near:
        return near[0], Confidence.HIGH
    beside = [sign for sign in signs if block and block.span.covers(sign)]
    if beside or (signs and isinstance(hit.entry, PersonEntry)):
        return (beside or signs)[0], Confidence.MEDIUM
    return None, Confidence.LOW


def _sentence(analysis: Analysis, hit: NameHit) -> Span:
    sentence = analysis.sentences.at(hit.span.start)
    return sentence.span if sentence else hit.span


def _is_at_home(analysis: Analysis, hit: NameHit) -> bool:
    """Whether the reading may be right after all: another thing, another person, or a text about readings."""
    sentence = _sentence(analysis, hit)
    words = sentence.of(analysis.text)
    if _ABOUT_READINGS.search(words):
        return True
    there = _COUNTRIES[hit.language]
    if isinstance(hit.entry, PersonEntry):
        mention = analysis.mentions.at(hit.span.start)
        nationality = mention.nationality if mention else None
        return nationality is not None and COUNTRY_ADJECTIVES.get(nationality.of(analysis.text)) in there
    if isinstance(hit.entry, PlaceEntry):
        block = analysis.block_at(hit.span.start)
        around = block.span.of(analysis.text) if block else words
        if any(home in around for home in hit.entry.home):
            return True
    others = (other for other in analysis.names.within(sentence) if other.span != hit.span)
    return any(isinstance(other.entry, PlaceEntry | OrganisationEntry) and _is_city(other, there) for other in others)


def _is_city(hit: NameHit, countries: frozenset[str]) -> bool:
    """Whether it names something in one of the countries that is not the country itself."""
    return hit.form is not NameForm.READING and _country_of(hit) in countries and "country" not in _kind(hit)


def _kind(hit: NameHit) -> str:
    return "" if isinstance(hit.entry, PersonEntry) else hit.entry.kind
