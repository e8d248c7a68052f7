"""“Our country” in a news story: the point of view of the readers at home.

Why it matters
    Korean 우리나라, Japanese わが国 and Chinese 我国 are plain names of one's own country there. In English, on a site
    elsewhere, “our country” names the reader's; “my country” comes from the same words.

When to ignore
    A column or a speech, where the writer does speak for a country.

Decision
    “Our” or “my” before country, nation, government, military, economy, people and the like, outside quotation marks,
    in copy about East Asia that has no other “I”, “we”, “us”, “me” or “my” outside them. “Domestic fans” and “domestic
    media” are added, as debatable, where the original is known to be Korean, Japanese or Chinese. The country is only
    offered where that is known.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.east_asia import is_about_east_asia
from transcheck.analysis.places import matches_in_copy
from transcheck.model import CAPTIONS, HEADINGS, BlockKind, Confidence, Edit, Finding, Fix, Severity, Span
from transcheck.rule import Bad, Flag, Good, Status, check

_NOUNS = (
    "country|nation|homeland|government|military|army|navy|air force|troops|economy|companies|enterprises|exports"
    "|industry|people|citizens|nationals|national team|athletes"
)
_OUR = re.compile(rf"ur (?:own )?({_NOUNS})(?![\w-])(['’]s)?")
_MY = re.compile(r"y (country)(?![\w-])(['’]s)?")
_DOMESTIC = re.compile(r"omestic (fans|netizens|media|audiences|viewers|moviegoers|online communities)(?![\w-])")
_FIRST_PERSON = re.compile(r"(?<![\w.])(?:[Ww]e|I|us|me|[Oo]urs|ourselves|[Mm]y(?! country))(?![\w.])(?!-)")
_WHERE = CAPTIONS | HEADINGS | {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM}
_HOMES = {"ko": ("South Korea", "South Korean"), "ja": ("Japan", "Japanese"), "zh": ("China", "Chinese")}


@check(
    summary="“Our country” from the original's point of view",
    category="audience-appropriateness/culture-specific-reference",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    status=Status.PREVIEW,
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
        Bad("[[My country's]] exports rose in May.", fixed="China's exports rose in May.", source_language="zh"),
        Bad(
            "The drama won over [[domestic fans]] in May.",
            message="“domestic fans” speaks from home; name the country",
            fixed="The drama won over South Korean fans in May.",
            source_language="ko",
        ),
        Good("“Exports of our country to Japan rose in May,” the minister said."),
        Good("I think exports of our country to Japan rose in May."),  # a column
        Good("The war shaped our nation, and exports rose."),  # at home
        Good("Your government wants more, and four countries agree."),
        Good("The drama won over domestic fans in May."),
        Good("The domestic economy grew in May.", source_language="ko"),
    ),
)
def deictic_our_country(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each word that names a country or its people from inside."""
    found = sorted((*_owned(analysis), *_domestic(analysis)), key=lambda one: one[0])
    if found and (_speaks_of_itself(analysis) or not _comes_from_east_asia(analysis)):
        found = []
    for span, noun, ending in found:
        is_domestic = "omestic" in span.of(analysis.text)
        yield flag(
            span=span,
            message=f"“{' '.join(span.of(analysis.text).split())}” speaks from home; name the country",
            confidence=Confidence.LOW if is_domestic else Confidence.MEDIUM,
            fix=_fix(analysis, span, noun, ending),
        )


def _owned(analysis: Analysis) -> Iterator[tuple[Span, str, str]]:
    """ "Our country", "my country": the words, the noun and a possessive ending."""
    for pattern, letters in ((_OUR, "oO"), (_MY, "mM")):
        for match, block in matches_in_copy(analysis.document, pattern):
            start = match.start() - 1
            if start >= block.span.start and block.kind in _WHERE and analysis.text[start] in letters:
                span = Span(start, match.end())
                if not analysis.text[start - 1 : start].isalnum() and not analysis.in_quotation(span):
                    yield span, match[1], match[2] or ""


def _domestic(analysis: Analysis) -> Iterator[tuple[Span, str, str]]:
    """ "Domestic fans", where the original is East Asian."""
    for match, block in matches_in_copy(analysis.document, _DOMESTIC):
        span = Span(match.start() - 1, match.end())
        if block.kind in _WHERE and analysis.origin.language in _HOMES and not analysis.in_quotation(span):
            yield span, match[1], ""


def _speaks_of_itself(analysis: Analysis) -> bool:
    """Whether the copy says "I" or "we" outside quotation marks, as a column does."""
    persons = matches_in_copy(analysis.document, _FIRST_PERSON)
    return any(not analysis.in_quotation(Span(*match.span())) for match, _ in persons)


def _comes_from_east_asia(analysis: Analysis) -> bool:
    return analysis.origin.language in _HOMES or (not analysis.origin.language and is_about_east_asia(analysis.text))


def _fix(analysis: Analysis, span: Span, noun: str, ending: str) -> Fix | None:
    home = _HOMES.get(analysis.origin.language)
    if home is None:
        return None
    first = span.of(analysis.text)[0]
    if noun in ("country", "nation", "homeland"):
        words = home[0] + ending
    else:
        article = "" if first in "dD" else "The " if first.isupper() else "the "
        words = f"{article}{home[1]} {noun}{ending}"
    return Fix(f"Write “{words}”", (Edit(span, words),))
