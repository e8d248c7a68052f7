"""The translation denies what the source affirms, or affirms what it denies.

Why it matters
    A "not" too many or too few turns the story round, and the sentence reads well all the same.

When to ignore
    The source denies with a word that is not in the lists: a verb such as "to miss", an irony.

Decision
    "Not" in English counts where the whole source stretch has nothing that denies, not even a prefix or a word such
    as "only", "hardly" or "without". A denied verb of the source counts where the English stretch has no such word
    either; as there are many ways to put a denial, that finding is debatable. Questions are left alone, and so are
    long stretches.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Pair
from transcheck.model import Confidence, Finding, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_LONGEST = 45
"""Words."""


@check(
    summary="Denied on one side only",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.MEDIUM,
    needs=frozenset({"source"}),
    examples=(
        Bad(
            "The mayor did [[not]] open the bridge on Friday.",
            message="“not”, but nothing in the source denies",
            source="El alcalde abrió el puente el viernes.",
        ),
        Bad("[[The two sides agreed on the bridge.]]", source="두 나라는 다리 건설에 합의하지 않았다."),
        Good("The mayor did not open the bridge on Friday.", source="El alcalde no abrió el puente el viernes."),
        Good(
            "The mayor refused to open the bridge on Friday.", source="El alcalde no ha abierto el puente el viernes."
        ),
        Good("The mayor did not open the bridge.", source="El alcalde se negó a abrir el puente el viernes."),
    ),
)
def negation_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each pair of which one side alone denies."""
    source = analysis.source
    if source is None:
        return
    from transcheck.languages.source_negation import denials, denies_anything, english_denial, plain_denial

    any_denial, plain = denials(source.language), plain_denial(source.language)
    for pair in analysis.pairs if any_denial and plain else ():
        target, original = pair.span.of(analysis.text), pair.source.of(source.text)
        if not pair.is_sure or len(target.split()) > _LONGEST or target.rstrip('"”’ ').endswith("?"):
            continue
        here = english_denial(target)
        if here and not any_denial.search(original):  # type: ignore[union-attr]
            yield _finding(flag, pair, Span(*here.span()), f"“{here[0]}”, but nothing in the source denies")
        elif not here and not denies_anything(target):
            there = plain.search(original)  # type: ignore[union-attr]
            if there:
                yield flag(
                    span=pair.span,
                    message=f"the source denies (“{there[0]}”), the translation does not",
                    confidence=Confidence.LOW,
                    related=(Related(_shifted(there.span(), pair.source.start), "the denial", in_source=True),),
                )


def _finding(flag: Flag, pair: Pair, span: Span, message: str) -> Finding:
    return flag(
        span=_shifted(span, pair.span.start),
        message=message,
        related=(Related(pair.source, "no denial", in_source=True),),
    )


def _shifted(span: tuple[int, int], start: int) -> Span:
    return Span(span[0] + start, span[1] + start)
