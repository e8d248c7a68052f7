"""A quotation was translated twice on its way into English.

Why it matters
    The copy comes from one language and the speaker used another: a Japanese minister in a Korean story. What
    stands in quotation marks has been through two translations, and tone and tense may have gone astray in either.

When to ignore
    The quotation was checked against the original words, or the speaker used English.

Decision
    Only in a story whose language of origin is declared or given away by two kinds of hints. The speaker is a
    person of the gazetteer, or has a nationality before the name, whose language is neither English nor that of the
    story; the quotation has five words or more. Posts are passed over, as they may be in English, and so are
    English-language media. One finding for each speaker, at the first quotation, as all that can be done is to look
    the words up.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Attribution, OrganisationEntry, Person
from transcheck.analysis.quoted_clauses import words_of
from transcheck.analysis.stated_countries import stated_country
from transcheck.languages.language_names import COUNTRY_LANGUAGES, LANGUAGE_NAMES
from transcheck.model import Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_LEAST_WORDS = 5
_MOST = 20
"""Mentions looked at for one person."""
_POSTED = frozenset("post posted posts tweet tweeted tweets wrote facebook instagram twitter x weibo telegram".split())


@check(
    summary="Quotation translated through a third language",
    category="accuracy/mistranslation",
    severity=Severity.INFO,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "Sanae Takaichi said in Tokyo, [[“We will surely visit the harbor again.”]] She left at noon.",
            message="Sanae Takaichi speaks Japanese, the copy is from Korean: compare with the original words",
            source_language="ko",
        ),
        Bad("French lawmaker Luc Harlow said, [[“The port will grow very fast.”]]", source_language="zh"),
        Bad(
            "Sanae Takaichi said, [[“We will visit the harbor.”]] Sanae Takaichi added, “The port will grow fast.”",
            source_language="ko",
        ),
        Good("Sanae Takaichi said in Tokyo, “We will surely visit the harbor again.”", source_language="ja"),
        Good("Sanae Takaichi said at noon, “We will surely visit the harbor again.”"),
        Good("Sanae Takaichi posted on X, “We will surely visit the harbor again.”", source_language="ko"),
        Good("Sanae Takaichi told Fox News, “We will surely visit the harbor again.”", source_language="ko"),
        Good("Sanae Takaichi called the harbor a “gem of Tokyo.”", source_language="ko"),
    ),
)
def relay_translated_quote(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first such quotation of each speaker."""
    if not analysis.origin.is_translated:
        return
    found: dict[str, tuple[str, list[Attribution]]] = {}
    for attribution in analysis.attributions:
        person = analysis.person_at(attribution.speaker.start) if attribution.speaker else None
        language = _language(analysis, person) if person else ""
        if person and language and _is_speech(analysis, attribution):
            found.setdefault(person.name, (language, []))[1].append(attribution)
    source = LANGUAGE_NAMES.get(analysis.origin.language, "another language")
    for name, (language, quotations) in found.items():
        yield flag(
            span=quotations[0].span,
            message=f"{name} speaks {LANGUAGE_NAMES[language]}, the copy is from {source}: "
            "compare with the original words",
            related=tuple(Related(other.span, "and this one") for other in quotations[1:]),
        )


def _language(analysis: Analysis, person: Person) -> str:
    """The language of a person when it is neither English nor that of the story, else empty."""
    entry = person.entry
    if entry and entry.languages:
        language = entry.languages[0]
    else:
        stated = (stated_country(analysis.text, mention) for mention in person.mentions[:_MOST])
        country = entry.nationality if entry else next(filter(None, stated), "")
        language = COUNTRY_LANGUAGES.get(country, "")
    return "" if language in ("en", analysis.origin.language) or language not in LANGUAGE_NAMES else language


def _is_speech(analysis: Analysis, attribution: Attribution) -> bool:
    """Whether it is long enough, no post and not said to an English-language medium."""
    quotation = attribution.quotation
    if len(words_of(analysis.text, quotation.inner)) < _LEAST_WORDS:
        return False
    sentence = analysis.sentences.at(quotation.span.start)
    lead = Span(
        min(sentence.span.start, quotation.span.start) if sentence else quotation.span.start, quotation.span.start
    )
    if not _POSTED.isdisjoint(words_of(analysis.text, lead)):
        return False
    hits = analysis.names.within(lead)
    return not any(isinstance(hit.entry, OrganisationEntry) and hit.entry.language == "en" for hit in hits)
