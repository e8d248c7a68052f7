"""Which blocks are running text, and whether words are a sentence."""

from bisect import bisect_right

from transcheck.languages.en import REPORTING_VERBS
from transcheck.model import COPY, PROSE, Block, Document

_STOPS = frozenset(".!?…。！？｡．।॥؟۔")
_CLOSING = "”’\"'»)]」』》）】 "
_FINITE = frozenset(
    """
    is are was were has have had will would can could may might must should do does did isn't aren't wasn't weren't
    hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't i'm it's he's she's that's
    there's we're they're you're i've we've they've i'll we'll
    became began came chose drew drove fell flew gave grew knew rose saw spoke stood took went wrote got made
    """.split()
)
_MARKS = "“”\"‘’'(),;:.!?"


def is_copy(block: Block | None) -> bool:
    """Whether a block is what an editor wrote: headings, captions and prose of the story."""
    return block is not None and block.in_copy and block.kind in COPY


def is_running_text(block: Block | None) -> bool:
    """Whether a block is prose of the story."""
    return block is not None and block.in_copy and block.kind in PROSE


def ends_sentence(words: str) -> bool:
    """Whether the last mark, closing quotation marks and brackets aside, is one that ends a sentence in any script."""
    return words.rstrip(_CLOSING)[-1:] in _STOPS if words else False


def translates_sentence(document: Document, block: Block) -> bool:
    """Whether the file gives the block's source, and that ends like a sentence."""
    index = bisect_right(document.segments, block.span.start, key=lambda segment: segment.span.start) - 1
    if index < 0 or document.source is None or not document.segments[index].span.covers(block.span):
        return False
    return ends_sentence(document.segments[index].source.of(document.source.text))


def has_finite_verb(words: list[str]) -> bool:
    """Whether one of the words, after the first, is a verb form that only a whole clause has; marks do not count."""
    bare = (word.strip(_MARKS).lower().replace("’", "'") for word in words[1:])
    return any(word in _FINITE or (word in REPORTING_VERBS and word.endswith("d")) for word in bare)
