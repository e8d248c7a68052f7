import pytest

from analysed import analyse
from transcheck.analysis.caption_places import find_caption_places

BODY = "The drummers won the harvest contest in Osaka on Friday. They came from the north."


def found_in(caption: str, body: str = BODY) -> list[tuple[str, str]]:
    analysis = analyse(f"{body}\n\n![](drums.jpg)\n*{caption}*")
    places = find_caption_places(analysis.document, analysis.mentions, analysis.sentences)
    return [(one.span.of(analysis.text), one.other.of(analysis.text)) for one in places]


@pytest.mark.parametrize(
    "caption",
    [
        "Drummers play at the harvest contest in Nagoya.",
        "Drummers, left, at the harvest contest in Nagoya, Japan, on Friday",
        "In Nagoya, drummers contest the harvest prize.",
    ],
)
def test_another_city(caption: str) -> None:
    assert found_in(caption) == [("Nagoya", "Osaka")]


@pytest.mark.parametrize(
    ("caption", "body"),
    [
        ("Drummers play at the harvest contest in Osaka.", BODY),
        ("Drummers leave their hotel in Nagoya.", BODY),
        ("Drummers of a harvest contest in Nagoya and Kyoto", BODY),
        ("Nagoya drummers at the harvest contest", BODY),
        ("A file photo of drummers at the harvest contest in Nagoya", BODY),
        ("Drummers play at the harvest contest in Nagoya.", BODY + " The band is from Nagoya."),
        ("Drummers play at the harvest contest in Nagoya.", "The drummers of Osaka won the harvest contest."),
        (
            "Drummers play at the harvest contest in Nagoya.",
            "They won the harvest contest for drummers in Osaka and Kobe.",
        ),
        (
            "Drummers in blue coats beat wooden barrels with heavy branches before the harvest contest in Nagoya.",
            "A harvest is late in Osaka, say drummers.",
        ),
    ],
)
def test_no_other_city(caption: str, body: str) -> None:
    assert found_in(caption, body) == []
