"""The rows of all phrase rules, by the words that a text is searched for."""

import json
from collections.abc import Sequence

from transcheck.model.folding import GAP, fold_label, fold_line

from .phrase_rows import SearchRow, decode_row

_DECORATION = 24
"""How many characters of punctuation and spaces a line may have more than its folded form."""
_LONGEST_WITH_GAP = 200
"""Characters of a line of which a row knows only a part."""


class RowIndex:
    """Compiled rows, each decoded when a text first has its words; a row is meant by its place in ``rows``.

    ``rows`` are JSON objects, ``keys`` the words that are searched for, ``numbers`` for each of them the rows that it
    is for, ``lines`` the phrases that are whole lines with their row and their rule; all as
    ``rulepacks/indexing.py`` makes them.
    """

    def __init__(self, rows: list[str], keys: list[str], numbers: list[str], lines: list[str]) -> None:
        self.keys = keys
        self._rows = rows
        self._numbers = numbers
        self._decoded: dict[int, SearchRow] = {}
        self._by_line: dict[str, list[int]] = {}
        self._by_rule: dict[str, list[str]] = {}
        for line in lines:
            whole, number, rule = line.split("\t")
            self._by_line.setdefault(whole, []).append(int(number))
            self._by_rule.setdefault(rule, []).append(whole)
        by_line = self._by_line
        self._longest_line = max(map(len, by_line), default=-_DECORATION) + _DECORATION
        self._labels = frozenset(line for line in by_line if line.endswith(GAP))
        self._frames = {(head, tail): line for line in by_line for head, gap, tail in [line.partition(GAP)] if tail}
        self._heads = tuple(head for head, _ in self._frames)

    def __getitem__(self, number: int) -> SearchRow:
        """The row with that number."""
        if number not in self._decoded:
            self._decoded[number] = decode_row(json.loads(self._rows[number]))
        return self._decoded[number]

    def with_key(self, key: int) -> list[int]:
        """The numbers of the rows that are searched for by a key."""
        return [int(number) for number in self._numbers[key].split(" ")]

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
        return frozenset(self._by_rule.get(rule, ()))


def _fills(line: str, head: str, tail: str) -> bool:
    return len(line) > len(head) + len(tail) and line.startswith(head) and line.endswith(tail)
