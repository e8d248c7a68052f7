"""Tables of words that single rules ask."""

from transcheck.languages.en import COUNTRIES
from transcheck.languages.en.institutions import SHARED_INSTITUTIONS
from transcheck.languages.en.naming import NAMED_PLAINLY, NAMING_WORDS
from transcheck.languages.language_names import COUNTRY_LANGUAGES, LANGUAGE_NAMES
from transcheck.languages.romanised_nouns import REPEATED_NOUNS


def test_countries_have_codes_and_languages_names() -> None:
    assert set(COUNTRY_LANGUAGES) <= set(COUNTRIES.values())
    assert set(COUNTRY_LANGUAGES.values()) <= set(LANGUAGE_NAMES) - {"en"}


def test_institutions_belong_to_two_countries_or_more() -> None:
    assert all(len(owners) > 1 and owners <= set(COUNTRIES.values()) for owners in SHARED_INSTITUTIONS.values())


def test_what_names_is_not_what_is_named() -> None:
    assert NAMING_WORDS.isdisjoint(NAMED_PLAINLY)
    assert all(word == word.lower() for word in NAMING_WORDS | NAMED_PLAINLY)


def test_repeated_nouns_are_in_small_letters() -> None:
    assert all(nouns and all(noun == noun.lower() for noun in nouns) for nouns in REPEATED_NOUNS.values())
