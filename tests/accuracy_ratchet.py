"""Holds the accuracy that was reached: no figure of the scorer may fall behind ``accuracy_floor.toml``.

    python tests/accuracy_ratchet.py            measure, compare, write improvements into the floor
    python tests/accuracy_ratchet.py --update   take over all figures, the worse ones too

The scorer and its data are not a part of the project. It is looked for beside the checkout, or where the environment
variable ``TRANSCHECK_SCORER`` says; without it nothing is measured, and the output says so. Ends with 1 when a figure
is worse, 2 when the scorer fails.
"""

import argparse
import json
import os
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

TESTS = Path(__file__).resolve().parent
FLOOR = TESTS / "accuracy_floor.toml"
SCORER = TESTS.parents[1] / "shared" / "tools" / "score.py"
BENCHMARKS = ("seed", "clean", "pronouns")

AT_LEAST, AT_MOST = "at_least", "at_most"
_MORE_IS_BETTER = ("found", "found_by_any", "recall", "recall_with_people", "recall_without_people")
"""How the names of figures end that should be high; all others count something that should not happen."""
_ROUNDING = 1e-6

Figures = Mapping[str, float]
Floor = Mapping[str, Figures]
"""``at_least`` and ``at_most``, each with figures by their name, such as ``seed.sure_found``."""


class Comparison(NamedTuple):
    """One line for each figure that is worse than the floor, and the floor as it should be from now on."""

    complaints: list[str]
    floor: Floor


def direction(name: str) -> str:
    """Whether a figure has to be at least, or at most, what it was."""
    return AT_LEAST if name.endswith(_MORE_IS_BETTER) else AT_MOST


def compare(floor: Floor, figures: Figures) -> Comparison:
    """Hold measured figures against the floor; one that was not measured is a complaint, a new one is taken over."""
    complaints = []
    raised: dict[str, dict[str, float]] = {AT_LEAST: {}, AT_MOST: {}}
    for name, value in figures.items():
        raised[direction(name)][name] = value
    for side, bounds in floor.items():
        sign = 1 if side == AT_LEAST else -1
        for name, bound in bounds.items():
            value = figures.get(name)
            if value is None:
                complaints.append(f"{name} was not measured (it was {bound:g})")
                raised[side][name] = bound
            elif sign * (value - bound) < -_ROUNDING:
                complaints.append(f"{name} is {value:g}, {side.replace('_', ' ')} {bound:g} was reached")
                raised[side][name] = bound
    return Comparison(complaints, raised)


def read_floor(path: Path) -> Floor:
    """The figures that were reached; none when there is no file."""
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def write_floor(path: Path, floor: Floor) -> None:
    """Write the file, if that changes it."""
    lines = ["# The accuracy that was reached; written by tests/accuracy_ratchet.py."]
    for side in (AT_LEAST, AT_MOST):
        lines += ["", f"[{side}]", *(f'"{name}" = {value!r}' for name, value in sorted(floor[side].items()))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def measure(scorer: Path) -> Figures:
    """The figures of the scorer. Raises CalledProcessError and ValueError."""
    linter = shlex.join([sys.executable, "-m", "transcheck"])
    command = [sys.executable, str(scorer), *BENCHMARKS, "--json", "--transcheck", linter]
    done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    benchmarks = json.loads(done.stdout)["benchmarks"]
    return {
        f"{benchmark}.{name}": float(figure["value"])
        for benchmark, report in benchmarks.items()
        for name, figure in report["figures"].items()
        if figure["value"] is not None
    }


def find_scorer() -> Path | None:
    """The scorer, if there is one. Raises FileNotFoundError when the environment names one that is not there."""
    named = os.environ.get("TRANSCHECK_SCORER")
    path = Path(named) if named else SCORER
    if path.is_file():
        return path
    if named:
        raise FileNotFoundError(f"TRANSCHECK_SCORER: no such file: {named}")
    return None


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, compare and report; the exit status is that of the script."""
    parser = argparse.ArgumentParser(description="Hold the accuracy that was reached.")
    parser.add_argument("--update", action="store_true", help="take over all figures, the worse ones too")
    parser.add_argument("--floor", type=Path, default=FLOOR, help="the file of figures")
    options = parser.parse_args(arguments)
    try:
        scorer = find_scorer()
        if scorer is None:
            print("accuracy ratchet: scorer not found, figures not checked")
            return 0
        figures = measure(scorer)
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        print(f"accuracy ratchet: cannot measure: {error}", file=sys.stderr)
        return 2
    return report(options.floor, {} if options.update else read_floor(options.floor), figures)


def report(path: Path, floor: Floor, figures: Figures) -> int:
    """Print what is worse, write what is better; the exit status is 1 when something is worse."""
    comparison = compare(floor, figures)
    is_better = comparison.floor != read_floor(path)
    if is_better:
        write_floor(path, comparison.floor)
    for complaint in comparison.complaints:
        print(f"accuracy ratchet: WORSE: {complaint}")
    state = f"{len(comparison.complaints)} worse" if comparison.complaints else "none worse"
    print(f"accuracy ratchet: {len(figures)} figures, {state}{f'; wrote {path.name}' if is_better else ''}")
    return 1 if comparison.complaints else 0


if __name__ == "__main__":
    sys.exit(main())
