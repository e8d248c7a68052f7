"""Notes that correct a story."""

import pytest

from analysed import analyse
from transcheck.analysis.corrections import find_corrections, places_of


def corrections(note: str) -> list[tuple[str, str]]:
    document = analyse(f"The ferry left.\n\n{note}").document
    return [(found.wrong, found.right) for found in find_corrections(document)]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("(This story corrects the spelling of the minister’s name to Motegi.)", ("", "Motegi")),
        ("(This version corrects Motogi to Motegi in paragraph 3.)", ("Motogi", "Motegi")),
        ("This story has been corrected from “Limdow” to “Lindow.”", ("Limdow", "Lindow")),
        ("Correction: The party won 316 seats, not 361.", ("361", "316")),
        ("CORRECTION: The ferry carries 1,200 instead of 2,100 people.", ("2,100", "1,200")),
        (
            "Editor’s note: An earlier version of this story should have said it was not Busan, but Incheon.",
            ("Busan", "Incheon"),
        ),
        (
            "Correction: An earlier version gave the mayor’s name as Anna Kant. It is Anna Kent.",
            ("Anna Kant", "Anna Kent"),
        ),
        ("Correction: The figure in the second paragraph should read $4.2 billion.", ("", "$4.2 billion")),
    ],
)
def test_a_note_says_what_is_right(note: str, expected: tuple[str, str]) -> None:
    assert corrections(note) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor corrected the figure from 361 to 316 in a speech.",
        "Correction: The story has been updated.",
        "That is correct, not Busan but Incheon.",
        "A correctional officer moved from Busan to Incheon.",
    ],
)
def test_other_paragraphs_are_no_notes(text: str) -> None:
    assert corrections(text) == []


def places(story: str, note: str) -> list[str]:
    document = analyse(story).document
    (correction,) = find_corrections(analyse(note).document)
    return [span.of(document.text) for span in places_of(correction, document)]


def test_what_was_wrong_is_found_as_a_word_of_its_own() -> None:
    note = "Correction: 316 seats, not 361."
    assert places("361 of 3,361 seats, 361.5 and 361.", note) == ["361", "361"]
    assert places("361 of 316 seats.", note) == []


def test_a_name_that_is_nearly_the_right_one_is_taken_for_it() -> None:
    note = "(This story corrects the spelling of the name to Motegi.)"
    assert places("Toshio Motogi met Mori. Motogi’s car left.", note) == ["Motogi", "Motogi"]
    assert places("Toshio Motegi met Motogi.", note) == []
