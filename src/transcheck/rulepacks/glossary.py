"""A house's glossaries: from files to rows of ``glossary-forbidden`` and the terms that a translation must have."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from transcheck.analysis.required_terms import RequiredTerm, RequiredTerms
from transcheck.model import Span
from transcheck.model.tokens import tokenise
from transcheck.readers import ReadError
from transcheck.readers.decoding import decode
from transcheck.readers.sniffing import root_name

from .errors import RulePackError
from .glossary_rows import GlossaryRow, table_rows
from .glossary_tbx import is_termbase, termbase_rows
from .inflection import inflections
from .rows import compile_row
from .schema import Row

FORBIDDEN_RULE = "glossary-forbidden"

_MAX_SIZE = 20 * 1024 * 1024
"""Bytes."""
_TERMBASE_SUFFIX = ".tbx"
_SHORTEST_INFLECTED = 3
_SIGNS = frozenset("<>{}|~")
"""What means something else in a phrase."""


@dataclass(frozen=True)
class Glossaries:
    """The compiled rows of what is forbidden, what is required, and a digest of the files."""

    rows: tuple[Mapping[str, Any], ...]
    required: RequiredTerms
    digest: str


class _Placed(NamedTuple):
    row: GlossaryRow
    path: Path
    is_concept: bool
    """Whether it is of a termbase, where one word may stand for several concepts."""

    @property
    def place(self) -> str:
        return f"{self.path}:{self.row.line}"


def load_glossaries(paths: Sequence[Path]) -> Glossaries:
    """What the files say together.

    Raises RulePackError for a file that cannot be read, for a row that makes no sense, and for two rows that contradict
    each other.
    """
    texts = [(path, _text(path)) for path in paths]
    placed = [one for path, text in texts for one in _rows(text, path)]
    _refuse_contradictions([one for one in placed if not one.is_concept])
    wanted = {term for one in placed for term in one.row.targets}
    compiled = [_compiled(term, one) for one in placed for term in one.row.forbidden if term not in wanted]
    digest = blake2b("\0".join(text for _, text in texts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return Glossaries(tuple(compiled), required_terms(one.row for one in placed), digest)


def required_terms(rows: Iterable[GlossaryRow]) -> RequiredTerms:
    """The terms that a translation must have; of several concepts with one source term any will do."""
    found: dict[tuple[str, str], RequiredTerm] = {}
    for row in rows:
        for source in row.sources if row.targets else ():
            term = RequiredTerm(source, row.targets, row.language, row.severity, row.note)
            known = found.get((source, row.language))
            targets = tuple(dict.fromkeys([*known.targets, *row.targets])) if known else row.targets
            found[source, row.language] = term._replace(targets=targets)
    return RequiredTerms(tuple(found.values()), inflections)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_SIZE + 1)
        if len(data) > _MAX_SIZE:
            raise RulePackError(str(path), 0, "", f"is larger than {_MAX_SIZE // 1024 // 1024} MiB")
        return decode(data).text
    except OSError as error:
        problem = f"cannot be read: {(error.strerror or str(error)).lower()}"
        raise RulePackError(str(path), 0, "", problem) from None
    except ReadError as error:
        raise RulePackError(str(path), 0, "", f"cannot be read: {error}") from None


def _rows(text: str, path: Path) -> Iterator[_Placed]:
    is_xml = path.suffix.lower() == _TERMBASE_SUFFIX or is_termbase(root_name(text))
    rows = termbase_rows(text, str(path)) if is_xml else table_rows(text, str(path))
    return (_Placed(row, path, is_xml) for row in rows)


def _refuse_contradictions(placed: Sequence[_Placed]) -> None:
    """Raise RulePackError for two rows that cannot both be followed."""
    targets: dict[tuple[str, str], _Placed] = {}
    wanted: dict[str, _Placed] = {}
    forbidden: dict[str, _Placed] = {}
    for one in placed:
        for source in one.row.sources:
            first = targets.setdefault((source.casefold(), one.row.language), one)
            if {*first.row.targets} != {*one.row.targets}:
                _refuse(one, "target", f"'{source}' has another target in {first.place}: write both in one row, a|b")
        for term in one.row.targets:
            wanted.setdefault(term, one)
        for term in one.row.forbidden:
            first = forbidden.setdefault(term, one)
            if first.row.targets[:1] != one.row.targets[:1]:
                _refuse(one, "forbidden", f"'{term}' is to be written otherwise in {first.place}: keep one of them")
    for term, one in forbidden.items():
        if term in wanted:
            _refuse(one, "forbidden", f"'{term}' is also what to write, in {wanted[term].place}: keep one of them")


def _refuse(one: _Placed, key: str, problem: str) -> None:
    raise RulePackError(str(one.path), one.row.line, key, problem)


def _compiled(term: str, one: _Placed) -> Mapping[str, Any]:
    """The compiled row for a forbidden term: in any form of its last word where the replacement can follow."""
    if signs := sorted(_SIGNS.intersection(term)):
        raise RulePackError(str(one.path), one.row.line, "forbidden", f"'{term}': {signs[0]} cannot be looked for")
    row, instead = one.row, next(iter(one.row.targets), None)
    plain = Row(
        line=row.line,
        phrase=_phrase(term),
        instead=instead,
        severity=row.severity,
        message=_message(row.note, has_instead=instead is not None),
    )
    inflected = replace(plain, phrase=_last_inflected(plain.phrase), instead=instead and _last_inflected(instead))
    make = partial(compile_row, rule=FORBIDDEN_RULE, path=one.path, inside=one.path.name)
    try:
        return make(inflected)
    except RulePackError:
        pass
    try:
        return make(plain)
    except RulePackError as error:
        raise RulePackError(str(one.path), row.line, "forbidden", error.problem) from None


def _phrase(term: str) -> str:
    """A term in the language of phrases: as it stands, word by word."""
    return " ".join(token.text for token in tokenise(term, Span(0, len(term))))


def _last_inflected(words: str) -> str:
    last = words.rpartition(" ")[2]
    return f"{words}~" if last.isalpha() and len(last) >= _SHORTEST_INFLECTED else words


def _message(note: str, *, has_instead: bool) -> str | None:
    """The rule's own message with the note behind it; None where there is no note."""
    plain = note.replace("{", "{{").replace("}", "}}")
    instead = ": write “{instead}”" if has_instead else ""
    return f"“{{match}}” is not used here{instead} ({plain})" if note else None
