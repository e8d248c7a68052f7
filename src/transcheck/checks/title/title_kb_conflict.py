"""An office is given to somebody who does not hold it on the day of the story.

Why it matters
    An engine knows a country's leader of some years ago, and a translator's memory keeps the predecessor: “Prime
    Minister Abe said on Monday” in a story of today.

When to ignore
    The file's date is not that of the story, or the gazetteer is behind: its dates and source are given.

Decision
    The file states its date, and the gazetteer has the person in that very office, but not within a month of that date.
    After the end of the office the sentence must be about the present too: the name is the subject of a verb of the
    present, or of one of the past with a weekday, a day or “today” in the sentence; a verb of saying makes that sure.
    Years, “then-”, “former”, quotations and paragraphs that look back are passed over. Presidents of the United States,
    who keep the title as a courtesy, are debatable.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, PersonEntry
from transcheck.analysis.lexicon import Office
from transcheck.analysis.offices import office_of
from transcheck.analysis.terms_of_office import bounds_of, month_of
from transcheck.languages.en import COUNTRIES, REPORTING_VERBS
from transcheck.model import PROSE, BlockKind, Confidence, Edit, Finding, Fix, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_BODY = PROSE - {BlockKind.QUOTE_BLOCK}
_FIRST_YEAR = 2016
"""Of earlier terms the gazetteer may know only the later one."""
_VERB = re.compile(r"[ \n](?:also |now |still )?([a-z]+)\b")
_PRESENT = frozenset("is says will has plans wants remains leads faces intends hopes seeks tells visits meets".split())
_LOOKS_BACK = re.compile(
    " (?:ago|anniversary|decades?|late|died|dies|death|killed|memoirs?|history|once|era|back then|legacy|at the time"
    r"|in those|during h(?:is|er)|under h(?:im|er)|first term|predecessors?|assassinated|assassination)\b"
)
_SUPPOSED = (" would ", " could ", " might ", " if ", "If ", " next ", " future ", " possible ")
_STORY = "---\ndate: {}\n---\n\n{}"


@check(
    summary="Office that the person does not hold on the story's date",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    examples=(
        Bad(
            _STORY.format(
                "2026-02-10", "Fumio Kishida is in town. [[Prime Minister Kishida]] said on Monday he was glad."
            ),
            message="Fumio Kishida is not known as Prime Minister in 2026-02, but from 2021-10-04 to 2024-10-01",
            fixed=_STORY.format(
                "2026-02-10", "Fumio Kishida is in town. Former Prime Minister Kishida said on Monday he was glad."
            ),
        ),
        Bad(_STORY.format("May 3, 2026", "Critics say [[Prime Minister Fumio Kishida]] is tired.")),
        Bad(_STORY.format("2022-03-01", "The envoy met [[Prime Minister Sanae Takaichi]] in Lisbon.")),
        Good(_STORY.format("2024-03-01", "Prime Minister Fumio Kishida said on Monday he was glad.")),
        Good(_STORY.format("2026-02-10", "The treaty goes back to Prime Minister Fumio Kishida.")),
        Good(_STORY.format("2026-02-10", "Former Prime Minister Fumio Kishida said on Monday he was glad.")),
        Good(_STORY.format("2020-02-10", "A Prime Minister Fumio Kishida would be glad.")),
        Good(_STORY.format("2026-02-10", "In 2022, Prime Minister Fumio Kishida is seen waving in Lisbon.")),
        Good("Prime Minister Fumio Kishida said on Monday he was glad."),  # no date
    ),
)
def title_kb_conflict(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first office of each person that the gazetteer has at another time."""
    month = month_of(analysis.document.metadata.get("date", ""))
    if not month:
        return
    reported = set()
    for mention in analysis.mentions:
        person = analysis.person_of(mention) if mention.title else None
        entry = person.entry if person else None
        stated = office_of(analysis.text, mention) if entry and entry.id not in reported else None
        if entry is None or stated is None or stated.qualifier:
            continue
        terms = [office for office in entry.titles if office.title == stated.text]
        confidence = _confidence(analysis, mention, terms, month)
        if confidence is None:
            continue
        reported.add(entry.id)
        start = mention.nationality.start if mention.nationality else stated.span.start
        yield flag(
            span=Span(start, mention.span.end),
            message=_message(entry, terms, month),
            confidence=confidence,
            related=(Related(mention.span, f"{entry.name}: {stated.text}, {terms[-1].of} ({entry.source})"),),
            fix=_fix(analysis, start, terms, month),
        )


def _confidence(analysis: Analysis, mention: Mention, terms: list[Office], month: int) -> Confidence | None:
    """How sure it is that the office is not meant for the past; None where nothing is wrong."""
    bounds = [bounds_of(office) for office in terms]
    if not bounds or any(first <= month <= last for first, last in bounds) or mention.block.kind not in _BODY:
        return None
    is_before = all(month < first for first, _ in bounds)
    sentence = analysis.sentences.at(mention.span.start)
    if sentence is None or analysis.in_quotation(mention.span) or _looks_back(analysis, mention):
        return None
    if any(office.title == "President" and COUNTRIES.get(office.of, office.of) == "US" for office in terms):
        return Confidence.LOW  # a courtesy title for life, and for many a president-elect's
    if is_before:
        is_supposed = any(sign in sentence.span.of(analysis.text) for sign in _SUPPOSED)
        return Confidence.MEDIUM if month >= _FIRST_YEAR * 12 and not is_supposed else None
    verb = _VERB.match(analysis.text, mention.span.end)
    has_day = bool(analysis.dates.within(sentence.span) or analysis.relative_dates.within(sentence.span))
    if verb and verb[1] in REPORTING_VERBS and has_day:
        return Confidence.HIGH
    is_of_now = verb is not None and (verb[1] in _PRESENT or (has_day and (verb[1].endswith("ed") or verb[1] == "met")))
    return Confidence.MEDIUM if is_of_now else None


def _looks_back(analysis: Analysis, mention: Mention) -> bool:
    if any(date.year for date in analysis.dates.within(mention.block.span)):
        return True
    return _LOOKS_BACK.search(analysis.text, *mention.block.span) is not None


def _message(entry: PersonEntry, terms: list[Office], month: int) -> str:
    year, rest = divmod(month - 1, 12)
    known = " and ".join(
        f"from {term.since or '?'}" + (f" to {term.until}" if term.until else "") for term in terms[-2:]
    )
    return f"{entry.name} is not known as {terms[-1].title} in {year}-{rest + 1:02}, but {known}"


def _fix(analysis: Analysis, start: int, terms: list[Office], month: int) -> Fix | None:
    """ "Former" where the office is over."""
    if any(month < bounds_of(office)[1] for office in terms):
        return None
    sentence = analysis.sentences.at(start)
    word = "Former" if sentence and sentence.span.start == start else "former"
    return Fix(f"Insert “{word}”", (Edit(Span(start, start), f"{word} "),))
