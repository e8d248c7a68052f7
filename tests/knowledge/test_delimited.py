import pytest

from knowledge.reading import broken_in, items_of, records_in
from transcheck.knowledge import Broken, KnowledgeError, Office, Record, RecordKind


def test_csv_with_a_row_for_each_language() -> None:
    record = records_in("people.csv")[0]
    assert record == Record(
        kind=RecordKind.PERSON,
        id="Q900000031",
        name="Chiyo Hestrid",
        aliases=("C. Hestrid", "Chiyo H."),
        native={"ja": ("辺千代",)},
        gender="f",
        titles=(Office("Mayor", "", "2001-04-01", "2009-03-31"),),
        nationality="JP",
        source="city.example/hestrid",
        provenance=record.provenance,
    )
    assert (record.provenance.record, record.provenance.line) == (1, 2)


def test_quotation_marks_in_csv_and_what_is_broken() -> None:
    assert [record.name for record in records_in("people.csv")] == ["Chiyo Hestrid", 'Petr "Pete" Boltrum']
    assert broken_in("people.csv") == [(5, "4 values for 10 columns"), (6, "no name")]


def test_tsv_has_no_quoting() -> None:
    records = records_in("people.tsv")
    assert [(record.name, record.native, record.languages) for record in records] == [
        ('Naoki "Nao" Arvane', {"ko": ("아나오",)}, ("ja", "en")),
        ("Lenka Arvane", {}, ()),
    ]


def test_semicolons() -> None:
    assert [(record.name, record.gender) for record in records_in("semicolons.csv")] == [("Dalia Gorvath", "f")]


def test_standard_input_is_told_by_its_heading() -> None:
    for text in ("name,gender\nA,f\n", "name\tgender\nA\tf\n", "\ufeffname;gender\r\nA;f\r\n"):
        (item,) = items_of(text)
        assert isinstance(item, Record)
        assert (item.name, item.gender) == ("A", "f")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (b'"x"y,f', "',' expected after '\"'"),
        (b"B\xff,f", "not UTF-8, or too long"),
        (b"x" * 200_000 + b",f", "field larger than field limit (131072)"),
    ],
)
def test_broken_rows_between_good_ones(row: bytes, problem: str) -> None:
    items = items_of(b"name,gender\nA,f\n" + row + b"\nC,m\n")
    assert [item.name for item in items if isinstance(item, Record)] == ["A", "C"]
    assert [(item.provenance.line, item.problem) for item in items if isinstance(item, Broken)] == [(3, problem)]


def test_a_quotation_mark_that_is_never_closed() -> None:
    items = items_of('name,gender\nA,f\n"B,f\nC,m\n')
    assert [item.problem for item in items if isinstance(item, Broken)] == ["unexpected end of data"]


def test_a_table_without_names() -> None:
    with pytest.raises(KnowledgeError) as caught:
        items_of("state,year\nX,1999\n")
    assert str(caught.value) == "-: no column 'name' in its first line: state, year"
