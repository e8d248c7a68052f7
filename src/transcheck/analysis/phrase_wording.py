"""Puts a replacement into the form that the place needs: capitals, the article before it, no more than what changes."""

import re
from collections.abc import Mapping

from transcheck.model import Edit, Span

from .phrase_pattern import Stretch

_PIECES = re.compile(r"(\s+)")
_SMALL_WORDS = frozenset("a an and as at but by for from in nor of off on or over per the to up via vs with".split())
_ARTICLE_BEFORE = re.compile(r"(?<!\w)(an?)[ \n]\Z", re.IGNORECASE)
_SOUNDS_LIKE_A_CONSONANT = re.compile(r"[Uu]ni(?![dmn])|[Uu](?:se|su|ti|bi)|[Ee]u|[Oo](?:ne|nce)\b|U[A-Z.]")
_SOUNDS_LIKE_A_VOWEL = re.compile(r"[Hh](?:our|onest|onou?r|eir)|8|1[18](?!\d)|[FHLMNRSX](?:[A-Z.]|\b)")


def fill(template: str, slots: Mapping[str, str]) -> str:
    """A replacement with the words of the text in it, without the spaces around a slot that stayed empty."""
    filled = template.format(**slots)
    if not all(slots.values()):
        filled = " ".join(filled.split())
    return filled.replace(" ,", ",")


def fit_case(replacement: str, stretch: Stretch, index: int) -> str:
    """The replacement for words that begin at token ``index``, with the capitals that they have there.

    In a line of capitals all letters, in a headline with capitals all words but the small ones, else the first letter
    if the sentence begins here or the words have a capital too.
    """
    if stretch.is_in_capitals:
        return replacement.upper()
    if stretch.is_title:
        return "".join(_titled(piece) for piece in _PIECES.split(replacement))
    if index <= stretch.first_word or stretch.written[index].istitle():
        return replacement[:1].upper() + replacement[1:]
    return replacement


def edits_for(text: str, span: Span, replacement: str) -> tuple[Edit, ...]:
    """The smallest edits, by whole words, that put ``replacement`` in place of ``span``, with the article it needs.

    Without a replacement the words go together with a space beside them.
    """
    if not replacement:
        return (Edit(_with_space(text, span), ""),)
    old, new = _PIECES.split(span.of(text)), _PIECES.split(replacement)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    start = span.start + sum(map(len, old[:head]))
    end = span.end - sum(map(len, old[len(old) - tail :]))
    changed = "".join(new[head : len(new) - tail])
    if start == end and not changed:
        return ()
    article = _article_edit(text, start, changed) if start == span.start else ()
    return (*article, Edit(Span(start, end), changed))


def _with_space(text: str, span: Span) -> Span:
    if text[max(0, span.start - 1) : span.start].isspace():
        return Span(span.start - 1, span.end)
    return Span(span.start, span.end + text[span.end : span.end + 1].isspace())


def _titled(word: str) -> str:
    return word if word in _SMALL_WORDS else word[:1].upper() + word[1:]


def _article_edit(text: str, start: int, following: str) -> tuple[Edit, ...]:
    before = _ARTICLE_BEFORE.search(text, max(0, start - 4), start)
    if not before or not following:
        return ()
    article = "an" if _begins_with_vowel(following) else "a"
    if before[1].lower() == article:
        return ()
    return (Edit(Span(*before.span(1)), article.capitalize() if before[1][0].isupper() else article),)


def _begins_with_vowel(word: str) -> bool:
    if _SOUNDS_LIKE_A_CONSONANT.match(word):
        return False
    return word[0].lower() in "aeiou" or _SOUNDS_LIKE_A_VOWEL.match(word) is not None
