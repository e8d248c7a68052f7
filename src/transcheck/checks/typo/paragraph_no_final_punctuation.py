"""A paragraph that is a whole sentence has no full stop at its end.

Why it matters
    Readers cannot tell whether the full stop is missing or the rest of the paragraph. Engines drop both.

When to ignore
    The paragraph is a caption, a verse or a slogan that is set like body text.

Decision
    A paragraph of the body that ends in a word or a closing quotation mark. In a bilingual file the source tells: it is
    sure where that ends with a stop. In a story the paragraph must have twelve words and a finite verb, stand among
    paragraphs that do end with a stop, and be followed neither by a list nor by a line that goes on with it; one with
    an earlier sentence in it is sure. Of one sentence, it may be a deck as long as no paragraph of twelve words stands
    between it and the headline. Headings, captions, list items, credits, tables, verse and stories in which many
    paragraphs are open are left alone. What is missing may be more than the full stop, so no fix is safe.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.running_text import ends_sentence, has_finite_verb, translates_sentence
from transcheck.languages.en import DANGLING_WORDS
from transcheck.model import Block, BlockKind, Confidence, Edit, Finding, Fix, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_CLOSING = "”\"’')]"
_ENDS = frozenset(".!?…:;,—–-")
_QUOTES = frozenset("”\"’'")
_LEAST_WORDS = 12
_LEAST_TRANSLATED = 3
_LEAST_CLOSED = 3
_OPEN_SHARE = 5
"""At most one paragraph in five may be open."""
_LISTS = frozenset({BlockKind.LIST_ITEM, BlockKind.QUOTE_BLOCK})


@check(
    summary="Paragraph without a full stop",
    category="linguistic-conventions/punctuation",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "It was late.\n\nThe mayor of Lindow was on the ferry when it left the bay [[on Monday]]\n\n"
            "The ferry came back. It was early.\n\nNobody was hurt.\n\nAll went home.",
            message="“on Monday” ends a paragraph without a full stop",
            fixed="It was late.\n\nThe mayor of Lindow was on the ferry when it left the bay on Monday.\n\n"
            "The ferry came back. It was early.\n\nNobody was hurt.\n\nAll went home.",
        ),
        Bad("The ferry of [[the mayor]]\n\nIt left the bay.", source="Der Bürgermeister kam.\n\nSie fuhr ab."),
        Good("It left.\n\nIt was late.\n\nHe said so.\n\nThe ferry will call at three towns of the bay\n\n- Lindow"),
        Good("The ferry left. It was late.\n\nMayors on the ferry\n\nThe mayor was on the ferry.\n\nNobody was hurt."),
        Good(
            "# Ferry\n\nIt left.\n\nThe mayor of Lindow was on the ferry when it left the bay\n\nIt sank.\n\nIt rose."
        ),
        Good("The ferry of the mayor was late on that day\n\nand nobody in all of the town was there\n\nto see it"),
    ),
)
def paragraph_no_final_punctuation(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the last two words of each such paragraph."""
    blocks = analysis.document.blocks
    open_ones = [number for number, block in enumerate(blocks) if _is_open(analysis, block)]
    if not open_ones:
        return
    closed = sum(_is_closed(analysis.text, block) for block in blocks)
    is_rare = closed >= _LEAST_CLOSED and len(open_ones) * _OPEN_SHARE <= closed + len(open_ones)
    for number in open_ones:
        is_translated = translates_sentence(analysis.document, blocks[number])
        if is_translated:
            is_fault = _can_end(analysis.text, blocks[number], _LEAST_TRANSLATED)
        else:
            is_fault = is_rare and _is_among_closed(analysis, number) and _is_sentence(analysis, blocks[number])
        if is_fault:
            yield _finding(analysis, flag, blocks[number], is_sure=is_translated)


def _is_open(analysis: Analysis, block: Block) -> bool:
    """Whether a paragraph ends in a word."""
    if block.kind is not BlockKind.PARAGRAPH:
        return False
    last = analysis.text[block.span.end - 1]
    if not block.in_copy or not (last.isalnum() or last in _QUOTES or last == "%"):
        return False
    return not (last in _QUOTES and block.span.of(analysis.text).rstrip(_CLOSING)[-1:] in _ENDS)


def _is_closed(text: str, block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and ends_sentence(block.span.of(text))


def _is_among_closed(analysis: Analysis, number: int) -> bool:
    """Whether the paragraphs beside it end with a stop, and what follows does not go on with it."""
    blocks, text = analysis.document.blocks, analysis.text
    if _may_be_deck(analysis, number):
        return False
    above = blocks[number - 1] if number else None
    below = blocks[number + 1] if number + 1 < len(blocks) else None
    if above is None or not (_is_closed(text, above) or above.kind is BlockKind.SUBHEAD):
        return False
    if below is None:
        return True
    return below.kind not in _LISTS and text[below.span.start].isupper() and _is_closed(text, below)


def _may_be_deck(analysis: Analysis, number: int) -> bool:
    """Whether it is one sentence, and only the headline and short lines stand above it."""
    above = analysis.document.blocks[:number]
    if all(block.kind is not BlockKind.HEADLINE for block in above):
        return False
    lines = [block.span.of(analysis.text) for block in above if block.kind is BlockKind.PARAGRAPH]
    is_short = all(len(line.split()) < _LEAST_WORDS for line in lines)
    return is_short and len(analysis.sentences.within(analysis.document.blocks[number].span)) < 2


def _is_sentence(analysis: Analysis, block: Block) -> bool:
    """Whether there are words enough, and the last of the sentences has a finite verb and a word that can end it."""
    text = analysis.text
    if text[block.span.start].islower() or not _can_end(text, block, _LEAST_WORDS):
        return False
    sentences = analysis.sentences.within(block.span)
    return bool(sentences) and has_finite_verb(sentences[-1].span.of(text).split())


def _can_end(text: str, block: Block, least: int) -> bool:
    """Whether there are words enough, and the last one is none that another must follow, and no address."""
    words = block.span.of(text).split()
    last = words[-1].strip("“”\"‘’'(),;:").lower()
    return len(words) >= least and not (last in DANGLING_WORDS or "@" in last or "/" in last)


def _finding(analysis: Analysis, flag: Flag, block: Block, *, is_sure: bool) -> Finding:
    text, (start, end) = analysis.text, block.span
    words = text[start:end].split()
    marked = text.rfind(words[-2], start, end - len(words[-1])) if len(words) > 1 else start
    has_sentence = len(analysis.sentences.within(block.span)) > 1
    return flag(
        span=Span(marked, end),
        message=f"“{' '.join(words[-2:])}” ends a paragraph without a full stop",
        confidence=Confidence.HIGH if is_sure or has_sentence else Confidence.MEDIUM,
        fix=Fix("Add a full stop", (Edit(Span(end - 1, end), f"{text[end - 1]}."),)),
    )
