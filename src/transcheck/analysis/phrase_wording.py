"""Puts a replacement into the form that the place needs: capitals, the article before it, no more than what changes."""

import re

from transcheck.model import Edit, Span

from .phrase_pattern import Stretch

_PIECES = re.compile(r"(\s+)")
_SMALL_WORDS = frozenset("a an and as at but by for from in nor of off on or over per the to up via vs with".split())
_ARTICLE_BEFORE = re.compile(r"(?<!\w)(an?)[ \n]\Z", re.IGNORECASE)
_SOUNDS_LIKE_A_CONSONANT = re.compile(r"[Uu]ni(?![dmn])|[Uu](?:se|su|ti|bi)|[Ee]u|[Oo](?:ne|nce)\b|U[A-Z.]")
_SOUNDS_LIKE_A_VOWEL = re.compile(r"[Hh](?:our|onest|onou?r|eir)|[FHLMNRSX](?:[A-Z.]|\b)")
_FEWEST_IN_TITLE = 3
_LONG_WORD = 4


def fit_case(replacement: str, stretch: Stretch, index: int) -> str:
    """The replacement for words that begin at token ``index``, with the capitals that they have there.

    In a line of capitals all letters, in a headline with capitals all words but the small ones, else the first letter
    if the sentence begins here or the words have a capital too.
    """
    if _is_in_capitals(stretch):
        return replacement.upper()
    if _is_title(stretch):
        return "".join(_titled(piece) for piece in _PIECES.split(replacement))
    begins_sentence = not any(token.is_word for token in stretch.tokens[:index])
    if begins_sentence or stretch.tokens[index].text.istitle():
        return replacement[:1].upper() + replacement[1:]
    return replacement


def edits_for(text: str, span: Span, replacement: str) -> tuple[Edit, ...]:
    """The smallest edits, by whole words, that put ``replacement`` in place of ``span``, with the article it needs."""
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
    return (*_article_edit(text, start, changed), Edit(Span(start, end), changed))


def _is_in_capitals(stretch: Stretch) -> bool:
    words = [token.text for token in stretch.tokens if token.text.isalpha()]
    return len(words) >= _FEWEST_IN_TITLE and all(word.isupper() for word in words)


def _is_title(stretch: Stretch) -> bool:
    words = [token.text for token in stretch.tokens if len(token.text) >= _LONG_WORD and token.text[0].isalpha()]
    return len(words) >= _FEWEST_IN_TITLE and all(word[0].isupper() for word in words)


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
