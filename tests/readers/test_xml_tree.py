"""XML as a tree with places in the file, and what is refused."""

from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.readers import ReadError
from transcheck.readers.xml_tree import MAX_DEPTH, Characters, Element, parse_xml

MEND = ": mend that place, or export the file again"


def shown(element: Element, text: str) -> list[object]:
    """The content of an element: names with their content, stretches as (raw, character)."""
    return [
        (child.name, shown(child, text))
        if isinstance(child, Element)
        else (text[child.start : child.end], child.reference)
        for child in element.children
    ]


def refusal(text: str) -> str:
    with pytest.raises(ReadError) as caught:
        parse_xml(text, "story.xlf")
    assert caught.value.path == "story.xlf"
    return str(caught.value)


def test_text_has_its_places() -> None:
    text = "<a>né &amp; &#x1F600;<b/>\r\n<![CDATA[&amp;<]]>é</a>"
    assert shown(parse_xml(text), text) == [
        ("né ", ""),
        ("&amp;", "&"),
        (" ", ""),
        ("&#x1F600;", "😀"),
        ("b", []),
        ("\r\n", ""),
        ("&amp;<", ""),
        ("é", ""),
    ]


def test_an_element_knows_where_its_tag_begins() -> None:
    root = parse_xml("<a>é<b/>é<b></b></a>")
    assert [element.start for element in root.elements] == [4, 9]


def test_names_of_the_namespace_of_the_root_are_local() -> None:
    root = parse_xml('<x:a xmlns:x="urn:x" xmlns:y="urn:y" y:i="1" j="2"><x:b xml:lang="ko"/><y:b/><b/></x:a>')
    assert [element.name for element in root.elements] == ["b", "urn:y b", "b"]
    assert root.attributes == {"j": "2"}
    assert [element.language for element in root.elements] == ["ko", "", ""]


def test_descendants_are_not_sought_inside_those_found() -> None:
    root = parse_xml("<a><b><c><b/></c></b><c><b/></c></a>")
    assert len(list(root.descendants("b"))) == 2


def test_a_document_type_is_not_opened() -> None:
    root = parse_xml('<!DOCTYPE tmx SYSTEM "file:///etc/passwd"><tmx>a</tmx>')
    assert root.name == "tmx"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<a>\n<b></a>", f"not well-formed XML at line 2: mismatched tag{MEND}"),
        ("<a>R&D</a>", f"not well-formed XML at line 1: invalid token{MEND}"),
        ("", f"not well-formed XML at line 1: no element found{MEND}"),
        (
            "<a>&eacute;</a>",
            "not well-formed XML at line 1: undefined entity" + MEND,
        ),
        ("<a>\ud800</a>", f"not well-formed XML at line 1: invalid token{MEND}"),
        (
            '<!DOCTYPE a SYSTEM "a.dtd">\n<a>&eacute;</a>',
            "line 2: the entity &eacute; is not one of XML's own: write the character itself",
        ),
        (
            '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
            "line 1: declarations inside <!DOCTYPE ...>, which are not read: remove them",
        ),
        (
            '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
            "line 1: declarations inside <!DOCTYPE ...>, which are not read: remove them",
        ),
        (
            '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://example.com/x"> %b;]><a/>',
            "line 1: declarations inside <!DOCTYPE ...>, which are not read: remove them",
        ),
        ("<a>" * 101, f"line 1: elements more than {MAX_DEPTH} deep inside one another: flatten the file"),
    ],
)
def test_refused(text: str, message: str) -> None:
    assert refusal(text) == message


def test_too_many_elements(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("transcheck.readers.xml_tree.MAX_ELEMENTS", 3)
    parse_xml("<a><b/><b/></a>")
    assert refusal("<a><b/><b/><b/></a>") == "line 1: more than 3 elements: split the file"


def test_the_declared_encoding_is_that_of_the_bytes_not_of_the_text() -> None:
    assert parse_xml('<?xml version="1.0" encoding="Shift_JIS"?><a>é</a>').children == [Characters(45, 46)]


XML_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=12)
PIECES = st.one_of(
    XML_TEXT.map(lambda text: (escape(text), text)),
    XML_TEXT.map(lambda text: ("".join(f"&#{ord(one)};" for one in text), text)),
    XML_TEXT.map(lambda text: text.replace("]]>", "]")).map(lambda text: (f"<![CDATA[{text}]]>", text)),
    st.sampled_from([("<b/>", ""), ("<!-- é & -->", ""), ("\r\n", "\r\n"), ("\n", "\n"), ("&quot;", '"')]),
)


@given(st.lists(PIECES, max_size=10))
def test_all_text_is_there_and_in_order(pieces: list[tuple[str, str]]) -> None:
    text = f"<a>{''.join(raw for raw, _ in pieces)}</a>"
    root = parse_xml(text)
    assert root.text(text) == "".join(shown for _, shown in pieces)
    done = 0
    for child in root.children:
        start = child.start
        assert start >= done
        done = child.end if isinstance(child, Characters) else start + 1
