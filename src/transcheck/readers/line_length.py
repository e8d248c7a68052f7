"""How long a line is, in the measures by which the kinds of lines differ."""

LONG_LINE = 300
"""Characters. A longer line is running text, whatever its words."""

_CJK_WORD = 2.5
"""Characters to a word, in languages that do not write words apart."""


def word_count(line: str) -> int:
    """How many words a line has; for Chinese and Japanese, how many an English line of its weight would have."""
    words = line.count(" ") + 1 if line else 0
    if line.isascii() or len(line) < words * 8:
        return words
    wide = sum(1 for character in line if "\u2e80" <= character <= "\u9fff")
    return max(words, round(wide / _CJK_WORD))
