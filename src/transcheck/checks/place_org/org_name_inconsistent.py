"""One body goes by several English names in one story.

Why it matters
    A foreign office has one name in the source. An engine that renders it afresh in each paragraph, Supreme
    Prosecutors' Office here and Grand Prosecutors' Office there, makes two offices of it.

When to ignore
    Two bodies whose names are nearly the same.

Decision
    Names with two words or more beside the noun for their kind, alike but for that noun (Agency, Administration;
    Commission, Committee), near synonyms (Supreme, Grand) or the form of a word (Election, Electoral). The order of the
    words does not count: Foreign Affairs Bureau, Bureau of Foreign Affairs. Left alone are names that stand in one
    sentence, that an acronym tells apart, or that the gazetteer knows as two. The first form is kept, or the
    gazetteer’s.
"""

from collections import defaultdict
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.organisation_names import HEAD_NOUNS, OrganisationName, find_organisation_names
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Severity
from transcheck.rule import Bad, Flag, Good, check


@check(
    summary="One body under several English names",
    category="terminology/inconsistent-use-of-terminology",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The Lindow Weather Administration warned of snow. By noon the [[Lindow Weather Agency]] lifted the alert.",
            message="“Lindow Weather Agency” is “Lindow Weather Administration” elsewhere in the copy",
            fixed="The Lindow Weather Administration warned of snow. "
            "By noon the Lindow Weather Administration lifted the alert.",
        ),
        Bad("The Supreme Prosecutors' Office said no. The [[Grand Prosecutors' Office]] did not say why."),
        Bad(
            "The Lindow Board of Audit and Pensions met. The [[Lindow Committee of Audit and Pensions]] sat until noon."
        ),
        Good("The Lindow Weather Administration warned of snow. The administration lifted the alert."),
        Good("The National Security Council met. The National Security Agency did not."),
        Good("The Bureau of Harbor Affairs closed. The Harbor Affairs Bureau will reopen."),
        Good("The Lindow Weather Administration and the Lindow Weather Agency merged."),  # two bodies
        Good("The Lindow Harbor Authority (LHA) met. The Lindow Harbor Service (LHS) did not."),
    ),
)
def org_name_inconsistent(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each name of a body that is not the one to keep."""
    if HEAD_NOUNS.isdisjoint(analysis.name_words):
        return
    bodies: dict[tuple[str, ...], list[OrganisationName]] = defaultdict(list)
    for name in find_organisation_names(analysis.text, tuple(analysis.mentions)):
        if not analysis.in_quotation(name.span):
            bodies[name.key].append(name)
    for names in bodies.values():
        keep = next((name for name in names if name.entry), names[0])
        wrong = [name for name in names if name.words != keep.words]
        if not wrong or _are_two(analysis, names):
            continue
        right = " ".join(keep.span.of(analysis.text).split())
        for name in wrong:
            yield flag(
                span=name.span,
                message=f"“{' '.join(name.span.of(analysis.text).split())}” is “{right}” elsewhere in the copy",
                related=(Related(keep.span, "the other name stands here"),),
                fix=Fix(f"Write “{right}”", (Edit(name.span, right),)),
            )


def _are_two(analysis: Analysis, names: list[OrganisationName]) -> bool:
    """Whether the copy or the gazetteer shows that names which are nearly the same are those of two bodies."""
    if len({name.entry.id for name in names if name.entry}) > 1:
        return True
    sentences: dict[object, set[tuple[str, ...]]] = defaultdict(set)
    for name in names:
        sentences[analysis.sentences.at(name.span.start)].add(name.words)
    if any(len(words) > 1 for words in sentences.values()):
        return True
    acronyms = {
        one.text for one in analysis.acronyms for name in names if one.expansion and one.expansion.overlaps(name.span)
    }
    return len(acronyms) > 1
