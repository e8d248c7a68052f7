"""The rows of all phrase rules, by the words that a text is searched for."""

from collections.abc import Mapping, Sequence
from typing import Any

from transcheck.model.folding import GAP, fold_label, fold_line

from .phrase_rows import SearchRow, decode_row

_DECORATION = 24
"""How many characters of punctuation and spaces a line may have more than its folded form."""
_LONGEST_WITH_GAP = 200
"""Characters of a line of which a row knows only a part."""


class RowIndex:
    """Compiled rows, each decoded when a text first has its words; a row is meant by its place in ``rows``."""

    def __init__(self, rows: Sequence[Mapping[str, Any]]) -> None:
        self._compiled = rows
        self._decoded: dict[int, SearchRow] = {}
        by_key: dict[str, list[int]] = {}
        by_line: dict[str, list[int]] = {}
        for number, row in enumerate(rows):
            if "whole" in row:
                by_line.setdefault(row["whole"], []).append(number)
            else:
                for key in row["pattern"]["keys"]:
                    by_key.setdefault(key, []).append(number)
        self.keys = list(by_key)
        self._numbers = list(by_key.values())
        self._by_line = by_line
        self._longest_line = max(map(len, by_line), default=-_DECORATION) + _DECORATION
        self._labels = frozenset(line for line in by_line if line.endswith(GAP))
        self._frames = {(head, tail): line for line in by_line for head, gap, tail in [line.partition(GAP)] if tail}
        self._heads = tuple(head for head, _ in self._frames)

    def __getitem__(self, number: int) -> SearchRow:
        """The row with that number."""
        if number not in self._decoded:
            self._decoded[number] = decode_row(self._compiled[number])
        return self._decoded[number]

    def with_key(self, key: int) -> Sequence[int]:
        """The numbers of the rows that are searched for by a key."""
        return self._numbers[key]

    def with_line(self, line: str) -> Sequence[int]:
        """The numbers of the rows whose phrase is the whole of a line, or its label, or its beginning and end."""
        if len(line) <= self._longest_line and (numbers := self._by_line.get(fold_line(line))):
            return numbers
        if len(line) > _LONGEST_WITH_GAP or not (self._labels or self._frames):
            return ()
        return self._by_line.get(self._line_with_gap(line), ())

    def _line_with_gap(self, line: str) -> str:
        """The line with a gap that a line fills, or an empty one."""
        if (":" in line or "：" in line) and (label := fold_label(line)) in self._labels:
            return label
        if not self._heads or not (folded := fold_line(line)).startswith(self._heads):
            return ""
        frames = (whole for (head, tail), whole in self._frames.items() if _fills(folded, head, tail))
        return next(frames, "")

    def lines_of(self, rule: str) -> frozenset[str]:
        """The folded lines that a rule looks for as whole blocks."""
        return frozenset(
            line
            for line, numbers in self._by_line.items()
            if any(self._compiled[number]["rule"] == rule for number in numbers)
        )


def _fills(line: str, head: str, tail: str) -> bool:
    return len(line) > len(head) + len(tail) and line.startswith(head) and line.endswith(tail)
