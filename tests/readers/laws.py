"""What holds for every document, whatever reader made it."""

import html
import re
from itertools import pairwise

from transcheck.model import BlockKind, Document, PieceKind


def parts(document: Document) -> list[tuple[str, str]]:
    """The blocks as (kind, text)."""
    return [(str(block.kind), block.span.of(document.text)) for block in document.blocks]


def copy_parts(document: Document) -> list[tuple[str, str]]:
    """The blocks of the copy as (kind, text)."""
    return [(str(block.kind), block.span.of(document.text)) for block in document.blocks if block.in_copy]


def texts_of(document: Document, kind: BlockKind) -> list[str]:
    return [block.span.of(document.text) for block in document.blocks if block.kind is kind]


def assert_lawful(document: Document) -> None:
    """Pieces cover the text; each comes from its place in the file; blocks are in order, apart, and not blank."""
    assert sum(piece.text_length for piece in document.source_map.pieces) == len(document.text)
    for piece in document.source_map.pieces:
        shown = document.text[piece.text_start : piece.text_start + piece.text_length]
        raw = piece.file.of(document.file_text)
        if piece.kind is PieceKind.VERBATIM:
            assert shown == raw
        elif piece.kind is PieceKind.SYNTHETIC:
            assert raw == ""
        else:
            assert raw
            assert is_image(shown, raw)
    for block in document.blocks:
        text = block.span.of(document.text)
        assert text == text.strip() != ""
    for one, other in pairwise(document.blocks):
        assert one.span.end <= other.span.start


def is_image(shown: str, raw: str) -> bool:
    """Whether ``shown`` is what ``raw`` stands for: white space, an escape, a character reference, an XLIFF code."""
    if shown.isspace() or shown == "\n":
        return True
    if code := re.fullmatch(r'<cp hex="([0-9A-Fa-f]+)"/>', raw):
        return shown == chr(int(code[1], 16))
    return shown in {html.unescape(raw), raw.removeprefix("\\"), raw.replace("\0", "\ufffd")}
