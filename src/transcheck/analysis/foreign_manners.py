"""Signs in the copy that a story comes from a language of Europe, or from Turkish or Arabic.

What a story is about, and the agency that it names, say which language it may be; many such stories are written in
English, so that alone it proves nothing. Figures, clock times and dates in the manner of the language do.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from transcheck.languages.en import FULL_MONTHS
from transcheck.model import Document, Span

from .foreign_figures import read_foreign_figures
from .lexicon import Entry, PersonEntry
from .odd_figures import FigureOddity, OddFigure
from .places import matches_in_copy

_LANGUAGES = {
    code: language
    for language, codes in {
        "ru": "RU BY",
        "uk": "UA",
        "es": "ES MX AR CL CO PE VE EC UY PY BO CU GT CR PA DO HN NI SV",
        "fr": "FR",
        "de": "DE AT",
        "it": "IT",
        "pt": "PT BR",
        "tr": "TR",
        "ar": "EG SA AE IQ SY LB JO QA KW BH OM YE LY TN DZ MA SD PS",
    }.items()
    for code in codes.split()
}
"""ISO 3166 code of a country to the one language that its news is written in."""

_AGENCIES = {
    name.lower(): language
    for language, names in {
        "ru": "Interfax,TASS,ITAR-TASS,RIA Novosti,RIA,Regnum,RBC",
        "uk": "Ukrinform,UNIAN,Interfax-Ukraine",
        "es": "EFE,Europa Press,Notimex,Telam,Télam,Prensa Latina,Andina",
        "de": "dpa,APA,KNA,epd",
        "it": "ANSA,Adnkronos,AGI",
        "pt": "Lusa,Agência Brasil",
        "tr": "AA,DHA,IHA,Anadolu",
        "ar": "SPA,WAM,MENA,SANA,Petra,QNA,KUNA,WAFA",
    }.items()
    for name in names.split(",")
}
_AGENCY = re.compile(r"[(/]\s?([A-Za-zéê][\w -]{1,16}?)\s?[)/]")
_HEAD = 200
"""Characters in which the agency stands."""
_DATE_SIGNS = (*(f" of {month}" for month in FULL_MONTHS), "-st", "-nd", "-rd", "-th", ".20")
_FEWEST_NAMES = 2
_COUNTING_BY_TENS = ("ar", "ru", "uk")


class Sign(NamedTuple):
    """One sign: its language and kind (``country``, ``figures``, ``clock``, ``date``, ``tens``), and where."""

    language: str
    kind: str
    span: Span


def find_signs(
    document: Document, entries: Iterable[tuple[Span, Entry]], odd_figures: Iterable[OddFigure], tens: Iterable[Span]
) -> Iterator[Sign]:
    """The signs of the one language that the story may come from; none where nothing but its subject speaks for it.

    ``tens`` are the places of "tens of people", which Arabic and Russian say.
    """
    place = _agency(document) or _country(list(entries))
    manners = [*_figures(document.text, odd_figures), *_clock_and_dates(document)] if place else []
    if place and place[0] in _COUNTING_BY_TENS:
        manners += [("tens", span) for span in tens]
    if place and manners:
        yield Sign(*place)
        yield from (Sign(place[0], kind, span) for kind, span in manners)


def _agency(document: Document) -> tuple[str, str, Span] | None:
    head = min((block.span.start for block in document.blocks if block.in_copy), default=0)
    for match in _AGENCY.finditer(document.text, head, head + 2 * _HEAD):
        language = _AGENCIES.get(match[1].lower())
        if language and (match[1] in ("dpa", "epd") or not match[1].islower()):
            return language, "country", Span(*match.span(1))
    return None


def _country(entries: Sequence[tuple[Span, Entry]]) -> tuple[str, str, Span] | None:
    """The language of the countries that most of the people and places belong to."""
    named: dict[str, tuple[str, Span]] = {}
    for span, entry in entries:
        code = entry.nationality if isinstance(entry, PersonEntry) else entry.country
        if code:
            named.setdefault(entry.id, (_LANGUAGES.get(code, ""), span))
    counts = Counter(language for language, _ in named.values())
    language, count = counts.most_common(1)[0] if counts else ("", 0)
    if not language or count < _FEWEST_NAMES or 2 * count <= len(named):
        return None
    return language, "country", next(span for found, span in named.values() if found == language)


def _figures(text: str, odd_figures: Iterable[OddFigure]) -> Iterator[tuple[str, Span]]:
    """Decimal commas before what is measured: "3,5 million"."""
    for odd in odd_figures:
        if odd.kind is FigureOddity.DECIMAL_COMMA and read_foreign_figures(text, odd, len(text)):
            yield "figures", odd.span


def _clock_and_dates(document: Document) -> Iterator[tuple[str, Span]]:
    if " hours" in document.text:
        for match, _ in matches_in_copy(document, _clock()):
            yield "clock", Span(*match.span())
    if any(sign in document.text for sign in _DATE_SIGNS):
        for match, _ in matches_in_copy(document, _date()):
            yield "date", Span(*match.span())


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"(?<![0-9:])[0-9]{1,2}[:.][0-9]{2} hours\b(?! of)")


@cache
def _date() -> re.Pattern[str]:
    months = "|".join(FULL_MONTHS)
    return re.compile(
        rf"(?:[Tt]he )?(?:last|past|next) [0-9]{{1,2}} of (?:{months})\b|\b(?:{months}) [0-9]{{1,2}}-(?:st|nd|rd|th)\b"
        rf"|(?<![0-9])[0-9]{{1,2}}\.[0-9]{{1,2}}\.20[0-9]{{2}}\b"
    )
