"""Widths, unsafe characters and colours."""

import pytest

from transcheck.reporters.display import Palette, fitting, safe, shortened, width


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("abc", 3),
        ("", 0),
        ("서울", 4),
        ("日本ab", 6),
        ("Ｆｕｌｌ", 8),
        ("e\N{COMBINING ACUTE ACCENT}", 1),
        ("a\N{ZERO WIDTH SPACE}b", 2),
        ("a\tb", 6),
        ("“é”", 3),
        ("\x1b[31m", 5),
        ("\N{RIGHT-TO-LEFT OVERRIDE}x", 2),
    ],
)
def test_the_width_is_that_of_what_is_shown(text: str, columns: int) -> None:
    assert width(text) == columns


def test_nothing_that_steers_a_terminal_comes_through() -> None:
    assert safe("a\x1b[2Jb\x07\x9b\N{RIGHT-TO-LEFT OVERRIDE}") == "a�[2Jb���"
    assert safe("a\tb\r\nc\N{LINE SEPARATOR}d") == "a    b  c d"
    assert safe("한국어 “é” e\N{COMBINING ACUTE ACCENT}") == "한국어 “é” e\N{COMBINING ACUTE ACCENT}"


def test_as_many_characters_as_fit() -> None:
    assert fitting("abcdef", 3) == 3
    assert fitting("서울시", 5) == 2
    assert fitting("e\N{COMBINING ACUTE ACCENT}\N{COMBINING ACUTE ACCENT}f", 1) == 3
    assert fitting("ab", 9) == 2
    assert fitting("ab", 0) == 0


def test_long_words_are_shortened_to_a_width_on_one_line() -> None:
    assert shortened("one\n  two", 10) == "one two"
    assert shortened("one two three", 10) == "one two t…"
    assert shortened("one two   \n  three", 9) == "one two…"
    assert shortened("서울서울서울", 7) == "서울서…"
    assert shortened("a" * 1000, 10) == "aaaaaaaaa…"
    assert shortened(" " * 100, 10) == "…"


def test_colours_are_escapes_or_nothing() -> None:
    assert Palette(in_color=True).paint("error", "x") == "\x1b[1;31mx\x1b[0m"
    assert Palette(in_color=True).paint("error", "") == ""
    assert Palette(in_color=False).paint("error", "x") == "x"
