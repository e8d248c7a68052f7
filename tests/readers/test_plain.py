"""Plain text: what each line is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

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

TARNOW, March 3 (Coastal News) -- The harbour office will open a ferry line to the outer islands in May. Two boats are on order.

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
        ("paragraph", "The harbour office will open a ferry line to the outer islands in May. Two boats are on order."),
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
    "line",
    [
        "us_island_ferry",
        "ferry_2-300x200",
        "ferry_2-300x200.jpeg",
        "IMG_2034.JPG",
        "harbour.webp",
    ],
)
def test_slug(line: str) -> None:
    text = f"The boats left at noon.\n\n{line}\n\nThey came back at night."
    assert parts(read_text(text))[1] == ("slug", line)


@pytest.mark.parametrize(
    "line", ["on-site", "@us_island", "The us_island tag spread.", "Us_Island", "state-of-the-art", "us_", "_ferry"]
)
def test_no_slug(line: str) -> None:
    text = f"The boats left at noon.\n\n{line}\n\nThey came back at night."
    assert texts_of(read_text(text), BlockKind.SLUG) == []


def test_hyphen_slug_needs_a_caption_right_below() -> None:
    story = (
        "The boats left at noon.\n\nferry-leaves-port\nThe ferry leaves the port of Tarnow\n\nThey came back at night."
    )
    assert parts(read_text(story))[1:3] == [
        ("slug", "ferry-leaves-port"),
        ("caption", "The ferry leaves the port of Tarnow"),
    ]
    apart = story.replace("port\nThe", "port\n\nThe")
    assert texts_of(read_text(apart), BlockKind.SLUG) == []


@pytest.mark.parametrize(
    "line",
    [
        "Photo: The new ferry at its berth",
        "Caption: The new ferry at its berth",
        "Pictured: Ilse Brandt",
        "Ilse Brandt (left) and Jonas Reed (right) shake hands",
        "Ilse Brandt (front row, right) waves.",
        "Ilse Brandt (second from left) waves. (AP)",
        "Ilse Brandt (L) and Jonas Reed (R) at the port / Yonhap",
        "From left: Ilse Brandt, Jonas Reed and Petr Vasik",
        "Ilse Brandt, second from left, waves to the crew.",
        "Ilse Brandt, from left, Jonas Reed and Petr Vasik",
    ],
)
def test_caption(line: str) -> None:
    text = f"The boats left at noon.\n\n{line}\n\nThey came back at night."
    assert parts(read_text(text))[1] == ("caption", line)


@pytest.mark.parametrize(
    "line",
    [
        "The plan drew criticism from left and right.",
        "Senator Jo Marsh (R) voted against it.",
        "The turn (a left one) was missed.",
        "The right to vote was upheld.",
        "He is right (the court said so).",
    ],
)
def test_no_caption(line: str) -> None:
    text = f"The boats left at noon.\n\n{line}\n\nThey came back at night."
    assert texts_of(read_text(text), BlockKind.CAPTION) == []


def test_a_long_paragraph_with_a_position_is_no_caption() -> None:
    line = "Brandt (left) spoke first. " + "The crew listened to every word of it. " * 6
    assert parts(read_text(f"The boats left at noon.\n\n{line}"))[1] == ("paragraph", line.strip())


def test_a_long_line_below_a_slug_is_a_paragraph() -> None:
    line = "The crew listened to every word that the mayor said. " * 8
    assert kinds_of(f"The boats left.\n\nferry_crew\n{line}") == ["paragraph", "slug", "paragraph"]


def test_a_blank_line_parts_slug_and_paragraph() -> None:
    assert kinds_of("The boats left.\n\nferry_crew\n\nThe crew listened.") == ["paragraph", "slug", "paragraph"]


def test_a_headline_right_below_the_first_slug() -> None:
    assert kinds_of("ferry_line\nFerry line will open in May\n\nThe boats left at noon.") == [
        "slug",
        "headline",
        "paragraph",
    ]


def test_furniture_below_a_slug_is_furniture() -> None:
    assert kinds_of("ferry_line\nADVERTISEMENT\n\nFerry line will open\n\nThe boats left.") == [
        "slug",
        "boilerplate",
        "headline",
        "paragraph",
    ]


def test_words_of_furniture_in_a_sentence_are_copy() -> None:
    assert kinds_of("Ferry line will open\n\nAdvertisement for the ferry was pulled.") == ["headline", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Credit: Ilse Brandt, msn.com",
        "Photo by Jonas Reed",
        "Source: Harbour office",
        "Sources: Reuters, AP",
        "Photo: AP/Jonas Reed",
        "(Photo courtesy of the harbour office)",
        "ⓒ Coastal News",
        "© 2025 Coastal News",
        "Copyright 2025 Coastal News",
        "Copyright © Coastal News. All rights reserved.",
        "[Photo = Coastal News]",
        "/ Yonhap",
        "(AP Photo)",
    ],
)
def test_credit(line: str) -> None:
    text = f"The boats left at noon.\n\n{line}\n\nThey came back at night."
    assert parts(read_text(text))[1] == ("credit", line)


@pytest.mark.parametrize(
    "line",
    [
        "Copyright law is to change",
        "Credit Nord falls by a tenth",
        "Sources: Mayor to step down",
        "Reuters was founded in 1851.",
    ],
)
def test_no_credit(line: str) -> None:
    assert texts_of(read_text(f"{line}\n\nThey came back at night."), BlockKind.CREDIT) == []


@pytest.mark.parametrize(
    "line",
    [
        "By Dana Holm",
        "By Lee Dan-bi",
        "BY DANA HOLM",
        "By Dana Holm and Petr Vasik, Staff Reporter",
        "By Ludwig van Dorn",
        "Reporter Kim Dan-bi",
        "Dana Holm, Tarnow correspondent",
        "Dana Holm Staff Reporter",
        "Dana Holm / Staff reporter",
        "dana.holm@coastal.example",
        "Dana Holm (dana.holm@coastal.example)",
        "(Reporting by Dana Holm; Editing by Petr Vasik)",
        "김단비 기자",
        "김단비 특파원",
        "本报记者 李明",
    ],
)
@pytest.mark.parametrize("place", ["top", "end"])
def test_byline(line: str, place: str) -> None:
    body = "\n\n".join(["The boats left at noon."] * 12)
    text = (
        f"Ferry line will open\n\n{line}\n\n{body}" if place == "top" else f"Ferry line will open\n\n{body}\n\n{line}"
    )
    assert texts_of(read_text(text), BlockKind.BYLINE) == [line]


@pytest.mark.parametrize(
    "line",
    [
        "By Monday",
        "By the sea",
        "Reporter Kim Dan-bi was arrested",
        "Write to us @coastal",
        "Dana Holm, mayor of Tarnow",
    ],
)
def test_no_byline(line: str) -> None:
    assert texts_of(read_text(f"Ferry line will open\n\n{line}\n\nThe boats left at noon."), BlockKind.BYLINE) == []


def test_no_byline_in_the_middle() -> None:
    body = "\n\n".join(["The boats left at noon."] * 12)
    assert texts_of(read_text(f"Ferry line\n\n{body}\n\nBy Dana Holm\n\n{body}"), BlockKind.BYLINE) == []


@pytest.mark.parametrize(
    "dateline",
    [
        "SEOUL, Nov. 9 (Yonhap) --",
        "SEOUL, Nov. 9, 2025 (Yonhap) --",
        "TOKYO —",
        "TOKYO—",
        "WASHINGTON (Reuters) -",
        "KYIV, Ukraine (AP) —",
        "BEIJING, 9 November (Xinhua) --",
        "Oslo, May 3 –",
        "ST. PAUL, Minn. (AP) —",
        "NEW YORK/LONDON (Reuters) -",
        "(Seoul=Yonhap)",
        "[Seoul=Newsis] Reporter Kim Dan-bi =",
        "(서울=연합뉴스) 김단비 기자 =",
        "【東京=共同】",
    ],
)
def test_dateline(dateline: str) -> None:
    space = "" if dateline.endswith("—") and " " not in dateline else " "
    document = read_text(f"Ferry line will open\n\n{dateline}{space}The harbour office has two boats")
    assert parts(document)[1:] == [("dateline", dateline), ("paragraph", "The harbour office has two boats")]


@pytest.mark.parametrize(
    "paragraph",
    [
        "NATO — the alliance of the West — met in Brussels.",
        "SEOUL-based firms built the boats.",
        "SEOUL-Tokyo ties are better.",
        "Brandt — who was late — spoke first.",
        "The mayor said on Monday (local time) - and later again - that it works.",
        "Two boats - Petrel and Gull - are on order.",
        "(The mayor was late.) She spoke first.",
    ],
)
def test_no_dateline(paragraph: str) -> None:
    assert parts(read_text(f"Ferry line will open\n\n{paragraph}"))[1] == ("paragraph", paragraph)


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
    text = f"{headline}\n\nThe harbour office will open it in May. Two boats are on order."
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
    text = "Ferry line will open\nThe harbour office will open a ferry line to the islands.\nTwo boats are on order now.\nThe rest is open."
    assert kinds_of(text) == ["headline", "paragraph", "paragraph", "paragraph"]


def test_a_headline_and_a_dek_in_two_lines() -> None:
    assert kinds_of("Ferry line to the islands will open\nCity hopes for more visitors\n\nThe boats left.") == [
        "headline",
        "dek",
        "paragraph",
    ]


def test_a_hard_wrapped_caption_below_a_slug() -> None:
    text = "The boats left at noon.\n\nferry_crew\nMayor Ilse Brandt greets the crew of the new ferry at the port of\nTarnow, Monday.\n\nThey came back."
    assert parts(read_text(text))[2] == (
        "caption",
        "Mayor Ilse Brandt greets the crew of the new ferry at the port of\nTarnow, Monday.",
    )


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
