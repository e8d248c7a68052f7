import pytest

from knowledge.reading import broken_in, items_of, records_in
from transcheck.knowledge import Broken, KnowledgeError, Office, Record, RecordKind


def test_the_layout_of_the_gazetteer() -> None:
    record = records_in("people/castiv.yaml")[0]
    assert record == Record(
        kind=RecordKind.PERSON,
        id="haneul-bolt",
        name="Haneul Bolt",
        aliases=("Ha-neul Bolt",),
        native={"ko": ("볼하늘",)},
        gender="f",
        titles=(Office("Finance Minister", "Castiv", "2021-03", "2023-01-31"),),
        nationality="KR",
        languages=("ko",),
        source="castiv.example/bolt",
        provenance=record.provenance,
    )
    assert (record.provenance.record, record.provenance.line) == (1, 2)


def test_broken_items_have_the_line_of_the_fault() -> None:
    assert broken_in("people/castiv.yaml") == [(19, "name: repeated key"), (21, "no name")]
    assert [record.id for record in records_in("people/castiv.yaml")] == ["haneul-bolt", "marko-castiv"]


def test_the_folder_tells_the_kind() -> None:
    (record,) = records_in("places/castiv.yaml")
    assert (record.kind, record.nationality, record.aliases) == (RecordKind.PLACE, "KR", ("Elmick Harbour",))


def test_legislators() -> None:
    first, second = records_in("congress.yaml")
    assert (first.id, first.name, first.aliases, first.gender) == (
        "Q900000041", "Ilya K. Dorvane", ("Ilya Dorvane", "Il Dorvane"), "m"
    )  # fmt: skip
    assert first.titles == (
        Office("Representative", "U.S.", "1995-01-04", "1999-01-03"),
        Office("Senator", "U.S.", "2001-01-03", "2007-01-03"),
    )
    assert (second.id, second.titles) == ("X000002", (Office("President", "U.S.", "2009-01-20", "2013-01-20"),))
    assert (first.nationality, first.licence) == ("US", "CC0-1.0")


@pytest.mark.parametrize(
    "text",
    [
        "- name: A\n- name: B\n",
        "# note\n---\n- name: A\n\n# between\n- name: B",
        "  - name: A\n  - name: B\n",
        "-\n  name: A\n-\n  name: B\n",
        "- name: A\n  source: |\n    - not an item\n- {name: B}\n",
        "\ufeff- name: A\r\n- name: B\r\n",
    ],
)
def test_items_wherever_they_begin(text: str) -> None:
    names = [item.name for item in items_of("---\n" + text if text[0] in " #" else text) if isinstance(item, Record)]
    assert names == ["A", "B"]


def test_items_that_are_no_records() -> None:
    items = items_of("- name: A\n- just text\n- [1, 2]\n- *alias\n")
    assert [(item.provenance.line, item.problem) for item in items if isinstance(item, Broken)] == [
        (2, "not a record with a name"),
        (3, "not a record with a name"),
        (4, "aliases are not allowed (*alias)"),
    ]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("---\nname: A\n", "-: not a YAML list of records: name: A"),
        ("- name: " + "x" * 2**20, "-:1: an item of the list is longer than 1048576 characters"),
        (b"- name: \xff\n", "-:1: not UTF-8: save it as UTF-8"),
        (
            "- {\n- name\n",
            "-: no record in it can be used; the first, line 2: not YAML: did not find expected node content",
        ),
    ],
)
def test_files_that_are_broken_as_a_whole(text: str | bytes, error: str) -> None:
    with pytest.raises(KnowledgeError) as caught:
        items_of(text)
    assert str(caught.value).startswith(error)
