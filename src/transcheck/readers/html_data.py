"""What the head of a web page says of its story: JSON-LD (schema.org) and ``meta`` elements."""

import json
from collections.abc import Iterator

from .html_page import Page
from .html_text import plain_text

_MOST_ENTRIES = 1000
_HEADLINE_KEYS = ("og:title", "twitter:title", "headline")
_AUTHOR_KEYS = ("author", "article:author", "parsely-author", "byl")
_DATE_KEYS = ("article:published_time", "datepublished", "pubdate", "date", "parsely-pub-date")
_TITLE_BREAKS = (" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ")
_SITE_NAME_WORDS = 6


class PageData:
    """Headline, author, date, language and body of the story as the page declares them; empty where it does not."""

    def __init__(self, page: Page) -> None:
        self.headline = self.author = self.date = self.language = self.body = ""
        for span in page.data:
            for entry in _articles(span.of(page.source)):
                self.headline = self.headline or _string(entry.get("headline"))
                self.author = self.author or _names(entry.get("author"))
                self.date = self.date or _string(entry.get("datePublished"))
                self.language = self.language or _string(entry.get("inLanguage"))
                self.body = self.body or _string(entry.get("articleBody"))
        self.headline = self.headline or _first(page.meta, _HEADLINE_KEYS)
        self.author = self.author or _first(page.meta, _AUTHOR_KEYS)
        self.date = self.date or _first(page.meta, _DATE_KEYS)
        self.language = page.language or self.language or page.meta.get("og:locale", "")
        title = plain_text(page.source, *page.title) if page.title else ""
        self._headlines = {_folded(name) for name in (self.headline, title, without_site_name(title)) if name}

    def metadata(self) -> dict[str, str]:
        """The entries for ``Document.metadata``."""
        entries = {"headline": self.headline, "author": self.author, "date": self.date, "language": self.language}
        return {key: value for key, value in entries.items() if value}

    def is_headline(self, text: str) -> bool:
        """Whether the page calls its story that."""
        return _folded(text) in self._headlines


def without_site_name(title: str) -> str:
    """A page title without the name of the site behind the last dash or bar."""
    place = max(title.rfind(mark) for mark in _TITLE_BREAKS)
    is_site_name = place > 0 and len(title[place:].split()) <= _SITE_NAME_WORDS + 1
    return title[:place].rstrip() if is_site_name else title


def _folded(text: str) -> str:
    return " ".join(text.replace("’", "'").replace("‘", "'").casefold().split())


def _first(meta: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((meta[key] for key in keys if meta.get(key) and not meta[key].startswith("http")), "")


def _articles(script: str) -> Iterator[dict[str, object]]:
    """The entries of the type Article or of a narrower one."""
    try:
        value: object = json.loads(script)
    except (ValueError, RecursionError):
        return
    waiting, seen = [value], 0
    while waiting and seen < _MOST_ENTRIES:
        one = waiting.pop(0)
        seen += 1
        if isinstance(one, list):
            waiting.extend(one[:_MOST_ENTRIES])
        elif isinstance(one, dict):
            types = one.get("@type")
            if any(_is_article(name) for name in (types if isinstance(types, list) else [types])):
                yield one
            waiting.extend(one[key] for key in ("@graph", "mainEntity") if key in one)


def _is_article(name: object) -> bool:
    return isinstance(name, str) and name.endswith(("Article", "BlogPosting", "Report"))


def _string(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _names(value: object) -> str:
    """One name or several, from a string, an object with a name, or a list of these."""
    entries = value if isinstance(value, list) else [value]
    names = (_string(entry.get("name")) if isinstance(entry, dict) else _string(entry) for entry in entries[:20])
    return ", ".join(name for name in names if name)
