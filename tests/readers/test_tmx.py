"""TMX: which variant is the translation, and the places of its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readers.bilingual import WRITTEN, assert_both_lawful, pairs, raw
from readers.laws import parts
from transcheck.fixes import fix_file
from transcheck.model import BlockKind, Document, Edit, Fix, Span
from transcheck.readers import ReadError, read_text

HEAD = '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="{}"/><body>'
TAIL = "</body></tmx>"


def read(body: str, source_language: str = "ko") -> Document:
    document = read_text(HEAD.format(source_language) + body + TAIL, "memory.tmx", format="tmx")
    assert_both_lawful(document)
    return document


def unit(more: str = "", **variants: str) -> str:
    inside = "".join(f'<tuv xml:lang="{language}"><seg>{words}</seg></tuv>' for language, words in variants.items())
    return f"<tu>{more}{inside}</tu>"


def test_each_unit_is_a_segment() -> None:
    document = read(unit(ko="다리 개통", en="Bridge opens") + unit(ko="시장은 말했다.", en="The mayor spoke."))
    assert parts(document) == [("paragraph", "Bridge opens"), ("paragraph", "The mayor spoke.")]
    assert pairs(document) == [("다리 개통", "Bridge opens"), ("시장은 말했다.", "The mayor spoke.")]
    assert document.source
    assert (document.metadata, document.source.metadata) == ({"language": "en"}, {"language": "ko"})


@pytest.mark.parametrize("stated", ["", "*all*", "en", "EN-us"])
def test_the_english_variant_is_the_translation_whatever_the_header_says(stated: str) -> None:
    document = read(unit(**{"en-GB": "Bridge", "ja": "橋"}), stated)
    assert pairs(document) == [("橋", "Bridge")]
    assert document.source
    assert (document.metadata, document.source.metadata) == ({"language": "en-GB"}, {"language": "ja"})


def test_the_source_is_the_variant_in_the_language_of_the_header() -> None:
    document = read(unit(ja="橋", **{"ko-KR": "다리"}, en="Bridge") + unit(ja="川", en="River"))
    assert pairs(document) == [("다리", "Bridge")]
    assert document.text == "Bridge\n\nRiver"


def test_a_unit_without_english_leaves_its_source_alone() -> None:
    document = read(unit(ko="다리", de="Brücke") + unit(ko="강", en="River"))
    assert document.source
    assert (document.source.text, document.text) == ("다리\n\n강", "River")


def test_the_attribute_of_older_versions() -> None:
    document = read('<tu><tuv lang="KO"><seg>강</seg></tuv><tuv lang="EN"><seg>River</seg></tuv></tu>')
    assert pairs(document) == [("강", "River")]


def test_kinds() -> None:
    body = unit('<prop type="x-field">headline</prop><note>caption</note>', en="Bridge opens")
    body += '<tu tuid="caption-1"><tuv xml:lang="en"><seg>The bridge</seg></tuv></tu>'
    assert [block.kind for block in read(body).blocks] == [BlockKind.HEADLINE, BlockKind.CAPTION]


def test_tags_of_the_story_are_not_copy() -> None:
    document = read(
        unit(en='On <bpt i="1">&lt;b&gt;</bpt>Fri<hi>day</hi><ept i="1">&lt;/b&gt;</ept> R&amp;D<ph>&lt;br&gt;</ph>won')
    )
    assert document.text == "On Friday R&D\nwon"
    assert raw(document, "Friday") == "Fri<hi>day"
    assert raw(document, "&") == "&amp;"


def test_a_fix_is_escaped() -> None:
    document = read(unit(en="An old bridge"))
    after = fix_file(document, [Fix("Write", (Edit(Span(3, 6), "R&D"),))])
    assert after == document.file_text.replace("old", "R&amp;D")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<xliff/>", "not TMX (the outer element is <xliff>): name the format with --format"),
        (
            f"{HEAD.format('ko')}{unit(ko='강', de='Fluss')}{TAIL}",
            "no English in this file (languages: de, ko): export it with English as one of them",
        ),
        (
            f"{HEAD.format('ko')}<tu/>{TAIL}",
            "no English in this file (languages: none is stated): export it with English as one of them",
        ),
    ],
)
def test_refused(text: str, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_text(text, "memory.tmx", format="tmx")
    assert (str(caught.value), caught.value.path) == (message, "memory.tmx")


def test_an_empty_memory_is_an_empty_document() -> None:
    document = read("")
    assert (document.text, document.blocks, document.segments) == ("", (), ())


SIDE = st.lists(WRITTEN, min_size=1, max_size=5)


@given(st.lists(st.tuples(SIDE, SIDE), max_size=5))
def test_laws_and_round_trip(units: list[tuple[list[tuple[str, str]], list[tuple[str, str]]]]) -> None:
    sides = [tuple(["".join(part) for part in zip(*side, strict=True)] for side in one) for one in units]
    document = read("".join(unit(ko=source[0], en=target[0]) for source, target in sides))
    expected = [(source[1].strip(), target[1].strip()) for source, target in sides]
    assert pairs(document) == [pair for pair in expected if all(pair)]
