"""Words of a source in Latin letters that stand in its translation as they are, and are neither names nor English."""

import re
from collections.abc import Iterator

from transcheck.languages.en import FUNCTION_WORDS
from transcheck.languages.en.name_words import is_english
from transcheck.languages.function_words import FOREIGN_FUNCTION_WORDS
from transcheck.languages.shared_words import is_shared
from transcheck.model import Span

from . import Analysis
from .source import SourceAnalysis

_LANGUAGES = frozenset("cs de es fr hr it pl pt sk".split())
_LOWER_WORD = re.compile(r"(?<![\w’'@#./-])[^\W\d_]{2,}(?![\w’'@./-])(?!\.\w)")
_FEWEST_LETTERS = 4
_MOST_TIMES = 2
"""A foreign word that the copy has more often is a term."""
_LOANS = frozenset(
    "café cafés cliché clichés façade façades fiancé fiancée naïve résumé résumés protégé protégée attaché "
    "touché déjà vu "
    "communiqué coup faire entrée entrées soirée décor émigré émigrés mêlée papier mâché pâté piñata "
    "jalapeño señor señora "
    "crème brûlée doppelgänger über führer habanero tequila salsa guacamole burrito burritos tacos paella "
    "sangria flamenco "
    "gelato espresso cappuccino latte mozzarella prosciutto ciabatta bruschetta lasagna risotto paparazzi "
    "graffiti ghetto "
    "kindergarten blitzkrieg zeitgeist angst wanderlust bratwurst sauerkraut schnitzel poltergeist rucksack "
    "realpolitik "
    "schadenfreude leitmotiv ersatz wunderkind pierogi polka vodka sputnik perestroika glasnost apparatchik "
    "nomenklatura "
    "junta guerrilla cartel embargo machete mestizo incommunicado aficionado barrio bodega cabana chili "
    "chipotle fajitas "
    "faux femme fatale laissez faire carte blanche raison bourgeoisie avant garde sommelier maître chateau "
    "château".split()
)
"""Words that English took over with their spelling."""


def find_residue(analysis: Analysis) -> Iterator[Span]:
    """The words left as they were, in the pairs that are sure, by place; neighbouring ones as one stretch."""
    source = analysis.source
    if source is None or source.language not in _LANGUAGES:
        return
    for pair in analysis.pairs:
        if pair.is_sure:
            yield from _joined(analysis.text, _in_pair(analysis, source, pair.span, pair.source))


def _in_pair(analysis: Analysis, source: SourceAnalysis, stretch: Span, origin: Span) -> Iterator[Span]:
    original = set(_LOWER_WORD.findall(origin.of(source.text)))
    grammar = FOREIGN_FUNCTION_WORDS.get(source.language, frozenset())
    text = analysis.text
    for match in _LOWER_WORD.finditer(text, *stretch):
        word = match[0]
        if word not in original or not word.islower() or word in FUNCTION_WORDS or word in _LOANS:
            continue
        if word.isascii() and (is_english(word) or is_shared(word, source.language)):
            continue
        if word in grammar:
            if _is_in_name(text, stretch, match.start(), match.end()):
                continue
        elif len(word) < _FEWEST_LETTERS or text.count(word) > _MOST_TIMES:
            continue
        span = Span(*match.span())
        if not analysis.in_quotation(span):
            yield span


def _is_in_name(text: str, stretch: Span, start: int, end: int) -> bool:
    """Whether a particle has a capitalised word right before or after it: Valéry Giscard d’Estaing, Rio de Janeiro."""
    before = text[stretch.start : start].split()[-1:]
    after = text[end : stretch.end].split()[:1]
    return any(word.lstrip("(“\"'")[:1].isupper() for word in (*before, *after))


def _joined(text: str, spans: Iterator[Span]) -> Iterator[Span]:
    """Stretches with nothing but a space between them as one."""
    last: Span | None = None
    for span in spans:
        if last is not None and text[last.end : span.start] == " ":
            last = Span(last.start, span.end)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last
