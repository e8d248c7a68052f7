"""Names of organisations in the copy, with "of the" and the like inside, and a key that is the same for renderings of one.

Two renderings of a foreign name differ in the noun for its kind (Administration, Agency) and in near synonyms or the
form of a word (Supreme, Grand; Election, Electoral). Anything else makes another body: National Security Council.
"""

from collections.abc import Iterator, Sequence
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
    for index, mention in enumerate(mentions):
        head = mention.text.rpartition(" ")[2]
        if head in _KIND_OF and mention.kind is not MentionKind.PERSON and mention.block.kind in COPY:
            span = Span(mention.span.start, _end_of_name(text, mentions, index))
            name = _name(text, span, head, mention)
            if name:
                yield name


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
    words = [_bare(word) for word in span.of(text).split() if word[0].isupper()]
    words = [word for word in words if word != "The"]
    modifiers = [word for word in words if word != head]
    if len(modifiers) < 2 or len(words) != len(modifiers) + 1:
        return None
    key = (_KIND_OF[head], *sorted(map(_canonical, modifiers)))
    entry = mention.entry if isinstance(mention.entry, OrganisationEntry) else None
    return OrganisationName(span, key, tuple(sorted(word.lower().rstrip("s") for word in words)), entry)


def _bare(word: str) -> str:
    return word.rstrip(",.'’").removesuffix("'s").removesuffix("’s")


def _canonical(word: str) -> str:
    country = COUNTRIES.get(word) or COUNTRY_ADJECTIVES.get(word)
    return country or _WORD_OF.get(word.lower(), word.lower().rstrip("s"))
