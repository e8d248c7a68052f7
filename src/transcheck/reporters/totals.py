"""What a run came to, over all files."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from transcheck import __version__
from transcheck.engine import INTERNAL_ERROR, Tally
from transcheck.model import Severity

_TARGET = "en"
_MOST_NAMED = 4


@dataclass(slots=True)
class Totals:
    """Counts that grow with each file. ``needs`` are the rules with what each needs, ``digest`` tells the data."""

    needs: Mapping[str, frozenset[str]] = field(default_factory=dict)
    digest: str = ""
    evidence: set[str] = field(default_factory=set)
    files: int = 0
    unread: int = 0
    tally: Tally = field(default_factory=Counter)
    origins: set[str] = field(default_factory=set)

    @property
    def unchecked(self) -> list[str]:
        """One remark for each kind of evidence that no file had: the rules that did not run for want of it."""
        missing = sorted({need for needs in self.needs.values() for need in needs} - self.evidence)
        return [f"not checked: needs {need}: {_listed(self._needing(need))}" for need in missing]

    def _needing(self, need: str) -> list[str]:
        return [rule for rule, needs in self.needs.items() if need in needs]

    def add(self, tally: Tally, origin: str, evidence: Iterable[str] = ()) -> None:
        """Count a checked file in, with what it was checked against."""
        self.evidence.update(evidence)
        self.files += 1
        self.tally.update(tally)
        self.origins.add(origin)

    @property
    def has_internal_error(self) -> bool:
        """Whether a rule failed on a story."""
        return any(rule == INTERNAL_ERROR for rule, _, _ in self.tally)

    def summary(self) -> str:
        """Such as ``3 errors, 1 warning in 2 files (27 rules)``."""
        counts = Counter[Severity]()
        for (_, severity, _), count in self.tally.items():
            counts[severity] += count
        found = ", ".join(_counted(counts[severity], severity) for severity in Severity if counts[severity])
        unread = f", {_counted(self.unread, 'file')} not checked" if self.unread else ""
        rules = sum(needs <= self.evidence for needs in self.needs.values())
        return f"{found or 'no findings'} in {_counted(self.files, 'file')}{unread} ({_counted(rules, 'rule')})"

    def signature(self) -> str:
        """Such as ``transcheck 0.1.0 | rules 5f2c91ab | en<-ko``, so that two reports can be told comparable."""
        origins = sorted(self.origins - {""})
        pair = f"{_TARGET}<-{','.join(origins)}" if origins else _TARGET
        return f"transcheck {__version__} | rules {self.digest} | {pair}"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 or noun == Severity.INFO else f"{count} {noun}s"


def _listed(rules: list[str]) -> str:
    """The rules, or the first of many with how many more there are."""
    shown = rules if len(rules) <= _MOST_NAMED else rules[: _MOST_NAMED - 1]
    return ", ".join(shown) + (f" and {len(rules) - len(shown)} more" if len(rules) > len(shown) else "")
