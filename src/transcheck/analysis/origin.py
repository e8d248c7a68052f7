"""The language that a story was translated from, as far as the file or the copy gives it away."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from transcheck.languages.surnames import KOREAN
from transcheck.model import BlockKind, Confidence, Document, Layer, Span

from .foreign_manners import find_signs
from .lexicon import NameForm, NameHit
from .mentions import Mention
from .odd_figures import OddFigure
from .phrases import PhraseHit

_SIGNED = (BlockKind.BYLINE, BlockKind.CREDIT)
_ENOUGH_HINTS = 2
"""Independent kinds of hints that together settle the origin."""


class Hint(NamedTuple):
    """One sign of a language in the copy: which, of what kind (``byline``, ``term``, ``reading``, ...), and where."""

    language: str
    kind: str
    span: Span


class Origin(NamedTuple):
    """``language`` is an ISO 639-1 code, or empty when unknown; ``hints`` is what it was inferred from."""

    language: str
    hints: tuple[Hint, ...] = ()

    @property
    def is_translated(self) -> bool:
        """Whether the story is known to come from another language than English."""
        return self.language not in ("", "en")


def find_origin(
    document: Document,
    declared: str | None,
    names: Layer[NameHit],
    mentions: Layer[Mention],
    phrase_hits: Mapping[str, Iterable[PhraseHit]],
    bare_days: Iterable[Span],
    odd_figures: Iterable[OddFigure] = (),
) -> Origin:
    """The declared language; else the one for which two kinds of hints speak; else unknown.

    A bare day ("on the 9th") speaks for Korean, Japanese and Chinese alike, so it only helps another hint.
    """
    stated = declared or document.metadata.get("source-language", "")
    if stated:
        return Origin(stated.split("-")[0].lower())
    hints = [*_byline_hints(mentions), *_reading_hints(names), *_phrase_hints(phrase_hits)]
    hints += [Hint(language, "bare-day", span) for span in bare_days for language in ("ko", "ja", "zh")]
    tens = [hit.span for hit in phrase_hits.get("tens-of-calque", ()) if hit.row.confidence is not Confidence.LOW]
    signs = find_signs(document, ((hit.span, hit.entry) for hit in names), odd_figures, tens)
    hints += [Hint(*sign) for sign in signs]
    kinds: dict[str, set[str]] = defaultdict(set)
    for hint in hints:
        kinds[hint.language].add(hint.kind)
    best = max(sorted(kinds), key=lambda language: len(kinds[language]), default="")
    if not best or len(kinds[best]) < _ENOUGH_HINTS:
        return Origin("", tuple(hints))
    return Origin(best, tuple(hint for hint in hints if hint.language == best))


def _byline_hints(mentions: Layer[Mention]) -> list[Hint]:
    """A Korean name, family first and hyphenated, in a byline or credit."""
    found = []
    for mention in mentions:
        if mention.block.kind in _SIGNED:
            words = mention.text.split()
            if len(words) == 2 and words[0] in KOREAN and "-" in words[1]:
                found.append(Hint("ko", "byline", mention.span))
    return found


def _reading_hints(names: Layer[NameHit]) -> list[Hint]:
    return [Hint(name.language, "reading", name.span) for name in names if name.form is NameForm.READING]


def _phrase_hints(phrase_hits: Mapping[str, Iterable[PhraseHit]]) -> list[Hint]:
    return [
        Hint(language, rule, hit.span)
        for rule, hits in sorted(phrase_hits.items())
        for hit in hits
        for language in hit.row.origin
    ]
