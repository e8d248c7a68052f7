"""Measures transcheck on generated stories, side by side with proselint; prints a table and one line of JSON.

    python tests/benchmarks/run.py [--stories N] [--repeats N] [--without-peers]

Processor time and memory are those of the processes measured, medians of several runs in this order: every run of one
program is followed by one of the other, so that both see the same machine. Compare ratios within one run, never figures
of two machines. Ends with 1 when a peer cannot be had.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from measuring import cost_of, median_cost, median_of
from news_generator import make_story
from peers import PeerMissingError, find_proselint

TRANSCHECK = [sys.executable, "-m", "transcheck"]


class Row(NamedTuple):
    """A measured figure; ``budget`` is what it should not be worse than, in words, or empty."""

    key: str
    label: str
    value: float
    unit: str
    budget: str = ""


def main() -> int:
    """Measure, print, and return the exit status."""
    parser = argparse.ArgumentParser(description="Measure transcheck, side by side with proselint.")
    parser.add_argument("--stories", type=int, default=1000, help="distinct stories to check (default 1000)")
    parser.add_argument("--repeats", type=int, default=5, help="runs of which the median is taken (default 5)")
    parser.add_argument("--without-peers", action="store_true", help="measure transcheck alone")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="transcheck-benchmark-") as name:
        work = Path(name)
        files = write_stories(work / "stories", options.stories)
        rows = [*start_up(files, options.repeats), *growth(options.repeats)]
        try:
            peer = None if options.without_peers else find_proselint(work)
        except PeerMissingError as error:
            print(f"benchmark: {error}", file=sys.stderr)
            return 1
        rows += throughput(files, options.repeats, peer)
    print_rows(rows)
    return 0


def write_stories(folder: Path, count: int) -> list[Path]:
    """Write that many different stories of 700 words."""
    folder.mkdir()
    files = [folder / f"{number:05}.txt" for number in range(count)]
    for number, path in enumerate(files):
        path.write_text(make_story(number), encoding="utf-8")
    return files


def check_command(*paths: Path) -> list[str | Path]:
    """Check with default settings, one process."""
    return [*TRANSCHECK, "check", *paths, "--output-format", "jsonl", "--isolated", "--exit-zero"]


def start_up(files: list[Path], repeats: int) -> list[Row]:
    """What the program costs before it does anything, and for one story."""
    bare = median_cost([sys.executable, "-c", "pass"], repeats).seconds
    version = median_cost([*TRANSCHECK, "--version"], repeats).seconds
    story = median_cost(check_command(files[0]), repeats).seconds
    return [
        Row("python_ms", "Python itself", bare * 1000, "ms"),
        Row("version_ms", "--version", version * 1000, "ms", "at most 60"),
        Row("story_ms", "one story of 700 words", story * 1000, "ms", "at most 250"),
    ]


def growth(repeats: int) -> list[Row]:
    """What a word costs in a story of 50,000 words, in proportion to one of 500."""
    from transcheck.engine import Session
    from transcheck.readers import read_text

    session = Session()
    short = [make_story(number, 500) for number in range(100)]
    long = "\n\n".join(short)

    def seconds_a_word(texts: list[str]) -> float:
        started = time.process_time()
        for text in texts:
            session.check_document(read_text(text, furniture=session.lexicon.furniture))
        return (time.process_time() - started) / sum(len(text.split()) for text in texts)

    seconds_a_word(short)
    pairs = [(seconds_a_word([long]), seconds_a_word(short)) for _ in range(repeats)]
    ratio = median(one / other for one, other in pairs)
    return [
        Row("engine_stories_per_second", "500 words in a session", 1 / median(p[1] for p in pairs) / 500, "stories/s"),
        Row("growth", "a word at 50,000 : 500 words", ratio, "", "at most 1.3"),
    ]


def throughput(files: list[Path], repeats: int, peer: Path | None) -> list[Row]:
    """Many stories on one core, in turn with the peer."""
    own, others = [], []
    for _ in range(min(repeats, 3)):
        own.append(cost_of(check_command(*files)))
        if peer:
            others.append(cost_of([peer, "check", "-o", "compact", *files]))
    cost = median_of(own)
    if cost.status != 0:
        raise SystemExit(f"benchmark: transcheck ended with {cost.status}")
    count = len(files)
    rows = [
        Row("stories_per_second", f"{count} stories, one core", count / cost.seconds, "stories/s", "at least 400"),
        Row("peak_mib", f"peak memory, {count} stories", cost.mebibytes, "MiB", "at most 80"),
    ]
    if others:
        other = median_of(others)
        rows += [
            Row("proselint_stories_per_second", "proselint, same files", count / other.seconds, "stories/s"),
            Row("proselint_peak_mib", "proselint, peak memory", other.mebibytes, "MiB"),
            Row("times_proselint", "times as fast as proselint", other.seconds / cost.seconds, "", "at least 5"),
        ]
    return rows


def print_rows(rows: list[Row]) -> None:
    """The table for people, then a line for programs."""
    width = max(len(row.label) for row in rows)
    for row in rows:
        print(f"{row.label:{width}}  {row.value:10.2f}  {row.unit:9}  {row.budget}".rstrip())
    print(json.dumps({row.key: round(row.value, 4) for row in rows}))


if __name__ == "__main__":
    sys.exit(main())
