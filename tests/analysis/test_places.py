import re

from stories import story
from transcheck.analysis.places import matches_in_copy, places_in_copy
from transcheck.model import BlockKind

TEXT = "# A cat\n\n~ cat menu\n\nOne cat, two cats.\n\n!cat"


def test_matches_in_copy() -> None:
    document = story(TEXT)
    found = [(match.start(), block.kind) for match, block in matches_in_copy(document, re.compile("cat"))]
    assert found == [
        (2, BlockKind.HEADLINE),
        (document.text.index("One cat") + 4, BlockKind.PARAGRAPH),
        (document.text.index("two cats") + 4, BlockKind.PARAGRAPH),
        (len(document.text) - 3, BlockKind.CAPTION),
    ]


def test_places_in_copy() -> None:
    document = story(TEXT)
    found = [(literal, place) for literal, place, _ in places_in_copy(document, ("cats", "cat"))]
    assert found == [
        ("cats", document.text.index("cats")),
        *(("cat", match.start()) for match, _ in matches_in_copy(document, re.compile("cat"))),
    ]
