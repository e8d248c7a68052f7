"""Places of an English text where a name has fallen out: "met with, who", "the streets of .", "'s list".

Only joints that English does not have are looked at; prepositions that may end a clause ("the house he lived in,") are
left out of those before a comma.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.model import Span

_PREPOSITIONS = "of|from|between|during|against|among|near|into|than|by|with|at|in|on|to|for"
_FINITE = "is|was|are|were|has|had|have|will|would|said|says|told"
_CLOSED = re.compile(
    rf"(?<![\w’'-])(?:(?:(?<!out )of|between|during|against|among|into|than|According to|the|an?"
    r"|[Mm]rs?\.|[Mm]s\.)"
    r" ?(?=[,;:)]|\.(?![\w.]))"
    rf"|(?:{_PREPOSITIONS}|the|an?|and|that|when|if|as) (?=[’']s(?!\w)))"
)
_JOINTS = re.compile(
    rf"(?<![\w’'-])(?:(?:(?:of|from|between|during|against|among|into) (?:and|or|because|{_FINITE}|for|to|by|with|of))"
    rf"|(?:with|at|by) (?:and|or|because|is|was|are|were|has|had|have|will|would|said|says|told|of|for|from)"
    rf"|in (?:is|has|had|will|would|of|for)"
    rf"|(?:although|though|because|whether|while|if) (?:is|was|has|had|were|will|would|said)"
    rf"|(?:the|an?) (?:of|and|is|was|has|had|are|were|to|by|from|because|said|says|told))(?![\w’'-])"
)
_MARKS = re.compile(r"[,(] ?,|\( ?\)|(?<!\w)[’']s(?= [a-z])")
_OPENINGS = re.compile(
    r"(?:Is|Was|Are|Were|Has|Had|Said|Says|Told|Called|[,;]) (?!I |you |we |he |she |it |they |there )"
)


_PARTICIPLE = re.compile(r"[A-Z][a-z]{2,}ed (?=(?:that|the|to|an?|on|in|his|her|their|its|by) )[^,;:\n]*\.[\"”’]?\Z")


class Gap(NamedTuple):
    """Two words that meet where a name should stand between them."""

    span: Span


def find_gaps(text: str, stretch: Span) -> Iterator[Gap]:
    """The gaps of a stretch of running text, in order."""
    opening = _OPENINGS.match(text, *stretch) or _PARTICIPLE.match(text, *stretch)
    if opening and not text[stretch.start : stretch.end].rstrip(' "”’').endswith("?"):
        yield Gap(Span(opening.start(), text.index(" ", opening.start())))
    found = sorted(
        Span(match.start(), match.start() + len(match[0].rstrip()))
        for pattern in (_CLOSED, _JOINTS, _MARKS)
        for match in pattern.finditer(text, *stretch)
    )
    last = -2
    for span in found:
        if span.start > last + 1:  # what follows a gap right away is the other side of it
            yield Gap(span)
        last = span.end
