"""A byline, section mark or sign-off of the source page stands in the copy in the source's form.

Why it matters
    Korean and Chinese agencies open with "[Seoul=Agency] Reporter Hong Gil-dong =" and end with the reporter's address;
    subheads begin with ◇ or ▲. English copy has datelines and bylines of its own, so these read as noise, and indexes
    take the reporter for a person of the story.

When to ignore
    The house keeps the agency's byline on purpose.

Decision
    Brackets with "City=Agency" or "Reporter" and a name, and “News from our newspaper” before them; "Reporter Name ="
    at the head of a paragraph; a line that is nothing but "Reporter Name", a list of reporters and editors, or a
    reporter's name and address at a Korean, Chinese or Japanese medium; a paragraph that opens with a mark of East
    Asian pages. Stripping the mark is safe, the rest is left to the editor, who may want the name for the byline.
"""

import re
from collections.abc import Iterator
from functools import cache

from transcheck.analysis import Analysis
from transcheck.analysis.characters import places_of
from transcheck.model import Block, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_SURE_MARKS = frozenset("◇◆△▲▽▼※▣◈☞☎◎")
_MARKS = _SURE_MARKS | frozenset("■□▶▷★☆")
_LONGEST_LINE = 90
_LAST_BLOCKS = 3
_OPENERS, _CLOSERS = "[(<【［（", "])>】］）"
_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3}"
_OWN_NAMES = ("our newspaper", "this newspaper", "our report", "our paper", "this paper", "our website", "this website")
_SIGNS = ("Reporter", "=", "＝", "editor:", "ditors:", "in charge:")


@check(
    summary="Byline, section mark or sign-off of the source page",
    category="accuracy/addition",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "# Ferry sinks\n\n[[[Lindow=Newsline] Reporter Hong Gil-dong =]] The ferry sank on Monday.",
            message="“[Lindow=Newsline] Reporter Hong Gil-dong =” is a byline of the source page",
        ),
        Bad("The ferry of Lindow is open. [[(Reporter Sun Jie)]] The ferry is new."),
        Bad("[[News from our newspaper (Reporter Sun Jie)]] The ferry of Lindow is open."),
        Bad(
            "The ferry sank on Monday.\n\n[[▲]] The mayor of Lindow watches the ferry.",
            message="“▲” is a mark of the source page",
            fixed="The ferry sank on Monday.\n\nThe mayor of Lindow watches the ferry.",
        ),
        Bad("The ferry sank on Monday in Lindow.\n\n[[Reporter Hong Gil-dong gildong@newsline.example.kr]]"),
        Good("LINDOW, April 5 (Newsline) -- The ferry of reporter Hong Gil-dong sank on Monday."),
        Good("The ferry sank on Monday.\n\nHong Gil-dong is a reporter in Lindow."),
        Good("The mayor said that the sum is a = b (see Reporter's notes)."),
    ),
)
def reporter_line_residue(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each of them."""
    text = analysis.text
    if "Reporter" in text or "=" in text:
        yield from _bylines(analysis, flag)
    if "@" in text:
        yield from _addresses(analysis, flag)
    if not analysis.special_characters.isdisjoint(_MARKS):
        yield from _marks(analysis, flag)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The head of a paragraph, brackets anywhere, and a whole line."""
    opener, closer = f"[{re.escape(_OPENERS)}]", f"[{re.escape(_CLOSERS)}]"
    place, reporter = (
        r"[A-Z][A-Za-z][\w .’'-]{0,30}",
        rf"(?:Intern |Staff )?Reporters?:? {_NAME}(?:,(?: and)? {_NAME}){{0,5}}",
    )
    address = r"[\w.+-]{2,40}@[\w.-]{4,40}"
    return (
        re.compile(rf"{opener}{place} ?[=＝] ?{place}{closer}(?: ?{reporter})?(?: ?[=＝])?|{reporter} ?[=＝]"),
        re.compile(rf"{opener} ?(?:[A-Z][\w .’'-]{{0,40}} )?{reporter} ?{closer}(?: ?[=＝])?"),
        re.compile(
            rf"{reporter}(?: [=/]| {address})?|{_NAME} Reporter(?: [=/]| {address})"
            rf"|{opener}?(?:Reporter|Editor in charge|Responsible editor|Executive editor)s?[:：] ?{_NAME}[^.]{{0,60}}"
        ),
    )


def _bylines(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    head, brackets, line = _patterns()
    for block in analysis.document.blocks:
        words = block.span.of(analysis.text)
        if not any(sign in words for sign in _SIGNS) or not _is_read(block):
            continue
        if len(words) <= _LONGEST_LINE and line.fullmatch(words):
            yield _byline(analysis, flag, block.span)
        elif opening := head.match(analysis.text, *block.span):
            yield _byline(analysis, flag, Span(*opening.span()))
        else:
            for found in brackets.finditer(analysis.text, *block.span):
                yield _byline(analysis, flag, Span(_start(analysis.text, block, found.start()), found.end()))


def _start(text: str, block: Block, bracket: int) -> int:
    """Where the byline begins: with the paragraph if it opens “News from our newspaper (Reporter ...)”."""
    lead = text[block.span.start : bracket].lower()
    is_lead = len(lead) <= _LONGEST_LINE and any(name in lead for name in _OWN_NAMES) and "." not in lead
    return block.span.start if is_lead else bracket


def _is_read(block: Block) -> bool:
    return block.in_copy and block.kind not in (BlockKind.BOILERPLATE, BlockKind.SLUG, BlockKind.TABLE_CELL)


def _byline(analysis: Analysis, flag: Flag, span: Span) -> Finding:
    return flag(
        span=span,
        message=f"“{' '.join(span.of(analysis.text).split())}” is a byline of the source page",
        confidence=Confidence.HIGH,
    )


def _addresses(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """A last line that is an address at an East Asian medium, with at most a name before it."""
    blocks = [block for block in analysis.document.blocks if _is_read(block)][-_LAST_BLOCKS:]
    for block in blocks:
        words = block.span.of(analysis.text).split()
        if not words or len(words) > 4 or "Reporter" in words:
            continue
        address = words[-1].strip("()[]<>")
        is_named = all(word[0].isupper() for word in words[:-1])
        if is_named and address.count("@") == 1 and address.endswith((".kr", ".cn", ".jp", ".tw")):
            yield _byline(analysis, flag, block.span)


def _marks(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """The marks that open a paragraph or a line of it."""
    text = analysis.text
    for place in places_of(text, _MARKS & analysis.special_characters):
        block = analysis.block_at(place)
        end = place + 1
        while text[end : end + 1] in (" ", "\u3000", "\u00a0"):
            end += 1
        if block and _is_read(block) and block.span.start == place and text[end : end + 1].strip():
            yield flag(
                span=Span(place, place + 1),
                message=f"“{text[place]}” is a mark of the source page",
                confidence=Confidence.HIGH if text[place] in _SURE_MARKS else Confidence.MEDIUM,
                fix=Fix("Delete the mark", (Edit(Span(place, end), ""),), Safety.SAFE),
            )
