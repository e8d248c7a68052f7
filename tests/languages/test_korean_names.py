"""The styles of Korean given names."""

import pytest

from transcheck.languages.korean_names import given_name_style, hyphenated


@pytest.mark.parametrize(
    ("given", "style"),
    [
        ("Min-su", "hyphen"),
        ("Jae-myung", "hyphen"),
        ("Kyeong-hwan", "hyphen"),
        ("Kyung-wha", "hyphen"),
        ("Eui-yong", "hyphen"),
        ("Min-Su", "hyphen-capital"),
        ("Min Su", "spaced"),
        ("Suk Yeol", "spaced"),
        ("Minsu", "joined"),
        ("Seungwoo", "joined"),
        ("Min", ""),
        ("Jean-Luc", ""),
        ("Xiaoming", ""),
        ("Rodriguez", ""),
        ("Min-su-ho", ""),
        ("min-su", ""),
        ("Min su", ""),
        ("MINSU", ""),
    ],
)
def test_style(given, style):
    assert given_name_style(given) == style


@pytest.mark.parametrize("given", ["Min-Su", "Min Su", "Min-su", "Min\u2011Su"])
def test_hyphenated(given):
    assert hyphenated(given) == "Min-su"


def test_a_joined_name_cannot_be_cut():
    assert hyphenated("Minsu") == "Minsu"
