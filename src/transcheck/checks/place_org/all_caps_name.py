"""A name that is no acronym is set in capitals.

Why it matters
    Korean and Japanese media set Latin names in capitals (KAKAO, QUAD), and the translation keeps them. English copy
    sets capitals only for initials, so readers look for what the letters stand for.

When to ignore
    The house style follows the trademark.

Decision
    The gazetteer lists names that occur in capitals although they are no acronyms. They are passed over where the words
    around them are in capitals too, in handles, addresses and stock codes. Brands that style themselves in capitals are
    not listed.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, NameForm, NameHit, OrganisationEntry
from transcheck.model import COPY, Block, Edit, Finding, Fix, Safety, Severity
from transcheck.rule import Bad, Flag, Good, check

_NEIGHBOURS = 40
"""Characters on each side in which the word before and the word after are looked for."""
_CODE_MARKS = frozenset("@#/_.:=&\\")


@check(
    summary="Name in capitals that is no acronym",
    category="linguistic-conventions/spelling",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "Ministers of the [[QUAD]] will meet in Canberra in May.",
            message="“QUAD” is no acronym: write “Quad”",
            fixed="Ministers of the Quad will meet in Canberra in May.",
        ),
        Bad("A manhunt by [[INTERPOL]] ended in Lisbon.", fixed="A manhunt by Interpol ended in Lisbon."),
        Bad("Shares of [[SAMSUNG ELECTRONICS]] rose on Friday."),
        Good("Ministers of the Quad and of NATO will meet in Canberra in May."),
        Good("# QUAD TO MEET IN CANBERRA\n\nMinisters of the Quad will meet in May."),  # a headline in capitals
        Good("The banner read SAVE THE QUAD NOW before the meeting."),
        Good("The sticker said QUAD_4 and @QUAD."),  # a code and a handle
    ),
)
def all_caps_name(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each name of the gazetteer that stands in capitals in a text that does not."""
    for hit in analysis.names:
        if hit.form is NameForm.MISCASED:
            block = analysis.block_at(hit.span.start)
            if block and block.kind in COPY and not _is_among_capitals(analysis.text, hit, block):
                yield _finding(analysis, flag, hit)


def _is_among_capitals(text: str, hit: NameHit, block: Block) -> bool:
    """Whether it is part of a code, or a word beside it is in capitals too, or the whole block is."""
    if block.span.of(text).isupper():
        return True
    before = text[max(block.span.start, hit.span.start - _NEIGHBOURS) : hit.span.start]
    after = text[hit.span.end : min(block.span.end, hit.span.end + _NEIGHBOURS)]
    if before[-1:] in _CODE_MARKS or (after[:1] in _CODE_MARKS and after[1:2].isalnum()) or after[:1] in "_:":
        return bool(before[-1:] or after[:1])
    return any(_is_shouted(word) for word in [*before.split()[-1:], *after.split()[:1]])


def _is_shouted(word: str) -> bool:
    return len(word) > 1 and word.isupper() and "." not in word[:-1]


def _finding(analysis: Analysis, flag: Flag, hit: NameHit) -> Finding:
    written, proper = hit.span.of(analysis.text), _proper_form(hit, analysis.text)
    safety = Safety.SUGGESTED if analysis.in_quotation(hit.span) else Safety.SAFE
    return flag(
        span=hit.span,
        message=f"“{written}” is no acronym: write “{proper}”",
        fix=Fix(f"Write “{proper}”", (Edit(hit.span, proper),), safety),
    )


def _proper_form(hit: NameHit, text: str) -> str:
    """The accepted name that has these letters; "HOUTHIS" takes the plural along."""
    written = hit.span.of(text).casefold()
    variants = hit.entry.variants if isinstance(hit.entry, OrganisationEntry) else ()
    for name in (hit.entry.name, *variants):
        if written in (name.casefold(), name.casefold() + "s"):
            return name if written == name.casefold() else name + "s"
    return hit.entry.name
