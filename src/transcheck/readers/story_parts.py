"""The parts of a story that markup does not name: slugs, captions, credits, bylines, datelines among its paragraphs."""

from collections.abc import Container, Iterator

from transcheck.model import Block, BlockKind, Span

from .bylines import is_byline
from .datelines import dateline_end
from .furniture import is_furniture
from .line_length import LONG_LINE
from .picture_lines import is_below_slug, is_caption
from .plain_kinds import line_kind

_SHORT_KINDS = frozenset({BlockKind.SUBHEAD, BlockKind.LIST_ITEM})
"""Kinds in which page furniture hides as well."""
_NEAR_END = 4
"""Blocks of the copy that count as its end, where a byline may stand."""


def settle_paragraphs(text: str, blocks: list[Block], furniture: Container[str]) -> list[Block]:
    """``blocks`` of ``text``, with its paragraphs cut and named by what they say; the others stay as they are.

    ``furniture`` holds lines folded by ``fold_line``.
    """
    cut: list[Block] = []
    for block in blocks:
        if block.kind is BlockKind.PARAGRAPH and block.in_copy:
            cut.extend(_lines_apart(text, block, furniture))
        elif block.kind in _SHORT_KINDS and block.in_copy and is_furniture(block.span.of(text), furniture):
            cut.append(block._replace(kind=BlockKind.BOILERPLATE))
        else:
            cut.append(block)
    return list(_with_edges(text, cut))


def _lines_apart(text: str, block: Block, furniture: Container[str]) -> Iterator[Block]:
    """A paragraph without those of its lines that are something else, such as a slug above a caption."""
    span = block.span
    whole = span.of(text)
    if len(whole) > LONG_LINE and "\n" not in whole:
        yield block
        return
    start, above = span.start, None
    run_start = run_end = -1
    for raw in whole.split("\n"):
        line = raw.strip()
        left = start + len(raw) - len(raw.lstrip())
        kind = line_kind(line, furniture) if line else None
        if kind and run_start >= 0:
            yield _paragraph(text, Span(run_start, run_end), above)
            run_start = -1
        if kind:
            yield Block(kind, Span(left, left + len(line)))
            above = kind
        elif line:
            run_start, run_end = (left if run_start < 0 else run_start), left + len(line)
        start += len(raw) + 1
    if run_start >= 0:
        yield _paragraph(text, Span(run_start, run_end), above)


def _paragraph(text: str, span: Span, above: BlockKind | None) -> Block:
    shown = span.of(text)
    is_caption_of_slug = above is BlockKind.SLUG and is_below_slug(shown)
    return Block(BlockKind.CAPTION if is_caption_of_slug or is_caption(shown) else BlockKind.PARAGRAPH, span)


def _with_edges(text: str, blocks: list[Block]) -> Iterator[Block]:
    """The byline at the top or the end, and the dateline of the first paragraph."""
    copy = [number for number, block in enumerate(blocks) if block.in_copy]
    end = set(copy[-_NEAR_END:])
    paragraphs = 0
    for number, block in enumerate(blocks):
        if block.kind is not BlockKind.PARAGRAPH or not block.in_copy:
            yield block
        elif (paragraphs < 2 or number in end) and is_byline(block.span.of(text)):
            yield block._replace(kind=BlockKind.BYLINE)
        else:
            paragraphs += 1
            yield from with_dateline(block.span.of(text), block.span.start) if paragraphs == 1 else [block]


def with_dateline(paragraph: str, start: int) -> Iterator[Block]:
    """The first paragraph of a story, which begins at ``start``, with its dateline apart if it has one."""
    end = dateline_end(paragraph)
    rest = paragraph[end:].lstrip()
    if end:
        yield Block(BlockKind.DATELINE, Span(start, start + end))
    if rest:
        yield Block(BlockKind.PARAGRAPH, Span(start + len(paragraph) - len(rest), start + len(paragraph)))
