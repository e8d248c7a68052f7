"""A place keeps the ending for its kind in the source language and gets the English word as well.

Why it matters
    Korean -do, -si and -gu, Japanese -ken and -shi and Chinese -sheng mean province, city, district. “Gyeonggi-do
    Province” says province twice; English news writes Gyeonggi Province.

When to ignore
    The house style keeps both, as postal addresses do.

Decision
    An ending after a hyphen and right after it an English word of its meaning, outside quotations. The ending alone
    (Gangnam-gu), offices (Gangnam-gu Office) and neighborhoods are left alone. Sure with a capital, likely in small
    letters (Gyeonggi-do province), debatable for districts, where English writers help their readers so. Halves of
    Korean provinces get their English names: Jeollanam-do is South Jeolla.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.model import COPY, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_UNITS = {
    "do": "Province Island",
    "si": "City",
    "gu": "District Ward Borough",
    "gun": "County District",
    "eup": "Town Township",
    "myeon": "Township Town",
    "dong": "District Town Village",
    "ri": "Village Town",
    "shi": "City",
    "ken": "Prefecture Province",
    "fu": "Prefecture",
    "ku": "Ward District",
    "cho": "Town District",
    "machi": "Town",
    "mura": "Village",
    "sheng": "Province",
    "qu": "District",
    "xian": "County",
    "zhen": "Town",
    "xiang": "Township",
    "cun": "Village",
    "zhou": "Prefecture",
    "diqu": "Prefecture Region",
    "jiedao": "Subdistrict",
    "son": "Village",
    **dict.fromkeys(("shima", "jima"), "Island"),
    "ro": "Street Road Avenue",
    "daero": "Boulevard Avenue Street",
    "gil": "Street Road Alley",
    "dori": "Street Avenue",
    "lu": "Road Street",
    "jie": "Street",
    "eki": "Station",
}
"""Endings of Korean, Japanese and Chinese places, and the English words for them."""

_SMALL_TOO = {
    **dict.fromkeys(("province", "prefecture"), Confidence.MEDIUM),
    **dict.fromkeys(("district", "county", "ward", "township"), Confidence.LOW),
}
"""Words in small letters; a “city” may belong to what follows, and English writers use “-gu district”."""

_RESIDUE = re.compile(
    rf"-({'|'.join(_UNITS)})([ \n])({'|'.join(sorted({word for units in _UNITS.values() for word in units.split()}))})"
    r"(?![\w-])",
    re.IGNORECASE,
)
_HALVES = {
    **{f"{name}{half}": f"{english} {name}"
       for name in ("Jeolla", "Gyeongsang", "Chungcheong", "Pyongan", "Pyeongan", "Hamgyong", "Hamgyeong", "Hwanghae")
       for half, english in (("nam", "South"), ("buk", "North"))},
    "Hokkai": "Hokkaido",
}  # fmt: skip
_LONGEST_NAME = 24
_ENGLISH = frozenset("can must well-to machine top".split())
"""What makes an English word with one of the endings: Well-to-do."""
_SHORT = 4
"""Letters of a name that is one syllable: it may keep its ending (Jung-gu)."""


@check(
    summary="Place with its kind in two languages",
    category="style/awkward",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The plant in [[Gyeonggi-do Province]] will close in May.",
            message="“Gyeonggi-do Province” says “province” twice: write “Gyeonggi Province”",
            fixed="The plant in Gyeonggi Province will close in May.",
        ),
        Bad("A fire broke out in [[Suwon-si City]] and spread to [[Gangnam-gu district]]."),
        Bad(
            "The ferry left Yeosu-si, [[Jeollanam-do Province]].",
            fixed="The ferry left Yeosu-si, South Jeolla Province.",
        ),
        Bad(
            "The shop on [[Meiji-dori Avenue]] moved to [[Teheran-ro Street]].",
            fixed="The shop on Meiji Avenue moved to Teheran Street.",
        ),
        Bad("Snow fell in [[Aichi-ken Prefecture]] and [[Guangdong-sheng Province]]."),
        Good("The plant in Gyeonggi-do will close in May."),
        Good("Officials of the Gangnam-gu Office met at Suwon City Hall."),
        Good("The mayor of Suwon-si said the province pays."),
        Good("“Come to Gyeonggi-do Province,” the poster said."),  # a quotation
        Good("It is a well-to-do province, unlike Gyeonggi."),
    ),
)
def admin_unit_residue(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each place whose ending and next word mean the same."""
    for match in _RESIDUE.finditer(analysis.text):
        ending, unit = match[1].lower(), match[3]
        name = _name_before(analysis.text, match.start())
        if not name or unit.capitalize() not in _UNITS[ending] or not (unit.istitle() or unit in _SMALL_TOO):
            continue
        span = Span(match.start() - len(name), match.end())
        block = analysis.block_at(span.start)
        if block is None or block.kind not in COPY or not block.in_copy or analysis.in_quotation(span):
            continue
        right = _without_ending(name, unit)
        yield flag(
            span=span,
            message=f"“{' '.join(span.of(analysis.text).split())}” says “{unit.lower()}” twice: write “{right}”",
            confidence=_SMALL_TOO.get(unit, Confidence.HIGH),
            fix=Fix(
                f"Write “{right}”",
                (Edit(span, right),),
                Safety.SUGGESTED if len(name) <= _SHORT else Safety.SAFE,
            ),
        )


def _name_before(text: str, end: int) -> str:
    """The capitalised word that ends there, with hyphens inside; empty where there is none."""
    start = end
    while start and end - start <= _LONGEST_NAME and (text[start - 1].isalpha() or text[start - 1] in "-\u2011"):
        start -= 1
    name = text[start:end]
    is_name = name[:1].isupper() and len(name) <= _LONGEST_NAME and name.lower() not in _ENGLISH
    return name if is_name else ""


def _without_ending(name: str, unit: str) -> str:
    half = _HALVES.get(name.replace("-", "").capitalize())
    if half == "Hokkaido":
        return half
    return f"{half or name} {unit}"
