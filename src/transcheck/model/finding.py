"""What a rule reports."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from typing import NamedTuple

from .document import Document
from .span import Span


class Severity(StrEnum):
    """How bad it is: MQM's critical and major, minor, neutral."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


class Confidence(StrEnum):
    """How sure the rule is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """0 for the surest."""
        return list(Confidence).index(self)


class Safety(StrEnum):
    """Whether a fix may be applied without being looked at."""

    SAFE = "safe"
    SUGGESTED = "suggested"


class Edit(NamedTuple):
    """Replace ``span`` of the text; an empty replacement deletes."""

    span: Span
    replacement: str


class Fix(NamedTuple):
    """What to write instead. The edits do not overlap; ``title`` is an imperative without a full stop."""

    title: str
    edits: tuple[Edit, ...]
    safety: Safety = Safety.SUGGESTED


class Related(NamedTuple):
    """A second place, given as evidence, with what it shows.

    It is in the checked document unless one of the other three fields says that it is in a document beside it: then
    the offsets are of that one's text.
    """

    span: Span
    message: str
    in_source: bool = False
    in_earlier: bool = False
    reference: int | None = None
    """Which of the references of the document, from 0."""

    def document(self, checked: Document) -> Document:
        """The document that holds the place: the one that was checked, or one beside it."""
        if self.reference is not None:
            return checked.references[self.reference]
        beside = checked.source if self.in_source else checked.earlier if self.in_earlier else None
        return beside or checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One report of a rule. Spans are code-point offsets into ``Document.text``."""

    rule: str
    category: str
    severity: Severity
    confidence: Confidence
    span: Span
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None

    def sort_key(self) -> tuple[Span, str, str]:
        """The order of findings in a report: by place, then rule."""
        return self.span, self.rule, self.message


def fingerprints(document: Document, findings: list[Finding]) -> list[str]:
    """An identity for each finding that survives moved lines: rule, marked words and the words around them.

    Equal ones are told apart by their order, so the list has no repeats.
    """
    seen: dict[str, int] = {}
    result = []
    for finding in findings:
        identity = f"{finding.rule}\0{finding.span.of(document.text)}\0{_context(document, finding.span)}"
        number = seen[identity] = seen.get(identity, 0) + 1
        result.append(blake2b(f"{identity}\0{number}".encode("utf-8", "surrogatepass"), digest_size=12).hexdigest())
    return result


def _context(document: Document, span: Span, width: int = 40) -> str:
    block = next((block.span for block in document.blocks if block.span.covers(span)), span)
    around = Span(max(block.start, span.start - width), min(block.end, span.end + width))
    return " ".join(around.of(document.text).split())
