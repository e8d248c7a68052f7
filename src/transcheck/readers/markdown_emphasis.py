"""Which ``*`` and ``_`` of a Markdown paragraph are emphasis, and which are characters.

The method is the "process emphasis" procedure of the CommonMark specification (0.31, appendix), with a stack of
openers.
"""

import unicodedata
from dataclasses import dataclass


@dataclass(slots=True, eq=False)
class Delimiter:
    """A run of ``*`` or ``_``: the characters from ``start`` to ``end`` are those that no emphasis has used up."""

    mark: str
    start: int
    end: int
    can_open: bool
    can_close: bool
    partner: "Delimiter | None" = None
    """The run that opens the last emphasis which this one closed."""
    origin: int = 0
    length: int = 0
    """Where the run began, and how long it was."""

    def __post_init__(self) -> None:
        self.origin, self.length = self.start, self.end - self.start

    @property
    def left(self) -> int:
        """How many characters are not used up."""
        return self.end - self.start


def find_delimiter(content: str, start: int, limit: int) -> Delimiter:
    """The run of equal marks at ``start`` of ``content``, which ends at ``limit`` at the latest."""
    mark = content[start]
    end = start + 1
    while end < limit and content[end] == mark:
        end += 1
    before = content[start - 1] if start else "\n"
    after = content[end] if end < len(content) else "\n"
    is_left = not after.isspace() and (not _is_punctuation(after) or before.isspace() or _is_punctuation(before))
    is_right = not before.isspace() and (not _is_punctuation(before) or after.isspace() or _is_punctuation(after))
    if mark == "_":
        can_open = is_left and (not is_right or _is_punctuation(before))
        can_close = is_right and (not is_left or _is_punctuation(after))
        return Delimiter(mark, start, end, can_open, can_close)
    return Delimiter(mark, start, end, is_left, is_right)


def match_delimiters(delimiters: list[Delimiter]) -> None:
    """Pair openers with closers; the characters that make emphasis are taken off the runs."""
    openers: list[Delimiter] = []
    bottoms: dict[tuple[str, bool, int], int] = {}
    for closer in delimiters:
        key = (closer.mark, closer.can_open, closer.length % 3)
        while closer.can_close and closer.left:
            found = _find_opener(openers, closer, bottoms.get(key, 0))
            if found < 0:
                bottoms[key] = len(openers)
                break
            _pair(openers[found], closer)
            del openers[found + (1 if openers[found].left else 0) :]
            bottoms = {one: min(bottom, len(openers)) for one, bottom in bottoms.items()}
        if closer.can_open and closer.left:
            openers.append(closer)


def _find_opener(openers: list[Delimiter], closer: Delimiter, bottom: int) -> int:
    for index in range(len(openers) - 1, bottom - 1, -1):
        if openers[index].mark == closer.mark and not _break_rule_of_three(openers[index], closer):
            return index
    return -1


def _break_rule_of_three(opener: Delimiter, closer: Delimiter) -> bool:
    if not (opener.can_close or closer.can_open):
        return False
    return (opener.length + closer.length) % 3 == 0 and (opener.length % 3 != 0 or closer.length % 3 != 0)


def _pair(opener: Delimiter, closer: Delimiter) -> None:
    used = 2 if opener.left > 1 and closer.left > 1 else 1
    opener.end -= used
    closer.start += used
    closer.partner = opener


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
