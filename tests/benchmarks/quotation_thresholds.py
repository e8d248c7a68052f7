"""From which score on a stretch of a transcript is the original of a quotation.

``python tests/benchmarks/quotation_thresholds.py [FILE]``. The file (``tests/calibration/quotations.tsv``) has remarks,
each with its translation back from another language and another remark on the subject. Each back-translation is looked
up twice: in all remarks together, where it should find its own, and in all but its own, where it should find none.
"""

import csv
import sys
from pathlib import Path
from typing import NamedTuple

from transcheck.analysis.originals import SAME_REMARK, SURELY_SAME_REMARK, SpokenText
from transcheck.analysis.similarity import quotation_signature
from transcheck.model import Span

FILE = Path(__file__).parents[1] / "calibration" / "quotations.tsv"


class Trial(NamedTuple):
    """The best scores for one back-translation: of its own remark, of a wrong one although its own is there, and of any
    where its own is not there. 0 for none.
    """

    right: float
    wrong: float
    unrelated: float


class Quality(NamedTuple):
    """How many of the remarks are found, and how many of those found are right; of 1."""

    recall: float
    precision: float


def read(path: Path = FILE) -> list[dict[str, str]]:
    """The rows: ``topic``, ``original``, ``back-translation``, ``unrelated``."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def trials(rows: list[dict[str, str]]) -> list[Trial]:
    """What looking up each back-translation comes to."""
    everything = _transcript([(row["original"], row["unrelated"]) for row in rows])
    spoken = SpokenText(everything)
    return [_trial(rows, row, spoken, everything) for row in rows]


def quality(found: list[Trial], threshold: float) -> Quality:
    """Recall and precision when everything from ``threshold`` on is taken for the same remark."""
    right = sum(trial.right >= threshold for trial in found)
    wrong = sum((trial.wrong >= threshold) + (trial.unrelated >= threshold) for trial in found)
    return Quality(right / len(found), right / (right + wrong) if right + wrong else 1.0)


def _trial(rows: list[dict[str, str]], row: dict[str, str], spoken: SpokenText, everything: str) -> Trial:
    said = row["back-translation"]
    others = [((one["unrelated"],) if one is row else (one["original"], one["unrelated"])) for one in rows]
    place = everything.index(row["original"])
    best = spoken.original_of(said, Span(0, len(said)), 0)
    is_right = best is not None and best.span.overlaps(Span(place, place + len(row["original"])))
    score = best.score if best else 0.0
    stranger = SpokenText(_transcript(others)).original_of(said, Span(0, len(said)), 0)
    return Trial(score if is_right else 0.0, 0.0 if is_right else score, stranger.score if stranger else 0.0)


def _transcript(remarks: list[tuple[str, ...]]) -> str:
    return "\n".join("\n".join(pair) for pair in remarks)


def main(path: Path = FILE) -> int:
    """Print the signature, the figures at the two thresholds and a sweep."""
    found = trials(read(path))
    print(f"{len(found)} remarks, {quotation_signature()}")
    print("threshold  recall  precision")
    for threshold in sorted({*range(20, 62, 2), SAME_REMARK, SURELY_SAME_REMARK}):
        mark = {SAME_REMARK: "  the same remark", SURELY_SAME_REMARK: "  surely the same"}.get(threshold, "")
        one = quality(found, threshold)
        print(f"{threshold:9.0f} {one.recall:7.1%} {one.precision:10.1%}{mark}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
