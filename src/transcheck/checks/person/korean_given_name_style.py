"""Korean given names of two syllables are not all written in one style.

Why it matters
    Min-su, Min-Su, Min Su and Minsu are one name; a story that mixes them reads as if nobody had edited it, and search
    finds only half of the mentions.

When to ignore
    The person is known to write it so.

Decision
    A capital after the hyphen is always flagged. Otherwise the styles of all people with Korean family names are
    counted and the rarer ones flagged, a hyphen with a small letter winning a tie. Names of North Korea (Kim Jong Un)
    and spellings that the gazetteer records as a person’s own are left alone, as long as the copy keeps to them; so are
    reporters, and a given name in one word unless the copy writes it otherwise too: not every Kim is a Korean.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from transcheck.analysis import Analysis, Mention, NameForm, PersonEntry
from transcheck.analysis.bylines import is_in_byline
from transcheck.analysis.spelling import letters_of
from transcheck.languages.korean_names import OFTEN_LAST, SURELY_KOREAN, given_name_style, hyphenated
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
    letters: str
    entry: PersonEntry | None


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
            message="“Jaemyung” is written as one word, this name elsewhere with a hyphen",
            fixed="President Lee Jae-myung left. Lee Jae-myung waved. Yoon Ho-jin stayed.",
        ),
        Bad("Yoon Ho-jin and Park Su-bin met Shin [[Do Yun]]."),
        Bad("Kim Jong Un waved. Aides of Kim [[Jong-un]] waved too."),
        Good("President Lee Jae-myung met Park Su-bin. Kim Jong Un and Yoon Suk Yeol wrote to them."),
        Good("Park Avenue is where Kim Wilde met Min Jin Lee.\n\nAna Ruiz contributed reporting, as did Choi Min-Su."),
    ),
)
def korean_given_name_style(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each capital after a hyphen, and each given name in a style that the copy uses less."""
    names = list(_names(analysis))
    by_person: dict[str, dict[str, _Name]] = defaultdict(dict)
    for name in names:
        by_person[name.letters].setdefault(name.style, name)
    usual = _usual(names)
    for name in names:
        own = by_person[name.letters]
        other = usual if len(own) == 1 else _best(own)
        is_capital = name.style == "hyphen-capital"
        if not is_capital and (other is None or other.style == name.style or (len(own) == 1 and _is_left_alone(name))):
            continue
        given = " ".join(name.given.of(analysis.text).split())
        what = f"“{given}” is written {_STYLE_NAMES[name.style]}"
        whose = "this name" if len(own) > 1 else "other Korean names"
        yield flag(
            span=name.given,
            message=f"{what}, {whose} elsewhere {_STYLE_NAMES[other.style]}" if other and not is_capital else what,
            confidence=Confidence.HIGH if is_capital or (name.entry and len(own) > 1) else Confidence.MEDIUM,
            related=(Related(other.given, "here the style is the other one"),) if other else (),
            fix=_fix(analysis, name, other),
        )


def _names(analysis: Analysis) -> Iterator[_Name]:
    """The Korean full names of the copy whose given name has two syllables."""
    is_northern = "North Korea" in analysis.text or "Pyongyang" in analysis.text
    families = KOREAN if _is_about_korea(analysis) else SURELY_KOREAN
    for mention in analysis.mentions:
        family, given = (*mention.text.split(maxsplit=1), "")[:2]
        entry = mention.entry if isinstance(mention.entry, PersonEntry) else None
        if not given or mention.block.kind not in COPY or mention.form is NameForm.READING:
            continue
        if entry.nationality not in ("KR", "KP") if entry else family not in families:
            continue
        if entry is None and (given.split()[-1] in OFTEN_LAST or is_in_byline(analysis.text, mention.span)):
            continue
        style = given_name_style(" ".join(given.split()))
        if style and (entry or not is_northern or style != "spaced"):
            span = Span(mention.span.end - len(given), mention.span.end)
            yield _Name(mention, span, style, letters_of(mention.text), entry)


def _is_about_korea(analysis: Analysis) -> bool:
    """Whether a family name that others share with Koreans may be taken for a Korean's."""
    is_named = "Korea" in analysis.text or "Seoul" in analysis.text or analysis.origin.language == "ko"
    return is_named or any(getattr(hit.entry, "nationality", "") == "KR" for hit in analysis.names)


def _usual(names: list[_Name]) -> _Name | None:
    """A name in the style that most have; of the North, or joined, it does not count: that may be no Korean's."""
    styles = (("hyphen", "spaced"), ("hyphen", "spaced", "joined"))
    names = [name for name in names if name.style in styles[name.entry is not None] and not _is_northern(name)]
    counts = Counter(name.style for name in names)
    return max(names, key=lambda name: (counts[name.style], name.style == "hyphen"), default=None)


def _best(own: dict[str, _Name]) -> _Name | None:
    """The style to keep of one person's several."""
    northern = any(_is_northern(name) for name in own.values())
    order = ("spaced", "hyphen", "joined") if northern else ("hyphen", "spaced", "joined")
    return next((own[style] for style in order if style in own), None)


def _is_northern(name: _Name) -> bool:
    return name.entry is not None and name.entry.nationality == "KP"


def _is_left_alone(name: _Name) -> bool:
    """Whether a style kept to throughout may be the person's own, or nothing shows that this is a Korean."""
    if name.entry is None:
        return name.style == "joined"
    own = {name.entry.name, *name.entry.aliases}
    return _is_northern(name) or name.style == "spaced" or name.mention.text in own


def _fix(analysis: Analysis, name: _Name, other: _Name | None) -> Fix | None:
    given = " ".join(name.given.of(analysis.text).split())
    is_same = other is not None and other.letters == name.letters and other.style != "hyphen-capital"
    right = " ".join(other.given.of(analysis.text).split()) if other and is_same else hyphenated(given)
    if right == given or (not is_same and other and other.style != "hyphen" and name.style != "hyphen-capital"):
        return None
    is_safe = name.style == "hyphen-capital" and not analysis.in_quotation(name.given)
    return Fix(f"Write “{right}”", (Edit(name.given, right),), Safety.SAFE if is_safe else Safety.SUGGESTED)
