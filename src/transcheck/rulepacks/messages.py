"""Sees that each row of a phrase rule can fill the rule's message."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .errors import RulePackError


def check_messages(rules: Mapping[str, Any], rows: Sequence[Mapping[str, Any]], folder: Path) -> None:
    """Raise RulePackError for the first row of ``folder`` that lacks what the message of its rule needs.

    ``rules`` and ``rows`` are as ``compile_folder`` gives them. A rule that is not among them may stand in another
    folder: its rows are seen to when the folders are put together.
    """
    for row in rows:
        rule = rules.get(row["rule"])
        if rule is None or "message" in row:
            continue
        filled = {"match", *row.get("slots", ()), *(name for name in ("instead", "why") if row.get(name))}
        missing = sorted(set(rule["needs"]) - filled)
        if missing:
            path, _, line = row["declared"].rpartition(":")
            problem = f"the message of '{row['rule']}' needs {{{missing[0]}}}, which '{row['phrase']}' does not give"
            raise RulePackError(str(folder / path), int(line), "message", problem)
