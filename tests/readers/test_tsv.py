"""Aligned segments in columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readers.laws import assert_lawful
from transcheck.model import BlockKind, Document
from transcheck.readers import ReadError, read_text

ROWS = "id\tsource\ttarget\n1\t시장은 3일 말했다.\tThe mayor spoke on the 3rd.\n\n2\t끝.\tThe end.\n"


def read(text: str) -> Document:
    return read_text(text, "story.tsv", format="tsv")


def pairs(document: Document) -> list[tuple[str, str]]:
    assert document.source
    return [(segment.source.of(document.source.text), segment.span.of(document.text)) for segment in document.segments]


def test_each_row_is_a_segment() -> None:
    document = read(ROWS)
    assert document.text == "The mayor spoke on the 3rd.\n\nThe end."
    assert pairs(document) == [("시장은 3일 말했다.", "The mayor spoke on the 3rd."), ("끝.", "The end.")]
    assert document.evidence == {"source"}


def test_places_are_in_the_file() -> None:
    document = read(ROWS)
    assert document.source
    for half, segment in ((document, document.segments[1].span), (document.source, document.segments[1].source)):
        assert half.source_map.to_file(segment).of(ROWS) == segment.of(half.text)


def test_languages_and_fields_of_the_header() -> None:
    document = read("id\tfield\tko\ten\n1\theadline\t다리 개통\tBridge opens\n2\tbody\t끝\tIt ended.\n")
    assert document.source
    assert document.source.metadata == {"language": "ko"}
    assert [block.kind for block in document.blocks] == [BlockKind.HEADLINE, BlockKind.PARAGRAPH]


def test_a_side_that_is_empty_has_no_counterpart() -> None:
    document = read("source\ttarget\n시장\t\n\tThe mayor.\n끝\n")
    assert document.source
    assert document.segments == ()
    assert (document.source.text, document.text) == ("시장\n\n끝", "The mayor.")


@pytest.mark.parametrize("text", ["", "a\tb\n", "source\tx\n", "en\tko\tja\n", "ko\tja\n", "source target\n"])
def test_without_a_header_it_is_refused(text: str) -> None:
    with pytest.raises(ReadError, match="expected a header with the columns source and target"):
        read(text)


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=8), st.sampled_from(["\n", "\r\n"]))
def test_laws(rows: list[tuple[str, str]], line_end: str) -> None:
    cells = [[cell.replace("\t", " ").replace("\n", " ").replace("\r", " ") for cell in row] for row in rows]
    document = read("source\ttarget" + "".join(line_end + "\t".join(row) for row in cells))
    assert document.source
    assert_lawful(document)
    assert_lawful(document.source)
    assert pairs(document) == [(one.strip(), two.strip()) for one, two in cells if one.strip() and two.strip()]
