"""HTML, shortcodes or Markdown stand in the plain text.

Why it matters
    A converter took the codes for text, so readers see "&#8217;" for an apostrophe, or "<br>" for a line end. They
    spread with every copy of the story.

When to ignore
    The story is about code.

Decision
    Character entities, tags of HTML, shortcodes of WordPress, and links, headings and bold or italic words of Markdown,
    in files that are neither HTML nor Markdown. "AT&T", "R&D" and a "<" in a formula are none of these. Entities become
    their character and tags go; of a link the words stay.
"""

import re
from collections.abc import Iterator
from functools import cache

from transcheck.analysis import Analysis
from transcheck.model import Block, BlockKind, Confidence, Edit, Finding, Fix, Safety, Severity, Span
from transcheck.rule import Bad, Flag, Good, check

_MARKED_UP = frozenset({"html", "markdown"})
_HINTS = (
    ("<", ">"),
    ("]", "]("),
    ("]", "[/"),
    ("]", "[caption"),
    ("]", "[embed"),
    ("*", " *"),
    ("*", "**"),
    ("#", "\n#"),
    ("&", ";"),
)
"""A sign that is quick to look for, and what must be there too."""
_ENTITY = r"&(?:amp;)?(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8}\d?);"
_TAG = (
    r"</?(?:p|br|div|span|strong|em|a|b|i|u|h[1-6]|ul|ol|li|img|blockquote|figure|figcaption|table|tr|td|iframe|font|script)"
    r"(?:\s[^<>]{0,300})?/?>"
)
_SHORTCODE = (
    r"\[/?(?:caption|gallery|embed|video|audio|youtube|playlist|vc_\w{1,20}|su_\w{1,20})(?: [^\[\]\n]{0,300})?\]"
)
_LINK = r"!?\[(?P<words>[^\[\]\n]{0,200})\]\((?:https?://|/|www\.|mailto:)[^()\s]{1,300}\)"
_BOLD = r"(?<![\w*(])\*\*(?P<bold>[\w“\"](?:[^*\n]{0,200}[\w.!?”\"])?)\*\*(?![\w*])"
_ITALIC = r"(?<![\w*])\*(?P<italic>[A-Z“\"][^*\n]{1,100}[^*\s])\*(?![\w*])"
_HEADING = r"(?m:^#{1,6} (?=[A-Z“\"]))"
_KEPT = ("words", "bold", "italic")


@check(
    summary="Codes of HTML or Markdown in plain text",
    category="design-and-markup/markup",
    severity=Severity.WARNING,
    examples=(
        Bad(
            "Ferry sinks\n\nThe mayor[[&#8217;]]s ferry sank on Monday.",
            message="“&#8217;” is code: write “’”",
            fixed="Ferry sinks\n\nThe mayor’s ferry sank on Monday.",
            format="text",
        ),
        Bad("The ferry[[<br>]]sank on Monday.", fixed="The ferry sank on Monday.", format="text"),
        Bad("The [[<em>]]ferry[[</em>]] sank on Monday in Lindow.", format="text"),
        Bad("The ferry [[**Sea Holly**]] sank on Monday.", fixed="The ferry Sea Holly sank on Monday.", format="text"),
        Bad("The [[[ferry](https://ferry.example)]] sank.", fixed="The ferry sank.", format="text"),
        Good("The mayor of AT&T said R&D; 5 < 6 and 7 > 2 on the ferry on Monday.", format="text"),
        Good("The mayor said “f*** that ferry” and “s*** happens” on Monday.*", format="text"),
        Good("The ferry **Sea Holly** sank &amp; the mayor left on [Monday](https://ferry.example)."),
    ),
)
def markup_residue(analysis: Analysis, flag: Flag) -> Iterator[Finding]:
    """Flag each code."""
    document, text = analysis.document, analysis.text
    if document.format in _MARKED_UP or not any(sign in text and hint in text for sign, hint in _HINTS):
        return
    for match in _pattern().finditer(text):
        block = analysis.block_at(match.start())
        if block and _is_read(block) and (instead := _instead(text, match)) is not None:
            yield _finding(analysis, flag, Span(*match.span()), instead)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join((_ENTITY, _TAG, _SHORTCODE, _LINK, _BOLD, _ITALIC, _HEADING)))


def _is_read(block: Block) -> bool:
    return block.in_copy and block.kind is not BlockKind.BOILERPLATE


def _instead(text: str, match: re.Match[str]) -> str | None:
    """What the code stands for; None if it is none after all."""
    code = match[0]
    if code[0] == "&":
        from html import unescape  # its table of names takes long to load

        meant = unescape(unescape(code))
        return meant.replace("\u00a0", " ") if len(meant) == 1 else None
    for name in _KEPT:
        if match[name] is not None:
            return str(match[name])
    if code[0] == "#":
        return ""
    beside = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return " " if all(one.strip() for one in beside) and code[1:3] in ("br", "p>", "/p", "di", "/d") else ""


def _finding(analysis: Analysis, flag: Flag, span: Span, instead: str) -> Finding:
    code = " ".join(span.of(analysis.text).split())
    shown = code if len(code) <= 60 else code[:60].rstrip() + "…"
    is_sure = not code.startswith(("*", "#")) or code.startswith("**")
    safety = Safety.SUGGESTED if analysis.in_quotation(span) or not is_sure else Safety.SAFE
    write = f": write “{instead}”" if instead.strip() else ""
    return flag(
        span=span,
        message=f"“{shown}” is code{write[:80]}",
        confidence=Confidence.HIGH if is_sure else Confidence.MEDIUM,
        fix=Fix("Take the code out", (Edit(span, instead),), safety),
    )
