"""Arabic names with their article, as the copy writes it: al-Sharaa, El Sharaa."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from transcheck.languages.en import FORMAL_OFFICES, SENTENCE_OPENERS
from transcheck.model import COPY, Block, Span

from .places import places_in_copy

if TYPE_CHECKING:
    from . import Analysis

_SIGNS = ("l-", "Al ", "El ")
"""Parts of al-, el- and the like: few searches for all of them."""
_NAME = re.compile(r"[A-Z][\w'’-]{2,}")
BEFORE = 30
"""Characters before a name in which its given name may stand."""
_NO_GIVEN_NAMES = SENTENCE_OPENERS | {word for office in FORMAL_OFFICES for word in office.split()}


class ArticleName(NamedTuple):
    """A name with its article."""

    span: Span
    """With the article."""
    article: str
    """``al-``, ``el-``, ``al`` or ``el``."""
    given: str
    """The capitalised word before it, if it may be a given name."""


def article_names(analysis: "Analysis") -> dict[str, list[ArticleName]]:
    """The names with an article in the copy, outside quotations, by what follows the article."""
    names: dict[str, list[ArticleName]] = defaultdict(list)
    for start, article, block in sorted((at, sign, block) for sign, at, block in _articles(analysis)):
        match = _NAME.match(analysis.text, start + len(article))
        if match is None or block.kind not in COPY or analysis.in_quotation(Span(*match.span())):
            continue
        name = match[0].replace("’s", "").replace("'s", "").rstrip("'’-")
        before = analysis.text[max(block.span.start, start - BEFORE) : start].split(" ")
        given = before[-2] if len(before) > 1 and before[-1] == "" else ""
        is_given = given.isalpha() and given.istitle() and given not in _NO_GIVEN_NAMES
        span = Span(start, match.start() + len(name))
        names[name].append(ArticleName(span, article.lower().strip(), given if is_given else ""))
    return names


def _articles(analysis: "Analysis") -> Iterator[tuple[str, int, Block]]:
    """Where an article begins a word."""
    text = analysis.text
    if analysis.word_set.isdisjoint(("al", "el")):
        return
    for sign, place, block in places_in_copy(analysis.document, _SIGNS):
        start = place - 1 if sign == "l-" else place
        before = text[start - 1 : start]
        if start >= block.span.start and text[start] in "AaEe" and not (before.isalnum() or before == "-"):
            yield text[start : start + 3], start, block


def are_two_people(found: list[ArticleName]) -> bool:
    """Whether each kind of article has a given name of its own before it."""
    given = defaultdict(set)
    for one in found:
        given[one.article].add(one.given)
    named = [names - {""} for names in given.values()]
    return all(named) and not set.intersection(*named)
