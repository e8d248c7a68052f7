"""XML as a tree whose text has its places in the file, by expat, without anything that makes XML dangerous.

Only the five entities of XML and character references are known: a file that declares entities of its own is refused,
and nothing outside the file is ever opened, also not a document type definition that the file names.
"""

from collections.abc import Iterator
from typing import NamedTuple
from xml.parsers import expat

from .errors import ReadError

MAX_DEPTH = 100
"""Elements inside one another."""

MAX_ELEMENTS = 500_000

_XML_NAMES = "http://www.w3.org/XML/1998/namespace "
_MEND = "mend that place, or export the file again"


class Characters(NamedTuple):
    """A stretch of text inside an element.

    ``reference`` is the character that the stretch stands for when it is a reference such as ``&amp;``, and empty when
    the file has the text as it is. Line ends are those of the file.
    """

    start: int
    end: int
    reference: str = ""


class Element:
    """An element: its name, attributes, place and content. ``start`` is the offset of its tag in the file.

    A name is the local one where the namespace is that of the root, else ``"<namespace> <local name>"``. Attributes
    with a prefix are left out, but for ``xml:lang`` and ``xml:space``.
    """

    __slots__ = ("attributes", "children", "name", "start")

    def __init__(self, name: str, attributes: dict[str, str], start: int) -> None:
        self.name = name
        self.attributes = attributes
        self.start = start
        self.children: list[Element | Characters] = []

    @property
    def elements(self) -> Iterator["Element"]:
        """The elements directly inside."""
        return (child for child in self.children if isinstance(child, Element))

    def named(self, *names: str) -> Iterator["Element"]:
        """The elements directly inside that have one of these names."""
        return (child for child in self.elements if child.name in names)

    def first(self, name: str) -> "Element | None":
        """The first element directly inside that has this name."""
        return next(self.named(name), None)

    def descendants(self, *names: str) -> Iterator["Element"]:
        """The elements inside, at any depth, that have one of these names; not those inside such an element."""
        for child in self.elements:
            if child.name in names:
                yield child
            else:
                yield from child.descendants(*names)

    def text(self, file_text: str) -> str:
        """All text inside, tags left out."""
        return "".join(
            child.text(file_text)
            if isinstance(child, Element)
            else child.reference or file_text[child.start : child.end]
            for child in self.children
        )

    @property
    def language(self) -> str:
        """The language that its ``xml:lang`` states, or ``lang`` in older formats; empty where it has none."""
        return self.attributes.get("xml:lang") or self.attributes.get("lang", "")


def parse_xml(file_text: str, path: str = "-") -> Element:
    """The root of the tree. All offsets are code points of ``file_text``.

    Raises ReadError for text that is not well-formed XML, that declares or uses other entities than the five, or that
    goes beyond the limits.
    """
    tree = _Tree(file_text, path)
    try:
        tree.parser.Parse(tree.data, True)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code).removeprefix("not well-formed (").removesuffix(")")
        raise ReadError(f"not well-formed XML at line {error.lineno}: {reason}: {_MEND}", path) from None
    assert tree.root is not None
    return tree.root


class _Tree:
    """Builds the tree from what expat reports."""

    def __init__(self, file_text: str, path: str) -> None:
        self.data = file_text.encode("utf-8", "surrogatepass")
        self.root: Element | None = None
        self._file_text = file_text
        self._path = path
        self._is_ascii = len(self.data) == len(file_text)
        self._byte = self._code_point = 0
        self._open: list[Element] = []
        self._count = 0
        self._is_cdata = False
        self._namespace = ""
        self.parser = self._new_parser()

    def _new_parser(self) -> expat.XMLParserType:
        parser = expat.ParserCreate("utf-8", " ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartCdataSectionHandler = self._start_cdata
        parser.EndCdataSectionHandler = self._end_cdata
        parser.StartDoctypeDeclHandler = self._document_type
        parser.SkippedEntityHandler = self._skipped
        return parser

    def _place(self) -> int:
        """The code point where the current event begins. Events come in order, so the file is gone through once."""
        byte = self.parser.CurrentByteIndex
        if self._is_ascii:
            return byte
        self._code_point += len(self.data[self._byte : byte].decode("utf-8", "surrogatepass"))
        self._byte = byte
        return self._code_point

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= MAX_DEPTH:
            raise self._error(f"elements more than {MAX_DEPTH} deep inside one another: flatten the file")
        if self._count > MAX_ELEMENTS:
            raise self._error(f"more than {MAX_ELEMENTS:,} elements: split the file")
        if self.root is None:
            self._namespace = name.rpartition(" ")[0]
        space, _, local = name.rpartition(" ")
        element = Element(local if space == self._namespace else name, _plain(attributes), self._place())
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _start_cdata(self) -> None:
        self._is_cdata = True

    def _end_cdata(self) -> None:
        self._is_cdata = False

    def _characters(self, text: str) -> None:
        start = self._place()
        if self._file_text[start] == "&" and not self._is_cdata:
            end = self._file_text.index(";", start) + 1
            self._open[-1].children.append(Characters(start, end, text))
            return
        end = start + (2 if self._file_text.startswith("\r\n", start) else len(text))
        siblings = self._open[-1].children
        last = siblings[-1] if siblings else None
        if isinstance(last, Characters) and last.end == start and not last.reference:
            siblings[-1] = Characters(last.start, end)
        else:
            siblings.append(Characters(start, end))

    def _document_type(self, _name: str, _system: str | None, _public: str | None, has_declarations: bool) -> None:
        if has_declarations:
            raise self._error("declarations inside <!DOCTYPE ...>, which are not read: remove them")

    def _skipped(self, name: str, _is_parameter: bool) -> None:
        raise self._error(f"the entity &{name}; is not one of XML's own: write the character itself")

    def _error(self, message: str) -> ReadError:
        return ReadError(f"line {self.parser.CurrentLineNumber}: {message}", self._path)


def _plain(attributes: dict[str, str]) -> dict[str, str]:
    """Without attributes of other namespaces, and ``xml:`` as it is written."""
    if not any(" " in name for name in attributes):
        return attributes
    named = ((name.replace(_XML_NAMES, "xml:"), value) for name, value in attributes.items())
    return {name: value for name, value in named if " " not in name}
