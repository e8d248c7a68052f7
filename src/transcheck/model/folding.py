"""Ways to make texts comparable: lines without case and punctuation, running text without moving a character."""

import re
import unicodedata

_WORDS = re.compile(r"[^\W_]+")
_COLON = re.compile("[:：]")

PLAIN_LETTERS = str.maketrans("łŁøØđĐıħŧ", "lLoOdDiht")
"""Letters that Unicode does not take apart into a plain one and a mark."""

GAP = "…"
"""Stands for any words in a folded line of which only the beginning, or the beginning and the end, are known."""


def fold_line(line: str) -> str:
    """A line reduced to its words: no case, no punctuation or symbols, single spaces.

    ``"» Share this:"`` and ``"SHARE  THIS"`` become ``"share this"``, ``"Don’t miss"`` becomes ``"dont miss"``, a line
    without a letter or digit becomes ``""``. Full-width and other compatibility forms become the plain ones (Unicode
    NFKC). For comparing only: the result has another length, so places in it mean nothing.
    """
    if not line.isascii():
        line = unicodedata.normalize("NFKC", line)
    return " ".join(_WORDS.findall(line.casefold().replace("'", "").replace("’", "").replace("ʼ", "")))


def fold_label(line: str) -> str:
    """The label that opens a line, folded, with a gap for what it labels.

    ``"READ MORE: Ferry back"`` becomes ``"read more: …"``. Empty for a line without words on both sides of its first
    colon.
    """
    colon = _COLON.search(line)
    label = fold_line(line[: colon.start()]) if colon and _WORDS.search(line, colon.end()) else ""
    return f"{label}: {GAP}" if label else ""


def fold_text(text: str) -> str:
    """Running text in lower case, with plain apostrophes, hyphens and spaces, character for character.

    The result has exactly the length of ``text``, so a place found in it is the place in ``text``. ``İ`` is the only
    character that ``str.lower`` makes longer; it becomes ``i``. A line break becomes one space.
    """
    folded = text.replace("İ", "i").lower()
    return folded.replace("’", "'").replace("\n", " ").replace("\t", " ").replace("\u00a0", " ").replace("\u2011", "-")
