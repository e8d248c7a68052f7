"""Markdown: blocks, their kinds and their places."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readers.laws import assert_lawful, copy_parts, parts, texts_of
from transcheck.model import BlockKind, Document, Span
from transcheck.readers import read_text

FURNITURE = frozenset({"read more", "leave a reply"})

FERRY = """\
---
title: "Ferry line to the \\"outer\\" islands &amp; back"
description: 'City hopes for more visitors'
author: Dana Holm
date: 2025-03-03
lang: en
source-language: ko
tags: [ferry, islands]
topics:
  - title: Not a headline
empty:
---

By Dana Holm and Petr Vasik

TARNOW, March 3 (Coastal News) -- The harbour *office* will [open a **ferry** line](http://x.example/a_(b) "t") to
the outer islands in May\\. Two `boats` are on &quot;order&quot;.

![The ferry at its *berth* &amp; crew](ferry.jpg "The “Petrel” &amp; crew")
*Mayor Ilse Brandt greets the crew.*

harbour_ferry_line
Mayor Ilse Brandt waves.

Read more!

## Who will pay

- The city pays half.
- The islands pay
  the rest.

> The boats are **safe**, the
> yard wrote.

| Year | Boats |
|------|------:|
| 2023 | *2* \\| 3 |

<div class="share">Share</div>

Photo by Jonas Reed
"""


def read(text: str) -> Document:
    document = read_text(text, format="markdown", furniture=FURNITURE)
    assert_lawful(document)
    return document


def test_a_whole_story() -> None:
    document = read(FERRY)
    assert parts(document) == [
        ("headline", 'Ferry line to the "outer" islands & back'),
        ("dek", "City hopes for more visitors"),
        ("byline", "Dana Holm"),
        ("byline", "By Dana Holm and Petr Vasik"),
        ("dateline", "TARNOW, March 3 (Coastal News) --"),
        (
            "paragraph",
            'The harbour office will open a ferry line to\nthe outer islands in May. Two boats are on "order".',
        ),
        ("alt-text", "The ferry at its berth & crew"),
        ("caption", "The “Petrel” & crew"),
        ("caption", "Mayor Ilse Brandt greets the crew."),
        ("slug", "harbour_ferry_line"),
        ("caption", "Mayor Ilse Brandt waves."),
        ("boilerplate", "Read more!"),
        ("subhead", "Who will pay"),
        ("list-item", "The city pays half."),
        ("list-item", "The islands pay\nthe rest."),
        ("quote-block", "The boats are safe, the\nyard wrote."),
        ("table-cell", "Year"),
        ("table-cell", "Boats"),
        ("table-cell", "2023"),
        ("table-cell", "2 | 3"),
        ("boilerplate", '<div class="share">Share</div>'),
        ("credit", "Photo by Jonas Reed"),
    ]
    assert [block.in_copy for block in document.blocks].count(False) == 1
    assert document.metadata == {
        "author": "Dana Holm",
        "date": "2025-03-03",
        "language": "en",
        "source-language": "ko",
    }


def test_every_kind_occurs() -> None:
    assert {block.kind for block in read(FERRY).blocks} == set(BlockKind)


@pytest.mark.parametrize(
    ("shown", "raw"),
    [
        ("ferry line", "ferry** line"),
        ("office", "office"),
        ('"order"', "&quot;order&quot;"),
        ("May. Two", "May\\. Two"),
        ("line to\nthe outer", 'line](http://x.example/a_(b) "t") to\nthe outer'),
        ("safe, the\nyard", "safe**, the\n> yard"),
        ("pay\nthe rest", "pay\n  the rest"),
        ("berth & crew", "berth* &amp; crew"),
        ("“Petrel” & crew", "“Petrel” &amp; crew"),
        ("2 | 3", "2* \\| 3"),
        ('"outer"', '\\"outer\\"'),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_places(shown: str, raw: str, line_end: str) -> None:
    document = read(FERRY.replace("\n", line_end))
    start = document.text.index(shown)
    image = document.source_map.to_file(Span(start, start + len(shown)))
    assert image.of(document.file_text) == raw.replace("\n", line_end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "# Ferry line\n\n# Second\n\nText.",
            [("headline", "Ferry line"), ("subhead", "Second"), ("paragraph", "Text.")],
        ),
        ("Ferry line\n===\n\nText.", [("headline", "Ferry line"), ("paragraph", "Text.")]),
        ("## Ferry line ##\n\nText.", [("subhead", "Ferry line"), ("paragraph", "Text.")]),
        ("The ferry\n\nThe boats left.", [("paragraph", "The ferry"), ("paragraph", "The boats left.")]),
        ("    The boats left.", [("paragraph", "The boats left.")]),
        ("1. One\n2. Two\n   - Three", [("list-item", "One"), ("list-item", "Two"), ("list-item", "Three")]),
        ("> - One\n>\n> > Two", [("quote-block", "One"), ("quote-block", "Two")]),
        ("One\n\n---\n\n***\n\nTwo", [("paragraph", "One"), ("paragraph", "Two")]),
        ("One\n\n<!-- note -->\n\nTwo", [("paragraph", "One"), ("paragraph", "Two")]),
        ("[a]: http://x.example 'Title'\n\nSee [a].", [("paragraph", "See a.")]),
        ("![](empty.jpg)\n\nText.", [("paragraph", "Text.")]),
        ("One ![two](a.jpg) three.", [("paragraph", "One"), ("alt-text", "two"), ("paragraph", "three.")]),
        ("## Read more\n\n* Leave a reply", [("boilerplate", "Read more"), ("boilerplate", "Leave a reply")]),
        ("Pictured: the *new* ferry", [("caption", "Pictured: the new ferry")]),
        ("The boats left.\\\nCredit: Jonas Reed", [("paragraph", "The boats left."), ("credit", "Credit: Jonas Reed")]),
    ],
)
def test_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    assert parts(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("![a](b.jpg)\n*c d*", ["alt-text", "caption"]),
        ("![a](b.jpg)\n\n_c d_", ["alt-text", "caption"]),
        ("![a](b.jpg)\n\n**c d**", ["alt-text", "caption"]),
        ("![a](b.jpg)\n*c d*\ne f", ["alt-text", "caption", "paragraph"]),
        ("![a](b.jpg)\n\nc *d*", ["alt-text", "paragraph"]),
        ("![a](b.jpg)\n\n*c* d *e*", ["alt-text", "paragraph"]),
        ("![a](b.jpg)\n\nc\n\n*d e*", ["alt-text", "paragraph", "paragraph"]),
        ("*c d*", ["paragraph"]),
    ],
)
def test_emphasised_text_below_an_image_is_its_caption(text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in parts(read(text))] == kinds


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("# Ferry\n\n*More visitors*\n\nThe boats left.", ["headline", "dek", "paragraph"]),
        ("# Ferry\n\nThe boats left.\n\n*More visitors*", ["headline", "paragraph", "paragraph"]),
        ("# Ferry\n\n*More* visitors", ["headline", "paragraph"]),
        ("# Ferry\n\n- *More visitors*", ["headline", "list-item"]),
        ("# Ferry\n\n![a](b.jpg)\n\n*More visitors*", ["headline", "alt-text", "caption"]),
    ],
)
def test_emphasised_text_below_the_headline_is_its_dek(text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in parts(read(text))] == kinds


def test_fences_and_tags_are_outside_the_copy() -> None:
    document = read("One\n\n```sh\nls -l\n  cd\n```\n\n<div>\n*Two*\n</div>\n\nThree")
    assert copy_parts(document) == [("paragraph", "One"), ("paragraph", "Three")]
    assert texts_of(document, BlockKind.BOILERPLATE) == ["```sh\nls -l\n  cd\n```", "<div>\n*Two*\n</div>"]


def test_a_long_wrapped_line_with_a_position_stays_in_its_paragraph() -> None:
    text = (
        "The mayor stood with Brandt (left) at the pier\nand watched. " + "The crew listened to every word of it. " * 7
    )
    assert [kind for kind, _ in parts(read(text))] == ["paragraph"]


@pytest.mark.parametrize(
    "text",
    ["---\ntitle: Ferry\n", "--- \nnot closed\n\nText.", "----\ntitle: Ferry\n----\n", "\n---\ntitle: Ferry\n---\n"],
)
def test_what_is_not_front_matter(text: str) -> None:
    document = read(text)
    assert texts_of(document, BlockKind.HEADLINE) == []
    assert document.metadata == {}


def test_front_matter_alone() -> None:
    assert parts(read("---\ntitle: Ferry line\n---")) == [("headline", "Ferry line")]


def test_front_matter_title_and_headings() -> None:
    text = "---\ntitle: Ferry line\n---\n# The ferry line\n\n# Part one\n"
    assert parts(read(text)) == [("headline", "Ferry line"), ("headline", "The ferry line"), ("subhead", "Part one")]


MARKDOWN = st.lists(
    st.one_of(
        st.sampled_from(FERRY.splitlines()),
        st.text(alphabet="ab *_`[]()<>!&\\#-|>~:;=\t\"'é가.1", max_size=30),
        st.text(max_size=20),
        st.just(""),
    ),
    max_size=12,
)


@settings(deadline=None)
@given(MARKDOWN, st.sampled_from(["\n", "\r\n", "\n\n", "\r"]))
def test_any_lines_make_a_lawful_document(lines: list[str], line_end: str) -> None:
    read(line_end.join(lines))


@settings(deadline=None)
@given(st.lists(st.sampled_from("The *ferry* [left](x) & ![a b](c 'd') `at` noon_ \\* &lt; <b>".split()), max_size=12))
def test_every_character_of_a_word_has_its_place(words: list[str]) -> None:
    document = read(" ".join(words))
    for offset, character in enumerate(document.text):
        if character.isalnum():
            image = document.source_map.to_file(Span(offset, offset + 1))
            assert image.of(document.file_text) == character
