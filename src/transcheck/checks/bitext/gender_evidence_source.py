"""The source says that a person is a woman, the translation writes "he"; or the other way round.

Why it matters
    Engines fill in pronouns that the source leaves out, mostly with "he", and lose what a verb, a title or a character
    said: 她, 여사, она заявила, la senadora.

When to ignore
    The word of the source is about somebody else than the pronoun.

Decision
    Only stretches are judged in whose source all words of gender agree and whose translation has pronouns of the other
    gender: and either no word of the right gender at all, or not more than one named person. Pronouns, titles, nouns of
    persons and Slavic past tenses count in the source; Korean 그, German "sie" and other words that mean both do not.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, MentionKind, Pair, Pronoun, opposite
from transcheck.languages.person_words import GENDERED_NOUNS
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_WORDS = {"f": "a woman", "m": "a man"}
_AGE_GROUP = re.compile(r"(?:man in her|woman in his) (?:\d0s|[a-z]+ties|teens)")
_PERSONAL = frozenset({MentionKind.PERSON, MentionKind.OTHER})
_TITLES = {"mr": "m", "ms": "f", "mrs": "f", "miss": "f"}


@check(
    summary="Pronoun against the gender that the source states",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "The mayor said on Friday that [[he]] would open the bridge.",
            message="“he”, but the source speaks of a woman (“她”)",
            fixed="The mayor said on Friday that she would open the bridge.",
            source="市长星期五说，她将为大桥揭幕。",
        ),
        Bad("[[He]] said that the bridge would open in May.", source="Она заявила, что мост откроют в мае."),
        Bad(
            "The leader kept [[his]] promise and opened the bridge.",
            source="La presidenta cumplió su promesa y abrió el puente.",
        ),
        Good("The mayor said on Friday that she would open the bridge.", source="市长星期五说，她将为大桥揭幕。"),
        Good("The mayor said that his wife would open the bridge.", source="市长说，妻子将为大桥揭幕。"),
        Good("She met Ivan Brandt, who said that he was tired.", source="她会见了布兰特，他说他累了。"),
        Good("The company said that he had left it.", source="La compañía dijo que la dejó."),
    ),
)
def gender_evidence_source(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each pronoun against which all of the source speaks."""
    if not len(analysis.pronouns) or analysis.source is None:
        return
    for pair in analysis.pairs:
        pronouns = analysis.pronouns.within(pair.span) if pair.is_sure else ()
        evidence = _evidence(analysis, pair) if pronouns else None
        if evidence is None:
            continue
        gender, place = evidence
        wrong = [pronoun for pronoun in pronouns if pronoun.gender != gender]
        if wrong and (not _has(analysis, pair.span, gender) or _is_about_one(analysis, pair.span)):
            words = place.of(analysis.source.text)
            for pronoun in wrong:
                yield _finding(flag, pronoun, gender, words, place)


def _evidence(analysis: Analysis, pair: Pair) -> tuple[str, Span] | None:
    """The one gender that the source stretch states, and where it does first."""
    from transcheck.languages.source_gender import IMPERSONAL, gender_words, is_no_verb  # only needed beside a source

    source = analysis.source
    words = gender_words(source.language) if source else None
    if source is None or words is None:
        return None
    text = pair.source.of(source.text).lower()
    nobody = IMPERSONAL.get(source.language)
    places: dict[str, Span] = {}
    for gender, pattern in (("f", words.female), ("m", words.male)):
        for match in pattern.finditer(text):
            if not is_no_verb(match[0]) and not (nobody and nobody.match(text, match.start())):
                places.setdefault(gender, Span(*match.span()))
    if len(places) != 1:
        return None
    gender, span = places.popitem()
    return gender, Span(pair.source.start + span.start, pair.source.start + span.end)


def _has(analysis: Analysis, stretch: Span, gender: str) -> bool:
    """Whether the translation has a word of a gender, of which the pronoun may not speak: a pronoun, noun or title."""
    words = _words(analysis, stretch)
    if _AGE_GROUP.search(stretch.of(analysis.text)):
        words = [word for word in words if word not in ("man", "woman")]
    if sum(word in _TITLES for word in words) == 1 and len(_named(analysis, stretch)) == 1:
        words = [word for word in words if word not in _TITLES]
    stated = {GENDERED_NOUNS.get(word, _TITLES.get(word)) for word in words}
    return gender in stated or any(pronoun.gender == gender for pronoun in analysis.pronouns.within(stretch))


def _named(analysis: Analysis, stretch: Span) -> dict[str, Mention]:
    return {mention.text: mention for mention in analysis.mentions.within(stretch) if mention.kind in _PERSONAL}


def _words(analysis: Analysis, stretch: Span) -> list[str]:
    return [word.strip(".,;:!?()“”\"'’").lower() for word in stretch.of(analysis.text).replace("’s", "").split()]


def _is_about_one(analysis: Analysis, stretch: Span) -> bool:
    """Whether a stretch names one person or thing, before all pronouns, and has no noun or title of a gender."""
    names = _named(analysis, stretch)
    first = min((pronoun.span.start for pronoun in analysis.pronouns.within(stretch)), default=0)
    if len(names) != 1 or next(iter(names.values())).span.start > first:
        return False
    return not any(GENDERED_NOUNS.get(word, _TITLES.get(word)) for word in _words(analysis, stretch))


def _finding(flag: Flag, pronoun: Pronoun, gender: str, words: str, place: Span) -> Finding:
    other = opposite(pronoun)
    return flag(
        span=pronoun.span,
        message=f"“{pronoun.text}”, but the source speaks of {_WORDS[gender]} (“{words}”)",
        related=(Related(place, f"the source speaks of {_WORDS[gender]}", in_source=True),),
        fix=Fix(f"Write “{other}”", (Edit(pronoun.span, other),)),
    )
