"""Mentions: names in the copy, with the title and nationality before them and the gazetteer entry behind them.

A capitalised word is a person only where something proves it (BLOCKS: treating unproven ones as nobody makes the
pronoun rules five times better): a gazetteer entry, a title, a family name of East Asia, a verb of saying.
"""

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from itertools import accumulate
from typing import NamedTuple

from transcheck.languages.en import (
    COUNTRY_ADJECTIVES,
    FORMAL_OFFICES,
    NOT_TITLED,
    REPORTING_VERBS,
    SENTENCE_OPENERS,
    TITLES,
)
from transcheck.languages.person_words import GENDERED_NOUNS, NOT_PERSONAL
from transcheck.languages.surnames import EAST_ASIAN
from transcheck.model import COPY, Block, BlockKind, Document, Layer, Span

from .capital_runs import CapitalRun, find_capital_runs
from .lexicon import Entry, NameForm, NameHit, OrganisationEntry, PersonEntry, PlaceEntry

_LONGEST_TITLE = 4
"""In words."""
_TITLE_WINDOW = 40
"""How far back, in characters, a title in small letters is looked for."""
_COUNTRY_STARTS = frozenset(adjective.split()[0] for adjective in COUNTRY_ADJECTIVES)
_TITLE_STARTS = frozenset(title.split()[0].rstrip(".") for title in TITLES)
_OFFICES = FORMAL_OFFICES | frozenset(
    "Captain Colonel Admiral Sergeant Lieutenant Commander Professor Coach Inspector Detective".split()
)
_OFFICE_STARTS = frozenset(office.split()[0] for office in _OFFICES)
_NOT_PERSONAL = frozenset(
    written
    for word in NOT_PERSONAL
    for form in (word, word.capitalize(), word.upper())
    for written in (form, f"{form}.")
)
_INTRODUCING = (
    SENTENCE_OPENERS
    | _COUNTRY_STARTS
    | {
        variant
        for start in _TITLE_STARTS
        for word in (start, f"{start}.")
        for variant in (word.capitalize(), word.upper())
    }
)
"""Words that may stand before the name in a run."""
_TITLE_ENDS = frozenset(title.split()[-1] for title in TITLES) | frozenset(GENDERED_NOUNS)
_TITLE_TAILS = frozenset(end[-3:] for end in _TITLE_ENDS)
"""Their last letters: one look at these spares nine names in ten a look at the words before them."""
_AFTER = re.compile(r",? (\w+)")
_AGE = re.compile(r", (?:aged )?\d{1,3},| \(\d{1,3}\)")

_KINDS = COPY | {BlockKind.BYLINE, BlockKind.CREDIT, BlockKind.DATELINE}


class MentionKind(StrEnum):
    """What a name names; OTHER is everything that is not proven."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    OTHER = "other"


class Title(NamedTuple):
    """The title before a name, such as "Prime Minister"; ``gender`` where it states one ("Ms.", "actress")."""

    span: Span
    text: str
    gender: str


class Mention(NamedTuple):
    """A name as written, without its title, its country and a possessive ending.

    ``nationality`` is the place of the country word right before the title or name ("Japanese", "U.S.").
    """

    span: Span
    text: str
    kind: MentionKind
    block: Block
    title: Title | None = None
    nationality: Span | None = None
    entry: Entry | None = None
    form: NameForm | None = None
    looks_personal: bool = False
    """Whether the name has the form of a person's full name; of no use for a name that the gazetteer knows."""


def find_mentions(document: Document, names: Layer[NameHit]) -> Iterator[Mention]:
    """The names in the copy, bylines, credits and datelines, in order. ``names`` are the gazetteer's hits."""
    text = document.text
    waiting = deque(names)
    for run in find_capital_runs(document, _KINDS):
        hits = _take_inside(text, run.span, waiting) if waiting else []
        if hits or not _INTRODUCING.isdisjoint(run.words):
            for part, country in _cut_before_office(run):
                yield from _in_run(text, part, hits, country)
        elif run.span.length > 1:  # the whole run is a name, as most are
            yield _unknown(text, run, _title_before(text, run.span.start), None)


def _take_inside(text: str, span: Span, waiting: deque[NameHit]) -> list[NameHit]:
    """The names inside ``span``. Takes all up to its end off those that wait, which are in order, as the runs are."""
    start, end = span
    while waiting and waiting[0].span.start < start:
        waiting.popleft()
    inside = []
    while waiting and waiting[0].span.start < end:
        hit = waiting.popleft()
        if hit.span.end <= end and not _is_any_word(text, hit):
            inside.append(hit)
    return inside


def words_of_names(mentions: Iterable[Mention]) -> frozenset[str]:
    """All words of the names, as written."""
    return frozenset(" ".join([mention.text for mention in mentions]).split())


def _is_any_word(text: str, hit: NameHit) -> bool:
    """Whether it is a stage name of one word ("Rose"), which more often is something else."""
    entry = hit.entry
    return isinstance(entry, PersonEntry) and entry.is_stage_name and " " not in hit.span.of(text)


class _Lead(NamedTuple):
    """The numbers of the words of a run with which its country, its title and its name begin."""

    country: int
    title: int
    name: int
    gender: str
    """That the title states."""

    def nationality(self, run: CapitalRun) -> Span | None:
        """The place of the country, if there is one."""
        return run.part(self.country, self.title).span if self.country < self.title else None

    def title_of(self, run: CapitalRun, text: str) -> Title | None:
        """The title, if there is one."""
        if self.title == self.name:
            return None
        span = run.part(self.title, self.name).span
        return Title(span, span.of(text), self.gender)


def _lead(words: list[str]) -> _Lead:
    """What comes before the name: words that open a sentence, a country and a title."""
    index = 0
    while index < len(words) and words[index] in SENTENCE_OPENERS:
        index += 1
    title = index + _leading_country(words, index)
    length, gender = _leading_title(words, title)
    return _Lead(index, title, title + length, gender)


def _cut_before_office(run: CapitalRun) -> Iterator[tuple[CapitalRun, Span | None]]:
    """A run in two where an office stands in its midst: "Marram Bank" and "Chief Executive Lina Ferro".

    The second part gets the country that opens the first, as in "U.S. Energy" and "Envoy Ellen Marsh".
    """
    words = run.words
    index = _office_inside(words)
    if not index or _lead(words).name > index:  # none, or the end of the title that opens the run: "Prime Minister"
        yield run, None
        return
    lead = _lead(words[:index])
    if lead.name == index:  # nothing but a country and titles
        yield run, None
        return
    yield run.part(0, index), None
    yield run.part(index, len(words)), lead.nationality(run)


def _office_inside(words: list[str]) -> int:
    """Where an office or rank stands inside a run with a name after it; 0 where none does."""
    for index in range(1, len(words) - 1):
        if words[index] in _OFFICE_STARTS:
            length, _ = _leading_title(words, index)
            office, name = " ".join(words[index : index + length]), words[index + length :]
            if office in _OFFICES and name and name[0].lower() not in NOT_PERSONAL:
                return index
    return 0


def _in_run(text: str, run: CapitalRun, names: list[NameHit], country: Span | None) -> Iterator[Mention]:
    hits = [hit for hit in names if run.span.covers(hit.span) and not _belongs_to_title(text, hit, run)]
    if hits and (not isinstance(hits[-1].entry, PlaceEntry) or hits[-1].span.end == run.span.end):
        yield from _gazetteer_mentions(text, run, hits, country)
        return
    words = run.words
    lead = _lead(words)
    if lead.name < len(words):
        title = lead.title_of(run, text) or _title_before(text, run.span.start)
        name = run.part(lead.name, len(words)) if lead.name else run
        if name.span.length > 1:
            yield _unknown(text, name, title, lead.nationality(run) or country)


def _belongs_to_title(text: str, hit: NameHit, run: CapitalRun) -> bool:
    """Whether a place or organisation only opens what stands before a name: "Japanese", "Treasury Secretary"."""
    if hit.form is NameForm.DEMONYM:
        return True
    if isinstance(hit.entry, PersonEntry) or hit.span.end >= run.span.end:
        return False
    starts, (first, last) = run.starts(), hit.span
    after = [(start, start + len(word)) for start, word in zip(starts, run.words, strict=True) if start >= last]
    if after and hit.span.of(text) in COUNTRY_ADJECTIVES:
        return True
    phrases = (text[start:end] for start in starts if first <= start < last for _, end in after[:3])
    return any(phrase.lower() in TITLES for phrase in phrases)


def _gazetteer_mentions(text: str, run: CapitalRun, hits: list[NameHit], country: Span | None) -> Iterator[Mention]:
    done = run.span.start
    for hit in hits:
        before = _between(run, done, hit.span.start)
        title = nationality = None
        if before:
            lead = _lead(before.words)
            title, nationality = lead.title_of(before, text), lead.nationality(before)
            if lead.name < len(before.words):  # a name of its own, such as an unknown one before a known one
                own = before.part(lead.name, len(before.words))
                if own.span.length > 1:
                    yield _unknown(text, own, title, nationality or country)
                title = nationality = None
        title = title or _title_before(text, before.span.start if before else hit.span.start)
        kind, nationality = _kind_of(hit.entry), nationality or country
        yield Mention(hit.span, hit.span.of(text), kind, run.block, title, nationality, hit.entry, hit.form, False)
        done = hit.span.end


def _between(run: CapitalRun, start: int, end: int) -> CapitalRun | None:
    """The words of a run that begin from ``start`` on and before ``end``."""
    if start == end:
        return None
    starts = run.starts()
    first, after = bisect_left(starts, start), bisect_left(starts, end)
    return run.part(first, after) if first < after else None


def _kind_of(entry: Entry) -> MentionKind:
    if isinstance(entry, PersonEntry):
        return MentionKind.PERSON
    return MentionKind.ORGANISATION if isinstance(entry, OrganisationEntry) else MentionKind.PLACE


def _leading_country(words: list[str], index: int) -> int:
    """The length in words of the country adjective that stands there, or 0."""
    if index == len(words) or words[index] not in _COUNTRY_STARTS:
        return 0
    if " ".join(words[index : index + 2]) in COUNTRY_ADJECTIVES:
        return min(2, len(words) - index)
    return 1 if words[index] in COUNTRY_ADJECTIVES else 0


def _leading_title(words: list[str], index: int) -> tuple[int, str]:
    """The length in words of the longest title that stands there, and the gender that it states."""
    if index == len(words) or words[index].lower().rstrip(".") not in _TITLE_STARTS:
        return 0, ""
    small = [word.lower() for word in words[index : index + _LONGEST_TITLE]]
    phrases = list(accumulate(small, "{} {}".format))
    if NOT_TITLED.isdisjoint(phrases):
        for length in range(len(phrases), 0, -1):
            gender = TITLES.get(phrases[length - 1].rstrip("."))
            if gender is not None:
                return length, gender
    return 0, ""


def _title_before(text: str, start: int) -> Title | None:
    """A title in small letters right before a name: "actress", "former prime minister"."""
    if text[start - 4 if start > 4 else 0 : start - 1].lstrip() not in _TITLE_TAILS:
        return None
    before = text[max(0, start - _TITLE_WINDOW) : start]
    last_word = before.rsplit(None, 1)[-1:]
    return None if _TITLE_ENDS.isdisjoint(last_word) else _title_at_end(before, start)


def _title_at_end(before: str, start: int) -> Title | None:
    """The longest title that ends the words ``before`` the name at ``start``, which one space parts from it."""
    words = before.split()[-3:]
    for first in range(len(words)):
        phrase = " ".join(words[first:])
        if not phrase[0].isupper() and before[-1] in " \n" and before.endswith(phrase, 0, -1):
            gender = TITLES.get(phrase, GENDERED_NOUNS.get(phrase))
            if gender is not None:
                return Title(Span(start - 1 - len(phrase), start - 1), phrase, gender)
    return None


def _unknown(text: str, run: CapitalRun, title: Title | None, nationality: Span | None) -> Mention:
    """The mention of a name that the gazetteer does not know."""
    span, words, block = run
    name = text[span.start : span.end]
    is_full = len(words) > 1
    is_personal = _NOT_PERSONAL.isdisjoint(words) or _is_east_asian(words)  # Park is a family name, too
    if title:
        is_person = is_personal or name in EAST_ASIAN
    else:
        is_person = is_personal and is_full and _is_shown(text, words, span.end)
    kind = MentionKind.PERSON if is_person else MentionKind.OTHER
    return Mention(span, name, kind, block, title, nationality, None, None, is_personal and is_full and len(words) < 5)


def _is_shown(text: str, words: list[str], end: int) -> bool:
    """Whether the form of a full name, or what follows it, shows that it is a person's."""
    if _is_east_asian(words):
        return True
    if text[end : end + 1] not in (",", " "):
        return False
    if _AGE.match(text, end):
        return True
    following = _AFTER.match(text, end)
    return following is not None and (following[1] in REPORTING_VERBS or following[1] == "who")


def _is_east_asian(words: list[str]) -> bool:
    """Whether a name has the form "Park Min-jae"."""
    if len(words) != 2 or words[0] not in EAST_ASIAN:
        return False
    first, hyphen, second = words[1].partition("-")
    return bool(hyphen) and first.isalpha() and second.isalpha() and len(words[1]) <= 14


def recognise(mentions: Iterable[Mention], known: Callable[[str], PersonEntry | None]) -> Iterator[Mention]:
    """The mentions, with the entry of everybody whom ``known`` finds by the full name and the gazetteer does not have.

    A lone surname is not looked up: large collections list surnames as aliases.
    """
    for mention in mentions:
        entry = known(mention.text) if mention.entry is None and " " in mention.text else None
        yield mention._replace(kind=MentionKind.PERSON, entry=entry, form=NameForm.NAME) if entry else mention
