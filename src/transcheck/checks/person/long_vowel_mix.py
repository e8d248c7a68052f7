"""The long vowels of a Japanese name are written in several ways.

Why it matters
    Tōkyō and Tokyo, Ohno and Ono, Kouhei and Kohei are one name each, with the length of a vowel shown by a macron, an
    h, a second letter, or not at all. A story that mixes them seems to speak of two people, and searches miss half.

When to ignore
    A scholarly style that writes macrons throughout, or two people of nearly the same name.

Decision
    Places with an established English name lose their macrons (sure). A word with a macron that the copy also has
    without one is flagged on the rarer side, the macron on a tie; so are a full name and a lone family name that differ
    in the length of vowels alone, in a story about Japan. Full names that differ in more letters than that, or that
    name-variant-within-article knows as spellings of one name (Sato, Satoh), are left to it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from transcheck.analysis import Analysis, Mention
from transcheck.analysis.spelling import parts_of, same_name, spelling_key
from transcheck.languages.japanese_names import (
    LONG_VOWELS,
    PLAIN_PLACES,
    may_be_japanese,
    with_macrons,
    without_length,
)
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_LONG_VOWEL = re.compile(f"[{''.join(sorted(LONG_VOWELS))}]")
_LONGEST_WORD = 30
_FOLDED_ELSEWHERE = 5
"""Letters from which on name-variant-within-article compares lone names."""


@check(
    summary="Japanese long vowels written in several ways",
    category="linguistic-conventions/spelling",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The train left [[Tōkyō]] at noon and reached [[Ōsaka]] at three.",
            message="“Tōkyō” is “Tokyo” in English",
            fixed="The train left Tokyo at noon and reached Osaka at three.",
        ),
        Bad("Yuko [[Nōda]] won. It was the third title of Yuko Noda."),
        Bad("Japan’s Ryou Ohba came third. [[Ryo Oba]], 31, smiled."),
        Bad("Fans in Japan cheered Kazuo Ohno. Then [[Ono]] fell."),
        Good("The train left Tokyo at noon. Yuko Noda was on it."),
        Good("Shohei Ohtani of Japan homered. Ohtani smiled."),  # one spelling throughout
        Good("Japan’s Kazuo Ohno and Taro Ono fell."),  # two people
        Good("The ferry left Jūrmala in Latvia for Osaka."),  # another language
    ),
)
def long_vowel_mix(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag macrons in established names, and the rarer of two ways to write one name."""
    text = analysis.text
    if not text.isascii() and any(vowel in text for vowel in LONG_VOWELS):
        yield from _macrons(analysis, flag)
    if "Japan" in text:
        yield from _full_names(analysis, flag)
        yield from _lone_names(analysis, flag)


def _macrons(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    words: dict[str, list[Span]] = defaultdict(list)
    for span in sorted({_word_at(analysis.text, match.start()) for match in _LONG_VOWEL.finditer(analysis.text)}):
        word = span.of(analysis.text)
        if word[0].isupper() and may_be_japanese(word) and _is_copy(analysis, span):
            words[word].append(span)
    for word, spans in words.items():
        place = PLAIN_PLACES.get(with_macrons(word))
        if place:
            for span in spans:
                fix = Fix(f"Write “{place}”", (Edit(span, place),), Safety.SAFE)
                yield flag(span=span, message=f"“{word}” is “{place}” in English", confidence=Confidence.HIGH, fix=fix)
            continue
        plain = without_length(word)
        others = [span for span in _places_of(analysis, plain) if _is_copy(analysis, span)] if plain != word else []
        if others:
            is_rarer = len(spans) <= len(others)
            wrong, right, other = (spans, plain, others[0]) if is_rarer else (others, word, spans[0])
            yield from (_finding(analysis, flag, span, right, other) for span in wrong)


def _word_at(text: str, place: int) -> Span:
    start, end = place, place + 1
    while start and place - start < _LONGEST_WORD and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and end - place < _LONGEST_WORD and text[end].isalpha():
        end += 1
    return Span(start, end)


def _full_names(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Full names whose words are the same but for long vowels."""
    spellings: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for mention in analysis.mentions:
        if mention.looks_personal and mention.text.isascii() and _is_copy(analysis, mention.span):
            name = " ".join(mention.text.split())
            spellings[without_length(name)][name].append(mention)
    for found in spellings.values():
        for one, other in combinations(found, 2):
            if all(map(may_be_japanese, f"{one} {other}".split())) and not same_name(one, other):
                wrong, right = (other, one) if len(found[one]) >= len(found[other]) else (one, other)
                for mention in found[wrong]:
                    yield _finding(analysis, flag, mention.span, right, found[right][0].span)


def _lone_names(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Lone family names that differ in a long vowel from that of the only person who has it."""
    full = [mention for mention in analysis.mentions if mention.looks_personal and mention.text.isascii()]
    words = {word for mention in full for word in mention.text.split()}
    bearers: dict[str, dict[str, Mention]] = defaultdict(dict)
    for mention in full:
        parts = parts_of(mention.text)
        for part in parts if parts and all(map(may_be_japanese, parts)) else ():
            bearers[without_length(part)].setdefault(part, mention)
    for mention in analysis.mentions if bearers else ():
        families = bearers.get(without_length(mention.text), {})
        if mention.text in words or len(families) != 1 or not _is_copy(analysis, mention.span):
            continue
        (family, person), *_ = families.items()
        is_elsewhere = len(mention.text) >= _FOLDED_ELSEWHERE and spelling_key(mention.text) == spelling_key(family)
        if mention.text.isascii() and not is_elsewhere:
            yield _finding(analysis, flag, mention.span, family, person.span)


def _places_of(analysis: Analysis, word: str) -> list[Span]:
    return [Span(*match.span()) for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", analysis.text)]


def _is_copy(analysis: Analysis, span: Span) -> bool:
    block = analysis.block_at(span.start)
    return block is not None and block.in_copy and block.kind in COPY and not analysis.in_quotation(span)


def _finding(analysis: Analysis, flag: Flag, span: Span, right: str, other: Span) -> Finding:
    return flag(
        span=span,
        message=f"“{' '.join(span.of(analysis.text).split())}” is written “{right}” elsewhere in the copy",
        related=(Related(other, "the other form stands here"),),
        fix=Fix(f"Write “{right}”", (Edit(span, right),)),
    )
