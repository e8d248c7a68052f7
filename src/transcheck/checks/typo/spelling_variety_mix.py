"""American and British spellings in one copy.

Why it matters
    "Defense" in one paragraph and "defence" in the next look like a misprint. Engines choose the variety anew for each
    sentence.

When to ignore
    The odd spelling is that of a quoted text.

Decision
    Words that each side writes one way are counted (rules/terms/spellings-american.yaml and spellings-british.yaml), in
    small letters and outside quotations: names such as "Ministry of Defence" keep their spelling. The copy is mixed
    where one word is spelled both ways, where there are two words and more of each variety, or where a single one
    stands against four. The rarer variety is marked. Canadian copy mixes some words by rule, so those that it spells as
    in America need a word spelled both ways.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, PhraseHit
from transcheck.analysis.running_text import is_running_text
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Safety, Severity
from transcheck.rule import Bad, Flag, Good, check

_RULE = "spelling-variety-mix"
_LEAST_WORDS = 2
_ONE_AGAINST = 4
_CANADIAN = ("analyz", "paralyz", "skeptic", "maneuver", "jewelry", "aluminum", "mustache", "enrollment", "fulfillment")


@check(
    summary="American and British spellings in one copy",
    category="style/inconsistent-style",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The defense of the bridge, and the defense budget, is ready. The [[defence]] is late.",
            message="“defence” is a British spelling in a copy with American ones",
            fixed="The defense of the bridge, and the defense budget, is ready. The defense is late.",
        ),
        Bad("The colour and flavour of the ferry, a centre of rumours, [[honors]] the bridge."),
        Good("The defense of the bridge is ready, the Ministry of Defence said."),
        Good("The color of the ferry is late, and its centre is ready."),  # one of each
        Good("The defense budget is ready. “Our defence,” she said, “is late.”"),
        Good("The colour and flavour of the ferry, a centre of rumours, are analyzed."),  # Canadian
    ),
)
def spelling_variety_mix(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each word of the rarer variety."""
    hits = analysis.phrase_hits.get(_RULE, ())
    varieties: dict[str | None, list[PhraseHit]] = {}
    for hit in hits if len(hits) >= _LEAST_WORDS else ():
        if hit.span.of(analysis.text).islower() and _counts(analysis, hit):
            varieties.setdefault(hit.row.message, []).append(hit)
    if len(varieties) == _LEAST_WORDS:
        usual, rare = sorted(varieties.values(), key=lambda found: (-len(found), found[0].span))
        for hit in _odd_ones(analysis.text, usual, rare):
            yield _finding(analysis, flag, hit, usual, is_sure=len(usual) > len(rare))


def _counts(analysis: Analysis, hit: PhraseHit) -> bool:
    block = analysis.block_at(hit.span.start)
    return is_running_text(block) and not analysis.in_quotation(hit.span)


def _odd_ones(text: str, usual: list[PhraseHit], rare: list[PhraseHit]) -> list[PhraseHit]:
    """The hits of the rarer variety that are a mix: all of them, or those whose words are spelled both ways."""
    spelled = {hit.span.of(text) for hit in usual}
    twice = [hit for hit in rare if (hit.instead or "") in spelled]
    if twice:
        return rare
    words = {hit.span.of(text) for hit in rare}
    if any(word.startswith(_CANADIAN) for word in words | spelled):
        return []
    is_mixed = min(len(words), len(spelled)) >= _LEAST_WORDS or len(usual) >= _ONE_AGAINST
    return rare if is_mixed else []


def _finding(analysis: Analysis, flag: Flag, hit: PhraseHit, usual: list[PhraseHit], *, is_sure: bool) -> Finding:
    written, meant = hit.span.of(analysis.text), hit.instead or ""
    return flag(
        span=hit.span,
        message=(hit.row.message or "").format(match=written),
        related=(Related(usual[0].span, "the other variety"),),
        fix=Fix(f"Write “{meant}”", (Edit(hit.span, meant),), Safety.SAFE if is_sure else Safety.SUGGESTED),
    )
