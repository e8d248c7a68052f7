"""The kinds of values in rule files: how each is read from YAML, and how it is described in a JSON schema.

A field of a dataclass in ``schema.py`` is declared with one of these kinds; the reader and the schema cannot disagree.
"""

import re
from collections.abc import Iterable
from dataclasses import MISSING, Field, field, fields
from typing import Any, NamedTuple, Protocol

from .errors import RulePackError, did_you_mean
from .strict_yaml import Node

JsonSchema = dict[str, Any]

LANGUAGE_CODE = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"
"""``ko``, ``zh-hant`` (BCP 47)."""

_LANGUAGE_KEY = f"{LANGUAGE_CODE}|hanja|kanji|kana"


class Place(NamedTuple):
    """Where a value stands, for messages: file as given, 1-based line, key."""

    path: str
    line: int
    key: str

    def error(self, problem: str) -> RulePackError:
        """The error that something is wrong here."""
        return RulePackError(self.path, self.line, self.key, problem)


class Kind(Protocol):
    """A kind of value. ``read`` raises RulePackError when the value is not of that kind."""

    def read(self, node: Node, place: Place) -> object: ...  # noqa: D102
    def schema(self) -> JsonSchema: ...  # noqa: D102


class Text(NamedTuple):
    """Words. ``choices`` are all that is allowed; ``pattern`` must fit the whole, ``wanted`` says so in words."""

    choices: tuple[str, ...] = ()
    pattern: str = ""
    wanted: str = ""
    may_be_empty: bool = False
    looks_like_number: bool = False
    """Editors that check the file against the schema read ``2024`` as a number, which is fine here."""

    def read(self, node: Node, place: Place) -> str:
        """The words, without white space around them."""
        if not isinstance(node.value, str):
            raise place.error("must be a text")
        value = node.value.strip()
        if self.choices and value not in self.choices:
            known = f"{', '.join(self.choices[:-1])} or {self.choices[-1]}" if self.choices[1:] else self.choices[0]
            hint = did_you_mean(value, self.choices) if len(self.choices) > 6 else ""
            raise place.error(f"must be {known} (got '{value}'){hint}")
        if not value and not self.may_be_empty:
            raise place.error("must not be empty")
        if self.pattern and not re.fullmatch(self.pattern, value):
            raise place.error(f"must be {self.wanted} (got '{value}')")
        return value

    def schema(self) -> JsonSchema:
        """A string, an enumeration, or a string that may look like a number."""
        if self.choices:
            return {"enum": [str(choice) for choice in self.choices]}
        schema: JsonSchema = {"type": ["string", "number"] if self.looks_like_number else "string"}
        if not self.may_be_empty:
            schema["minLength"] = 1
        return schema | ({"pattern": f"^(?:{self.pattern})$"} if self.pattern else {})


class Flag(NamedTuple):
    """Yes or no."""

    def read(self, node: Node, place: Place) -> bool:
        """Whether it says yes or true."""
        if node.value not in ("yes", "no", "true", "false"):
            raise place.error(f"must be yes or no (got '{node.value}')")
        return node.value in ("yes", "true")

    def schema(self) -> JsonSchema:
        """A truth value, or its word."""
        return {"enum": [True, False, "yes", "no", "true", "false"]}


class Many(NamedTuple):
    """A list of values of one kind."""

    item: Kind

    def read(self, node: Node, place: Place) -> tuple[object, ...]:
        """The items in order."""
        if not isinstance(node.value, list):
            raise place.error("must be a list, such as [a, b]")
        return tuple(self.item.read(item, place._replace(line=item.line)) for item in node.value)

    def schema(self) -> JsonSchema:
        """An array."""
        return {"type": "array", "items": self.item.schema()}


class Table(NamedTuple):
    """A value for each of some keys that fit a pattern: ``{ko: ..., ja: ...}``. ``keys`` says what they are."""

    item: Kind
    pattern: str
    keys: str

    def read(self, node: Node, place: Place) -> dict[str, object]:
        """The values by key."""
        if not isinstance(node.value, dict):
            raise place.error(f"must be a mapping from {self.keys}")
        for key, item in node.value.items():
            if not re.fullmatch(self.pattern, key):
                raise place._replace(line=item.line).error(f"must have {self.keys} as keys (got '{key}')")
        return {key: self.item.read(item, place._replace(line=item.line)) for key, item in node.value.items()}

    def schema(self) -> JsonSchema:
        """An object with such keys."""
        return {
            "type": "object",
            "patternProperties": {f"^(?:{self.pattern})$": self.item.schema()},
            "additionalProperties": False,
        }


def by_language(item: Kind) -> Table:
    """A value for each of some languages."""
    return Table(item, _LANGUAGE_KEY, "language codes")


class Record(NamedTuple):
    """A mapping with known keys, read into a dataclass.

    ``shorthand`` names the key that a plain text in place of the mapping stands for.
    """

    kind: type[Any]
    shorthand: str = ""

    def read(self, node: Node, place: Place) -> object:
        """An instance of the dataclass."""
        if isinstance(node.value, str) and self.shorthand:
            node = Node({self.shorthand: node}, node.line)
        if not isinstance(node.value, dict):
            raise place.error(f"must be a mapping with the keys {', '.join(_needed(self.kind))}")
        known = _keys(self.kind)
        for key, item in node.value.items():
            if key not in known:
                raise RulePackError(place.path, item.line, key, f"unknown key{did_you_mean(key, known)}")
        for key in _needed(self.kind):
            if key not in node.value:
                raise RulePackError(place.path, node.line, place.key, f"the key '{key}' is missing")
        values = {
            declared.name: declared.metadata["kind"].read(node.value[key], Place(place.path, node.value[key].line, key))
            for key, declared in known.items()
            if key in node.value
        }
        return self.kind(**values, line=node.line)

    def schema(self) -> JsonSchema:
        """An object, or the text it may be shortened to."""
        known = _keys(self.kind)
        record: JsonSchema = {
            "type": "object",
            "description": (self.kind.__doc__ or "").split("\n")[0],
            "properties": {
                key: {"description": declared.metadata["about"], **declared.metadata["kind"].schema()}
                for key, declared in known.items()
            },
            "required": _needed(self.kind),
            "additionalProperties": False,
        }
        return {"anyOf": [{"type": "string", "minLength": 1}, record]} if self.shorthand else record


def key(kind: Kind, about: str, *, default: object = MISSING, name: str = "") -> Any:  # noqa: ANN401 - as dataclasses.field
    """A field of a record: its kind, what it means, and its name in the file where Python cannot spell it."""
    metadata = {"kind": kind, "about": about, "key": name}
    return field(metadata=metadata) if default is MISSING else field(default=default, metadata=metadata)


def _keys(kind: type[Any]) -> dict[str, Field[Any]]:
    declared: Iterable[Field[Any]] = fields(kind)
    return {one.metadata["key"] or one.name: one for one in declared if "kind" in one.metadata}


def _needed(kind: type[Any]) -> list[str]:
    return [key for key, declared in _keys(kind).items() if declared.default is MISSING]
