"""Values that every layer shares: spans, documents, findings. Imports nothing from the rest of transcheck."""

from .document import CAPTIONS, COPY, HEADINGS, PROSE, Block, BlockKind, Document, Segment
from .finding import Confidence, Edit, Finding, Fix, Related, Safety, Severity, fingerprints
from .layer import HasSpan, Layer
from .source_map import Piece, PieceKind, SourceMap
from .span import Span

__all__ = [
    "CAPTIONS",
    "COPY",
    "HEADINGS",
    "PROSE",
    "Block",
    "BlockKind",
    "Confidence",
    "Document",
    "Edit",
    "Finding",
    "Fix",
    "HasSpan",
    "Layer",
    "Piece",
    "PieceKind",
    "Related",
    "Safety",
    "Segment",
    "Severity",
    "SourceMap",
    "Span",
    "fingerprints",
]
