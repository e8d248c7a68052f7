"""Mentions: names in the copy, with the title and nationality before them and the gazetteer entry behind them.

A capitalised word is a person only where something proves it (BLOCKS: treating unproven ones as nobody makes the
pronoun rules five times better): a gazetteer entry, a title, a family name of East Asia, a verb of saying.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
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
    for run in find_capital_runs(document):
        if run.block.kind not in _KINDS:
            continue
        span = run.span
        hits = [hit for hit in names.within(span) if not _is_any_word(text, hit)]
        if not hits and _INTRODUCING.isdisjoint(run.words):  # the whole run is a name, as most are
            yield from _unknown(text, span, run.block, _title_before(text, span.start), None)
            continue
        for tokens, nationality in _cut_before_office(text, run):
            yield from _in_run(text, tokens, run.block, hits, nationality)


def _is_any_word(text: str, hit: NameHit) -> bool:
    """Whether it is a stage name of one word ("Rose"), which more often is something else."""
    entry = hit.entry
    return isinstance(entry, PersonEntry) and entry.is_stage_name and " " not in hit.span.of(text)


def _cut_before_office(text: str, run: CapitalRun) -> Iterator[tuple[list[Span], Span | None]]:
    """A run in two where an office stands in its midst: "Marram Bank" and "Chief Executive Lina Ferro".

    The second part gets the country that opens the first, as in "U.S. Energy" and "Envoy Ellen Marsh".
    """
    tokens = run.tokens
    index = _office_inside(run.words)
    if index and _before_name(text, tokens)[0] > index:  # the end of the title that opens the run: "Prime Minister"
        index = 0
    first, _, nationality = _before_name(text, tokens[:index]) if index else (0, None, None)
    if first == index:  # nothing but a country and titles, or no office
        yield tokens, None
        return
    yield tokens[:index], None
    yield tokens[index:], nationality


def _office_inside(words: list[str]) -> int:
    """Where an office or rank stands inside a run with a name after it; 0 where none does."""
    for index in range(1, len(words) - 1):
        if words[index] in _OFFICE_STARTS:
            length, _ = _leading_title(words, index)
            office, name = " ".join(words[index : index + length]), words[index + length :]
            if office in _OFFICES and name and name[0].lower() not in NOT_PERSONAL:
                return index
    return 0


def _in_run(
    text: str, tokens: list[Span], block: Block, names: Sequence[NameHit], country: Span | None
) -> Iterator[Mention]:
    run = Span(tokens[0].start, tokens[-1].end)
    hits = [hit for hit in names if run.covers(hit.span) and not _belongs_to_title(text, hit, tokens)]
    if hits and (not isinstance(hits[-1].entry, PlaceEntry) or hits[-1].span.end == run.end):
        found = _gazetteer_mentions(text, tokens, hits, block)
        yield from (mention._replace(nationality=mention.nationality or country) for mention in found)
        return
    first, title, nationality = _before_name(text, tokens)
    if first < len(tokens):
        title = title or _title_before(text, run.start)
        yield from _unknown(text, Span(tokens[first].start, run.end), block, title, nationality or country)


def _belongs_to_title(text: str, hit: NameHit, tokens: list[Span]) -> bool:
    """Whether a place or organisation only opens what stands before a name: "Japanese", "Treasury Secretary"."""
    if hit.form is NameForm.DEMONYM:
        return True
    after = [token for token in tokens if token.start >= hit.span.end]
    if isinstance(hit.entry, PersonEntry) or not after:
        return False
    if hit.span.of(text) in COUNTRY_ADJECTIVES:
        return True
    starts = [token.start for token in tokens if hit.span.start <= token.start < hit.span.end]
    phrases = (text[start : token.end] for start in starts for token in after[:3])
    return any(phrase.lower() in TITLES for phrase in phrases)


def _gazetteer_mentions(text: str, tokens: list[Span], hits: list[NameHit], block: Block) -> Iterator[Mention]:
    done = tokens[0].start
    for hit in hits:
        before = [token for token in tokens if done <= token.start < hit.span.start]
        if before:
            first, title, nationality = _before_name(text, before)
            if first < len(before):  # a name of its own, such as an unknown one before a known one
                yield from _unknown(text, Span(before[first].start, before[-1].end), block, title, nationality)
                title = nationality = None
        else:
            title, nationality = None, None
        title = title or _title_before(text, before[0].start if before else hit.span.start)
        yield Mention(hit.span, hit.span.of(text), _kind_of(hit.entry), block, title, nationality, hit.entry, hit.form)
        done = hit.span.end


def _kind_of(entry: Entry) -> MentionKind:
    if isinstance(entry, PersonEntry):
        return MentionKind.PERSON
    return MentionKind.ORGANISATION if isinstance(entry, OrganisationEntry) else MentionKind.PLACE


def _before_name(text: str, tokens: list[Span]) -> tuple[int, Title | None, Span | None]:
    """How many words of a run come before the name, and the title and nationality among them."""
    words = [token.of(text) for token in tokens]
    index = 0
    while index < len(words) and words[index] in SENTENCE_OPENERS:
        index += 1
    length = _leading_country(words, index)
    nationality = Span(tokens[index].start, tokens[index + length - 1].end) if length else None
    index += length
    length, gender = _leading_title(words, index)
    if not length:
        return index, None, nationality
    span = Span(tokens[index].start, tokens[index + length - 1].end)
    return index + length, Title(span, span.of(text), gender), nationality


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
    if any(" ".join(words[index : index + length]).lower() in NOT_TITLED for length in (2, 3)):
        return 0, ""
    for length in range(min(_LONGEST_TITLE, len(words) - index), 0, -1):
        gender = TITLES.get(" ".join(words[index : index + length]).lower().rstrip("."))
        if gender is not None:
            return length, gender
    return 0, ""


def _title_before(text: str, start: int) -> Title | None:
    """A title in small letters right before a name: "actress", "former prime minister"."""
    before = text[max(0, start - _TITLE_WINDOW) : start]
    last_word = before[:-1].replace("\n", " ").rpartition(" ")[2]
    if before[-1:] not in (" ", "\n") or last_word not in _TITLE_ENDS:
        return None
    words = before.split()[-3:]
    for first in range(len(words)):
        phrase = " ".join(words[first:])
        if not phrase[0].isupper() and before.endswith(phrase, 0, -1):
            gender = TITLES.get(phrase, GENDERED_NOUNS.get(phrase))
            if gender is not None:
                return Title(Span(start - 1 - len(phrase), start - 1), phrase, gender)
    return None


def _unknown(text: str, span: Span, block: Block, title: Title | None, nationality: Span | None) -> Iterator[Mention]:
    """The mention of a name that the gazetteer does not know."""
    if span.length < 2:
        return
    name = span.of(text)
    words = name.split()
    is_personal = _is_personal(words)
    is_named_so = is_personal or (title is not None and name in EAST_ASIAN)  # Park is a surname after a title
    is_person = is_named_so and (title is not None or (len(words) > 1 and _is_shown(text, words, span.end)))
    kind = MentionKind.PERSON if is_person else MentionKind.OTHER
    looks_personal = is_personal and 1 < len(words) < 5
    yield Mention(span, name, kind, block, title, nationality, None, None, looks_personal)


def _is_shown(text: str, words: list[str], end: int) -> bool:
    """Whether the form of a full name, or what follows it, shows that it is a person's."""
    if len(words) == 2 and words[0] in EAST_ASIAN and _is_east_asian_given(words[1]):
        return True
    if text[end : end + 1] not in (",", " "):
        return False
    if _AGE.match(text, end):
        return True
    following = _AFTER.match(text, end)
    return following is not None and (following[1] in REPORTING_VERBS or following[1] == "who")


def _is_personal(words: list[str]) -> bool:
    """Whether no word shows that this is no person; Park is a family name before a Korean given name."""
    if _NOT_PERSONAL.isdisjoint(words):
        return True
    return len(words) == 2 and words[0] in EAST_ASIAN and _is_east_asian_given(words[1])


def _is_east_asian_given(word: str) -> bool:
    first, hyphen, second = word.partition("-")
    return bool(hyphen) and first.isalpha() and second.isalpha() and len(word) <= 14


def recognise(mentions: Iterable[Mention], known: Callable[[str], PersonEntry | None]) -> Iterator[Mention]:
    """The mentions, with the entry of everybody whom ``known`` finds by the full name and the gazetteer does not have.

    A lone surname is not looked up: large collections list surnames as aliases.
    """
    for mention in mentions:
        entry = known(mention.text) if mention.entry is None and " " in mention.text else None
        yield mention._replace(kind=MentionKind.PERSON, entry=entry, form=NameForm.NAME) if entry else mention
