"""Collections of public data beside the checkout, where there are some; else the samples of these tests."""

from pathlib import Path

import pytest

from knowledge.reading import SAMPLES, items_in
from transcheck.cli.kb import parse_yaml
from transcheck.knowledge import Record, Store, build

_BESIDE = Path(__file__).parents[3]
FOLDERS = sorted(_BESIDE.glob("*/samples/kb-*")) or [SAMPLES]
FILES = [file for folder in FOLDERS for file in sorted(folder.rglob("*")) if file.is_file()]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    target = tmp_path_factory.mktemp("public") / "all.kb"
    build([str(folder) for folder in FOLDERS], target, parse_yaml)
    return Store.open(target)


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_everything_that_is_read_is_found_by_all_its_names(file: Path, store: Store) -> None:
    records = [item for item in items_in(file) if isinstance(item, Record)]
    facts = next(source for source in store.sources() if source.file == str(file))
    assert facts.records == len(records)
    for record in records:
        for name in (record.name, *record.aliases, *(name for names in record.native.values() for name in names)):
            assert record.provenance in [found.provenance for found in store.lookup(name)]


def test_there_are_people_of_known_gender_with_offices(store: Store) -> None:
    records = [item for file in FILES for item in items_in(file) if isinstance(item, Record)]
    assert any(store.known(record.name)[0].gender and store.known(record.name)[0].titles for record in records)
