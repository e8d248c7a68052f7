"""A person is called by the surname before the copy says who that is.

Why it matters
    The paragraph that introduced the person was cut or moved, or the source language names people by surname from the
    start. The reader meets “Ferro added” and learns who Ferro is three paragraphs down, or never.

When to ignore
    A feature that names its people late on purpose, or somebody whom every reader knows by surname.

Decision
    The first mention of a person anywhere in the copy is a lone surname without a title that opens a clause, the
    subject of a verb in the body, and the full name comes only in a later sentence. Heads of state and government of
    the gazetteer, some world-famous names, surnames of several people in the copy, relatives and quotations are left
    alone. Surnames that are never introduced are not reported: they may be firms and places.
"""

import re
from collections import Counter
from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, Person
from transcheck.languages.en import KINSHIP, REPORTING_VERBS
from transcheck.model import COPY, PROSE, Confidence, Edit, Finding, Fix, Related, Severity
from transcheck.rule import Bad, Flag, Good, check

_VERB = re.compile(
    r"[ \n](?:also |later |then )?(?:[a-z]{2,}ed|has|had|is|was|will|wrote|told|made|took|([a-z]+))(?![\w-])"
)
_WORLD_FAMOUS = frozenset(
    "Trump Biden Obama Clinton Musk Putin Xi Messi Ronaldo Zelensky Zelenskyy Netanyahu Merkel Macron Merz Modi "
    "Erdogan Bezos Gates Zuckerberg Buffett Jobs Federer Nadal Djokovic Ohtani Mozart Beethoven Bach Shakespeare "
    "Einstein Freud Marx Darwin Hitler Stalin Lenin Mao Napoleon Churchill Picasso Madonna Swift Johnson Smith".split()
)
"""Surnames that need no introduction, or that firms and many people bear."""
_KNOWN_BY_SURNAME = frozenset(
    ("President", "Prime Minister", "Premier", "Chancellor", "General Secretary", "Supreme Leader", "Pope", "King")
)


@check(
    summary="Surname before the person is introduced",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "# Port to reopen\n\n[[Ferro]] said the port would reopen. Dina Ferro, 41, runs it.",
            message="“Ferro” stands before “Dina Ferro”, the full name",
            fixed="# Port to reopen\n\nDina Ferro said the port would reopen. Ferro, 41, runs it.",
        ),
        Bad("The port is shut. [[Kim]] said it would reopen.\n\nMayor Kim Ha-won closed it."),
        Good("Dina Ferro runs the port. Ferro said it would reopen."),
        Good("![](a.jpg)\n*Dina Ferro, 41, at the port.*\n\nFerro said it would reopen. Dina Ferro runs it."),
        Good("Trump said the port would reopen. Later President Donald Trump left."),
        Good("Mayor Ferro said the port would reopen. Dina Ferro, 41, runs it."),
        Good("The fact Ferro is late tells all. Dina Ferro, 41, runs the port."),
        Good("“Ferro said so,” he said. Dina Ferro, 41, runs the port."),
    ),
)
def first_reference_incomplete(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each lone surname that comes before the full name."""
    families = Counter(person.family for person in analysis.people)
    for person in analysis.people:
        if not person.given or families[person.family] > 1 or not person.is_proven or _is_known(person):
            continue
        first, full = _first_and_full(analysis, person)
        if first is None or full is None:
            continue
        name, family = " ".join(full.text.split()), person.family
        yield flag(
            span=first.span,
            message=f"“{family}” stands before “{name}”, the full name",
            related=(Related(full.span, "the person is introduced here"),),
            fix=Fix(f"Write “{name}” here and “{family}” there", (Edit(first.span, name), Edit(full.span, family))),
        )


def _is_known(person: Person) -> bool:
    if person.family in _WORLD_FAMOUS:
        return True
    return person.entry is not None and any(office.title in _KNOWN_BY_SURNAME for office in person.entry.titles)


def _first_and_full(analysis: Analysis, person: Person) -> tuple[Mention | None, Mention | None]:
    """The lone surname with which the copy begins to speak of a person, and the later full name."""
    first = next((mention for mention in person.mentions if mention.block.kind in COPY), None)
    if first is None or first.text != person.family or first.title or first.block.kind not in PROSE:
        return None, None
    verb = _VERB.match(analysis.text, first.span.end)
    if verb is None or (verb[1] and verb[1] not in REPORTING_VERBS) or analysis.in_quotation(first.span):
        return None, None
    sentence = analysis.sentences.at(first.span.start)
    if sentence is None or not _opens_clause(analysis.text, sentence.span.start, first.span.start):
        return None, None
    later = (one for one in person.mentions if " " in " ".join(one.text.split()) and one.block.kind in PROSE)
    full = next((one for one in later if not analysis.in_quotation(one.span)), None)
    introduction = analysis.sentences.at(full.span.start) if full else None
    if introduction is None or introduction is sentence or _names_relative(introduction.span.of(analysis.text)):
        return None, None
    return first, full


def _opens_clause(text: str, start: int, place: int) -> bool:
    """Whether a name begins a sentence, or what follows a comma or a quotation in it."""
    return place - start < 2 or text[start:place].rstrip().endswith((",", "”", '"', "’"))


def _names_relative(sentence: str) -> bool:
    """Whether the full name may be that of a relative, who has the same surname."""
    return any(word.strip(",.;:()") in KINSHIP for word in sentence.lower().split())
