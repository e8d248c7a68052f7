"""Several folders of rules together: the built-in ones and a newsroom's own."""

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

from transcheck.analysis import Lexicon
from transcheck.rule import Rule

from .compiled import Compiled, load_compiled
from .errors import RulePackError
from .folders import NAME_FOLDERS, builtin_rules
from .phrases import phrase_rule


@dataclass(frozen=True)
class RulePack:
    """The phrase rules by id, what they and the checks know of the world, and a digest of all rule files."""

    rules: tuple[Rule, ...]
    lexicon: Lexicon
    digest: str


@contextmanager
def _no_collections() -> Iterator[None]:
    """No garbage collection meanwhile: a gazetteer is thousands of objects that all stay, and searching them for
    garbage again and again takes longer than making them.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@_no_collections()
def load_rulepack(folders: Sequence[Path]) -> RulePack:
    """The rules of all folders; a later folder precedes the earlier ones.

    A phrase rule replaces one with the same id, its term lists included; an entry of the gazetteer replaces those with
    the same id or the same name, as a whole. Raises RulePackError for the first mistake in a rule file.
    """
    builtin = builtin_rules()
    packs = [(folder, load_compiled(folder, is_packaged=folder == builtin)) for folder in folders]
    rules: dict[str, Rule] = {}
    declared: dict[str, Mapping[str, Any]] = {}
    rows: list[Mapping[str, Any]] = []
    for folder, compiled in packs:
        replaced = compiled["rules"].keys() & rules.keys()
        rows = [row for row in rows if row["rule"] not in replaced] if replaced else rows
        rules |= {rule_id: phrase_rule(rule_id, rule, folder) for rule_id, rule in compiled["rules"].items()}
        declared |= compiled["rules"]
        _check_messages(declared, compiled["rows"], folder)
        rows += compiled["rows"]
    names = {kind: _entries(kind, [compiled for _, compiled in packs]) for kind in NAME_FOLDERS}
    digest = blake2b("".join(compiled["digest"] for _, compiled in packs).encode(), digest_size=8).hexdigest()
    return RulePack(tuple(rules[rule_id] for rule_id in sorted(rules)), Lexicon(**names, rows=rows), digest)


def _entries(kind: str, packs: Sequence[Compiled]) -> list[Mapping[str, Any]]:
    entries: list[Mapping[str, Any]] = []
    for compiled in packs:
        ids = {entry["id"] for entry in compiled[kind]}
        names = {entry["name"] for entry in compiled[kind]}
        if entries and ids:
            entries = [entry for entry in entries if entry["id"] not in ids and entry["name"] not in names]
        entries += compiled[kind]
    return entries


def _check_messages(rules: Mapping[str, Any], rows: Sequence[Mapping[str, Any]], folder: Path) -> None:
    """See that each row fills what the message of its rule needs; the rule may stand in another file."""
    for row in rows:
        rule = rules.get(row["rule"])
        if rule is None or "message" in row:
            continue
        filled = {"match", *row.get("slots", ()), *(["instead"] if row.get("instead") else [])}
        missing = sorted(set(rule["needs"]) - filled)
        if missing:
            path, _, line = row["declared"].rpartition(":")
            problem = f"the message of '{row['rule']}' needs {{{missing[0]}}}, which '{row['phrase']}' does not give"
            raise RulePackError(str(folder / path), int(line), "message", problem)
