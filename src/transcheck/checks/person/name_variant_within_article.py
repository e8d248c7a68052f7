"""One person is spelled in two ways in one story.

Why it matters
    Names from other scripts have many transcriptions, and an engine picks one afresh in each sentence. A reader takes
    Zelensky and Zelenskyy, or Lee Ha-won and Yi Ha-won, for two people; an index counts two.

When to ignore
    Two people of nearly the same name.

Decision
    A spelling that the gazetteer lists as wrong, for East Asian names sure only with the office or the right name in
    the copy; two full names whose folded forms are equal (Qasimi, Kasimi) or that a table of family names joins (Lee,
    Yi, Rhee); a lone family name that folds like that of one person only. Two entries of the gazetteer, two people
    named in one sentence and two with different offices, ages or descriptions are never one. The rarer spelling is
    marked, on a tie that of a caption or headline, else the later one; it is sure where the gazetteer or one office
    joins the two. Accents, capitals, Arabic articles and the hyphens of Korean given names are left to other rules, and
    so are words of captions and headlines that are almost words of the body. One spelling throughout that the gazetteer
    does not have, or accepts beside its own, is left to name-kb-spelling.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, NameForm, NameHit, PersonEntry
from transcheck.analysis.name_variants import NameVariant, find_name_variants
from transcheck.analysis.near_spellings import find_near_spellings
from transcheck.model import CAPTIONS, BlockKind, Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_PROPER = frozenset({NameForm.NAME, NameForm.VARIANT})
_IN_ADDRESS = frozenset("/@_#.")
_COMPARED_WITH_BODY = CAPTIONS | {BlockKind.HEADLINE, BlockKind.DEK}


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
            "It was [[Vladimir Zelensky]] who toured the dairy.",
            message="“Vladimir Zelensky” is a wrong spelling of Volodymyr Zelenskyy",
            fixed="It was Volodymyr Zelenskyy who toured the dairy.",
        ),
        Bad(
            "Governor Alexei Lind left.\n\n![](pier.jpg)\n*Governor [[Aleksey Lind]] on the pier*",
            fixed="Governor Alexei Lind left.\n\n![](pier.jpg)\n*Governor Alexei Lind on the pier*",
        ),
        Good("Dina Qasimova said no.\n\n![](pier.jpg)\n*Dina Qasimowa on the pier*"),  # caption-body-name-mismatch
        Good("Coach Kim Min-su left. The singer Kim Min-soo came."),  # two people
        Good("Dina Qasimi and Dina Kasimi left."),  # one sentence names both
        Good("Gina Harris said no. Gina Harrison said yes."),
        Good("Recep Tayyip Erdoğan spoke. Recep Tayyip Erdogan left."),  # an accent alone
    ),
)
def name_variant_within_article(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag wrong spellings that the gazetteer lists, and the rarer of two spellings of one person."""
    wrong = [
        hit for hit in analysis.names if hit.form is NameForm.MISSPELLING and not _is_in_address(analysis, hit.span)
    ]
    spelled = _spellings_in_copy(analysis) if wrong else {}
    for hit in wrong:
        right = spelled.get(hit.entry.id)
        is_sure = right is not None or _is_meant(analysis, hit)
        yield flag(
            span=hit.span,
            message=f"“{_written(analysis, hit.span)}” is a wrong spelling of {right or hit.entry.name}",
            confidence=Confidence.HIGH if is_sure else Confidence.MEDIUM,
            related=(Related(hit.span, f"{hit.entry.name} ({hit.entry.source})"),),
            fix=_fix(analysis, hit.span, right or hit.entry.name, is_known=is_sure),
        )
    for variant in _variants(analysis):
        if not _is_in_address(analysis, variant.span):
            yield flag(
                span=variant.span,
                message=f"“{_written(analysis, variant.span)}” is spelled “{variant.right}” elsewhere in the copy",
                confidence=Confidence.HIGH if variant.is_sure else Confidence.MEDIUM,
                related=(Related(variant.other, "the other spelling stands here"),),
                fix=_fix(analysis, variant.span, variant.right, is_known=False),
            )


def _variants(analysis: Analysis) -> list[NameVariant]:
    """The variants, save for those that are told from the body's names word by word."""
    found = list(find_name_variants(analysis.text, analysis.mentions, analysis.sentences))
    blocks = [analysis.block_at(variant.span.start) for variant in found]
    if not any(block and block.kind in _COMPARED_WITH_BODY for block in blocks):
        return found
    near = list(
        find_near_spellings(analysis.document, analysis.mentions, analysis.body_name_words, _COMPARED_WITH_BODY)
    )
    return [variant for variant in found if not any(variant.span.overlaps(one.span) for one in near)]


def _spellings_in_copy(analysis: Analysis) -> dict[str, str]:
    """The first accepted spelling in the copy of each entry that is named there."""
    hits = [hit for hit in analysis.names if hit.form in _PROPER]
    return {hit.entry.id: _written(analysis, hit.span) for hit in reversed(hits)}


def _written(analysis: Analysis, span: Span) -> str:
    """The words there on one line."""
    return " ".join(span.of(analysis.text).split())


def _is_meant(analysis: Analysis, hit: NameHit) -> bool:
    """Whether no namesake can be meant: an East Asian name needs one of the person's offices before it."""
    if not isinstance(hit.entry, PersonEntry) or hit.entry.order == "given-first":
        return True
    mention = analysis.mentions.at(hit.span.start)
    title = mention.title.text if mention and mention.title else ""
    return any(office.title == title for office in hit.entry.titles)


def _is_in_address(analysis: Analysis, span: Span) -> bool:
    """Whether a name is part of a web or mail address or an account name."""
    before, after = analysis.text[span.start - 1 : span.start], analysis.text[span.end : span.end + 2]
    return before in _IN_ADDRESS or after[:1] in _IN_ADDRESS - {"."} or (after[:1] == "." and after[1:].isalnum())


def _fix(analysis: Analysis, span: Span, right: str, *, is_known: bool) -> Fix:
    safety = Safety.SAFE if is_known and not analysis.in_quotation(span) else Safety.SUGGESTED
    return Fix(f"Write “{right}”", (Edit(span, right),), safety)
