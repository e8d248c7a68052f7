"""Antecedents: the person that a gendered pronoun must mean, found only in frames that leave no choice.

A pronoun outside every frame has no link; nothing is guessed. The frames of this module hold whatever is known of
the person, so they are evidence of gender too; ``only_person`` has those that need the gender first.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from transcheck.model import Layer, Span

from .mentions import Mention
from .people import Person
from .pronouns import Case, Pronoun
from .scene import Scene

_AND = re.compile(r",? and \Z")
_EXPRESSED = re.compile(
    r" (?:has |had |have )?(?:also |again |repeatedly |publicly |clearly |strongly |once again )?(?:express|voic|stat"
    r"|reaffirm|reiterat|convey|announc|declar|signal|show|reveal|stress|emphasiz)(?:es|ed|ing|s) \Z"
)
_MIND = re.compile(
    r" (?:own |deep |deepest |strong |firm |full |sincere |heartfelt |profound )?(?:intentions?|intent|determination"
    r"|willingness|readiness|desire|regret|gratitude|appreciation|condolences|condolence|resolve|hopes?|belief"
    r"|confidence|conviction|disappointment|frustration|satisfaction|concerns?|displeasure|opposition|commitment"
    r"|sorrow|dissatisfaction|view|views|opinion)\b"
)
_LONGEST_VERB = 40
_SPOUSES = {"husband": "m", "wife": "f"}
"""With the gender of who has none of them in the frame: "his husband", "her wife"."""
_SPOUSE_AFTER = re.compile(r" (husband|wife)\b")
_CALLED_SPOUSE = re.compile(
    r",? (?:who (?:is|was) )?(?:the )?(husband|wife) of [^,.;“”\"]{2,60}, (?:also )?[a-z]+(?: that)? \Z"
)
_SUBJECT_START = 30
"""How far into a sentence, in characters, its first name may stand and still be taken for the subject."""


class Frame(StrEnum):
    """Why a pronoun can only mean that person."""

    COORDINATION = "coordination"
    """ "Prime Minister X and his coalition": nobody else is named in the clause."""
    OWN_MIND = "own mind"
    """ "X expressed his intention": nobody expresses another's."""
    SPOUSE = "spouse"
    """ "X, who is the wife of Y, said his husband": Y has no husband."""
    SUBJECT = "subject"
    """ "X arrived on Monday. She ...": X is the subject and the only person of the sentence before."""
    ALONE = "alone"
    """Nobody of the pronoun's gender, and nobody of unknown gender, was named anywhere before."""
    PARAGRAPH = "paragraph"
    """Nobody else is named in the paragraph, and nobody of the pronoun's gender came up before."""
    NEIGHBOUR = "neighbour"
    """The same for the sentence and the one before it."""


class Link(NamedTuple):
    """A pronoun and the person that it means; ``mention`` is where that person is named last before it."""

    pronoun: Pronoun
    person: Person
    mention: Mention
    frame: Frame


def find_links(scene: Scene, pronouns: Layer[Pronoun]) -> Iterator[Link]:
    """The pronouns that their own clause or the sentence before it settles, in order."""
    for pronoun in pronouns:
        link = (
            _coordination(scene, pronoun)
            or _own_mind(scene, pronoun)
            or _spouse(scene, pronoun)
            or _subject(scene, pronoun)
        )
        if link:
            yield link


def _coordination(scene: Scene, pronoun: Pronoun) -> Link | None:
    """ "X and his N" with nobody else in the sentence, or in the quotation, before X."""
    if pronoun.case is not Case.POSSESSIVE:
        return None
    before = _AND.search(scene.text, max(0, pronoun.span.start - 6), pronoun.span.start)
    if not before:
        return None
    scope = _scope(scene, pronoun)
    named = scene.named_in(Span(scope.start, pronoun.span.start))
    if not named or named[-1].mention.span.end != before.start() or not named[-1].person.is_proven:
        return None
    mention, person = named[-1]
    start = mention.title.span.start if mention.title else mention.span.start
    is_somebody_else_there = any(other.person is not person for other in named)
    if is_somebody_else_there or scene.has_person_noun(Span(scope.start, max(start, scope.start)), pronoun):
        return None
    return Link(pronoun, person, mention, Frame.COORDINATION)


def _own_mind(scene: Scene, pronoun: Pronoun) -> Link | None:
    """ "X expressed his N", N being on somebody's mind, with X at the beginning of the clause."""
    if pronoun.case is not Case.POSSESSIVE or not _MIND.match(scene.text, pronoun.span.end):
        return None
    scope = _scope(scene, pronoun)
    verb = _EXPRESSED.search(scene.text, max(scope.start, pronoun.span.start - _LONGEST_VERB), pronoun.span.start)
    named = scene.named_in(Span(scope.start, verb.start())) if verb else []
    if not verb or not named or named[-1].mention.span.end != verb.start() or not named[-1].person.is_proven:
        return None
    mention, person = named[-1]
    if not _opens_clause(scene.text, mention, scope.start):
        return None
    return Link(pronoun, person, mention, Frame.OWN_MIND)


def _opens_clause(text: str, mention: Mention, start: int) -> bool:
    """Whether nothing but its title and country stands between a name and the beginning of its clause."""
    first = mention.title.span.start if mention.title else mention.span.start
    if mention.nationality and mention.nationality.start < first:
        first = mention.nationality.start
    return first <= start + 1 or text.endswith((", ", " that "), start, first)


def _spouse(scene: Scene, pronoun: Pronoun) -> Link | None:
    """ "X, the wife of Y, said his husband": only the one who is called somebody's spouse has one in the clause."""
    kin = _SPOUSE_AFTER.match(scene.text, pronoun.span.end) if pronoun.case is Case.POSSESSIVE else None
    if kin is None or _SPOUSES[kin[1]] != pronoun.gender:
        return None
    scope = _scope(scene, pronoun)
    for mention, person in scene.named_in(scope):
        clause = _CALLED_SPOUSE.match(scene.text, mention.span.end, pronoun.span.start)
        if clause and person.is_proven and _SPOUSES[clause[1]] != pronoun.gender:
            return Link(pronoun, person, mention, Frame.SPOUSE)
    return None


def _scope(scene: Scene, pronoun: Pronoun) -> Span:
    """The quotation that holds the pronoun (whose speaker says "I", never "he" of himself), else its sentence."""
    quotation = scene.quotations.at(pronoun.span.start)
    return quotation.inner if quotation else scene.sentence_before(pronoun)


def _may_be_meant(other: Person, person: Person, pronoun: Pronoun) -> bool:
    """Whether somebody else was named whom the pronoun could mean, as far as the gazetteer knows."""
    if other is person or not other.is_proven:
        return False
    return other.entry is None or other.entry.gender in ("", pronoun.gender)


def _subject(scene: Scene, pronoun: Pronoun) -> Link | None:
    """He or She that opens a sentence, after a sentence with one person, who is its subject."""
    if pronoun.case is not Case.SUBJECT or scene.sentence_before(pronoun).start != pronoun.span.start:
        return None
    previous = scene.previous_sentence(pronoun)
    if previous is None:
        return None
    named = [pair for pair in scene.named_in(previous) if not scene.quotations.at(pair.mention.span.start)]
    if not named or named[0].mention.span.start - previous.start > _SUBJECT_START:
        return None
    mention, person = named[0]
    if any(other.person is not person for other in named) or not person.is_proven:
        return None
    paragraph = scene.named_in(Span(pronoun.block.span.start, pronoun.span.start))
    if scene.has_unproven_name(previous) or any(_may_be_meant(pair.person, person, pronoun) for pair in paragraph):
        return None
    return None if scene.has_person_noun(previous, pronoun) else Link(pronoun, person, mention, Frame.SUBJECT)
