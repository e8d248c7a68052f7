"""A sorted run of things that have a span, with quick look-up by place."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Generic, Protocol, TypeVar, overload

from .span import Span


class HasSpan(Protocol):
    """Anything that lies somewhere in a text."""

    @property
    def span(self) -> Span:
        """Where it lies."""


T = TypeVar("T", bound=HasSpan)


class Layer(Generic[T]):
    """Items in text order, such as the sentences of a document. Items may nest, as quotations do.

    Raises ValueError when the items are not sorted by their start.
    """

    __slots__ = ("_items", "_latest_ends", "_starts")

    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items = tuple(items)
        self._starts = [item.span.start for item in self._items]
        if self._starts != sorted(self._starts):
            raise ValueError("the items of a layer must be in text order")
        self._latest_ends: list[int] = []  # made when the first place is looked up that the item before it leaves out

    def within(self, span: Span) -> tuple[T, ...]:
        """The items that lie wholly inside ``span``."""
        first = bisect_left(self._starts, span.start)
        after = bisect_left(self._starts, span.end)
        return tuple([item for item in self._items[first:after] if item.span.end <= span.end])

    def before(self, offset: int) -> tuple[T, ...]:
        """The items that start before ``offset``."""
        return self._items[: bisect_left(self._starts, offset)]

    def after(self, offset: int) -> tuple[T, ...]:
        """The items that start at ``offset`` or later."""
        return self._items[bisect_left(self._starts, offset) :]

    def at(self, offset: int) -> T | None:
        """The innermost item that covers the character at ``offset``, or None."""
        index = bisect_right(self._starts, offset) - 1
        while index >= 0 and offset >= self._items[index].span.end:
            if self._latest_end(index) <= offset:  # nothing up to here reaches the place
                return None
            index -= 1
        return self._items[index] if index >= 0 else None

    def _latest_end(self, index: int) -> int:
        """The last end of the items up to this one."""
        if not self._latest_ends:
            self._latest_ends = list(accumulate((item.span.end for item in self._items), max))
        return self._latest_ends[index]

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        return self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)

    def __repr__(self) -> str:
        return f"Layer({list(self._items)!r})"
