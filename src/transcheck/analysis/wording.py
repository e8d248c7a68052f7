"""Words made comparable: two texts have the same words whatever their marks, capitals and spelling variety."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from transcheck.languages.en import FUNCTION_WORDS
from transcheck.languages.en.wordings import CONTRACTIONS, FILLERS, SAME_WORDS
from transcheck.model import Span

_TOKEN = re.compile(
    r"[0-9]+(?:[.,][0-9]+)*|[Pp]er cent(?!\w)|[^\W\d_]+(?:['’][^\W\d_]+)*|%"
    r"|…|\.(?: ?\.){2,}|\[[^\[\]\n]{0,80}\]"
)
_BRACKETED = re.compile(r"\((?=[A-Za-z])[^()\n]{1,24}\.?\)|\[[^\[\]\n]{1,24}\]")
"""Remarks of the one who wrote down what was said: "(Applause.)", "[inaudible]"."""
_ENDINGS = (("isation", "ization"), ("ise", "ize"), ("ised", "ized"), ("ises", "izes"), ("ising", "izing"))
_OUR = re.compile(r"(?<=[a-z][a-z][a-z])our(?=(?:s|ed|ing|able|ite|ites|hood|hoods|ful|al)?\Z)")
_LEAST_STEM = 4


_SAMPLE = 4_000
_LEAST_ENGLISH = 0.2
"""The share of words of grammar that any English prose reaches, and other languages do not by chance."""


class Word(NamedTuple):
    """A word as it is compared, and its place. ``text`` is empty for a gap: an ellipsis or an insertion in brackets."""

    text: str
    span: Span


def is_english(text: str) -> bool:
    """Whether the words of grammar at the beginning of a text are English."""
    words = [word.lower() for word in text[:_SAMPLE].split()]
    return sum(word in FUNCTION_WORDS for word in words) >= _LEAST_ENGLISH * max(1, len(words))


def quoted_words(text: str, span: Span) -> list[Word]:
    """The words of a quotation; where something was left out or put in by its editor there is one gap."""
    words: list[Word] = []
    for match in _TOKEN.finditer(text, *span):
        if match[0][0] in "….[":
            if words and words[-1].text:
                words.append(Word("", Span(*match.span())))
        else:
            words += _words(match)
    return words[:-1] if words and not words[-1].text else words


def spoken_words(text: str, span: Span) -> list[Word]:
    """The words of a text that writes down what was said, without the remarks in brackets."""
    remarks = [match.span() for match in _BRACKETED.finditer(text, *span)]
    starts = [span.start, *(end for _, end in remarks)]
    ends = [*(start for start, _ in remarks), span.end]
    return [word for start, end in zip(starts, ends, strict=True) for word in _plain_words(text, Span(start, end))]


def _plain_words(text: str, span: Span) -> Iterator[Word]:
    for match in _TOKEN.finditer(text, *span):
        if match[0][0] not in "….[":
            yield from _words(match)


def _words(match: re.Match[str]) -> Iterator[Word]:
    for text in _folded(match[0]):
        yield Word(text, Span(*match.span()))


@lru_cache(maxsize=4096)
def _folded(token: str) -> tuple[str, ...]:
    """The words of a token: none for a filler such as "uh", two for a contraction."""
    word = token.lower().replace("’", "'").replace(",", "")
    if word in FILLERS:
        return ()
    if word in CONTRACTIONS:
        return CONTRACTIONS[word]
    word = word.replace("'", "")
    return (SAME_WORDS.get(word) or _american(word),)


def _american(word: str) -> str:
    """The word in American spelling, as far as the rules of spelling go."""
    for british, american in _ENDINGS:
        if word.endswith(british) and len(word) >= len(british) + _LEAST_STEM - 1:
            word = word.removesuffix(british) + american
            break
    return _OUR.sub("or", word) if "our" in word else word


class Change(NamedTuple):
    """Words of the first text that stand for words of the second; one of the two may be empty. Indexes of words."""

    here: slice
    there: slice


def changes(here: Sequence[str], there: Sequence[str]) -> list[Change]:
    """What differs between two lists of words, in order."""
    matcher = SequenceMatcher(None, here, there, autojunk=False)
    return [Change(slice(a, b), slice(c, d)) for kind, a, b, c, d in matcher.get_opcodes() if kind != "equal"]
