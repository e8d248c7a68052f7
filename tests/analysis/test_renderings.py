"""Whether a name can have become of a stretch of source, from every script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.renderings import Rendered, Sounds, latin_of, skeleton_of

HEARD = [
    ("Премьер-министр встретился с Зеленским.", "ru", "Zelensky"),
    ("Лекцию прочли в Гарвардском университете.", "ru", "Harvard"),
    ("मिस्टर विन्फ़्रे ने कहा", "hi", "Winfrey"),
    ("हड़प्पा के शहर", "hi", "Harappa"),
    ("丹尼尔·拉塞尔周五宣布", "zh", "Russell"),
    ("利文斯顿队在主场获胜", "zh", "Livingston"),
    ("리빙스턴의 홈 경기", "ko", "Livingston"),
    ("リヴィングストンの勝利", "ja", "Livingston"),
    ("Kandidát Miloš Zeman", "cs", "Zeman"),
    ("Ze Schetyną rozmawiał dziennik", "pl", "Schetyna"),
    ("Los alemanes ganaron", "es", "Germany"),
    ("德国总理访问", "zh", "German"),
    ("Casablad의 해변", "ko", "Casablad"),
]
NOT_HEARD = [
    ("Премьер-министр встретился с Зеленским.", "ru", "Denver"),
    ("मिस्टर विन्फ़्रे ने कहा", "hi", "Bangladesh"),
    ("普京出席了阅兵式", "zh", "Fairmont"),
    ("El epicentro se localizó cerca de Dillon", "es", "Denver"),
    ("Las compañías francesas", "es", "Germany"),
    ("", "fr", "Denver"),
]


@pytest.mark.parametrize(("source", "language", "name"), HEARD)
def test_a_name_is_heard_in_its_source(source: str, language: str, name: str) -> None:
    assert Rendered(source, language).has(name)


@pytest.mark.parametrize(("source", "language", "name"), NOT_HEARD)
def test_another_name_is_not(source: str, language: str, name: str) -> None:
    assert not Rendered(source, language).has(name)


def test_words_of_alphabets_become_latin() -> None:
    assert [latin_of(word) for word in ("Щербаков", "Łódź", "Κιέβου", "서울")] == ["shcherbakov", "lodz", "kievoy", ""]


def test_the_skeleton_merges_what_spellings_confuse() -> None:
    assert skeleton_of("schneider") == skeleton_of("shnayder")
    assert skeleton_of("philip") == skeleton_of("filip") == "flp"


@given(st.text(max_size=20))
def test_every_word_is_like_itself(word: str) -> None:
    latin = latin_of(word)
    assert not latin or Sounds([latin]).has_like(latin)
