"""Files, bytes and strings: formats, limits and refusals."""

import os
from pathlib import Path

import pytest

from transcheck.readers import (
    FORMATS,
    MAX_LINE,
    SUFFIXES,
    ReadError,
    fold_line,
    is_readable,
    read_bytes,
    read_file,
    read_text,
)

XLIFF = '<xliff version="1.2"><file><body/></file></xliff>'
PAGE = "<!DOCTYPE html>\n<html><body><h1>Ferry line</h1><p>The boats left.</p></body></html>"


@pytest.mark.parametrize(
    ("name", "text", "format_"),
    [
        ("story.txt", "The boats left.", "text"),
        ("story.text", PAGE, "text"),
        ("STORY.MD", "The boats left.", "markdown"),
        ("story.markdown", "The boats left.", "markdown"),
        ("story.html", "The boats left.", "html"),
        ("story.HTM", PAGE, "html"),
        ("story.xhtml", PAGE, "html"),
        ("-", "The boats left.", "text"),
        ("-", PAGE, "html"),
        ("story.copy", "\n <HTML><p>The boats left.", "html"),
        ("story", '<?xml version="1.0"?>\n<html><p>The boats left.</p></html>', "html"),
        ("story", "<p>The boats left.", "text"),
        ("story", "<htmlish> is a word", "text"),
        ("story.XLF", XLIFF, "xliff"),
        ("story.sdlxliff", XLIFF, "xliff"),
        ("story", '<?xml version="1.0"?>\n<!-- > --><x:xliff xmlns:x="urn:x"/>', "xliff"),
        ("memory.xml", '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx><body/></tmx>', "tmx"),
        ("story", "<xliffs> is a word", "text"),
        ("story", "<!-- no end <xliff>", "text"),
    ],
)
def test_format(name: str, text: str, format_: str) -> None:
    document = read_bytes(text.encode(), name)
    assert (document.path, document.format) == (name, format_)


def test_a_given_format_wins() -> None:
    assert read_bytes(b"# Ferry line", "story.txt", format="markdown").format == "markdown"
    assert read_text("Ferry line", "story.md").format == "text"
    assert read_text("Ferry line", format="html").format == "html"


def test_an_unknown_format_is_an_error_of_the_program() -> None:
    with pytest.raises(ValueError, match="unknown format: docx"):
        read_text("Ferry line", format="docx")


def test_suffixes_lead_to_formats() -> None:
    assert set(SUFFIXES.values()) == set(FORMATS)


@pytest.mark.parametrize(("name", "expected"), [("a.txt", True), ("b.HTML", True), ("c.py", False), ("README", False)])
def test_is_readable(name: str, expected: bool) -> None:
    assert is_readable(Path("stories") / name) is expected


def test_read_file(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"\xef\xbb\xbfFerry line\r\n\r\nThe boats left.\r\n")
    document = read_file(path)
    assert document.path == str(path)
    assert document.encoding == "utf-8-sig"
    assert document.file_text == "Ferry line\r\n\r\nThe boats left.\r\n"
    assert document.text == "Ferry line\n\nThe boats left.\n"


def test_furniture_is_handed_on() -> None:
    document = read_bytes(b"Read more!\n\nThe boats left.", "a.txt", furniture={fold_line("READ MORE")})
    assert [str(block.kind) for block in document.blocks] == ["boilerplate", "paragraph"]


def test_notes() -> None:
    assert read_bytes("The café’s".encode("cp1252"), "a.txt").notes == ("read as windows-1252: not valid UTF-8",)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty file: there is nothing to check"),
        (b" \r\n\t\n", "empty file: there is nothing to check"),
        (b"\xef\xbb\xbf\n", "empty file: there is nothing to check"),
        (b"PK\3\4\0\0", "binary data, not text: name a text, Markdown or HTML file"),
        (b"a" * 33, "too large (33 bytes; the limit is 32 bytes): split the file"),
    ],
)
def test_refused(data: bytes, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_bytes(data, "story.txt", max_size=32)
    assert str(caught.value) == message
    assert caught.value.path == "story.txt"


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    with path.open("wb") as file:
        file.truncate(30 * 1024 * 1024)
    with pytest.raises(ReadError) as caught:
        read_file(path)
    assert str(caught.value) == "too large (30.0 MiB; the limit is 10.0 MiB): split the file"


@pytest.mark.parametrize("format_", FORMATS)
def test_a_long_line(format_: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_text("a" * (MAX_LINE + 1), "story", format=format_)
    assert str(caught.value) == "a line of 1,000,001 characters (the limit is 1,000,000): break it into paragraphs"
    assert caught.value.path == "story"


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as caught:
        read_file(tmp_path / "no.txt")
    assert str(caught.value) == "no such file: check the path"
    assert caught.value.path == str(tmp_path / "no.txt")


def test_directory(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="a directory, not a file: name the files in it"):
        read_file(tmp_path)


def test_permission_denied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ReadError, match="permission denied: make the file readable"):
        read_file(tmp_path / "story.txt")


def test_a_path_that_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"cannot be opened \(file name too long\): check the path"):
        read_file(tmp_path / ("a" * 5000))
    with pytest.raises(ReadError, match=r"cannot be opened \(embedded null byte\): check the path"):
        read_file(Path("a\0b"))


def test_a_pipe_is_read() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"The boats left.")
    os.close(writer)
    try:
        assert read_file(Path(f"/dev/fd/{reader}")).text == "The boats left."
    finally:
        os.close(reader)


def test_empty_text_is_an_empty_document() -> None:
    for format_ in ("text", "markdown", "html"):  # the others need at least a header
        document = read_text("", format=format_)
        assert (document.text, document.blocks) == ("", ())
