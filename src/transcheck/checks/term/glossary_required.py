"""A term of the source without the English that the house's glossary has for it.

Why it matters
    A house has agreed on what a party, a law or a product is called in English. An engine puts it another way in every
    story, and only who reads the source sees that it is the same thing.

When to ignore
    The translation takes the name up again by a pronoun or a short form, or leaves the clause out on purpose.

Decision
    The terms are those of the glossaries (``check --glossary FILE``). Where a stretch of the source has one, the
    stretch of the translation that belongs to it must have one of the English terms, in any form, with or without
    hyphens, in capitals or not. Terms in Hangul, kana and Chinese characters are found inside longer words, of others
    each word may have another ending. The first mention that lacks the term is likely wrong; debatable are later ones,
    those in a story that has the term before, and those where it is not sure what translates what.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from transcheck.analysis import Analysis, Pair
from transcheck.analysis.required_terms import RequiredTerm, TermHit
from transcheck.model import Confidence, Finding, Layer, Related, Severity, Span
from transcheck.model.folding import fold_text
from transcheck.rule import Bad, Flag, Good, check

_SHOWN = 3
_GLOSSARY = (
    "source\ttarget\tlanguage\n강변당\tRiverside Party\tko\nComité du Port\tHarbor Committee|port committee\tfr\n"
)


@check(
    summary="Term of the source without its English in the glossary",
    category="terminology/inconsistent-with-terminology-resource",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "The mayor left for Busan.\n\n[[The River Party is against the bridge.]]",
            message="“강변당” is “Riverside Party” in the glossary, which is not here",
            source="시장은 부산으로 떠났다.\n\n강변당은 다리에 반대한다.",
            glossary=_GLOSSARY,
        ),
        Bad(
            "[[The Committee for the Port met on Friday.]]",
            message="“comités du port” is “Harbor Committee” or “port committee” in the glossary, which is not here",
            source="Les comités du port se sont réunis vendredi.",
            source_language="fr",
            glossary=_GLOSSARY,
        ),
        Good(
            "The mayor left for Busan.\n\nThe Riverside Party’s members are against the bridge.",
            source="시장은 부산으로 떠났다.\n\n강변당은 다리에 반대한다.",
            glossary=_GLOSSARY,
        ),
        Good(
            "Two port committees met on Friday.",
            source="Les comités du port se sont réunis vendredi.",
            source_language="fr",
            glossary=_GLOSSARY,
        ),
        Good("The party on the river met on Friday.", source="강가에서 잔치가 열렸다.", glossary=_GLOSSARY),
    ),
)
def glossary_required(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each stretch that lacks a term."""
    source = analysis.source
    hits = analysis.lexicon.required.find(source.text, source.language) if source else []
    if not hits:
        return
    pairs = Layer(sorted(_Linked(pair.source, pair) for pair in analysis.pairs))
    found: dict[RequiredTerm, dict[Pair, TermHit]] = {}
    for hit in hits:
        if linked := pairs.at(hit.span.start):
            found.setdefault(hit.term, {}).setdefault(linked.pair, hit)
    folded = fold_text(analysis.text)
    for term, places in found.items():
        yield from _lacking(analysis, flag, folded, term, places)


def _lacking(
    analysis: Analysis, flag: Flag, folded: str, term: RequiredTerm, places: Mapping[Pair, TermHit]
) -> Iterator[Finding]:
    """The findings for one term, whose places are given."""
    pattern = analysis.lexicon.required.target_pattern(term)
    first = pattern.search(folded)
    is_new = True
    for pair, hit in sorted(places.items()):
        if pattern.search(folded, *pair.span):
            is_new = False
            continue
        is_known = not is_new or (first is not None and first.start() < pair.span.start)
        is_new = False
        yield flag(
            span=pair.span,
            message=_message(hit, term, analysis.source.text if analysis.source else ""),
            severity=term.severity or Severity.WARNING,
            confidence=Confidence.LOW if is_known or not pair.is_sure else Confidence.MEDIUM,
            related=(Related(hit.span, "the source has the term", in_source=True),),
        )


def _message(hit: TermHit, term: RequiredTerm, source: str) -> str:
    words = " ".join(hit.span.of(source).split())
    wanted = " or ".join(f"“{target}”" for target in term.targets[:_SHOWN])
    note = f" ({term.note})" if term.note else ""
    return f"“{words}” is {wanted} in the glossary, which is not here{note}"


class _Linked(NamedTuple):
    """A pair by its place in the source."""

    span: Span
    pair: Pair
