"""What may stand in a rule file: one dataclass for each kind of file.

The reader and the JSON schemas in ``rules/schema/`` are both made from these declarations.
"""

# ruff: noqa: RUF009 - key() is dataclasses.field with the kind of the value

import json
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from transcheck.model import CAPTIONS, COPY, HEADINGS, PROSE, BlockKind, Confidence, Safety, Severity

from .strict_yaml import Node
from .values import LANGUAGE_CODE, Flag, JsonSchema, Kind, Many, Place, Record, Table, Text, by_language, key

RULE_ID = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"

BLOCK_GROUPS: dict[str, frozenset[BlockKind]] = {
    "copy": COPY,
    "body": PROSE,
    "captions": CAPTIONS,
    "headings": HEADINGS,
}
"""Names for several kinds of blocks at once."""

_WORDS = Text()
_MANY_WORDS = Many(Text())
_LANGUAGE = Text(pattern=LANGUAGE_CODE, wanted="a language code such as ko")
_DATE = Text(
    pattern=r"\d{4}(?:-\d\d){0,2}", wanted="a date such as 2025, 2025-10 or 2025-10-21", looks_like_number=True
)
_SEVERITY = Text(choices=tuple(Severity))
_CONFIDENCE = Text(choices=tuple(Confidence))
_SAFETY = Text(choices=tuple(Safety))
_ZONES = Many(Text(choices=(*BLOCK_GROUPS, *BlockKind)))
_NOT_ZONES = Many(Text(choices=("quotation", *BLOCK_GROUPS, *BlockKind)))
_REPLACEMENT = Text(may_be_empty=True)
_WHOLE = Text(choices=("block",))


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """When a phrase counts, what to write instead, and how sure that is; for one row or for a whole list."""

    line: int = 0
    instead: str | None = key(
        _REPLACEMENT, "What to write instead; nothing deletes. May use {words}, {number} ...", default=None
    )
    fix: str | None = key(_SAFETY, "Whether the replacement may be made without being looked at", default=None)
    beside: tuple[str, ...] | None = key(_MANY_WORDS, "At least one of these is in the same sentence", default=None)
    unless: tuple[str, ...] | None = key(_MANY_WORDS, "None of these is in the same sentence", default=None)
    stories_with: tuple[str, ...] | None = key(
        _MANY_WORDS, "At least one of these is somewhere in the story", default=None, name="stories with"
    )
    not_stories_with: tuple[str, ...] | None = key(
        _MANY_WORDS, "None of these is anywhere in the story", default=None, name="not stories with"
    )
    not_before: tuple[str, ...] | None = key(
        _MANY_WORDS, "What must not follow the phrase directly", default=None, name="not before"
    )
    not_after: tuple[str, ...] | None = key(
        _MANY_WORDS, "What must not stand directly before the phrase", default=None, name="not after"
    )
    whole: str | None = key(_WHOLE, "block: the phrase is all there is in the block", default=None)
    origin: tuple[str, ...] | None = key(
        Many(_LANGUAGE), "The languages that a hit hints at as the original", default=None
    )
    likely_from: tuple[str, ...] | None = key(
        Many(_LANGUAGE),
        "The languages of which a story must be a translation for a hit to be of medium confidence, else low",
        default=None,
        name="likely from",
    )
    severity: str | None = key(_SEVERITY, "How bad it is, where not as the rule says", default=None)
    confidence: str | None = key(_CONFIDENCE, "How sure it is, where not as the rule says", default=None)
    why: str | None = key(_WORDS, "The words of the original, or another reason: {why} in a message", default=None)
    message: str | None = key(_WORDS, "What is reported, where not as the rule says", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Conditions):
    """One phrase to find."""

    phrase: str = key(_WORDS, "Words, a|b, word?, evaluate~, {person}, {words:1-5}, <the part to mark>")


@dataclass(frozen=True, slots=True, kw_only=True)
class BadExample:
    """A story that the rule must flag: exactly the parts in [[...]]."""

    line: int = 0
    text: str = key(_WORDS, "The story as Markdown, with [[...]] around what must be marked")
    message: str | None = key(_WORDS, "The whole message of the first finding", default=None)
    fixed: str | None = key(_REPLACEMENT, "The story after all fixes", default=None)
    format: str = key(Text(choices=("markdown", "text")), "How the story is written", default="markdown")
    source_language: str | None = key(
        _LANGUAGE, "The declared language of the original", default=None, name="source-language"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodExample:
    """A near miss that must stay quiet."""

    line: int = 0
    text: str = key(_WORDS, "The story as Markdown")
    format: str = key(Text(choices=("markdown", "text")), "How the story is written", default="markdown")
    source_language: str | None = key(
        _LANGUAGE, "The declared language of the original", default=None, name="source-language"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseRule:
    """A rule that looks for phrases; the file name is its id."""

    line: int = 0
    summary: str = key(_WORDS, "What is wrong, in one line")
    category: str = key(
        Text(pattern="[a-z-]+/[a-z-]+", wanted="an MQM error type such as style/unidiomatic"), "The MQM error type"
    )
    group: str = key(Text(pattern=RULE_ID, wanted="a word such as phrase"), "The group of rules it is shown in")
    severity: str = key(_SEVERITY, "How bad it is")
    confidence: str = key(_CONFIDENCE, "How sure a finding is", default="high")
    status: str = key(
        Text(choices=("preview", "stable", "deprecated")), "preview rules are off unless asked for", default="stable"
    )
    origin: tuple[str, ...] = key(Many(_LANGUAGE), "The languages that a hit hints at as the original", default=())
    in_: tuple[str, ...] = key(_ZONES, "The kinds of blocks to look in", default=("copy",), name="in")
    not_in: tuple[str, ...] = key(
        _NOT_ZONES, "Where not to look: in a quotation, or in kinds of blocks", default=(), name="not in"
    )
    find: tuple[Row, ...] = key(Many(Record(Row, shorthand="phrase")), "The phrases", default=())
    message: str = key(_WORDS, "What is reported; may use {match}, {instead} and the slots of the phrase")
    fix: str = key(_SAFETY, "Whether replacements may be made without being looked at", default="suggested")
    why: str = key(_WORDS, "The explanation, with the headings Why it matters and When to ignore")
    bad: tuple[BadExample, ...] = key(Many(Record(BadExample, shorthand="text")), "Stories that are flagged")
    good: tuple[GoodExample, ...] = key(Many(Record(GoodExample, shorthand="text")), "Near misses")


@dataclass(frozen=True, slots=True, kw_only=True)
class TermList(Conditions):
    """More phrases for a rule; what is said of the list holds for each row that does not say otherwise."""

    rule: str = key(Text(pattern=RULE_ID, wanted="a rule id"), "The id of the rule that reports them")
    terms: tuple[Row, ...] = key(Many(Record(Row, shorthand="phrase")), "The phrases")


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleEntry:
    """An office that a person holds or held."""

    line: int = 0
    title: str = key(_WORDS, "The office, such as prime minister")
    of: str = key(_WORDS, "The country or body", default="")
    since: str = key(_DATE, "From when", default="")
    until: str = key(_DATE, "Until when; not given: still, or not known", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFile:
    """A person. Leave out what is not publicly known for sure: then no rule guesses."""

    line: int = 0
    id: str = key(Text(looks_like_number=True), "An identifier of your own or a public one; nobody else may have it")
    name: str = key(_WORDS, "The name as English copy should write it")
    family: str = key(_WORDS, "The family name", default="")
    given: str = key(_WORDS, "The given name", default="")
    order: str = key(Text(choices=("family-first", "given-first")), "The order in English copy", default="")
    aliases: tuple[str, ...] = key(_MANY_WORDS, "Other names", default=())
    variants: tuple[str, ...] = key(_MANY_WORDS, "Other accepted spellings", default=())
    misspellings: tuple[str, ...] = key(_MANY_WORDS, "Wrong spellings that occur", default=())
    stage_name: bool = key(Flag(), "Whether the name is a stage name", default=False, name="stage-name")
    gender: str = key(Text(choices=("f", "m")), "The gender publicly known", default="")
    native: dict[str, str] | None = key(by_language(_WORDS), "The name in other languages", default=None)
    readings: dict[str, tuple[str, ...]] | None = key(
        by_language(_MANY_WORDS),
        "The characters of the name read in a third language: wrong in English copy",
        default=None,
    )
    languages: tuple[str, ...] = key(Many(_LANGUAGE), "The languages that the person speaks in public", default=())
    nationality: str = key(_WORDS, "The country, as a two-letter code", default="")
    titles: tuple[TitleEntry, ...] = key(Many(Record(TitleEntry)), "Offices", default=())
    source: str = key(_WORDS, "Where this is known from", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFile:
    """A place."""

    line: int = 0
    id: str = key(Text(looks_like_number=True), "An identifier that no other place has")
    name: str = key(_WORDS, "The name as English copy should write it")
    kind: str = key(_WORDS, "country, capital, city, province, palace ...", default="")
    country: str = key(_WORDS, "The country it lies in, as a two-letter code", default="")
    demonyms: tuple[str, ...] = key(_MANY_WORDS, "Words for its people and things", default=())
    variants: tuple[str, ...] = key(_MANY_WORDS, "Other spellings and names", default=())
    native: dict[str, str] | None = key(by_language(_WORDS), "The name in other languages", default=None)
    readings: dict[str, tuple[str, ...]] | None = key(
        by_language(_MANY_WORDS),
        "The characters of the name read in a third language: wrong in English copy",
        default=None,
    )
    home: tuple[str, ...] = key(_MANY_WORDS, "Words beside which such a reading is right after all", default=())
    source: str = key(_WORDS, "Where this is known from", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFile:
    """An organisation, a medium or a platform."""

    line: int = 0
    id: str = key(Text(looks_like_number=True), "An identifier that no other organisation has")
    name: str = key(_WORDS, "The name as English copy should write it")
    kind: str = key(_WORDS, "party, ministry, agency, company, broadcaster, platform ...", default="")
    country: str = key(_WORDS, "The country, as a two-letter code", default="")
    acronym: str = key(_WORDS, "Its acronym", default="")
    foreign_initials: bool = key(
        Flag(), "Whether the acronym's letters are those of the name in another language", default=False,
        name="foreign-initials",
    )  # fmt: skip
    variants: tuple[str, ...] = key(_MANY_WORDS, "Other spellings and names", default=())
    miscased: tuple[str, ...] = key(_MANY_WORDS, "The name in capitals although it is no acronym", default=())
    language: str = key(_LANGUAGE, "The language spoken on a medium or platform", default="")
    native: dict[str, str] | None = key(by_language(_WORDS), "The name in other languages", default=None)
    source: str = key(_WORDS, "Where this is known from", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileFile:
    """A choice of rules and settings; the file name is its name. The keys are options of a configuration file."""

    line: int = 0
    summary: str = key(_WORDS, "For whom or what it is, in one line")
    extends: str | None = key(_WORDS, "The profile that holds where this one says nothing", default=None)
    select: tuple[str, ...] | None = key(_MANY_WORDS, "Only these rules or groups", default=None)
    ignore: tuple[str, ...] | None = key(_MANY_WORDS, "Not these rules or groups", default=None)
    preview: bool | None = key(Flag(), "Whether rules in preview run", default=None)
    min_confidence: str | None = key(
        _CONFIDENCE, "What is reported is at least so sure", default=None, name="min-confidence"
    )
    fail_on: str | None = key(
        Text(choices=(*Severity, "never")),
        "A sure finding at least this severe fails a run",
        default=None,
        name="fail-on",
    )
    source_language: str | None = key(
        _LANGUAGE, "What the copy was translated from", default=None, name="source-language"
    )
    severity: dict[str, str] | None = key(
        Table(_SEVERITY, RULE_ID, "rule ids"), "How bad the findings of a rule are", default=None
    )
    confidence: dict[str, str] | None = key(
        Table(_CONFIDENCE, RULE_ID, "rule ids"), "How sure the findings of a rule are at least", default=None
    )


NameFile = PersonFile | PlaceFile | OrganisationFile

NAME_FILES: dict[str, type[NameFile]] = {"people": PersonFile, "places": PlaceFile, "organisations": OrganisationFile}
"""The folders of ``names/`` and what each item of the lists in them is."""

_KINDS: dict[str, Kind] = {
    "phrase-rule": Record(PhraseRule),
    "term-list": Record(TermList),
    "profile": Record(ProfileFile),
    **{folder: Many(Record(kind)) for folder, kind in NAME_FILES.items()},
}


def read_phrase_rule(node: Node, path: str) -> PhraseRule:
    """A phrase rule. Raises RulePackError."""
    return cast(PhraseRule, _KINDS["phrase-rule"].read(node, Place(path, node.line, "")))


def read_term_list(node: Node, path: str) -> TermList:
    """A term list. Raises RulePackError."""
    return cast(TermList, _KINDS["term-list"].read(node, Place(path, node.line, "")))


def read_profile(node: Node, path: str) -> ProfileFile:
    """A profile. Raises RulePackError."""
    return cast(ProfileFile, _KINDS["profile"].read(node, Place(path, node.line, "")))


def read_names(node: Node, path: str, folder: str) -> tuple[NameFile, ...]:
    """The entries of a gazetteer file, of the dataclass that belongs to ``folder``. Raises RulePackError."""
    return cast(tuple[NameFile, ...], _KINDS[folder].read(node, Place(path, node.line, "")))


def json_schemas() -> dict[str, JsonSchema]:
    """The JSON schemas by file name in ``rules/schema/``, such as ``phrase-rule.json``."""
    return {
        f"{name}.json": {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": name, **kind.schema()}
        for name, kind in _KINDS.items()
    }


def write_json_schemas(folder: Path) -> None:
    """Write the JSON schemas into a folder, such as ``rules/schema``. Raises OSError."""
    for name, schema in json_schemas().items():
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
