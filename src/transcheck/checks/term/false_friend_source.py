"""An English word stands for the look-alike of the source that means something else: actually for actualmente.

Why it matters
    The sentence is grammatical and says something else: eventual participants are possible ones, an ancient minister
    is a former one.

When to ignore
    The English word translates another word of the source.

Decision
    The source stretch has the word, the translation its English look-alike in any form, as often as the source has
    the word, and not the right English. Where the look-alike is at times the right translation, the finding is
    debatable.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from transcheck.analysis import Analysis
from transcheck.model import Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_SURE = frozenset(
    "actual actually actuality ancient angina assist brave carpet casualty commotion concourse constipated "
    "contest decade deception "
    "disgrace embarrassed eventual eventually exit fabric family gracious intoxicated jubilation library "
    "magazine milliard molest "
    "morbid officious parents pepperoni preservative rope sane sensible stage strangers sympathetic "
    "undertaker warehouse wink".split()
)
"""Look-alikes that are hardly ever the right translation of their word."""


class _Row(NamedTuple):
    source: re.Pattern[str]
    wrong: re.Pattern[str]
    right: str
    word: str
    look_alike: str


@check(
    summary="English look-alike of a source word that means something else",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "The bridge is [[actually]] closed to cars.",
            message="“actually” stands for “actualmente”: write “currently”",
            source="El puente está actualmente cerrado a los coches, dijo el alcalde.",
        ),
        Bad(
            "The mayor was [[intoxicated]] by the mussels.",
            source="El alcalde fue intoxicado por los mejillones, dijo la policía.",
        ),
        Bad(
            "They will [[eventually]] close the bridge.",
            source="Sie werden die Brücke eventuell schließen, sagte der Bürgermeister.",
        ),
        Good(
            "The bridge is currently closed to cars.",
            source="El puente está actualmente cerrado a los coches, dijo el alcalde.",
        ),
        Good(
            "The bridge is actually closed to cars.",
            source="El puente en realidad está cerrado a los coches, dijo el alcalde.",
        ),
        Good(
            "They will eventually close the bridge.",
            source="Sie werden die Brücke schließlich schließen, sagte der Bürgermeister.",
        ),
    ),
)
def false_friend_source(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each look-alike beside the source word that it must not stand for."""
    source = analysis.source
    rows = _rows(source.language) if source else ()
    for pair in analysis.pairs if source and rows else ():
        original, target = pair.source.of(source.text).lower(), pair.span.of(analysis.text).lower()  # type: ignore[union-attr]
        for row in rows if pair.is_sure else ():
            there = row.source.search(original)
            here = row.wrong.search(target) if there else None
            if there is None or here is None or row.right.split()[0].removesuffix("e") in target:
                continue
            span = Span(pair.span.start + here.start(), pair.span.start + here.end())
            place = Span(pair.source.start + there.start(), pair.source.start + there.end())
            yield flag(
                span=span,
                message=f"“{span.of(analysis.text)}” stands for “{there[0]}”: write “{_adverb(row, here[0])}”",
                confidence=Confidence.MEDIUM if row.look_alike in _SURE else Confidence.LOW,
                related=(Related(place, "the word that it looks like", in_source=True),),
            )


@cache
def _rows(language: str) -> tuple[_Row, ...]:
    from transcheck.languages.false_friends import false_friends

    return tuple(
        _Row(_inflected(row.word.lower(), language), _english(row.wrong), row.right, row.word, row.wrong)
        for row in false_friends(language)
    )


_ENDINGS = {
    "es": ("ar", "er", "ir", "os", "as", "o", "a", "e"),
    "pt": ("ar", "er", "ir", "o", "a", "e"),
    "it": ("arsi", "are", "ere", "ire", "o", "a", "e", "i"),
    "fr": ("er", "ir", "re", "el", "e"),
    "de": ("en",),
    "ru": ("ный", "вать", "овать", "ать", "ить", "ия", "ый", "ий", "а", "я", "ь"),
}


def _inflected(word: str, language: str) -> re.Pattern[str]:
    """The word with any ending that its language may give it."""
    if word.endswith(("mente", "ment", "ell")):
        return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
    stem = next(
        (
            word.removesuffix(end)
            for end in _ENDINGS.get(language, ())
            if word.endswith(end) and len(word) - len(end) > 2
        ),
        word,
    )
    return re.compile(rf"(?<!\w){re.escape(stem)}\w{{0,4}}(?!\w)")


def _english(word: str) -> re.Pattern[str]:
    """Any form of an English word; German adjectives are adverbs as well."""
    short = word.removesuffix("e")
    ending = "(?:y|ies|ied|ying)" if word.endswith("y") else f"(?:{word[-1]}?(?:s|es|ed|ing)?|ly)"
    stem = word.removesuffix("y") if word.endswith("y") else word
    forms = rf"{re.escape(stem)}{ending}|{re.escape(short)}(?:ed|ing|es)"
    return re.compile(rf"(?<![\w-])(?:{forms})(?![\w-])")


def _adverb(row: _Row, found: str) -> str:
    """The right English, as an adverb where the wrong one is."""
    if found != f"{row.look_alike}ly":
        return row.right
    return row.right.removesuffix("e") + "y" if row.right.endswith("le") else f"{row.right}ly"
