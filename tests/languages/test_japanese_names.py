"""Japanese names in Latin letters."""

import pytest

from transcheck.languages.japanese_names import PLAIN_PLACES, may_be_japanese, without_length


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Tōkyō", "Tokyo"),
        ("Tôkyô", "Tokyo"),
        ("Ōsaka", "Osaka"),
        ("Ohno", "Ono"),
        ("Ohta", "Ota"),
        ("Kouhei", "Kohei"),
        ("Yuuki", "Yuki"),
        ("Oohashi", "Ohashi"),
        ("Ohashi", "Ohashi"),  # o and ha, no long vowel
        ("Noda", "Noda"),
    ],
)
def test_the_length_of_vowels_is_left_out(name: str, plain: str) -> None:
    assert without_length(name) == plain


@pytest.mark.parametrize("word", ["Tōkyō", "Takaichi", "Ohno", "Junichiro", "Kenji", "Sakamoto", "Hokkaidō", "Satoh"])
def test_words_of_japanese_syllables(word: str) -> None:
    assert may_be_japanese(word)


@pytest.mark.parametrize("word", ["Jūrmala", "Smith", "Lula", "Brown", "Vučić"])
def test_words_of_other_syllables(word: str) -> None:
    assert not may_be_japanese(word)


def test_places_have_macrons_and_plain_forms_none() -> None:
    assert PLAIN_PLACES["Tōkyō"] == "Tokyo"
    assert all(not name.isascii() and plain.isascii() for name, plain in PLAIN_PLACES.items())
