"""Plain text: slugs, captions, credits, bylines, datelines."""

import pytest

from readers.laws import parts, texts_of
from transcheck.model import BlockKind
from transcheck.readers import read_text

FURNITURE = frozenset({"advertisement"})


def kinds_of(text: str) -> list[str]:
    return [kind for kind, _ in parts(read_text(text, furniture=FURNITURE))]


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
        "‹저작권자 ⓒ 바다일보, 무단전재 및 재배포 금지>",
        "2025-11-07 18:30 Source: Coastal News",
        "2025.11.07",
        "Published: Nov. 7, 2025, 6:30 p.m.",
        "Updated on November 7, 2025 18:30",
        "입력 2025.11.07 18:30",
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
        "Published in 2025, the report was late.",
        "2025-11-07 was a long day.",
        "Time is short",
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
        "(责任编辑：李明)",
        "(Coastal News)",
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
    ("line", "is_trail"),
    [
        ("Home > Economy > Trade", True),
        ("Home » Trade", True),
        ("World | Asia", True),
        ("Sci-Tech | Energy & Environment", True),
        ("Business > Markets", True),
        ("Ferry > bus", False),
        ("World | Ferry line will open in May", False),
        ("The ferry is on time > the bus never was > nobody walks", False),
    ],
)
def test_trail_of_sections(line: str, is_trail: bool) -> None:
    first = "boilerplate" if is_trail else "headline"
    assert kinds_of(f"{line}\n\nThey came back at night.") == [first, "paragraph"]
