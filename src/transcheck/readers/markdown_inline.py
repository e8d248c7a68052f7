"""What the characters of a Markdown paragraph stand for, each with its place.

Markdown libraries tell where a block is, but not where its words are; this scanner does. It follows the CommonMark
specification (0.31) for escapes, character references, code spans, links, images, emphasis, tags and line breaks. It
looks at each character a bounded number of times.
"""

import html
import re
from collections.abc import Container, Sequence
from typing import NamedTuple

from .markdown_emphasis import Delimiter, find_delimiter, match_delimiters

_SPECIAL = re.compile(r"[\\`*_\[\]!<&\n]")
_ESCAPABLE = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_REFERENCE = re.compile(r"&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});")
_AUTOLINK = re.compile(
    r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,9})>"
)
_TAG = re.compile(
    r"<(?:(/?[A-Za-z][A-Za-z0-9-]*)(?=[\s/>])(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*|\?[^<>?]*\?|![A-Z][^<>]*)>"
)
_LINE_BREAK_TAGS = frozenset({"br", "BR", "Br"})
_BACKTICKS = re.compile("`+")
_SPACE = re.compile(r"[ \t]*\n?[ \t]*")
_BRACKETED_DESTINATION = re.compile(r"<(?:[^<>\n\\]|\\.)*>")
_TITLES = {'"': re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL), "'": re.compile(r"'((?:[^'\\]|\\.)*)'", re.DOTALL)}
_TITLE_IN_PARENTHESES = re.compile(r"\(((?:[^()\\]|\\.)*)\)", re.DOTALL)
_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){0,999})\]", re.DOTALL)
_BRACKET = re.compile(r"(?<!\\)\[")
_MOST_PARENTHESES = 32
_LONGEST_LABEL = 999


class Run(NamedTuple):
    """A stretch of the content and the text that it stands for, which is the stretch itself if they are equal."""

    start: int
    end: int
    text: str


class Emphasis(NamedTuple):
    """A mark that opens or closes emphasis: ``partner`` is where the opening run began."""

    start: int
    end: int
    partner: int
    is_opening: bool


class Image(NamedTuple):
    """An image: its alternative text, and its title if that stands in the content."""

    start: int
    end: int
    alt: list[Run]
    title: list[Run]


Item = Run | Emphasis | Image


def scan_inline(content: str, references: Container[str] = frozenset()) -> list[Item]:
    """The runs, images and emphasis marks of ``content``, in order; all offsets are into it.

    ``content`` is a block without the prefixes of its lines; ``references`` holds the normalised labels of the link
    definitions (upper case, white space squeezed).
    """
    return _Scanner(content, references).scan()


def unescaped_runs(content: str, start: int, end: int) -> list[Run]:
    """The runs of a stretch in which only escapes and character references count, such as a title."""
    runs: list[Run] = []
    done = start
    while done < end:
        match = _SPECIAL.search(content, done, end)
        place = match.start() if match else end
        if place > done:
            runs.append(Run(done, place, content[done:place]))
        if place == end:
            break
        run = _escape_or_reference(content, place) or Run(place, place + 1, content[place])
        runs.append(run)
        done = run.end
    return runs


def _escape_or_reference(content: str, place: int) -> Run | None:
    if content[place] == "\\" and content[place + 1 : place + 2] in _ESCAPABLE:
        return Run(place, place + 2, content[place + 1])
    if content[place] == "&":
        match = _REFERENCE.match(content, place)
        if match:
            text = html.unescape(match[0])
            return Run(place, match.end(), text) if text and text != match[0] else None
    return None


class _Bracket(NamedTuple):
    """An opening bracket that may yet start a link or an image."""

    item: int
    start: int
    is_image: bool
    delimiters: int


class _Scanner:
    def __init__(self, content: str, references: Container[str]) -> None:
        self.content = content
        self.references = references
        self.place = 0
        self.items: list[Run | Image | Delimiter] = []
        self.delimiters: list[Delimiter] = []
        self.brackets: list[_Bracket] = []
        self.links_from = 0
        """Opening brackets below this number in ``brackets`` cannot start a link: one was closed inside them."""
        self._code_ends: dict[int, list[int]] | None = None
        self._has_comment_end = True

    def scan(self) -> list[Item]:
        length = len(self.content)
        while self.place < length:
            match = _SPECIAL.search(self.content, self.place)
            place = match.start() if match else length
            self._add(place)
            if match:
                self._special(match[0])
        match_delimiters(self.delimiters)
        return list(_flat(self.items, self.content))

    def _add(self, end: int, text: str | None = None) -> None:
        """The content up to ``end`` is a run, and the scanner goes on behind it."""
        if end > self.place:
            found = self.content[self.place : end] if text is None else text
            if found:
                self.items.append(Run(self.place, end, found))
            self.place = end

    def _special(self, mark: str) -> None:
        place = self.place
        if mark == "\n":
            self._add(place + 1)
        elif mark in "*_":
            delimiter = find_delimiter(self.content, place, len(self.content))
            self.items.append(delimiter)
            self.delimiters.append(delimiter)
            self.place = delimiter.end
        elif mark == "`":
            self._code_span()
        elif mark == "<":
            self._tag()
        elif mark == "]":
            self._closing_bracket()
        elif mark == "[" or (mark == "!" and self.content.startswith("![", place)):
            self.brackets.append(_Bracket(len(self.items), place, mark == "!", len(self.delimiters)))
            self._add(place + len(mark) + (mark == "!"))
        else:
            run = _escape_or_reference(self.content, place)
            is_break = mark == "\\" and self.content.startswith("\n", place + 1)
            if is_break:
                self._add(place + 2, "\n")
            else:
                self._add(run.end if run else place + 1, run.text if run else None)

    def _code_span(self) -> None:
        match = _BACKTICKS.match(self.content, self.place)
        assert match is not None
        end = self._code_end(len(match[0]), match.end())
        if end < 0:
            self._add(match.end())
            return
        start, stop = match.end(), end
        inside = self.content[start:stop]
        if inside[0] in " \n" and inside[-1] in " \n" and inside.strip(" \n"):
            start, stop = start + 1, stop - 1
        self.place = start
        for line in self.content[start:stop].split("\n"):
            self._add(self.place + len(line))
            if self.place < stop:
                self._add(self.place + 1, " ")
        self.place = end + len(match[0])

    def _code_end(self, length: int, after: int) -> int:
        """Where the run of as many backticks begins that closes a code span, or -1."""
        if self._code_ends is None:
            self._code_ends = {}
            for match in _BACKTICKS.finditer(self.content):
                self._code_ends.setdefault(len(match[0]), []).append(match.start())
            for ends in self._code_ends.values():
                ends.reverse()
        ends = self._code_ends.get(length, [])
        while ends and ends[-1] < after:
            ends.pop()
        return ends[-1] if ends else -1

    def _tag(self) -> None:
        place = self.place
        match = _AUTOLINK.match(self.content, place)
        if match:
            self.place += 1
            self._add(match.end(1))
            self.place = match.end()
            return
        end, name = self._tag_end(place)
        if end < 0:
            self._add(place + 1)
        elif name in _LINE_BREAK_TAGS:
            self._add(end, "\n")
        else:
            self.place = end

    def _tag_end(self, place: int) -> tuple[int, str]:
        if self.content.startswith("<!--", place):
            end = self.content.find("-->", place + 2) if self._has_comment_end else -1
            self._has_comment_end = end >= 0
            return (end + 3 if end >= 0 else -1), ""
        match = _TAG.match(self.content, place)
        return (match.end(), match[1] or "") if match else (-1, "")

    def _closing_bracket(self) -> None:
        bracket = self.brackets.pop() if self.brackets else None
        is_barred = bracket is not None and not bracket.is_image and len(self.brackets) < self.links_from
        self.links_from = min(self.links_from, len(self.brackets))
        tail = None if bracket is None or is_barred else self._tail(bracket)
        if bracket is None or tail is None:
            self._add(self.place + 1)
            return
        match_delimiters(self.delimiters[bracket.delimiters :])
        del self.delimiters[bracket.delimiters :]
        end, title = tail
        if bracket.is_image:
            alt = [
                item for item in _flat(self.items[bracket.item + 1 :], self.content) if not isinstance(item, Emphasis)
            ]
            del self.items[bracket.item :]
            self.items.append(Image(bracket.start, end, _alt_runs(alt), title))
        else:
            self.items[bracket.item] = Run(bracket.start, bracket.start + 1, "")
            self.links_from = len(self.brackets)
        self.place = end

    def _tail(self, bracket: _Bracket) -> tuple[int, list[Run]] | None:
        """Where the link that ``bracket`` opens ends, and its title; None if it is no link."""
        after = self.place + 1
        tail = self._inline_tail(after) if self.content.startswith("(", after) else None
        if tail is not None:
            return tail
        label = _LABEL.match(self.content, after)
        if label and label[1].strip():
            return (label.end(), []) if self._is_defined(*label.span(1)) else None
        if not self._is_defined(bracket.start + 1 + bracket.is_image, self.place):
            return None
        return (label.end() if label and not label[1] else after), []

    def _is_defined(self, start: int, end: int) -> bool:
        if end - start > _LONGEST_LABEL:
            return False
        label = self.content[start:end]
        return not _BRACKET.search(label) and " ".join(label.split()).lower().upper() in self.references

    def _inline_tail(self, opening: int) -> tuple[int, list[Run]] | None:
        """The end and the title of ``(destination "title")``."""
        start = _end_of(_SPACE, self.content, opening + 1)
        end = _destination_end(self.content, start)
        if end < 0:
            return None
        place = _end_of(_SPACE, self.content, end)
        title: list[Run] = []
        pattern = _TITLES.get(self.content[place : place + 1]) or _TITLE_IN_PARENTHESES
        match = pattern.match(self.content, place) if place > end else None
        if match:
            title = unescaped_runs(self.content, *match.span(1))
            place = _end_of(_SPACE, self.content, match.end())
        return (place + 1, title) if self.content.startswith(")", place) else None


def _end_of(pattern: re.Pattern[str], content: str, start: int) -> int:
    match = pattern.match(content, start)
    return match.end() if match else start


def _destination_end(content: str, start: int) -> int:
    if content.startswith("<", start):
        match = _BRACKETED_DESTINATION.match(content, start)
        return match.end() if match else -1
    depth, place = 0, start
    while place < len(content):
        character = content[place]
        if character == "\\" and content[place + 1 : place + 2] in _ESCAPABLE:
            place += 1
        elif character <= " " or character == "\x7f":
            break
        elif character == "(":
            depth += 1
            if depth > _MOST_PARENTHESES:
                return -1
        elif character == ")":
            if not depth:
                break
            depth -= 1
        place += 1
    return place if not depth else -1


def _flat(items: list[Run | Image | Delimiter], content: str) -> list[Item]:
    """The items with each delimiter as what emphasis has left of it, and as a mark for what it took."""
    result: list[Item] = []
    for item in items:
        if not isinstance(item, Delimiter):
            if isinstance(item, Image) or item.text:
                result.append(item)
            continue
        result.extend(_of_delimiter(item, content))
    return result


def _of_delimiter(delimiter: Delimiter, content: str) -> list[Item]:
    first, last = delimiter.start, delimiter.end
    result: list[Item] = []
    if delimiter.partner is not None:
        result.append(Emphasis(delimiter.origin, first, delimiter.partner.origin, is_opening=False))
    if delimiter.left:
        result.append(Run(first, last, content[first:last]))
    end = delimiter.origin + delimiter.length
    if last < end:
        result.append(Emphasis(last, end, delimiter.origin, is_opening=True))
    return result


def _alt_runs(items: Sequence[Item]) -> list[Run]:
    return [run for item in items for run in (item.alt if isinstance(item, Image) else [item]) if isinstance(run, Run)]
