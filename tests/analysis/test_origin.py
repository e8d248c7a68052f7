"""The language a story came from: declared, or shown by two kinds of hints."""

import pytest

from analysed import analyse


def test_a_declared_language_counts():
    assert analyse("The minister left.", source_language="ko").origin.language == "ko"


def test_front_matter_counts():
    assert analyse("---\nsource-language: ja\n---\n\nThe minister left.").origin.language == "ja"


def test_two_kinds_of_hints_settle_it():
    origin = analyse("She wrote on her SNS account on the 9th that talks would go on.").origin
    assert origin.language == "ko"
    assert {hint.kind for hint in origin.hints} == {"konglish-term", "bare-day"}


def test_one_kind_of_hint_does_not():
    origin = analyse("She left on the 9th. They came on the 5th.").origin
    assert (origin.language, origin.is_translated) == ("", False)


def test_plain_english_has_no_hints():
    assert analyse("She left on May 9.").origin.hints == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Moscow, November 3. /Interfax/. The losses constitute 3,5 million dollars.", "ru"),
        ("Claudia Sheinbaum opened a fair in Mexico City. Inflation was of 4,2 % in the month.", "es"),
        ("Pedro Sánchez left Madrid at 14:30 hours and came back.", "es"),
        ("Vladimir Putin left Moscow on November 2-nd and came back.", "ru"),
        ("MADRID (EFE) -- The last 9 of May the ferry sank.", "es"),
        ("Abdel Fattah el-Sisi left Cairo. The mayor of Alexandria met tens of residents.", "ar"),
        ("Emmanuel Macron left Paris. The ferry cost 3,5 million euros.", "fr"),
    ],
)
def test_country_and_manner_settle_it(text, language):
    assert analyse(text).origin.language == language


@pytest.mark.parametrize(
    "text",
    [
        "MOSCOW, November 3. /TASS/. Vladimir Putin left Moscow for Kazan, the Kremlin said.",  # agencies write English
        "MADRID (EFE) -- Pedro Sánchez left Madrid at 2:30 p.m. and came back.",
        "Inflation was 4,2 % in the month.",  # of what country?
        "Emmanuel Macron met Vladimir Putin and Friedrich Merz. The ferry cost 3,5 million euros.",  # of which?
        "Emmanuel Macron left Paris after 24 hours and 3,500 million people.",
    ],
)
def test_one_of_them_does_not(text):
    assert analyse(text).origin.language == ""
