"""A direct quotation of an English speaker stands in copy that was translated into English.

Why it matters
    The words went from English into the story's language and back. What stands between quotation marks is then the
    engine's wording, not the speaker's, however good it reads.

When to ignore
    The quotation was checked against the recording, the post or the transcript, or the speaker used another language.

Decision
    Only in a story whose language of origin is declared or given away by two kinds of hints. A quotation of five words
    or more, whose speaker has English as first language in the gazetteer, or an office or nationality of an English-
    speaking country, or speaks on an English-language medium and is not known to speak another language. Whether the
    words are right only the original can tell, so it is never more than likely.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import (
    Analysis,
    Attribution,
    Mention,
    MentionKind,
    OrganisationEntry,
    Person,
    PersonEntry,
    Quotation,
)
from transcheck.languages.en import COUNTRY_ADJECTIVES
from transcheck.model import Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_ENGLISH = frozenset({"US", "GB", "AU", "NZ", "IE"})
_LEAST_WORDS = 5
_WORD = re.compile(r"[^\W_][\w’'.-]*")
_LANGUAGES = {
    "ko": "Korean",
    "ja": "Japanese",
    "zh": "Chinese",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "ru": "Russian",
    "uk": "Ukrainian",
    "ar": "Arabic",
    "pt": "Portuguese",
    "it": "Italian",
    "tr": "Turkish",
    "vi": "Vietnamese",
    "id": "Indonesian",
    "th": "Thai",
}


@check(
    summary="Quotation of an English speaker in translated copy",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "Donald Trump said, [[“I will surely visit the harbor again.”]]",
            message="quotation of English speaker Donald Trump in copy translated from Korean: "
            "verify against the original wording",
            source_language="ko",
        ),
        Bad("Ben Harlow told Fox News, [[“The port will grow very fast.”]]", source_language="ja"),
        Bad("British lawmaker Ben Harlow said, [[“We are waiting for the answer of Seoul.”]]", source_language="ko"),
        Good("Donald Trump said, “I will surely visit the harbor again.”"),  # not known to be translated
        Good("Sanae Takaichi wrote on X, “I will surely visit the harbor again.”", source_language="ko"),
        Good("Sanae Takaichi told Fox News, “The port will grow very fast.”", source_language="ko"),
        Good("Donald Trump called the harbor a “historic gem.”", source_language="ko"),  # too short
    ),
)
def retranslated_quote(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each longer quotation of an English speaker, once the story is known to be a translation."""
    if not analysis.origin.is_translated:
        return
    language = _LANGUAGES.get(analysis.origin.language, "another language")
    for attribution in analysis.attributions:
        quotation = attribution.quotation
        if quotation.depth or len(_WORD.findall(analysis.text, *quotation.inner)) < _LEAST_WORDS:
            continue
        evidence = _evidence(analysis, attribution)
        if evidence is None:
            continue
        name, place, reason = evidence
        yield flag(
            span=quotation.span,
            message=f"quotation of {name} in copy translated from {language}: verify against the original wording",
            related=(Related(place, reason), *_origin(analysis)),
        )


def _evidence(analysis: Analysis, attribution: Attribution) -> tuple[str, Span, str] | None:
    """Who speaks English here, with the place and the words of the proof."""
    speaker = attribution.speaker
    person = analysis.person_at(speaker.start) if speaker else None
    if speaker and person:
        speaks = _speaks_english(analysis, person)
        if speaks is not None:
            return (f"English speaker {person.name}", speaker, f"{person.name} speaks here") if speaks else None
    mention = analysis.mentions.at(speaker.start) if speaker else None
    if mention and mention.kind is MentionKind.ORGANISATION and isinstance(mention.entry, OrganisationEntry):
        if mention.entry.country in _ENGLISH:
            return mention.entry.name, mention.span, f"{mention.entry.name} speaks English"
        return None
    medium = _medium(analysis, attribution.quotation)
    if medium is None:
        return None
    name = medium.of(analysis.text)
    return f"{person.name} on {name}" if person else f"{name}", medium, f"{name} is an English-language medium"


def _speaks_english(analysis: Analysis, person: Person) -> bool | None:
    """Whether a person's first language is English; None where nothing tells."""
    entry: PersonEntry | None = person.entry
    if entry and (entry.languages or entry.nationality):
        return entry.languages[0] == "en" if entry.languages else entry.nationality in _ENGLISH
    codes = {_nationality(analysis, mention) for mention in person.mentions} - {""}
    return not codes.isdisjoint(_ENGLISH) if codes else None


def _nationality(analysis: Analysis, mention: Mention) -> str:
    """The code of the country word before a name and its title, or empty."""
    if mention.nationality is None:
        return ""
    return COUNTRY_ADJECTIVES.get(mention.nationality.of(analysis.text), "")


def _medium(analysis: Analysis, quotation: Quotation) -> Span | None:
    """An English-language medium or platform named in the sentence, outside the quotation."""
    sentence = analysis.sentences.at(quotation.span.start)
    for hit in analysis.names.within(sentence.span) if sentence else ():
        if isinstance(hit.entry, OrganisationEntry) and hit.entry.language == "en":
            if not quotation.span.covers(hit.span):
                return hit.span
    return None


def _origin(analysis: Analysis) -> Iterator[Related]:
    for hint in analysis.origin.hints[:1]:
        yield Related(hint.span, f"sign of the language that the copy was translated from ({hint.kind})")
