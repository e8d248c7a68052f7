"""Character references and white space of HTML text, each character with its place in the file."""

import html
import re
from typing import NamedTuple

_WHITE_SPACE = " \t\n\r\f"
_REFERENCE = "&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?"
# A single space, the most frequent white space by far, stays as it is and needs no look.
_TO_DECODE = re.compile(rf"(?:[\t\n\r\f]| [ \t\n\r\f])[ \t\n\r\f]*|{_REFERENCE}")
_TO_DECODE_IN_PRE = re.compile(rf"\r\n?|{_REFERENCE}")


class Run(NamedTuple):
    """A stretch of the file and the text that it stands for, which is the stretch itself if they are equal."""

    start: int
    end: int
    text: str


def text_runs(source: str, start: int, end: int, *, after_space: bool, keeps_space: bool = False) -> list[Run]:
    """The runs of a text of the file.

    White space becomes one space, and none ``after_space`` (at the beginning of a block, or where the text before ends
    in one), unless the element ``keeps_space``.
    """
    if after_space and not keeps_space:
        while start < end and source[start] in _WHITE_SPACE:
            start += 1
    runs: list[Run] = []
    done = start
    for match in (_TO_DECODE_IN_PRE if keeps_space else _TO_DECODE).finditer(source, start, end):
        raw = match[0]
        text = html.unescape(raw) if raw[0] == "&" else "\n" if keeps_space else " "
        if text == raw:
            continue
        if match.start() > done:
            runs.append(Run(done, match.start(), source[done : match.start()]))
        if text:
            runs.append(Run(match.start(), match.end(), text))
        done = match.end()
    if done < end:
        runs.append(Run(done, end, source[done:end]))
    return runs


def attribute_runs(source: str, start: int, end: int) -> list[Run]:
    """The runs of the value of an attribute, without white space at its ends."""
    runs = text_runs(source, start, end, after_space=True)
    if runs and not runs[-1].text.strip():
        runs.pop()
    return runs


def plain_text(source: str, start: int, end: int) -> str:
    """The text that a stretch of the file stands for, white space squeezed."""
    return " ".join(html.unescape(source[start:end]).split())
