"""One person in two spellings, and two people who only look like one."""

import pytest

from analysed import analyse
from transcheck.analysis.name_variants import find_name_variants


def variants(text: str) -> list[tuple[str, str, bool]]:
    """The marked words, what they should be, and whether that is sure."""
    analysis = analyse(text)
    found = find_name_variants(analysis.text, analysis.mentions, analysis.sentences)
    return [(variant.span.of(analysis.text), variant.right, variant.is_sure) for variant in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dina Qasimi said no. Later Dina Kasimi left.", ("Dina Kasimi", "Dina Qasimi", False)),
        # the rarer one, even if it stands first
        ("Dina Qasimi said no. Dina Kasimi left. Dina Kasimi slept.", ("Dina Qasimi", "Dina Kasimi", False)),
        ("Lawmaker Lee Ha-won left. Lawmaker Yi Ha-won ate.", ("Yi Ha-won", "Lee Ha-won", True)),  # one office
        ("Mayor Dina Qasimi left. Then Ms. Kasimi ate.", ("Kasimi", "Qasimi", False)),
        ("Volodymyr Zelenskyy left. Mr. Zelensky ate.", ("Zelensky", "Zelenskyy", True)),  # the gazetteer
        ("Coach Park Hae-won left. Vietnam thanked Pak Hae-won.", ("Pak Hae-won", "Park Hae-won", False)),
    ],
)
def test_the_rarer_spelling(text, expected):
    assert variants(text) == [expected]


def test_on_a_tie_the_body_is_right():
    text = "![](bay.jpg)\n*Mayor Aleksey Lobanov on the pier.*\n\nMayor Alexei Lobanov opened the pier."
    assert variants(text) == [("Aleksey Lobanov", "Alexei Lobanov", True)]
    text = "# Alexei Lobanov opens pier\n\nMayor Aleksey Lobanov opened the pier.\n\nIt rained."
    assert variants(text) == [("Alexei Lobanov", "Aleksey Lobanov", False)]


@pytest.mark.parametrize(
    "text",
    [
        "Dina Qasimi said no to Dina Kasimi.",  # one sentence
        "Coach Kim Min-su left. The singer Kim Min-soo ate.",  # two trades
        "Dina Qasimi, 31, left. Dina Kasimi, 60, ate.",  # two ages
        "Dina Qasimi, a nurse, left. Dina Kasimi, the mayor, ate.",  # two descriptions
        "DINA QASIMI WINS. Dina Qasimi said no.",  # capitals
        "Andrés Lobáno said no. Andres Lobano left.",  # accents
        "Omar al-Qasimi said no. Omar Qasimi left.",  # an article
        "Lee Ha-won left. Lee Hawon ate.",  # the style of Korean given names
        "Ms. Moore said no. More than ten left.",  # a word that opens a sentence
        "Red Gadden won. Red Gaden lost.",  # nothing proves a person
        "Dina Qasimi and Omar Qasimi said no. Ms. Kasimi left.",  # which of the two
    ],
)
def test_nothing(text):
    assert variants(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the gazetteer's, however rare it is and wherever it stands
        (
            "Volodimir Zelensky spoke. Volodimir Zelensky ate. Volodymyr Zelensky left.",
            [("Volodimir Zelensky", "Volodymyr Zelensky")] * 2,
        ),
        (
            "Volodimir Zelensky spoke. Volodymyr Zelensky ate. Volodymyr Zelenskyy left.",
            [("Volodimir Zelensky", "Volodymyr Zelenskyy"), ("Volodymyr Zelensky", "Volodymyr Zelenskyy")],
        ),
        # one word on the mainland
        (
            "Coach Zhao Lan-hua left Beijing. She, Zhao Lan-hua, ate. Ms. Zhao Lanhua slept.",
            [("Zhao Lan-hua", "Zhao Lanhua")] * 2,
        ),
        ("Mayor Aleksandr Rudin left. Then Alexander Rudin ate.", [("Alexander Rudin", "Aleksandr Rudin")]),
        ("Sergej Lavrov left. Lawrow ate, Lawrow said.", [("Lawrow", "Lavrov")] * 2),
        ("Minister Sergej Lobanov left. Lobanow added that he was tired.", [("Lobanow", "Lobanov")]),
    ],
)
def test_the_right_spelling(text, expected):
    assert [found[:2] for found in variants(text)] == expected


def test_a_name_of_taiwan_keeps_its_hyphen():
    text = "Coach Zhao Lan-hua left Taiwan for China. Taiwan saw Zhao Lan-hua off. Ms. Zhao Lanhua slept in Taipei."
    assert [found[:2] for found in variants(text)] == [("Zhao Lanhua", "Zhao Lan-hua")]


@pytest.mark.parametrize(
    "text", ["Mayor Oleksandr Petrov left. Aleksandr Petrov ate.", "Mayor Anna Popova left. Hanna Popova ate."]
)
def test_given_names_that_are_two(text):
    assert variants(text) == []
