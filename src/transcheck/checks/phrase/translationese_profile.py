"""The language of the whole story lies outside what native news shows, in several ways at once.

Why it matters
    Translated news has habits that no single sentence shows: names and nouns where English has a pronoun, days without
    a month, quotations hung on a participle, the same few openers. Seen together they tell an editor where a rewrite
    pays more than corrections.

When to ignore
    A list, a law text or a poem has a profile of its own. The figures are no verdict on who wrote the copy.

Decision
    Debatable, and only in prose of 200 words and more. Five counts are set against the band in which nineteen of twenty
    English news stories lie, measured on the 51 longer news stories of NTREX and GUM: personal pronouns, days without a
    month and participles before a quotation for 1,000 words, different words among the first 200, and openers such as
    “As”, “In” and “According” for 100 sentences. Two counts outside make a finding, on the first sentence, with the
    figures.
"""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from transcheck.analysis import Analysis
from transcheck.model import PROSE, Confidence, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_FEWEST_WORDS = 200
_LEAST_COUNTS = 2
_MARKS = ".,;:!?()[]\"'“”‘’"
_PRONOUNS = frozenset("he she it they him her them his its their hers theirs himself herself itself themselves".split())
_OPENERS = frozenset("According After As Due Following If In Regarding Since Through With".split())
_PARTICIPLES = frozenset(
    "adding asserting claiming declaring emphasizing explaining expressing noting revealing saying stating stressing "
    "writing".split()
)
_OPENING = ("“", '"', "‘", "'")


class Measure(NamedTuple):
    """A count of a story with the band in which native news lies; ``least`` and ``most`` belong to it."""

    name: str
    value: float
    least: float
    most: float

    @property
    def is_outside(self) -> bool:
        """Whether native news would hardly show it."""
        return not self.least <= self.value <= self.most

    def __str__(self) -> str:
        """``pronouns 1.2 (native 3.9 to 73)``."""
        return f"{self.name} {self.value:.3g} (native {self.least:g} to {self.most:g})"


@check(
    summary="Profile of the whole story unlike native news",
    category="style/unidiomatic",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    status=Status.PREVIEW,
    examples=(
        Bad(
            "[[Mayor Ines Duarte visited Faro on the 9th.]] " + "The mayor opened the dam of the town of Faro. " * 24,
            message="pronouns 0 (native 3.9 to 73), days without a month 4.03 (native 0 to 0), "
            "different words 6 (native 50.5 to 67.5)",
        ),
        Bad("[[As the mayor left, the dam broke.]] " + "In Faro the mayor opened the dam of the town. " * 24),
        Good("As the mayor left, the dam broke. In Faro she wept."),
        Good("The mayor of the town left Faro for a week in May to see the dam that she built. " * 14),
    ),
)
def translationese_profile(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag a story of which two counts lie outside the band."""
    blocks = [block.span for block in analysis.document.blocks if block.in_copy and block.kind in PROSE]
    sample = list(islice(_words(blocks, analysis.text), _FEWEST_WORDS))
    if len(sample) < _FEWEST_WORDS or not _may_be_outside(sample, analysis):
        return
    outside = [measure for measure in _measures(list(_words(blocks, analysis.text)), analysis) if measure.is_outside]
    if len(outside) >= _LEAST_COUNTS:
        yield flag(span=_first_sentence(blocks[0], analysis), message=", ".join(map(str, outside)))


def _words(blocks: list[Span], text: str) -> Iterator[str]:
    for start, end in blocks:
        yield from text[start:end].split()


def _may_be_outside(sample: list[str], analysis: Analysis) -> bool:
    """Whether any count but that of the pronouns may be outside its band: pronouns take longest, and are one only."""
    if analysis.bare_days or not _PARTICIPLES.isdisjoint(analysis.word_set):
        return True
    return _openers(analysis).is_outside or _variety(list(map(_plain, sample))).is_outside


def _first_sentence(block: Span, analysis: Analysis) -> Span:
    sentence = analysis.sentences.at(block.start)
    return sentence.span if sentence else block


def _measures(words: list[str], analysis: Analysis) -> list[Measure]:
    """The five counts; ``words`` are those of the prose with their punctuation."""
    plain = list(map(_plain, words))
    thousand = len(words) / 1000
    pronouns = sum(word in _PRONOUNS for word in plain) / thousand
    days = len(analysis.bare_days) / thousand
    quoted = sum(
        word.rstrip(",").lower() in _PARTICIPLES and following.startswith(_OPENING)
        for word, following in zip(words, islice(words, 1, None), strict=False)
    )
    return [
        Measure("pronouns", pronouns, 3.9, 73),
        Measure("days without a month", days, 0, 0),
        Measure("participles before quotations", quoted / thousand, 0, 2.1),
        _variety(plain),
        _openers(analysis),
    ]


def _plain(word: str) -> str:
    return word.strip(_MARKS).lower()


def _variety(plain: list[str]) -> Measure:
    """Different words among the first ones, for 100."""
    return Measure("different words", len(set(plain[:_FEWEST_WORDS])) / _FEWEST_WORDS * 100, 50.5, 67.5)


def _openers(analysis: Analysis) -> Measure:
    """Sentences of the prose that begin with one of the openers, for 100."""
    first_words = [
        sentence.span.of(analysis.text).split(None, 1)[0].strip(_MARKS)
        for sentence in analysis.sentences
        if sentence.block.kind in PROSE
    ]
    share = sum(word in _OPENERS for word in first_words) / max(1, len(first_words)) * 100
    return Measure("openers", share, 0, 14.3)
