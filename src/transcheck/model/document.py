"""A story: one text, cut into blocks, with the way back to the file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from .source_map import SourceMap
from .span import Span


class BlockKind(StrEnum):
    """What a block is in the story (NITF and IPTC call most of these the same)."""

    HEADLINE = "headline"
    DEK = "dek"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    ALT_TEXT = "alt-text"
    CREDIT = "credit"
    SLUG = "slug"
    BOILERPLATE = "boilerplate"
    LIST_ITEM = "list-item"
    TABLE_CELL = "table-cell"
    QUOTE_BLOCK = "quote-block"


PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE_BLOCK})
"""Running text of the body."""

CAPTIONS = frozenset({BlockKind.CAPTION, BlockKind.ALT_TEXT})
"""What stands beside a picture."""

HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.DEK, BlockKind.SUBHEAD})
"""Display type, where articles and full stops may be left out."""

COPY = PROSE | CAPTIONS | HEADINGS
"""All that an editor wrote: where a rule looks when it does not say otherwise."""


class Block(NamedTuple):
    """A stretch of ``Document.text`` of one kind. Blocks are in order and do not overlap."""

    kind: BlockKind
    span: Span
    in_copy: bool = True
    """False for the parts of a web page that surround the story, such as its navigation: no rule reads them."""


class Segment(NamedTuple):
    """A stretch of the translation, and the stretch of the source that it translates according to the file."""

    span: Span
    source: Span
    """Offsets into the text of ``Document.source``."""


@dataclass(frozen=True, slots=True)
class Document:
    """What a reader makes of a file.

    ``text`` is what rules see: characters decoded, inline markup removed, blocks apart. ``file_text`` is the decoded
    file; every reported place is a code-point offset into it. ``metadata`` holds what the file says of the story
    (keys: ``author``, ``date``, ``language``, ``source-language``), as written there.
    """

    text: str
    blocks: tuple[Block, ...]
    source_map: SourceMap
    file_text: str
    path: str = "-"
    format: str = "text"
    encoding: str = "utf-8"
    notes: tuple[str, ...] = ()
    """Remarks for the user, such as an encoding that had to be guessed."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    source: "Document | None" = None
    """What was translated, where it is at hand: another file, or the other half of a bilingual one."""
    segments: tuple[Segment, ...] = ()
    """What translates what, in order, where the file says so."""
    references: "tuple[Document, ...]" = ()
    """Texts that hold the words of the speakers: transcripts, original posts, other versions."""
    earlier: "Document | None" = None
    """The version before this one, in the same language."""

    @property
    def evidence(self) -> frozenset[str]:
        """What there is to check against: any of ``source``, ``reference`` and ``earlier``."""
        beside = {"source": self.source, "reference": self.references, "earlier": self.earlier}
        return frozenset(name for name, held in beside.items() if held)

    def blocks_of(self, *kinds: BlockKind) -> Iterator[Block]:
        """The blocks of these kinds that belong to the copy, in order."""
        return (block for block in self.blocks if block.kind in kinds and block.in_copy)
