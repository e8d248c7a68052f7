"""The table that ``--statistics`` prints."""

from collections import Counter

from transcheck.engine import Tally
from transcheck.model import Severity


def rule_counts(tally: Tally) -> str:
    """How many findings there are of each rule and severity, the most frequent first; empty when there are none."""
    counts = Counter[tuple[str, Severity]]()
    for (rule, severity, _), count in tally.items():
        counts[rule, severity] += count
    if not counts:
        return ""
    rows = sorted((-count, rule, severity) for (rule, severity), count in counts.items())
    lines = [f"{-count:5}  {severity:8}  {rule}" for count, rule, severity in rows]
    return "\n".join(["count  severity  rule", *lines]) + "\n\n"
