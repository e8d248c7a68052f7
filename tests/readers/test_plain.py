"""Plain text: what each line is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysed import lexicon
from readers.laws import assert_lawful, parts, texts_of
from transcheck.model import BlockKind, PieceKind, Span
from transcheck.readers import read_text

FURNITURE = frozenset({"advertisement", "leave a reply", "read more"})

FERRY = """\
harbour_ferry_line
Advertisement

Ferry line to the outer islands will open in May

City hopes for more visitors

By Dana Holm and Petr Vasik, Staff Reporters

TARNOW, March 3 (Coastal News) -- The harbour office will open a ferry line to the islands in May. Two boats wait.

harbour_ferry_line_mayor-1024x683.jpg
Mayor Ilse Brandt (left) greets the crew, Monday. (AP)

“We waited for ten years,” Brandt said.

Who will pay for the boats

- The city pays half of the price.
- The islands pay the rest.

> The boats are safe, the yard wrote.

Year | Passengers | Boats
2023 | 1,200 | 2

The next meeting is in June.

Photo by Jonas Reed
Leave a reply!
"""


def kinds_of(text: str) -> list[str]:
    return [kind for kind, _ in parts(read_text(text, furniture=FURNITURE))]


def test_a_whole_story() -> None:
    document = read_text(FERRY, furniture=FURNITURE)
    assert parts(document) == [
        ("slug", "harbour_ferry_line"),
        ("boilerplate", "Advertisement"),
        ("headline", "Ferry line to the outer islands will open in May"),
        ("dek", "City hopes for more visitors"),
        ("byline", "By Dana Holm and Petr Vasik, Staff Reporters"),
        ("dateline", "TARNOW, March 3 (Coastal News) --"),
        ("paragraph", "The harbour office will open a ferry line to the islands in May. Two boats wait."),
        ("slug", "harbour_ferry_line_mayor-1024x683.jpg"),
        ("caption", "Mayor Ilse Brandt (left) greets the crew, Monday. (AP)"),
        ("paragraph", "“We waited for ten years,” Brandt said."),
        ("subhead", "Who will pay for the boats"),
        ("list-item", "The city pays half of the price."),
        ("list-item", "The islands pay the rest."),
        ("quote-block", "The boats are safe, the yard wrote."),
        ("table-cell", "Year"),
        ("table-cell", "Passengers"),
        ("table-cell", "Boats"),
        ("table-cell", "2023"),
        ("table-cell", "1,200"),
        ("table-cell", "2"),
        ("paragraph", "The next meeting is in June."),
        ("credit", "Photo by Jonas Reed"),
        ("boilerplate", "Leave a reply!"),
    ]
    assert document.text == document.file_text == FERRY
    assert len(document.source_map.pieces) == 1
    assert_lawful(document)


def test_every_kind_but_alt_text_occurs() -> None:
    assert {block.kind for block in read_text(FERRY, furniture=FURNITURE).blocks} == set(BlockKind) - {
        BlockKind.ALT_TEXT
    }


@pytest.mark.parametrize(
    "headline",
    [
        "Ferry line to the outer islands will open in May",
        "Will the ferry line open?",
        "‘We waited for ten years,’ mayor says",
        "Ferry talks to be held in U.S.",
        "島への新航路、五月に就航へ",
    ],
)
def test_headline(headline: str) -> None:
    text = f"{headline}\n\nThe harbour office will open it in May. Two are on order."
    assert kinds_of(text) == ["headline", "paragraph"]


def test_the_headline_alone() -> None:
    assert kinds_of("Ferry line will open in May\n") == ["headline"]


def test_a_sentence_at_the_top_is_no_headline() -> None:
    assert kinds_of("The harbour office will open a ferry line.\n\nTwo boats are on order.") == [
        "paragraph",
        "paragraph",
    ]


def test_a_headline_is_not_longer_than_25_words() -> None:
    assert kinds_of("Word " * 26 + "\n\nTwo boats are on order.") == ["paragraph", "paragraph"]


def test_a_section_name_above_the_headline() -> None:
    assert kinds_of("World\n\nFerry line will open in May\n\nTwo boats are on order.") == [
        "subhead",
        "headline",
        "paragraph",
    ]


@pytest.mark.parametrize(
    "line", ["Sign in", "Copy URL", "READ MORE: Ferry sold", "Tags: ferry, port", "Scan the QR code to follow us"]
)
def test_the_furniture_of_a_page_is_never_the_headline(line: str) -> None:
    document = read_text(f"{line}\n\nFerry line will open\n\n{line}\n\nTwo wait.", furniture=lexicon().furniture)
    assert [kind for kind, _ in parts(document)] == ["boilerplate", "headline", "boilerplate", "paragraph"]


def test_the_mark_of_a_chinese_editor_is_furniture() -> None:
    document = read_text("Ferry line will open\n\nTwo wait.\n\n(责任编辑：李海)", furniture=lexicon().furniture)
    assert parts(document)[-1] == ("boilerplate", "(责任编辑：李海)")


def test_furniture_is_never_the_headline() -> None:
    assert kinds_of("Read more\n\nFerry line will open\n\nTwo boats are on order.") == [
        "boilerplate",
        "headline",
        "paragraph",
    ]
    assert kinds_of("Read more\n\nTwo boats are on order.") == ["boilerplate", "paragraph"]


def test_a_subhead_stands_between_paragraphs() -> None:
    assert kinds_of("The boats left.\n\nA long night\n\nThey came back.\n\nA short end") == [
        "paragraph",
        "subhead",
        "paragraph",
        "paragraph",
    ]


def test_numbered_and_pointed_lists() -> None:
    text = "Ferry line\n\nThe plan has parts.\n1. Two boats\n2) A new berth\n• A bus\n* A bridge\nThe rest is open."
    assert parts(read_text(text))[2:] == [
        ("list-item", "Two boats"),
        ("list-item", "A new berth"),
        ("list-item", "A bus"),
        ("list-item", "A bridge"),
        ("paragraph", "The rest is open."),
    ]


def test_one_row_is_no_table() -> None:
    assert kinds_of("Ferry line will open | Coastal News\n\nThe boats left.") == ["headline", "paragraph"]


def test_table_with_tabs() -> None:
    assert parts(read_text("Ferry line\n\nYear\tBoats\n2023\t2\n\nThe boats left."))[1:5] == [
        ("table-cell", "Year"),
        ("table-cell", "Boats"),
        ("table-cell", "2023"),
        ("table-cell", "2"),
    ]


def test_lines_without_words_are_no_blocks() -> None:
    assert parts(read_text("Ferry line\n\n* * *\n\nThe boats left.\n---\nThey came back.")) == [
        ("headline", "Ferry line"),
        ("paragraph", "The boats left."),
        ("paragraph", "They came back."),
    ]


WRAPPED = """\
Ferry line will open
The harbour office will open a ferry line to the outer islands in
May. Two boats are on order at the yard, which said on Monday that
Brandt had signed the contract.

The next meeting is in June, when the council votes on the price of
tickets. It is expected to agree.
"""


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    document = read_text(WRAPPED)
    assert [kind for kind, _ in parts(document)] == ["headline", "paragraph", "paragraph"]
    assert texts_of(document, BlockKind.PARAGRAPH)[0].endswith("said on Monday that\nBrandt had signed the contract.")


def test_a_paragraph_a_line() -> None:
    lines = [
        "Ferry line will open",
        "The harbour office will open a ferry line to the islands.",
        "Two boats are on order now.",
        "The rest is open.",
    ]
    assert kinds_of("\n".join(lines)) == ["headline", "paragraph", "paragraph", "paragraph"]


def test_a_headline_and_a_dek_in_two_lines() -> None:
    assert kinds_of("Ferry line to the islands will open\nCity hopes for more visitors\n\nThe boats left.") == [
        "headline",
        "dek",
        "paragraph",
    ]


def test_a_hard_wrapped_caption_below_a_slug() -> None:
    caption = "Mayor Ilse Brandt greets the crew of the new ferry at the port of\nTarnow, Monday."
    text = f"The boats left at noon.\n\nferry_crew\n{caption}\n\nThey came back."
    assert parts(read_text(text))[2] == ("caption", caption)


def test_a_hard_wrapped_caption_with_positions() -> None:
    caption = "Mayor Ilse Brandt (left) greets the crew of the new ferry at the port\nof Tarnow, Monday."
    assert parts(read_text(f"The boats left at noon.\n\n{caption}\n\nThey came back."))[1] == ("caption", caption)


def test_list_items_and_credits_go_on_in_the_next_line() -> None:
    text = "Ferry line\n\n- Two boats from\n  the yard\n- A berth\n\nPhoto by Jonas Reed,\nharbour office"
    assert parts(read_text(text))[1:] == [
        ("list-item", "Two boats from\n  the yard"),
        ("list-item", "A berth"),
        ("credit", "Photo by Jonas Reed,\nharbour office"),
    ]


def test_a_list_in_lines_that_are_not_wrapped() -> None:
    assert kinds_of("Ferry line\n\nThe plan:\n- Two boats.\nthe end") == [
        "headline",
        "paragraph",
        "list-item",
        "paragraph",
    ]


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_other_line_ends(line_end: str) -> None:
    document = read_text(FERRY.replace("\n", line_end), furniture=FURNITURE)
    assert document.text == FERRY
    assert parts(document) == parts(read_text(FERRY, furniture=FURNITURE))
    assert_lawful(document)
    place = document.text.index("Two boats")
    assert document.source_map.to_file(Span(place, place + 9)).of(document.file_text) == "Two boats"
    decoded = [piece for piece in document.source_map.pieces if piece.kind is PieceKind.DECODED]
    assert {piece.file.of(document.file_text) for piece in decoded} == {line_end}


def test_a_dateline_in_a_hard_wrapped_paragraph_with_indented_lines() -> None:
    text = "Ferry line\n\n  TARNOW (AP) -- The harbour office will open a ferry line to the outer \n  islands in May.\n"
    assert parts(read_text(text))[1:] == [
        ("dateline", "TARNOW (AP) --"),
        ("paragraph", "The harbour office will open a ferry line to the outer \n  islands in May."),
    ]


def test_white_space_at_the_ends_of_lines() -> None:
    assert parts(read_text("  Ferry line \t\n\n\u3000The boats left.  \n")) == [
        ("headline", "Ferry line"),
        ("paragraph", "The boats left."),
    ]


def test_nothing_in_it() -> None:
    document = read_text(" \n\n")
    assert document.blocks == ()
    assert_lawful(document)


NEWSPRINT = st.lists(
    st.one_of(
        st.sampled_from(FERRY.splitlines()),
        st.text(max_size=60),
        st.text(alphabet="ab .,-_=()[]<>|\t\r\n@“”:0１。、가", max_size=40),
        st.just(""),
    ),
    max_size=12,
)


@given(NEWSPRINT, st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_any_lines_make_a_lawful_document(lines: list[str], line_end: str) -> None:
    text = line_end.join(lines)
    document = read_text(text, furniture=FURNITURE)
    assert_lawful(document)
    assert document.text == text.replace("\r\n", "\n").replace("\r", "\n")
