"""Names of reporters inside the copy."""

import pytest

from transcheck.analysis.bylines import is_in_byline
from transcheck.model import Span

NAME = "Bo Han"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz contributed reporting from Lima, and Bo Han from Faro.", True),
        ("(Reporting by Bo Han)", True),
        ("The bridge opened.\nEditing by Bo Han\n", True),
        ("Ana Ruiz contributed to this report.\nBo Han opened the bridge.", False),
        ("Bo Han opened the bridge.", False),
        ("Ana Ruiz contributed." + " Then she left." * 20 + " Bo Han came.", False),
    ],
)
def test_a_line_that_says_who_wrote(text: str, expected: bool) -> None:
    start = text.index(NAME)
    assert is_in_byline(text, Span(start, start + len(NAME))) is expected
