"""Whether a quotation is a whole clause or only some words that somebody used."""

import re

from transcheck.model import Span

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_SIGNS = frozenset(
    """
    am is are was were be has have had do does did will would can could may might must should shall cannot
    don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't shouldn't
    i we they he she it's that's there's i'm i've i'll i'd we're we've we'll we'd they're they've they'll you're you'll
    you've he's she's it'll let's let
    """.split()
)
"""Words of a clause: auxiliaries, and pronouns that are subjects."""


def words_of(text: str, span: Span) -> list[str]:
    """The words inside ``span``, in small letters and with straight apostrophes."""
    return [word.lower().replace("’", "'") for word in _WORD.findall(text, *span)]


def is_clause(words: list[str], least: int) -> bool:
    """Whether ``least`` words or more, one of which shows that a verb has a subject."""
    return len(words) >= least and not _SIGNS.isdisjoint(words)


def begins_sentence(text: str, span: Span) -> bool:
    """Whether the first letter inside ``span`` is a capital."""
    first = _WORD.search(text, *span)
    return first is not None and first[0][0].isupper()
