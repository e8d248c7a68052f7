"""What a terminal makes of characters: how wide they are, which must not reach it, and colours."""

from typing import NamedTuple
from unicodedata import category, east_asian_width

_TAB = "    "
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_DIRECTION_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SAFE = str.maketrans(
    {chr(code): _REPLACEMENT for code in (*range(0x20), *range(0x7F, 0xA0))}
    | dict.fromkeys(_DIRECTION_CONTROLS, _REPLACEMENT)
    | {"\t": _TAB}
    | dict.fromkeys("\n\r\x85\u2028\u2029", " ")
)
_CODES = {"error": "1;31", "warning": "1;33", "info": "1;34", "frame": "34", "strong": "1"}


class Palette(NamedTuple):
    """Colours as ANSI escapes, or none."""

    in_color: bool

    def paint(self, role: str, text: str) -> str:
        """The text in the colour of a severity, of the ``frame`` or in ``strong`` type."""
        return f"\x1b[{_CODES[role]}m{text}\x1b[0m" if self.in_color and text else text


def safe(text: str) -> str:
    """The text on one line, without anything that steers a terminal: copy comes from anywhere."""
    return text if text.isascii() and text.isprintable() else text.translate(_SAFE)


def width(text: str) -> int:
    """The columns that ``safe(text)`` takes."""
    return len(text) if text.isascii() and text.isprintable() else sum(map(_char_width, text))


def fitting(text: str, columns: int) -> int:
    """How many characters from the start of ``text`` fit into that many columns."""
    used = 0
    for count, char in enumerate(text):
        used += _char_width(char)
        if used > columns:
            return count
    return len(text)


def shortened(text: str, columns: int = 60) -> str:
    """The text on one line, cut to that width with an ellipsis."""
    line = safe(" ".join(text[: 4 * columns].split()))
    if len(text) <= 4 * columns and width(line) <= columns:
        return line
    return line[: fitting(line, columns - 1)].rstrip() + "…"


def _char_width(char: str) -> int:
    if char == "\t":
        return len(_TAB)
    if east_asian_width(char) in "WF":
        return 2
    kind = category(char)
    return 0 if kind in ("Mn", "Me") or (kind == "Cf" and char not in _DIRECTION_CONTROLS) else 1
