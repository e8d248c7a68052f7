"""Half-open character ranges."""

from typing import NamedTuple


class Span(NamedTuple):
    """Code points ``start`` up to, not including, ``end`` of a text.

    A named tuple because an analysis makes hundreds of them for each story, and they sort in text order.
    """

    start: int
    end: int

    @property
    def length(self) -> int:
        """The number of code points covered."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether the whole of ``other`` lies inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end
