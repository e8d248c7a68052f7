import pytest

from transcheck.analysis.source_tables import SOURCE_LANGUAGES, split_forms, tables_of
from transcheck.languages.value_tables import counted, inflected, several

WITH_MONTHS = sorted(SOURCE_LANGUAGES - {"ko", "ja", "zh"})


@pytest.mark.parametrize("language", sorted(SOURCE_LANGUAGES))
def test_there_are_seven_weekdays_and_no_name_is_two(language: str) -> None:
    tables = tables_of(language)
    assert tables is not None
    names = [form for forms in tables.calendar.weekdays for form in split_forms(forms)]
    assert len(tables.calendar.weekdays) == 7
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", WITH_MONTHS)
def test_there_are_twelve_months_and_no_name_is_two(language: str) -> None:
    tables = tables_of(language)
    assert tables is not None
    names = [form for forms in tables.calendar.months for form in split_forms(forms)]
    assert len(tables.calendar.months) == 12
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", WITH_MONTHS)
def test_words_are_written_as_the_reader_looks_them_up(language: str) -> None:
    tables = tables_of(language)
    assert tables is not None
    assert [word for word in tables.words if word != word.lower().translate(tables.numerals.fold)] == []


@pytest.mark.parametrize("language", WITH_MONTHS)
def test_the_numbers_to_twenty_are_complete(language: str) -> None:
    tables = tables_of(language)
    assert tables is not None
    assert tables.numerals.words is not None
    values = set(tables.numerals.words.values.values())
    known = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90}
    assert known <= values


def test_no_form_of_a_unit_stands_for_two() -> None:
    twice = {}
    for language in sorted(SOURCE_LANGUAGES):
        tables = tables_of(language)
        assert tables is not None
        measures = tables.numerals.measures
        forms = [form for units in measures.values() for forms in units.values() for form in split_forms(forms)]
        twice[language] = sorted({form for form in forms if forms.count(form) > 1})
    assert twice == {language: [] for language in sorted(SOURCE_LANGUAGES)}


def test_counted() -> None:
    assert counted("a b/c d_e", 5, 10) == {"a": 5, "b": 15, "c": 15, "d e": 25}


def test_inflected() -> None:
    assert inflected("a b/c", "x -", 2) == {"ax": 2, "a": 2, "bx": 3, "b": 3, "cx": 3, "c": 3}


def test_several() -> None:
    assert several(dozens="a", hundreds="b c") == {"a": (20, 99), "b": (200, 999), "c": (200, 999)}
