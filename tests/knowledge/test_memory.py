"""Memory does not grow with the length of a source."""

import json
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from knowledge.made_entities import dump_lines
from transcheck.cli.kb import parse_yaml
from transcheck.knowledge import build

_MIB = 2**20


def peak_of_build(folder: Path, text: Iterator[str], name: str) -> int:
    """The most memory, in bytes, that Python held at once during a build; SQLite's own is bounded by its cache."""
    source = folder / name
    with source.open("w", encoding="utf-8") as file:
        file.writelines(text)
    tracemalloc.start()
    build([str(source)], folder / "people.kb", parse_yaml)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def test_a_dump_of_fifty_thousand_lines(tmp_path: Path) -> None:
    small = peak_of_build(tmp_path, dump_lines(500, others_each=9), "small.json")
    large = peak_of_build(tmp_path, dump_lines(5_000, others_each=9), "large.json")
    assert large < 8 * _MIB
    assert large < small + _MIB / 2


def sparql(people: int) -> Iterator[str]:
    yield '{"head": {}, "results": {"bindings": ['
    for number in range(people):
        binding = {"item": {"value": f"Q{number + 1}"}, "itemLabel": {"value": f"A {number}"}}
        yield ("," if number else "") + json.dumps(binding) + "\n"
    yield "]}}"


def csv(people: int) -> Iterator[str]:
    yield "id,name\n"
    yield from (f"{number},A {number}\n" for number in range(people))


def yaml(people: int) -> Iterator[str]:
    yield from (f"- id: a{number}\n  name: A {number}\n" for number in range(people))


@pytest.mark.parametrize(
    ("text", "name", "people"), [(sparql, "a.json", 10_000), (csv, "a.csv", 10_000), (yaml, "a.yaml", 2_000)]
)
def test_other_long_sources(tmp_path: Path, text: Callable[[int], Iterator[str]], name: str, people: int) -> None:
    small = peak_of_build(tmp_path, text(people // 10), name)
    large = peak_of_build(tmp_path, text(people), name)
    assert large < small + 1.5 * _MIB
