"""Builds documents by hand from blank-line separated blocks, without a reader."""

from transcheck.model import Block, BlockKind, Document, SourceMap, Span

_KINDS = (
    ("# ", BlockKind.HEADLINE),
    ("## ", BlockKind.SUBHEAD),
    ("!", BlockKind.CAPTION),
    ("> ", BlockKind.QUOTE_BLOCK),
    ("By ", BlockKind.BYLINE),
    ("~ ", BlockKind.BOILERPLATE),
)


def story(text: str) -> Document:
    """A document of the blocks of ``text``.

    ``# `` makes a headline, ``## `` a subhead, ``!`` a caption, ``> `` a quotation block, ``By `` a byline and ``~ `` a
    part of the page outside the copy; the marks are left out of the text, except ``By ``.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    offset = 0
    for raw in text.split("\n\n"):
        kind, part = _kind_of(raw)
        blocks.append(Block(kind, Span(offset, offset + len(part)), kind is not BlockKind.BOILERPLATE))
        parts.append(part)
        offset += len(part) + 2
    whole = "\n\n".join(parts)
    return Document(whole, tuple(blocks), SourceMap.identity(len(whole)), whole)


def _kind_of(raw: str) -> tuple[BlockKind, str]:
    for mark, kind in _KINDS:
        if raw.startswith(mark):
            return kind, raw if kind is BlockKind.BYLINE else raw.removeprefix(mark)
    return BlockKind.PARAGRAPH, raw
