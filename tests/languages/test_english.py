from itertools import pairwise

import pytest

from transcheck.languages import en
from transcheck.languages.function_words import FOREIGN_FUNCTION_WORDS, TELLTALE_ENGLISH
from transcheck.languages.scripts import SCRIPT_LANGUAGES, SCRIPT_RANGES


def test_months_and_weekdays_are_complete() -> None:
    assert set(en.MONTHS.values()) == set(range(1, 13))
    assert set(en.WEEKDAYS.values()) == set(range(7))
    assert [en.MONTHS[name] for name in en.FULL_MONTHS] == list(range(1, 13))
    assert [en.MONTHS[name.rstrip(".")] for name in en.AP_MONTHS] == list(range(1, 13))


@pytest.mark.parametrize(
    ("title", "gender"),
    [
        ("mr", "m"),
        ("mrs", "f"),
        ("king", "m"),
        ("queen", "f"),
        ("actress", "f"),
        ("prime minister", ""),
        ("then-prime minister", ""),
        ("former president", ""),
        ("former king", "m"),
        ("chairman", ""),
        ("chairwoman", "f"),
        ("treasury secretary", ""),
        ("deputy foreign minister", ""),
        ("lt. gen", ""),
        ("first lady", "f"),
        ("sheikh", ""),
    ],
)
def test_titles(title: str, gender: str) -> None:
    assert en.TITLES[title] == gender


def test_titles_are_keys_as_documented() -> None:
    assert all(title == title.lower().rstrip(".") for title in en.TITLES)
    assert set(en.TITLES.values()) == {"m", "f", ""}
    assert all(office.lower().rstrip(".") in en.TITLES for office in en.FORMAL_OFFICES)


def test_offices_that_women_hold_too_state_no_gender() -> None:
    stated = {office for office in en.FORMAL_OFFICES if en.TITLES[office.lower()] == "m"}
    assert stated == {"Assemblyman", "Alderman", "Headmaster"}


@pytest.mark.parametrize(
    ("word", "code"), [("Japanese", "JP"), ("U.S.", "US"), ("South Korean", "KR"), ("EU", "EU"), ("British", "GB")]
)
def test_country_adjectives(word: str, code: str) -> None:
    assert en.COUNTRY_ADJECTIVES[word] == code


def test_country_codes() -> None:
    codes = {*en.COUNTRIES.values(), *en.COUNTRY_ADJECTIVES.values()}
    assert all(len(code) == 2 and code.isupper() for code in codes)
    assert len(codes) > 150


def test_every_reporting_verb_has_its_lemma() -> None:
    assert en.REPORTING_VERBS["said"] == "say"
    assert en.REPORTING_VERBS["stating"] == "state"
    assert all(en.REPORTING_VERBS[lemma] == lemma for lemma in set(en.REPORTING_VERBS.values()))


def test_function_words_are_small_and_of_their_language() -> None:
    assert all(word == word.lower() for word in en.FUNCTION_WORDS)
    assert en.FUNCTION_WORDS | {"said"} >= TELLTALE_ENGLISH
    for words in FOREIGN_FUNCTION_WORDS.values():
        assert len(words) > 15
        assert len(words & TELLTALE_ENGLISH) < 2


def test_scripts_have_a_language_and_do_not_overlap() -> None:
    assert SCRIPT_RANGES.keys() == SCRIPT_LANGUAGES.keys()
    ranges = sorted(part for parts in SCRIPT_RANGES.values() for part in parts)
    assert all(first <= last for first, last in ranges)
    assert all(last < start for (_, last), (start, _) in pairwise(ranges))
