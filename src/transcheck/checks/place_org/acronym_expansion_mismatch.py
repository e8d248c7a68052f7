"""An acronym is explained by a name that it does not stand for.

Why it matters
    Agencies with similar names are mixed up in translation: the National Intelligence Service becomes "NSA", or one
    acronym is spelled out in two ways. Readers then take one body for another.

When to ignore
    The letters are those of the name in another language, as in Doctors Without Borders (MSF).

Decision
    Looked at are acronyms with a name beside them in brackets or before them. Letters that cannot be read off the words
    of the name in order are a fault where the gazetteer knows the name by another acronym (sure), or another body by
    this one, or a single letter is off (likely). The other ways are taken for initials in another language. One acronym
    explained by two names, less than 85 per cent alike (token set ratio of rapidfuzz), is likely too.
"""

from collections.abc import Iterator
from typing import NamedTuple

from transcheck.analysis import Analysis, Lexicon, OrganisationEntry
from transcheck.analysis.acronyms import fits
from transcheck.analysis.spelling import letters_of
from transcheck.languages.en import COUNTRIES
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_LEAST_ALIKE = 85
_CODED = frozenset(
    "airlines airport bank co company corp corporation group holdings inc limited ltd plc station".split()
)
"""Words of names that codes of exchanges and airlines follow, as in Boston Scientific Corporation (BSX)."""
_SKIPPED = frozenset("a an and at de for in of on the to".split())


class _Misfit(NamedTuple):
    confidence: Confidence
    entry: OrganisationEntry | None = None
    """The entry of the name, whose acronym is another one."""


@check(
    summary="Acronym that does not fit the name beside it",
    category="terminology/inconsistent-use-of-terminology",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "The National Intelligence Service ([[NSA]]) told lawmakers so on Friday.",
            message="“NSA” does not stand for “National Intelligence Service”",
            fixed="The National Intelligence Service (NIS) told lawmakers so on Friday.",
        ),
        Bad("The Lindow Harbor Authority ([[LHC]]) raised its fees in May."),
        Bad(
            "The Lindow Harbor Authority (LHA) raised its fees.\n\n"
            "The [[Lindow Housing Association]] (LHA) did so as well.",
            message="“LHA” stands for “Lindow Harbor Authority” before, now for “Lindow Housing Association”",
        ),
        Good("The National Intelligence Service (NIS) told lawmakers so on Friday."),
        Good("Doctors Without Borders (MSF) left on Friday."),
        Good("The Federation of Lindow Fishers (BVL) left on Friday."),  # initials in another language
        Good("Shares of Lindow Harbor Corporation (LHX) rose, the Lindow Herald (AP) said."),
        Good("The Liberal Democratic Party won the vote. It was the ninth win of the LDP."),
    ),
)
def acronym_expansion_mismatch(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag acronyms that do not fit, and second explanations of those that do."""
    first: dict[str, Span] = {}
    for acronym in analysis.acronyms:
        if acronym.expansion is None:
            continue
        span = _without_article(acronym.expansion, analysis.text)
        name = span.of(analysis.text)
        misfit = _misfit(acronym.text, name, analysis.lexicon)
        if misfit:
            yield _misfit_finding(flag, acronym.span, f"“{acronym.text}” does not stand for “{name}”", misfit, span)
            continue
        earlier = first.setdefault(acronym.text, span)
        if not _are_alike(earlier.of(analysis.text), name):
            yield flag(
                span=span,
                message=f"“{acronym.text}” stands for “{earlier.of(analysis.text)}” before, now for “{name}”",
                confidence=Confidence.MEDIUM,
                related=(Related(earlier, f"“{acronym.text}” is explained here first"),),
            )


def _without_article(span: Span, text: str) -> Span:
    return Span(span.start + 4, span.end) if text.startswith(("The ", "the "), span.start) else span


def _misfit_finding(flag: Flag, acronym: Span, message: str, misfit: _Misfit, name: Span) -> Finding:
    proper = misfit.entry.acronym if misfit.entry else ""
    return flag(
        span=acronym,
        message=message,
        confidence=misfit.confidence,
        related=(Related(name, "the name that it should fit"),),
        fix=Fix(f"Write “{proper}”", (Edit(acronym, proper),)) if proper else None,
    )


def _misfit(acronym: str, name: str, lexicon: Lexicon) -> _Misfit | None:
    """Why an acronym does not stand for a name, if it does not."""
    if fits(acronym, name) or acronym in COUNTRIES:
        return None
    by_name, by_acronym = lexicon.entry_named(name), lexicon.entry_named(acronym)
    if isinstance(by_name, OrganisationEntry):
        is_other = by_name.acronym not in ("", acronym) and not by_name.has_foreign_initials
        return _Misfit(Confidence.HIGH, by_name) if is_other else None
    if isinstance(by_acronym, OrganisationEntry) and (by_acronym.has_foreign_initials or by_acronym.acronym != acronym):
        return None
    if not _CODED.isdisjoint(name.lower().split()):
        return None
    is_known = isinstance(by_acronym, OrganisationEntry) and acronym[0] == name[0]
    return _Misfit(Confidence.MEDIUM) if is_known or _is_one_off(acronym, name) else None


def _is_one_off(acronym: str, name: str) -> bool:
    """Whether one letter alone, not the first, differs from the initials."""
    initials = [word[0].upper() for word in name.split() if word not in _SKIPPED]
    if len(initials) != len(acronym) or len(acronym) < 3 or acronym[0] != initials[0]:
        return False
    return sum(a != b for a, b in zip(acronym, initials, strict=True)) == 1


def _are_alike(one: str, other: str) -> bool:
    if letters_of(one) == letters_of(other):
        return True
    from rapidfuzz import fuzz  # late: few stories explain an acronym twice

    return fuzz.token_set_ratio(one.lower(), other.lower()) >= _LEAST_ALIKE
