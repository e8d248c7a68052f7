"""Pronouns that contradict the only person they can mean: nobody else was named, or nobody else near.

Measured on GUM with the people's genders given, together with the other frames of the pronoun rule: 46 % of single
flipped pronouns and 63 % of whole flipped chains are found, none of 459 right ones is flagged. The frames other than
ALONE stay quiet once a pronoun of that gender went unexplained, for then somebody unknown is about.
"""

from collections.abc import Iterator
from typing import NamedTuple

from transcheck.model import Layer, Span

from .antecedents import Frame, Link
from .mentions import Mention
from .people import Person
from .pronouns import Pronoun
from .scene import Named, Scene


class _Cast(NamedTuple):
    """Who was named so far: the last one proven, and all their genders, empty for an unknown one."""

    last: Named
    """The last one in the copy's own words, or in the pronoun's quotation."""
    genders: frozenset[str]
    is_known: bool
    """Whether the last one's gender comes from the gazetteer or a title, not from being somebody's wife or son."""


def find_contradictions(scene: Scene, pronouns: Layer[Pronoun]) -> Iterator[Link]:
    """The pronouns that have only a person of the other gender to mean, in order.

    Works on known genders, so it comes after the evidence has been gathered.
    """
    unexplained: set[str] = set()
    for pronoun, cast in _with_cast(scene, pronouns):
        link = _alone(scene, pronoun, cast) if cast else None
        if link is None and cast and pronoun.gender not in unexplained:
            link = _near(scene, pronoun)
        if link:
            yield link
        elif cast is None or pronoun.gender not in cast.genders:
            unexplained.add(pronoun.gender)


def _with_cast(scene: Scene, pronouns: Layer[Pronoun]) -> Iterator[tuple[Pronoun, _Cast | None]]:
    """Each pronoun with who was named before it."""
    named = scene.proven
    genders: frozenset[str] = frozenset()
    is_known, index = True, 0
    last: Named | None = None
    for pronoun in pronouns:
        while index < len(named) and named[index].mention.span.start < pronoun.span.start:
            genders |= {named[index].person.gender}
            last = named[index] if scene.is_told_by(named[index].mention, pronoun) else last
            is_known = is_known and _is_known(named[index].person)
            index += 1
        yield pronoun, _Cast(last, genders, is_known) if last else None


def _is_known(person: Person) -> bool:
    return any(sign.is_sure and sign.kind in ("gazetteer", "title") for sign in person.evidence)


def _is_of_other_gender(person: Person, pronoun: Pronoun) -> bool:
    return person.gender not in ("", pronoun.gender)


def _alone(scene: Scene, pronoun: Pronoun, cast: _Cast) -> Link | None:
    """Everybody named before is of the other gender, and no noun of the pronoun's gender came before."""
    if not cast.is_known or not cast.genders.isdisjoint({"", pronoun.gender}):
        return None
    mention, person = cast.last
    story, paragraph = Span(0, pronoun.span.start), Span(pronoun.block.span.start, pronoun.span.start)
    if scene.has_unknown_speaker(story):
        return None
    if scene.has_own_noun(story, pronoun) or scene.has_person_noun(scene.sentence_before(pronoun), pronoun):
        return None
    if scene.has_unresolved_name(_since_named(scene, mention, pronoun)) or scene.has_unproven_name(paragraph):
        return None
    if person.entry is None and (scene.has_unresolved_name(story) or scene.has_person_noun(story, pronoun)):
        return None
    return Link(pronoun, person, mention, Frame.ALONE)


def _since_named(scene: Scene, mention: Mention, pronoun: Pronoun) -> Span:
    """From the last name of a known person to the pronoun, as far as that lies in the pronoun's sentence."""
    start = max(mention.span.end, scene.sentence_before(pronoun).start)
    return Span(start, pronoun.span.start)


def _near(scene: Scene, pronoun: Pronoun) -> Link | None:
    """One person of the gazetteer is the only one of the paragraph so far, or of the sentence and the one before.

    Nobody of the pronoun's gender may be named in the paragraph above: "Ruiz met Ana Petrosyan. / He saw her home."
    """
    paragraph = Span(pronoun.block.span.start, pronoun.span.start)
    if scene.has_unproven_name(paragraph) or scene.has_person_noun(scene.sentence_before(pronoun), pronoun):
        return None
    is_unknown_there = any(pair.person.is_proven and not pair.person.gender for pair in scene.named_in(paragraph))
    spoken = Span(0, pronoun.span.start) if scene.is_telling(pronoun) else paragraph
    if is_unknown_there or scene.has_unknown_speaker(spoken):
        return None
    if scene.was_just_named(pronoun):
        return None
    previous = scene.previous_sentence(pronoun)
    window = Span(previous.start if previous else scene.sentence_before(pronoun).start, pronoun.span.start)
    for span, frame in ((paragraph, Frame.PARAGRAPH), (window, Frame.NEIGHBOUR)):
        only = _only_one(scene, span, pronoun)
        if only and not scene.has_unresolved_name(_since_named(scene, only.mention, pronoun)):
            return Link(pronoun, only.person, only.mention, frame)
    return None


def _only_one(scene: Scene, span: Span, pronoun: Pronoun) -> Named | None:
    named = [pair for pair in scene.named_in(span) if pair.person.is_proven]
    if not named or scene.has_own_noun(span, pronoun):
        return None
    if not all(pair.person.entry and _is_of_other_gender(pair.person, pronoun) for pair in named):
        return None
    return next((pair for pair in reversed(named) if scene.is_told_by(pair.mention, pronoun)), None)
