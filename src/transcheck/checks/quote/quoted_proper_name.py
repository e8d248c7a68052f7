"""Quotation marks stand around a plain proper name.

Why it matters
    Korean, Japanese, Chinese and Russian papers put names of ships, companies and products between quotation marks,
    as their scripts have no capitals or use few of them. English has: marks round a ship's name make it a nickname,
    or cast doubt on it.

When to ignore
    The house style quotes such names, or the name is a nickname.

Decision
    One to four words in capitals, outside headings and quotations, right after a noun for vehicles, organisations
    or places ("the helicopter “...”", "automaker “...”") with no word of naming before it ("called", "dubbed"); or
    two names of people of the story that a dash joins. Works of art, operations and campaigns keep their marks.
    Each name is reported once.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Quotation
from transcheck.analysis.quoted_clauses import words_of
from transcheck.languages.en.naming import NAMED_PLAINLY, NAMING_WORDS
from transcheck.model import CAPTIONS, PROSE, BlockKind, Confidence, Edit, Finding, Fix, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_KINDS = (PROSE | CAPTIONS) - {BlockKind.QUOTE_BLOCK}
_MOST_WORDS = 4
_LONGEST = 40
_REACH = 48
"""Characters before the quotation in which a word of naming may stand."""
_SMALL = frozenset("of the and de la for in".split())
_DASHES = "–—-"


@check(
    summary="Quotation marks around a plain name",
    category="locale-conventions/quote-mark-type",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "He left Lindow in the helicopter [[“Sea Holly”]] on Friday.",
            message="“Sea Holly” is a plain name, which takes no quotation marks",
            fixed="He left Lindow in the helicopter Sea Holly on Friday.",
        ),
        Bad("The automaker [['Marram Motors']] closed a plant in Lindow."),
        Bad("Mayor Ana Petrosyan met Governor Karl Brandt. The [[“Petrosyan–Karl Brandt”]] friendship is old."),
        Good("He left Lindow in a helicopter called “Sea Holly” on Friday."),
        Good("He saw the film “Sea Holly” in Lindow on Friday."),
        Good("Karl “Sea Holly” Brandt left in a helicopter."),
        Good("Mayor Ana Petrosyan came. The “Jo-Ann” song is old."),
        Good("“The helicopter ‘Sea Holly’ left,” he said."),
    ),
)
def quoted_proper_name(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first of each such name, with its marks."""
    seen = set()
    for quotation in analysis.quotations:
        name = _name(analysis.text, quotation)
        if name and name not in seen and (_is_plain(analysis, quotation) or _is_pair(analysis, name)):
            seen.add(name)
            start, end = quotation.span
            edits = Edit(Span(start, start + 1), ""), Edit(Span(end - 1, end), "")
            yield flag(
                span=quotation.span,
                message=f"“{name}” is a plain name, which takes no quotation marks",
                fix=Fix("Remove the quotation marks", edits),
            )


def _name(text: str, quotation: Quotation) -> str:
    """What stands inside the marks, if it may be a name: one to four words in capitals."""
    start, end = quotation.inner
    if not 0 < end - start <= _LONGEST or not text[start].isupper() or quotation.depth or not quotation.is_closed:
        return ""
    name = text[start:end].rstrip(",.")
    words = name.split()
    is_name = len(words) <= _MOST_WORDS and all(
        word[0].isupper() or word[0].isdigit() or word in _SMALL for word in words
    )
    return name if is_name and quotation.block.kind in _KINDS else ""


def _is_plain(analysis: Analysis, quotation: Quotation) -> bool:
    """Whether a noun stands right before it whose names take no marks, and nothing that gives a name."""
    start = max(quotation.block.span.start, quotation.span.start - _REACH)
    before = words_of(analysis.text, Span(start, quotation.span.start))
    if not before or before[-1] not in NAMED_PLAINLY or not analysis.text[quotation.span.start - 1].isspace():
        return False
    return analysis.text[quotation.span.start - 2].isalpha() and NAMING_WORDS.isdisjoint(before)


def _is_pair(analysis: Analysis, name: str) -> bool:
    """Whether two names are joined by a dash, both of them those of people of the story."""
    parts = name.replace("–", "-").replace("—", "-").split("-")
    if len(parts) != 2 or not all(part and part[0].isupper() for part in parts):
        return False
    known = {known for person in analysis.people if person.is_proven for known in (person.family, person.name)}
    return all(part.strip() in known or part.split()[-1] in known for part in parts)
