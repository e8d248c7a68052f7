"""XLIFF 1.2 and 2.x: units, segments, inline codes, and the places of all of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readers.bilingual import WRITTEN, assert_both_lawful, pairs, raw
from readers.laws import parts
from transcheck.fixes import fix_file
from transcheck.model import BlockKind, Document, Edit, Fix, Span
from transcheck.readers import ReadError, read_text

VERSION_1 = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">'
    '<file original="a.html" source-language="ko-KR" target-language="en-US" datatype="html">'
    "<header><note>Not copy.</note></header><body>{}</body></file></xliff>"
)
VERSION_2 = (
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ko" trgLang="en">'
    '<file id="f1">{}</file></xliff>'
)


def read(text: str) -> Document:
    document = read_text(text, "story.xlf", format="xliff")
    assert_both_lawful(document)
    return document


def read_1(body: str) -> Document:
    return read(VERSION_1.format(body))


def read_2(body: str) -> Document:
    return read(VERSION_2.format(body))


def unit_1(target: str, attributes: str = "", source: str = "다리") -> str:
    return f'<trans-unit id="1" {attributes}><source>{source}</source><target>{target}</target></trans-unit>'


def unit_2(target: str, attributes: str = "", source: str = "다리") -> str:
    inside = f"<segment><source>{source}</source><target>{target}</target></segment>"
    return f'<unit id="1" {attributes}>{inside}</unit>'


def test_a_unit_of_version_1_is_a_block_and_a_segment() -> None:
    document = read_1(
        '<trans-unit id="a" approved="no" restype="x-headline"><source>다리 개통</source>'
        '<target state="needs-translation">Bridge opens</target>'
        "<note>Keep it short.</note>"
        '<alt-trans match-quality="80%"><source>다리</source><target>Old bridge</target></alt-trans></trans-unit>'
        '<group id="g"><group id="h"><trans-unit id="b"><source>시장은 말했다.</source>'
        "<target>The mayor spoke.</target></trans-unit></group></group>"
    )
    assert parts(document) == [("headline", "Bridge opens"), ("paragraph", "The mayor spoke.")]
    assert pairs(document) == [("다리 개통", "Bridge opens"), ("시장은 말했다.", "The mayor spoke.")]
    assert document.metadata == {"language": "en-US"}
    assert document.source
    assert document.source.metadata == {"language": "ko-KR"}
    assert (document.notes, document.evidence) == ((), {"source"})


def test_a_unit_of_version_2_is_a_block_of_segments() -> None:
    document = read_2(
        '<notes><note id="n">Not copy.</note></notes><group id="g"><unit id="u">'
        '<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s1">'
        "<source>시장</source><target>Mayor?</target></mtc:match></mtc:matches>"
        '<originalData><data id="d">&lt;b&gt;</data></originalData>'
        '<segment id="s1" state="initial"><source>시장은 말했다.</source><target>The mayor spoke.</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment id="s2"><source>다리가 열렸다.</source><target>The bridge opened.</target></segment>'
        '<segment id="s3"><source>끝.</source></segment></unit></group>'
    )
    assert parts(document) == [("paragraph", "The mayor spoke. The bridge opened.")]
    assert pairs(document) == [("시장은 말했다.", "The mayor spoke."), ("다리가 열렸다.", "The bridge opened.")]
    assert document.source
    assert document.source.text == "시장은 말했다. 다리가 열렸다. 끝."
    assert (document.metadata, document.source.metadata) == ({"language": "en"}, {"language": "ko"})


def test_after_wide_characters_segments_touch() -> None:
    segments = "".join(f"<segment><source>{one}</source></segment>" for one in ("橋が開いた。", "市長が話した。"))
    document = read_2(f'<unit id="u">{segments}</unit>')
    assert document.source
    assert document.source.text == "橋が開いた。市長が話した。"


def test_marked_segments_of_version_1_translate_one_another_by_number() -> None:
    document = read_1(
        '<trans-unit id="a"><source>하나. 둘. 셋.</source>'
        '<seg-source><mrk mtype="seg" mid="1">하나.</mrk> <mrk mtype="seg" mid="2">둘.</mrk> '
        '<mrk mtype="seg" mid="3">셋.</mrk></seg-source>'
        '<target><mrk mtype="seg" mid="2">Two.</mrk> <mrk mtype="seg" mid="1">One <mrk mtype="term">day</mrk>.</mrk>'
        '<mrk mtype="seg" mid="3"/></target></trans-unit>'
    )
    assert parts(document) == [("paragraph", "Two. One day.")]
    assert pairs(document) == [("둘.", "Two."), ("하나.", "One day.")]


def test_without_marks_on_both_sides_the_unit_is_the_segment() -> None:
    document = read_1(
        '<trans-unit id="a"><source>하나.</source><seg-source><mrk mtype="seg" mid="1">하나.</mrk></seg-source>'
        "<target>One.</target></trans-unit>"
    )
    assert pairs(document) == [("하나.", "One.")]


def test_what_is_not_translated_is_not_copy() -> None:
    body = unit_1("Code", 'translate="no"') + f'<group translate="no">{unit_1("More code")}</group>'
    copy = unit_1("Copy", 'translate="yes"')
    assert parts(read_1(f'{body}<group translate="no">{copy}</group>')) == [("paragraph", "Copy")]
    assert parts(read_2(unit_2("Code", 'translate="no"') + unit_2("Copy"))) == [("paragraph", "Copy")]


def test_a_unit_without_a_translation_leaves_its_source_alone() -> None:
    document = read_1('<trans-unit id="a"><source>다리</source></trans-unit>' + unit_1(" ") + unit_1("Copy"))
    assert document.source
    assert len(document.source.blocks) == 3
    assert pairs(document) == [("다리", "Copy")]


def test_remarks() -> None:
    document = read_1('<trans-unit id="a"><source>다리</source></trans-unit>')
    assert (document.text, document.notes) == ("", ("no unit has a translation: there is nothing to check",))
    document = read(VERSION_2.replace('trgLang="en"', 'trgLang="de-AT"').format(unit_2("Die Brücke")))
    assert document.notes == ("the translation is in 'de-AT', not in English: findings may mean little",)


def test_languages_of_the_texts_where_the_file_states_none() -> None:
    document = read(
        '<xliff version="1.2"><file><body><trans-unit id="1"><source xml:lang="ja">橋</source>'
        '<target xml:lang="en">Bridge</target></trans-unit></body></file></xliff>'
    )
    assert document.source
    assert (document.metadata, document.source.metadata) == ({"language": "en"}, {"language": "ja"})


@pytest.mark.parametrize(
    ("attributes", "kind"),
    [
        ('restype="x-headline"', BlockKind.HEADLINE),
        ('restype="caption"', BlockKind.CAPTION),
        ('resname="story/caption-2"', BlockKind.CAPTION),
        ('resname="Credit"', BlockKind.CREDIT),
        ('resname="credit-card-story"', BlockKind.PARAGRAPH),
        ('restype="x-p" resname="dek"', BlockKind.DEK),
        (f'resname="{"a/" * 5000}headline"', BlockKind.PARAGRAPH),
    ],
)
def test_kinds_of_version_1(attributes: str, kind: BlockKind) -> None:
    assert read_1(unit_1("A bridge", attributes)).blocks[0].kind is kind


@pytest.mark.parametrize(
    ("unit", "kind"),
    [
        ('id="headline"', BlockKind.HEADLINE),
        ('id="1" name="subhead3"', BlockKind.SUBHEAD),
        ('id="1" type="news:byline"', BlockKind.BYLINE),
        ('id="1"><notes><note category="caption">Below the map</note></notes', BlockKind.CAPTION),
        ('id="1"><notes><note category="field">alt-text</note></notes', BlockKind.ALT_TEXT),
        ('id="1"><notes><note category="comment">headline</note></notes', BlockKind.PARAGRAPH),
    ],
)
def test_kinds_of_version_2(unit: str, kind: BlockKind) -> None:
    document = read_2(f"<unit {unit}><segment><source>다</source><target>A bridge</target></segment></unit>")
    assert document.blocks[0].kind is kind


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ('The <g id="1">old <g id="2">bridge</g></g> opened.', "The old bridge opened."),
        ('The <x id="1"/>old <bx id="2"/>bridge<ex id="3"/>.', "The old bridge."),
        ('The <bpt id="1">&lt;b&gt;</bpt>old<ept id="1">&lt;/b&gt;</ept> bridge', "The old bridge"),
        ('The <it id="2" pos="open">&lt;i&gt;</it>bridge', "The bridge"),
        ('Old<x id="1" ctype="lb"/>bridge', "Old\nbridge"),
        ('Old<ph id="1">&lt;br/&gt;</ph>bridge', "Old\nbridge"),
        ('Old<x id="1" equiv-text=" "/>bridge', "Old bridge"),
        ('Old <ph id="1">&lt;img alt="<sub>Map of the bridge</sub>"&gt;</ph>bridge', "Old \nMap of the bridge\nbridge"),
        ('An <mrk mtype="term">old bridge</mrk>', "An old bridge"),
        ("R&amp;D &#8211; &lt;a&gt; &quot;b&quot; <![CDATA[R&D <a>]]>", "R&D – <a> \"b\" R&D <a>"),
    ],
)  # fmt: skip
def test_inline_codes_of_version_1(target: str, text: str) -> None:
    assert read_1(unit_1(target)).text == text


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ('The <pc id="1">old <mrk id="m" type="term">bridge</mrk></pc>.', "The old bridge."),
        ('The <sc id="1"/>old<ec startRef="1"/> <sm id="2"/>bridge<em startRef="2"/><ph id="3"/>', "The old bridge"),
        ('Old<ph id="1" type="fmt" subType="xlf:lb"/>bridge', "Old\nbridge"),
        ('Old<cp hex="0007"/>bridge', "Old\abridge"),
        ('Old <cp hex="D800"/><cp hex="x"/><cp hex="110000"/><cp/>bridge', "Old bridge"),
    ],
)
def test_inline_codes_of_version_2(target: str, text: str) -> None:
    assert read_2(unit_2(target)).text == text


@pytest.mark.parametrize(
    ("target", "text"),
    [
        ("\n   The bridge\r\n   opened.\n  ", "The bridge opened."),
        ("The  bridge", "The  bridge"),
        ('The \n <g id="1">\n  bridge</g>', "The bridge"),
        ('The <g id="1">\n  old</g>\n\t<x id="2"/>\n bridge', "The old bridge"),
        ("The&#10;bridge", "The\nbridge"),
    ],
)
def test_line_breaks_of_the_layout_are_spaces(target: str, text: str) -> None:
    assert read_1(unit_1(target)).text == text


def test_space_that_is_to_be_preserved() -> None:
    assert read_1(unit_1("The\r\n  bridge", 'xml:space="preserve"')).text == "The\n  bridge"
    inheriting, own = unit_1("The\n  bridge"), unit_1("The\n  bridge", 'xml:space="default"')
    document = read_1(f'<group xml:space="preserve">{inheriting}{own}</group>')
    assert parts(document) == [("paragraph", "The\n  bridge"), ("paragraph", "The bridge")]


def test_places_are_in_the_file() -> None:
    document = read_1(unit_1('Né &amp; <g id="1">bo&#x72;n</g> <![CDATA[R&D]]>\n in 1960'))
    assert document.text == "Né & born R&D in 1960"
    assert raw(document, "Né") == "Né"
    assert raw(document, "& b") == '&amp; <g id="1">b'
    assert raw(document, "born") == "bo&#x72;n"
    assert raw(document, "R&D") == "R&D"
    assert raw(document, " in") == "\n in"
    assert document.source
    assert document.source.source_map.to_file(Span(0, 2)).of(document.file_text) == "다리"


def fixed(target: str, words: str, replacement: str) -> str:
    """The target after a fix."""
    document = read_1(unit_1(target))
    start = document.text.index(words)
    fix = Fix("Write", (Edit(Span(start, start + len(words)), replacement),))
    return fix_file(document, [fix]).split("<target>")[1].split("</target>")[0]


@pytest.mark.parametrize(
    ("target", "words", "replacement", "after"),
    [
        ("An old bridge", "old", "R&D <x> ]]>", "An R&amp;D &lt;x&gt; ]]&gt; bridge"),
        ("R&amp;D", "&", "<", "R&lt;D"),
        ("R&amp;D", "R&D", "A", "A"),
        ("<![CDATA[R&D old]]>", "old", "<b> & \"c\"", "<![CDATA[R&D <b> & \"c\"]]>"),
        ("<![CDATA[R&D old]]>", "old", "]]>", "<![CDATA[R&D old]]>"),
        ("<![CDATA[a]old>]]>", "old", "]", "<![CDATA[a]old>]]>"),
        ("<![CDATA[a]]old]]>", "old", ">", "<![CDATA[a]]old]]>"),
        ("<![CDATA[a old]]>", "old", "]", "<![CDATA[a ]]]>"),
        ("<![CDATA[a]]> old", "old", "<", "<![CDATA[a]]> &lt;"),
        ("<!-- <![CDATA[ -->old", "old", "<", "<!-- <![CDATA[ -->old"),
        ("<![CDATA[a]]> b", "a b", "c", "<![CDATA[a]]> b"),
        ('A <g id="1">b</g>', "A b", "c", 'A <g id="1">b</g>'),
        ("A b", " b", "", "A"),
    ],
)  # fmt: skip
def test_fixes(target: str, words: str, replacement: str, after: str) -> None:
    assert fixed(target, words, replacement) == after


@given(st.lists(WRITTEN, max_size=6), st.text(max_size=4), st.data())
def test_a_fix_is_what_is_read_again(pieces: list[tuple[str, str]], replacement: str, data: st.DataObject) -> None:
    replacement = "".join(one for one in replacement if one.isprintable())
    document = read_text(VERSION_1.format(unit_1("".join(raw for raw, _ in pieces))), format="xliff")
    start = data.draw(st.integers(0, len(document.text)))
    span = Span(start, data.draw(st.integers(start, len(document.text))))
    after = fix_file(document, [Fix("Write", (Edit(span, replacement),))])
    if after != document.file_text:
        expected = document.text[: span.start] + replacement + document.text[span.end :]
        assert read_text(after, format="xliff").text.strip() == expected.strip()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<tmx/>", "not XLIFF (the outer element is <tmx>): name the format with --format"),
        ("<xliff>", "not well-formed XML at line 1: no element found: mend that place, or export the file again"),
    ],
)
def test_refused(text: str, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(text)
    assert str(caught.value) == message


SIDE = st.lists(st.one_of(WRITTEN, st.sampled_from([("<x id='1'/>", ""), ("<g id='1'>é</g>", "é")])), max_size=5)


@given(st.lists(st.tuples(SIDE, SIDE), max_size=5))
def test_laws_and_round_trip(units: list[tuple[list[tuple[str, str]], list[tuple[str, str]]]]) -> None:
    sides = [tuple(["".join(part) for part in zip(*side, strict=True)] or ["", ""] for side in unit) for unit in units]
    document = read_1("".join(unit_1(target[0], source=source[0]) for source, target in sides))
    expected = [(source[1].strip(), target[1].strip()) for source, target in sides]
    assert pairs(document) == [pair for pair in expected if all(pair)]
    document = read_2("".join(unit_2(target[0], source=source[0]) for source, target in sides))
    assert pairs(document) == [pair for pair in expected if all(pair)]
