"""From a folder of rule files to plain dicts and lists, checked and ready for searching."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .errors import RulePackError
from .folders import NAME_FOLDERS
from .messages import check_messages
from .phrase_language import PhraseError, placeholders
from .rows import compile_row, rows_of, terms_of
from .schema import (
    BLOCK_GROUPS,
    RULE_ID,
    NameFile,
    read_names,
    read_phrase_rule,
    read_term_list,
)
from .strict_yaml import Node, load, mapping
from .surfaces import surfaces

Compiled = dict[str, Any]

_ONLY_SURFACES = frozenset(("misspellings", "readings", "demonyms", "miscased"))
"""What an entry says only to be found by."""


def compile_folder(folder: Path, contents: Mapping[Path, str]) -> Compiled:
    """The compiled form of a folder: ``{"rules": {...}, "rows": [...], "people": [...], "places": ..., ...}``.

    ``contents`` are the texts of ``rule_files(folder)``. Raises RulePackError for the first thing that is wrong.
    """
    compiled: Compiled = {"rules": {}, "rows": [], **{kind: [] for kind in NAME_FOLDERS}}
    for path, text in contents.items():
        node = load(text, str(path))
        inside = path.relative_to(folder)
        if inside.parts[0] == "phrases":
            _add_phrase_rule(compiled, node, path, inside.as_posix())
        elif inside.parts[0] == "terms":
            terms = read_term_list(node, str(path))
            compiled["rows"] += [compile_row(row, terms.rule, path, inside.as_posix()) for row in terms_of(terms)]
        else:
            _add_names(compiled[inside.parts[1]], read_names(node, str(path), inside.parts[1]), path)
    check_messages(compiled["rules"], compiled["rows"], folder)
    return compiled


def _add_phrase_rule(compiled: Compiled, node: Node, path: Path, inside: str) -> None:
    rule = read_phrase_rule(node, str(path))
    if not re.fullmatch(RULE_ID, path.stem):
        raise RulePackError(str(path), 0, "", "the file name is the rule's id: small letters and hyphens")
    if path.stem in compiled["rules"]:
        raise RulePackError(str(path), 0, "", f"a second rule '{path.stem}'")
    compiled["rows"] += [compile_row(row, path.stem, path, inside) for row in rows_of(rule)]
    skipped = _kinds(rule.not_in)
    try:
        needs = placeholders(rule.message)
    except PhraseError as error:
        raise RulePackError(str(path), mapping(node)["message"].line, "message", str(error)) from None
    compiled["rules"][path.stem] = {
        **{name: getattr(rule, name) for name in ("summary", "group", "category", "severity", "confidence", "status")},
        **{name: getattr(rule, name) for name in ("message", "fix", "why")},
        "needs": needs,
        "kinds": sorted(_kinds(rule.in_) - skipped),
        "skips_quotations": "quotation" in rule.not_in,
        "bad": [_without_line(asdict(example)) for example in rule.bad],
        "good": [_without_line(asdict(example)) for example in rule.good],
        "path": inside,
    }


def _kinds(zones: Iterable[str]) -> set[str]:
    return {str(kind) for zone in zones if zone != "quotation" for kind in BLOCK_GROUPS.get(zone, (zone,))}


def _add_names(entries: list[Compiled], read: Iterable[NameFile], path: Path) -> None:
    seen = {entry["id"] for entry in entries}
    for entry in read:
        if entry.id in seen:
            raise RulePackError(str(path), entry.line, "id", f"a second entry with the id '{entry.id}'")
        seen.add(entry.id)
        known = {name: value for name, value in _without_line(asdict(entry)).items() if name not in _ONLY_SURFACES}
        entries.append({**known, "surfaces": surfaces(entry)})


def _without_line(values: Compiled) -> Compiled:
    """What was said, without the line and without what was left out."""
    return {
        name: [_without_line(item) if isinstance(item, dict) else item for item in value]
        if isinstance(value, tuple)
        else value
        for name, value in values.items()
        if name != "line" and value not in (None, "", (), {}, False)
    }
