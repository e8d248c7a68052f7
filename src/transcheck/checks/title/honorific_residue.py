"""An East Asian form of address is left on a name: Tanaka-san, Min-su-ssi.

Why it matters
    Japanese and Korean put -san, -ssi or -nim after a name as English puts Mr. or Ms. before it. News style drops them;
    left in place they read like part of the name.

When to ignore
    The story is about forms of address, or the form is how somebody is known, as a mascot or a character is.

Decision
    A capitalised name with -ssi, -sensei or -xiansheng, or with -san, -nim, -sama, -kun, -chan when what they make is
    no Korean or Chinese given name (Hae-chan), no mountain, temple or mascot; -san also needs a person whom the copy
    names, a Japanese name in a story about Japan, a verb of saying or a possessive. It is sure where the copy names the
    person. Quotations keep their forms, and so do stories that speak of honorifics or have a narrator (“I”, “we”).
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.narrator import has_narrator
from transcheck.analysis.places import matches_in_copy
from transcheck.languages.en import REPORTING_VERBS
from transcheck.languages.japanese_names import may_be_japanese
from transcheck.languages.korean_names import given_name_style
from transcheck.languages.surnames import EAST_ASIAN
from transcheck.model import COPY, Block, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_SUFFIX = re.compile(r"-(?:(san|sama|nim|kun|chan)|ssi|sensei|seonsaengnim|xiansheng|laoshi)(?![\w-])")
_APART = re.compile(r" ssi()(?![\w-])")
_NAME = re.compile(r"(?<![\w-])(?:([A-Z]\w+)[ \n])?([A-Z][\w’']+(?:-\w+)?)\Z")
_LONGEST_NAME = 40
_NO_PERSONS = frozenset(
    "Akagi Asama Aso Baekdu Bandai Bukhan Chiri Chokai Daedun Daimonji Deogyu Fuji Gaya Gwanak Gyeryong Hakkoda Haku "
    "Halla Haruna Hiei Inwang Iwaki Iwate Jiri Kongo Koya Kumgang Mama Minobu Mudeung Myogi Myohyang Nantai Narita "
    "Obaa Odae Oji Okaa Omine Onee Onii Ontake Otou Otoo Paektu Papa Puka Rishiri Rokko Seorak Sobaek Sorak Takao "
    "Tarumae Toe Toham Tsukuba Worak Zao Domo Maruko Pipo Sento Shin Jackie Kitty Doraemon Daisen".split()
)
"""Mountains and temples with -san, words for kin, and mascots."""
_PLACE_BEFORE = frozenset({"Mount", "Mt"})
_AFTER = re.compile(r"(?:[’']s\b)|[ \n](?:also |then |later )?([a-z]+)")
_FEATURE_WORDS = ("onorific", "suffix", "mascot", "manga", "anime")


@check(
    summary="Form of address left on a name",
    category="audience-appropriateness/culture-specific-reference",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "Shop owner Ryo Tanaka reopened on Friday. [[Tanaka-san]] baked all night.",
            message="“-san” is a form of address, not part of the name Tanaka",
            fixed="Shop owner Ryo Tanaka reopened on Friday. Tanaka baked all night.",
        ),
        Bad("[[Min-su-ssi]] left the agency in May.", fixed="Min-su left the agency in May."),
        Bad("The prize went to [[Moriyama-sensei]] of Nara.", fixed="The prize went to Moriyama of Nara."),
        Bad("[[Shiraishi-san]] told reporters he was tired."),
        Good("Shop owner Ryo Tanaka reopened on Friday. “Tanaka-san baked all night,” a neighbor said."),
        Good("Lee Hae-chan left the party in May. Hae-chan street stays."),  # a given name
        Good("Climbers left Fuji-san and Jiri-san in May."),
        Bad("Lee [[Bo-young ssi]] left Seoul."),
        Good("I slept at an inn in Nara. Moriyama-sensei baked all night for us."),  # a travel piece
        Good("Honorifics such as Tanaka-san are losing ground in Nara."),
        Good("Nissan and Asan left the venture in May."),
    ),
)
def honorific_residue(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each name with a form of address behind a hyphen."""
    found = [(match, _name_before(analysis, match, block)) for match, block in _suffixes(analysis)]
    if any(name for _, name in found) and has_narrator(analysis.document, analysis.quotations):
        return  # a travel piece: “Tanaka-san led me to the bath”
    for match, name in found:
        if name is None or any(word in analysis.text for word in _FEATURE_WORDS):
            continue
        is_known = _is_named(analysis, name.of(analysis.text))
        yield flag(
            span=Span(name.start, match.end()),
            message=f"“{match[0].strip()}” is a form of address, not part of the name {name.of(analysis.text)}",
            confidence=Confidence.HIGH if is_known else Confidence.MEDIUM,
            fix=Fix(f"Drop “{match[0].strip()}”", (Edit(Span(*match.span()), ""),), Safety.SAFE),
        )


def _suffixes(analysis: Analysis) -> Iterator[tuple[re.Match[str], Block]]:
    yield from matches_in_copy(analysis.document, _SUFFIX)
    if " ssi" in analysis.text:
        yield from matches_in_copy(analysis.document, _APART)


def _name_before(analysis: Analysis, suffix: re.Match[str], block: Block) -> Span | None:
    """The name that the suffix stands on, if it is an honorific there, outside quotation marks."""
    text, end = analysis.text, suffix.start()
    if block.kind not in COPY or block.kind is BlockKind.QUOTE_BLOCK:
        return None
    before = _NAME.search(text, max(block.span.start, end - _LONGEST_NAME), end)
    if before is None or before[2] in _NO_PERSONS or before[1] in _PLACE_BEFORE:
        return None
    name = Span(before.start(2), end)
    if suffix[1] and not _is_honorific(analysis, before, suffix):
        return None
    return None if analysis.in_quotation(name) else name


def _is_honorific(analysis: Analysis, before: re.Match[str], suffix: re.Match[str]) -> bool:
    """Whether a suffix that may also end a name of its own is an honorific."""
    surname, name = before.groups()
    if surname in EAST_ASIAN or name.endswith(("’", "'")):
        return False
    if _is_named(analysis, name):
        return True
    if given_name_style(name + suffix[0]) == "hyphen":
        return False
    if suffix[1] != "san" or ("Japan" in analysis.text and "Korea" not in analysis.text and may_be_japanese(name)):
        return True
    after = _AFTER.match(analysis.text, suffix.end())
    return after is not None and (after[1] is None or after[1] in REPORTING_VERBS)


def _is_named(analysis: Analysis, name: str) -> bool:
    """Whether it is the family or given name of somebody whose full name the copy has."""
    return any(person.given and name in (person.family, person.given) for person in analysis.people)
