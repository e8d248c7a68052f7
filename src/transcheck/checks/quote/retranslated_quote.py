"""A direct quotation of an English speaker stands in copy that was translated into English.

Why it matters
    The words went from English into the story's language and back. What stands between quotation marks is then the
    engine's wording, not the speaker's, however good it reads.

When to ignore
    The quotation was checked against the recording, the post or the transcript, or the speaker used another language.

Decision
    Only in a story whose language of origin is declared or given away by two kinds of hints. A quotation of five words
    or more, whose speaker has English as first language in the gazetteer or an office or nationality of an English-
    speaking country, or speaks on an English-language medium and is not known to speak another language. A pronoun
    counts only when everybody whom it could mean does. Whether the words are right only the original can tell, so it is
    never more than likely. Where a reference (--reference) has the original, ``quote-differs-from-reference`` compares
    the two, and nothing is said here.
"""

import re
from collections.abc import Iterator
from itertools import islice

from transcheck.analysis import Analysis, Attribution, Mention, OrganisationEntry, Person, PersonEntry
from transcheck.analysis.stated_countries import stated_country
from transcheck.languages.language_names import LANGUAGE_NAMES
from transcheck.model import Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_ENGLISH = frozenset({"US", "GB", "AU", "NZ", "IE"})
_LEAST_WORDS = 5
_MOST = 20  # people or mentions looked at for one quotation
_REACH, _REACH_OF_VERB = 300, 40  # characters before a quotation, and after a verb behind it, for its medium
_WORD = re.compile(r"[^\W_][\w’'.-]*")


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
        Bad("The White House said, [[“Both sides will keep the talks going.”]]", source_language="zh"),
        Bad(
            "Donald Trump said, [[“I will surely visit the bridge again.”]]",
            source_language="ko",
            reference="The ferry was late, and the mayor had to walk home.",
        ),
        Good(
            "Donald Trump said, “I will surely visit the bridge again.”",
            source_language="ko",
            reference="I will surely visit the bridge again, and soon.",
        ),
        Good("Donald Trump said, “I will surely visit the harbor again.”"),  # not known to be translated
        Good("Sanae Takaichi wrote on X, “I will surely visit the harbor again.”", source_language="ko"),
        Good("Sanae Takaichi told Fox News, “The port will grow very fast.”", source_language="ko"),
        Good("Sanae Takaichi left. She said, “The port will grow.” It was on Fox News again.", source_language="ko"),
        Good("Donald Trump called the harbor a “historic gem.”", source_language="ko"),  # too short
    ),
)
def retranslated_quote(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each longer quotation of an English speaker, once the story is known to be a translation."""
    if not analysis.origin.is_translated:
        return
    language = LANGUAGE_NAMES.get(analysis.origin.language, "another language")
    settled = {rendering.span for rendering in analysis.renderings}
    for attribution in analysis.attributions:
        quotation = attribution.quotation
        words = _WORD.findall(analysis.text, *quotation.inner)
        if quotation.depth or quotation.span in settled or len(words) < _LEAST_WORDS:
            continue
        evidence = _evidence(analysis, attribution)
        if evidence is None:
            continue
        whose, place, reason = evidence
        hints = (Related(hint.span, f"sign of translation ({hint.kind})") for hint in analysis.origin.hints[:1])
        yield flag(
            span=quotation.span,
            message=f"quotation {whose} in copy translated from {language}: verify against the original wording",
            related=(Related(place, reason), *hints),
        )


def _evidence(analysis: Analysis, attribution: Attribution) -> tuple[str, Span, str] | None:
    """Who speaks English here, with the place and the words of the proof."""
    speaker = attribution.speaker
    if speaker:
        people = _meant(analysis, speaker)
        known = {_speaks_english(analysis, person) for person in people}
        if known == {True}:
            name = people[0].name if len(people) == 1 else f"“{speaker.of(analysis.text)}”"
            return f"of English speaker {name}", speaker, f"{name} speaks here"
        if known != {None} or len(people) > 1:
            return None
    elif (body := _body(analysis, attribution)) is not None:
        is_english = not isinstance(body.entry, PersonEntry | None) and body.entry.country in _ENGLISH
        return (f"of {body.text}", body.span, f"{body.text} speaks English") if is_english else None
    medium = _medium(analysis, attribution)
    if medium is None:
        return None
    name = medium.of(analysis.text)
    return f"on {name}", medium, f"{name} is an English-language medium"


def _meant(analysis: Analysis, speaker: Span) -> list[Person]:
    """The speaker; for a pronoun without a link everybody whom it could mean."""
    person = analysis.person_at(speaker.start)
    if person:
        return [person]
    gender = "f" if speaker.of(analysis.text).lower() == "she" else "m"
    candidates = (person for person in analysis.people if person.is_proven and person.gender in (gender, ""))
    return list(islice(candidates, _MOST))


def _speaks_english(analysis: Analysis, person: Person) -> bool | None:
    """Whether a person's first language is English; None where nothing tells."""
    entry = person.entry
    if entry and (entry.languages or entry.nationality):
        return entry.languages[0] == "en" if entry.languages else entry.nationality in _ENGLISH
    codes = {stated_country(analysis.text, mention) for mention in person.mentions[:_MOST]} - {""}
    return not codes.isdisjoint(_ENGLISH) if codes else None


def _body(analysis: Analysis, attribution: Attribution) -> Mention | None:
    """The place or organisation right before the verb: "the White House said"."""
    if attribution.verb is None:
        return None
    mention = analysis.mentions.at(attribution.verb.start - 2)
    return mention if mention and mention.span.end == attribution.verb.start - 1 and mention.entry else None


def _medium(analysis: Analysis, attribution: Attribution) -> Span | None:
    """An English-language medium named before the quotation in its sentence, or with the verb right after it."""
    quotation, verb = attribution.quotation, attribution.verb
    sentence = analysis.sentences.at(quotation.span.start)
    start = sentence.span.start if sentence else quotation.span.start
    around = Span(max(start, quotation.span.start - _REACH), quotation.span.start)
    if verb and verb.start > quotation.span.start:
        around = Span(quotation.span.end, verb.end + _REACH_OF_VERB)
    for hit in analysis.names.within(around):
        if isinstance(hit.entry, OrganisationEntry) and hit.entry.language == "en":
            return hit.span
    return None
