"""The facts that a paragraph states, in a form in which those of two versions can be compared."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple, Protocol

from transcheck.languages.en import MONTHS
from transcheck.languages.en.wordings import SAME_WORDS
from transcheck.model import HEADINGS, Document, Layer, Span

from .dates import Date
from .exact import Exact, distance
from .lexicon import Entry, NameHit, PlaceEntry
from .mentions import Mention, MentionKind
from .numbers import Number, NumberKind, rounding
from .offices import office_of
from .spelling import letters_of

_ROUNDED = 20
"""A number is another one rounded when they differ by less than this part of it."""
_HEDGED = 10
"""The same for a figure that the copy does not claim to be exact."""
_LEAST_ROUNDED = 1_000
"""Smaller whole numbers are not rounded without a word that says so."""
_WORD = 16
_HEDGES = (
    "about",
    "around",
    "almost",
    "nearly",
    "some",
    "roughly",
    "over",
    "than",
    "least",
    "most",
    "approximately",
    "to",
)
_LEAST_PLURAL = 4
_INSIDE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789,;)’'")
"""What may stand before a word that has its capital for its own sake."""
_FORMER = frozenset("then ex former late past previous ousted deposed onetime".split())


class FactKind(StrEnum):
    """What a fact is about."""

    NAME = "name"
    PLACE = "place"
    NUMBER = "figure"
    DATE = "date"
    TITLE = "title"


class Fact(NamedTuple):
    """A fact with its place. ``words`` are those of a name, ``of`` the family name of whoever bears a title."""

    span: Span
    kind: FactKind
    text: str
    words: frozenset[str] = frozenset()
    entry: Entry | None = None
    number: Number | None = None
    date: Date | None = None
    of: str = ""


class Stating(Protocol):
    """What is asked of the analysis of a version."""

    @property
    def document(self) -> Document: ...  # noqa: D102
    @property
    def mentions(self) -> Layer[Mention]: ...  # noqa: D102
    @property
    def names(self) -> Layer[NameHit]: ...  # noqa: D102
    @property
    def numbers(self) -> Layer[Number]: ...  # noqa: D102
    @property
    def dates(self) -> Layer[Date]: ...  # noqa: D102


def facts_of(version: Stating) -> Layer[Fact]:
    """All facts of a version, by place."""
    return Layer(sorted([*_names(version), *_places(version), *_numbers(version), *_dates(version), *_titles(version)]))


def are_same(one: Fact, other: Fact, text: str, other_text: str) -> bool:
    """Whether two facts of one kind agree; each is a fact of the text given with it."""
    if one.number and other.number:
        return _are_same_number(one.number, other.number, text, other_text)
    if one.date and other.date:
        return _agree(one.date, other.date)
    if one.kind is FactKind.TITLE:
        return one.of == other.of and (_ends_in(one.text, other.text) or _ends_in(other.text, one.text))
    if one.entry and other.entry:
        return one.entry == other.entry
    is_short = len(one.text) < len(other.text)
    acronym, name = (one.text, other.text) if is_short else (other.text, one.text)
    is_acronym = acronym.isupper() and acronym == "".join(letter for letter in name if letter.isupper())
    return one.words <= other.words or other.words <= one.words or is_acronym


def _ends_in(title: str, end: str) -> bool:
    """Whether one title is the end of another, fuller one: but a former office is not the office."""
    return title == end or (title.endswith(f" {end}") and not title.startswith("former "))


def _names(version: Stating) -> Iterator[Fact]:
    text = version.document.text
    for mention in version.mentions:
        if mention.kind is not MentionKind.PLACE and not _is_any_word(text, mention):
            words = frozenset(_plain(word) for word in mention.text.replace("-", " ").split())
            yield Fact(mention.span, FactKind.NAME, mention.span.of(text), words, mention.entry)


def _is_any_word(text: str, mention: Mention) -> bool:
    """Whether it may have its capital from the place where it stands, or is a month."""
    if mention.entry or mention.title:
        return False
    if " " in mention.text or mention.text in MONTHS:
        return mention.text in MONTHS or (mention.block.kind in HEADINGS and mention.kind is MentionKind.OTHER)
    before = text[max(mention.block.span.start, mention.span.start - 2) : mention.span.start].strip()
    return before[-1:] not in _INSIDE or mention.block.kind in HEADINGS or not text[mention.span.start - 1].isspace()


def _plain(word: str) -> str:
    """A word of a name without accents, plural and British spelling."""
    letters = letters_of(word) or word
    letters = SAME_WORDS.get(letters, letters)
    return letters.removesuffix("s") if len(letters) > _LEAST_PLURAL else letters


def _places(version: Stating) -> Iterator[Fact]:
    for hit in version.names:
        if isinstance(hit.entry, PlaceEntry):
            name = hit.span.of(version.document.text)
            yield Fact(hit.span, FactKind.PLACE, name, frozenset(map(_plain, name.split())), hit.entry)


def _numbers(version: Stating) -> Iterator[Fact]:
    text = version.document.text
    for number in version.numbers:
        is_figure = any(character.isdigit() for character in number.span.of(text))
        if (is_figure or number.value > 1) and not version.dates.at(number.span.start):
            yield Fact(number.span, FactKind.NUMBER, number.span.of(text), number=number)


def _dates(version: Stating) -> Iterator[Fact]:
    for date in version.dates:
        yield Fact(date.span, FactKind.DATE, date.span.of(version.document.text), date=date)


def _titles(version: Stating) -> Iterator[Fact]:
    """Offices before names, with "former" where the copy says so."""
    text = version.document.text
    for mention in version.mentions:
        office = office_of(text, mention)
        if office:
            former = "former " if office.qualifier in _FORMER else ""
            yield Fact(office.span, FactKind.TITLE, former + office.text, of=mention.text.rpartition(" ")[2])


def _are_same_number(one: Number, other: Number, text: str, other_text: str) -> bool:
    if one.unit and other.unit and one.unit != other.unit:
        return False
    apart = distance(one.value, other.value)
    if apart == 0:
        return True
    if NumberKind.ORDINAL in (one.kind, other.kind):
        return False
    if _is_hedged(one, text) != _is_hedged(other, other_text):
        return apart * _HEDGED <= max(one.value, other.value)
    if max(one.value, other.value) < _LEAST_ROUNDED and {type(one.value), type(other.value)} == {int}:
        return False
    allowed = max(rounding(one, text), rounding(other, other_text))
    return _figures(one.value) != _figures(other.value) and apart <= allowed and apart * _ROUNDED <= one.value


def _is_hedged(number: Number, text: str) -> bool:
    """Whether the word before a number says that it is not exact: "about", "more than", "up to"."""
    before = text[max(0, number.span.start - _WORD) : number.span.start].split()
    return bool(before) and before[-1].lower() in _HEDGES


def _figures(value: Exact) -> int:
    """How many figures tell something: three for 31,600."""
    return len(str(value).rstrip("0"))


def _agree(one: Date, other: Date) -> bool:
    """Whether two dates do not contradict each other in what both state."""
    parts = zip(one[1:], other[1:], strict=True)
    return all(here is None or there is None or here == there for here, there in parts)
