"""Reads a JSON document piece by piece: the caller walks down to the long lists and takes their items one by one."""

import json
from collections.abc import Iterator
from typing import Any

from .errors import KnowledgeError
from .record import Provenance
from .sources import LONGEST_LINE, Source

_DECODER = json.JSONDecoder()
_SPACE = " \t\r\n"
_CLOSED = '"}]'
_AFTER_VALUE = " \t\r\n,:]}"
_LONGEST_EXPONENT = 40
"""Characters: a number goes on for no longer where it seems to end."""


class JsonText:
    """A cursor in a JSON document. Holds no more of it than one value that was asked for.

    Every method raises KnowledgeError with the line where the document is no JSON, ends too early, or has a value of
    more than 64 million characters.
    """

    def __init__(self, source: Source) -> None:
        self._name = source.name
        self._chunks = source.chunks()
        self._text = ""
        self._at = 0
        self._line = 1
        self._records = 0
        self._is_complete = False

    def peek(self) -> str:
        """The next character that is no space, empty at the end of the document."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._text) or not self._read_more():
                return self._text[self._at : self._at + 1]

    def members(self) -> Iterator[str]:
        """The keys of an object; the caller must take or walk through the value of each before the next."""
        for _ in self._parts("{", "}"):
            key = self.value()
            if not isinstance(key, str):
                raise self._error("a key must be a string")
            self._expect(":")
            yield key

    def items(self) -> Iterator[None]:
        """Stops before each item of an array; the caller must take or walk through it before the next."""
        yield from self._parts("[", "]")

    def value(self) -> Any:  # noqa: ANN401 - any JSON value
        """The value that begins here, whole."""
        self.peek()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._read_more():
                    raise self._error(error.msg.lower()) from None
            except (ValueError, RecursionError) as error:
                raise self._error(f"{type(error).__name__} in a value") from None
            else:
                if self._is_whole(end) or not self._read_more():
                    self._at = end
                    return value

    def end(self) -> None:
        """Makes sure that nothing follows."""
        if self.peek():
            raise self._error("more text after the end of the document")

    def provenance(self) -> Provenance:
        """The place of the next record; counts them."""
        self.peek()
        self._records += 1
        return Provenance(self._name, self._records, self._line + self._text.count("\n", 0, self._at))

    def _is_whole(self, end: int) -> bool:
        """Whether the value that seems to end here does: of ``-1.5e3`` the first two characters are a value, too."""
        following = self._text[end : end + 1]
        is_followed = bool(following) and following in _AFTER_VALUE
        return self._text[end - 1] in _CLOSED or is_followed or end + _LONGEST_EXPONENT < len(self._text)

    def _parts(self, opening: str, closing: str) -> Iterator[None]:
        self._expect(opening)
        is_first = True
        while self.peek() != closing:
            if not is_first:
                self._expect(",")
            is_first = False
            self.peek()
            yield
        self._at += 1

    def _expect(self, character: str) -> None:
        if self.peek() != character:
            raise self._error(f"expected {character!r}")
        self._at += 1

    def _read_more(self) -> bool:
        """Append at least as much as is left, so that a long value is not decoded too often; False at the end."""
        if self._is_complete or len(self._text) - self._at > LONGEST_LINE:
            return False
        self._line += self._text.count("\n", 0, self._at)
        parts = [self._text[self._at :]]
        wanted, self._at = len(parts[0]), 0
        for chunk in self._chunks:
            parts.append(chunk)
            wanted -= len(chunk)
            if wanted < 0:
                break
        else:
            self._is_complete = True
        self._text = "".join(parts)
        return len(parts) > 1

    def _error(self, problem: str) -> KnowledgeError:
        line = self._line + self._text.count("\n", 0, self._at)
        return KnowledgeError(f"{self._name}:{line}: not JSON: {problem}")
