"""HTML pages: the story in them, and round it what is not copy."""

from collections.abc import Container, Iterator

from transcheck.model import BlockKind, Document

from .builder import DocumentBuilder, Origin
from .html_article import find_body, outside_elements
from .html_data import PageData, without_site_name
from .html_page import Draft, Element, Page
from .html_text import Run, text_runs
from .line_length import LONG_LINE, word_count
from .story_parts import settle_paragraphs

_LONGEST_BYLINE = 150
_DEK_WORDS = 60
_LONGEST_CELL = 150
"""Characters. A longer cell is running text in a page laid out with tables."""
_HEADLINE_WORDS_ABOVE_BODY = 3
_ABOVE_BODY = frozenset(
    {
        BlockKind.DEK,
        BlockKind.BYLINE,
        BlockKind.DATELINE,
        BlockKind.CAPTION,
        BlockKind.CREDIT,
        BlockKind.ALT_TEXT,
    }
)
"""What belongs to the copy when it stands between the headline and the element that holds the body."""


def read(file_text: str, origin: Origin, furniture: Container[str]) -> Document:
    """The document in ``file_text``; ``furniture`` holds lines of page furniture, folded by ``fold_line``."""
    page = Page(file_text)
    data = PageData(page)
    body = find_body(page, data)
    headline = _headline(page, data, body)

    builder = DocumentBuilder(file_text)
    if headline is None:
        _write_title(page, builder)
    for draft, kind, in_copy in _kinds(page, body, headline):
        _write(builder, draft.runs, kind, in_copy=in_copy)
    return builder.build(origin, data.metadata(), settle_paragraphs(builder.text, builder.blocks, furniture))


def _headline(page: Page, data: PageData, body: Element) -> Draft | None:
    """The heading that the page calls its story; else the first of the first rank in the body, or right above it."""
    headings = [
        draft for draft in page.drafts if draft.element.name in {"h1", "h2"} and draft.kind is BlockKind.SUBHEAD
    ]
    named = [draft for draft in headings if data.is_headline(draft.text)]
    if named:
        return named[0]
    tops = [draft for draft in headings if draft.element.name == "h1"]
    inside = [draft for draft in tops if body.holds(draft.element)]
    above = [draft for draft in tops if draft.element.number < body.number]
    if inside:
        return inside[0]
    return above[-1] if above and word_count(above[-1].text) >= _HEADLINE_WORDS_ABOVE_BODY else None


def _kinds(page: Page, body: Element, headline: Draft | None) -> Iterator[tuple[Draft, BlockKind, bool]]:
    """The drafts with their kinds, and whether each is in the copy."""
    outside = outside_elements(page, body)
    has_paragraph = is_below_headline = False
    for draft in page.drafts:
        is_headline = draft is headline
        is_below_headline = is_below_headline or is_headline
        kind = BlockKind.HEADLINE if is_headline else _kind(draft, has_paragraph=has_paragraph)
        is_above_body = is_below_headline and draft.element.number < body.number and kind in _ABOVE_BODY
        in_copy = not outside[draft.element.number] and (body.holds(draft.element) or is_above_body)
        if in_copy or is_headline:
            has_paragraph = has_paragraph or kind is BlockKind.PARAGRAPH
            yield draft, kind, True
        else:
            yield draft, BlockKind.BOILERPLATE, False


def _kind(draft: Draft, *, has_paragraph: bool) -> BlockKind:
    """The kind that the element of a draft says, unless the text is too long for it."""
    kind, length = draft.kind, draft.length
    is_wrong = (
        (kind is BlockKind.BYLINE and length > _LONGEST_BYLINE)
        or (kind is BlockKind.CREDIT and length > LONG_LINE)
        or (kind is BlockKind.TABLE_CELL and length > _LONGEST_CELL)
        or (kind is BlockKind.DEK and (has_paragraph or word_count(draft.text) > _DEK_WORDS))
    )
    return BlockKind.PARAGRAPH if is_wrong else kind


def _write_title(page: Page, builder: DocumentBuilder) -> None:
    """Write the title of the page as the headline, without the name of the site."""
    if page.title is None or (page.drafts and page.drafts[0].runs[0].start < page.title.start):
        return
    runs = text_runs(page.source, *page.title, after_space=True)
    title = "".join(run.text for run in runs)
    left = len(without_site_name(title.rstrip()))
    shown: list[Run] = []
    for run in runs:
        if run.end - run.start == len(run.text) > left:
            run = Run(run.start, run.start + left, run.text[:left])
        if left > 0:
            shown.append(run)
        left -= len(run.text)
    _write(builder, shown, BlockKind.HEADLINE, in_copy=True)


def _write(builder: DocumentBuilder, runs: list[Run], kind: BlockKind, *, in_copy: bool) -> None:
    builder.begin(kind, in_copy=in_copy)
    for start, end, text in runs:
        if builder.file_text[start:end] == text:
            builder.verbatim(start, end)
        else:
            builder.decoded(text, start, end)
    builder.end()
