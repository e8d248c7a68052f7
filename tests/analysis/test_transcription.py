"""Spellings of well-known people: near misses, and transcriptions that may both be right."""

import pytest

from transcheck.analysis.lexicon import PersonEntry
from transcheck.analysis.transcription import are_transcriptions, is_near, sounds_near


@pytest.mark.parametrize(
    ("written", "right", "language"),
    [
        ("Aleksandr Novak", "Alexander Novak", "ru"),
        ("Walid al-Moualem", "Walid al-Moallem", "ar"),
        ("Moualem", "Walid al-Moallem", "ar"),
        ("Volodymir Zelenskiy", "Volodymyr Zelenskyy", "uk"),
        ("Salomé Zurabishvili", "Salome Zourabichvili", "ka"),
        ("Victor Orban", "Viktor Orbán", "hu"),
        ("Benyamin Netanyahu", "Benjamin Netanyahu", "he"),
    ],
)
def test_two_transcriptions_may_both_be_right(written: str, right: str, language: str) -> None:
    assert are_transcriptions(written, right, (language,))


@pytest.mark.parametrize(
    ("written", "right", "language"),
    [
        ("Pete Hegses", "Pete Hegseth", "en"),
        ("Andrii Sybiga", "Andrii Sybiha", "uk"),
        ("Wang Yee", "Wang Yi", "zh"),
        ("Kisida Fumio", "Fumio Kishida", "ja"),
        ("Karol Nawrotski", "Karol Nawrocki", "pl"),
        ("Sergey Lavrov", "Sergey Viktorovich Lavrov", "ru"),
    ],
)
def test_other_letters_are_no_transcription(written: str, right: str, language: str) -> None:
    assert not are_transcriptions(written, right, (language,))


RUBIO = PersonEntry("rubio", "Marco Rubio", "Rubio", "Marco", "given-first", aliases=("Marco Antonio Rubio",))
YOON = PersonEntry("yoon", "Yoon Suk Yeol", "Yoon", "Suk Yeol", "family-first")


@pytest.mark.parametrize(
    ("name", "entry", "expected"),
    [
        ("Marco Rubbio", RUBIO, True),
        ("Rubio Marko", RUBIO, True),
        ("Marco Rubio", RUBIO, False),
        ("Marco Antonio Rubio", RUBIO, False),
        ("Maria Rubiales", RUBIO, False),
        ("Yun Suk-yeol", YOON, True),
        ("Kim Suk-yeol", YOON, False),
    ],
)
def test_a_name_is_near_another_spelling_but_not_its_own(name: str, entry: PersonEntry, expected: bool) -> None:
    assert is_near(name, entry) is expected


LEYEN = PersonEntry("leyen", "Ursula von der Leyen", "von der Leyen", "Ursula", "given-first")
KISHIDA = PersonEntry("kishida", "Fumio Kishida", "Kishida", "Fumio", "given-first")


@pytest.mark.parametrize(
    ("name", "entry", "expected"),
    [
        ("Ursula Vanderleien", LEYEN, True),
        ("Ursula Weiderlein", LEYEN, True),
        ("Vanderleien", LEYEN, True),
        ("Ursula von der Leyen", LEYEN, False),
        ("von der Leyen", LEYEN, False),
        ("Ursula Andress", LEYEN, False),
        ("Ursula", LEYEN, False),
        ("Fumio Kisheda", KISHIDA, True),
        ("Kisheda", KISHIDA, False),  # too short alone
        ("Akira Kishida", KISHIDA, False),
        ("Yun Suk-yeol", YOON, False),
    ],
)
def test_a_name_sounds_like_another_where_one_part_is_right(name: str, entry: PersonEntry, expected: bool) -> None:
    assert sounds_near(name, entry) is expected
