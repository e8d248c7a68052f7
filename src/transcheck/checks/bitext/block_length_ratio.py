"""A paragraph of the translation is far shorter or longer than its source, measured by the rest of the story.

Why it matters
    A paragraph a third as long as it should be has lost a sentence; one three times as long has gained one, or loops.

When to ignore
    The paragraph is a list or a quotation of verse, or was cut on purpose.

Decision
    The lengths of a pair are compared in characters with the ratio of the whole story: more than twice as short or
    long, and more than three standard deviations from the mean of the logarithms. Stories of fewer than six pairs are
    compared with the usual ratio of the language instead, and must be three times too short or long. Short lines,
    headings and captions are left alone.
"""

import math
import re
from collections.abc import Iterator
from statistics import median

from transcheck.analysis import Analysis, Pair
from transcheck.model import PROSE, Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_USUAL = {
    "ar": 1.2, "cs": 1.1, "de": 0.92, "es": 0.9, "fr": 0.88, "hi": 1.05, "it": 0.92, "ja": 2.4, "ko": 2.1, "pl": 1.02,
    "pt": 0.95, "ru": 0.98, "uk": 1.02, "zh": 3.4,
}  # fmt: skip
"""Characters of English for a character of the language, in news."""
_FEWEST_PAIRS = 6
_LEAST_FACTOR, _FACTOR_ALONE = 2.0, 3.0
_DEVIATIONS = 3.0
_CHARACTER_LANGUAGES = frozenset({"ja", "ko", "zh"})
_LATIN = re.compile(r"[A-Za-z][A-Za-z .'’-]*")
_GLOSS = re.compile(r"[(（][A-Za-z][A-Za-z .'’-]*[)）]")
_LEAST_LENGTH = 120
"""Characters of English that the longer side is worth."""
_LEAST_SPREAD = 0.12


@check(
    summary="Paragraph far shorter or longer than its source",
    category="accuracy/omission",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "[[The mayor opened the bridge.]]",
            message="far shorter than its source: 28 characters for 149",
            source="El alcalde abrió el puente el viernes ante dos mil vecinos, que llevaban once años esperándolo "
            "y que lo cruzaron a pie con velas hasta la medianoche.",
        ),
        Bad(
            "[[The mayor opened the bridge. He opened it before the people of the town, who had waited for it "
            "for years, and they walked over it with candles until midnight.]]",
            source="El alcalde abrió el puente el viernes.",
        ),
        Good(
            "The mayor opened the bridge on Friday.",
            source="El alcalde abrió el puente el viernes.",
        ),
        Good(
            "# Mayor opens bridge",
            source="# El alcalde abre el puente nuevo del norte de la ciudad ante dos mil vecinos con velas",
        ),
    ),
)
def block_length_ratio(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each pair whose lengths do not fit."""
    source = analysis.source
    if source is None:
        return
    pairs = [pair for pair in analysis.pairs if pair.is_sure and _is_prose(analysis, pair)]
    lengths_of = [
        (_length(pair.span.of(analysis.text), "en"), _length(pair.source.of(source.text), source.language))
        for pair in pairs
    ]
    ratios = [math.log(target / original) for target, original in lengths_of]
    expected, limit = _norm(ratios, source.language)
    for pair, lengths, ratio in zip(pairs, lengths_of, ratios, strict=True):
        off = ratio - expected
        if abs(off) <= limit or max(lengths[0], lengths[1] * math.exp(expected)) < _LEAST_LENGTH:
            continue
        word = "longer" if off > 0 else "shorter"
        yield flag(
            span=pair.span,
            message=f"far {word} than its source: {lengths[0]} characters for {lengths[1]}",
            category="accuracy/addition" if off > 0 else "accuracy/omission",
            related=(Related(pair.source, "the source", in_source=True),),
        )


def _is_prose(analysis: Analysis, pair: Pair) -> bool:
    block = analysis.block_at(pair.span.start)
    return block is not None and block.kind in PROSE


def _length(text: str, language: str) -> int:
    """Characters; those of Latin words among others count for what they would be in the other script."""
    if language not in _CHARACTER_LANGUAGES:
        return max(1, len(text.strip()))
    bare = _GLOSS.sub("", text.strip())
    latin = sum(len(word) for word in _LATIN.findall(bare))
    return max(1, len(bare) - latin + round(latin / _USUAL[language]))


def _norm(ratios: list[float], language: str) -> tuple[float, float]:
    """The expected logarithm of the ratio, and how far one may be from it."""
    if len(ratios) < _FEWEST_PAIRS:
        usual = _USUAL.get(language)
        return (math.log(usual), math.log(_FACTOR_ALONE)) if usual else (0.0, math.inf)
    middle = median(ratios)
    spread = max(_LEAST_SPREAD, 1.4826 * median(abs(ratio - middle) for ratio in ratios))
    return middle, max(math.log(_LEAST_FACTOR), _DEVIATIONS * spread)
