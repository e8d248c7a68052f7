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

from .compiled import CompiledFolder, load_compiled
from .folders import NAME_FOLDERS, builtin_rules
from .indexing import Tables, decoded, index_lexicon, with_rows
from .messages import check_messages
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
def load_rulepack(folders: Sequence[Path], glossaries: Sequence[Path] = ()) -> RulePack:
    """The rules of all folders; a later folder precedes the earlier ones. Terms of glossaries are added.

    A phrase rule replaces one with the same id, its term lists included; an entry of the gazetteer replaces those with
    the same id or the same name, as a whole. Raises RulePackError for the first mistake in a rule file or glossary.
    """
    builtin = builtin_rules()
    packs = [(folder, load_compiled(folder, is_packaged=folder == builtin)) for folder in folders]
    rules: dict[str, Rule] = {}
    for folder, compiled in packs:
        rules |= {rule_id: phrase_rule(rule_id, rule, folder) for rule_id, rule in compiled.rules.items()}
    tables = packs[0][1].tables if len(packs) == 1 else _merged(packs)
    digests, lexicon = [compiled.digest for _, compiled in packs], Lexicon(tables)
    if glossaries:
        from .glossary import load_glossaries  # brings the readers of rule files, and few runs have a glossary

        house = load_glossaries(glossaries)
        digests, lexicon = [*digests, house.digest], Lexicon(with_rows(tables, house.rows), house.required)
    digest = blake2b("".join(digests).encode(), digest_size=8).hexdigest()
    return RulePack(tuple(rules[rule_id] for rule_id in sorted(rules)), lexicon, digest)


def _merged(packs: Sequence[tuple[Path, CompiledFolder]]) -> Tables:
    declared: dict[str, Mapping[str, Any]] = {}
    merged: dict[str, list[Mapping[str, Any]]] = {name: [] for name in ("rows", *NAME_FOLDERS)}
    for folder, compiled in packs:
        replaced = compiled.rules.keys() & declared.keys()
        own_rows = decoded(compiled.tables["rows"])
        declared |= compiled.rules
        check_messages(declared, own_rows, folder)
        kept = (row for row in merged["rows"] if row["rule"] not in replaced)
        merged["rows"] = [*kept, *own_rows]
        for kind in NAME_FOLDERS:
            merged[kind] = _with_own(merged[kind], decoded(compiled.tables[kind]))
    return index_lexicon(merged)


def _with_own(entries: list[Mapping[str, Any]], own: list[dict[str, Any]]) -> list[Mapping[str, Any]]:
    ids, names = {entry["id"] for entry in own}, {entry["name"] for entry in own}
    kept = [entry for entry in entries if entry["id"] not in ids and entry["name"] not in names] if own else entries
    return [*kept, *own]
