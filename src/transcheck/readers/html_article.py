"""Which part of a web page is the story."""

from collections.abc import Callable, Iterable

from transcheck.model import BlockKind

from .html_data import PageData
from .html_page import Draft, Element, Page
from .html_roles import HEADINGS, INLINE, Region

_MOST = 0.75
"""The share of the running text that the smallest element chosen by it must hold."""
_ENOUGH = 0.4
"""The share that an element must hold whose name says that it is the story."""
_COVERED = 0.9
_LONG_TEXT = 80
"""Characters. Text that is not in a ``p`` is running text from this length on."""
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE_BLOCK, BlockKind.TABLE_CELL})
_SHINGLE = 4
_NO_CONTAINERS = INLINE | frozenset(("p", "li", "dt", "dd", "pre", "figcaption", "blockquote", *HEADINGS))

_NAMED: tuple[Callable[[Element], bool], ...] = (
    lambda element: element.name == "article",
    lambda element: "articlebody" in element.marks,
    lambda element: element.name == "main" or "main" in element.marks,
)
"""What may say that an element is the story, the surest first."""


def find_body(page: Page, data: PageData) -> Element:
    """The element that holds the paragraphs of the story; the whole page if none stands out."""
    outside = outside_elements(page, None)
    drafts = [draft for draft in page.drafts if not outside[draft.element.number]]
    if data.body:
        body = _covering(page, drafts, data.body)
        if body:
            return body
    weights = _sums(page, ((draft, _weight(draft)) for draft in drafts))
    for is_named in _NAMED:
        named = [element for element in page.elements if is_named(element) and weights[element.number]]
        best = max(named, key=lambda element: weights[element.number], default=None)
        if best and weights[best.number] >= _ENOUGH * weights[0]:
            return best
    return _smallest(page, weights, _MOST)


def outside_elements(page: Page, body: Element | None) -> list[bool]:
    """For each element whether it is in a part of the page that is no story, such as a menu.

    A part round ``body`` does not count. Without ``body``, classes are believed only if they leave some text over.
    """
    outside = _outside(page, body, {Region.OUTSIDE, Region.OUTSIDE_BY_CLASS})
    if all(outside[draft.element.number] or draft.kind is not BlockKind.PARAGRAPH for draft in page.drafts):
        return _outside(page, body, {Region.OUTSIDE})
    return outside


def _outside(page: Page, body: Element | None, regions: set[Region]) -> list[bool]:
    outside: list[bool] = []
    for element in page.elements:
        is_round_body = body is not None and element.holds(body)
        is_inside = element.parent is not None and outside[element.parent.number]
        outside.append(is_inside or (element.region in regions and not is_round_body))
    return outside


def _weight(draft: Draft) -> int:
    """The characters of running text outside links."""
    if draft.kind not in _RUNNING:
        return 0
    length = draft.length
    return max(0, length - draft.link_length) if draft.element.name == "p" or length >= _LONG_TEXT else 0


def _sums(page: Page, weighted: Iterable[tuple[Draft, int]]) -> list[int]:
    """The weight of each element, those inside it included."""
    sums = [0] * len(page.elements)
    for draft, weight in weighted:
        sums[draft.element.number] += weight
    for element in reversed(page.elements):
        if element.parent:
            sums[element.parent.number] += sums[element.number]
    return sums


def _smallest(page: Page, weights: list[int], share: float) -> Element:
    """The innermost element with more than that share (over a half) of the weight: the last one in page order."""
    if not weights[0]:
        return page.elements[0]
    holders = (one for one in reversed(page.elements) if one.name not in _NO_CONTAINERS)
    return next(one for one in holders if weights[one.number] >= share * weights[0])


def _covering(page: Page, drafts: list[Draft], text: str) -> Element | None:
    """The element with nearly all drafts that are in ``text``, or None if less than half of it is in the page."""
    words = text.split()
    shingles = set(_shingles(words))
    weighted = []
    for draft in drafts:
        own = list(_shingles(draft.text.split()))
        common = sum(1 for one in own if one in shingles)
        weighted.append((draft, len(own) if common * 2 > len(own) else 0))
    weights = _sums(page, weighted)
    return _smallest(page, weights, _COVERED) if weights[0] * 2 > len(words) else None


def _shingles(words: list[str]) -> Iterable[tuple[str, ...]]:
    return (tuple(words[start : start + _SHINGLE]) for start in range(max(1, len(words) - _SHINGLE + 1)))
