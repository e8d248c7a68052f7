"""A house's glossary as a termbase: TBX of both generations (ISO 30042:2008 ``martif``, ISO 30042:2019 ``tbx``).

A concept has terms by language. English ones are what the translation must or, where their status says so, must not
use; the others are what the source calls it. Both ways of writing a status are read: as a category of a ``termNote``
and as an element of its own.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from transcheck.readers import ReadError
from transcheck.readers.xml_tree import Element, parse_xml

from .errors import RulePackError
from .glossary_rows import GlossaryRow

_TARGET = "en"
_ROOTS = ("martif", "tbx")
_CONCEPTS, _LANGUAGES, _TERMS = ("termEntry", "conceptEntry"), ("langSet", "langSec"), ("tig", "ntig", "termSec")
_STATUSES = ("administrativeStatus", "normativeAuthorization")
_BAD = ("deprecated", "superseded", "obsolete", "forbidden", "notrecommended")
"""How the status of a term begins that must not be used."""


class _Term(NamedTuple):
    language: str
    text: str
    is_bad: bool


def is_termbase(root_name: str) -> bool:
    """Whether a file whose first tag has that name is one."""
    return root_name in _ROOTS


def termbase_rows(text: str, path: str) -> Iterator[GlossaryRow]:
    """The rows of a termbase, one for each language of a concept. Raises RulePackError."""
    try:
        root = parse_xml(text, path)
    except ReadError as error:
        raise RulePackError(path, 0, "", str(error)) from None
    if root.name not in _ROOTS:
        raise RulePackError(path, 0, "", f"is no termbase (the outer element is <{root.name}>, not <martif> or <tbx>)")
    concepts = list(root.descendants(*_CONCEPTS))
    terms = [sorted(_terms(concept, text), key=lambda term: term.language) for concept in concepts]
    if not any(term.language == _TARGET for found in terms for term in found):
        raise RulePackError(path, 0, "", "has no term in English: export it with English as one of the languages")
    line, done = 1, 0
    for concept, found in zip(concepts, terms, strict=True):
        line, done = line + text.count("\n", done, concept.start), concept.start
        yield from _rows(found, line)


def _rows(terms: Iterable[_Term], line: int) -> Iterator[GlossaryRow]:
    by_language = {language: [*group] for language, group in groupby(terms, key=lambda term: term.language)}
    english = by_language.pop(_TARGET, [])
    good = tuple(dict.fromkeys(term.text for term in english if not term.is_bad))
    bad = tuple(dict.fromkeys(term.text for term in english if term.is_bad))
    if bad:
        yield GlossaryRow((), good, bad, "", None, "", line)
    for language, found in by_language.items() if good else ():
        sources = tuple(dict.fromkeys(term.text for term in found))
        yield GlossaryRow(sources, good, (), language, None, "", line)


def _terms(concept: Element, text: str) -> Iterator[_Term]:
    for section in concept.descendants(*_LANGUAGES):
        language = section.language.casefold().replace("_", "-").split("-")[0]
        for entry in section.descendants(*_TERMS):
            for term in entry.descendants("term"):
                words = " ".join(term.text(text).split())
                if words and language:
                    yield _Term(language, words, _is_bad(entry, text))


def _is_bad(entry: Element, text: str) -> bool:
    """Whether the status of a term says that it is not to be used."""
    statuses = (
        element.text(text).strip().casefold().replace(" ", "")
        for element in _all(entry)
        if element.attributes.get("type") in _STATUSES or element.name.rpartition(" ")[2] in _STATUSES
    )
    return any(status.startswith(_BAD) for status in statuses)


def _all(element: Element) -> Iterator[Element]:
    for child in element.elements:
        yield child
        yield from _all(child)
