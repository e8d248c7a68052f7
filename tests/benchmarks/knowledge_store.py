"""How fast a knowledge file is built and looked up, and how much memory that takes; run as a script, prints a table.

``python tests/benchmarks/knowledge_store.py [PEOPLE]``: CPU time of one core, the best of three for look-ups.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from knowledge.made_entities import dump_lines, name_of
from transcheck.knowledge import Store, build

PEOPLE = 100_000
_LOOKUPS = 20_000


def main(people: int = PEOPLE) -> None:
    """Build a file from a made-up dump and look names up in it."""
    with tempfile.TemporaryDirectory() as folder:
        dump, target = Path(folder, "dump.json"), Path(folder, "people.kb")
        with dump.open("w", encoding="utf-8") as file:
            file.writelines(dump_lines(people, others_each=3))
        _print("people in the dump, among as many things three times", f"{people:,}")
        _print_build(dump, target, people)
        _print_lookups(target, people)


def _print_build(dump: Path, target: Path, people: int) -> None:
    before = _peak()
    start = time.process_time()
    build([str(dump)], target, parse_yaml=lambda text: text)
    seconds, size = time.process_time() - start, dump.stat().st_size
    _print("build", f"{seconds:.1f} s, {people * 4 / seconds:,.0f} lines/s, {size / seconds / 2**20:.0f} MiB/s")
    _print("peak memory of the build above that before", f"{(_peak() - before) / 1024:.0f} MiB")
    _print(
        "size of the file", f"{target.stat().st_size / 2**20:.1f} MiB, {target.stat().st_size / people:.0f} bytes each"
    )


def _print_lookups(target: Path, people: int) -> None:
    chance = random.Random(1)
    names = [name_of(chance.randrange(people)) for _ in range(_LOOKUPS)]
    strangers = [f"{name} Nobody" for name in names]
    with Store.open(target) as store:
        _print("first look-up of a new process", f"{_microseconds(lambda: store.lookup(names[0]), 1):.0f} us")
        _print("exact look-up, random names, warm", f"{_best(lambda: [store.lookup(name) for name in names]):.1f} us")
        _print("the same, one record for each person", f"{_best(lambda: [store.known(name) for name in names]):.1f} us")
        _print(
            "exact look-up of an unknown name", f"{_best(lambda: [store.lookup(name) for name in strangers]):.1f} us"
        )
        shouted = [name.upper() for name in names]
        _print("folded look-up", f"{_best(lambda: [store.lookup_folded(name) for name in shouted]):.1f} us")


def _best(run: Callable[[], object]) -> float:
    return min(_microseconds(run, _LOOKUPS) for _ in range(3))


def _microseconds(run: Callable[[], object], times: int) -> float:
    start = time.process_time()
    run()
    return (time.process_time() - start) * 1e6 / times


def _peak() -> float:
    """KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _print(what: str, value: str) -> None:
    print(f"{what:<56} {value}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
