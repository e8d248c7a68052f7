"""The rows of phrase rules: what to look for, under which conditions, and what to say."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from transcheck.model import Confidence, Safety, Severity

from .phrase_pattern import Element, Pattern, Stretch, Word, decode_elements, decode_pattern, ends_before, match_words


class PhraseRow(NamedTuple):
    """A phrase as its author wrote it, with what follows from a hit.

    ``message`` and ``instead`` are templates. ``instead`` is None where nothing can be proposed and empty where the
    words should go; ``severity``, ``confidence`` and ``fix`` are None where the rule's own hold. ``origin`` names the
    languages of which a hit is a hint; of ``likely_from`` the story must be a translation, else the hit is of low
    confidence. ``why`` is the reason, for messages; ``declared`` is the file and line.
    """

    rule: str
    phrase: str
    instead: str | None = None
    message: str | None = None
    fix: Safety | None = None
    origin: tuple[str, ...] = ()
    likely_from: tuple[str, ...] = ()
    why: str = ""
    severity: Severity | None = None
    confidence: Confidence | None = None
    is_whole_block: bool = False
    declared: str = ""


class Company(NamedTuple):
    """Words and phrases, one of which must (or must not) be near: single words apart, for speed."""

    words: frozenset[str]
    phrases: tuple[tuple[Element, ...], ...]

    def is_in(self, stretch: Stretch) -> bool:
        """Whether one of them occurs."""
        if not self.words.isdisjoint(stretch.folded):
            return True
        return any(stretch.holds(phrase) for phrase in self.phrases)

    def starts_at(self, stretch: Stretch, index: int) -> bool:
        """Whether one of them begins at token ``index``."""
        if index < len(stretch.folded) and stretch.folded[index] in self.words:
            return True
        return any(match_words(phrase, stretch, index) for phrase in self.phrases)

    def ends_before(self, stretch: Stretch, index: int) -> bool:
        """Whether one of them ends right before token ``index``."""
        if index > 0 and stretch.folded[index - 1] in self.words:
            return True
        return any(ends_before(phrase, stretch, index) for phrase in self.phrases)


class SearchRow(NamedTuple):
    """A row made ready for searching. A condition that does not exist is None."""

    row: PhraseRow
    pattern: Pattern | None
    needs: tuple[str, ...]
    """Folded words of which one must be in the sentence; none where any sentence will do."""
    opens_with_capital: bool
    """Whether the words that are searched for begin with a capital letter."""
    replacements: Mapping[str, str]
    """The replacement for each ending of the phrase's inflected word; empty when ``row.instead`` always fits."""
    beside: Company | None
    unless: Company | None
    not_before: Company | None
    not_after: Company | None
    stories_with: tuple[str, ...]
    not_stories_with: tuple[str, ...]

    @property
    def depends_on_sentence(self) -> bool:
        """Whether other words of the sentence decide."""
        return self.beside is not None or self.unless is not None


def decode_row(compiled: Mapping[str, Any]) -> SearchRow:
    """A row from its compiled form."""
    pattern = decode_pattern(compiled["pattern"]) if compiled.get("pattern") else None
    return SearchRow(
        row=_phrase_row(compiled),
        pattern=pattern,
        needs=pattern.needs() if pattern else (),
        opens_with_capital=pattern.opens_with_capital() if pattern else False,
        replacements=compiled.get("replacements", {}),
        beside=_company(compiled.get("beside")),
        unless=_company(compiled.get("unless")),
        not_before=_company(compiled.get("not before")),
        not_after=_company(compiled.get("not after")),
        stories_with=tuple(compiled.get("stories with", ())),
        not_stories_with=tuple(compiled.get("not stories with", ())),
    )


def _phrase_row(compiled: Mapping[str, Any]) -> PhraseRow:
    return PhraseRow(
        rule=compiled["rule"],
        phrase=compiled["phrase"],
        instead=compiled.get("instead"),
        message=compiled.get("message"),
        fix=Safety(compiled["fix"]) if "fix" in compiled else None,
        origin=tuple(compiled.get("origin", ())),
        likely_from=tuple(compiled.get("likely from", ())),
        why=compiled.get("why", ""),
        severity=Severity(compiled["severity"]) if "severity" in compiled else None,
        confidence=Confidence(compiled["confidence"]) if "confidence" in compiled else None,
        is_whole_block="whole" in compiled,
        declared=compiled.get("declared", ""),
    )


def _company(compiled: Iterable[Sequence[Mapping[str, Any]]] | None) -> Company | None:
    if compiled is None:
        return None
    words: set[str] = set()
    phrases = []
    for elements in map(decode_elements, compiled):
        only = elements[0] if len(elements) == 1 else None
        if isinstance(only, Word) and not only.exact:
            words |= only.small.keys()
        else:
            phrases.append(elements)
    return Company(frozenset(words), tuple(phrases))
