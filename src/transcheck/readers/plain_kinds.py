"""What a line of newsroom copy is, judged by the line alone.

Every function takes one line without white space at its ends. What also depends on the neighbours is in ``plain``.
"""

import re
from collections.abc import Container

from transcheck.languages.en.abbreviations import EVERYWHERE
from transcheck.model import BlockKind

from .furniture import LONGEST_FURNITURE, is_furniture
from .line_length import LONG_LINE, word_count
from .page_lines import is_time_stamp, is_trail
from .picture_lines import is_credit, is_slug

HEADLINE_WORDS = 25
SUBHEAD_WORDS = 10

_LIST_MARK = re.compile(r"(?:[-*•·‣▪●◦]|\(?\d{1,2}[.)])[ \t\u3000]+(?=\S)")
_LIST_STARTS = frozenset("-*•·‣▪●◦(0123456789")
_CLOSING = "”’\"'»)]』」］） "
_FULL_STOPS = (".", "．", "。", "｡")
_LINE_ENDS = (*_FULL_STOPS, "?", "!", ":", ";", ",", "…", "？", "！", "：", "；", "、", "，")
_COMMAS = (",", ":", ";", "、", "，", "：", "；")


def line_kind(line: str, furniture: Container[str]) -> BlockKind | None:
    """The kind of a line that is no paragraph wherever it stands; ``furniture`` holds lines folded by ``fold_line``."""
    if len(line) > LONG_LINE:
        return None
    if len(line) > LONGEST_FURNITURE:
        return BlockKind.CREDIT if is_credit(line) else None
    if is_slug(line):
        return BlockKind.SLUG
    if is_trail(line) or is_furniture(line, furniture):
        return BlockKind.BOILERPLATE
    return BlockKind.CREDIT if is_credit(line) or is_time_stamp(line) else None


def is_headline(line: str) -> bool:
    """Whether a line can be a headline or a dek: short enough, and no full stop."""
    if len(line) > LONG_LINE or line.endswith(_COMMAS):
        return False
    return word_count(line) <= HEADLINE_WORDS and not ends_sentence(line)


def is_subhead(line: str) -> bool:
    """Whether a line between two paragraphs can be a subhead."""
    return len(line) <= 120 and word_count(line) <= SUBHEAD_WORDS and not line.rstrip(_CLOSING).endswith(_LINE_ENDS)


def ends_sentence(line: str) -> bool:
    """Whether a full stop ends the line; in a short one, that of an abbreviation such as "U.S." does not."""
    bare = line.rstrip(_CLOSING)
    if not bare.endswith(_FULL_STOPS) or bare.endswith("..."):
        return False
    last = bare.rpartition(" ")[2].lstrip("“‘\"'(").removesuffix(".")
    return not ("." in last and last in EVERYWHERE and word_count(line) <= SUBHEAD_WORDS)


def list_mark_end(line: str) -> int:
    """Where the text of a list item begins; 0 if the line is none."""
    match = _LIST_MARK.match(line) if line[0] in _LIST_STARTS else None
    return match.end() if match else 0


def cell_separator(line: str) -> str:
    """What parts the cells of the line if it can be a row of a table, or nothing."""
    if "\t" in line:
        return "\t"
    return "|" if " | " in line or (line[0] == line[-1] == "|" and len(line) > 1) else ""
