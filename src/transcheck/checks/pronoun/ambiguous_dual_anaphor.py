"""“The two countries” or “both leaders” stands after more than one pair.

Why it matters
    Korean and Japanese let “the two countries” mean the pair that the whole story is about. In English it means the
    pair named last; after a sentence on U.S.-China and Japan-China relations nobody can tell which two are meant.

When to ignore
    The story has one running pair that no reader would miss.

Decision
    The sentence before, in the same paragraph, names two different pairs of countries (of people, for “leaders”) or a
    list of three, and the sentence itself names none before the phrase and no pair behind it. “The two countries that
    ...” and “the two sides of the river” explain themselves, and teams have sides as well. The pair that the story
    names most often is offered; where the sentence before names that very pair, the finding is debatable.
"""

import re
from collections.abc import Iterator
from itertools import chain

from transcheck.analysis import Analysis, Sentence
from transcheck.analysis.pairs import Named, countries_in, groups_of, identities, running_pair
from transcheck.analysis.places import matches_in_copy
from transcheck.languages.en import COUNTRIES
from transcheck.model import PROSE, BlockKind, Confidence, Edit, Finding, Fix, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_COUNTRY_NOUNS = "countries|nations|sides|governments|allies|neighbors|neighbours|capitals"
_PERSON_NOUNS = "leaders|presidents|prime ministers|ministers|men|women|politicians"
_NOUN = (
    rf"(?:({_COUNTRY_NOUNS})|({_PERSON_NOUNS}))(?! (?:of|that|which|who|whose|with|in|from|where|named|—)\b)(?![\w’'-])"
)
_PHRASES = (re.compile(rf"he two {_NOUN}"), re.compile(rf"oth {_NOUN}"))
_BODY = PROSE - {BlockKind.QUOTE_BLOCK}
_WITH_ARTICLE = frozenset("U.S. US U.K. UK EU Netherlands Philippines".split()) | {"United States", "United Kingdom"}


_GAMES = (" game", " match", "World Cup", "Nations", "semi-final", "semifinal", "League", " draw", "score", "rugby")


@check(
    summary="“The two” where more than one pair was named",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
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
        if match[1] == "sides" and any(word in block.span.of(analysis.text) for word in _GAMES):
            continue
        is_about_people = match[2] is not None
        earlier = analysis.sentences.before(sentence.span.start)
        if not earlier or earlier[-1].block != sentence.block or _explains(analysis, sentence, span, is_about_people):
            continue
        groups = [group for group in _groups(analysis, earlier[-1].span, is_about_people) if len(group) > 1]
        if len({identities(group) for group in groups}) < 2 and not any(len(identities(group)) > 2 for group in groups):
            continue
        running = running_pair(_groups(analysis, Span(0, len(analysis.text)), is_about_people))
        is_clear = running is not None and identities(running) in map(identities, groups)
        yield flag(
            span=span,
            message=f"“{span.of(analysis.text)}” may mean several: the sentence before names more than one pair",
            confidence=Confidence.LOW if is_clear else Confidence.MEDIUM,
            related=tuple(Related(Span(group[0].span.start, group[-1].span.end), "named here") for group in groups[:3]),
            fix=_fix(analysis.text, span, running, is_about_people) if running else None,
        )


def _explains(analysis: Analysis, sentence: Sentence, span: Span, is_about_people: bool) -> bool:
    """Whether the sentence itself tells which two are meant."""
    before = Span(sentence.span.start, span.start)
    if any(_groups(analysis, before, is_about_people)):
        return True
    return any(len(group) > 1 for group in _groups(analysis, Span(span.end, sentence.span.end), is_about_people))


def _fix(text: str, span: Span, running: list[Named], is_about_people: bool) -> Fix | None:
    names = [one.span.of(text) for one in running]
    if not is_about_people and not all(name in COUNTRIES for name in names):
        return None
    words = " and ".join(f"the {name}" if name in _WITH_ARTICLE else name for name in names[:2])
    words = words[0].upper() + words[1:] if text[span.start].isupper() else words
    return Fix(f"Write “{words}”", (Edit(span, words),))


def _groups(analysis: Analysis, span: Span, is_about_people: bool) -> list[list[Named]]:
    named = _people(analysis, span) if is_about_people else countries_in(analysis.text, span)
    return groups_of(analysis.text, named)


def _people(analysis: Analysis, span: Span) -> Iterator[Named]:
    for mention in analysis.mentions.within(span):
        person = analysis.person_of(mention)
        if person is not None:
            yield Named(mention.span, person.name)
