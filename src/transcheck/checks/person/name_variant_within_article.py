"""One person is spelled in two ways in one story.

Why it matters
    Names from other scripts have many transcriptions, and an engine picks one afresh in each sentence. A reader takes
    Zelensky and Zelenskyy, or Lee Ha-won and Yi Ha-won, for two people; an index counts two.

When to ignore
    Two people of nearly the same name.

Decision
    A spelling that the gazetteer lists as wrong; two full names whose folded forms are equal in one part (Qasimi,
    Kasimi) or that a table of family names joins (Lee, Yi, Rhee), and that are the same in the other part; a lone family
    name that folds like that of one person only. Two entries of the gazetteer, two people named in one sentence and two
    with different offices, ages or descriptions are never one. The rarer spelling is marked, the later one on a tie; it
    is sure where the gazetteer or one office joins the two. Accents, capitals, Arabic articles and the hyphens of Korean
    given names are left to other rules.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, NameForm, NameHit, PersonEntry
from transcheck.analysis.name_variants import find_name_variants
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_PROPER = frozenset({NameForm.NAME, NameForm.VARIANT})
_IN_ADDRESS = frozenset("/@_#.")


@check(
    summary="One person spelled in two ways",
    category="linguistic-conventions/spelling",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "Volodymyr Zelenskyy spoke first. Aides said [[Volodymyr Zelensky]] was tired.",
            message="“Volodymyr Zelensky” is spelled “Volodymyr Zelenskyy” elsewhere in the copy",
            fixed="Volodymyr Zelenskyy spoke first. Aides said Volodymyr Zelenskyy was tired.",
        ),
        Bad("Lawmaker Lee Ha-won left. Then [[Yi Ha-won]] came back."),
        Bad("Dina Qasimi said no. Later [[Dina Kasimi]] left. Qasimi is 40."),
        Bad("Mayor Dina Qasimi said no. Ms. [[Kasimi]] left."),
        Bad(
            "It was [[Kim Jung Un]] who toured the dairy.",
            message="“Kim Jung Un” is a wrong spelling of Kim Jong Un",
            fixed="It was Kim Jong Un who toured the dairy.",
        ),
        Good("Coach Kim Min-su left. The singer Kim Min-soo came."),  # two people
        Good("Kim Min-su and Kim Min-soo were late."),
        Good("Gina Harris said no. Gina Harrison said yes."),
        Good("Recep Tayyip Erdoğan spoke. Recep Tayyip Erdogan left."),  # an accent alone
    ),
)
def name_variant_within_article(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag wrong spellings that the gazetteer lists, and the rarer of two spellings of one person."""
    for hit in analysis.names:
        entry = hit.entry
        if (
            hit.form is NameForm.MISSPELLING
            and isinstance(entry, PersonEntry)
            and not _is_in_address(analysis, hit.span)
        ):
            right = _spelling_in_copy(analysis, entry)
            yield flag(
                span=hit.span,
                message=f"“{hit.span.of(analysis.text)}” is a wrong spelling of {right}",
                confidence=Confidence.HIGH,
                related=(Related(hit.span, f"{entry.name} ({entry.source})"),),
                fix=_fix(analysis, hit.span, right, is_known=True),
            )
    for variant in find_name_variants(analysis.text, analysis.mentions, analysis.sentences):
        if not _is_in_address(analysis, variant.span):
            yield flag(
                span=variant.span,
                message=f"“{variant.span.of(analysis.text)}” is spelled “{variant.right}” elsewhere in the copy",
                confidence=Confidence.HIGH if variant.is_sure else Confidence.MEDIUM,
                related=(Related(variant.other, "the other spelling stands here"),),
                fix=_fix(analysis, variant.span, variant.right, is_known=False),
            )


def _spelling_in_copy(analysis: Analysis, entry: PersonEntry) -> str:
    """The accepted spelling that the copy uses, else the gazetteer's."""
    proper: list[NameHit] = [hit for hit in analysis.names if hit.entry is entry and hit.form in _PROPER]
    return " ".join(proper[0].span.of(analysis.text).split()) if proper else entry.name


def _is_in_address(analysis: Analysis, span: Span) -> bool:
    """Whether a name is part of a web or mail address or an account name."""
    before, after = analysis.text[span.start - 1 : span.start], analysis.text[span.end : span.end + 2]
    return before in _IN_ADDRESS or after[:1] in _IN_ADDRESS - {"."} or (after[:1] == "." and after[1:].isalnum())


def _fix(analysis: Analysis, span: Span, right: str, *, is_known: bool) -> Fix:
    safety = Safety.SAFE if is_known and not analysis.in_quotation(span) else Safety.SUGGESTED
    return Fix(f"Write “{right}”", (Edit(span, right),), safety)
