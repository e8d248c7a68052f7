"""A country stands straight before a name, and the office between them is lost.

Why it matters
    Korean and Japanese captions write country, name, office. Where the office at the end is dropped, English is left
    with “U.S. Donald Trump”, which no reader takes for a president.

When to ignore
    The country word is a plain description of a private person, such as an athlete or an artist.

Decision
    A country adjective or “U.S.”, “UK”, “EU”, “UN” directly before a full name, in one sentence, with no title between.
    It is sure where the copy itself gives the person an office elsewhere, or where the prefix, which is no noun for a
    person, stands before somebody whom the gazetteer knows; likely where the gazetteer alone knows an office held
    today. An adjective before anybody else is a description: “American Lina Ferro won”.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, Person, PersonEntry, Title
from transcheck.languages.en import COURTESY_TITLES, TITLE_PREFIXES, TITLES
from transcheck.model import Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_PREFIX = re.compile(r"(?:U\.S|U\.K|U\.N|E\.U)\.[ \n]\Z|(?:US|UK|UN|EU)[ \n]\Z")
_PREFIX_WORDS = frozenset("us uk un eu u e".split())
_LONGEST_PREFIX = 5
_NOUN_USE = re.compile(r"(?<!\w)(?:the|an?|in|across|inside|outside|within|around|throughout)[ \n]\Z", re.IGNORECASE)
_ARTICLE = re.compile(r"(?<!\w)(?:the|an?)[ \n]\Z", re.IGNORECASE)
_FORMER = re.compile(
    rf"(?:(?<!\w)(?:{'|'.join(prefix.rstrip('-') for prefix in TITLE_PREFIXES)})[ \n-])\Z", re.IGNORECASE
)
_COMPOUND = re.compile(
    r"[ \n-](?:administration|government|cabinet|regime|presidency|era|team|campaign|rally|supporter|voter|fan)s?\b"
)


@check(
    summary="Country straight before a name, the office lost",
    category="accuracy/omission",
    severity=Severity.ERROR,
    examples=(
        Bad(
            "# Leaders meet\n\nJapanese Prime Minister Sanae Takaichi arrived on Monday.\n\n"
            "![](a.jpg)\n*[[Japanese Sanae Takaichi]] waves to the crowd.*",
            message="“Japanese Sanae Takaichi” lacks the office between country and name",
            fixed="# Leaders meet\n\nJapanese Prime Minister Sanae Takaichi arrived on Monday.\n\n"
            "![](a.jpg)\n*Japanese Prime Minister Sanae Takaichi waves to the crowd.*",
        ),
        Bad("The hall rose for [[U.S. Donald Trump]] at noon."),
        Bad("Finance Minister Lina Ferro spoke first. Later [[Italian Lina Ferro]] left without a word."),
        Bad("The report quotes [[UN António Guterres]] at length."),
        Good("Japanese Prime Minister Sanae Takaichi waved to the crowd."),
        Good("American Lina Ferro won in straight sets."),
        Good("Later the Japanese Sanae Takaichi waved to the crowd."),  # a description
        Good("Life went on in the U.S. Donald Trump said nothing."),  # two sentences
        Good("Japanese singer Sana Moriyama waved to the crowd."),
        Good("They opposed the U.S. Donald Trump administration of those years."),
    ),
)
def nationality_name_no_title(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each full name right after a country where an office is known to belong between them."""
    offices_of: dict[int, list[Title]] = {}
    for mention in _behind_country(analysis):
        country = _country(analysis, mention)
        person = analysis.person_of(mention) if country else None
        if country is None or person is None or not person.is_proven:
            continue
        if id(person) not in offices_of:
            offices_of[id(person)] = _offices(analysis, person)
        offices = offices_of[id(person)]
        confidence = _confidence(country.of(analysis.text), person, offices)
        if confidence is None:
            continue
        span = Span(country.start, mention.span.end)
        yield flag(
            span=span,
            message=f"“{' '.join(span.of(analysis.text).split())}” lacks the office between country and name",
            confidence=confidence,
            related=tuple(_related(mention, person, offices)),
            fix=_fix(analysis, mention, offices),
        )


def _behind_country(analysis: Analysis) -> Iterator[Mention]:
    """The mentions that may have a country before them."""
    has_prefix = not analysis.word_set.isdisjoint(_PREFIX_WORDS)
    return (mention for mention in analysis.mentions if has_prefix or mention.nationality)


def _country(analysis: Analysis, mention: Mention) -> Span | None:
    """The country word straight before a full name without a title, unless it belongs to something else."""
    text = analysis.text
    if mention.title or len(mention.text.split()) < 2 or mention.text.isupper():
        return None
    start = mention.span.start
    prefix = _PREFIX.search(text, max(mention.block.span.start, start - _LONGEST_PREFIX), start)
    country = Span(prefix.start(), prefix.end() - 1) if prefix else mention.nationality
    if country is None or country.end != start - 1 or text[country.start - 1 : country.start].isalnum():
        return None
    if (_NOUN_USE if prefix else _ARTICLE).search(text, max(0, country.start - 12), country.start):
        return None
    sentence = analysis.sentences.at(country.start)
    if country.of(text).endswith(("’s", "'s")) or sentence is None or not sentence.span.covers(mention.span):
        return None
    return None if _COMPOUND.match(text, mention.span.end) else country


def _offices(analysis: Analysis, person: Person) -> list[Title]:
    """The offices that the copy gives the person, past ones left out."""
    return [
        title
        for title in person.titles
        if title.text[0].isupper()
        and title.text.rstrip(".") not in COURTESY_TITLES
        and " ".join(title.text.lower().split()).rstrip(".") in TITLES
        and not _FORMER.search(analysis.text, max(0, title.span.start - 10), title.span.start)
    ]


def _confidence(country: str, person: Person, offices: list[Title]) -> Confidence | None:
    if offices or (country.isupper() and person.entry):
        return Confidence.HIGH
    holds_office = person.entry is not None and any(not office.until for office in person.entry.titles)
    return Confidence.MEDIUM if holds_office else None


def _related(mention: Mention, person: Person, offices: list[Title]) -> Iterator[Related]:
    if offices:
        yield Related(offices[0].span, f"the copy calls {person.name} “{offices[0].text}” here")
    elif isinstance(mention.entry, PersonEntry) and mention.entry.titles:
        office = mention.entry.titles[-1]
        yield Related(mention.span, f"{mention.entry.name}: {office.title}, {office.of} ({mention.entry.source})")


def _fix(analysis: Analysis, mention: Mention, offices: list[Title]) -> Fix | None:
    if not offices:
        return None
    office = " ".join(offices[0].text.split())
    is_unique = len({" ".join(title.text.split()) for title in offices}) == 1
    safety = Safety.SAFE if is_unique and not analysis.in_quotation(mention.span) else Safety.SUGGESTED
    place = Span(mention.span.start, mention.span.start)
    return Fix(f"Insert “{office}”", (Edit(place, f"{office} "),), safety)
