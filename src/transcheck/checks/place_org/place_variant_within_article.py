"""One place is spelled in two ways in one story.

Why it matters
    Kyiv and Kiev, Busan and Pusan, Donbas and Donbass are one place each. An engine picks a spelling afresh in every
    sentence, and a reader who does not know the place takes it for two.

When to ignore
    The copy explains the old spelling, or a name keeps it: Peking University, chicken Kiev.

Decision
    A table joins the spellings of one place. Two of them in one copy are an inconsistency, and the one that is not
    today's is marked: surely, or likely where copy about former times may use it (Peking). Left alone are quotations,
    places beside another capitalised word that is no office (Pusan Perimeter, University of Madras), dishes, and
    spellings that stand in one sentence, which then explains them.
"""

from collections import defaultdict
from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, MentionKind
from transcheck.languages.en import FORMAL_OFFICES, SENTENCE_OPENERS
from transcheck.languages.en.place_spellings import BESIDE_FIXED_NAMES, FORMER_SPELLINGS, PLACE_SPELLINGS
from transcheck.model import COPY, BlockKind, Confidence, Edit, Finding, Fix, Related, Safety, Severity
from transcheck.rule import Bad, Flag, Good, check

_FIRST_WORDS = frozenset(
    written for name in PLACE_SPELLINGS for word in name.split()[:1] for written in (word, word.replace("'", "’"))
)
_KINDS = COPY | {BlockKind.DATELINE}
_NEIGHBOURS = 40
"""Characters on each side in which the words beside a place are looked for."""
_NO_NAMES = SENTENCE_OPENERS | {office.split()[0] for office in FORMAL_OFFICES}
"""Capitalised words beside a place that make no longer name of it: Kiev Mayor."""

_Spellings = dict[str, list[Mention]]


@check(
    summary="One place spelled in two ways",
    category="linguistic-conventions/spelling",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The train left Kyiv at noon. In [[Kiev]] the mayor waved.",
            message="“Kiev” is spelled “Kyiv” elsewhere in the copy",
            fixed="The train left Kyiv at noon. In Kyiv the mayor waved.",
        ),
        Bad("The ferry sails from Busan.\n\n![](a.jpg)\n*A crane in [[Pusan]]’s harbor.*"),
        Bad("Shells fell in the [[Donbass]]. Miners in the Donbas stayed at home."),
        Good("The train left Kiev at noon. In Kiev the mayor waved."),  # one spelling throughout
        Good("A student of Pusan National University left Busan at noon. Peking duck was served in Beijing."),
        Good("The station is called Kyiv. Russian maps have Kyiv as Kiev."),
        Good("The train left Kyiv. “We love Kiev,” a passenger said."),
    ),
)
def place_variant_within_article(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each place in a spelling that is not today's, or that the copy uses less."""
    for right, wrong in _inconsistent(analysis):
        name = _written(right)
        for mention in wrong:
            yield flag(
                span=mention.span,
                message=f"“{_written(mention)}” is spelled “{name}” elsewhere in the copy",
                confidence=Confidence.MEDIUM if _written(mention) in FORMER_SPELLINGS else Confidence.HIGH,
                related=(Related(right.span, "the other spelling stands here"),),
                fix=Fix(f"Write “{name}”", (Edit(mention.span, name),), Safety.SAFE),
            )


def _inconsistent(analysis: Analysis) -> Iterator[tuple[Mention, list[Mention]]]:
    """For each place in two spellings a mention in the one to keep, and all mentions in others."""
    if _FIRST_WORDS.isdisjoint(analysis.name_words):
        return
    places: dict[str, _Spellings] = defaultdict(lambda: defaultdict(list))
    for mention in analysis.mentions:
        place = PLACE_SPELLINGS.get(_written(mention))
        if place and mention.kind is not MentionKind.PERSON and mention.block.kind in _KINDS:
            places[place][_written(mention)].append(mention)
    for place, spellings in places.items():
        own = {name: [one for one in found if _is_own_name(analysis, one)] for name, found in spellings.items()}
        own = {name: found for name, found in own.items() if found}
        if len(own) > 1 and not _is_explained(analysis, own):
            keep = place if place in own else max(own, key=lambda name: len(own[name]))
            yield own[keep][0], [mention for name, found in own.items() if name != keep for mention in found]


def _written(mention: Mention) -> str:
    return mention.text.replace("’", "'").replace("\n", " ")


def _is_own_name(analysis: Analysis, mention: Mention) -> bool:
    """Whether the mention is the place, not a part of a longer name or of a quotation."""
    if analysis.in_quotation(mention.span):
        return False
    start, end = mention.block.span
    before = analysis.text[max(start, mention.span.start - _NEIGHBOURS) : mention.span.start].split()
    after = analysis.text[mention.span.end : min(end, mention.span.end + _NEIGHBOURS)]
    following = after.split()[0] if after[:1].isspace() and after.strip() else ""
    if before and before[-1] == "of":
        before = before[:-1] if before[-2:-1] and before[-2].istitle() else []
    last = before[-1] if before else ""
    is_part = (last[:1].isupper() and last.isalpha() and last not in _NO_NAMES) or (
        following[:1].isupper() and following not in _NO_NAMES
    )
    return not is_part and last not in BESIDE_FIXED_NAMES and following.rstrip(".,") not in BESIDE_FIXED_NAMES


def _is_explained(analysis: Analysis, spellings: _Spellings) -> bool:
    """Whether a sentence has two of the spellings."""
    sentences = [{analysis.sentences.at(one.span.start) for one in found} for found in spellings.values()]
    return len(set().union(*sentences)) < sum(map(len, sentences))
