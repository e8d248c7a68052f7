"""Word tables that source and translation are compared with."""

import pytest

from transcheck.languages.en.name_words import is_english
from transcheck.languages.exonyms import EXONYMS, RELATED_NAMES
from transcheck.languages.institution_words import TRANSLATED_STEMS
from transcheck.languages.shared_words import is_shared
from transcheck.languages.source_gender import gender_words, is_no_verb
from transcheck.languages.source_hedges import has_english_hedge, hedges
from transcheck.languages.source_negation import denials, denies_anything, english_denial, plain_denial
from transcheck.languages.transliteration import ALPHABETS
from transcheck.languages.zh.readings import READINGS, SOUND_CHARACTERS


def test_words_of_institutions_are_english() -> None:
    assert all(map(is_english, "Ministry Fleet Representatives Seafood Investigations".split()))
    assert not any(map(is_english, "Denver Zelensky Fairmont".split()))


def test_words_that_languages_share() -> None:
    assert is_shared("restaurant", "fr")
    assert is_shared("workshop", "it")
    assert not is_shared("respectivement", "fr")
    assert not is_shared("conducente", "it")


def test_exonyms_begin_words_in_small_letters() -> None:
    assert all(stem == stem.lower() and stem for stems in EXONYMS.values() for stem in stems)
    assert RELATED_NAMES["Germany"] == {"Germany", "German", "Germans"}


def test_stems_are_plain_small_letters() -> None:
    assert all(stem.isascii() and stem.islower() for stems in TRANSLATED_STEMS.values() for stem in stems)


def test_characters_have_syllables_of_small_letters() -> None:
    assert (READINGS["京"], READINGS["女"]) == ("jing", "nv")
    assert all(syllable.isascii() and syllable.islower() for syllable in READINGS.values())
    assert READINGS.keys() >= SOUND_CHARACTERS


def test_alphabets_become_ascii() -> None:
    assert "щёкин".translate(ALPHABETS) == "shchekin"
    assert all(latin.isascii() for latin in ALPHABETS.values())


@pytest.mark.parametrize(
    ("language", "female", "male"),
    [
        ("zh", "她说", "他说"),
        ("ja", "彼女は", "彼は"),
        ("ko", "그녀는", "남동생은"),
        ("ru", "она заявила", "он заявил"),
        ("pl", "powiedziała", "powiedział"),
        ("cs", "zaplatila", "zaplatil"),
        ("fr", "elle dit", "il dit"),
        ("es", "la senadora", "el senador"),
        ("hi", "श्रीमती", "श्री"),
        ("de", "die ministerin", "der herr"),
    ],
)
def test_words_of_gender(language: str, female: str, male: str) -> None:
    words = gender_words(language)
    assert words is not None
    assert words.female.search(female)
    assert not words.male.search(female)
    assert words.male.search(male)
    assert not words.female.search(male)


def test_words_that_are_no_gender() -> None:
    chinese, russian = gender_words("zh"), gender_words("ru")
    assert chinese is not None
    assert russian is not None
    assert not chinese.male.search("他们和其他人")
    assert is_no_verb("канал")
    assert is_no_verb("школа")
    assert gender_words("xx") is None


def test_hedges() -> None:
    pattern = hedges("ko")
    assert pattern is not None
    assert pattern.search("사임한 것으로 알려졌다")
    assert not pattern.search("사임했다")
    assert has_english_hedge("He reportedly resigned.")
    assert not has_english_hedge("He resigned.")
    assert hedges("xx") is None


def test_denials() -> None:
    anything, plain = denials("es"), plain_denial("es")
    assert anything is not None
    assert plain is not None
    assert anything.search("nunca vino")
    assert not anything.search("vino el viernes")
    assert plain.search("no se abrió")
    assert not plain.search("se abrió")
    assert english_denial("It did not open")
    assert not english_denial("It is not only open")
    assert denies_anything("He refused to open it")
    assert not denies_anything("He opened it")
