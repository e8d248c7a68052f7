"""Words and punctuation marks, as phrases count them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from .span import Span

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}(?:[-\u2011]\w+)*"  # U.S., a.m., U.S.-Japan
    r"|\w+(?:[-\u2011.'’&]\w+|(?<=\d)[,:]\d+)*"  # state-run, Seoul's, R&D, 4,500, 12:30, example.com
    r"|[^\w\s]"
)


class Token(NamedTuple):
    """A word or one punctuation mark; ``text`` as written."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it has a letter or digit."""
        return self.text[0].isalnum() or self.text[0] == "_"


def tokenise(text: str, span: Span) -> Iterator[Token]:
    """The tokens inside ``span`` of ``text``, with their places in ``text``, in order.

    A compound with hyphens, a possessive, an abbreviation with dots and a figure with separators are one word each.
    """
    return (Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text, *span))


def token_places(text: str, span: Span) -> list[tuple[int, int]]:
    """Where the tokens begin and end: cheaper than the tokens themselves."""
    return [match.span() for match in _TOKEN.finditer(text, *span)]
