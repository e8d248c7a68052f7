"""Places in the documents beside the one that was checked."""

from dataclasses import replace

import pytest

from made_rules import plain_document
from transcheck.model import Related, Span

STORY = replace(
    plain_document("story"),
    source=plain_document("source"),
    earlier=plain_document("earlier"),
    references=(plain_document("first"), plain_document("second")),
)


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (Related(Span(0, 1), "here"), "story"),
        (Related(Span(0, 1), "there", in_source=True), "source"),
        (Related(Span(0, 1), "before", in_earlier=True), "earlier"),
        (Related(Span(0, 1), "said", reference=0), "first"),
        (Related(Span(0, 1), "said", reference=1), "second"),
    ],
)
def test_a_place_knows_its_document(place: Related, text: str) -> None:
    assert place.document(STORY).text == text


def test_without_a_second_document_a_place_is_in_the_story() -> None:
    alone = plain_document("story")
    assert Related(Span(0, 1), "there", in_source=True).document(alone) is alone
    assert Related(Span(0, 1), "before", in_earlier=True).document(alone) is alone


def test_what_there_is_to_check_against() -> None:
    assert STORY.evidence == {"source", "reference", "earlier"}
    assert plain_document("story").evidence == frozenset()
