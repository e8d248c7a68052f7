"""A narrator who says "I" or "we" outside quotation marks."""

import pytest

from analysed import analyse
from transcheck.analysis.narrator import has_narrator


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We slept at an inn.", True),
        ("The host showed me the bath.", True),
        ("“We slept at an inn,” she said.", False),
        ("The envoy of my country slept at an inn.", False),
        ("The US won, and World War I ended.", True),  # a numeral, too
        ("The US won in May.", False),
    ],
)
def test_the_first_person_outside_quotations(text: str, expected: bool) -> None:
    analysis = analyse(text)
    assert has_narrator(analysis.document, analysis.quotations) is expected
