"""Clauses that report speech: which verb reports, and who is its subject."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from transcheck.languages.en import ALSO_NOUNS, FUNCTION_WORDS, REPORTING_VERBS, TITLES
from transcheck.languages.person_words import GENDERED_NOUNS, PERSON_NOUNS
from transcheck.model import Span

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_WORD_BEFORE = re.compile(r"([\w’'.-]+)[ \n]\Z")
_WIDEST_WORD = 24
_TITLE_WORDS = frozenset(word for title in TITLES for word in title.split()) | PERSON_NOUNS | GENDERED_NOUNS.keys()
_BEFORE_NOUNS = FUNCTION_WORDS - frozenset(
    "i you he she it we they who and or but then also only just now still never ever always again already that which "
    "what how to will would can could may might must should had has have having as not".split()
)
_AUXILIARIES = frozenset(
    "to will would can could may might must should not did does do he she they we i you who".split()
)
_BE = frozenset("am is are was were be been being get got".split())
_BEFORE_SUBJECTS = frozenset(
    "and but or that while as when because if after before since until though although where then also whereas yet so "
    "which what how whether why who however meanwhile later earlier now today yesterday there once".split()
)
_ADVERBIALS = frozenset(
    "also then later once again has have had would will could might may reportedly then previously recently already "
    "only even just never often always still now first further who not did does do was is been being finally "
    "yesterday today earlier immediately himself herself and reportedly".split()
)
_PREPOSITIONS = frozenset(
    "of from in at on for with to by during after before amid through via about under over against into as near".split()
)
_CLAUSE_BREAK = re.compile(r"(?:, | )(?:and|but)(?= )")


class Verb(NamedTuple):
    """A reporting verb; ``is_participle`` for its ``-ing`` form, which borrows the subject of the main clause."""

    span: Span
    lemma: str
    is_participle: bool


def last_verb(text: str, start: int, end: int) -> Verb | None:
    """The last verb between two offsets that reports what somebody said; nouns and passives do not."""
    words = [word for word in _WORD.finditer(text, start, end) if word[0] in REPORTING_VERBS]
    for word in reversed(words):
        if verb := _as_verb(text, word, start):
            return verb
    return None


def first_verb(text: str, start: int, end: int) -> Verb | None:
    """The first such verb between two offsets."""
    for word in _WORD.finditer(text, start, end):
        if word[0] in REPORTING_VERBS and (verb := _as_verb(text, word, start)):
            return verb
    return None


def _as_verb(text: str, word: re.Match[str], start: int) -> Verb | None:
    form = word.group()
    is_participle = form.endswith("ing")
    before = _WORD_BEFORE.search(text, max(start, word.start() - _WIDEST_WORD), word.start())
    previous = before.group(1) if before else ""
    small = previous.lower()
    if form in ALSO_NOUNS and previous and not _can_have_verb(previous, form):
        return None
    if small in ("the", "a", "an", "his", "her", "their", "no") or small.endswith(("’s", "'s")):
        return None
    if not is_participle and (small in _BE or small in _BEFORE_NOUNS):
        return None
    return Verb(Span(*word.span()), REPORTING_VERBS[form], is_participle)


def _can_have_verb(previous: str, form: str) -> bool:
    """Whether a form that may be a noun is a verb after the word ``previous``."""
    if form.endswith("ing"):
        return previous in ("as", "by", "after", "while", "and")
    return previous.lower() in _AUXILIARIES or (previous[0].isupper() and form.endswith("s"))


def subject_of(text: str, verb: Verb, start: int, people: Iterable[Span]) -> Span | None:
    """The name or pronoun that is the subject of ``verb`` in the sentence from ``start`` on, if one of ``people``."""
    earlier = [person for person in people if start <= person.start and person.end <= verb.span.start]
    if earlier and verb.is_participle and text[earlier[-1].end : verb.span.start] == " as ":
        return earlier[-1]  # "quoted Kim as saying"
    candidates = [person for person in earlier if is_subject(text, person, start)]
    if verb.is_participle:
        return _main_subject(text, verb, start, candidates)
    return next((person for person in reversed(candidates) if leads_to_verb(text[person.end : verb.span.start])), None)


def _main_subject(text: str, verb: Verb, start: int, candidates: list[Span]) -> Span | None:
    """Whom a participle is about: the subject of the clause it hangs on."""
    if not candidates:
        return None
    clause = start
    for cut in _CLAUSE_BREAK.finditer(text, start, verb.span.start):
        if any(cut.end() <= person.start <= cut.end() + 40 for person in candidates):
            clause = cut.end()
    own = [person for person in candidates if person.start >= clause]
    return own[0] if own and not _has_other_subject(text[clause : own[0].start]) else None


def _has_other_subject(words: str) -> bool:
    """Whether something else than a phrase of time or place stands before the first person of a clause."""
    return " said " in words or " told " in words


def is_subject(text: str, person: Span, start: int) -> bool:
    """Whether a name stands where a subject does: first in its clause, apart from titles and adjectives."""
    if text[person.end : person.end + 2] in ("’s", "'s") or text[person.end : person.end + 1] in ("-", "–"):
        return False
    if text[person.start : person.end].lower() in ("him", "his", "her", "hers", "himself", "herself"):
        return False
    offset = person.start
    while before := _WORD_BEFORE.search(text, max(start, offset - _WIDEST_WORD), offset):
        word = before.group(1)
        if word.lower() in _BEFORE_SUBJECTS:
            return True
        if not _is_part_of_title(word):
            return False
        offset = before.start()
    return True


def _is_part_of_title(word: str) -> bool:
    small = word.lower().strip(".")
    return word[0].isupper() or small in _TITLE_WORDS or word[0].isdigit() or small.startswith(("ex-", "then-"))


def leads_to_verb(gap: str) -> bool:
    """Whether the words between a name and a verb leave the name its subject.

    They do when they are an apposition that ends in a comma, adverbs, a phrase with a preposition, or another verb that
    "and" joins to this one; they do not when they bring in another subject ("and the ministry").
    """
    tail = _CLAUSE_BREAK.split(gap)[-1] if _CLAUSE_BREAK.search(gap) else gap
    words = tail.split()
    if not words or tail.rstrip().endswith((",", "—", ")")):
        return True
    if all(word.lower().strip(",") in _ADVERBIALS or word.endswith("ly") for word in words):
        return True
    return tail is gap and words[0].lower() in _PREPOSITIONS and "," not in gap
