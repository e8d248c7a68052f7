"""The ``key: value`` lines between two ``---`` at the top of a Markdown file.

Only what a story needs is read: single-line scalars, plain or in quotation marks. Lists and nested keys are passed
over.
"""

import re
from typing import NamedTuple

from transcheck.model import BlockKind

_MOST_LINES = 200
_ENTRY = re.compile(r"([A-Za-z][\w-]{0,40})[ \t]*:[ \t]+(\S.*)")

BLOCK_KINDS = {
    "title": BlockKind.HEADLINE,
    "headline": BlockKind.HEADLINE,
    "description": BlockKind.DEK,
    "dek": BlockKind.DEK,
    "subtitle": BlockKind.DEK,
    "standfirst": BlockKind.DEK,
    "author": BlockKind.BYLINE,
    "byline": BlockKind.BYLINE,
}
"""The keys whose values are part of the story."""

METADATA = {
    "author": "author",
    "byline": "author",
    "date": "date",
    "language": "language",
    "lang": "language",
    "source-language": "source-language",
    "source_language": "source-language",
}
"""The keys that go into ``Document.metadata``, and their names there."""


class Entry(NamedTuple):
    """A value, and where it begins in its line, without the quotation marks round it."""

    key: str
    value: str
    line: int
    start: int


def front_matter_length(lines: list[str]) -> int:
    """How many lines at the top are front matter, both ``---`` included; 0 if there is none."""
    if not lines or lines[0].rstrip() != "---":
        return 0
    for number, line in enumerate(lines[1:_MOST_LINES], start=1):
        if line.rstrip() in {"---", "..."}:
            return number + 1
    return 0


def entries(lines: list[str]) -> list[Entry]:
    """The entries in the lines of a front matter; the keys are in small letters."""
    found = []
    for number, line in enumerate(lines):
        match = _ENTRY.match(line)
        if match:
            value, start = match[2].rstrip(), match.start(2)
            mark = value[0]
            if mark in "\"'" and len(value) > 1 and value[-1] == mark:
                value, start = value[1:-1], start + 1
            elif mark in "[{|>&*!":
                continue
            if value.strip():
                found.append(Entry(match[1].lower(), value, number, start))
    return found
