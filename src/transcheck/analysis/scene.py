"""The scene of a pronoun: who is named where, which nouns mean somebody, and which names may be a person's.

Every question is answered by bisection, so that a long story costs no more a word than a short one.
"""

import re
from bisect import bisect_left
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from transcheck.languages.en import REPORTING_VERBS
from transcheck.languages.en.organisations import OFFICE_NOUNS, PARTY_ADJECTIVES
from transcheck.model import Layer, Span

from .mentions import Mention, MentionKind
from .people import Person
from .person_nouns import find_person_nouns
from .pronouns import Pronoun
from .quotations import Quotation
from .sentences import Sentence

_VERB_AFTER = re.compile(r" (?:also |now |then |still |later |never )?([a-z]+)")
_OFFICE_AFTER = re.compile(rf"\s*(?:{'|'.join(sorted(OFFICE_NOUNS))})[,.]*(?!\S)")
_OFFICE_REACH = 16
_VERBS = frozenset(
    "is was has had will would can could may might did does became went came took left began wrote won lost met gave "
    "found got grew felt knew saw".split()
)


class Named(NamedTuple):
    """A mention and the person that it means."""

    mention: Mention
    person: Person


class Scene:
    """What a search for antecedents looks at. All spans are offsets into ``text``; ``words`` are its rough words."""

    def __init__(
        self,
        text: str,
        words: frozenset[str],
        sentences: Layer[Sentence],
        quotations: Layer[Quotation],
        mentions: Layer[Mention],
        people: tuple[Person, ...],
    ) -> None:
        self.text = text
        self._words = words
        self.sentences = sentences
        self.quotations = quotations
        self.people = people
        self._mentions = mentions
        named = (Named(mention, person) for person in people for mention in person.mentions)
        self.named = sorted(named, key=attrgetter("mention.span"))
        self.proven = [pair for pair in self.named if pair.person.is_proven]
        self._starts = [pair.mention.span.start for pair in self.named]

    def named_in(self, span: Span) -> list[Named]:
        """Who is named inside a stretch, in order."""
        pairs = self.named[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        return [pair for pair in pairs if pair.mention.span.end <= span.end]

    def was_just_named(self, pronoun: Pronoun) -> bool:
        """Whether a person of the pronoun's gender is named in the paragraph before the pronoun's."""
        start = pronoun.block.span.start
        above = Span(self.text.rfind("\n", 0, max(0, start - 2)) + 1, start)
        return any(pair.person.is_proven and pair.person.gender == pronoun.gender for pair in self.named_in(above))

    def has_own_noun(self, span: Span, pronoun: Pronoun) -> bool:
        """Whether a noun of the pronoun's gender, such as "man" or "sister", stands there."""
        return _any_in(self._nouns[pronoun.gender], span)

    def has_person_noun(self, span: Span, pronoun: Pronoun) -> bool:
        """Whether a noun there means somebody who may be of the pronoun's gender: "sister", "ambassador"."""
        return self.has_own_noun(span, pronoun) or _any_in(self._nouns[""], span)

    def has_unproven_name(self, span: Span) -> bool:
        """Whether a name stands there that nothing proves a person's, but that has the form or the place of one."""
        return _any_in(self._unproven, span)

    def has_unknown_speaker(self, span: Span) -> bool:
        """Whether a name of which nothing is known says something there: "said Zárate", "Zárate said"."""
        return _any_in(self._speaking, span)

    def is_telling(self, pronoun: Pronoun) -> bool:
        """Whether the pronoun says something, "she said": then it may be whoever spoke before, however far back."""
        match = _VERB_AFTER.match(self.text, pronoun.span.end)
        return match is not None and match[1] in REPORTING_VERBS

    def is_told_by(self, mention: Mention, pronoun: Pronoun) -> bool:
        """Whether both stand in the copy's own words, or in the same quotation: "Trump lies," she said, is not."""
        quotation = self.quotations.at(mention.span.start)
        return quotation is None or quotation == self.quotations.at(pronoun.span.start)

    def has_unresolved_name(self, span: Span) -> bool:
        """Whether any name stands there of which nothing is known."""
        return _any_in(self._unresolved, span)

    def sentence_before(self, pronoun: Pronoun) -> Span:
        """The part of the pronoun's sentence, or else of its block, that comes before it."""
        sentence = self.sentences.at(pronoun.span.start)
        return Span(sentence.span.start if sentence else pronoun.block.span.start, pronoun.span.start)

    def previous_sentence(self, pronoun: Pronoun) -> Span | None:
        """The sentence before the pronoun's in the same block."""
        earlier = self.sentences.before(self.sentence_before(pronoun).start)
        return earlier[-1].span if earlier and earlier[-1].block == pronoun.block else None

    @cached_property
    def _nouns(self) -> dict[str, list[int]]:
        """The offsets of nouns for men (m), for women (f) and for either (empty)."""
        spans = [pair.mention.span for pair in self.proven]
        starts, ends = {span.start for span in spans}, {span.end for span in spans}
        offsets: dict[str, list[int]] = {"m": [], "f": [], "": []}
        for noun in find_person_nouns(self.text, self._words, starts, ends):
            offsets[noun.gender].append(noun.start)
        return offsets

    @cached_property
    def _unknown(self) -> list[Mention]:
        """The names of which nothing is known."""
        proven = {pair.mention.span for pair in self.proven}
        return [
            mention
            for mention in self._mentions
            if mention.kind is MentionKind.OTHER and mention.span not in proven and not self._is_no_person(mention)
        ]

    def _is_no_person(self, mention: Mention) -> bool:
        """Whether it is a party or a department: "the Conservative government", "Foreign Affairs minister"."""
        end = mention.span.end
        return mention.text in PARTY_ADJECTIVES or _OFFICE_AFTER.match(self.text, end, end + _OFFICE_REACH) is not None

    @cached_property
    def _unresolved(self) -> list[int]:
        return [mention.span.start for mention in self._unknown]

    @cached_property
    def _speaking(self) -> list[int]:
        return [mention.span.start for mention in self._unknown if self._says(mention.span)]

    def _says(self, span: Span) -> bool:
        before = self.text[max(0, span.start - 24) : span.start].split()
        if before and before[-1] in REPORTING_VERBS:
            return True
        after = self.text[span.end : span.end + 24].split(None, 1)
        return bool(after) and after[0].rstrip(".,") in REPORTING_VERBS

    @cached_property
    def _unproven(self) -> list[int]:
        return [mention.span.start for mention in self._unknown if mention.looks_personal or self._is_subject(mention)]

    def _is_subject(self, mention: Mention) -> bool:
        match = None if " " in mention.text else _VERB_AFTER.match(self.text, mention.span.end)
        if match is None:
            return False
        verb = match[1]
        return verb in _VERBS or verb in REPORTING_VERBS or (verb.endswith("ed") and len(verb) > 3)


def _any_in(offsets: list[int], span: Span) -> bool:
    index = bisect_left(offsets, span.start)
    return index < len(offsets) and offsets[index] < span.end
