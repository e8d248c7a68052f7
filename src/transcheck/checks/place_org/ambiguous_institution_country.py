"""Two countries of the paragraph have the institution, and the copy does not say whose it is.

Why it matters
    For the readers of the source “the House of Representatives” is their own or the obvious one. Abroad, beside
    another country that has one as well, it may be either.

When to ignore
    The context leaves no doubt, as a party or a person of one country often does.

Decision
    The first mention of an institution that many countries have ("the Supreme Court", "the Defense Ministry"),
    without a country or a possessive right before or after it, in a paragraph that names two countries or more that
    have it, or their people. Debatable: whether readers are in doubt no rule can tell.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, PlaceEntry
from transcheck.analysis.quoted_clauses import words_of
from transcheck.languages.en import COUNTRIES, COUNTRY_ADJECTIVES
from transcheck.languages.en.institutions import SHARED_INSTITUTIONS
from transcheck.model import PROSE, Block, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_REACH = 30
_CODES = COUNTRIES | COUNTRY_ADJECTIVES
_WHOLE = {"House": "House of Representatives"}
"""What a name is the first word of, as "of" ends it."""
_OWNERS = {name.title().replace(" Of ", " of "): owners for name, owners in SHARED_INSTITUTIONS.items()}
_FIRST_WORDS = frozenset(name.split()[0] for name in (*_OWNERS, *_WHOLE))


@check(
    summary="Institution of one of two countries",
    category="accuracy/mistranslation",
    severity=Severity.WARNING,
    confidence=Confidence.LOW,
    examples=(
        Bad(
            "Japan and Australia signed the pact after a vote in [[the House of Representatives]].",
            message="“the House of Representatives” may be that of Australia or Japan",
        ),
        Bad("Turkish and Russian ships met off Chile. [[The Defense Ministry]] said no."),
        Bad("Turkish and Russian ships met off Chile, [[the Defense Ministry]] said."),
        Good("Japan and Australia signed the pact after a vote in Japan’s House of Representatives."),
        Good("Japan signed the pact after a vote in the House of Representatives."),
        Good("Turkish and Russian ships met off Chile, the Defense Ministry of Turkey said."),
        Good("Japan and Australia signed it. “I thank the House of Representatives,” he said."),
    ),
)
def ambiguous_institution_country(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the institution with its article."""
    if _FIRST_WORDS.isdisjoint(analysis.name_words):
        return
    seen = set()
    for mention in analysis.mentions:
        name = _WHOLE.get(mention.text, mention.text)
        owners = _OWNERS.get(name)
        if owners is None or name in seen:
            continue
        seen.add(name)
        span, block = Span(mention.span.start - len("the "), mention.span.start + len(name)), mention.block
        if (
            block.kind not in PROSE
            or span.of(analysis.text) not in (f"the {name}", f"The {name}")
            or analysis.in_quotation(span)
        ):
            continue
        around = words_of(analysis.text, Span(span.end, min(block.span.end, span.end + _REACH)))[:3]
        if around[:1] == ["of"] or any(word.title() in _CODES for word in around[:2]):
            continue
        countries = sorted(_countries(analysis, block) & owners)
        if len(countries) > 1:
            places = " or ".join(_name(code) for code in countries[:2])
            yield flag(span=span, message=f"“{span.of(analysis.text)}” may be that of {places}")


def _countries(analysis: Analysis, block: Block) -> set[str]:
    """The countries of a paragraph, named or as adjectives."""
    places = (hit.entry for hit in analysis.names.within(block.span) if isinstance(hit.entry, PlaceEntry))
    return {place.country for place in places if place.kind == "country"}


def _name(code: str) -> str:
    return next(name for name, its in COUNTRIES.items() if its == code)
