"""Documents put together piece by piece."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readers.laws import assert_lawful, parts
from transcheck.model import Block, BlockKind, Span
from transcheck.readers import DocumentBuilder, Origin

PAGE = "<h1>Cod &amp; chips</h1>\n<p> Peas </p>"


def build_page() -> DocumentBuilder:
    builder = DocumentBuilder(PAGE)
    builder.begin(BlockKind.HEADLINE)
    builder.verbatim(4, 8)
    builder.decoded("&", 8, 13)
    builder.verbatim(13, 19)
    builder.end()
    builder.begin(BlockKind.PARAGRAPH, in_copy=False)
    builder.verbatim(28, 34)
    builder.end()
    return builder


def test_blocks_are_parted_by_a_blank_line() -> None:
    document = build_page().build(Origin("page.html", "html", "cp1252", ("a note",)), {"language": "en"})
    assert document.text == "Cod & chips\n\n Peas "
    assert parts(document) == [("headline", "Cod & chips"), ("paragraph", "Peas")]
    assert [block.in_copy for block in document.blocks] == [True, False]
    assert (document.path, document.format, document.encoding) == ("page.html", "html", "cp1252")
    assert (document.notes, document.metadata) == (("a note",), {"language": "en"})
    assert_lawful(document)


def test_an_empty_block_leaves_nothing() -> None:
    builder = build_page()
    builder.begin(BlockKind.CAPTION)
    assert builder.end() is None
    assert builder.text == "Cod & chips\n\n Peas "
    assert len(builder.blocks) == 2


def test_end_returns_the_block() -> None:
    builder = DocumentBuilder("Peas")
    builder.begin(BlockKind.SUBHEAD)
    builder.verbatim(0, 4)
    assert builder.open_text == "Peas"
    assert builder.end() == Block(BlockKind.SUBHEAD, Span(0, 4))


def test_open_text_is_that_of_the_open_block() -> None:
    builder = build_page()
    builder.begin(BlockKind.CREDIT)
    assert builder.open_text == ""
    builder.synthetic("Peas")
    assert builder.open_text == "Peas"


def test_touching_verbatim_pieces_are_one() -> None:
    builder = DocumentBuilder("Cod and chips")
    builder.verbatim(0, 3)
    builder.verbatim(3, 7)
    builder.verbatim(8, 13)
    assert [piece.file for piece in builder.build(Origin()).source_map.pieces] == [Span(0, 7), Span(8, 13)]


def test_synthetic_text_has_no_place() -> None:
    builder = DocumentBuilder("Cod chips")
    builder.verbatim(0, 3)
    builder.synthetic(" &")
    builder.verbatim(3, 9)
    document = builder.build(Origin())
    assert document.text == "Cod & chips"
    assert document.source_map.to_file(Span(3, 5)) == Span(3, 3)
    assert not document.source_map.is_editable(Span(3, 5))


def test_given_blocks_take_the_place_of_those_collected() -> None:
    blocks = [Block(BlockKind.DATELINE, Span(0, 3)), Block(BlockKind.PARAGRAPH, Span(4, 11))]
    assert build_page().build(Origin(), blocks=blocks).blocks == tuple(blocks)


@pytest.mark.parametrize(
    "spans", [[Span(4, 11), Span(0, 3)], [Span(0, 5), Span(4, 11)], [Span(3, 3)], [Span(0, 99)], [Span(-1, 4)]]
)
def test_refuses_blocks_out_of_place(spans: list[Span]) -> None:
    with pytest.raises(ValueError, match="a block out of place"):
        build_page().build(Origin(), blocks=[Block(BlockKind.PARAGRAPH, span) for span in spans])


@pytest.mark.parametrize(("start", "end"), [(0, 4), (30, 34), (35, 99), (36, 35)])
def test_refuses_pieces_out_of_place(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="a piece out of place"):
        build_page().verbatim(start, end)


def test_refuses_a_block_inside_a_block() -> None:
    builder = DocumentBuilder("Peas")
    with pytest.raises(ValueError, match="no block is open"):
        builder.end()
    builder.begin(BlockKind.PARAGRAPH)
    with pytest.raises(ValueError, match="a block is open already"):
        builder.begin(BlockKind.PARAGRAPH)


@pytest.mark.parametrize("file_text", ["", "a", "\r", "\r\n", "a\r\nb\rc\n\r\n", "\n\r"])
def test_whole_file(file_text: str) -> None:
    builder = DocumentBuilder(file_text)
    assert builder.whole_file() == builder.text == file_text.replace("\r\n", "\n").replace("\r", "\n")
    assert_lawful(builder.build(Origin()))


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["verbatim", "decoded", "synthetic", "begin", "end"]), st.integers(0, 5), st.integers(0, 3)
    ),
    max_size=30,
)


@given(STEPS)
def test_any_steps_in_file_order_make_a_lawful_document(steps: list[tuple[str, int, int]]) -> None:
    builder = DocumentBuilder("The ferry &amp; its crew\r\nleft. " * 8)
    place, is_open = 0, False
    for step, length, gap in steps:
        start, end = place + gap, place + gap + length
        if step == "verbatim" and end <= len(builder.file_text):
            builder.verbatim(start, end)
            place = end
        elif step == "decoded" and start < end <= len(builder.file_text):
            builder.decoded("\n", start, end)
            place = end
        elif step == "synthetic":
            builder.synthetic(" " * length)
        elif step == "begin" and not is_open:
            builder.begin(BlockKind.PARAGRAPH)
            is_open = True
        elif step == "end" and is_open:
            builder.end()
            is_open = False
    assert_lawful(builder.build(Origin()))
