"""Documents made of segments: the translation and its source out of one file, with what translates what."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from transcheck.model import Block, BlockKind, Document, Segment, Span

from .builder import DocumentBuilder, Origin

Write = Callable[[DocumentBuilder], None]
"""Adds the pieces of one side of a segment to the builder of that side."""


class Run(NamedTuple):
    """A stretch of the file and the text that it stands for; an empty stretch for text that is not in the file."""

    start: int
    end: int
    text: str
    is_layout: bool = False
    """Whether it is a line end that only lays out the file."""


class Part(NamedTuple):
    """One of the segments of a block, on one side; the part of the other side with the same key is its counterpart.

    A part without a key, such as the space between two segments, has none.
    """

    key: str
    runs: Sequence[Run]


FIELD_KINDS = {
    "headline": BlockKind.HEADLINE,
    "title": BlockKind.HEADLINE,
    "dek": BlockKind.DEK,
    "subtitle": BlockKind.DEK,
    "subhead": BlockKind.SUBHEAD,
    "subheading": BlockKind.SUBHEAD,
    "byline": BlockKind.BYLINE,
    "dateline": BlockKind.DATELINE,
    "caption": BlockKind.CAPTION,
    "alt": BlockKind.ALT_TEXT,
    "alt-text": BlockKind.ALT_TEXT,
    "credit": BlockKind.CREDIT,
    "quote": BlockKind.QUOTE_BLOCK,
}
"""What a field of a story is called in bilingual files; anything else is body text."""

_FIELD = re.compile(r"(?:.*[/.:#])?(?:x-)?([a-z-]+?)[-_ ]?\d*", re.DOTALL)
"""The name of a field in ``x-headline``, ``article/caption-2``, ``story.dek``."""
_LONGEST_NAME = 80


def field_kind(*names: str) -> BlockKind:
    """The kind that the first telling one of some names says: types, names and identifiers of a unit."""
    for name in names:
        match = _FIELD.fullmatch(name.strip().casefold()) if len(name) <= _LONGEST_NAME else None
        if match and match[1] in FIELD_KINDS:
            return FIELD_KINDS[match[1]]
    return BlockKind.PARAGRAPH


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
        kind = field_kind(field)
        source, target = (
            _block(builder, kind, write)
            for builder, write in ((self._source, write_source), (self._target, write_target))
        )
        if source and target:
            self._segments.append(Segment(target.span, source.span))

    def add_parts(self, source: Sequence[Part], target: Sequence[Part], kind: BlockKind) -> None:
        """Add a block of each side, each made of parts in file order; a space goes between two that touch."""
        sources = dict(_add_block(self._source, kind, source))
        self._segments += [
            Segment(span, sources[key]) for key, span in _add_block(self._target, kind, target) if key in sources
        ]

    @property
    def has_translation(self) -> bool:
        """Whether there is a block of the target."""
        return bool(self._target.blocks)

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


def write_runs(builder: DocumentBuilder, runs: Iterable[Run]) -> None:
    """Add runs to a builder."""
    for run in runs:
        if run.start == run.end:
            builder.synthetic(run.text)
        elif run.text == builder.file_text[run.start : run.end]:
            builder.verbatim(run.start, run.end)
        else:
            builder.decoded(run.text, run.start, run.end)


def _add_block(builder: DocumentBuilder, kind: BlockKind, parts: Iterable[Part]) -> list[tuple[str, Span]]:
    """Add a block and return the places of its parts that have a key and are not blank."""
    builder.begin(kind)
    places: list[tuple[str, Span]] = []
    length, last = 0, ""
    for part in parts:
        words = "".join(run.text for run in part.runs)
        if _needs_space(last, words):
            builder.synthetic(" ")
            length += 1
        write_runs(builder, part.runs)
        if part.key and words.strip():
            start = length + len(words) - len(words.lstrip())
            places.append((part.key, Span(start, start + len(words.strip()))))
        length, last = length + len(words), words[-1:] or last
    before = builder.open_text
    block = builder.end()
    shift = block.span.start - (len(before) - len(before.lstrip())) if block else 0
    return [(key, Span(span.start + shift, span.end + shift)) for key, span in places]


def _needs_space(last: str, words: str) -> bool:
    """Whether two segments would run into each other; after wide characters (but Hangul) no space is written."""
    if not last or not words or last.isspace() or words[0].isspace():
        return False
    return unicodedata.east_asian_width(last) not in "WF" or "\uac00" <= last <= "\ud7a3"
