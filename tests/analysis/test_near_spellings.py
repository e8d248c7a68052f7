"""Which words of a headline or caption are taken for misspelled names of the body."""

import pytest

from analysed import analyse
from transcheck.analysis.near_spellings import find_near_spellings
from transcheck.model import BlockKind


def found(headline: str, body: str) -> list[tuple[str, str, bool]]:
    """Word, its partner in the body, and whether that is sure."""
    analysis = analyse(f"# {headline}\n\n{body}")
    near = find_near_spellings(analysis.document, analysis.mentions, analysis.body_name_words, {BlockKind.HEADLINE})
    return [(one.span.of(analysis.text), one.other.of(analysis.text), one.is_sure) for one in near]


@pytest.mark.parametrize(
    ("headline", "body", "expected"),
    [
        ("Bridge opened by Lena Brendt", "Ms. Lena Brandt opened it.", [("Brendt", "Brandt", True)]),
        ("Bridge opened by Lema Brandt", "Ms. Lena Brandt opened it.", [("Lema", "Lena", True)]),
        ("A bridge for Petrosian", "Ms. Ana Petrosyan opened it.", [("Petrosian", "Petrosyan", False)]),
        ("A bridge for Lena Petrosian", "Ms. Ana Petrosyan opened it.", []),
        ("A bridge for the Petrosyans", "Ms. Ana Petrosyan opened it.", []),
        ("A bridge by Ahn Jae-myung", "Mr. Ahn Jae-yong opened it.", []),
        ("A bridge by Ahn Jae-myeong", "Mr. Ahn Jae-myung opened it.", [("Jae-myeong", "Jae-myung", True)]),
        ("A bridge in Austria", "They built it in Australia.", []),
        ("A bridge for Iraqis", "They built it in Iraq.", []),
        ("Bridge opened by Lena Brendt", "Ms. Lena Brandt opened it with Karl Brendt.", []),
    ],
)
def test_near_spellings(headline: str, body: str, expected: list[tuple[str, str, bool]]) -> None:
    assert found(headline, body) == expected


def test_the_other_form_is_in_running_text_only() -> None:
    analysis = analyse("# Lena Brendt opens bridge\n\n![Lena Brandt](bridge.jpg)\n\nThe bridge was opened on Friday.")
    assert (
        list(find_near_spellings(analysis.document, analysis.mentions, analysis.body_name_words, {BlockKind.HEADLINE}))
        == []
    )


def test_a_word_of_small_letters_in_the_body_is_no_misspelling() -> None:
    assert found("Brands open bridge for Lena Brandt", "Ms. Lena Brandt spoke of brands.") == []
