"""Bytes to text and back: UTF-8, UTF-16, UTF-32, or the older encodings of Korean, Japanese, Chinese and Western copy.

An older encoding is a guess, so its name goes into the notes. The guess is the first that decodes without an error,
gives the same bytes back and reads like writing: see ``plausibility``.
"""

import codecs
import re
from typing import NamedTuple

from .errors import ReadError

LEGACY_ENCODINGS = ("cp949", "shift_jis", "gb18030", "cp1252")
"""In the order in which they are tried."""

NAMES = {"cp1252": "windows-1252"}
"""How an encoding is called outside Python, where that differs."""

_BYTE_ORDER_MARKS = (
    ("utf-8-sig", codecs.BOM_UTF8),
    ("utf-32-le", codecs.BOM_UTF32_LE),
    ("utf-32-be", codecs.BOM_UTF32_BE),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
)
_MARK_OF = dict(_BYTE_ORDER_MARKS)
_DECLARABLE = frozenset(
    """
    big5 big5-hkscs cp949 euc-jp euc-kr gb18030 gb2312 gbk iso-8859-1 iso-8859-2 iso-8859-5 iso-8859-7 iso-8859-9
    iso-8859-15 koi8-r koi8-u ks_c_5601-1987 shift_jis windows-1250 windows-1251 windows-1252 windows-1253 windows-1254
    windows-1255 windows-1256 windows-1257 windows-1258 windows-31j windows-874 windows-949
    """.split()
)
_WIDER = {
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "windows-949": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "windows-31j": "cp932",
    "windows-874": "cp874",
}
"""What browsers take a declared encoding for (the WHATWG Encoding Standard), where Python has a narrower one."""

_CONTROL_BYTES = bytes([*range(1, 9), *range(14, 27), *range(28, 32), 127])
_DECLARATION = re.compile(rb"(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_DECLARED_WITHIN = 2048


class Decoded(NamedTuple):
    """The text of a file, the encoding that ``encode`` needs to write it again, and remarks for the user."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text in ``data``, line ends as they are, without its byte order mark.

    Raises ReadError for binary data and for an encoding that cannot be told.
    """
    for encoding, mark in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            text = _decode_exactly(data[len(mark) :], encoding.removesuffix("-sig"))
            if text is not None:
                return Decoded(text, encoding)
    _refuse_binary(data)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        return _decode_legacy(data, error.start)


def encode(text: str, encoding: str) -> bytes:
    """The bytes of a file: the inverse of ``decode``, byte order mark included.

    Raises UnicodeEncodeError when the encoding lacks a character of ``text``.
    """
    return _MARK_OF.get(encoding, b"") + text.encode(encoding.removesuffix("-sig"))


def _refuse_binary(data: bytes) -> None:
    if b"\0" in data:
        raise ReadError("binary data, not text: name a text, Markdown or HTML file")
    controls = len(data) - len(data.translate(None, _CONTROL_BYTES))
    if controls * 10 > len(data):
        raise ReadError("mostly control characters, not text: name a text, Markdown or HTML file")


def _decode_legacy(data: bytes, first_bad: int) -> Decoded:
    from .plausibility import is_plausible  # its patterns take long to compile and most files are UTF-8

    declared = _declared_encoding(data)
    if declared:
        text = _decode_exactly(data, declared)
        if text is not None:
            return Decoded(text, declared, (f"read as {NAMES.get(declared, declared)}: declared in the file",))
    if _is_damaged_utf8(data):
        raise ReadError(f"damaged UTF-8 (byte {first_bad + 1}): mend that place, or save the file as UTF-8 again")
    for encoding in LEGACY_ENCODINGS:
        text = _decode_exactly(data, encoding)
        if text is not None and is_plausible(text, encoding):
            return Decoded(text, encoding, (f"read as {NAMES.get(encoding, encoding)}: not valid UTF-8",))
    raise ReadError("neither UTF-8 nor any other known encoding: save the file as UTF-8")


def _decode_exactly(data: bytes, encoding: str) -> str | None:
    """None also when writing would give other bytes: a few characters have two codes in the older encodings."""
    try:
        text = data.decode(encoding)
        return text if text.encode(encoding) == data else None
    except UnicodeError:
        return None


def _declared_encoding(data: bytes) -> str | None:
    if not data.lstrip().startswith(b"<"):
        return None
    match = _DECLARATION.search(data, 0, _DECLARED_WITHIN)
    name = match[1].decode("ascii", "replace").lower() if match else ""
    return _WIDER.get(name, name.replace("windows-", "cp")) if name in _DECLARABLE else None


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether nearly all that is not ASCII is good UTF-8, which no other encoding looks like by chance."""
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    return good > 4 * bad
