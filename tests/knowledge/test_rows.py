import pytest

from transcheck.knowledge import Broken, Provenance, Record
from transcheck.knowledge.rows import Row, column_of, items_of_rows, put


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Name", "name"),
        (" itemLabel ", "name"),
        ("name_en", "name"),
        ("label_en-gb", ""),
        ("valid_from", "since"),
        ("name_ko", "native:ko"),
        ("name_zh_hant", "native:zh-hant"),
        ("Hanja", "native:hanja"),
        ("ko", "native:ko"),
        ("of", "of"),
        ("birthday", ""),
        ("", ""),
    ],
)
def test_what_a_column_means(heading: str, column: str) -> None:
    assert column_of(heading) == column


@pytest.mark.parametrize(
    ("column", "values", "kept"),
    [
        ("name", ["A", "B"], "A"),
        ("title", ["Q1", "Mayor"], "Mayor"),
        ("title", ["Mayor", "Q1"], "Mayor"),
        ("gender", ["여성", "Q6581072"], "Q6581072"),
        ("gender", ["Q6581072", "여성"], "Q6581072"),
        ("gender", [" f ", ""], "f"),
    ],
)
def test_of_two_values_the_one_that_says_more(column: str, values: list[str], kept: str) -> None:
    row: Row = {}
    for value in values:
        put(row, column, value)
    assert row == {column: kept}


def placed(*rows: Row) -> list[tuple[Provenance, Row] | Broken]:
    return [(Provenance("t", number), row) for number, row in enumerate(rows, start=1)]


def test_only_neighbours_with_one_id_are_joined() -> None:
    items = items_of_rows(placed({"id": "1", "name": "A"}, {"id": "1", "name": "B"}, {"name": "C"}, {"name": "D"}))
    assert [(item.provenance.record, item.name, item.aliases) for item in items if isinstance(item, Record)] == [
        (1, "A", ("B",)),
        (3, "C", ()),
        (4, "D", ()),
    ]


def test_a_source_cannot_make_one_record_of_everything() -> None:
    items = list(items_of_rows(placed(*[{"id": "1", "name": "A"}] * 10_001)))
    assert [item.provenance.record for item in items] == [1, 5_001, 10_001]


def test_rows_that_disagree() -> None:
    rows = placed({"id": "1", "name": "A", "gender": "f", "nationality": "JP"}, {"id": "1", "gender": "m"})
    (item,) = items_of_rows([*rows, (Provenance("t", 3), {"id": "1", "nationality": "KR"})])
    assert isinstance(item, Record)
    assert (item.gender, item.nationality) == ("", "")
