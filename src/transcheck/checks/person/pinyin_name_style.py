"""A Chinese given name is hyphenated or split where its bearer writes one word, or the other way round.

Why it matters
    The mainland joins the syllables of a given name (Xi Jinping), Taiwan and Hong Kong put a hyphen between them (Lai
    Ching-te). Korean copy hyphenates them all; “Zhao Le-ji” then looks like somebody else, and search misses him.

When to ignore
    Chinese people abroad who split their names, and people of former times under another transcription.

Decision
    It is sure where the gazetteer knows the name in the other style: joined for the mainland, hyphenated for Taiwan and
    Hong Kong. Likely for two Pinyin syllables with “Chinese” straight before the name, or after a family name that only
    Pinyin has in a copy that names somebody from the mainland in one word; never where a paragraph about the person, or
    the copy more often than China, names Taiwan, Hong Kong, Singapore or Malaysia. Spellings that the gazetteer lists
    as wrong (Xi Jin-ping) are left to name-variant-within-article, and so are names that the copy has in both styles,
    save for family names that Koreans have too (Wang, Yang).
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis, Mention, NameForm, PersonEntry
from transcheck.analysis.mainland_names import is_called_chinese, is_from_elsewhere
from transcheck.analysis.spelling import letters_of
from transcheck.languages.pinyin import ONLY_PINYIN, joined, split_forms
from transcheck.languages.surnames import EAST_ASIAN, KOREAN
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_ABOUT_CHINESE = ("Chin", "Beijing", "Taiwan", "Taipei", "Hong Kong")


@check(
    summary="Chinese given name in the style of another place",
    category="locale-conventions/name-format",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "In Beijing, Zhao [[Le-ji]] opened the fair.",
            message="“Le-ji” is written in one word on the mainland: Zhao Leji",
            fixed="In Beijing, Zhao Leji opened the fair.",
        ),
        Bad(
            "Taiwan’s president, Lai [[Chingte]], opened the fair.",
            message="“Chingte” is written with a hyphen in Taiwan: Lai Ching-te",
            fixed="Taiwan’s president, Lai Ching-te, opened the fair.",
        ),
        Bad("The prize went to Chinese painter Qiu [[Wei-guo]] on Friday."),
        Bad("Xi Jinping opened the fair in Beijing with Zhao [[Li Ping]]."),
        Good("In Beijing, Xi Jinping opened the fair."),
        Good("Lai Ching-te and Tsai Ing-wen opened the fair in Taiwan."),
        Good("Chinese swimmer Li Bing-jie? No: the singer Qiu Wei-guo is from Taiwan."),
        Bad("Chinese painter Qiu [[Wei-guo]] won in China; Chinese rivals fell.\n\nTaiwan’s Tsai Ing-wen came third."),
        Good("Chinese American painter Qiu Wei-guo opened the fair in Beijing."),
        Good("Yoon Ho-jin opened the fair in Beijing."),
    ),
)
def pinyin_name_style(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each Chinese given name in a style that its bearer does not use."""
    if EAST_ASIAN.isdisjoint(analysis.name_words) or not any(sign in analysis.text for sign in _ABOUT_CHINESE):
        return
    for mention in analysis.mentions:
        family, _, given = " ".join(mention.text.split()).partition(" ")
        if family not in EAST_ASIAN or not given or mention.block.kind not in COPY:
            continue
        if (
            _has_right_entry(mention)
            or analysis.in_quotation(mention.span)
            or _is_reported_elsewhere(analysis, mention)
        ):
            continue
        found = _mainland(analysis, mention, family, given) or _island(analysis, family, given)
        if found:
            yield _finding(flag, mention, family, given, *found)


def _has_right_entry(mention: Mention) -> bool:
    """Whether the gazetteer has the name as it is written, right or wrong, or knows that it is no Chinese's."""
    entry = mention.entry
    if not isinstance(entry, PersonEntry):
        return False
    if mention.form is NameForm.MISSPELLING:
        return True
    own = (entry.name, *entry.aliases)
    return " ".join(mention.text.split()) in own or entry.nationality not in ("CN", "TW", "HK")


def _is_reported_elsewhere(analysis: Analysis, mention: Mention) -> bool:
    letters, family = letters_of(mention.text), mention.text.split()[0]
    others = (one for one in analysis.mentions if family not in KOREAN and one.text.startswith(family))
    return any(one.text != mention.text and letters_of(one.text) == letters for one in others)


def _mainland(analysis: Analysis, mention: Mention, family: str, given: str) -> tuple[str, Confidence, str] | None:
    """The name in one word, with what that rests on, for somebody from the mainland."""
    right = joined(given)
    if not right:
        return None
    known = [one for one in analysis.lexicon.people_named(f"{family} {right}") if one.nationality == "CN"]
    if known:
        return right, Confidence.HIGH, known[0].source
    if is_from_elsewhere(analysis.text, mention, tuple(analysis.mentions)):
        return None
    if is_called_chinese(analysis.text, mention) or (family in ONLY_PINYIN and _names_mainlander(analysis)):
        return right, Confidence.MEDIUM, ""
    return None


def _names_mainlander(analysis: Analysis) -> bool:
    return any(isinstance(hit.entry, PersonEntry) and hit.entry.nationality == "CN" for hit in analysis.names)


def _island(analysis: Analysis, family: str, given: str) -> tuple[str, Confidence, str] | None:
    """The name with a hyphen, for somebody from Taiwan or Hong Kong whom the gazetteer knows so."""
    for right in split_forms(given) if given.isalpha() else ():
        for one in analysis.lexicon.people_named(f"{family} {right}"):
            if one.nationality in ("TW", "HK"):
                return right, Confidence.HIGH, one.source
    return None


def _finding(
    flag: Flag, mention: Mention, family: str, given: str, right: str, confidence: Confidence, source: str
) -> Finding:
    how = "with a hyphen in Taiwan" if "-" in right else "in one word on the mainland"
    span = Span(mention.span.end - len(given), mention.span.end)
    return flag(
        span=span,
        message=f"“{given}” is written {how}: {family} {right}",
        confidence=confidence,
        related=(Related(mention.span, f"{family} {right} ({source})"),) if source else (),
        fix=Fix(
            f"Write “{right}”",
            (Edit(span, right),),
            Safety.SAFE if confidence is Confidence.HIGH else Safety.SUGGESTED,
        ),
    )
