"""What is wrong with a rule file, said in one line."""

from collections.abc import Iterable
from difflib import get_close_matches


class RulePackError(Exception):
    """A rule file that cannot be used.

    ``str`` is one line: ``rules/terms/x.yaml:12: severity: must be error, warning or info (got 'warn')``.
    ``path`` is the file as it was given, ``line`` counts from 1 (0: the file as a whole), ``key`` may be empty.
    """

    def __init__(self, path: str, line: int, key: str, problem: str) -> None:
        place = f"{path}:{line}" if line else path
        super().__init__(": ".join(part for part in (place, key, problem) if part))
        self.path = path
        self.line = line
        self.key = key
        self.problem = problem

    def __reduce__(self) -> tuple[type["RulePackError"], tuple[str, int, str, str]]:
        return RulePackError, (self.path, self.line, self.key, self.problem)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``"; did you mean 'severity'?"`` for a word close to a known one, else nothing."""
    close = get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"; did you mean '{close[0]}'?" if close else ""
