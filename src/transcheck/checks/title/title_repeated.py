"""The full office stands again before a surname, right after the person was introduced with it.

Why it matters
    Korean and Japanese repeat the office with every mention, as it takes the place of Mr. and Ms. The style of English
    agencies gives it once, with the full name, and the surname alone from then on.

When to ignore
    The house style repeats offices, or two people of one surname are told apart by them.

Decision
    An office with a full name in the body, and the same office with the surname alone within the next two sentences, or
    three times anywhere later. Quotations, captions and headlines are left alone, and so are “then-” and “former”, a
    surname that two people bear, royalty, ranks and courtesy titles. One finding stands for all: sure from three on.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, Person
from transcheck.languages.en import FORMAL_OFFICES
from transcheck.model import PROSE, Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_NEAR = 2
"""In sentences: so soon after the introduction one repetition is enough."""
_MANY = 3
_BEFORE_NAME = frozenset({"the", "The", "a", "A", "an", "An"})
_RANKS = frozenset("Chief Judge Justice Inspector Superintendent Sheriff Detective Captain Principal".split())


@check(
    summary="Office repeated before a surname",
    category="style/third-party-style",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "Finance Minister Lina Ferro opened the fair. After [[Finance Minister Ferro]] left, it rained.",
            message="“Finance Minister” is given again after the full name; write “Ferro”",
            fixed="Finance Minister Lina Ferro opened the fair. After Ferro left, it rained.",
        ),
        Bad(
            "Mayor Aldo Brandt opened the fair. It rained. The band left. It was noon. [[Mayor Brandt]] sang. "
            "Mayor Brandt wept. In the end Mayor Brandt left.",
            message="“Mayor” is given again after the full name, 3 times; write “Brandt”",
            fixed="Mayor Aldo Brandt opened the fair. It rained. The band left. It was noon. Brandt sang. Brandt wept. "
            "In the end Brandt left.",
        ),
        Good("Finance Minister Lina Ferro opened the fair. “Finance Minister Ferro is late,” a clerk said."),
        Good("Finance Minister Lina Ferro opened the fair. The crowd praised then-Finance Minister Ferro."),
        Good("Mayor Aldo Brandt opened the fair with his son Ivo Brandt. Mayor Brandt then left."),
        Good("Mayor Aldo Brandt opened the fair. It rained. The band left. It was noon. Mayor Brandt sang."),
        Good("Lina Ferro opened the fair. Finance Minister Ferro then left."),  # the first time
    ),
)
def title_repeated(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first repetition of each person's office, with all of them in the fix."""
    families: list[str] | None = None
    for person in analysis.people:
        if len(person.mentions) < 2 or not person.family:
            continue
        first = _introduction(person)
        if first is None:
            continue
        repeated = [mention for mention in person.mentions if _repeats(analysis, mention, first, person)]
        families = families or [other.family for other in analysis.people]
        if not _is_striking(analysis, first, repeated) or families.count(person.family) > 1:
            continue
        spans = [_title_span(mention) for mention in repeated]
        times = f", {len(repeated)} times" if len(repeated) > 1 else ""
        yield flag(
            span=Span(spans[0].start, repeated[0].span.end),
            message=f"“{_office(first)}” is given again after the full name{times}; write “{person.family}”",
            confidence=Confidence.HIGH if len(repeated) >= _MANY else Confidence.MEDIUM,
            related=(Related(first.span, "the full name and office stand here"),),
            fix=Fix("Drop the office", tuple(Edit(span, "") for span in spans), Safety.SAFE),
        )


def _introduction(person: Person) -> Mention | None:
    """The first mention of a person in the body, if it is the full name with a formal office."""
    first = next((mention for mention in person.mentions if mention.block.kind in PROSE), None)
    if first is None or first.title is None or " " not in first.text:
        return None
    office = _office(first)
    return first if office in FORMAL_OFFICES and office not in _RANKS else None


def _office(mention: Mention) -> str:
    """The office as the title table has it."""
    return " ".join(mention.title.text.split()).rstrip(".") if mention.title else ""


def _repeats(analysis: Analysis, mention: Mention, first: Mention, person: Person) -> bool:
    """Whether a later mention has the same office and the surname alone, outside quotations."""
    if mention.title is None or mention.text != person.family or mention.span < first.span:
        return False
    if mention.block.kind not in PROSE or _office(mention) != _office(first) or analysis.in_quotation(mention.span):
        return False
    start = _title_span(mention).start
    before = analysis.text[max(mention.block.span.start, start - 20) : start]
    word = before.split()[-1] if before.strip() else ""
    belongs = word[:1].isupper() and not _opens_sentence(analysis, start - len(before) + before.rfind(word))
    return before[-1:] != "-" and word not in _BEFORE_NAME and not word.endswith(("’s", "'s", "former")) and not belongs


def _opens_sentence(analysis: Analysis, offset: int) -> bool:
    sentence = analysis.sentences.at(offset)
    return sentence is not None and sentence.span.start == offset


def _title_span(mention: Mention) -> Span:
    """The office with the country before it, up to the name."""
    start = mention.title.span.start if mention.title else mention.span.start
    return Span(mention.nationality.start if mention.nationality else start, mention.span.start)


def _is_striking(analysis: Analysis, first: Mention, repeated: list[Mention]) -> bool:
    if len(repeated) >= _MANY or not repeated:
        return bool(repeated)
    between = analysis.sentences.within(Span(first.span.start, repeated[0].span.start))
    return len(between) < _NEAR
