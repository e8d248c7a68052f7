"""A sentence or paragraph stands in the story twice.

Why it matters
    Translation engines lose their place and give a passage again, and content systems merge two versions of a story.
    The second time the reader thinks that something new must be coming.

When to ignore
    A refrain, or a pull quote that is not marked as one.

Decision
    Two sentences of running text, of eight words and more and outside quotations, that are the same but for a word or
    two: a token sort ratio of 92 or more of rapidfuzz, between sentences that begin or end alike, with the same numbers
    and the same names in them. Word for word the same is sure. A list of results, whose sentences differ in names and
    figures, is left alone, and so is what somebody says of himself or herself, which magazines set
    twice as a pull quote. Captions count where they are the same as a sentence of the body, word for word.
"""

from collections.abc import Iterator
from itertools import zip_longest

from transcheck.analysis import Analysis, Sentence
from transcheck.model import BlockKind, Confidence, Edit, Finding, Fix, Related, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_FEWEST_WORDS = 8
_SHORTEST = 40
_EDGE = 24
"""Characters at the start and the end of a sentence, one of which a repetition leaves as it is."""
_LEAST_RATIO = 92
_MOST_DIFFERENT = 0.25
"""Share of the longer one by which two sentences may differ in length."""
_FIRST_PERSON = frozenset("I I’m I'm I’ve I've my me we We our us My Our".split())
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.CAPTION})
_LEDE = "The council of Lindow voted on Friday to close the old bridge to cars."


@check(
    summary="Sentence that stands in the story twice",
    category="linguistic-conventions/textual-conventions",
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    status=Status.PREVIEW,
    examples=(
        Bad(
            f"{_LEDE} Trams may use it.\n\nThe mayor was away.\n\n[[{_LEDE}]] Boats were not mentioned.",
            message="this sentence has been there before",
            fixed=f"{_LEDE} Trams may use it.\n\nThe mayor was away.\n\nBoats were not mentioned.",
        ),
        Bad(f"{_LEDE}\n\nThe mayor was away.\n\n[[{_LEDE.replace('to cars', 'to all cars')}]]"),
        Good(f"{_LEDE}\n\n{_LEDE.replace('old', 'east').replace('Lindow', 'Marne')}"),
        Good("The bridge is closed.\n\nThe mayor was away.\n\nThe bridge is closed."),
        Good(
            "Ana Petrosyan of Lindow won the 200 meters on Friday in 24 seconds.\n\n"
            "Ida Petersen of Lindow won the 400 meters on Friday in 54 seconds."
        ),
        Good(f"# {_LEDE}\n\n{_LEDE}"),
        Good(f"{_LEDE.replace('the old', 'our old')}\n\nAna Petrosyan\n\n{_LEDE.replace('the old', 'our old')}"),
        Good(f"“{_LEDE}”\n\nThe mayor was away.\n\n“{_LEDE}”"),
    ),
)
def repeated_sentence(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the second of two sentences that are alike, with the first one as evidence."""
    text, sentences = analysis.text, analysis.sentences
    spans = [sentence.span for sentence in sentences]
    starts = [text[start : start + _EDGE] for start, _ in spans]
    ends = [text[end - _EDGE : end] for _, end in spans]
    if len(set(starts)) == len(starts) and len(set(ends)) == len(ends):
        return
    heads: dict[str, Sentence] = {}
    tails: dict[str, Sentence] = {}
    for sentence, head, tail in zip(sentences, starts, ends, strict=True):
        if sentence.span.length < _SHORTEST or sentence.block.kind not in _KINDS:
            continue
        for other in (heads.setdefault(head, sentence), tails.setdefault(tail, sentence)):
            confidence = None if other is sentence else _likeness(analysis, other, sentence)
            if confidence:
                yield _finding(analysis, flag, other.span, sentence.span, confidence)
                break


def _likeness(analysis: Analysis, first: Sentence, second: Sentence) -> Confidence | None:
    """How sure it is that the second sentence repeats the first; None if it does not."""
    one, other = first.span.of(analysis.text).split(), second.span.of(analysis.text).split()
    is_caption = BlockKind.CAPTION in (first.block.kind, second.block.kind)
    if min(len(one), len(other)) < _FEWEST_WORDS or not _FIRST_PERSON.isdisjoint(one):
        return None
    if one != other and (is_caption or first.block.kind != second.block.kind or not _may_be_alike(one, other)):
        return None
    if analysis.in_quotation(first.span) or analysis.in_quotation(second.span):
        return None
    if one == other:
        return Confidence.MEDIUM if is_caption else Confidence.HIGH
    return Confidence.MEDIUM if _ratio(one, other) >= _LEAST_RATIO else None


def _may_be_alike(one: list[str], other: list[str]) -> bool:
    """Whether two sentences are about as long and share the words that a repetition must share."""
    if abs(len(one) - len(other)) > _MOST_DIFFERENT * max(len(one), len(other)):
        return False
    return all(fact == found for fact, found in zip_longest(_facts(one), _facts(other)))


def _facts(words: list[str]) -> Iterator[str]:
    """The names and figures."""
    return (word.strip(".,;:“”’\"'") for word in words[1:] if word[:1].isupper() or not word.isalpha())


def _ratio(one: list[str], other: list[str]) -> float:
    from rapidfuzz.fuzz import token_sort_ratio  # imported where it is needed: most stories repeat nothing

    return token_sort_ratio(" ".join(one), " ".join(other))


def _finding(analysis: Analysis, flag: Flag, first: Span, second: Span, confidence: Confidence) -> Finding:
    end = second.end + (analysis.text[second.end : second.end + 1] == " ")
    return flag(
        span=second,
        message="this sentence has been there before",
        confidence=confidence,
        related=(Related(first, "first here"),),
        fix=Fix("Delete the second one", (Edit(Span(second.start, end), ""),)),
    )
