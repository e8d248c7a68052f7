"""Spaces that are missing beside a punctuation mark, or should not be there."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from transcheck.languages.en import FUNCTION_WORDS, REPORTING_VERBS, SENTENCE_OPENERS
from transcheck.model import Block, Edit, Span


class SpacingSlip(NamedTuple):
    """A slip with the word beside it, how to mend it, and whether it can be nothing else."""

    span: Span
    edits: tuple[Edit, ...]
    is_sure: bool


_CLOSERS = ",.;:!)]"
_SHAPE = bytes(ord(",") if chr(code) in _CLOSERS else ord("a") if chr(code).isalpha() else code for code in range(256))
"""Latin-1 with one sign for all letters, and one for the marks that follow a word."""
_ENDS_WORD = frozenset("”’\"')]%")
_AFTER_MARK = frozenset(" \n”’\"')]")
_QUOTES = frozenset("“”‘’\"'")
_ENDINGS = ("'s", "n't", "'re", "'ve", "'ll", "'d", "'m")
_DOMAINS = frozenset(
    "com org net gov edu info biz io ai tv co uk us eu jp kr cn ru de fr es it in id me app dev js py go".split()
)
_CODE = frozenset("/@\\_=#&*<>|{}~")
_PLACES = frozenset("left right center centre front back above below top bottom".split())
_OPENED_WITHIN = 80
_SHORT_ASIDE = 4
_LONGEST_WORD = 60


def find_spacing_slips(text: str, block_at: Callable[[int], Block | None]) -> list[SpacingSlip]:
    """The slips of a text, by kind. ``block_at`` gives the block that holds an offset, if it is to be looked at."""
    shape = text.encode("latin-1", "replace").translate(_SHAPE)
    found = [*_before_marks(text, shape), *_after_marks(text, shape)]
    if "(" in text:
        found += _brackets(text)
    if '"' in text or "“" in text or "”" in text:
        found += _lonely_quotes(text, block_at)
    if found or "'" in text or "’" in text:
        endings = _ENDINGS if found else _ENDINGS[:1]  # who parts one ending parts the marks as well
        found += _parted_endings(text, endings)
    return found


def _places(text: str | bytes, needle: str | bytes) -> Iterator[int]:
    place = text.find(needle)  # type: ignore[arg-type]
    while place >= 0:
        yield place
        place = text.find(needle, place + 1)  # type: ignore[arg-type]


def _before_marks(text: str, shape: bytes) -> Iterator[SpacingSlip]:
    """A space before a comma, a stop or a closing bracket: "Tokyo , Japan"."""
    found = list(_places(shape, b" ,"))
    if "?" in text:
        found += _places(text, " ?")
    for space in found:
        mark = space + 1
        if not (text[space - 1 : space].isalnum() or text[space - 1 : space] in _ENDS_WORD) or space == 0:
            continue
        after = text[mark + 1 : mark + 2]
        is_joined = after.isalpha() and text[mark] in ",;"
        if (after and after not in _AFTER_MARK and not is_joined) or _is_meant(text, space):
            continue
        edits: tuple[Edit, ...] = (Edit(Span(space, mark), ""),)
        if is_joined:
            edits = (Edit(Span(space, mark + 1), f"{text[mark]} "),)
        yield SpacingSlip(Span(_word_start(text, space), mark + 1), edits, text[mark] in ",.;)")


def _is_meant(text: str, space: int) -> bool:
    """Whether the mark belongs to a row of spaced dots, to a ratio, to a smile or to brackets that are not open."""
    mark = text[space + 1]
    if mark == ".":
        return text[space + 2 : space + 4] == " ." or text[space - 1] == "." or text[space + 2 : space + 3] == "."
    if mark in ")]":
        return not _is_open(text, space)
    if mark == ":":
        return text[space - 1].isdigit() or text[space + 2 : space + 3] in (")", "(")
    return mark == ";" and text[space + 2 : space + 3] == ")"


def _is_open(text: str, place: int) -> bool:
    near = text[max(0, place - 3 * _OPENED_WITHIN) : place]
    return max(near.rfind("("), near.rfind("[")) > max(near.rfind(")"), near.rfind("]"))


def _after_marks(text: str, shape: bytes) -> Iterator[SpacingSlip]:
    """No space after a comma, a stop or a closing bracket: "Tokyo,Japan"."""
    for place in _places(shape, b",a"):
        mark = text[place]
        if mark == ":" or (mark == "." and (text[place - 1 : place].isupper() or not text[place + 1].isupper())):
            continue
        before = text[_word_start(text, place) : place]
        after = text[place + 1 : _word_end(text, place + 1)]
        if _CODE & {*before, *after, text[_word_end(text, place + 1) :][:1]}:
            continue
        is_sure = _joins(text, place, mark, before, after)
        if is_sure is not None:
            span = Span(place - len(before), place + 1 + len(after))
            yield SpacingSlip(span, (Edit(Span(place, place + 1), f"{mark} "),), is_sure)


def _joins(text: str, place: int, mark: str, before: str, after: str) -> bool | None:
    """Whether a mark between two words lacks its space, surely or likely; None if it does not."""
    word = before.lstrip("“\"'‘(").rstrip("”\"'’)")
    if mark in ",;":
        is_entity = mark == ";" and "&" in before
        return (
            True if len(word) > 1 and word.isalpha() and len(after) > 1 and after.isalpha() and not is_entity else None
        )
    if mark in ")]":
        return True if _closes_aside(text, place, after) else None
    if not (word.isalpha() and len(word) > 1 and word[1:].islower() and after.isalpha() and after[1:].islower()):
        return None
    if mark == "!":
        return False if after in SENTENCE_OPENERS and word.islower() else None
    is_sentence = len(word) > 2 and len(after) > 1 and (word.islower() or after in SENTENCE_OPENERS)
    if text[place + 1 + len(after) : place + 2 + len(after)] == "." or after.lower() in _DOMAINS or not is_sentence:
        return None
    return after in SENTENCE_OPENERS


def _closes_aside(text: str, place: int, after: str) -> bool:
    """Whether brackets hold more than a part of a word, such as "(re)election", and a word of grammar follows."""
    opener = text.rfind("(", max(0, place - _OPENED_WITHIN), place)
    inside = text[opener + 1 : place]
    if opener < 1 or not text[opener - 1].isspace() or not (after in FUNCTION_WORDS or after in REPORTING_VERBS):
        return False
    return inside in _PLACES or not (inside.isalpha() and (inside.islower() or len(inside) <= _SHORT_ASIDE))


def _brackets(text: str) -> Iterator[SpacingSlip]:
    """A space after an opening bracket, or none before it: "( left", "Kim(45)"."""
    for place in _places(text, "("):
        if text[place + 1 : place + 2] == " " and text[place + 2 : place + 3].isalnum():
            yield SpacingSlip(Span(place, _word_end(text, place + 2)), (Edit(Span(place + 1, place + 2), ""),), True)
        if not text[place - 1 : place].isalpha():
            continue
        start, end = _word_start(text, place), text.find(")", place, place + _OPENED_WITHIN)
        word, inside = text[start:place].lstrip("“\"'‘("), text[place + 1 : end]
        if end > 0 and not text[end + 1 : end + 2].isalpha() and _is_aside(word, inside):
            is_sure = inside.isdigit() or not inside.isascii()
            yield SpacingSlip(Span(place - len(word), end + 1), (Edit(Span(place, place), " "),), is_sure)


def _is_aside(word: str, inside: str) -> bool:
    """Whether what follows a word in brackets is no ending of it, such as "(s)", and no formula."""
    if len(word) < 2 or not word.isalpha() or not inside.strip() or _CODE & {*inside}:
        return False
    if inside.isdigit():
        return word[0].isupper() and word[1:].islower() and len(inside) <= _SHORT_ASIDE
    if not inside.isascii():
        return inside[0].isalpha()
    letters = inside.replace(" ", "").replace(".", "").replace("-", "")
    is_ending = inside.isalpha() and (inside.islower() and inside not in _PLACES)
    return letters.isalpha() and len(letters) >= _SHORT_ASIDE and not is_ending


def _lonely_quotes(text: str, block_at: Callable[[int], Block | None]) -> Iterator[SpacingSlip]:
    """A double quotation mark with a space on the side of its words."""
    for place in _places(text, "“ "):
        if text[place + 2 : place + 3].isalnum() and not (place and text[place - 1].isalnum()):
            yield SpacingSlip(Span(place, _word_end(text, place + 2)), (Edit(Span(place + 1, place + 2), ""),), True)
    for place in _places(text, " ”"):
        is_open = text[place + 2 : place + 3].isalnum() or text[max(0, place - 3) : place] == "..."
        if place and (text[place - 1].isalnum() or text[place - 1] in ",.!?") and not is_open:
            start = _word_start(text, place)
            yield SpacingSlip(Span(start, place + 2), (Edit(Span(place, place + 1), ""),), True)
    if '"' in text:
        yield from _lonely_straight(text, block_at)


def _lonely_straight(text: str, block_at: Callable[[int], Block | None]) -> Iterator[SpacingSlip]:
    """A straight mark between spaces, or with one after it at the start of a block; after a figure it means inches."""
    places = [place + 1 for needle in (' " ', '\n" ', '\t" ') for place in _places(text, needle)]
    counted = before = 0
    for place in sorted([0, *places] if text.startswith('" ') else places):
        block = block_at(place)
        if block is None or text[place - 2 : place - 1].isdigit() or place + 1 >= block.span.end:
            continue
        if counted < block.span.start:
            counted, before = block.span.start, 0
        before += text.count('"', counted, place)
        counted = place
        is_opening = before % 2 == 0
        if not is_opening:
            edit = Edit(Span(place - 1, place), "")
            yield SpacingSlip(Span(_word_start(text, place - 1), place + 1), (edit,), is_sure=False)
        elif text[place + 2 : place + 3] not in _QUOTES:
            edit = Edit(Span(place + 1, place + 2), "")
            yield SpacingSlip(Span(place, _word_end(text, place + 2)), (edit,), is_sure=False)


def _parted_endings(text: str, endings: tuple[str, ...]) -> Iterator[SpacingSlip]:
    """The ending of a contraction or a possessive that stands apart: "do n't", "Trump 's"."""
    for ending in endings:
        for written in (ending, ending.replace("'", "’")):
            needle = f" {written} "
            for space in _places(text, needle):
                if text[space - 1 : space].isalpha():
                    span = Span(_word_start(text, space), space + len(needle) - 1)
                    yield SpacingSlip(span, (Edit(Span(space, space + 1), ""),), is_sure=True)


def _word_start(text: str, end: int) -> int:
    first = max(0, end - _LONGEST_WORD)
    while end > first and not text[end - 1].isspace():
        end -= 1
    return end


def _word_end(text: str, start: int) -> int:
    last = min(len(text), start + _LONGEST_WORD)
    while start < last and (text[start].isalnum() or text[start] in _CODE or text[start] in "-'’"):
        start += 1
    return start
