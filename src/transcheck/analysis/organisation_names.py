"""Names of organisations in the copy, and a key that is the same for renderings of one name.

Two renderings of a foreign name differ in the noun for its kind (Administration, Agency) and in near synonyms or the
form of a word (Supreme, Grand; Election, Electoral). Anything else makes another body: National Security Council.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from transcheck.languages.en import COUNTRIES, COUNTRY_ADJECTIVES
from transcheck.model import COPY, Span

from .lexicon import OrganisationEntry
from .mentions import Mention, MentionKind

_KINDS = (
    "Administration Agency Authority Bureau Directorate Office Service",
    "Board Commission Committee Council",
    "Association Federation",
    "Institute Institution",
    "Court Tribunal",
    "Corporation Company",
)
_KIND_OF = {noun: kinds.split()[0] for kinds in _KINDS for noun in kinds.split()}
HEAD_NOUNS = frozenset(_KIND_OF)
"""The nouns one of which every name ends in."""

_SAME_WORDS = (
    "supreme grand highest",
    "election electoral elections",
    "environment environmental",
    "industry industrial industries",
    "finance financial",
    "economy economic economics",
    "agriculture agricultural",
    "education educational",
    "technology technological",
    "science scientific sciences",
    "statistics statistical",
    "meteorology meteorological weather",
    "prosecution prosecutors prosecutor",
    "investigation investigative investigations",
    "inspection inspections",
    "welfare wellbeing",
    "oversight supervisory supervision",
    "anti-corruption anticorruption",
    "labor labour",
    "defense defence",
)
_WORD_OF = {word: words.split()[0] for words in _SAME_WORDS for word in words.split()}
_OWNERS = frozenset("Children Consumer Men People Prosecutor Veteran Women Worker".split())
"""Owners inside a name; a country's name before it is none."""
_INSIDE = frozenset((" of ", " of the ", " for ", " for the "))
_JOINS = frozenset((" and ", ", ", ", and "))


class OrganisationName(NamedTuple):
    """A name with the noun for its kind, as it stands; ``key`` is the same for renderings of one name.

    ``words`` are its words without connectors in alphabetical order: equal ones say that only their order differs.
    """

    span: Span
    key: tuple[str, ...]
    words: tuple[str, ...]
    entry: OrganisationEntry | None


def find_organisation_names(text: str, mentions: Sequence[Mention]) -> Iterator[OrganisationName]:
    """The names of two words and a noun for an organisation, or more, in text order."""
    heads = [mention.text.rpartition(" ")[2] for mention in mentions]
    for index in [index for index, head in enumerate(heads) if head in _KIND_OF]:
        head, mention = heads[index], mentions[index]
        if mention.kind is not MentionKind.PERSON and mention.block.kind in COPY:
            span = Span(_start_of_name(text, mentions, index), _end_of_name(text, mentions, index))
            name = _name(text, span, head, mention)
            if name is None and mention.nationality:  # "Korean Electoral Committee"
                name = _name(text, Span(mention.nationality.start, span.end), head, mention)
            if name:
                yield name


def _start_of_name(text: str, mentions: Sequence[Mention], index: int) -> int:
    """Where the name begins that a mention ends: mentions are cut behind "Prosecutors'" and "People's"."""
    start = mentions[index].span.start
    before = mentions[index - 1] if index else None
    if before is None or before.kind is MentionKind.PERSON:
        return start
    between, last = text[before.span.end : start], before.text.rpartition(" ")[2]
    is_inside = between in ("' ", "’ ") or (between in ("'s ", "’s ") and last in _OWNERS)
    return before.span.start if is_inside else start


def _end_of_name(text: str, mentions: Sequence[Mention], index: int) -> int:
    """Where the name ends that begins with a mention: "Board" in "Board of Audit and Inspection"."""
    end = mentions[index].span.end
    for following in mentions[index + 1 : index + 4]:
        between = text[end : following.span.start]
        if between not in _INSIDE and not (between in _JOINS and end > mentions[index].span.end):
            break
        end = following.span.end
    return end


def _name(text: str, span: Span, head: str, mention: Mention) -> OrganisationName | None:
    key, words = _key_and_words(span.of(text), head)
    entry = mention.entry if isinstance(mention.entry, OrganisationEntry) else None
    return OrganisationName(span, key, words, entry) if key else None


@lru_cache(maxsize=1024)
def _key_and_words(name: str, head: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Both empty for a name with fewer than two words besides the noun."""
    words = [_bare(word) for word in name.split() if word[0].isupper()]
    words = [word for word in words if word != "The"]
    modifiers = [word for word in words if word != head]
    if len(modifiers) < 2 or len(words) != len(modifiers) + 1:
        return (), ()
    key = (_KIND_OF[head], *sorted(map(_canonical, modifiers)))
    return key, tuple(sorted(word.lower().rstrip("s") for word in words))


def _bare(word: str) -> str:
    return word.rstrip(",.'’").removesuffix("'s").removesuffix("’s")


def _canonical(word: str) -> str:
    country = COUNTRIES.get(word) or COUNTRY_ADJECTIVES.get(word)
    return country or _WORD_OF.get(word.lower(), word.lower().rstrip("s"))
