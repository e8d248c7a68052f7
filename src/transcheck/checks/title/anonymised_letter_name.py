"""A person or firm whose name is withheld is called by a letter: Mr. A, Company B, singer C.

Why it matters
    Korean and Japanese papers write A씨, A社, A氏 for names that they may not print. An English reader takes the letter
    for an initial or a code; English copy says that the name was withheld, and describes the person.

When to ignore
    The letter is the person's stage name, or a document of a court that is quoted in English uses it.

Decision
    Mr., Ms. or Mrs. with a bare letter; a word such as suspect, actor or company with one; a letter alone with an age,
    “a man” or a charge behind it. It takes further evidence: the story is about Korea, Japan, China or Taiwan, which a
    firm or a lone letter needs; or an age is given; or two people are called so. With two of these it is sure. Mr. T,
    Mr. X and companies of a battalion are left alone. Each letter is reported once.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.analysis import Analysis
from transcheck.analysis.east_asia import is_about_east_asia
from transcheck.analysis.places import matches_in_copy
from transcheck.model import COPY, Block, BlockKind, Confidence, Edit, Finding, Fix, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_LETTER = re.compile(r" [A-HJ-Z](?=[ ,.;:'’()\n])")
_INITIAL = re.compile(r"\.?[ \n][A-Z]|\.[A-Z]|[’'][a-z]{2}")
_ABOUT = re.compile(
    r",? \([1-9]\d\b|, [1-9]\d,|, an? (?:man|woman|\d\d-year-old|[a-z]+ in h(?:is|er) \d0s)\b"
    r"| (?:is|was|has been) (?:suspected|accused|charged|arrested|booked|indicted|sentenced)\b"
    r"| (?:(?:also|further|then|later) )?(?:said|stated|claimed|posted|wrote|testified|appealed|fled|explained)\b"
)
_AGE = re.compile(r",? \([1-9]\d\b|, [1-9]\d,|, (?:an? [a-z ]{0,20})?(?:[1-9]\d-year-old|in h(?:is|er) [2-9]0s)\b")
_WHERE = COPY - {BlockKind.QUOTE_BLOCK}
_TITLES = frozenset({"Mr", "Ms", "Mrs", "Miss"})
_PEOPLE = frozenset(
    "suspect victim defendant actor actress singer idol rapper employee official student lawmaker netizen broadcaster "
    "comedian informant teacher professor whistleblower".split()
)
_FIRMS = frozenset("Company Hospital School University Bank Agency Academy Corporation Firm Church".split())
_SERIES = frozenset(
    "vitamin type group plan grade hepatitis influenza section class series team class option point article letter "
    "level exhibit and or".split()
)
"""What is counted by letters; after "and" a letter belongs to the one before."""
_NICKNAMES = frozenset("TX")


class _Anonym(NamedTuple):
    """A letter with the word before it; ``label`` is ``title``, ``person``, ``firm`` or empty for a lone letter."""

    span: Span
    letter: str
    label: str
    has_age: bool


@check(
    summary="Withheld name given as a letter",
    category="audience-appropriateness/culture-specific-reference",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "Police in Busan arrested [[Mr. A]] on Monday.",
            message="“Mr. A” is a withheld name in the source's manner; say that it was withheld",
            fixed="Police in Busan arrested a man whose name was withheld on Monday.",
        ),
        Bad("Police arrested [[Ms. B]], a woman in her 40s, in the harbor. Ms. B was released."),
        Bad("[[Suspect A]] fled from a court in Seoul. Police caught Suspect A on a bus."),
        Bad("The fund in Seoul sold its shares in [[Company A]] and [[Company B]] on Monday."),
        Bad("[[A]], a 45-year-old man, was arrested in Busan on Monday."),
        Good("Police arrested Mr. T on Monday, the actor's lawyer said."),
        Good("Vitamin A was sold in Seoul, and Plan B, a man said, was on the shelves of Group A in Busan."),
        Good("Police in Busan arrested Mr. A. Smith on Monday."),
        Good("Soldiers of Company A, 1st Battalion, left Seoul on Monday."),
    ),
)
def anonymised_letter_name(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first use of each letter that stands for a name."""
    anonyms: dict[str, _Anonym] = {}
    for anonym in _anonyms(analysis):
        anonyms.setdefault(anonym.letter, anonym)
    is_east_asian = bool(anonyms) and is_about_east_asia(analysis.text)
    for anonym in anonyms.values():
        evidence = [is_east_asian, anonym.has_age, len(anonyms) > 1]
        if not any(evidence) or (anonym.label in ("", "firm") and not is_east_asian):
            continue
        words = " ".join(anonym.span.of(analysis.text).split())
        yield flag(
            span=anonym.span,
            message=f"“{words}” is a withheld name in the source's manner; say that it was withheld",
            confidence=Confidence.HIGH if sum(evidence) > 1 else Confidence.MEDIUM,
            fix=_fix(anonym, words),
        )


def _anonyms(analysis: Analysis) -> Iterator[_Anonym]:
    """The letters outside quotation marks that may stand for a name, in text order."""
    text = analysis.text
    places = [(match.start() + 1, block) for match, block in matches_in_copy(analysis.document, _LETTER)]
    places += [(block.span.start, block) for block in analysis.document.blocks if _opens_with_letter(text, block)]
    for place, block in sorted(places):
        anonym = _anonym(text, place, block) if block.kind in _WHERE else None
        if anonym is not None and not analysis.in_quotation(anonym.span):
            yield anonym


def _opens_with_letter(text: str, block: Block) -> bool:
    start = block.span.start
    return (
        block.in_copy and text[start + 1 : start + 2] in (" ", ",") and "A" <= text[start] <= "Z" and text[start] != "I"
    )


def _anonym(text: str, place: int, block: Block) -> _Anonym | None:
    letter, after = text[place], place + 1
    before = text[max(block.span.start, place - 20) : place].split()
    word = before[-1].lstrip("“\"'(") if before else ""
    label = _label(word)
    if letter in _NICKNAMES or _INITIAL.match(text, after) or (label == "firm" and "Battalion" in text):
        return None
    if not label and (not _may_be_subject(word) or not _ABOUT.match(text, after)):
        return None
    start = place - len(word) - 1 if label else place
    return _Anonym(Span(start, after), letter, label, _AGE.match(text, after) is not None)


def _label(word: str) -> str:
    """What the word before a letter makes of it."""
    if word.rstrip(".") in _TITLES:
        return "title"
    if word in _FIRMS:
        return "firm"
    return "person" if word.lower() in _PEOPLE else ""


def _may_be_subject(word: str) -> bool:
    """Whether a letter after that word may be a name: at the start of a sentence or after a word in small letters."""
    return not word or word[-1] in ".:;,”" or (word.islower() and word not in _SERIES)


def _fix(anonym: _Anonym, words: str) -> Fix | None:
    """A description in place of the name, where the title tells the sex."""
    if anonym.label != "title":
        return None
    person = "man" if words.startswith("Mr") and not words.startswith("Mrs") else "woman"
    instead = f"a {person} whose name was withheld"
    return Fix(f"Write “{instead}”", (Edit(anonym.span, instead),))
