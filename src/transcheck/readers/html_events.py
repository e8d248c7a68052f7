"""The tags and the text of an HTML file, each with its place.

The method is the tokenizer of the HTML Living Standard, without the states that only matter for scripts.
``html.parser`` of the standard library is not used because on unclosed tags and comments its time grows with the square
of the input; here each character is looked at a bounded number of times.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.model import Span

_TAG = re.compile(r"</?([A-Za-z][^\s/>]{0,99})")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s/>=][^\s/>=]*)?(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"'][^\s>]*))?)?")
_COMMENT_END = re.compile(r"--!?>")
UNPARSED = ("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp")
"""Elements whose content is not markup. ``noscript`` repeats, for other programs, what scripts show."""
_END_OF = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in UNPARSED}


class StartTag(NamedTuple):
    """A start tag; ``attributes`` has the place of each value in the file, quotation marks left out."""

    name: str
    start: int
    end: int
    attributes: dict[str, Span]


class EndTag(NamedTuple):
    """An end tag."""

    name: str
    start: int
    end: int


class Text(NamedTuple):
    """A stretch of the file between tags; its character references are not decoded.

    ``element`` is the name of the element round it if its content is not markup, such as a script, and otherwise empty.
    """

    start: int
    end: int
    element: str = ""


Event = StartTag | EndTag | Text


def find_events(source: str) -> Iterator[Event]:
    """The events of ``source`` in order. Comments, declarations and unfinished tags at the end are left out."""
    done = place = 0
    last = source.rfind(">")
    while (place := source.find("<", place, max(last, 0))) >= 0:
        match = _TAG.match(source, place)
        if not match and source[place + 1 : place + 2] not in {"!", "?", "/"}:
            place += 1
            continue
        if place > done:
            yield Text(done, place)
        if not match:
            done = place = _comment_end(source, place)
            continue
        name = match[1].lower()
        is_end = source[place + 1] == "/"
        end, attributes = _attributes(source, match.end())
        if end < 0:
            done = len(source)
            break
        yield EndTag(name, place, end) if is_end else StartTag(name, place, end, attributes)
        done = place = end
        if not is_end and name in _END_OF:
            done = place = _unparsed_end(source, name, end)
            if place > end:
                yield Text(end, place, name)
    if done < len(source):
        yield Text(done, len(source))


def _attributes(source: str, place: int) -> tuple[int, dict[str, Span]]:
    """Where the tag ends whose name ends at ``place``, or -1, and its attributes."""
    found: dict[str, Span] = {}
    if source.startswith(">", place):
        return place + 1, found
    length = len(source)
    while place < length:
        match = _ATTRIBUTE.match(source, place)
        assert match is not None
        group = match.lastindex or 0
        if group > 1 and match[1]:
            found.setdefault(match[1].lower(), Span(*match.span(group)))
        elif match[1]:
            found.setdefault(match[1].lower(), Span(match.end(1), match.end(1)))
        place = match.end()
        if source.startswith(">", place):
            return place + 1, found
        if source.startswith(('"', "'"), place):
            # Either the value has no end, and the tag neither, or a stray mark follows a value.
            if source[place - 1] == "=" or source[match.start() : place].rstrip().endswith("="):
                return -1, found
            place += 1
        elif place == match.start():
            place += 1
    return -1, found


def _comment_end(source: str, place: int) -> int:
    if not source.startswith("<!--", place):
        end = source.find(">", place)
        return end + 1 if end >= 0 else len(source)
    for short in ("<!-->", "<!--->"):
        if source.startswith(short, place):
            return place + len(short)
    match = _COMMENT_END.search(source, place + 4)
    return match.end() if match else len(source)


def _unparsed_end(source: str, name: str, start: int) -> int:
    match = _END_OF[name].search(source, start)
    return match.start() if match else len(source)
