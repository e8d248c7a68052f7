"""“The two countries” or “both leaders” stands after more than one pair.

Why it matters
    Korean and Japanese let “the two countries” mean the pair that the whole story is about. In English it means the
    pair named last; after a sentence on U.S.-China and Japan-China relations nobody can tell which two are meant.

When to ignore
    The story has one running pair that no reader would miss.

Decision
    The sentence before, in the same paragraph, names two different pairs of countries (of people, for “leaders”) or a
    list of three, and the sentence itself names none before the phrase and no pair behind it. “The two countries that
    ...” and “the two sides of the river” explain themselves. The pair that the story names most often is offered.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import NamedTuple

from transcheck.analysis import Analysis, Sentence
from transcheck.analysis.places import matches_in_copy
from transcheck.languages.en import COUNTRIES, COUNTRY_ADJECTIVES
from transcheck.model import PROSE, BlockKind, Confidence, Edit, Finding, Fix, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_COUNTRY_NOUNS = "countries|nations|sides|governments|allies|neighbors|neighbours|capitals"
_PERSON_NOUNS = "leaders|presidents|prime ministers|ministers|men|women|politicians"
_NOUN = (
    rf"(?:({_COUNTRY_NOUNS})|({_PERSON_NOUNS}))(?! (?:of|that|which|who|whose|with|in|from|where|named|—)\b)(?![\w’'-])"
)
_PHRASES = (re.compile(rf"he two {_NOUN}"), re.compile(rf"oth {_NOUN}"))
_BODY = PROSE - {BlockKind.QUOTE_BLOCK}
_CAPITALS = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]\w+(?: [A-Z]\w+)?")
_CODES = COUNTRIES | COUNTRY_ADJECTIVES
_LINK = re.compile(r"[-–]|, (?:and )?(?:the )?| and (?:the )?")
_WITH_ARTICLE = frozenset("U.S. US U.K. UK EU Netherlands Philippines".split()) | {"United States", "United Kingdom"}


class _Named(NamedTuple):
    """A country or person named somewhere; ``identity`` is the same for all its names."""

    span: Span
    identity: str


@check(
    summary="“The two” where more than one pair was named",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "# Chile-Peru ties warm\n\nTalks on Chile-Peru trade began, amid a Chile-Brazil rift and a Peru-Brazil "
            "dispute. [[The two countries]] will sign in May.",
            message="“The two countries” may mean several: the sentence before names more than one pair",
            fixed="# Chile-Peru ties warm\n\nTalks on Chile-Peru trade began, amid a Chile-Brazil rift and a "
            "Peru-Brazil dispute. Chile and Peru will sign in May.",
        ),
        Bad("Envoys of Chile, Peru and Brazil met on Monday. [[Both sides]] agreed to sign."),
        Bad("Lina Ferro and Aldo Brandt met Lina Ferro and Ivo Kraus in May. [[The two leaders]] will sign."),
        Good("Envoys of Chile and Peru met on Monday. The two countries will sign in May."),
        Good("Envoys of Chile, Peru and Brazil met. Chile said the two countries will sign."),
        Good("Envoys of Chile, Peru and Brazil met. The two countries that sign in May will pay."),
        Good("A Chile-Peru deal and a Chile-Brazil deal are near. Peru and Brazil said both sides agreed."),
    ),
)
def ambiguous_dual_anaphor(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each “the two ...” and “both ...” right after several pairs."""
    matches = chain.from_iterable(matches_in_copy(analysis.document, phrase) for phrase in _PHRASES)
    for match, block in sorted(matches, key=lambda found: found[0].start()):
        span = Span(match.start() - 1, match.end())
        sentence = analysis.sentences.at(span.start) if match.start() else None
        if sentence is None or block.kind not in _BODY or analysis.in_quotation(span):
            continue
        is_about_people = match[2] is not None
        earlier = analysis.sentences.before(sentence.span.start)
        if not earlier or earlier[-1].block != sentence.block or _explains(analysis, sentence, span, is_about_people):
            continue
        groups = [group for group in _groups(analysis, earlier[-1].span, is_about_people) if len(group) > 1]
        if len({_identities(group) for group in groups}) < 2 and not any(
            len(_identities(group)) > 2 for group in groups
        ):
            continue
        yield flag(
            span=span,
            message=f"“{span.of(analysis.text)}” may mean several: the sentence before names more than one pair",
            related=tuple(Related(Span(group[0].span.start, group[-1].span.end), "named here") for group in groups[:3]),
            fix=_fix(analysis, span, is_about_people),
        )


def _explains(analysis: Analysis, sentence: Sentence, span: Span, is_about_people: bool) -> bool:
    """Whether the sentence itself tells which two are meant."""
    before = Span(sentence.span.start, span.start)
    if any(_groups(analysis, before, is_about_people)):
        return True
    return any(len(group) > 1 for group in _groups(analysis, Span(span.end, sentence.span.end), is_about_people))


def _groups(analysis: Analysis, span: Span, is_about_people: bool) -> list[list[_Named]]:
    """The countries or people named there, in groups joined by hyphens, commas and “and”."""
    named = list(_people(analysis, span) if is_about_people else _countries(analysis.text, span))
    groups = [[one] for one in named[:1]]
    for one, other in pairwise(named):
        if _LINK.fullmatch(analysis.text, one.span.end, other.span.start):
            groups[-1].append(other)
        else:
            groups.append([other])
    return groups


def _identities(group: list[_Named]) -> frozenset[str]:
    return frozenset(one.identity for one in group)


def _countries(text: str, span: Span) -> Iterator[_Named]:
    at = span.start
    while match := _CAPITALS.search(text, at, span.end):
        first = match[0].split(" ")[0]
        name = match[0] if match[0] in _CODES else first
        at = match.start() + len(name)
        if name in _CODES:
            yield _Named(Span(match.start(), at), _CODES[name])


def _people(analysis: Analysis, span: Span) -> Iterator[_Named]:
    for mention in analysis.mentions.within(span):
        person = analysis.person_of(mention)
        if person is not None:
            yield _Named(mention.span, person.name)


def _fix(analysis: Analysis, span: Span, is_about_people: bool) -> Fix | None:
    """The pair that the story names most often, as it first writes it."""
    text = analysis.text
    pairs = [group for group in _groups(analysis, Span(0, len(text)), is_about_people) if len(_identities(group)) == 2]
    counts = Counter(map(_identities, pairs)).most_common(2)
    if not counts or counts[0][1] < 2 or (len(counts) > 1 and counts[1][1] == counts[0][1]):
        return None
    names = [one.span.of(text) for one in next(pair for pair in pairs if _identities(pair) == counts[0][0])]
    if not is_about_people and not all(name in COUNTRIES for name in names):
        return None
    words = " and ".join(f"the {name}" if name in _WITH_ARTICLE else name for name in names[:2])
    words = words[0].upper() + words[1:] if text[span.start].isupper() else words
    return Fix(f"Write “{words}”", (Edit(span, words),))
