"""Which part of a web page is the story."""

import json
import re
from collections.abc import Iterator
from typing import Any

from .furniture import fold_line
from .html_page import Draft, Element, Page
from .html_roles import HEADINGS, INLINE, Region
from transcheck.model import BlockKind

_MOST = 0.75
"""The share of the running text that the smallest element chosen by it must hold."""
_ENOUGH = 0.4
"""The share that an element must hold whose name says that it is the story."""
_COVERED = 0.9
_LONG_TEXT = 80
"""Characters. Text that is not in a ``p`` is running text from this length on."""
_SHINGLE = 4
_NO_CONTAINERS = INLINE | frozenset(("p", "li", "dt", "dd", "pre", "figcaption", "blockquote", *HEADINGS))


class PageData:
    """What the JSON-LD in a page says of its article; empty strings where it is silent."""

    def __init__(self, page: Page) -> None:
        self.headline = self.author = self.date = self.language = self.body = ""
        for span in page.data:
            for entry in _articles(span.of(page.source)):
                self.headline = self.headline or _string(entry.get("headline"))
                self.author = self.author or _names(entry.get("author"))
                self.date = self.date or _string(entry.get("datePublished"))
                self.language = self.language or _string(entry.get("inLanguage"))
                self.body = self.body or _string(entry.get("articleBody"))


def find_body(page: Page, data: PageData) -> Element:
    """The element that holds the paragraphs of the story; the whole page if none stands out."""
    weights = running_text(page)
    total = weights[0]
    if data.body:
        covered = _sums(page, [(draft.element, draft.length if _is_in(draft, data.body) else 0) for draft in page.drafts])
        ...
    raise NotImplementedError
