"""Chinese given names in Latin letters."""

import pytest

from transcheck.languages.pinyin import ONLY_PINYIN, is_pinyin, joined, split_forms
from transcheck.languages.surnames import KOREAN


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ("Jin-ping", "Jinping"),
        ("Le-ji", "Leji"),
        ("Wei Guo", "Weiguo"),
        ("Xiao-Ping", "Xiaoping"),
        ("Ching-te", ""),  # no Pinyin
        ("Ing-wen", ""),
        ("Jae-myung", ""),
        ("jin-ping", ""),
        ("Jinping", ""),
        ("Jean-Luc", ""),
    ],
)
def test_two_syllables_are_joined(given: str, word: str) -> None:
    assert joined(given) == word


def test_a_word_is_split_in_every_way() -> None:
    assert split_forms("Chingte") == ["Ch-ingte", "Chi-ngte", "Chin-gte", "Ching-te"]


def test_no_korean_has_a_family_name_that_only_pinyin_has() -> None:
    assert not ONLY_PINYIN & KOREAN


@pytest.mark.parametrize(
    ("given", "expected"),
    [("Wei", True), ("Jinping", True), ("Min", True), ("Jaemyung", False), ("", False)],
)
def test_a_word_of_one_or_two_syllables(given: str, expected: bool) -> None:
    assert is_pinyin(given) is expected
