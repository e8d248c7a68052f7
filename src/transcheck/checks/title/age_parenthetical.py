"""An age, or age and sex, stands in brackets behind a name.

Why it matters
    Korean, Japanese and Chinese copy puts “(45)” or “(female, 33)” after a name. English agencies set the age off with
    commas, and leave the sex to the sentence.

When to ignore
    The house style has ages in brackets, as Irish papers do, or the figure is no age.

Decision
    A two-figure number in brackets right after a name: with “male”, “female” or “years old” beside it always, alone or
    with an occupation (“52, unemployed”) only after an East Asian name, or a name with a title in copy about East Asia,
    and never in copy about sport or a vote, where it may be a score, a minute or a seed. It is sure with the sex, or
    where two names of the copy have one. Lists and tables are left alone.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, MentionKind, PersonEntry
from transcheck.analysis.east_asia import is_about_east_asia
from transcheck.analysis.places import matches_in_copy
from transcheck.languages.japanese_names import may_be_japanese
from transcheck.languages.korean_names import SURELY_KOREAN, given_name_style
from transcheck.languages.pinyin import is_pinyin
from transcheck.languages.surnames import CHINESE, KOREAN
from transcheck.model import CAPTIONS, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_SEX = "male|female|man|woman|M|F"
_AGE = re.compile(
    rf"\((?:({_SEX})[,/·]? ?)?(?:aged? )?([1-9][0-9])([- ]years?(?:[- ]old)?)?"
    rf"(?:[,/·]? ?({_SEX})|, ([a-z][a-z -]+))?\)",
    re.IGNORECASE,
)
_WORDS = {"male": "man", "m": "man", "female": "woman", "f": "woman"}
_SPORT = re.compile(
    "score[drs]|scoring|innings|wicket|rebound|birdie|bogey|seeded|midfield|striker|squad|final round|[Ll]eague"
    "|[Tt]ournament|jersey|substitute|votes?\\b| polls?\\b| hits\\b|pitch|homer|Cup\\b|goalkeeper|Olympi|medal|points"
)
_EAST_ASIAN = frozenset({"KR", "KP", "JP", "CN", "TW", "HK"})
_WHERE = CAPTIONS | {BlockKind.PARAGRAPH, BlockKind.DEK}
_PERSONS = frozenset({MentionKind.PERSON, MentionKind.OTHER})


@check(
    summary="Age in brackets behind a name",
    category="style/third-party-style",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "The singer Seo Min-jae [[(45)]] left the agency in May.",
            message="“(45)” gives an age in the source's layout; English sets it off with commas",
            fixed="The singer Seo Min-jae, 45, left the agency in May.",
        ),
        Bad(
            "Police booked Seo Min-jae [[(female, 33)]] on Monday.",
            fixed="Police booked Seo Min-jae, a 33-year-old woman, on Monday.",
        ),
        Bad("An aide to Sanae Takaichi [[(64)]].", fixed="An aide to Sanae Takaichi, 64."),
        Bad("Singer MINA [[(35)]] left the agency in Seoul."),
        Bad("Police in Japan booked Taro Moriyama [[(52, unemployed)]] and Ken Shiraishi [[(45)]]."),
        Bad("Police in China booked Li Wei [[(45)]]."),
        Bad("Lina Ferro [[(45 years old)]] left the agency.", fixed="Lina Ferro, 45, left the agency."),
        Good("Son Heung-min (45) and Hwang Hee-chan (88) scored for the visitors."),
        Good("The singer Seo Min-jae, 45, left the agency in May."),
        Good("The singer Lina Ferro (45) left the agency in May."),  # right in Irish papers
        Good("The Chelsea (12) agency left in May."),
    ),
)
def age_parenthetical(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each age in brackets after a name."""
    found = list(_ages(analysis))
    for mention, age in found:
        sex = (age[1] or age[4] or "").lower()
        if not (sex or age[3]) and not _is_plain_age(analysis, mention):
            continue
        yield flag(
            span=Span(*age.span()),
            message=f"“{age[0]}” gives an age in the source's layout; English sets it off with commas",
            confidence=Confidence.HIGH if sex or len(found) > 1 else Confidence.MEDIUM,
            fix=None if age[5] else _fix(analysis, Span(mention.span.end, age.end()), age[2], sex),
        )


def _ages(analysis: Analysis) -> Iterator[tuple[Mention, re.Match[str]]]:
    """The ages outside quotation marks, each with the name right before it."""
    for age, block in matches_in_copy(analysis.document, _AGE):
        mention = analysis.mentions.at(age.start() - 2) if block.kind in _WHERE and age.start() > 1 else None
        if mention is None or mention.span.end != age.start() - 1:
            continue
        is_name = mention.kind is MentionKind.PERSON or mention.looks_personal or mention.text in KOREAN
        is_name = is_name or any(age.group(1, 3, 4))
        if is_name and mention.kind in _PERSONS and not analysis.in_quotation(mention.span):
            yield mention, age


def _is_plain_age(analysis: Analysis, mention: Mention) -> bool:
    """Whether a bare number after the name is an age: the name is East Asian, and the copy not about sport or votes."""
    if isinstance(mention.entry, PersonEntry):
        is_east_asian = mention.entry.nationality in _EAST_ASIAN
    else:
        is_east_asian = _has_east_asian_form(analysis.text, mention.text)
        if not is_east_asian and (mention.text in KOREAN or mention.title):
            is_east_asian = is_about_east_asia(analysis.text)
    return is_east_asian and not _SPORT.search(analysis.text)


def _has_east_asian_form(text: str, name: str) -> bool:
    """Whether a full name can only be East Asian: by its form, which in a story about Japan or China may be freer."""
    family, _, given = name.partition(" ")
    if family in SURELY_KOREAN or (family in KOREAN and (given == "Mo" or given_name_style(given) == "hyphen")):
        return True
    if "Japan" in text and given and may_be_japanese(family) and may_be_japanese(given):
        return True
    return "Chin" in text and family in CHINESE and is_pinyin(given)


def _fix(analysis: Analysis, span: Span, age: str, sex: str) -> Fix | None:
    after = analysis.text[span.end : span.end + 1]
    if after.isalnum() or after in ("’", "'", "-"):
        return None
    article = "an" if age[0] == "8" or age in ("11", "18") else "a"
    words = f"{article} {age}-year-old {_WORDS.get(sex, sex)}" if sex else age
    replacement = f", {words}," if after.isspace() else f", {words}"
    return Fix(f"Write “{words}” between commas", (Edit(span, replacement),), Safety.SAFE)
