"""Who says each quotation."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from transcheck.languages.en import REPORTING_NOUNS
from transcheck.model import Document, HasSpan, Layer, Span

from .quotations import Quotation
from .reporting_clauses import Verb, first_verb, last_verb, subject_of
from .sentences import Sentence

_JOIN = re.compile(r",? ?(?:(?:and|but|or|then|also|as well as|and also|but also|and that|that) )?\Z")
_LEADS_IN = re.compile(r"(?:[,:]|(?<!\w)(?:that|as|a|an|the|it|to be|of))? ?\Z")
_ENDS_IN_STOP = tuple(",?!.…—–-’'")
_OPENS_AFTER = re.compile(r"[,.]? ?")
_ACCORDING_BEFORE = re.compile(
    r"(?<!\w)(?:according to|in the words of|as told by|quoting|citing) (?:[\w.’-]+,? ){0,6}\Z", re.IGNORECASE
)
_ACCORDING_AFTER = re.compile(r"(?:according to|in the words of) ")
_POSSESSIVES = ("’s ", "'s ", "’ ", "' ")
_WORD = re.compile("[a-z]+")
_COLON = re.compile(r"(?: \([^()]{1,30}\))?: ?\Z")
_SAYS_NOTHING = frozenset(
    "and but as while when after before which who where because though although in of to for with on".split()
)
_NOT_IN_TITLES = frozenset("for to with by at in on about from who which that".split())
_ADVERBS = frozenset("also then later once again".split())
_SUBJECT_PRONOUNS = frozenset(("he", "she", "He", "She"))
_NAMING = frozenset(("call", "dub", "label"))
_WIDEST_TITLE = 60
_REACH = 160
_STRICT_GAP = 70
_SHORT_CLAUSE = 60
_WIDEST_CLAUSE = 600
_LONGEST_ROW = 20


class Cue(StrEnum):
    """How the copy shows who speaks."""

    BEFORE = "before"
    """"Kim said, “...”"."""
    AFTER = "after"
    """"“...,” said Kim"."""
    BETWEEN = "between"
    """"“...,” Kim said, “...”", for both parts."""
    NOUN = "noun"
    """"Kim’s statement that “...”", "according to Kim"."""
    CARRIED = "carried"
    """The speaker of the quotation before, or a pronoun at the start of the sentence."""
    NONE = ""


class Attribution(NamedTuple):
    """Who says a quotation that is not inside another one.

    ``speaker`` is a name or "he" or "she" in the copy; None where nobody is named, or somebody without a name speaks
    ("officials said"). ``verb`` is the verb that reports, if there is one.
    """

    quotation: Quotation
    speaker: Span | None
    verb: Span | None
    cue: Cue

    @property
    def span(self) -> Span:
        """That of the quotation."""
        return self.quotation.span


class _Clue(NamedTuple):
    speaker: Span | None
    verb: Span | None
    cue: Cue


def attribute(
    document: Document,
    sentences: Layer[Sentence],
    quotations: Layer[Quotation],
    names: Iterable[HasSpan],
    pronouns: Iterable[HasSpan],
) -> Iterator[Attribution]:
    """One attribution for each outermost quotation, in text order. ``names`` are those of persons."""
    outer = [quotation for quotation in quotations if quotation.depth == 0]
    if not outer:
        return
    finder = _Finder(document.text, sentences, outer, _speakers(document.text, outer, names, pronouns))
    previous: Attribution | None = None
    for index, quotation in enumerate(outer):
        previous = Attribution(quotation, *finder.clue(index, previous))
        yield previous


def _speakers(text: str, outer: list[Quotation], names: Iterable[HasSpan], pronouns: Iterable[HasSpan]) -> list[Span]:
    """Names, "he" and "she" outside the quotations, in text order."""
    spans = {name.span for name in names}
    spans |= {pronoun.span for pronoun in pronouns if text[slice(*pronoun.span)] in _SUBJECT_PRONOUNS}
    return list(_outside(sorted(spans), outer))


def _outside(spans: list[Span], outer: list[Quotation]) -> Iterator[Span]:
    """Walks along both lists, as a look-up for each name would read all the quotations before it."""
    remaining = iter(outer)
    quoted = next(remaining, None)
    for span in spans:
        while quoted is not None and quoted.span.end <= span.start:
            quoted = next(remaining, None)
        if quoted is None or span.start < quoted.span.start:
            yield span


class _Finder:
    """Looks for the speaker of one quotation after another."""

    def __init__(self, text: str, sentences: Layer[Sentence], outer: list[Quotation], speakers: list[Span]) -> None:
        self._text = text
        self._sentences = sentences
        self._outer = outer
        self._speakers = speakers
        self._second_parts: dict[int, _Clue] = {}

    def clue(self, index: int, previous: Attribution | None) -> _Clue:
        """The first of all clues that says who speaks."""
        if index in self._second_parts:
            return self._second_parts[index]
        quotation = self._outer[index]
        start = max(self._sentence(quotation.span.start).start, quotation.span.start - _WIDEST_CLAUSE)
        after_previous = max(start, previous.span.end if previous else 0)
        if previous and previous.span.end > start and previous.cue and self._is_joined(index):
            return _Clue(previous.speaker, previous.verb, previous.cue)
        return (
            self._before(quotation, start, after_previous, previous, _STRICT_GAP)
            or self._noun(quotation, start, after_previous)
            or self._after(index)
            or self._before(quotation, start, after_previous, previous, _REACH)
            or self._carried(index, previous)
            or _Clue(None, None, Cue.NONE)
        )

    def _sentence(self, offset: int) -> Span:
        sentence = self._sentences.at(offset)
        return sentence.span if sentence else Span(offset, offset)

    def _people(self, start: int, end: int) -> list[Span]:
        first = bisect_left(self._speakers, (start,))
        after = bisect_left(self._speakers, (end,), first)
        return [speaker for speaker in self._speakers[first:after] if speaker.end <= end]

    def _is_joined(self, index: int) -> bool:
        """Whether only "and" or the like stands between this quotation and the one before it."""
        between = self._text[self._outer[index - 1].span.end : self._outer[index].span.start]
        return "\n" not in between and _JOIN.match(between) is not None

    def _before(
        self, quotation: Quotation, start: int, after_previous: int, previous: Attribution | None, widest: int
    ) -> _Clue | None:
        """ "Kim said, “...”"; with ``widest`` characters between the verb and the quotation at the most."""
        end = quotation.span.start
        verb = last_verb(self._text, max(after_previous, end - _REACH), end)
        if verb is None:
            return self._colon(quotation, after_previous)
        gap = self._text[verb.span.end : end]
        if len(gap) > widest or (widest == _STRICT_GAP and not _LEADS_IN.search(gap)):
            return None
        if verb.lemma in _NAMING and not gap.strip() and self._text[verb.span.start - 2] == ",":
            return None  # "a duo, dubbed “...”"
        if previous and verb.span == previous.verb:
            return _Clue(previous.speaker, previous.verb, previous.cue)
        speaker = subject_of(self._text, verb, start, self._people(start, verb.span.start))
        if speaker is None and widest > _STRICT_GAP:
            return None
        is_carried = speaker is not None and speaker.start == start and speaker.of(self._text) in ("He", "She")
        return _Clue(speaker, verb.span, Cue.CARRIED if is_carried else Cue.BEFORE)

    def _colon(self, quotation: Quotation, start: int) -> _Clue | None:
        people = self._people(start, quotation.span.start)
        if people and _COLON.match(self._text[people[-1].end : quotation.span.start]):
            return _Clue(people[-1], None, Cue.BEFORE)
        return None

    def _noun(self, quotation: Quotation, start: int, after_previous: int) -> _Clue | None:
        """ "Kim’s statement that “...”", "according to Kim, “...”"."""
        for person in reversed(self._people(after_previous, quotation.span.start)):
            gap = self._text[person.end : quotation.span.start]
            if (
                gap.startswith(_POSSESSIVES)
                and len(gap) < _REACH
                and not REPORTING_NOUNS.isdisjoint(_WORD.findall(gap))
            ):
                return _Clue(person, None, Cue.NOUN)
            before = self._text[max(start, person.start - _WIDEST_TITLE) : person.start]
            if len(gap) < _SHORT_CLAUSE and _ACCORDING_BEFORE.search(before):
                return _Clue(person, None, Cue.NOUN)
        return None

    def _after(self, index: int) -> _Clue | None:
        """ "“...,” said Kim", "“...,” Kim said"; also when other quotations are joined to this one before that."""
        last = index
        while last + 1 < min(len(self._outer), index + _LONGEST_ROW) and self._is_joined(last + 1):
            last += 1
        quotation = self._outer[last]
        end = quotation.span.end
        if not quotation.inner.of(self._text).endswith(_ENDS_IN_STOP) and self._text[end : end + 1] != ",":
            return None
        opening = _OPENS_AFTER.match(self._text, end)
        start = opening.end() if opening else end
        limit = self._limit_after(last)
        clue = self._said_after(start, limit)
        if clue is not None and clue.verb is not None:
            return self._with_second_part(last, clue, limit)
        return clue

    def _limit_after(self, index: int) -> int:
        """Where the clause after a quotation must end: at the next one, or with its sentence or a short next one."""
        end = self._outer[index].span.end
        sentence = self._sentence(end - 1)
        limit = sentence.end
        if limit <= end:
            following = self._sentences.within(Span(end, end + _SHORT_CLAUSE))
            limit = following[0].span.end if following and following[0].block == self._outer[index].block else end
        if index + 1 < len(self._outer):
            limit = min(limit, self._outer[index + 1].span.start)
        return min(limit, end + _REACH)

    def _said_after(self, start: int, limit: int) -> _Clue | None:
        if according := _ACCORDING_AFTER.match(self._text, start, limit):
            people = self._people(according.end(), min(limit, according.end() + _WIDEST_TITLE))
            return _Clue(people[0] if people else None, None, Cue.NOUN)
        verb = first_verb(self._text, start, limit)
        if verb is None or verb.is_participle:
            return None
        if verb.lemma in ("quote", "cite") and (quoted := self._people(verb.span.end, limit)):
            return _Clue(quoted[0], verb.span, Cue.AFTER)
        words = self._text[start : verb.span.start].lower().split()
        if all(word in _ADVERBS for word in words):
            return _Clue(self._inverted_subject(verb, limit), verb.span, Cue.AFTER)
        if words[0].strip(",") in _SAYS_NOTHING:
            return None
        speaker = subject_of(self._text, verb, start, self._people(start, min(verb.span.start, start + _WIDEST_TITLE)))
        return _Clue(speaker, verb.span, Cue.AFTER)

    def _inverted_subject(self, verb: Verb, limit: int) -> Span | None:
        for person in self._people(verb.span.end, min(limit, verb.span.end + _WIDEST_TITLE)):
            between = self._text[verb.span.end : person.start].lower().split()
            if self._text[person.end : person.end + 2] in ("’s", "'s") or not _NOT_IN_TITLES.isdisjoint(between):
                return None
            return person
        return None

    def _with_second_part(self, index: int, clue: _Clue, limit: int) -> _Clue:
        """Marks both parts of "“...,” Kim said, “...”"."""
        if index + 1 < len(self._outer) and self._outer[index + 1].span.start == limit and clue.verb:
            rest = self._text[max(clue.verb.end, clue.speaker.end if clue.speaker else 0) : limit]
            is_clause_over = rest.rstrip().endswith((",", ":", "—")) and len(rest) < _SHORT_CLAUSE
            if is_clause_over and last_verb(self._text, clue.verb.end, limit) is None:
                clue = clue._replace(cue=Cue.BETWEEN)
                self._second_parts[index + 1] = clue
        return clue

    def _carried(self, index: int, previous: Attribution | None) -> _Clue | None:
        """Who spoke just before: over paragraphs that the quotation fills, and in sentences that are all quotation."""
        quotation = self._outer[index]
        if previous is not None and previous.cue:
            is_same_block = previous.quotation.block == quotation.block
            if _goes_on(previous.quotation) or (is_same_block and self._fills_sentences(quotation)):
                return _Clue(previous.speaker, None, Cue.CARRIED)
        last = index
        while last + 1 < min(len(self._outer), index + _LONGEST_ROW) and _goes_on(self._outer[last]):
            last += 1
        clue = self._after(last) if last > index else None
        return clue._replace(cue=Cue.CARRIED) if clue else None

    def _fills_sentences(self, quotation: Quotation) -> bool:
        first, last = self._sentence(quotation.span.start), self._sentence(quotation.span.end - 1)
        return first.start == quotation.span.start and last.end <= quotation.span.end + 1


def _goes_on(quotation: Quotation) -> bool:
    """Whether a quotation goes on in the next paragraph."""
    return quotation.is_closed and quotation.inner.end == quotation.span.end
