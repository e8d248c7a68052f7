"""Documents made of segments: the translation and its source out of one file, with what translates what."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from transcheck.model import Block, BlockKind, Document, Segment, Span

from .builder import DocumentBuilder, Origin

Write = Callable[[DocumentBuilder], None]
"""Adds the pieces of one side of a segment to the builder of that side."""

FIELD_KINDS = {
    "headline": BlockKind.HEADLINE,
    "title": BlockKind.HEADLINE,
    "dek": BlockKind.DEK,
    "subtitle": BlockKind.DEK,
    "subhead": BlockKind.SUBHEAD,
    "byline": BlockKind.BYLINE,
    "dateline": BlockKind.DATELINE,
    "caption": BlockKind.CAPTION,
    "alt": BlockKind.ALT_TEXT,
    "credit": BlockKind.CREDIT,
    "quote": BlockKind.QUOTE_BLOCK,
}
"""What a field of a story is called in bilingual files; anything else is body text."""


class SegmentBuilder:
    """Collects segments in the order of the file and makes the document of the translation, which holds the other."""

    def __init__(self, file_text: str) -> None:
        self._target = DocumentBuilder(file_text)
        self._source = DocumentBuilder(file_text)
        self._segments: list[Segment] = []

    def add(self, write_source: Write, write_target: Write, field: str = "") -> None:
        """Add a segment; a side that turns out empty leaves the other without a counterpart.

        Both sides are written in file order, each to its own builder.
        """
        kind = FIELD_KINDS.get(field.strip().casefold(), BlockKind.PARAGRAPH)
        source, target = (
            _block(builder, kind, write)
            for builder, write in ((self._source, write_source), (self._target, write_target))
        )
        if source and target:
            self._segments.append(Segment(target.span, source.span))

    def build(self, origin: Origin, languages: Mapping[str, str]) -> Document:
        """The document. ``languages`` has the codes of ``source`` and ``target``, where the file states them."""
        source = self._source.build(origin, _language(languages, "source"))
        target = self._target.build(origin, _language(languages, "target"))
        return replace(target, source=source, segments=tuple(self._segments))


def _language(languages: Mapping[str, str], side: str) -> dict[str, str]:
    return {"language": languages[side]} if languages.get(side) else {}


def _block(builder: DocumentBuilder, kind: BlockKind, write: Write) -> Block | None:
    builder.begin(kind)
    write(builder)
    return builder.end()


def verbatim(span: Span) -> Write:
    """Writes a stretch of the file as it stands."""
    return lambda builder: builder.verbatim(span.start, span.end)
