"""A currency sign may mean the money of two countries in the story.

Why it matters
    ¥ is the sign of yen and yuan, twenty times apart; a bare $ in a story of Taiwan, Hong Kong or Australia may be the
    local dollar. The source's readers know which, those of the translation do not.

When to ignore
    The house style states what bare signs mean.

Decision
    The first ¥ of a story that names both China and Japan, likely where neither yen nor yuan is written out, debatable
    where one of them is. The first bare $ of a story that names the United States and another country with dollars,
    and the W of Korean papers for won, are debatable.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.places import places_in_copy
from transcheck.languages.exchange_rates import DOLLAR_COUNTRIES
from transcheck.model import COPY, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_YEN_SIGNS = ("¥", "￥")
_JAPAN = ("Japan", "Tokyo", "Osaka")
_CHINA = ("China", "Chinese", "Beijing", "Shanghai")
_AMERICA = ("U.S.", "United States", "America", "Washington", "US ")
_DOLLARS = _AMERICA, DOLLAR_COUNTRIES[:6]
_STATED_DOLLARS = ("US$", "U.S. dollar", "US dollar", "A$", "C$", "HK$", "NT$", "NZ$", "S$", "USD")


@check(
    summary="Currency sign that two countries of the story use",
    category="locale-conventions/currency-format",
    severity=Severity.WARNING,
    confidence=Confidence.LOW,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "Lindow of Japan sells lamps to China for [[¥3 billion]] a year.",
            message="“¥3 billion” may be in yen or in yuan; the story names both Japan and China",
        ),
        Bad("Japan’s firms paid [[¥2 billion]], or 90 million yuan, in Shanghai."),
        Bad("The U.S. firm paid [[$30 million]] in Taiwan, and $2 million more for lamps."),
        Good("Lindow of Japan sells lamps for ¥3 billion a year."),
        Good("Lindow of Japan sells lamps to China for 3 billion yen a year."),
        Good("The U.S. firm paid US$30 million in Taiwan, and $2 million more for lamps."),
    ),
)
def currency_symbol_ambiguity(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first sign of each kind that may be read in two ways."""
    text = analysis.text
    if any(sign in text for sign in _YEN_SIGNS) and _has_any(text, _JAPAN) and _has_any(text, _CHINA):
        is_stated = "yuan" in text or " yen" in text or "RMB" in text or "renminbi" in text
        confidence = Confidence.LOW if is_stated else Confidence.MEDIUM
        both = "may be in yen or in yuan; the story names both Japan and China"
        yield from _first(analysis, flag, _YEN_SIGNS, both, confidence)
    if "$" in text and not _has_any(text, _STATED_DOLLARS) and all(_has_any(text, one) for one in _DOLLARS):
        either = "may be in U.S. dollars or in those of another country that the story names"
        yield from _first(analysis, flag, ("$",), either, Confidence.LOW)


def _has_any(text: str, words: tuple[str, ...]) -> bool:
    return any(word in text for word in words)


def _first(
    analysis: Analysis, flag: Flag, signs: tuple[str, ...], problem: str, confidence: Confidence
) -> Iterator[Finding]:
    for _, place, block in sorted(places_in_copy(analysis.document, signs), key=lambda found: found[1]):
        number = next(
            (one for one in analysis.numbers.within(block.span) if one.span.start <= place < one.span.end), None
        )
        is_stated = "US" in analysis.text[max(block.span.start, place - 3) : place]
        if number and not is_stated and block.kind in COPY and not analysis.in_quotation(number.span):
            span = Span(number.span.start, number.span.end)
            yield flag(span=span, message=f"“{span.of(analysis.text)}” {problem}", confidence=confidence)
            return
