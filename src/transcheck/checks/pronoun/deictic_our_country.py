"""“Our country” in a news story: the point of view of the readers at home.

Why it matters
    Korean 우리나라, Japanese わが国 and Chinese 我国 are plain names of one's own country there. In English, on a site
    elsewhere, “our country” names the reader's; “my country” comes from the same words.

When to ignore
    A column or a speech, where the writer does speak for a country.

Decision
    “Our” or “my” before country, government, security, waters and the like, outside quotation marks, in copy that is
    known to be translated, or is about East Asia without a sign of another home (Congress, Britain), and that has no
    other “I”, “we”, “us”, “me” or “my” outside them. Sentences about somebody from an English-speaking country are left
    alone. “Domestic fans” and the like are debatable. The country is only offered where the original is known.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, PersonEntry
from transcheck.analysis.east_asia import is_about_east_asia
from transcheck.analysis.narrator import has_narrator
from transcheck.analysis.places import matches_in_copy
from transcheck.model import CAPTIONS, HEADINGS, BlockKind, Confidence, Edit, Finding, Fix, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_NOUNS = (
    "country|nation|homeland|government|military|army|navy|air force|troops|economy|companies|enterprises|exports"
    "|industry|people|citizens|nationals|national team|athletes|security|waters|airspace|territory|soldiers"
    "|economic zone"
)
_OUR = re.compile(rf"ur (?:own |exclusive )?({_NOUNS})(?![\w-])(['’]s)?")
_MY = re.compile(r"y (country)(?![\w-])(['’]s)?")
_DOMESTIC = re.compile(r"omestic (fans|netizens|media|audiences|viewers|moviegoers|online communities)(?![\w-])")
_WHERE = CAPTIONS | HEADINGS | {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM}
_HOMES = {
    "ko": ("South Korea", "South Korean"),
    "ja": ("Japan", "Japanese"),
    "zh": ("China", "Chinese"),
    "uk": ("Ukraine", "Ukrainian"),
    "vi": ("Vietnam", "Vietnamese"),
    "tr": ("Turkey", "Turkish"),
    "pl": ("Poland", "Polish"),
    "it": ("Italy", "Italian"),
}
_ENGLISH_SPEAKING = frozenset("US GB IE AU NZ CA IN PK SG PH ZA NG KE".split())
_SIGNS_OF_ANOTHER_HOME = (
    *("Congress", "Senat", "senator", "Rep. ", "Republican", "GOP", "Britain", "British", "London", "Ireland", "Irish"),
    *("Australia", "New Zealand", "Canad", "India", "Pakistan", "Singapore", "Philippine", "South Africa", "Nigeria"),
)
"""Of stories written in English about East Asia."""
_AMERICAN = ("Trump", "Biden", "Obama", "American", "White House", "Pentagon")


@check(
    summary="“Our country” from the original's point of view",
    category="audience-appropriateness/culture-specific-reference",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "Exports of [[our country]] to Japan rose in May, the ministry said.",
            message="“our country” speaks from home; name the country",
        ),
        Bad(
            "Fishing rights of [[our country]] end in May. [[Our government]] wants more.",
            fixed="Fishing rights of South Korea end in May. The South Korean government wants more.",
            source_language="ko",
        ),
        Bad("Seoul called the launch a threat to [[our security]]."),
        Bad("[[My country's]] exports rose in May.", fixed="China's exports rose in May.", source_language="zh"),
        Bad(
            "The drama won over [[domestic fans]] in May.",
            message="“domestic fans” speaks from home; name the country",
            fixed="The drama won over South Korean fans in May.",
            source_language="ko",
        ),
        Good("“Exports of our country to Japan rose in May,” the minister said."),
        Good("I think exports of our country to Japan rose in May."),  # a column
        Good("President Donald Trump said tariffs on China would protect our country."),
        Good("The senator said that our country must face China in May."),
        Good("The war shaped our nation, and exports rose."),  # at home
        Good("Your government wants more, and four countries agree."),
        Good("The drama won over domestic fans in May."),
        Good("The domestic economy grew in May.", source_language="ko"),
    ),
)
def deictic_our_country(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each word that names a country or its people from inside."""
    found = sorted((*_owned(analysis), *_domestic(analysis)), key=lambda one: one[0])
    if found and (has_narrator(analysis.document, analysis.quotations) or not _may_be_foreign(analysis)):
        found = []
    for span, noun, ending in found:
        if _speaks_english(analysis, span):
            continue
        is_domestic = "omestic" in span.of(analysis.text)
        yield flag(
            span=span,
            message=f"“{' '.join(span.of(analysis.text).split())}” speaks from home; name the country",
            confidence=Confidence.LOW if is_domestic else Confidence.MEDIUM,
            fix=_fix(analysis, span, noun, ending),
        )


def _owned(analysis: Analysis) -> Iterator[tuple[Span, str, str]]:
    """ "Our country", "my country": the words, the noun and a possessive ending."""
    for pattern, letters, word in ((_OUR, "oO", "our"), (_MY, "mM", "my")):
        for match, block in matches_in_copy(analysis.document, pattern) if word in analysis.word_set else ():
            start = match.start() - 1
            if start >= block.span.start and block.kind in _WHERE and analysis.text[start] in letters:
                span = Span(start, match.end())
                if not analysis.text[start - 1 : start].isalnum() and not analysis.in_quotation(span):
                    yield span, match[1], match[2] or ""


def _domestic(analysis: Analysis) -> Iterator[tuple[Span, str, str]]:
    """ "Domestic fans", where the original is East Asian."""
    for match, block in matches_in_copy(analysis.document, _DOMESTIC) if "domestic" in analysis.word_set else ():
        span = Span(match.start() - 1, match.end())
        if block.kind in _WHERE and analysis.origin.language in _HOMES and not analysis.in_quotation(span):
            yield span, match[1], ""


def _may_be_foreign(analysis: Analysis) -> bool:
    """Whether the original is known to be foreign, or nothing speaks against an East Asian one."""
    if analysis.origin.language:
        return analysis.origin.language in _HOMES
    return is_about_east_asia(analysis.text) and not any(sign in analysis.text for sign in _SIGNS_OF_ANOTHER_HOME)


def _speaks_english(analysis: Analysis, span: Span) -> bool:
    """Whether the sentence names somebody from an English-speaking country, whose own country may be meant."""
    sentence = analysis.sentences.at(span.start)
    if sentence is None or any(sign in sentence.span.of(analysis.text) for sign in _AMERICAN):
        return True
    entries = [hit.entry for hit in analysis.names.within(sentence.span)]
    return any(isinstance(entry, PersonEntry) and entry.nationality in _ENGLISH_SPEAKING for entry in entries)


def _fix(analysis: Analysis, span: Span, noun: str, ending: str) -> Fix | None:
    home = _HOMES.get(analysis.origin.language)
    if home is None or (analysis.origin.language == "zh" and "Taiwan" in analysis.text):
        return None
    first = span.of(analysis.text)[0]
    if noun in ("country", "nation", "homeland"):
        words = home[0] + ending
    else:
        article = "" if first in "dD" else "The " if first.isupper() else "the "
        words = f"{article}{home[1]} {noun}{ending}"
    return Fix(f"Write “{words}”", (Edit(span, words),))
