"""Korean given names of two syllables are not all written in one style.

Why it matters
    Min-su, Min-Su, Min Su and Minsu are one name; a story that mixes them reads as if nobody had edited it, and search
    finds only half of the mentions.

When to ignore
    The person is known to write the own name so.

Decision
    A capital after the hyphen is always flagged. Otherwise the styles of all people with Korean family names are
    counted and the rarer ones flagged, a hyphen with a small letter winning a tie. Names of North Korea (Kim Jong Un)
    and spellings that the gazetteer records as a person’s own are left alone, as long as the copy keeps to them.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.analysis import Analysis, Mention, NameForm, PersonEntry
from transcheck.languages.korean_names import SURELY_KOREAN, given_name_style, hyphenated
from transcheck.languages.surnames import KOREAN
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Related, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_STYLE_NAMES = {
    "hyphen": "with a hyphen",
    "hyphen-capital": "with a capital after the hyphen",
    "spaced": "as two words",
    "joined": "as one word",
}


class _Name(NamedTuple):
    mention: Mention
    given: Span
    style: str
    is_known: bool
    """Whether the gazetteer proves the person; a joined name alone could be anything."""


@check(
    summary="Korean given names in different styles",
    category="locale-conventions/name-format",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "Seoul voted on Sunday. Kim [[Min-Su]] won.",
            message="“Min-Su” is written with a capital after the hyphen",
            fixed="Seoul voted on Sunday. Kim Min-su won.",
        ),
        Bad(
            "President Lee Jae-myung left. Lee [[Jaemyung]] waved. Yoon Ho-jin stayed.",
            message="“Jaemyung” is written as one word, other Korean names in the copy with a hyphen",
            fixed="President Lee Jae-myung left. Lee Jae-myung waved. Yoon Ho-jin stayed.",
        ),
        Bad("Yoon Ho-jin and Park Su-bin met Shin [[Do Yun]]."),
        Good("President Lee Jae-myung met Yoon Ho-jin and Park Su-bin."),
        Good("Kim Jong Un wrote to Lee Jae-myung."),  # North Korea
        Good("Yoon Suk Yeol wrote to Lee Jae-myung."),  # a spelling of one’s own
        Good("Park Avenue is where Kim Wilde met Yoon Ho-jin."),
    ),
)
def korean_given_name_style(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each capital after a hyphen, and each given name in a style that the copy uses less."""
    names = list(_names(analysis))
    usual = _usual_style([name for name in names if name.style != "hyphen-capital"])
    for name in names:
        is_capital = name.style == "hyphen-capital"
        if not is_capital and (name.style == usual or _is_own(name, names)):
            continue
        given = name.given.of(analysis.text)
        what = f"“{given}” is written {_STYLE_NAMES[name.style]}"
        other = next((one for one in names if one.style == usual), None)
        yield flag(
            span=name.given,
            message=what if is_capital else f"{what}, other Korean names in the copy {_STYLE_NAMES[usual]}",
            confidence=Confidence.HIGH if is_capital else Confidence.MEDIUM,
            related=(Related(other.given, f"this name is written {_STYLE_NAMES[usual]}"),) if other else (),
            fix=_fix(analysis, name, names),
        )


def _names(analysis: Analysis) -> Iterator[_Name]:
    """The South Korean full names of the copy whose given name has two syllables."""
    is_northern = "North Korea" in analysis.text or "Pyongyang" in analysis.text
    hints = analysis.origin.language == "ko" or "Korea" in analysis.text or "Seoul" in analysis.text
    for mention in analysis.mentions:
        family, _, given = mention.text.partition(" ")
        entry = mention.entry if isinstance(mention.entry, PersonEntry) else None
        if not given or mention.block.kind not in COPY or mention.form is NameForm.READING:
            continue
        if entry.nationality != "KR" if entry else family not in (KOREAN if hints else SURELY_KOREAN):
            continue
        style = given_name_style(" ".join(given.split()))
        if not style or (style == "spaced" and not entry and is_northern):
            continue
        yield _Name(mention, Span(mention.span.end - len(given), mention.span.end), style, entry is not None)


def _usual_style(names: list[_Name]) -> str:
    counts = Counter(name.style for name in names if name.is_known or name.style != "joined")
    return max(sorted(counts), key=lambda style: (counts[style], style == "hyphen"), default="")


def _is_own(name: _Name, names: list[_Name]) -> bool:
    """Whether the style may be the person's own: the gazetteer has it so, or nothing shows that it is a Korean's."""
    same = [other for other in names if _letters(other) == _letters(name)]
    if name.style == "joined" and not name.is_known and len({other.style for other in same}) == 1:
        return True
    entry = name.mention.entry
    if not isinstance(entry, PersonEntry) or len({other.style for other in same}) > 1:
        return False
    own = {entry.name, *entry.aliases, *(variant for variant in entry.variants if name.style == "spaced")}
    return name.mention.text in own


def _letters(name: _Name) -> str:
    return "".join(letter for letter in name.mention.text.lower() if letter.isalpha())


def _fix(analysis: Analysis, name: _Name, names: list[_Name]) -> Fix | None:
    given = name.given.of(analysis.text)
    others = (other.given.of(analysis.text) for other in names if _letters(other) == _letters(name))
    right = next((other for other in others if given_name_style(other) == "hyphen"), hyphenated(given))
    if right == given:
        return None
    is_safe = name.style == "hyphen-capital" and not analysis.in_quotation(name.given)
    return Fix(f"Write “{right}”", (Edit(name.given, right),), Safety.SAFE if is_safe else Safety.SUGGESTED)
