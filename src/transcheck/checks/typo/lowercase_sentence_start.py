"""A sentence begins with a small letter.

Why it matters
    Engines that work clause by clause lose the capital where they cut, and whole stories arrive in small letters.
    Readers take the sentence for the end of one whose beginning is missing.

When to ignore
    The first word is a name that is written small.

Decision
    A paragraph that ends like a sentence but begins with a small letter, and a small letter after the full stop of a
    sentence where a word follows that opens sentences. Names such as "iPhone" and "van Dyck", addresses, list items,
    paragraphs that go on with a broken line and words after abbreviations are left alone. It is sure for words of
    grammar ("the", "but"); other words may be names.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.running_text import ends_sentence, has_finite_verb, is_running_text, translates_sentence
from transcheck.languages.en import BEFORE_NAMES, BEFORE_NUMBERS, EVERYWHERE, FUNCTION_WORDS, SENTENCE_OPENERS
from transcheck.model import Block, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_MARKS = "“\"‘'"
_CLOSING = "”\"’')]"
_PARTICLES = frozenset(
    "de van von der den du di da del della des dos el al bin ibn la le ter ten af av zu abu ben st".split()
)
_OPENERS = frozenset(word.lower() for word in SENTENCE_OPENERS)
_ABBREVIATIONS = frozenset(word.lower() for word in BEFORE_NAMES | BEFORE_NUMBERS | EVERYWHERE) | frozenset(
    "min max tel dept avg govt temp incl excl misc ext hrs mins secs yrs lbs approx resp figs tbsp tsp".split()
)
_GRAMMAR = FUNCTION_WORDS | _OPENERS
_LEAST_WORDS = 5
_LEAST_LETTERS = 3
_SUBJECTS = frozenset({"the", "he", "she", "they", "it", "we", "this", "these", "there", "but", "a", "his", "her"})


@check(
    summary="Sentence that begins with a small letter",
    category="linguistic-conventions/spelling",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The ferry left. [[the]] mayor was on it.",
            message="“the” begins a sentence with a small letter",
            fixed="The ferry left. The mayor was on it.",
        ),
        Bad("The ferry left on Friday. [[the]] mayor was on it."),
        Bad("The ferry left Lindow.\n\n[[mayors]] of three towns were on it.", fixed=None),
        Bad("# Ferry leaves\n\n[[the]] ferry of lindow left on monday with the mayor."),
        Good("The ferry left at 5 p.m. the mayor was on it, with guests, staff etc. the day before."),
        Good("The ferry left Lindow.\n\niPhones of mayors were on it.\n\nde Vries was on it too, the mayor said."),
        Good("The ferry left with the words\n\nthe mayor of Lindow\n\n- the ferry of three towns left."),
    ),
)
def lowercase_sentence_start(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the first word of each such sentence."""
    found = [*_at_block_starts(analysis), *_after_stops(analysis)]
    for span in sorted(found):
        word = span.of(analysis.text)
        is_sure = word in _GRAMMAR
        yield flag(
            span=span,
            message=f"“{word}” begins a sentence with a small letter",
            confidence=Confidence.HIGH if is_sure else Confidence.MEDIUM,
            fix=Fix(
                f"Write “{word.capitalize()}”",
                (Edit(Span(span.start, span.start + 1), word[0].upper()),),
                Safety.SAFE if is_sure and not analysis.in_quotation(span) else Safety.SUGGESTED,
            ),
        )


def _at_block_starts(analysis: Analysis) -> Iterator[Span]:
    text, blocks = analysis.text, analysis.document.blocks
    for number, block in enumerate(blocks):
        start = block.span.start
        if text[start] in _MARKS and start + 1 < block.span.end:
            start += 1
        if text[start].islower() and block.kind is BlockKind.PARAGRAPH and _is_sentence(analysis, block):
            span = Span(start, _word_end(text, start))
            if _begins_anew(text, blocks[number - 1] if number else None) and not _is_name(text, span):
                yield span


def _is_sentence(analysis: Analysis, block: Block) -> bool:
    """Whether running text has the length, the end and the verb of a sentence, or translates one."""
    words = block.span.of(analysis.text)
    if not is_running_text(block) or words.count(" ") < _LEAST_WORDS - 1:
        return False
    if translates_sentence(analysis.document, block):
        return True
    first = words.split(maxsplit=1)[0].strip(_MARKS)
    return ends_sentence(words) and (first in _GRAMMAR or has_finite_verb(words.split()))


def _begins_anew(text: str, above: Block | None) -> bool:
    """Whether what stands above has come to its end, and is no heading of a list or dateline of the same line."""
    if above is None:
        return True
    if above.kind is BlockKind.PARAGRAPH:
        return ends_sentence(above.span.of(text))
    return above.kind is not BlockKind.DATELINE and above.kind is not BlockKind.LIST_ITEM


def _is_name(text: str, span: Span) -> bool:
    """Whether the word is an address, has a capital inside, or is the particle of a name."""
    token = text[span.start : span.start + 40].split()[0]
    if not token.rstrip(".,;:!?”\"’')").replace("-", "").replace("’", "").replace("'", "").isalpha():
        return True
    if any(one.isupper() for one in token):
        return True
    following = text[span.end : span.end + 2].strip(" -")
    return following[:1].isupper() and token.lower() in _PARTICLES


def _word_end(text: str, start: int) -> int:
    while start < len(text) and (text[start].isalpha() or text[start] in "-'’"):
        start += 1
    return start


def _after_stops(analysis: Analysis) -> Iterator[Span]:
    """Small letters after the full stop of a sentence."""
    text = analysis.text
    pieces = text.split(". ")
    start = counted = 0
    for number in [number for number, piece in enumerate(pieces) if piece[:1].islower()]:
        start += sum(len(piece) + 2 for piece in pieces[counted:number])
        counted = number
        span = Span(start, _word_end(text, start))
        if number and span.of(text) in _OPENERS and _ends(pieces[number - 1].rpartition(" ")[2], span.of(text)):
            is_prose = is_running_text(analysis.block_at(start))
            if is_prose and not analysis.in_quotation(span) and not _is_name(text, span):
                yield span


def _ends(word: str, opener: str) -> bool:
    """Whether a sentence may end in the word: in small letters, or with a capital ("Friday") before a subject."""
    name = word.rstrip(_CLOSING)
    is_name = opener in _SUBJECTS and name.isalpha() and name.istitle() and len(name) > _LEAST_LETTERS + 1
    return _is_word(word) or (is_name and name.lower() not in _ABBREVIATIONS)


def _is_word(word: str) -> bool:
    """Whether a sentence may end in the word before a full stop: no abbreviation."""
    bare = word.lstrip("“\"‘'(").rstrip(_CLOSING)
    return bare.isalpha() and bare.islower() and len(bare) >= _LEAST_LETTERS and bare not in _ABBREVIATIONS
