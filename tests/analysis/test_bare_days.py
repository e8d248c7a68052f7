import pytest

from stories import story
from transcheck.analysis.bare_days import find_bare_days


def bare_days(text: str) -> list[tuple[str, int]]:
    document = story(text)
    return [(one.span.of(document.text), one.day) for one in find_bare_days(document)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The post appeared around 1:15 a.m. on the 9th.", [("the 9th", 9)]),
        ("She thanked him for his words on the 5th, and left.", [("the 5th", 5)]),
        ("On the 21st, the council met.", [("the 21st", 21)]),
        ("The strike lasted from the 3rd to the 7th.", [("the 3rd", 3), ("the 7th", 7)]),
        ("The council met on the 9th and 10th.", [("the 9th", 9), ("10th", 10)]),
        ("By the 2nd she had left.", [("the 2nd", 2)]),
        ("It has been closed since the 30th (local time).", [("the 30th", 30)]),
        ("The ministry announced on the 11th that it would wait.", [("the 11th", 11)]),
        ("On the afternoon of the 9th he was arrested.", [("the 9th", 9)]),
        ("“It will be ready by the 15th,” she said.", [("the 15th", 15)]),
        ("On the 8th local time, it sank.", [("the 8th", 8)]),
        ("It was on the site on the 11th, on May 10, they said.", [("the 11th", 11)]),
        ("It was on the site on the 11th news, they said.", [("the 11th", 11)]),
        ("May 11 (Agency) - Bern said on the 11th that it would wait.", [("the 11th", 11)]),
        ("Yesterday (18th) it was closed.", [("18th", 18)]),
        ("It opens this morning (the 9th).", [("9th", 9)]),
        ("In May they met. Talks go on until the 4th.", [("the 4th", 4)]),
        ("The council met on the 9th. “We dig holes,” he said. “Only holes.”", [("the 9th", 9)]),
    ],
)
def test_bare_days(text: str, found: list[tuple[str, int]]) -> None:
    assert bare_days(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "It lies on the 38th parallel.",
        "She won on appeal to the 9th Circuit.",
        "He spoke before the 20th Party Congress.",
        "They met on the 9th of May.",
        "It was the 9th news of the day, and on the 9th news day they met.",
        "They met on the 9th May.",
        "May the 4th be with you.",
        "They live on the 19th floor.",
        "It was the Fourth of July.",
        "He scored in the 9th minute.",
        "Art of the 19th and 20th centuries.",
        "Rents rose in the 5th, 6th and 7th districts.",
        "He finished after the 2nd largest party.",
        "In February they met on the 9th and 11th.",
        "The fair runs Feb. 5 to 12; on the 9th, entry is free.",
        "On the 9th (Feb. 9 in Peru) they met.",
        "A man from the 12th-floor flat.",
        "He made a birdie on the 17th and won.",
        "He lost the lead on the 17th. The fairway was wet.\n\nA putt for par saved the day.",
        "He was homered off in the inning; through the 7th, they led.",
        "It came after the 3rd annual fair.",
        "It came on the 1st ballot.",
        "Her second film (9th) came on Friday (9th in the chart).",
        "It ended on the day (the 9th).",
        "~ Open on the 9th",
        "Between the 10th – 11th century it grew.",
        "They met on the 99th.",
    ],
)
def test_other_ordinals(text: str) -> None:
    assert bare_days(text) == []
