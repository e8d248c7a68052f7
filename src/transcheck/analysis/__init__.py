"""Everything that rules may ask about a document, each answer worked out once, on first use."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from transcheck.model import PROSE, Block, Document, Finding, Layer, Span
from transcheck.model.rough_words import rough_text

from .acronyms import Acronym, find_acronyms
from .alignment import Pair, align
from .antecedents import Frame, Link, find_links
from .bare_days import ORDINAL_ENDINGS, BareDay, find_bare_days
from .captions import Position, find_positions
from .characters import special_characters
from .clock_times import ClockTime, find_clock_times
from .conversions import Conversion, find_conversions
from .dates import Date, RelativeDate, find_dates, find_relative_dates
from .language import ForeignSpan, find_foreign_spans
from .lexicon import Lexicon, NameForm, NameHit, OrganisationEntry, PersonEntry, PlaceEntry
from .mentions import Mention, MentionKind, Title, find_mentions, recognise, words_of_names
from .numbers import Number, find_numbers
from .odd_figures import FigureOddity, OddFigure, find_odd_figures, may_have_odd_figures
from .odd_pronouns import OddPronoun, find_odd_pronouns
from .only_person import find_contradictions
from .origin import Origin, find_origin
from .people import GenderEvidence, Person, find_people
from .phrases import PhraseHit, find_phrases
from .pronouns import Case, Pronoun, find_pronouns, opposite
from .quotations import PairedMarks, Quotation, StrayMark, pair_marks
from .scene import Scene
from .sentences import Sentence, find_sentences
from .speakers import Attribution, attribute

if TYPE_CHECKING:
    from .originals import Rendering
    from .source import SourceAnalysis
    from .version_drift import Drift
    from .version_pairs import VersionPairs

__all__ = [
    "Acronym",
    "Analysis",
    "Attribution",
    "BareDay",
    "Case",
    "ClockTime",
    "Conversion",
    "Date",
    "FigureOddity",
    "ForeignSpan",
    "Frame",
    "GenderEvidence",
    "Lexicon",
    "Link",
    "Mention",
    "MentionKind",
    "NameForm",
    "NameHit",
    "Number",
    "OddFigure",
    "OddPronoun",
    "OrganisationEntry",
    "Origin",
    "Pair",
    "Person",
    "PersonEntry",
    "PhraseHit",
    "PlaceEntry",
    "Position",
    "Pronoun",
    "Quotation",
    "RelativeDate",
    "Sentence",
    "StrayMark",
    "Title",
    "opposite",
]


class Analysis:
    """The layers over one document.

    ``source_language`` is the language it was translated from, when declared; ``known`` looks the full name of a person
    up whom the lexicon does not have; ``faults`` tells what the rules find in a document by itself.
    """

    def __init__(
        self,
        document: Document,
        lexicon: Lexicon,
        source_language: str | None = None,
        known: Callable[[str], PersonEntry | None] | None = None,
        faults: Callable[[Document], Iterable[Finding]] | None = None,
    ) -> None:
        self.document = document
        self.lexicon = lexicon
        self.text = document.text
        self._source_language = source_language
        self._known = known
        self._faults = faults

    @cached_property
    def special_characters(self) -> frozenset[str]:
        """The characters of the text that are not printable ASCII, a tab or a newline."""
        return special_characters(self.text)

    @cached_property
    def rough_text(self) -> str:
        """The text in lower case with spaces for all but ASCII letters; every offset is that of the text."""
        return rough_text(self.text)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The rough words of the text in order: its runs of ASCII letters, in lower case."""
        return tuple(self.rough_text.split())

    @cached_property
    def word_set(self) -> frozenset[str]:
        """The rough words: a check that needs one of some words has nothing to say where ``isdisjoint`` holds."""
        return frozenset(self.words)

    @cached_property
    def name_words(self) -> frozenset[str]:
        """The words of all names in the text, as written: tells a check cheaply that none of its names is there."""
        return words_of_names(self.mentions)

    @cached_property
    def body_name_words(self) -> frozenset[str]:
        """The words of the names in the prose of the body."""
        return words_of_names(mention for mention in self.mentions if mention.block.kind in PROSE)

    @cached_property
    def sentences(self) -> Layer[Sentence]:
        """The sentences of the copy."""
        return Layer(find_sentences(self.document))

    @cached_property
    def quotations(self) -> Layer[Quotation]:
        """The quotations, nested ones after the one that holds them."""
        return Layer(self._marks.quotations)

    @cached_property
    def stray_marks(self) -> Layer[StrayMark]:
        """The closing quotation marks that nothing opened."""
        return Layer(self._marks.strays)

    @cached_property
    def names(self) -> Layer[NameHit]:
        """The names of the gazetteer that occur in the text."""
        return self.lexicon.find_names(self.document)

    @cached_property
    def phrase_hits(self) -> dict[str, list[PhraseHit]]:
        """The hits of all phrase rules together, by rule id."""
        return find_phrases(self)

    @cached_property
    def mentions(self) -> Layer[Mention]:
        """The names as they stand in the text."""
        found = find_mentions(self.document, self.names)
        return Layer(recognise(found, self._known) if self._known else found)

    @cached_property
    def pronouns(self) -> Layer[Pronoun]:
        """The gendered pronouns."""
        return Layer(find_pronouns(self.document, self.rough_text, self.word_set))

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """The persons of the story with the evidence of their gender, that of linked pronouns included."""
        for link in self._local_links:
            sign = GenderEvidence(link.pronoun.gender, "pronoun", link.pronoun.span, is_sure=False)
            link.person.evidence.append(sign)
        return self._scene.people

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The pronouns that can only mean one person, by place."""
        people = self.people  # with the evidence of the local links, which the others depend on
        distant = {link.pronoun.span: link for link in find_contradictions(self._scene, self.pronouns) if people}
        local = {link.pronoun.span: link for link in self._local_links}
        return tuple(link for _, link in sorted({**distant, **local}.items()))

    @cached_property
    def odd_pronouns(self) -> Layer[OddPronoun]:
        """The pronouns that stand alone of their gender among many of the other."""
        self.people  # noqa: B018 - so that the scene knows the genders that the local links show
        return Layer(sorted(find_odd_pronouns(self._scene, self.pronouns)))

    @cached_property
    def attributions(self) -> Layer[Attribution]:
        """Who says each quotation."""
        named = [mention for person in self.people for mention in person.mentions]
        return Layer(attribute(self.document, self.sentences, self.quotations, named, self.pronouns))

    @cached_property
    def numbers(self) -> Layer[Number]:
        """The numbers with their values."""
        return Layer(find_numbers(self.document))

    @cached_property
    def conversions(self) -> Layer[Conversion]:
        """The amounts that the copy converts into another unit or currency."""
        return Layer(find_conversions(self.document))

    @cached_property
    def odd_figures(self) -> Layer[OddFigure]:
        """Figures with something behind them that English does not write there."""
        return Layer(find_odd_figures(self.document) if may_have_odd_figures(self.text, self.word_set) else ())

    @cached_property
    def dates(self) -> Layer[Date]:
        """The dates that name a month, a year or a weekday."""
        return Layer(find_dates(self.document))

    @cached_property
    def relative_dates(self) -> Layer[RelativeDate]:
        """Dates that depend on the day of publication."""
        return Layer(find_relative_dates(self.document))

    @cached_property
    def bare_days(self) -> Layer[BareDay]:
        """Days of a month that is not named."""
        return Layer(find_bare_days(self.document) if not self.word_set.isdisjoint(ORDINAL_ENDINGS) else ())

    @cached_property
    def clock_times(self) -> Layer[ClockTime]:
        """The times of day in figures, impossible ones among them."""
        return Layer(find_clock_times(self.document))

    @cached_property
    def acronyms(self) -> Layer[Acronym]:
        """Acronyms, with the expansion beside them where there is one."""
        return Layer(find_acronyms(self.document))

    @cached_property
    def positions(self) -> Layer[Position]:
        """Who stands where, as captions say."""
        return Layer(find_positions(self.document))

    @cached_property
    def foreign_spans(self) -> Layer[ForeignSpan]:
        """Stretches in another script or language."""
        special = self.special_characters
        return Layer(find_foreign_spans(self.document, self.sentences, self.quotations, special))

    @cached_property
    def origin(self) -> Origin:
        """The language that the story was translated from."""
        days = [day.span for day in self.bare_days]
        return find_origin(
            self.document,
            self._source_language,
            self.names,
            self.mentions,
            self.phrase_hits,
            days,
            self.odd_figures,
        )

    @cached_property
    def source(self) -> "SourceAnalysis | None":
        """What was translated, where it is at hand."""
        source = self.document.source
        if source is None:
            return None
        from .source import SourceAnalysis  # brings the word tables of fifteen languages

        return SourceAnalysis(source, self.lexicon, self._source_language or "")

    @cached_property
    def pairs(self) -> Layer[Pair]:
        """What translates what: the segments of a bilingual file, else the paragraphs that belong together."""
        source = self.source
        if source is None:
            return Layer(())
        if self.document.segments:
            return Layer(Pair(segment.span, segment.source, is_sure=True) for segment in self.document.segments)
        from .anchors import source_units, target_units

        units = target_units(self.document, self.numbers, self.dates, self.names, source.language)
        return Layer(align(units, source_units(source)))

    @cached_property
    def renderings(self) -> "Layer[Rendering]":
        """The quotations whose original is in one of the references; those in other languages have none."""
        if not self.document.references:
            return Layer(())
        from .originals import find_renderings  # late, as all below: most stories have nothing beside them

        spoken = [_english(reference) for reference in self.document.references]
        return Layer(find_renderings(self.text, self.quotations, spoken))

    @cached_property
    def earlier(self) -> "Analysis | None":
        """The version before this one, where it is at hand."""
        earlier = self.document.earlier
        return Analysis(earlier, self.lexicon, self._source_language, self._known) if earlier else None

    @cached_property
    def version_pairs(self) -> "VersionPairs":
        """Which paragraphs of this and of the earlier version belong together."""
        from .version_pairs import VersionPairs, pair_versions

        return pair_versions(self, self.earlier) if self.earlier else VersionPairs(Layer(()), (), ())

    @cached_property
    def drifts(self) -> "Layer[Drift]":
        """The facts that the earlier version states otherwise."""
        from .version_drift import find_drifts

        return Layer(find_drifts(self, self.earlier, self.version_pairs.pairs) if self.earlier else ())

    @cached_property
    def reworded(self) -> "Layer[Rendering]":
        """The quotations that the earlier version has, too, with their place there."""
        from .originals import find_renderings

        return Layer(find_renderings(self.text, self.quotations, [self.earlier.text]) if self.earlier else ())

    @cached_property
    def faults(self) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
        """What the rules find in this version, and in the earlier; nothing where nobody can tell."""
        earlier = self.document.earlier
        if self._faults is None or earlier is None:
            return (), ()
        return tuple(self._faults(self.document)), tuple(self._faults(earlier))

    def in_quotation(self, span: Span) -> bool:
        """Whether a place lies inside quotation marks."""
        return self.quotations.at(span.start) is not None

    def block_at(self, offset: int) -> Block | None:
        """The block that holds a place."""
        return self._blocks.at(offset)

    def person_of(self, mention: Mention) -> Person | None:
        """The person whom a mention of this analysis means, if it was resolved."""
        return self._persons.get(id(mention))

    def person_at(self, offset: int) -> Person | None:
        """The person named, or meant by a linked pronoun, at a place."""
        mention = self.mentions.at(offset)
        if mention is not None:
            return self.person_of(mention)
        return next((link.person for link in self.links if link.pronoun.span.start == offset), None)

    @cached_property
    def _marks(self) -> PairedMarks:
        return pair_marks(self.document)

    @cached_property
    def _blocks(self) -> Layer[Block]:
        return Layer(self.document.blocks)

    @cached_property
    def _persons(self) -> dict[int, Person]:
        return {id(mention): person for person in self.people for mention in person.mentions}

    @cached_property
    def _scene(self) -> Scene:
        people = find_people(self.mentions, self.text)
        return Scene(self.text, self.word_set, self.sentences, self.quotations, self.mentions, people)

    @cached_property
    def _local_links(self) -> tuple[Link, ...]:
        return tuple(find_links(self._scene, self.pronouns))


def _english(document: Document) -> str:
    """The text of a document in English; empty for another language."""
    from .wording import is_english

    declared = document.metadata.get("language", "").lower()
    return document.text if (declared.startswith("en") if declared else is_english(document.text)) else ""
