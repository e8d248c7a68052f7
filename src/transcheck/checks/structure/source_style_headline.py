"""A headline is laid out as on the source page: clauses joined by dots, tags in brackets, the name of the site.

Why it matters
    Korean and Japanese headlines string fragments together with an ellipsis, open with what somebody said and put
    [Exclusive] or <Interview> in front; page titles end with the name of the site, which engines translate too. An
    English headline is one statement with a verb.

When to ignore
    The tag is house style, or the ellipsis is a joke that waits for its ending.

Decision
    Headlines, decks and subheads only. An ellipsis (… or three dots) between two words outside quotation marks, or
    right behind a closing mark; a tag in square or angle brackets in front; a quotation of four words or more in front
    and a comma behind its marks, without a word for saying. An ellipsis at the end is left alone. A dash at the end of
    a headline with a domain, or with a name that ends in Network, Net, Online, News Service or News Agency. Taking a
    tag out is safe.
"""

from collections.abc import Iterator

from transcheck.analysis import Analysis
from transcheck.analysis.site_names import find_site_name
from transcheck.languages.en import REPORTING_VERBS
from transcheck.model import Block, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_KINDS = (BlockKind.HEADLINE, BlockKind.DEK, BlockKind.SUBHEAD)
_BRACKETS = {"[": "]", "<": ">", "【": "】", "〈": "〉", "《": "》"}
_LONGEST_TAG = 30
_FEWEST_WORDS = 4
_LONGEST = 300
"""Characters: what is longer is no headline."""
_OPENING = "“‘\"'"
_CLOSING = "”’\"'"
_BLANKS = " \u00a0\n"


@check(
    summary="Headline in the layout of the original",
    category="style/unidiomatic",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    examples=(
        Bad(
            "# Port fees rise [[…]] shippers worried\n\nThe port of Busan raised its fees on Friday.",
            message="an ellipsis joins two statements: make them one, or use a colon or “as”",
        ),
        Bad("# “Is this okay?”[[...]] Shippers worried about port fees\n\nThe port raised its fees."),
        Bad(
            "# [[【Exclusive】]] Port fees to rise\n\nThe port of Busan will raise its fees.",
            message="“【Exclusive】” is a tag of the original layout",
            fixed="# Port fees to rise\n\nThe port of Busan will raise its fees.",
        ),
        Bad("# [[“We cannot go on like this”]], Shippers Against Port Fees\n\nThe port raised its fees."),
        Bad(
            "# Port fees to rise next week [[- Lindow News Network]]\n\nThe port raised its fees.",
            message="“Lindow News Network” is the name of the source’s site",
            fixed="# Port fees to rise next week\n\nThe port raised its fees.",
        ),
        Bad("# Port fees to rise next week[[-Lindownews.com.]]\n\nThe port raised its fees."),
        Good("# Port fees to rise at the semi-Public Network\n\nThe port raised its fees."),
        Good("# Port fees to rise next week — Newsline\n\nThe port raised its fees."),
        Good("# “We cannot go on like this,” shippers say of port fees\n\nThe port raised its fees."),
        Good("# And the winner of the port is ...\n\nThe port raised its fees."),
        Good("# “We waited … and waited,” shippers say\n\nThe port raised its fees."),
        Good("# Opinion: Port fees must fall\n\nThe port raised its fees … again."),
        Good("# “Night Ferry” returns to the port\n\nThe film is back."),
    ),
)
def source_style_headline(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag the marks in headings that only the original's layout explains."""
    for block in analysis.document.blocks_of(*_KINDS):
        if block.span.length > _LONGEST:
            continue
        title = block.span.of(analysis.text)
        tag = _tag(title)
        if tag:
            yield _tag_finding(flag, block, title, tag)
        site = find_site_name(analysis.text, block.span) if block.kind is BlockKind.HEADLINE else None
        if site:
            yield _site_finding(analysis.text, flag, site)
        found = _joining_dots(analysis, block)
        if found:
            message = "an ellipsis joins two statements: make them one, or use a colon or “as”"
            yield flag(span=found, message=message)
        elif title[:1] in _OPENING and block.kind is BlockKind.HEADLINE:
            yield from _speech_of_nobody(analysis, block, flag)


def _tag(title: str) -> str:
    """The tag in brackets at the start of a heading; empty where there is none, or nothing else."""
    closing = title.find(_BRACKETS[title[0]]) if title[:1] in _BRACKETS else -1
    is_tag = 1 < closing <= _LONGEST_TAG and title[closing + 1 :].strip()
    return title[: closing + 1] if is_tag else ""


def _tag_finding(flag: Flag, block: Block, title: str, tag: str) -> Finding:
    end = len(tag) + len(title[len(tag) :]) - len(title[len(tag) :].lstrip())
    start = block.span.start
    return flag(
        span=Span(start, start + len(tag)),
        message=f"“{tag}” is a tag of the original layout",
        fix=Fix(f"Delete “{tag}”", (Edit(Span(start, start + end), ""),), Safety.SAFE),
    )


def _site_finding(text: str, flag: Flag, site: Span) -> Finding:
    start = site.start
    while text[start - 1] in _BLANKS:
        start -= 1
    return flag(
        span=site,
        message=f"“{site.of(text)[1:].strip(' .')}” is the name of the source’s site",
        fix=Fix("Delete the name of the site", (Edit(Span(start, site.end), ""),)),
    )


def _joining_dots(analysis: Analysis, block: Block) -> Span | None:
    """An ellipsis outside quotation marks with a word or a closing mark before it and words after it."""
    text, end = analysis.text, block.span.end
    for dots in ("…", "..."):
        place = text.find(dots, *block.span)
        while place >= 0:
            after = place + len(dots)
            while after < end and text[after] in "….":
                after += 1
            before = text[block.span.start : place].rstrip(_BLANKS)[-1:]
            rest = text[after:end].strip(_BLANKS)
            span = Span(place, after)
            is_join = (before.isalnum() or before in _CLOSING + "?!") and bool(before) and rest[:1].isalnum()
            if (is_join or (before and rest[:1] in _OPENING and rest)) and not analysis.in_quotation(span):
                return span
            place = text.find(dots, after, end)
    return None


def _speech_of_nobody(analysis: Analysis, block: Block, flag: Flag) -> Iterator[Finding]:
    """A quotation of four words or more in front, a comma, and no word for saying in the rest of the headline."""
    quotation = analysis.quotations.at(block.span.start)
    if quotation is None or not quotation.is_closed:
        return
    rest = analysis.text[quotation.span.end : block.span.end]
    inner = quotation.inner.of(analysis.text).rstrip()
    is_speech = len(inner.split()) >= _FEWEST_WORDS and rest.startswith(",") and not inner.endswith(",")
    if is_speech and not any(word.strip(".,!?").lower() in REPORTING_VERBS for word in rest.split()):
        yield flag(span=quotation.span, message="a quotation without a speaker: say who said it")
