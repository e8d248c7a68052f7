"""The rows of phrase rules and term lists in their compiled form."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from transcheck.model.folding import GAP, fold_label, fold_line

from .errors import RulePackError
from .inflection import Ending
from .phrase_language import (
    Element,
    PhraseError,
    captures,
    check_template,
    compile_phrase,
    compile_replacement,
    compile_words,
)
from .schema import Conditions, PhraseRule, Row, TermList

T = TypeVar("T")

_ANY_WORD = "x"
_CONDITIONS = tuple(one.name for one in fields(Conditions) if one.name != "line")
_AS_WRITTEN = (
    "origin", "likely_from", "severity", "confidence", "why", "message", "fix", "stories_with", "not_stories_with",
)  # fmt: skip
_COMPANY = ("beside", "unless", "not_before", "not_after")


def rows_of(rule: PhraseRule) -> list[Row]:
    """The rows of a phrase rule, which hint at the languages that the rule hints at."""
    return [replace(row, origin=row.origin or rule.origin) for row in rule.find]


def terms_of(terms: TermList) -> list[Row]:
    """The rows of a term list, with what the list says where a row says nothing."""
    return [
        replace(row, **{name: getattr(terms, name) for name in _CONDITIONS if getattr(row, name) is None})
        for row in terms.terms
    ]


def compile_row(row: Row, rule: str, path: Path, inside: str) -> dict[str, Any]:
    """The compiled form of a row that the rule with the id ``rule`` reports; keys without a value are left out.

    ``inside`` is the file's place in the folder of rules. Raises RulePackError.
    """

    def at(name: str, make: Callable[[], T]) -> T:
        try:
            return make()
        except PhraseError as error:
            raise RulePackError(str(path), row.line, name.replace("_", " "), str(error)) from None

    compiled: dict[str, Any] = {"rule": rule, "phrase": row.phrase, "declared": f"{inside}:{row.line}"}
    compiled |= {_key(name): getattr(row, name) for name in _AS_WRITTEN if getattr(row, name)}
    for name in _COMPANY:
        words: Sequence[str] = getattr(row, name) or ()
        if words:
            compiled[_key(name)] = at(name, partial(_company, words))
    if row.whole:
        compiled["whole"] = at("phrase", lambda: _line(row.phrase))
        slots: list[str] = []
    else:
        pattern = compiled["pattern"] = at("phrase", lambda: compile_phrase(row.phrase))
        slots = captures(pattern["elements"])
    if slots:
        compiled["slots"] = slots
    if row.instead is not None:
        compiled |= at("instead", lambda: _instead(row.instead or "", compiled.get("pattern")))
    if row.message:
        known = ["match", *slots, *(["instead"] if row.instead else []), *(["why"] if row.why else [])]
        at("message", lambda: check_template(row.message or "", known))
    return compiled


def _key(name: str) -> str:
    return name.replace("_", " ")


def _company(phrases: Sequence[str]) -> list[list[Element]]:
    return [compile_words(phrase) for phrase in phrases]


def _line(phrase: str) -> str:
    head, gap, tail = phrase.partition(GAP)
    if not gap and not (line := fold_line(phrase)):
        raise PhraseError("at least one letter or digit must be there")
    if gap and not (line := _line_with_gap(head, tail)):
        raise PhraseError("a … stands between other words, or last after a word and a colon")
    return line


def _line_with_gap(head: str, tail: str) -> str:
    if not tail.strip():
        return fold_label(f"{head}{_ANY_WORD}")
    first, last = fold_line(head), fold_line(tail)
    return f"{first} {GAP} {last}" if first and last else ""


def _instead(replacement: str, pattern: dict[str, Any] | None) -> dict[str, Any]:
    if pattern is None or not replacement:
        return {"instead": replacement}
    made = compile_replacement(replacement, pattern)
    return {"instead": made} if isinstance(made, str) else {"instead": made[Ending.BASE], "replacements": made}
