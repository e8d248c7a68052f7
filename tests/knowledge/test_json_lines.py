from knowledge.reading import broken_in, items_in, items_of, records_in
from transcheck.knowledge import Broken, Office, Provenance, Record
from transcheck.knowledge.sources import LONGEST_LINE


def test_a_dump_with_brackets_commas_and_things_nobody_wants() -> None:
    names = [(record.name, record.kind, record.provenance.line) for record in records_in("dump.json")]
    assert names == [
        ("Mina Dorvane", "person", 2),
        ("Oleh Kestrum", "person", 3),
        ("Ansel Vorn", "person", 6),
        ("Harbour Minister of Castiv", "position", 8),
        ("Castiv", "place", 11),
    ]


def test_the_broken_line_of_a_dump_is_named() -> None:
    assert broken_in("dump.json") == [(5, "not JSON: unterminated string starting at (column 66)")]


def test_json_lines_in_the_layout_of_the_gazetteer() -> None:
    record = records_in("people.jsonl")[0]
    assert record.titles == (Office("Foreign Minister", "Castiv", "2022-05", ""),)
    assert record.native == {"ko": ("엘기란",), "ru": ("Киран Элмик",)}
    assert (record.gender, record.nationality, record.licence) == ("m", "KR", "CC-BY-4.0")
    assert record.provenance.record == 1


def test_broken_lines_between_good_ones() -> None:
    assert broken_in("people.jsonl") == [(2, "no name"), (3, "not an object"), (5, "titles: expected a list")]
    assert [record.name for record in records_in("people.jsonl")] == ["Kiran Elmick", "Castiv Post"]


def test_the_number_of_a_record_counts_objects_and_its_line_counts_lines() -> None:
    items = items_of('{"name": "A"}\n\n{"name": "B"}\n')
    assert [item.provenance for item in items] == [Provenance("-", 1, 1), Provenance("-", 2, 3)]


def test_an_array_whose_brackets_share_a_line_with_an_object() -> None:
    items = items_of('[{"name": "A"},\n{"name": "B"},\n{"name": "C"}]\n')
    assert [item.name for item in items if isinstance(item, Record)] == ["A", "B", "C"]


def problems_of(*lines: bytes) -> list[str]:
    items = items_of(b"\n".join([b'{"name": "A"}', *lines, b'{"name": "B"}']))
    assert isinstance(items[0], Record)
    assert isinstance(items[-1], Record)
    return [item.problem for item in items if isinstance(item, Broken)]


def test_what_is_no_json_is_told() -> None:
    assert problems_of(b'{"name": "X"', b'{"name": "\xff"}', b"x") == [
        "not JSON: expecting ',' delimiter (column 13)",
        "not UTF-8",
        "not JSON: expecting value (column 1)",
    ]


def test_numbers_and_depths_that_no_program_reads() -> None:
    problem = "not JSON that can be read: a number too long, or nested too deeply"
    assert (
        problems_of(b'{"n": ' + b"9" * 5000 + b"}", b'{"n": ' + b"[" * 100_000 + b"]" * 100_000 + b"}") == [problem] * 2
    )


def test_a_line_that_is_too_long_is_skipped() -> None:
    assert problems_of(b'{"name": "' + b"x" * LONGEST_LINE + b'"}') == ["line too long"]


def test_every_record_says_which_file_it_is_from() -> None:
    files = {item.provenance.file.rpartition("/")[2] for item in items_in("dump.json")}
    assert files == {"dump.json"}
