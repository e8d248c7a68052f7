import pytest

from transcheck.languages.false_friends import LANGUAGES, FalseFriend, false_friends


def test_a_row_holds_the_original_the_look_alike_and_the_right_word() -> None:
    assert FalseFriend("fr", "ancien", "ancient", "former") in false_friends("fr")
    assert FalseFriend("de", "eventuell", "eventual", "possible") in false_friends("de")
    assert FalseFriend("ru", "декада", "decade", "ten days") in false_friends("ru")


def test_all_languages_together_have_many() -> None:
    assert LANGUAGES == ("es", "fr", "de", "it", "pt", "ru")
    assert sum(len(false_friends(language)) for language in LANGUAGES) >= 250


def test_a_language_that_is_not_covered_has_none() -> None:
    assert false_friends("ko") == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_twice_and_no_row_contradicts_itself(language: str) -> None:
    rows = false_friends(language)
    assert len({row.word for row in rows}) == len(rows)
    assert [row for row in rows if row.wrong == row.right or not row.right] == []
