"""How well the spelling logic knows a name again: official Latin spellings of Korean names, katakana of foreign ones.

``python tests/benchmarks/name_spellings.py [FOLDER]``. The folder holds ``korean_assembly_2018.csv`` (columns hangul
and latin) and ``wd_katakana_80.tsv`` (Latin name, katakana, count); it is looked for beside the checkout, in
``shared/data/names``. Draws are seeded, so the figures are the same in every run.
"""

import csv
import random
import sys
from collections.abc import Callable
from pathlib import Path

from transcheck.analysis.kana_spelling import is_foreign_spelling_of
from transcheck.analysis.korean_spelling import is_spelling_of

FOLDER = Path(__file__).parents[3] / "shared" / "data" / "names"
_PAIRS = 2_000
_SEED = 0

Pair = tuple[str, str]


def main(folder: Path = FOLDER) -> int:
    """Print both tables; 2 when the data are not there."""
    korean, katakana = folder / "korean_assembly_2018.csv", folder / "wd_katakana_80.tsv"
    if not korean.is_file() or not katakana.is_file():
        print(f"{folder}: no lists of names: name their folder", file=sys.stderr)
        return 2
    with korean.open(encoding="utf-8", newline="") as file:
        _print("Korean", [(row["latin"], row["hangul"]) for row in csv.DictReader(file)], is_spelling_of)
    rows = (line.split("\t") for line in katakana.read_text(encoding="utf-8").splitlines())
    names = [(row[0], row[1].replace(" ", "")) for row in rows]
    _print("katakana", random.Random(_SEED).sample(names, 5_000), is_foreign_spelling_of)
    return 0


def _print(title: str, names: list[Pair], is_spelling: Callable[[str, str], bool]) -> None:
    accepted = sum(is_spelling(latin, native) for latin, native in names)
    chance, others, same = random.Random(_SEED), 0, 0
    while others < _PAIRS:
        one, other = chance.sample(names, 2)
        if one[1] != other[1]:
            others += 1
            same += is_spelling(one[0], other[1])
    print(f"{title:10} {accepted / len(names):7.1%} of {len(names):,} spellings accepted", end="")
    print(f", {same / others:6.2%} of {others:,} pairs of different names called the same")


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
