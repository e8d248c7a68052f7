"""The language of phrases: ``<evaluate~|assess~ {words:1-10} as> a|an|the``.

White space separates the elements of a phrase:

    word          that word; in small letters it matches any capitals, else exactly as written
    a|b           either
    word?         with or without
    evaluate~     any inflected form
    {person}      what the analysis found: person, place, organisation, name, nationality, number, date, quotation, noun
    {words:1-8}   that many words, not across a quotation mark, a semicolon or the end of the sentence
    {phrase:1-8}  that many words of one phrase: not across any mark, "is", "that" and the like either
    “             a punctuation mark; a straight " stands for any double quotation mark
    <...>         only this part is marked; else the whole phrase

A phrase is compiled to plain lists and dicts, which the compiled form of a rule pack holds as JSON:
``{"elements": [...], "mark": [first, after], "anchor": [first, after], "keys": [...]}``. An element is
``{"words": {form: ending}, "exact": {form: ending}}``, ``{"slot": name}`` or ``{"gap": [name, least, most]}``, with
``"optional": true`` where it is so. The anchor is the run of words that a text is searched for; ``keys`` are all its
spellings.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, product
from string import Formatter
from typing import Any

from transcheck.model.folding import fold_text
from transcheck.model.span import Span
from transcheck.model.tokens import Token, tokenise

from .inflection import Ending, form_with, inflections

Element = dict[str, Any]
Pattern = dict[str, Any]

SLOTS = frozenset("person place organisation name nationality number date quotation noun".split())

_MOST_ELEMENTS = 16
_MOST_GAPS = 2
_LONGEST_GAP = 15
_MOST_KEYS = 64
_GAP = re.compile(r"\{(words|phrase):(\d{1,2})-(\d{1,2})\}")
_SLOT = re.compile(r"\{([a-z]+)\}(\?)?")
_DOUBLE_MARKS = '"“”„«»'
_WEAK = frozenset(
    "a an and are as at be been being but by for from had has have he her his in into is it its not of on or over she "
    "that the their them there they this to was we were which who will with would you".split()
)
"""Words so common that searching for them alone would stop everywhere."""


class PhraseError(ValueError):
    """A phrase that does not follow the language; the text says what is wrong."""


def compile_phrase(phrase: str) -> Pattern:
    """The compiled form of a phrase. Raises PhraseError."""
    elements, mark = _read(phrase)
    _check(elements)
    first, after = _anchor(elements)
    return {"elements": elements, "mark": mark, "anchor": [first, after], "keys": _spellings(elements[first:after])}


def compile_words(phrase: str) -> list[Element]:
    """A phrase without slots and gaps, as conditions use it. Raises PhraseError."""
    elements, _ = _read(phrase)
    if not elements or any("words" not in element for element in elements):
        raise PhraseError(f"'{phrase}': only words are possible here, no {{...}}")
    return elements


def compile_replacement(replacement: str, pattern: Pattern) -> str | dict[str, str]:
    """A replacement; where it has a word with ``~``, one for each ending that the phrase's own inflected word may have.

    Raises PhraseError for a place holder that the phrase does not fill, and for a word whose form cannot be told.
    """
    check_template(replacement, {"match", *captures(pattern["elements"])})
    inflected = re.search(r"([\w'-]+)~", replacement)
    if not inflected:
        return replacement
    endings = _endings_of(pattern["elements"])
    if not endings:
        raise PhraseError(f"'{inflected[0]}' has no inflected word in the phrase to follow")
    return {ending: _inflected_as(replacement, Ending(ending)) for ending in endings}


def placeholders(template: str) -> list[str]:
    """The names in ``{...}`` of a message or replacement. Raises PhraseError for anything but plain names."""
    try:
        holders = [holder for _, *holder in Formatter().parse(template) if holder[0] is not None]
    except ValueError as error:
        raise PhraseError(f"'{template}': {error}") from None
    for name, form, conversion in holders:
        if form or conversion or not re.fullmatch("[a-z]+[0-9]*", name or ""):
            raise PhraseError(f"'{template}': only names such as {{match}} may stand in braces")
    return [name for name, *_ in holders if name]


def check_template(template: str, known: Iterable[str]) -> None:
    """See that a message or replacement only uses ``{...}`` that there are. Raises PhraseError."""
    known = sorted(known)
    for name in placeholders(template):
        if name not in known:
            raise PhraseError(f"{{{name}}} is not filled; there is {', '.join(f'{{{one}}}' for one in known)}")


def captures(elements: Sequence[Element]) -> list[str]:
    """The names under which a phrase's slots and gaps can be used in its texts, in order: ``words``, ``words2``, ..."""
    names: list[str] = []
    for element in elements:
        name = element.get("slot") or element.get("gap", ("",))[0]
        if name:
            count = sum(other.rstrip("0123456789") == name for other in names)
            names.append(f"{name}{count + 1}" if count else name)
    return names


def _read(phrase: str) -> tuple[list[Element], list[int]]:
    elements: list[Element] = []
    mark = [-1, -1]
    for written in phrase.split():
        opens, closes = written.startswith("<"), written.endswith(">")
        if opens:
            mark[0] = len(elements)
        elements += _elements(written[opens : len(written) - closes], phrase)
        if closes:
            mark[1] = len(elements)
    if mark == [-1, -1]:
        mark = [0, len(elements)]
    if not 0 <= mark[0] < mark[1]:
        raise PhraseError(f"'{phrase}': < and > do not enclose anything")
    return elements, mark


def _elements(written: str, phrase: str) -> Iterator[Element]:
    if gap := _GAP.fullmatch(written):
        yield {"gap": [gap[1], int(gap[2]), int(gap[3])]}
    elif slot := _SLOT.fullmatch(written):
        if slot[1] not in SLOTS:
            raise PhraseError(f"'{phrase}': {{{slot[1]}}} is none of {', '.join(sorted(SLOTS))}, words:1-8, phrase:1-8")
        yield {"slot": slot[1], **_optional(slot[2])}
    elif any(mark in written for mark in "{}<>"):
        raise PhraseError(f"'{phrase}': '{written}' is not understood")
    elif written:
        yield from _words(written, phrase)


def _words(written: str, phrase: str) -> Iterator[Element]:
    is_optional = len(written) > 1 and written.endswith("?")
    alternatives = written[: len(written) - is_optional].split("|") if len(written) > 1 else [written]
    tokens = [_tokens(alternative.removesuffix("~")) for alternative in alternatives]
    if len(alternatives) == 1 and len(tokens[0]) > 1 and not is_optional and "~" not in written:
        for token in tokens[0]:
            yield _word_element([token.text], [False])
        return
    if any(len(found) != 1 for found in tokens):
        raise PhraseError(f"'{phrase}': '{written}' must be single words")
    element = _word_element([found[0].text for found in tokens], [one.endswith("~") for one in alternatives])
    yield element | _optional(is_optional)


def _tokens(text: str) -> list[Token]:
    return list(tokenise(text, Span(0, len(text))))


def _word_element(words: Sequence[str], are_inflected: Sequence[bool]) -> Element:
    small: dict[str, str] = {}
    exact: dict[str, str] = {}
    for word, is_inflected in zip(words, are_inflected, strict=True):
        plain = word.replace("’", "'").replace("\u2011", "-")
        table = small if plain == fold_text(plain) else exact
        forms = dict.fromkeys(_DOUBLE_MARKS, "") if word == '"' else {plain: ""}
        for form, ending in (inflections(plain) if is_inflected else forms).items():
            table.setdefault(form, str(ending))
    return {"words": small, **({"exact": exact} if exact else {})}


def _optional(is_optional: object) -> Element:
    return {"optional": True} if is_optional else {}


def _check(elements: Sequence[Element]) -> None:
    gaps = [index for index, element in enumerate(elements) if "gap" in element]
    if not any(_is_anchor(element) for element in elements):
        raise PhraseError("at least one word must be there that is not optional")
    if len(elements) > _MOST_ELEMENTS:
        raise PhraseError(f"more than {_MOST_ELEMENTS} words and slots")
    if len(gaps) > _MOST_GAPS or any(second - first == 1 for first, second in pairwise(gaps)):
        raise PhraseError(f"at most {_MOST_GAPS} {{words:...}} or {{phrase:...}}, and not side by side")
    if gaps and (gaps[0] == 0 or gaps[-1] == len(elements) - 1):
        raise PhraseError("{words:...} and {phrase:...} must stand between other things")
    for name, least, most in (elements[index]["gap"] for index in gaps):
        if not least <= most <= _LONGEST_GAP or most == 0:
            raise PhraseError(f"{{{name}:{least}-{most}}} must go from few to more, {_LONGEST_GAP} at most")


def _is_anchor(element: Element) -> bool:
    """Whether a text can be searched for it: a word, always there."""
    if "words" not in element or element.get("optional"):
        return False
    return all(form[0].isalnum() for form in (*element["words"], *element.get("exact", ())))


def _anchor(elements: Sequence[Element]) -> tuple[int, int]:
    """The run of words that is rarest in texts, as far as length and commonness tell."""
    runs = [
        (first, after)
        for first in range(len(elements))
        for after in range(first + 1, len(elements) + 1)
        if all(_is_anchor(element) for element in elements[first:after])
    ]
    few = [run for run in runs if _number_of_spellings(elements[slice(*run)]) <= _MOST_KEYS]
    return max(few or [run for run in runs if run[1] - run[0] == 1], key=lambda run: _rarity(elements[slice(*run)]))


def _number_of_spellings(run: Sequence[Element]) -> int:
    number = 1
    for element in run:
        number *= len(element["words"]) + len(element.get("exact", ()))
    return number


def _rarity(run: Sequence[Element]) -> int:
    return sum(
        min(1 if fold_text(form) in _WEAK else len(form) for form in (*element["words"], *element.get("exact", ())))
        for element in run
    )


def _spellings(run: Sequence[Element]) -> list[str]:
    forms = [[*element["words"], *element.get("exact", ())] for element in run]
    return sorted({fold_text(" ".join(choice)) for choice in product(*forms)})


def _endings_of(elements: Sequence[Element]) -> list[str]:
    for element in elements:
        endings = {*element.get("words", {}).values(), *element.get("exact", {}).values()} - {""}
        if endings:
            return sorted(endings)
    return []


def _inflected_as(replacement: str, ending: Ending) -> str:
    def inflected(word: re.Match[str]) -> str:
        form = form_with(word[1], ending)
        if form is None:
            raise PhraseError(f"'{word[0]}' has two past forms; write a row for each")
        return form

    return re.sub(r"([\w'-]+)~", inflected, replacement)
