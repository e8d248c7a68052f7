"""A report with all that a reporter can meet."""

from transcheck.engine import Report
from transcheck.model import (
    Confidence,
    Document,
    Edit,
    Finding,
    Fix,
    Piece,
    PieceKind,
    Related,
    Safety,
    Severity,
    SourceMap,
    Span,
)

FILE = "# Tess &amp; *Tom*\n\n서울 시장 Tess Moll met his aides.\n"
TEXT = "Tess & Tom\n\n서울 시장 Tess Moll met his aides."
PIECES = [
    Piece(0, 5, Span(2, 7), PieceKind.VERBATIM),
    Piece(5, 1, Span(7, 12), PieceKind.DECODED),
    Piece(6, 1, Span(12, 13), PieceKind.VERBATIM),
    Piece(7, 3, Span(14, 17), PieceKind.VERBATIM),
    Piece(10, 2, Span(18, 18), PieceKind.SYNTHETIC),
    Piece(12, 30, Span(20, 50), PieceKind.VERBATIM),
]
DOCUMENT = Document(TEXT, (), SourceMap(PIECES), FILE, "desk/a.md", "markdown")


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


WRONG_PRONOUN = Finding(
    rule="pronoun-gender-conflict",
    category="accuracy/mistranslation",
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    span=span_of("his"),
    message="“his” refers to Tess Moll, a woman",
    related=(Related(span_of("Tess Moll"), "Tess Moll is named here"),),
    fix=Fix("Write “her”", (Edit(span_of("his"), "her"),), Safety.SAFE),
)
AMPERSAND = Finding(
    rule="ampersand-in-headline",
    category="style/unidiomatic",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    span=span_of("& Tom"),
    message="an ampersand",
    fix=Fix("Write “and Tom”", (Edit(span_of("& Tom"), "and Tom"),), Safety.SAFE),
)
REPORT = Report(DOCUMENT, (AMPERSAND, WRONG_PRONOUN), "ko")
SILENT = Report(DOCUMENT, ())
