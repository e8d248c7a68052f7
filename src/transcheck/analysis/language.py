"""Stretches of the copy that are not English: other scripts, and whole sentences in other languages."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from transcheck.languages.en import FUNCTION_WORDS
from transcheck.languages.function_words import FOREIGN_FUNCTION_WORDS, TELLTALE_ENGLISH
from transcheck.languages.scripts import SCRIPT_LANGUAGES, SCRIPT_RANGES, TELLTALE_LETTERS
from transcheck.model import CAPTIONS, PROSE, Block, Document, Layer, Span

from .places import matches_in_copy
from .quotations import Quotation
from .sentences import Sentence

_LETTERS = "".join(f"{chr(first)}-{chr(last)}" for ranges in SCRIPT_RANGES.values() for first, last in ranges)
_OTHER_SCRIPT = re.compile("[^\x00-\u036f\u2000-\u2e7f]")
"""Covers all of them; the exact patterns take longer to compile than most stories to check, so they wait for a hit."""
_FEWEST_GREEK_LETTERS = 3
"""Fewer are symbols of science."""
_BRACKET_REACH = 80
_FEWEST_WORDS = 12
_LEAST_FOREIGN_SHARE = 0.12
_MOST_ENGLISH_SHARE = 0.25
_AROUND_WORDS = ".,;:!?()\"'“”‘’«»—–"
_LEAST_PROBABILITY = 0.99
_SEED = 0


class ForeignSpan(NamedTuple):
    """Words in another language (ISO 639-1) or script (``latin`` for a sentence that only its words give away).

    ``is_gloss`` is true where that is meant: in brackets after the same thing in Latin letters, or as a whole title in
    quotation marks.
    """

    span: Span
    language: str
    script: str
    is_gloss: bool


@cache
def _run_pattern() -> re.Pattern[str]:
    return re.compile(rf"[{_LETTERS}]+(?:[^\w\n{_LETTERS}(){{}}\[\]“”\"«»]{{1,3}}[{_LETTERS}]+)*")


@cache
def _script_patterns() -> dict[str, re.Pattern[str]]:
    return {
        name: re.compile("[" + "".join(f"{chr(a)}-{chr(b)}" for a, b in ranges) + "]")
        for name, ranges in SCRIPT_RANGES.items()
    }


def find_foreign_spans(
    document: Document, sentences: Layer[Sentence], quotations: Layer[Quotation], special: Iterable[str]
) -> Iterator[ForeignSpan]:
    """The foreign stretches of the copy, in text order. ``special`` are the special characters of the text.

    Sentences in Latin script need twelve words and must not be a quotation; headings and bylines are not asked about,
    as statistics are wrong on short text more often than right.
    """
    runs = list(_in_other_scripts(document, quotations)) if any(map(_OTHER_SCRIPT.match, special)) else []
    yield from sorted([*runs, *_in_latin_script(document, sentences, quotations)])


def _in_other_scripts(document: Document, quotations: Layer[Quotation]) -> Iterator[ForeignSpan]:
    text = document.text
    for match, block in matches_in_copy(document, _run_pattern()):
        run = match.group()
        script = _script_of(run)
        if script == "greek" and len(run) < _FEWEST_GREEK_LETTERS:
            continue
        span = Span(*match.span())
        is_gloss = _is_bracketed(text, span, block) or _is_quoted_title(span, quotations)
        yield ForeignSpan(span, _language_of(run, script), script, is_gloss)


def _script_of(run: str) -> str:
    """The script of most letters; any kana makes Han characters Japanese."""
    counts = {name: len(pattern.findall(run)) for name, pattern in _script_patterns().items()}
    best = max(counts, key=counts.__getitem__)
    return "kana" if best == "han" and counts["kana"] else best


def _language_of(run: str, script: str) -> str:
    for language, letters in TELLTALE_LETTERS.items():
        if not letters.isdisjoint(run):
            return language
    return SCRIPT_LANGUAGES[script]


def _is_bracketed(text: str, span: Span, block: Block) -> bool:
    """Whether the run is in brackets right after a word in Latin letters."""
    before = text[max(block.span.start, span.start - _BRACKET_REACH) : span.start]
    opening = max(before.rfind("("), before.rfind("["))
    if opening < 0 or opening < max(before.rfind(")"), before.rfind("]")):
        return False
    word = before[:opening].rstrip().rstrip("”’\"'»,")[-1:]
    return word.isalnum() and not _run_pattern().match(word)


def _is_quoted_title(span: Span, quotations: Layer[Quotation]) -> bool:
    quotation = quotations.at(span.start)
    return quotation is not None and 5 * span.length >= 4 * quotation.inner.length


def _in_latin_script(
    document: Document, sentences: Layer[Sentence], quotations: Layer[Quotation]
) -> Iterator[ForeignSpan]:
    text = document.text
    for sentence in sentences:
        start, end = sentence.span
        words = text[start:end].split()
        if len(words) < _FEWEST_WORDS or len(TELLTALE_ENGLISH.intersection(words)) > 1:
            continue
        if sentence.block.kind not in PROSE | CAPTIONS or _is_mostly_quoted(sentence.span, quotations):
            continue
        if seems_foreign(words) and (language := _detect(text[start:end])):
            yield ForeignSpan(sentence.span, language, "latin", is_gloss=False)


def _is_mostly_quoted(span: Span, quotations: Layer[Quotation]) -> bool:
    outer = quotations.at(span.start)
    if outer is not None and outer.span.end >= span.start + span.length // 2:
        return True
    quoted = sum(quotation.span.length for quotation in quotations.within(span) if quotation.depth == 0)
    return 2 * quoted > span.length


def seems_foreign(words: list[str]) -> bool:
    """Whether the words of grammar in a sentence are those of another language, rather than English ones."""
    small = [word.strip(_AROUND_WORDS).lower() for word in words]
    english = sum([word in FUNCTION_WORDS for word in small])
    if english > _MOST_ENGLISH_SHARE * len(words):
        return False
    foreign = max(sum([word in table for word in small]) for table in FOREIGN_FUNCTION_WORDS.values())
    return foreign > english and foreign >= _LEAST_FOREIGN_SHARE * len(words)


def _detect(text: str) -> str:
    """The language by letter statistics when they are all but certain and its words of grammar agree, else empty.

    Rounded, as the last digits of the probabilities differ between versions of Python.
    """
    # 400 ms and 70 MB: imported only when it is needed.
    from langdetect import DetectorFactory, LangDetectException, detect_langs  # type: ignore[import-untyped]

    DetectorFactory.seed = _SEED
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return ""
    language, probability = str(best.lang).split("-")[0], round(float(best.prob), 6)
    table = FOREIGN_FUNCTION_WORDS.get(language)
    if probability < _LEAST_PROBABILITY or table is None:
        return ""
    return language if sum(word.lower().strip(".,;:") in table for word in text.split()) > 1 else ""
