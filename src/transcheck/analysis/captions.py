"""Who stands where in a picture, and how many people it shows, as captions say."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.languages.en import (
    BEFORE_NAMES,
    COUNTED_PEOPLE,
    COUNTRIES,
    COUNTRY_ADJECTIVES,
    DEPTHS,
    FUNCTION_WORDS,
    POSITION_FILLERS,
    POSITION_ORDINALS,
    SIDES,
    TITLES,
)
from transcheck.languages.en.numerals import SMALL_NUMBERS
from transcheck.languages.person_words import GENDERED_NOUNS, PERSON_NOUNS
from transcheck.model import CAPTIONS, Block, Document, Span

_ABBREVIATIONS = "|".join(sorted(word for word in BEFORE_NAMES if word[0].isupper()))
_NAME_WORD = (
    rf"(?:(?:[A-Z]|{_ABBREVIATIONS}|Jr|Sr)\.|[^\W\d_a-z][\w’'-]*"
    r"|(?:de|da|del|della|der|van|von|bin|al|el|ben|la|le|du|dos)(?= ))"
)
_NAME = re.compile(rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,7}}")
_LAST_NAME = re.compile(rf"(?<![\w’'-])(?:{_NAME_WORD} ){{0,7}}{_NAME_WORD}\Z")
_BRACKETS = re.compile(r"\(([^()]{1,40})\)")
_BETWEEN_COMMAS = re.compile(
    r", ((?:(?:front|back|rear|top|bottom|first|second|third|fourth|fifth|[2-7](?:nd|rd|th)|far|center|centre|from|the"
    r"|on|at|row,?|standing|seated) ){0,4}(?:left|right|center|centre|middle))(?=[,.;:)]| and |\Z)"
)
_FROM_SIDE = re.compile(
    r"(?:(?:[Ff]ront|[Bb]ack|[Tt]op|[Bb]ottom) row,? )?"
    r"\(?(?:[Ff]rom (?:the )?(?:left|right)(?: to (?:the )?(?:left|right))?|[Ll]eft to right|L-R|L to R)\)?"
    r"(?:[,:]| are| is)? "
)
_AT_FRONT = re.compile(r"(Left|Right|Center|Centre|Top|Bottom)(?: left| right)?[:,] (?=[A-Z])")
_SEPARATOR = re.compile(r"(?:,|;)? and |, |; ")
_SMALL_TITLE = re.compile(rf"((?:[A-Z][\w.-]* ){{0,2}})((?:[a-z][\w-]* ){{1,4}})(?={_NAME_WORD})")
""""Japanese trade minister", "actor", "Google chief executive" before a name."""
_TITLE_ENDS = frozenset(title.split()[-1] for title in TITLES) | GENDERED_NOUNS.keys() | PERSON_NOUNS
_NUMBERS = "|".join(SMALL_NUMBERS)
_COUNT = re.compile(
    rf"(?<!\w)({_NUMBERS}|[0-9]{{1,2}})(?: [a-z-]+){{0,2}}? ([a-z]+)(?:,|:| -| –| —) ?(?:from left,? )?(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
_LONGEST_NAME = 90


class Position(NamedTuple):
    """A place in the picture; ``name`` is the name it is said of, with the titles in capitals before it.

    ``label`` is normalised: ``left``, ``front right``, ``2nd from left``. People listed "from left" get one each, whose
    ``span`` is their name.
    """

    span: Span
    label: str
    name: Span | None
    block: Block

    @property
    def is_unique(self) -> bool:
        """Whether one person alone can have it; several may stand in the front row."""
        return any(side in self.label for side in ("left", "right", "center"))


class CountClaim(NamedTuple):
    """A number of people that a list of their names follows: "three ministers, A, B and C"."""

    span: Span
    number: int
    names: tuple[Span, ...]
    block: Block


def find_positions(document: Document) -> Iterator[Position]:
    """The positions in the captions and alternative texts, in text order."""
    for block in document.blocks_of(*CAPTIONS):
        yield from sorted({position.span: position for position in _in_block(document.text, block)}.values())


def find_count_claims(document: Document) -> Iterator[CountClaim]:
    """The numbers of people that a caption states and then names, in text order.

    A list with anything but names in it, such as "the mayor of Bern", says nothing certain and is left out.
    """
    text = document.text
    for block in document.blocks_of(*CAPTIONS):
        for match in _COUNT.finditer(text, *block.span):
            word, noun = match.groups()
            count = int(word) if word.isdigit() else SMALL_NUMBERS.get(word.lower(), 0)
            if count > 1 and noun in COUNTED_PEOPLE:
                names, is_whole = _listed_names(text, match.end(), block.span.end)
                if names and is_whole:
                    yield CountClaim(Span(match.start(), match.end(2)), count, names, block)


def _in_block(text: str, block: Block) -> Iterator[Position]:
    start, end = block.span
    yield from _listed(text, block)
    for match in _AT_FRONT.finditer(text, start, end):
        if (named := _NAME.match(text, match.end(), end)) and _begins_sentence(text, match.start(), start):
            yield Position(Span(*match.span(1)), _label(match.group()) or "", Span(*named.span()), block)
    for match in _BRACKETS.finditer(text, start, end):
        label = _label(match.group(1))
        if label is not None and not _is_party(match.group(1), text[start:end]):
            yield Position(Span(*match.span()), label, _name_before(text, match.start() - 1, start), block)
    for match in _BETWEEN_COMMAS.finditer(text, start, end):
        label = _label(match.group(1))
        name = _name_before(text, match.start(), start)
        if label is not None and name is not None:
            yield Position(Span(*match.span(1)), label, name, block)


def _label(words: str) -> str | None:
    """The normalised position, or None when there are other words."""
    depths: list[str] = []
    sides: list[str] = []
    order = ""
    found = re.findall(r"[^\s,:;()-]+", words.lower())
    for word in found:
        if word in POSITION_ORDINALS:
            order = POSITION_ORDINALS[word] + " from"
        elif word in DEPTHS:
            depths.append(DEPTHS[word])
        elif word in SIDES:
            sides.append(SIDES[word])
        elif word not in POSITION_FILLERS:
            return None
    if len(sides) > 2 or not (sides or depths) or (order and not sides) or ("from" in found and not order):
        return None
    return " ".join([*sorted(depths, key="far".__eq__), *([order] if order else []), *sides])


def _is_party(words: str, caption: str) -> bool:
    """Whether "(R)" or "(C)" is a party or a copyright sign: no other letter stands for a side in the caption."""
    return words in ("R", "C", "L") and not any(f"({other}" in caption for other in "LRC" if other != words)


def _begins_sentence(text: str, offset: int, start: int) -> bool:
    before = text[start:offset].rstrip()
    return not before or before[-1] in ".!?;:"


def _name_before(text: str, end: int, start: int) -> Span | None:
    """The capitalised words that end at ``end``."""
    if text[end : end + 1] not in (" ", ","):
        return None
    name = _LAST_NAME.search(text, max(start, end - _LONGEST_NAME), end)
    return Span(*name.span()) if name else None


def _listed(text: str, block: Block) -> Iterator[Position]:
    """Those who are named from left to right."""
    for match in _FROM_SIDE.finditer(text, *block.span):
        side = "right" if "rom right" in match.group() or "rom the right" in match.group() else "left"
        row = match.group().split(" row")[0].lower() + " " if " row" in match.group() else ""
        names, _ = _listed_names(text, match.end(), block.span.end)
        for number, name in enumerate(names, start=1):
            suffix = {1: "st", 2: "nd", 3: "rd"}.get(number, "th")
            yield Position(name, f"{row}{number}{suffix} from {side}", name, block)


def _listed_names(text: str, offset: int, limit: int) -> tuple[tuple[Span, ...], bool]:
    """The names of a list that begins at ``offset``, and whether that is all of it: false when other words follow.

    A title in small letters, with a country, may stand before a name and brackets after it.
    """
    names: list[Span] = []
    separator: re.Match[str] | None = None
    is_last = False
    while name := _NAME.match(text, _name_start(text, offset, limit, is_last=is_last), limit):
        names.append(Span(*name.span()))
        aside = _BRACKETS.match(text, name.end() + 1, limit) if text[name.end() : name.end() + 2] == " (" else None
        separator = None if is_last else _SEPARATOR.match(text, aside.end() if aside else name.end(), limit)
        if separator is None:
            return tuple(names), True
        offset = separator.end()
        is_last = separator.group().endswith("and ")
    return tuple(names), separator is not None and separator.group() == "; "


def _name_start(text: str, offset: int, limit: int, *, is_last: bool) -> int:
    """Where the name of an item of a list begins; ``limit`` if a title in small letters follows something unknown.

    In the last item such words may be a verb: "and Ada Holt greet minister Bo Alder".
    """
    title = _SMALL_TITLE.match(text, offset, limit)
    if title is None:
        return offset
    country, words = title.group(1).rstrip(), title.group(2).split()
    if words[-1] not in _TITLE_ENDS or not FUNCTION_WORDS.isdisjoint(words):
        return offset
    if not country or country in COUNTRIES or country in COUNTRY_ADJECTIVES:
        return title.end()
    return offset if is_last else limit
