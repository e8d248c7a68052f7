"""A web page as its elements and the stretches of text that become blocks, nothing yet decided about the story."""

from transcheck.model import BlockKind, Span

from .html_events import UNPARSED, EndTag, Event, StartTag, Text, find_events
from .html_roles import (
    CLOSED_BY,
    ENDS_BY_ITSELF,
    FOREIGN,
    IN_PARAGRAPHS,
    INLINE,
    MARKS_LIKE_CLASSES,
    VOID,
    Region,
    class_words,
    kind_of,
    region_of,
)
from .html_text import Run, attribute_runs, plain_text, text_runs

_LOOK_BACK = 50
"""How many open elements are looked through for one that a tag closes, so that deep nesting costs no more than flat."""


class Element:
    """A block-level element, or an inline one that its class gives a meaning."""

    __slots__ = ("kind", "last", "marks", "name", "number", "parent", "region")

    def __init__(self, name: str, number: int, parent: "Element | None") -> None:
        self.name = name
        self.number = self.last = number
        """The elements inside have the numbers after its own, up to ``last``."""
        self.parent = parent
        self.kind: BlockKind | None = parent.kind if parent else None
        self.region: Region | None = None
        self.marks: frozenset[str] = frozenset()
        """Values of ``itemprop`` and ``role``, in small letters."""

    def holds(self, other: "Element") -> bool:
        """Whether ``other`` is inside, or the same."""
        return self.number <= other.number <= self.last


class Draft:
    """The text of a block to be, and the element that it is in."""

    __slots__ = ("element", "kind", "link_length", "runs")

    def __init__(self, element: Element, kind: BlockKind | None = None) -> None:
        self.element = element
        self.kind = kind or element.kind or BlockKind.PARAGRAPH
        self.runs: list[Run] = []
        self.link_length = 0

    @property
    def text(self) -> str:
        """The text, white space squeezed."""
        return "".join(run.text for run in self.runs)

    @property
    def length(self) -> int:
        """The number of characters."""
        return sum(len(run.text) for run in self.runs)


class Page:
    """The elements and drafts of a file, in order, and what its head says."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.elements = [Element("", 0, None)]
        self.drafts: list[Draft] = []
        self.title: Span | None = None
        self.data: list[Span] = []
        """The scripts that hold JSON-LD."""
        self.meta: dict[str, str] = {}
        """The contents of the ``meta`` elements by their ``property``, ``name`` or ``itemprop`` in small letters."""
        self.language = ""
        _PageReader(self).read()


class _PageReader:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.source = page.source
        self.open: list[tuple[str, Element | None]] = []
        self.counts: dict[str, int] = {}
        """How many elements of each name are open."""
        self.element = page.elements[0]
        self.draft: Draft | None = None
        self.unread = ""
        """The name of the element round text that is not read, and how many of that name are open inside it."""
        self.unread_depth = 0
        self.is_data = False

    def read(self) -> None:
        for event in find_events(self.source):
            if self.unread:
                self._pass_over(event)
            elif isinstance(event, Text):
                self._text(event)
            elif isinstance(event, EndTag):
                self._end(event.name)
            elif event.name in VOID:
                self._void(event)
            elif event.name in UNPARSED:
                self.is_data = event.name == "script" and "ld+json" in self._value(event, "type")
            else:
                self._start(event)
        while self.open:
            self._pop()
        self._flush()
        self.page.elements[0].last = len(self.page.elements) - 1

    def _pass_over(self, event: Event) -> None:
        if isinstance(event, Text) or event.name != self.unread:
            return
        self.unread_depth += 1 if isinstance(event, StartTag) else -1
        if not self.unread_depth:
            self.unread = ""

    def _value(self, tag: StartTag, name: str) -> str:
        span = tag.attributes.get(name)
        return plain_text(self.source, *span) if span else ""

    def _text(self, event: Text) -> None:
        if event.element:
            if event.element == "title" and self.page.title is None:
                self.page.title = Span(event.start, event.end)
            elif event.element == "script" and self.is_data:
                self.page.data.append(Span(event.start, event.end))
            return
        runs = self.draft.runs if self.draft else []
        after_space = not runs or runs[-1].text[-1].isspace()
        keeps_space = self.counts.get("pre", 0) > 0
        found = text_runs(self.source, event.start, event.end, after_space=after_space, keeps_space=keeps_space)
        if found:
            self.draft = self.draft or Draft(self.element)
            self.draft.runs.extend(found)
            if self.counts.get("a"):
                self.draft.link_length += sum(len(run.text) for run in found)

    def _void(self, tag: StartTag) -> None:
        if tag.name == "br":
            self._line_break(tag)
        elif tag.name == "img":
            self._image(tag)
        elif tag.name == "meta":
            key = self._value(tag, "property") or self._value(tag, "name") or self._value(tag, "itemprop")
            self.page.meta.setdefault(key.lower(), self._value(tag, "content"))
        elif tag.name not in {"wbr", "link"}:
            self._flush()

    def _line_break(self, tag: StartTag) -> None:
        if not self.draft or not self.draft.runs:
            return
        if self.draft.runs[-1].text == "\n":
            self._flush()
        else:
            self.draft.runs.append(Run(tag.start, tag.end, "\n"))

    def _image(self, tag: StartTag) -> None:
        span = tag.attributes.get("alt")
        runs = attribute_runs(self.source, *span) if span else []
        if any(character.isalnum() for run in runs for character in run.text):
            self._flush()
            draft = Draft(self.element, BlockKind.ALT_TEXT)
            draft.runs = runs
            self.page.drafts.append(draft)
        elif self.draft:
            self.draft.runs.extend(runs)

    def _start(self, tag: StartTag) -> None:
        is_inline = tag.name in INLINE
        if not is_inline and tag.name not in IN_PARAGRAPHS:
            self._close_implied(tag.name)
        element = self._element(tag) if tag.attributes or not is_inline else None
        if element and element.region is Region.UNREAD:
            is_empty = tag.name in FOREIGN and self.source[tag.end - 2] == "/"
            self.unread, self.unread_depth = ("" if is_empty else tag.name), 1
            return
        if element and is_inline:
            element = self._marked(element)
        if element:
            self._flush()
            self.page.elements.append(element)
            self.element = element
        self.open.append((tag.name, element))
        self.counts[tag.name] = self.counts.get(tag.name, 0) + 1

    def _element(self, tag: StartTag) -> Element:
        element = Element(tag.name, len(self.page.elements), self.element)
        if tag.name == "html" and not self.page.language:
            self.page.language = self._value(tag, "lang") or self._value(tag, "xml:lang")
        attributes = tag.attributes
        classes = " ".join(self._value(tag, name) for name in ("class", "id") if name in attributes)
        marks = " ".join(self._value(tag, name) for name in ("itemprop", "role", "rel") if name in attributes)
        words = class_words(classes) if classes else frozenset[str]()
        element.marks = frozenset(marks.lower().split()) if marks else frozenset()
        element.kind = kind_of(tag.name, words | (element.marks & MARKS_LIKE_CLASSES)) or element.kind
        element.region = region_of(tag.name, classes, words)
        is_hidden = "hidden" in attributes or "display:none" in self._value(tag, "style").replace(" ", "").lower()
        if is_hidden or element.region is Region.UNREAD:
            # Where the end tag may be missing, nobody can tell how far the hidden part goes.
            element.region = Region.OUTSIDE if tag.name in ENDS_BY_ITSELF else Region.UNREAD
        return element

    def _marked(self, element: Element) -> Element | None:
        """An inline element, if it has a meaning that sets its text apart."""
        if element.kind is BlockKind.BYLINE and self.element.kind is not BlockKind.BYLINE:
            self.draft = self.draft or Draft(self.element)
            self.draft.kind = BlockKind.BYLINE
            return None
        is_alone = self.draft is None and element.region is not None
        return element if is_alone or element.kind is not self.element.kind else None

    def _pop(self) -> None:
        name, element = self.open.pop()
        self.counts[name] -= 1
        if element:
            self._flush()
            element.last = len(self.page.elements) - 1
            self.element = element.parent or element

    def _end(self, name: str) -> None:
        if not self.counts.get(name):
            return
        if name not in INLINE:
            while self.open[-1][0] != name:
                self._pop()
            self._pop()
            return
        for depth, (open_name, _) in enumerate(reversed(self.open[-_LOOK_BACK:]), start=1):
            if open_name == name:
                self._pop_all(depth)
            if open_name == name or open_name not in INLINE:
                return

    def _pop_all(self, depth: int) -> None:
        for _ in range(depth):
            self._pop()

    def _close_implied(self, name: str) -> None:
        """End the paragraph, list item or cell that ``name`` cannot stand in."""
        names, barriers = CLOSED_BY.get(name, (frozenset(), frozenset()))
        depth = 1
        while depth <= min(_LOOK_BACK, len(self.open)):
            open_name = self.open[-depth][0]
            if open_name in barriers or (open_name not in INLINE and open_name != "p" and not names):
                return
            if open_name == "p" or open_name in names:
                self._pop_all(depth)
                depth = 0
                names = names if open_name == "p" else frozenset()
            depth += 1

    def _flush(self) -> None:
        draft, self.draft = self.draft, None
        if draft and any(not run.text.isspace() for run in draft.runs):
            while draft.runs[-1].text.isspace():
                draft.runs.pop()
            self.page.drafts.append(draft)
