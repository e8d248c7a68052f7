"""The words that differ between two paragraphs."""

import re
from difflib import SequenceMatcher

from transcheck.model import Span

_TOKEN = re.compile(r"\w+(?:[-.'’,]\w+)*|[^\w\s]")
_MOST_TOKENS = 1_500
"""Of two paragraphs together: comparing takes time that may grow with the square of their length."""


def changed_words(text: str, span: Span, other: str, there: Span) -> tuple[list[Span], list[Span]]:
    """The stretches of ``span`` of a text, and those of ``there`` of the other one, that differ; in order.

    All of both where they are very long.
    """
    one, two = (
        [Span(*match.span()) for match in _TOKEN.finditer(*place)] for place in ((text, *span), (other, *there))
    )
    if len(one) + len(two) > _MOST_TOKENS and span.of(text) != there.of(other):
        return [span], [there]
    words = [token.of(text) for token in one], [token.of(other) for token in two]
    here: list[Span] = []
    beyond: list[Span] = []
    for kind, a, b, c, d in SequenceMatcher(None, *words, autojunk=False).get_opcodes():
        if kind != "equal":
            here += [Span(one[a].start, one[b - 1].end)] if a < b else []
            beyond += [Span(two[c].start, two[d - 1].end)] if c < d else []
    return here, beyond
