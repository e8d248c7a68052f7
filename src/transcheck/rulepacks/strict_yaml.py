"""YAML as rule files use it: every scalar is a string, no key is repeated, nothing refers to anything else.

YAML 1.1 reads ``NO`` as false, ``12:30`` as 750 and ``2024-01-05`` as a date; here they stay what the author wrote.
The file is read as a stream of events, so neither deep nesting nor aliases can make it large in memory.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from .errors import RulePackError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20
_LARGEST = 8_000_000


class Node(NamedTuple):
    """A value and the 1-based line it is written on; the value of a key has the line of the key."""

    value: "str | list[Node] | dict[str, Node]"
    line: int


_Event = Any
"""An event of PyYAML; its kinds share no typed attributes."""


def load(text: str, path: str) -> Node:
    """The content of a YAML file. ``path`` is only used in messages.

    Raises RulePackError with file and line for faulty YAML, a repeated key, an anchor, alias or tag, a second document,
    nesting deeper than 20 and more than 8 million characters.
    """
    if len(text) > _LARGEST:
        raise RulePackError(path, 0, "", f"longer than {_LARGEST} characters")
    try:
        return _Builder(path, _events(text)).document()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise RulePackError(path, line, "", f"not YAML: {error.problem}") from None
    except yaml.YAMLError as error:
        raise RulePackError(path, 0, "", f"not YAML: {' '.join(str(error).split())}") from None


def mapping(node: Node) -> "dict[str, Node]":
    """The keys and values of a node that is a mapping; nothing for another one."""
    return node.value if isinstance(node.value, dict) else {}


def plain(node: Node) -> object:
    """The same value as strings, lists and dicts, without the lines."""
    if isinstance(node.value, list):
        return [plain(item) for item in node.value]
    return {key: plain(item) for key, item in node.value.items()} if isinstance(node.value, dict) else node.value


def _events(text: str) -> Iterator[_Event]:
    yield from yaml.parse(text, Loader=_LOADER)


class _Builder:
    """Turns events into nodes, one level of nesting a call."""

    def __init__(self, path: str, events: Iterator[_Event]) -> None:
        self._path = path
        self._events = events

    def document(self) -> Node:
        event: _Event
        content = Node("", 1)
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.NodeEvent):
                content = self._node(event, _line(event), 0)
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._error(event, "", "a second document")
        return content

    def _node(self, event: _Event, line: int, depth: int) -> Node:
        self._forbid(event, depth)
        if isinstance(event, yaml.ScalarEvent):
            return Node(event.value, line)
        if isinstance(event, yaml.SequenceStartEvent):
            return Node(list(self._items(depth)), line)
        return Node(dict(self._entries(depth)), line)

    def _items(self, depth: int) -> Iterator[Node]:
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._node(event, _line(event), depth + 1)

    def _entries(self, depth: int) -> Iterator[tuple[str, Node]]:
        seen: set[str] = set()
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                return
            self._forbid(event, depth)
            if not isinstance(event, yaml.ScalarEvent):
                raise self._error(event, "", "a key must be a word")
            if event.value in seen:
                raise self._error(event, event.value, "repeated key")
            seen.add(event.value)
            yield event.value, self._node(next(self._events), _line(event), depth + 1)

    def _forbid(self, event: _Event, depth: int) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise self._error(event, "", f"aliases are not allowed (*{event.anchor})")
        if event.anchor:
            raise self._error(event, "", f"anchors are not allowed (&{event.anchor})")
        if event.tag and event.tag != "!":
            raise self._error(event, "", f"tags are not allowed ({event.tag})")
        if depth > _DEEPEST:
            raise self._error(event, "", f"nested deeper than {_DEEPEST} levels")

    def _error(self, event: _Event, key: str, problem: str) -> RulePackError:
        return RulePackError(self._path, _line(event), key, problem)


def _line(event: _Event) -> int:
    return int(event.start_mark.line) + 1
