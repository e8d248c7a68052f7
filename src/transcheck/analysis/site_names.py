"""The name of a site at the end of a page title: “Port fees rise - Lindow News Network”."""

from transcheck.model import Span

_DASHES = "-–—|_"
_DOMAINS = (".com", ".com.cn", ".cn", ".net", ".kr", ".jp", ".tw", ".hk", ".ru", ".vn")
_SITES = ("Network", "Net", "Online", "News Service", "News Agency")
_BLANKS = " \u00a0\n"
_LONGEST = 40
"""Characters."""
_FEWEST_WORDS = 4


def find_site_name(text: str, title: Span) -> Span | None:
    """The dash and what stands behind it, where that is a domain or ends as names of news sites do; else None.

    A domain may stand right behind the dash, a name in words needs a blank. Four words must stand before the dash.
    """
    start, end = title
    dash = max(text.rfind(mark, max(start, end - _LONGEST), end) for mark in _DASHES)
    name = text[dash + 1 : end].strip(" .")
    if dash <= start or not name or len(text[start:dash].split()) < _FEWEST_WORDS:
        return None
    is_domain = " " not in name and name.lower().endswith(_DOMAINS)
    is_apart = text[dash - 1] in _BLANKS and name[0].isupper() and " " in name
    return Span(dash, end) if is_domain or (is_apart and name.endswith(_SITES)) else None
