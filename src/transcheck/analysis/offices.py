"""The office that the copy gives a person at a mention, whole: "Chief Cabinet Secretary", with "then-" or "former"."""

import re
from typing import NamedTuple

from transcheck.languages.en import FORMAL_OFFICES, TITLES
from transcheck.model import Span

from .mentions import Mention

_WORD_BEFORE = re.compile(r"(?<![\w’'.&])([A-Z][\w.&’'-]*)[ \n]\Z")
_QUALIFIER = re.compile(
    r"(?<!\w)(then|ex|former|late|acting|interim|outgoing|incoming|ousted|deposed|impeached|onetime|disgraced|jailed"
    r"|deputy|vice|designate|next|future|new|past|previous|first|shadow)[- \n]\Z",
    re.IGNORECASE,
)
_WINDOW = 40


class StatedOffice(NamedTuple):
    """A formal office before a name. ``qualifier`` is the word before it that changes it ("then", "former"), or empty.

    ``span`` covers the office alone; ``text`` is how the table of offices writes it.
    """

    span: Span
    text: str
    qualifier: str


def office_of(text: str, mention: Mention) -> StatedOffice | None:
    """The formal office with capitals right before a name; None where there is none."""
    title = mention.title
    if title is None or not title.text[0].isupper():
        return None
    start, block = title.span.start, mention.block.span.start
    at = start
    for _ in range(3):
        word = _WORD_BEFORE.search(text, max(block, at - _WINDOW), at)
        if word is None:
            break
        at = word.start()
        if " ".join(text[at : title.span.end].lower().split()).rstrip(".") in TITLES:
            start = at
    office = " ".join(text[start : title.span.end].split()).rstrip(".")
    qualifier = _QUALIFIER.search(text, max(block, start - _WINDOW), _before_country(start, mention))
    if office not in FORMAL_OFFICES:
        return _without_prefix(office, Span(start, title.span.end))
    return StatedOffice(Span(start, title.span.end), office, qualifier[1].lower() if qualifier else "")


def _before_country(start: int, mention: Mention) -> int:
    """Where the words before the office end, past the country: "former Japanese Prime Minister"."""
    nationality = mention.nationality
    return nationality.start if nationality and nationality.end == start - 1 else start


def _without_prefix(office: str, span: Span) -> StatedOffice | None:
    """ "Former President" at the start of a sentence is the table's office after a qualifier."""
    prefix, _, rest = office.partition(" ")
    if rest not in FORMAL_OFFICES:
        return None
    return StatedOffice(Span(span.end - len(rest), span.end), rest, prefix.lower())
