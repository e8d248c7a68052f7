"""Bytes to text and back."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.readers.decoding import LEGACY_ENCODINGS, decode, encode
from transcheck.readers.errors import ReadError

KOREAN = "해운청은 다음 달부터 먼바다 섬으로 가는 새 여객선을 띄운다고 월요일 밝혔다. 배는 두 척이다."
JAPANESE = "港湾局は来月から沖の島へ向かう新しい船を出すと月曜日に発表した。船は二隻ある。"
CHINESE = "港务局星期一宣布，下个月起开通前往外岛的新航线。现有两条船可以使用，票价还没有决定。"
FRENCH = "Le bureau du port a annoncé lundi l’ouverture d’une ligne ; « deux bateaux », dit-il, sont prêts pour l’été."
ENGLISH = "The harbour office said it “won’t wait” for the island’s vote — the café on the pier is ready…"
ENGLISH_WITH_HANJA = "Mayor Ri Do-han (李道漢) of Tarnow opened the line."


@pytest.mark.parametrize(
    ("text", "encoding", "called"),
    [
        (KOREAN, "cp949", "cp949"),
        ("Mayor Kim Do-han (김도한) opened the line.", "cp949", "cp949"),
        (JAPANESE, "shift_jis", "shift_jis"),
        (CHINESE, "gb18030", "gb18030"),
        (FRENCH, "cp1252", "windows-1252"),
        (ENGLISH, "cp1252", "windows-1252"),
        ("The café's owner", "cp1252", "windows-1252"),
        ("It’s late", "cp1252", "windows-1252"),
        ("“They’re here,” she said.", "cp1252", "windows-1252"),
        ("£5 for the naïve résumé", "cp1252", "windows-1252"),
    ],
)
def test_older_encodings(text: str, encoding: str, called: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded == (text, encoding, (f"read as {called}: not valid UTF-8",))


@pytest.mark.parametrize("text", [KOREAN, JAPANESE, CHINESE, FRENCH, ENGLISH, "plain"])
def test_utf_8(text: str) -> None:
    assert decode(text.encode()) == (text, "utf-8", ())


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8-sig", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("utf-32-be", codecs.BOM_UTF32_BE),
    ],
)
@pytest.mark.parametrize("text", [KOREAN, ENGLISH, "a\r\nb\n", ""])
def test_byte_order_marks(text: str, encoding: str, mark: bytes) -> None:
    data = mark + text.encode(encoding.removesuffix("-sig"))
    assert decode(data) == (text, encoding, ())
    assert encode(text, encoding) == data


@pytest.mark.parametrize(
    ("name", "encoding"),
    [("euc-jp", "euc-jp"), ("EUC-KR", "cp949"), ("gb2312", "gb18030"), ("big5", "big5"), ("iso-8859-1", "cp1252")],
)
def test_an_encoding_that_the_page_declares(name: str, encoding: str) -> None:
    text = {"euc-jp": JAPANESE, "cp949": KOREAN, "gb18030": CHINESE, "big5": "港務局宣布開通新航線", "cp1252": FRENCH}[
        encoding
    ]
    page = f'<html><head><meta charset="{name}"></head><body><p>{text}</p></body></html>'
    decoded = decode(page.encode(encoding))
    called = "windows-1252" if encoding == "cp1252" else encoding
    assert decoded == (page, encoding, (f"read as {called}: declared in the file",))


def test_an_encoding_that_an_xml_declaration_names() -> None:
    page = f'<?xml version="1.0" encoding="EUC-JP"?><html><body><p>{JAPANESE}</p></body></html>'
    assert decode(page.encode("euc-jp")) == (page, "euc-jp", ("read as euc-jp: declared in the file",))


@pytest.mark.parametrize("name", ["rot13", "zlib", "nonsense", "utf-7"])
def test_a_declared_name_that_is_no_page_encoding_is_passed_over(name: str) -> None:
    page = f'<html><meta charset="{name}"><p>{FRENCH}</p></html>'
    assert decode(page.encode("cp1252")).encoding == "cp1252"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"GIF89a\0\1\2\0", "binary data, not text: name a text, Markdown or HTML file"),
        ("ab".encode("utf-16-le"), "binary data, not text: name a text, Markdown or HTML file"),
        (b"\1\2\3\4abcdefgh\5\6", "mostly control characters, not text: name a text, Markdown or HTML file"),
        (KOREAN.encode()[:-1] + b"\xff", "damaged UTF-8 (byte 129): mend that place, or save the file as UTF-8 again"),
        (
            "Бюро порта открывает новую линию".encode("koi8-r"),
            "neither UTF-8 nor any other known encoding: save the file as UTF-8",
        ),
        (JAPANESE.encode("euc-jp"), "neither UTF-8 nor any other known encoding: save the file as UTF-8"),
        (bytes(range(128, 256)) * 4, "neither UTF-8 nor any other known encoding: save the file as UTF-8"),
    ],
)
def test_refused(data: bytes, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        decode(data)
    assert str(caught.value) == message


def test_encode_raises_for_a_character_that_the_encoding_lacks() -> None:
    with pytest.raises(UnicodeEncodeError):
        encode("가", "cp1252")


@given(st.binary(max_size=60))
def test_encode_is_the_inverse_for_any_bytes(data: bytes) -> None:
    try:
        decoded = decode(data)
    except ReadError:
        return
    assert encode(decoded.text, decoded.encoding) == data


@given(
    st.sampled_from([KOREAN, JAPANESE, CHINESE, FRENCH, ENGLISH]),
    st.sampled_from([*LEGACY_ENCODINGS, "utf-8", "utf-16-le"]),
    st.integers(0, 40),
    st.integers(1, 60),
)
def test_encode_is_the_inverse_for_copy(text: str, encoding: str, start: int, length: int) -> None:
    data = text[start : start + length].encode(encoding, "ignore")
    try:
        decoded = decode(data)
    except ReadError:
        return
    assert encode(decoded.text, decoded.encoding) == data


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_any_text_in_utf_8_is_read_back(text: str) -> None:
    decoded = decode(text.encode())
    mark = "\ufeff" if decoded.encoding == "utf-8-sig" else ""
    assert mark + decoded.text == text
