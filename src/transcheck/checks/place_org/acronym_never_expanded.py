"""An acronym that few readers know is never spelled out.

Why it matters
    At home the NEC or the KFTC needs no explanation, so the source gives none. Abroad nobody can guess that the one is
    South Korea’s election commission, and the other not a football club.

When to ignore
    The outlet’s readers know the body, or the copy goes on from another story.

Decision
    Bodies of the gazetteer (offices, parties, courts, unions) with an article or a possessive before them in a story
    about their country, whose name stands nowhere in the copy. Acronyms that mean something else as well, and those of
    countries whose own press is in English, count as debatable, and so does any other acronym of two to six capitals
    that is not in a list of well-known ones and that no name in the copy explains by its initials.
"""

from collections.abc import Iterator
from itertools import chain

from transcheck.analysis import Acronym, Analysis, NameForm, OrganisationEntry, PersonEntry
from transcheck.analysis.acronyms import fits
from transcheck.languages.en import COUNTRIES
from transcheck.languages.en.acronyms import WELL_KNOWN_ACRONYMS
from transcheck.model import PROSE, Confidence, Finding, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_LONGEST = 6
_NAME = 60
_KINDS = frozenset("agency central-bank court military ministry parliament party union".split())
_AMBIGUOUS = frozenset(
    "AFU BAI CDU CFC CIO CMC CRA DPP FSA FSC MAC MND MOD MOF MSS NPA NPC PBC PLA PPP SDP SPA SPD SPO TAO TPP".split()
)
"""Acronyms of the gazetteer that mean other things as often."""
_ENGLISH_PRESS = frozenset("US GB IE AU NZ CA IN PK ZA IL PH HK SG MY".split())
"""Countries whose own newspapers are in English and use their acronyms as everyday words."""
_DETERMINERS = ("the ", "The ", "’s ", "'s ")
"""What stands before the acronym of a body, not of a firm."""
_CODE_MARKS = frozenset("/@#$&+_=<>‑-")
_AFTER_DATELINE = frozenset((" (", ", ", " —", " –", " -"))


@check(
    summary="Acronym that is never spelled out",
    category="style/third-party-style",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The [[NEC]] counted the votes in South Korea again on Monday.",
            message="“NEC” is never spelled out: National Election Commission",
        ),
        Bad("Prosecutors in Seoul took over from the [[KFTC]]. The KFTC had fined the firm."),
        Bad("The [[QWL]] raised its fees on Monday.", message="“QWL” is never spelled out"),
        Good("South Korea’s National Election Commission counted again. The NEC was late."),
        Good("The LDP lost votes in Tokyo, the Liberal Democratic Party’s leader said on Monday."),
        Good("NATO and the FBI raised the alarm on Monday. The U.S. CEO was late."),
        Good("Doctors Without Borders (MSF) raised its fees, and MSF was late."),
        Good("The NEC (National Election Commission) raised its fees."),
    ),
)
def acronym_never_expanded(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first place of each acronym that nothing in the copy explains."""
    seen = {acronym.text for acronym in analysis.acronyms if acronym.expansion}
    for acronym in analysis.acronyms:
        if acronym.text in seen or not _is_opaque(analysis, acronym):
            continue
        if _is_behind_name(analysis.text, acronym):
            seen.add(acronym.text)
            continue
        seen.add(acronym.text)
        body = _body(analysis, acronym)
        if _is_spelled_out(analysis, acronym.text, body) or _is_miscased(analysis, acronym):
            continue
        is_meant = (
            body and acronym.text not in _AMBIGUOUS and analysis.text.endswith(_DETERMINERS, 0, acronym.span.start)
        )
        is_meant = is_meant and body is not None and body.country not in _ENGLISH_PRESS
        known = body if body and is_meant and _is_about(analysis, body) else None
        yield flag(
            span=acronym.span,
            message=f"“{acronym.text}” is never spelled out" + (f": {known.name}" if known else ""),
            confidence=Confidence.MEDIUM if known else Confidence.LOW,
            related=(Related(acronym.span, f"{known.name} ({known.source})"),) if known else (),
        )


def _is_opaque(analysis: Analysis, acronym: Acronym) -> bool:
    """Whether a reader may not know the acronym, which is no code, no dateline and no quotation."""
    text, (start, end) = acronym.text, acronym.span
    if len(text) > _LONGEST or text in WELL_KNOWN_ACRONYMS or text in COUNTRIES or not text.isalpha():
        return False
    block = analysis.block_at(start)
    if block is None or block.kind not in PROSE or analysis.in_quotation(acronym.span):
        return False
    before, after = analysis.text[max(0, start - 1) : start], analysis.text[end : end + 2]
    is_dateline = start == block.span.start and after in _AFTER_DATELINE
    return not is_dateline and before not in _CODE_MARKS and after[:1] not in _CODE_MARKS


def _is_behind_name(text: str, acronym: Acronym) -> bool:
    """Whether it stands in brackets behind a name of other initials: "Doctors Without Borders (MSF)"."""
    start, end = acronym.span
    if text[start - 1 : start] != "(" or text[end : end + 1] != ")":
        return False
    words = text[max(0, start - _NAME) : start - 1].split()[-2:]
    return len(words) == 2 and all(word[:1].isupper() and word.isalpha() for word in words)


def _is_miscased(analysis: Analysis, acronym: Acronym) -> bool:
    """Whether it is a name in capitals, which all-caps-name reports."""
    hit = analysis.names.at(acronym.span.start)
    return hit is not None and hit.form is NameForm.MISCASED


def _body(analysis: Analysis, acronym: Acronym) -> OrganisationEntry | None:
    """The office, party, court or union of the gazetteer that has the acronym."""
    hit = analysis.names.at(acronym.span.start)
    if hit is None or hit.form is not NameForm.ACRONYM or not isinstance(hit.entry, OrganisationEntry):
        return None
    return hit.entry if hit.entry.kind in _KINDS else None


def _is_spelled_out(analysis: Analysis, acronym: str, body: OrganisationEntry | None) -> bool:
    """Whether the copy has the name of the body, or any name with the acronym for initials."""
    if body and any(hit.entry is body and hit.form is not NameForm.ACRONYM for hit in analysis.names):
        return True
    mentioned = (mention.text for mention in analysis.mentions)
    known = (hit.span.of(analysis.text) for hit in analysis.names)
    return any(" " in name and name[0] == acronym[0] and fits(acronym, name) for name in chain(mentioned, known))


def _is_about(analysis: Analysis, body: OrganisationEntry) -> bool:
    """Whether the copy names anything else of the country that the body belongs to."""
    others = (hit.entry for hit in analysis.names if hit.entry is not body)
    countries = {entry.nationality if isinstance(entry, PersonEntry) else entry.country for entry in others}
    return body.country in countries - {""}
