"""What the elements of a web page are, by their names and by the words in their classes."""

import re
from enum import Enum, auto

from transcheck.model import BlockKind


class Region(Enum):
    """What an element does to the text in it, apart from its kind."""

    UNREAD = auto()
    """Not text at all, or not shown."""
    OUTSIDE = auto()
    """Shown, but not part of a story: menus, side bars, forms."""
    OUTSIDE_BY_CLASS = auto()
    """The same, but only its class says so: comments, share bars, related stories."""


INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span
    strike strong sub sup time tt u var
    """.split()
)
"""Elements that may stand in a sentence. All others begin and end a block."""

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
"""Elements without content, and so without an end tag."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")

IN_PARAGRAPHS = frozenset("audio button canvas datalist map math object select svg template video".split())
"""Elements that do not end a paragraph, though no sentence goes through them."""

FOREIGN = frozenset({"svg", "math"})
"""Elements whose start tag may be their end tag as well: ``<svg/>``."""

ENDS_BY_ITSELF = frozenset("dd dt li p td th tr".split())
"""Elements whose end tag is often left out."""

CLOSED_BY: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "tr": (frozenset({"tr"}), frozenset({"table", "tbody", "thead", "tfoot"})),
}
"""Start tags that end elements of the first names, unless one of the second is open in between."""

_KINDS = {
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "td": BlockKind.TABLE_CELL,
    "th": BlockKind.TABLE_CELL,
    "blockquote": BlockKind.QUOTE_BLOCK,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    **dict.fromkeys(HEADINGS, BlockKind.SUBHEAD),
}
_CLASS_KINDS = {
    BlockKind.CREDIT: "credit credits photocredit imagecredit copyright attribution",
    BlockKind.CAPTION: "caption figcaption cutline photocaption imagecaption",
    BlockKind.BYLINE: "byline bylines author authors writer reporter",
    BlockKind.DATELINE: "dateline",
    BlockKind.DEK: "dek deck subtitle standfirst subheadline description summary",
}
_KIND_OF_WORD = [(word, kind) for kind, words in _CLASS_KINDS.items() for word in words.split()]

MARKS_LIKE_CLASSES = frozenset({"author", "description"})
"""Values of ``itemprop`` and ``rel`` that mean what they mean in a class."""

_REGIONS = {
    **dict.fromkeys("audio canvas datalist map math object select svg template video".split(), Region.UNREAD),
    **dict.fromkeys("aside button dialog footer form nav".split(), Region.OUTSIDE),
}
_UNREAD_CLASSES = ("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader")
_OUTSIDE_WORDS = frozenset(
    """
    ad ads advert advertisement advertisements advertising banner bio breadcrumb breadcrumbs comment comments cookie
    cookies disqus donate footer login menu modal most nav navbar navigation newsletter outbrain pagination paywall
    poll popular popup promo promotion recirc recommend recommendations recommended related respond share sharebar
    sharing sidebar signup skip social sponsor sponsored subscribe subscription taboola tags teaser teasers toolbar
    trending date datetime datemodified datepublished posted pubdate published timestamp updated
    """.split()
)
_ROOTS = frozenset({"html", "body", "main", "article"})
"""Their classes speak of the page as a whole."""

_WORD = re.compile("[a-z]+")
_HUMP = re.compile("(?<=[a-z])(?=[A-Z])")
_LONGEST_CLASS = 300


def class_words(classes: str) -> frozenset[str]:
    """The words of a class attribute, cut at hyphens, underscores and humps: "articleBody-text" has three."""
    return frozenset(_WORD.findall(_HUMP.sub(" ", classes[:_LONGEST_CLASS]).lower()))


def kind_of(name: str, words: frozenset[str]) -> BlockKind | None:
    """The kind of the blocks in an element, or None if its name and its classes do not tell."""
    if name not in _ROOTS:
        for word, kind in _KIND_OF_WORD:
            if word in words:
                return kind
    return _KINDS.get(name)


def region_of(name: str, classes: str, words: frozenset[str]) -> Region | None:
    """The region that an element is, or None."""
    region = _REGIONS.get(name)
    if region or not classes or name in _ROOTS:
        return region
    if any(unread in classes for unread in _UNREAD_CLASSES):
        return Region.UNREAD
    return Region.OUTSIDE_BY_CLASS if words & _OUTSIDE_WORDS else None
