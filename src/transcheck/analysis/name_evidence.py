"""Names of a translation that nothing in its source accounts for, and names of the source that it lacks.

A name is taken over by sound, by the gazetteer, or by one of the forms that exonyms have; a name made of English
words is a translation and proves nothing.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from transcheck.languages.en import FUNCTION_WORDS, MONTHS, WEEKDAYS
from transcheck.languages.en.name_words import is_english
from transcheck.languages.exonyms import EXONYMS, RELATED_NAMES
from transcheck.languages.institution_words import GERMAN_NOUN_ENDINGS, TRANSLATED_STEMS
from transcheck.languages.surnames import EAST_ASIAN
from transcheck.languages.zh.readings import SOUND_CHARACTERS
from transcheck.model import Span

from . import Analysis
from .lexicon import Entry, Lexicon, OrganisationEntry, PersonEntry, PlaceEntry
from .mentions import Mention
from .renderings import Rendered, Sounds, latin_of
from .source import SourceAnalysis
from .spelling import letters_of

HEARD_LANGUAGES = frozenset("cs de es fr hi it ko pl pt ru uk zh".split())
"""Languages whose writing lets a name be heard; Japanese characters have too many readings."""
_SHORTEST = 4
_WORD = re.compile(r"[^\W\d_][\w’']*")
_PLAIN_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_LETTERS = 3
_POSSESSIVE = re.compile(r"[’']s?\Z")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:…\"“”«»„¿¡(—–-])[\s\"“«„¿¡(]*\Z")
_EAST_ASIAN_LANGUAGES = frozenset({"ja", "ko", "zh"})
_EAST_ASIAN_COUNTRIES = frozenset({"CN", "JP", "KP", "KR", "TW", "VN"})
_SAFE_KOREAN = frozenset("미국 중국 일본 영국 독일 북한 한국 호주 대만".split())
"""Places of two syllables that are no other word; longer ones hardly ever are."""
_COUNTRY_WORDS = re.compile(
    r"(?<![a-z])(?:countr(?:y|ies)|government|nation|state|capital|domestic|local|national|home|republic|island)"
)
_SHORT_FORMS = {
    "United States": ("U.S.", "US", "Americ"),
    "United Kingdom": ("U.K.", "UK", "Brit", "English", "England"),
    "North Korea": ("DPRK", "the North", "Korea"),
    "South Korea": ("ROK", "the South", "Korea"),
}
_COMMON_CHINESE = frozenset(
    "东北 東北 西北 华北 華北 光明 大同 永安 和平 太平 平安 长春 永康 吉安 安康 保定 前进".split()
)
"""Places that are words as well."""
_OTHER_SCRIPTS = frozenset({"ar", "hi", "ja", "ko", "ru", "uk", "zh"})
_LATIN_NAME = re.compile(r"[A-Z][a-z]{3,}(?: [A-Z][a-z]+)*(?![A-Za-z.@/_-])")
_DOTTED_NAME = re.compile("[\u4e00-\u9fff]{2,6}[·•・][\u4e00-\u9fff]{2,6}")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_SAFE_CHINESE = frozenset(
    "北京 上海 天津 重庆 重慶 香港 澳门 澳門 台湾 台灣 臺灣 台北 臺北 高雄 广州 廣州 深圳 武汉 武漢".split()
)
"""Chinese places of two characters that are no other word."""
_KANA = re.compile("[\u30a1-\u30faー]")
_ALL_CAPITALISED = 0.6
_FEWEST_WORDS = 4
_NEVER_TAKEN_OVER = frozenset(
    "Brexit Brexiteer Brexiteers Remainer Remainers Tory Tories Washington Moscow Beijing Baja Brussels "
    "Kremlin Pentagon Premier "
    "Covid COVID Coronavirus Internet Olympic Olympics Olympiad Catholic Catholics Protestant Protestants Christian "
    "Christians Muslim Muslims Jew Jews Jewish Islamist Christmas Easter Ramadan Prof Capt Insp Sept Sens "
    "Reps Const".split()
)
"""Names that stand for something the source may have called otherwise."""


class TargetName(NamedTuple):
    """A name of the translation that the source lacks."""

    span: Span
    text: str


class MissingName(NamedTuple):
    """A name of the source that the translation lacks; ``is_known`` where the gazetteer has it."""

    span: Span
    text: str
    is_known: bool


def unsupported_names(analysis: Analysis, stretch: Span, source: Span) -> Iterator[TargetName]:
    """The names of a stretch of the translation that nothing in its source sounds like, by place."""
    heard = analysis.source
    if heard is None or heard.language not in HEARD_LANGUAGES or is_in_capitals(stretch.of(analysis.text)):
        return
    rendered = Rendered(source.of(heard.text), heard.language)
    whole = _of_all(heard.text, heard.language)
    for mention in analysis.mentions.within(stretch):
        words = _taken_over(analysis, mention)
        if not words or any(map(rendered.has, words)) or any(map(whole.has, words)):
            continue
        if heard.language not in _EAST_ASIAN_LANGUAGES and _is_east_asian(mention):
            continue
        if mention.entry is not None and _is_in_source(analysis, mention.entry):
            continue
        yield TargetName(mention.span, " ".join(mention.text.split()))


@lru_cache(maxsize=4)
def _of_all(text: str, language: str) -> Rendered:
    """A whole source, made ready once for all its stretches."""
    return Rendered(text, language)


def _is_in_source(analysis: Analysis, entry: Entry) -> bool:
    """Whether the source has the name of an entry, a family name alone, or an American state by its first character."""
    source = analysis.source
    if source is None or _in_source(source).has(entry):
        return True
    if source.language == "zh" and isinstance(entry, PlaceEntry) and entry.country == "US" and "州" in source.text:
        return True
    family = _family_names(analysis.lexicon, source.language).get(entry.id, "")
    return bool(family) and family in source.text


@lru_cache(maxsize=8)
def _family_names(lexicon: Lexicon, language: str) -> dict[str, str]:
    """The last part of foreign names that are written in parts with a dot or space between, by the id of the entry."""
    names = ((entry.id, re.split("[·・ ]", name)) for name, entry in lexicon.native_names(language).items())
    return {identifier: parts[-1] for identifier, parts in names if len(parts) > 1 and len(parts[-1]) > 1}


def _taken_over(analysis: Analysis, mention: Mention) -> list[str]:
    """The words of a name that a translator takes over; empty where it may be anything else."""
    text = analysis.text
    if mention.text.isupper() or isinstance(mention.entry, OrganisationEntry):
        return []
    words = [_POSSESSIVE.sub("", word) for part in mention.text.split() for word in part.split("-")]
    opens = mention.entry is None and _opens_sentence(text, mention.block.span.start, mention.span.start)
    if opens and (len(words) < 2 or any(map(_is_ordinary, words))):
        return []
    known = [word for word in words if len(word) >= _SHORTEST and word[0].isupper() and not _is_ordinary(word)]
    ordinary = [word for word in words if _is_ordinary(word) or word.isupper()]
    is_translated = mention.entry is None and len(ordinary) >= len(known)
    return [] if is_translated or not _NEVER_TAKEN_OVER.isdisjoint(words) else known


def _is_east_asian(mention: Mention) -> bool:
    """Whether other languages transcribe the name by rules of their own: Пхеньян, Ким Чен Ын."""
    entry = mention.entry
    if isinstance(entry, PlaceEntry):
        return entry.country in _EAST_ASIAN_COUNTRIES
    if isinstance(entry, PersonEntry):
        return not _EAST_ASIAN_LANGUAGES.isdisjoint(entry.languages)
    return mention.text.split()[0] in EAST_ASIAN


def _opens_sentence(text: str, first: int, start: int) -> bool:
    return _SENTENCE_START.search(text[max(first, start - 6) : start]) is not None


@lru_cache(maxsize=4096)
def _is_ordinary(word: str) -> bool:
    return word not in EXONYMS and _is_any_english(word)


def _is_any_english(word: str) -> bool:
    return word.lower() in FUNCTION_WORDS or word in MONTHS or word in WEEKDAYS or is_english(word)


def is_in_capitals(stretch: str) -> bool:
    """Whether most words are capitalised, as in headlines and titles, so that capitals show no names."""
    words = [word for word in _WORD.findall(stretch) if len(word) >= _SHORTEST]
    capitalised = [word for word in words if word[0].isupper()]
    return len(capitalised) >= max(_FEWEST_WORDS, _ALL_CAPITALISED * len(words))


class _Known(NamedTuple):
    """What the gazetteer finds on one side: the ids of the entries, and the countries of the places."""

    ids: frozenset[str]
    countries: frozenset[str]

    def has(self, entry: Entry) -> bool:
        """Whether an entry is among them, or a place in the country of one of them."""
        return entry.id in self.ids or (isinstance(entry, PlaceEntry) and entry.country in self.countries)


def _known(entries: Iterable[Entry]) -> _Known:
    found = list(entries)
    countries = {entry.country for entry in found if isinstance(entry, PlaceEntry)} - {""}
    return _Known(frozenset(entry.id for entry in found), frozenset(countries))


@lru_cache(maxsize=1)
def _in_target(analysis: Analysis) -> tuple[_Known, bool]:
    """The entries of the translation, and whether it speaks of a country without its name."""
    names = _known(hit.entry for hit in analysis.names)
    return names, _COUNTRY_WORDS.search(analysis.text) is not None


@lru_cache(maxsize=1)
def _in_source(source: SourceAnalysis) -> _Known:
    return _known(name.entry for name in source.names)


def missing_names(analysis: Analysis, source: Span) -> Iterator[MissingName]:
    """The names of a stretch of source that are nowhere in the translation, by place."""
    heard = analysis.source
    if heard is not None:
        kinds = (_missing_entries, _missing_latin, _missing_spelled, _missing_words)
        yield from sorted({name for find in kinds for name in find(analysis, heard, source)})


def count_traced(analysis: Analysis, source: Span) -> int:
    """How many names of a stretch of source the translation has."""
    heard = analysis.source
    if heard is None:
        return 0
    missing = {name.span for name in missing_names(analysis, source)}
    entries = [name for name in heard.names.within(source) if name.span not in missing]
    runs = list(_capital_runs(source.of(heard.text))) if heard.language in TRANSLATED_STEMS else []
    words = [re.split("[ -]", run.of(source.of(heard.text))) for run in runs]
    return len(entries) + sum(_is_traced(analysis.text, run) for run in words)


def _missing_entries(analysis: Analysis, source: SourceAnalysis, stretch: Span) -> Iterator[MissingName]:
    known, speaks_of_country = _in_target(analysis)
    for name in source.names.within(stretch):
        if isinstance(name.entry, OrganisationEntry) or name.span.length < 2 or _is_inside(source.text, name.span):
            continue
        if isinstance(name.entry, PlaceEntry) and name.entry.kind == "country" and speaks_of_country:
            continue
        if source.language == "zh" and _may_be_a_word(name.span.of(source.text), name.entry):
            continue
        if not known.has(name.entry) and not _is_named(analysis, name.entry):
            yield MissingName(name.span, name.span.of(source.text), is_known=True)


def _may_be_a_word(name: str, entry: Entry) -> bool:
    """Whether a Chinese place of two characters may be a word of the language: Haikou is a mouth of the sea."""
    is_chinese = isinstance(entry, PlaceEntry) and entry.country in ("CN", "TW", "HK")
    return is_chinese and len(name) < 3 and name not in _SAFE_CHINESE


def _is_inside(text: str, span: Span) -> bool:
    """Whether a short name in kana or characters is a piece of a longer foreign word."""
    if _HANGUL.match(text, span.start):
        is_inside = span.start > 0 and _HANGUL.match(text, span.start - 1) is not None
        return is_inside or (span.length < 3 and span.of(text) not in _SAFE_KOREAN)
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    if _KANA.match(text, span.start):
        return bool(_KANA.match(before) or _KANA.match(after))
    if text[span.start : span.end] in _COMMON_CHINESE:
        return True
    return span.length < 3 and any(one in SOUND_CHARACTERS for one in (before, after) if one)


def _is_named(analysis: Analysis, entry: Entry) -> bool:
    """Whether a word of the translation is a word of the name of an entry, or nearly."""
    names = [entry.name]
    if isinstance(entry, PersonEntry):
        names += [*entry.aliases, *entry.variants, entry.family]
    names += RELATED_NAMES.get(entry.name, ())
    parts = {letters_of(part) for name in names for part in re.split("[ -]", name)} - {""}
    if any(form in analysis.text for form in _SHORT_FORMS.get(entry.name, ())):
        return True
    heard = _capitalised(analysis.text)
    return any(map(heard.has_like, parts))


def _missing_latin(analysis: Analysis, source: SourceAnalysis, stretch: Span) -> Iterator[MissingName]:
    """Capitalised Latin words inside another script, which a translation keeps."""
    if source.language not in _OTHER_SCRIPTS:
        return
    for match in _LATIN_NAME.finditer(source.text, *stretch):
        words = match[0].split()
        if not all(map(_is_ordinary, words)) and not _is_traced(analysis.text, words):
            yield MissingName(Span(*match.span()), match[0], is_known=False)


def _missing_spelled(analysis: Analysis, source: SourceAnalysis, stretch: Span) -> Iterator[MissingName]:
    """Foreign full names in Chinese characters with a dot between their parts."""
    if source.language != "zh":
        return
    names = {word for word in _PLAIN_WORD.findall(analysis.text) if word[0].isupper() and len(word) >= _SHORTEST}
    for match in _DOTTED_NAME.finditer(source.text, *stretch):
        sounds = Rendered(match[0], "zh")
        if not any(map(sounds.has, names)):
            yield MissingName(Span(*match.span()), match[0], is_known=False)


def _missing_words(analysis: Analysis, source: SourceAnalysis, stretch: Span) -> Iterator[MissingName]:
    """Runs of capitalised words that are no names of institutions and have left no trace."""
    stems = TRANSLATED_STEMS.get(source.language)
    if stems is None:
        return
    text = stretch.of(source.text)
    for span in _capital_runs(text):
        words = re.split("[ -]", span.of(text))
        if max(map(len, words)) < _SHORTEST or any(map(str.isupper, words)):
            continue
        if source.language == "de" and not _is_german_name(words):
            continue
        if any(latin_of(word).startswith(stems) for word in words) or _is_traced(analysis.text, words):
            continue
        found = Span(stretch.start + span.start, stretch.start + span.end)
        yield MissingName(found, found.of(source.text), is_known=False)


def _is_german_name(words: list[str]) -> bool:
    """Whether a run of words, all of which German capitalises, is a name: two, and none formed as a noun."""
    return len(words) > 1 and not any(word.endswith(GERMAN_NOUN_ENDINGS) for word in words)


def _capital_runs(text: str) -> Iterator[Span]:
    """Neighbouring capitalised words, without one that opens a sentence."""
    run: list[Span] = []
    for match in _PLAIN_WORD.finditer(text):
        span = Span(*match.span())
        if run and not (match[0][0].isupper() and text[run[-1].end : span.start] in (" ", "-")):
            yield Span(run[0].start, run[-1].end)
            run = []
        if match[0][0].isupper() and (run or not _opens_sentence(text, 0, span.start)):
            run.append(span)
    if run:
        yield Span(run[0].start, run[-1].end)


def _is_traced(target: str, words: Iterable[str]) -> bool:
    """Whether a word of the translation is a form of one of the words."""
    sounds, stems = _words(target)
    for word in words:
        latin, small = latin_of(word), word.lower()
        if len(word) < _FEWEST_LETTERS:
            continue
        if latin.startswith(stems) or small.startswith(stems) or (latin and sounds.has_like(latin)):
            return True
    return False


@lru_cache(maxsize=64)
def _words(text: str) -> tuple[Sounds, tuple[str, ...]]:
    """The words of a translation, and the beginnings that their forms have in other languages."""
    words = dict.fromkeys(_PLAIN_WORD.findall(text))
    stems = {stem for word in words for stem in EXONYMS.get(word, ())}
    return Sounds(map(letters_of, words)), tuple(stems)


@lru_cache(maxsize=64)
def _capitalised(text: str) -> Sounds:
    return Sounds(letters_of(word) for word in _PLAIN_WORD.findall(text) if word[0].isupper())
