"""Acronyms, and what they stand for where the copy says so."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from transcheck.languages.en import COUNTRIES
from transcheck.languages.en.numerals import SMALL_NUMBERS, TENS
from transcheck.languages.en.organisations import NAME_CONNECTORS, ORGANISATION_NOUNS, ROMAN_NUMERALS
from transcheck.model import Block, Document, Span

from .places import matches_in_copy

_BARE = re.compile("[A-Z][A-Z&][A-Z&]*")
_BRACKETED = re.compile(r"\(([A-Z][\w&.-]{1,11})[),;]")
_BRACKET_AFTER = re.compile(r" \(([A-Z][^()\n]{5,100})\)")
_TOKEN = re.compile(r"\S+")
_PARTS = re.compile(r"[^\W\d_][a-zà-öø-ÿ]*|[0-9]+")
_DATELINE = re.compile(r"[^.\n]{0,40}(?:[—–]| --? )")
_PREFIX = re.compile("(?:DE|INTER|TELE|HYPER|MICRO|MULTI|HYDRO|ELECTRO|PHOTO|BIO|ANTI|NON|TRANS)(?=[A-Z]{4})")
_ABBREVIATED = re.compile(r"(?:\w\.)+\Z|(?:Corp|Inc|Ltd|Co|St|Dept|Univ)\.\Z")
_BREAKS = tuple(',;:.!?)]}”"—–')
_OPENING = "(“\"‘'["
_LONGEST_NAME = 120
_LONGEST_ACRONYM = 8
_NUMBER_WORDS = {word.upper(): str(value) for word, value in (SMALL_NUMBERS | TENS).items()}


class Acronym(NamedTuple):
    """An acronym in the copy; ``expansion`` is the place of the full name beside it, which need not fit."""

    span: Span
    text: str
    expansion: Span | None


def find_acronyms(document: Document) -> Iterator[Acronym]:
    """The acronyms of the copy in text order: those explained in brackets, and bare ones of two or more capitals."""
    explained = {acronym.span.start: acronym for acronym in _before_brackets(document)}
    for acronym in _bare(document):
        explained.setdefault(acronym.span.start, acronym)
    yield from sorted(explained.values(), key=lambda acronym: acronym.span)


def fits(acronym: str, expansion: str) -> bool:
    """Whether the letters of ``acronym`` can come from ``expansion``.

    Each word gives its first letters or none ("KOrea GAS"), in order, the first word at least one. At most half of the
    words that are no articles, prepositions or conjunctions may give none. "Demilitarised" and the like may give two.
    Case, dots, accents and the plural ``s`` of the acronym do not count; "Seven" gives a 7.
    """
    parts = _parts(expansion.split())
    left_out = _words_left_out(_letters(acronym), parts)
    return left_out is not None and left_out <= max(1, sum(not part.may_be_left_out for part in parts) // 2)


_SMALL = frozenset(word.upper() for word in NAME_CONNECTORS)


def _letters(acronym: str) -> str:
    kept = "".join(char for char in _plain(acronym) if char.isalnum())
    return (kept[:-1] if kept.endswith("s") and kept[:-1].isupper() else kept).upper()


def _plain(text: str) -> str:
    """Without accents."""
    if text.isascii():
        return text
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


class _Part(NamedTuple):
    letters: str
    may_be_left_out: bool


def _parts(words: list[str]) -> list[_Part]:
    """The words in capitals, cut at hyphens, inner capitals and prefixes; "U.S." and "UN" stay whole."""
    pieces: list[str] = []
    for word in words:
        for piece in re.split("[-/‑–]", _plain(word)):
            bare = piece.replace(".", "").replace("’", "").replace("'", "")
            pieces += [bare] if bare.isupper() else _PARTS.findall(bare)
    parts: list[_Part] = []
    for piece in pieces:
        letters = _NUMBER_WORDS.get(piece.upper(), piece.upper())
        parts.append(_Part(letters, letters in _SMALL))
        if (prefix := _PREFIX.match(letters)) is not None:
            parts.append(_Part(letters[prefix.end() :], may_be_left_out=True))
    return parts


def _words_left_out(letters: str, parts: list[_Part]) -> int | None:
    """The fewest words that give no letter when ``letters`` are read off ``parts``; None when that is impossible."""
    reached = {0: 0}
    for index, (word, may_be_left_out) in enumerate(parts):
        price = 0 if may_be_left_out else 1
        following = {} if index == 0 else {done: cost + price for done, cost in reached.items()}
        for done, cost in reached.items():
            for length in range(1, min(len(word), len(letters) - done) + 1):
                if word[:length] != letters[done : done + length]:
                    break
                following[done + length] = min(cost, following.get(done + length, cost))
        reached = following
    return reached.get(len(letters))


@lru_cache(maxsize=1024)
def _is_acronym(word: str) -> bool:
    capitals = sum(char.isupper() for char in word)
    letters = _letters(word)
    return 2 <= len(letters) <= _LONGEST_ACRONYM and letters not in ROMAN_NUMERALS and 2 * capitals >= len(letters) > 0


def _bare(document: Document) -> Iterator[Acronym]:
    text = document.text
    for match, block in matches_in_copy(document, _BARE):
        start, end = match.span()
        if not _stands_alone(text, start, end) or not _is_acronym(match.group()) or _is_shouted(text, match, block):
            continue
        expansion = None
        if (inside := _BRACKET_AFTER.match(text, end, block.span.end)) and _is_name(inside.group(1), match.group()):
            expansion = Span(*inside.span(1))
        yield Acronym(Span(start, end), match.group(), expansion)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no letter, figure or dot joins the capitals to something longer; a plural ``s`` may."""
    if start and (text[start - 1].isalnum() or text[start - 1] in ".&_@#/"):
        return False
    after = text[end : end + 2]
    return not after[:1].isalnum() or (after[0] == "s" and not after[1:].isalnum())


def _is_shouted(text: str, match: re.Match[str], block: Block) -> bool:
    """Whether capitals say nothing here: the town of a dateline, or a line all in capitals."""
    start, end = match.span()
    if start == block.span.start and end - start > 3 and _DATELINE.match(text, end, block.span.end):
        return True
    around = text[max(block.span.start, start - 20) : min(block.span.end, end + 20)]
    return around.isupper() and len(around) > end - start + 8


def _is_name(expansion: str, acronym: str) -> bool:
    words = expansion.split()
    if len(words) < 2 or not all(word[0].isupper() or word in NAME_CONNECTORS for word in words):
        return False
    return _has_organisation_noun(words) or fits(acronym, expansion)


def _has_organisation_noun(words: list[str]) -> bool:
    return any(
        word.lower() in ORGANISATION_NOUNS or word.lower().removesuffix("s") in ORGANISATION_NOUNS for word in words
    )


def _before_brackets(document: Document) -> Iterator[Acronym]:
    text = document.text
    for match, block in matches_in_copy(document, _BRACKETED):
        start = match.start()
        if not _is_acronym(match.group(1)) or text[start - 1 : start] != " ":
            continue
        words = _words_before(text, max(block.span.start, start - _LONGEST_NAME), start - 1)
        if expansion := _expansion(text, match.group(1), words):
            end = match.end(1) - (match.group(1)[-1] == ".")
            yield Acronym(Span(match.start(1), end), text[match.start(1) : end], expansion)


def _words_before(text: str, start: int, end: int) -> list[Span]:
    """The words right before a bracket, back to the last punctuation mark that is not a comma."""
    words: list[Span] = []
    for match in reversed(list(_TOKEN.finditer(text, start, end))):
        word = match.group()
        if word.endswith(_BREAKS) and not _ABBREVIATED.search(word) and not (word.endswith(",") and words):
            break
        opening = len(word) - len(word.lstrip(_OPENING))
        words.insert(0, Span(match.start() + opening, match.end()))
        if opening:
            break
    return words


def _expansion(text: str, acronym: str, words: list[Span]) -> Span | None:
    """The longest name before the bracket that fits; else a name of an organisation; else words that fit exactly."""
    letters = _letters(acronym)
    name = _name_at_end(text, words)
    for allowed in (0, 1, 2):
        for index, word in enumerate(name):
            texts = [one.of(text) for one in name[index:]]
            left_out = _words_left_out(letters, _parts(texts)) if text[word.start].isupper() else None
            if left_out is not None and left_out <= allowed:
                return Span(word.start, name[-1].end)
    if len(name) > 1 and _has_organisation_noun([word.of(text) for word in name]):
        return Span(_after_country(text, name), name[-1].end)
    for index in range(len(words) - 2, max(-1, len(words) - len(letters) - 4), -1):
        if _words_left_out(letters, _parts([one.of(text) for one in words[index:]])) == 0:
            return Span(words[index].start, words[-1].end)
    return None


def _name_at_end(text: str, words: list[Span]) -> list[Span]:
    """The last words as long as they have a capital or join words that have one; commas end a name."""
    index = len(words)
    while index:
        word = words[index - 1].of(text)
        if not (word[:1].isupper() or word[:1].isdigit() or word in NAME_CONNECTORS) or word.endswith(","):
            break
        index -= 1
    while index < len(words) and words[index].of(text) in NAME_CONNECTORS:
        index += 1
    return words[index:]


def _after_country(text: str, name: list[Span]) -> int:
    """Where a name begins once "South Korea’s" before it is left out."""
    for index in range(len(name) - 2, 0, -1):
        owner = text[name[0].start : name[index - 1].end]
        if owner.endswith(("’s", "'s")) and owner[:-2] in COUNTRIES:
            return name[index].start
    return name[0].start
