"""The credit names the portal that the story was taken from, not the outlet that wrote it.

Why it matters
    MSN, Yahoo, Naver and the like pass on the stories of others. Credit and licence belong to the outlet that wrote the
    story, and readers who want to check it need its name.

When to ignore
    The portal's own newsroom wrote the story, or a picture shows its page.

Decision
    A credit or byline with the name or address of a portal as one of its parts, and no other part that is an outlet:
    none with a word such as “News” or “Times”, the name of an agency or another address. Credits of pictures and
    graphics are left alone.
"""

import re
from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.languages.portals import OUTLET_WORDS, PORTALS
from transcheck.model import Block, BlockKind, Finding, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_SIGNED = (BlockKind.CREDIT, BlockKind.BYLINE)
_PICTURES = ("photo", "image", "picture", "graphic", "illustration", "courtesy", "screen", "capture", "사진")
_PART = re.compile(r"[^\s,;|/()\[\]=:–—][^,;|/()\[\]=:–—]*")
_LABEL = re.compile(
    r"(?:(?:credits?|sources?|by|from|via|on|courtesy of|provided by|written by|originally published (?:on|in))\s)+",
    re.IGNORECASE,
)
_VIA = re.compile(r"\s(?:via|on|from|through)\s", re.IGNORECASE)
_ADDRESS_END = re.compile(r"(?:\.(?:com|co|net|org|jp|kr|cn|ru|uk))+\Z")


@check(
    summary="Credit that names a portal",
    category="style/organization-style",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "The ferry came back on Friday, and passengers cheered.\n\nCredit: Lina Ferro, [[msn.com]]",
            message="“msn.com” passes on the stories of others; credit the outlet that wrote this one",
        ),
        Bad("The ferry came back on Friday, and passengers cheered.\n\nSource: [[Naver]]"),
        Bad("The ferry came back on Friday, and passengers cheered.\n\nSource: [[Naver Sports]]"),
        Bad("The ferry came back on Friday, and passengers cheered.\n\nCredit: Lina Ferro via [[Yahoo News]]"),
        Good("The ferry came back on Friday, and passengers cheered.\n\nSource: Yonhap via MSN"),
        Good("The ferry came back on Friday, and passengers cheered.\n\nCredit: Lina Ferro, coastdaily.com, msn.com"),
        Good("The ferry came back on Friday, and passengers cheered.\n\nPhoto by Lina Ferro, Naver"),
        Good("The ferry came back on Friday, and msn.com had the story, Naver said."),
    ),
)
def credit_line_aggregator(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the portal in each credit and byline that has no other outlet."""
    for block in analysis.document.blocks:
        if block.kind not in _SIGNED or not block.in_copy:
            continue
        portals, has_outlet = _read(analysis, block)
        if portals and not has_outlet:
            name = portals[0].of(analysis.text)
            yield flag(
                span=portals[0],
                message=f"“{name}” passes on the stories of others; credit the outlet that wrote this one",
            )


def _read(analysis: Analysis, block: Block) -> tuple[list[Span], bool]:
    """The portals of a line, and whether another outlet is on it."""
    text = analysis.text
    if block.span.of(text).lower().lstrip("([<").startswith(_PICTURES):
        return [], True
    portals, has_outlet = [], False
    for span in _parts(text, block.span):
        words = span.of(text).lower()
        if _ADDRESS_END.sub("", words).removeprefix("www.") in PORTALS:
            portals.append(span)
        else:
            has_outlet |= _ADDRESS_END.search(words) is not None or not OUTLET_WORDS.isdisjoint(words.split())
    return portals, has_outlet


def _parts(text: str, line: Span) -> Iterator[Span]:
    """The names on a line, without "Credit:", "by" and "via"."""
    for part in _PART.finditer(text, *line):
        start = part.start()
        end = start + len(part[0].rstrip(" ."))
        if label := _LABEL.match(text, start, end):
            start = label.end()
        for via in _VIA.finditer(text, start, end):
            yield Span(start, via.start())
            start = via.end()
        yield Span(start, end)
