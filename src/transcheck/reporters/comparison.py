"""Two versions side by side as one page of HTML that needs no network and no script, in light and dark."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import NamedTuple

from transcheck.engine import Report
from transcheck.model import COPY, Document, Finding, Severity, Span

from .display import safe
from .totals import Totals
from .word_diff import changed_words

_STYLE = """\
:root { color-scheme: light dark; --ink: #1c1c1c; --paper: #fff; --line: #c8c8c8; --gone: #ffdcd9; --new: #d6f3d8;
        --error: #b3261e; --warning: #8a5a00; --info: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eaeaea; --paper: #161616; --line: #4a4a4a; --gone: #5c211d; --new: #1e4a24;
          --error: #ff9a93; --warning: #f2c063; --info: #8ec5ff; }
}
body { margin: 0 auto; max-width: 90rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
       font: 1rem/1.5 Georgia, "Noto Serif", serif; }
h1, th, caption, li, footer, .note { font-family: system-ui, sans-serif; line-height: 1.35; }
h1 { font-size: 1.4rem; overflow-wrap: anywhere; }
caption { text-align: left; padding-bottom: .6rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border-top: 1px solid var(--line); padding: .5rem .9rem .5rem 0; text-align: left; vertical-align: top;
         overflow-wrap: anywhere; }
thead th:last-child { width: 26%; }
del { background: var(--gone); text-decoration: line-through; }
ins { background: var(--new); text-decoration: underline; }
mark { background: none; color: inherit; outline: 2px solid var(--error); outline-offset: 1px; }
mark.warning { outline-color: var(--warning); }
mark.info { outline-color: var(--info); outline-style: dotted; }
ul { margin: 0; padding: 0; list-style: none; }
li { font-size: .9rem; margin-bottom: .5rem; }
b.error { color: var(--error); } b.warning { color: var(--warning); } b.info { color: var(--info); }
.note, footer { font-size: .85rem; opacity: .8; }
@media (max-width: 50rem) { thead { position: absolute; left: -200vw; } tr, td { display: block; } td { border: 0; } }
"""


class _Row(NamedTuple):
    """Paragraphs that belong together; one of them may be missing."""

    earlier: Span | None
    later: Span | None


class _Piece(NamedTuple):
    """A stretch of a paragraph: how it is wrapped."""

    span: Span
    is_changed: bool
    finding: Finding | None


@dataclass(frozen=True, slots=True)
class ComparisonReporter:
    """A page with the earlier version, the later one with what was inserted, and the findings beside them."""

    opening: str = "<!doctype html>\n<html lang='en'>\n"
    separator: str = ""

    def render(self, report: Report) -> str:
        """The page as far as one comparison goes."""
        later, earlier = report.document, report.document.earlier or report.document
        title = f"{escape(safe(earlier.path))} → {escape(safe(later.path))}"
        rows = "\n".join(_row(report, earlier, row) for row in _rows(report, earlier))
        head = "".join(f"<th scope='col'>{name}</th>" for name in ("Earlier", "Later", "Findings"))
        return (
            "<head>\n<meta charset='utf-8'>\n<meta name='viewport' content='width=device-width, initial-scale=1'>\n"
            f"<title>{title} · transcheck</title>\n<style>\n{_STYLE}</style>\n</head>\n<body>\n<main>\n"
            f"<h1>{title}</h1>\n<table>\n<caption>Paragraphs side by side: <del>words that went</del>, "
            f"<ins>words that came</ins>, <mark>words that a finding is about</mark>.</caption>\n"
            f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</main>\n"
        )

    def closing(self, totals: Totals) -> str:
        """What was found, and with what."""
        return f"<footer><p>{escape(totals.summary())}<br>{escape(totals.signature())}</p></footer>\n</body>\n</html>\n"


def _rows(report: Report, earlier: Document) -> Iterator[_Row]:
    """The paragraphs in the order of the later version; those that went follow what stood before them."""
    partner = {pair.span: pair.source for pair in report.pairs}
    gone = _gone(earlier, set(partner.values()))
    yield from (_Row(span, None) for span in gone.get(None, []))
    for span in _paragraphs(report.document):
        source = partner.get(span)
        yield _Row(source, span)
        yield from (_Row(one, None) for one in gone.get(source, []) if source)


def _gone(earlier: Document, kept: set[Span]) -> dict[Span | None, list[Span]]:
    """The paragraphs of the earlier version without a partner, by the last one before them that has one."""
    gone: dict[Span | None, list[Span]] = {}
    last: Span | None = None
    for span in _paragraphs(earlier):
        if span in kept:
            last = span
        else:
            gone.setdefault(last, []).append(span)
    return gone


def _paragraphs(document: Document) -> list[Span]:
    return [block.span for block in document.blocks if block.in_copy and block.kind in COPY]


def _row(report: Report, earlier: Document, row: _Row) -> str:
    text, before = report.document.text, earlier.text
    found = [one for one in report.findings if row.later and row.later.start <= one.span.start <= row.later.end]
    if row.later and row.earlier:
        gone, new = changed_words(before, row.earlier, text, row.later)
    else:
        gone, new = [span for span in [row.earlier] if span], [span for span in [row.later] if span]
    cells = (
        _marked(before, row.earlier, gone, (), "del"),
        _marked(text, row.later, new, found, "ins"),
        _findings(found),
    )
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _marked(text: str, span: Span | None, changed: Sequence[Span], found: Sequence[Finding], tag: str) -> str:
    """A paragraph with what changed in ``tag``, and what findings are about in ``mark``."""
    if span is None:
        return "<span class='note'>(not in this version)</span>"
    whole = [one for one in found if one.severity is not Severity.INFO and one.span.length < span.length]
    return "".join(_wrapped(text, piece, tag) for piece in _pieces(span, changed, whole))


def _pieces(span: Span, changed: Sequence[Span], found: Sequence[Finding]) -> Iterator[_Piece]:
    places = [*changed, *(one.span for one in found)]
    cuts = sorted({span.start, span.end, *(cut for one in places for cut in one if span.start < cut < span.end)})
    for start, end in pairwise(cuts):
        piece = Span(start, end)
        about = next((one for one in found if one.span.covers(piece)), None)
        yield _Piece(piece, any(one.covers(piece) for one in changed), about)


def _wrapped(text: str, piece: _Piece, tag: str) -> str:
    shown = escape(piece.span.of(text))
    if piece.is_changed:
        shown = f"<{tag}>{shown}</{tag}>"
    return f"<mark class='{piece.finding.severity}'>{shown}</mark>" if piece.finding else shown


def _findings(found: Sequence[Finding]) -> str:
    """The findings of a row as a list."""
    items = "".join(
        f"<li><b class='{one.severity}'>{one.severity}</b> {escape(safe(one.message))}"
        f"<br><code>{escape(one.rule)}</code> <span class='note'>confidence {one.confidence}</span></li>"
        for one in found
    )
    return f"<ul>{items}</ul>" if items else ""
