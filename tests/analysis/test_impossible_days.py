"""Days that no calendar has."""

import pytest

from analysed import analyse
from transcheck.analysis.impossible_days import find_impossible_days


def faults(text: str) -> list[tuple[str, str, bool]]:
    analysis = analyse(text)
    found = find_impossible_days(analysis.document, lambda: analysis.dates, analysis.sentences)
    return [(day.span.of(analysis.text), day.message, day.is_sure) for day in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It opens on Feb. 30 in Lindow.", ("Feb. 30", "February has no day 30", True)),
        ("It opened on February 29, 2025.", ("February 29, 2025", "February 2025 has no day 29", True)),
        ("It opens on Jan. 32 in Lindow.", ("Jan. 32", "no month has a day 32", True)),
        ("It opened on 35 March, at noon.", ("35 March", "no month has a day 35", True)),
        (
            "---\ndate: 2025-03-04\n---\n\nIt opened on Feb. 29 in Lindow.",
            ("Feb. 29", "February 2025 has no day 29", False),
        ),
    ],
)
def test_days_that_do_not_exist(text, expected):
    assert faults(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "It opened on Feb. 29, 2024, and on Jan. 31.",
        "---\ndate: 2024-03-04\n---\n\nIt opened on Feb. 29 in Lindow.",
        "---\ndate: 2025-03-04\n---\n\nIt opened on Feb. 29 last year.",
        "By May 33 percent were left, and in March 32 people came.",
        "It opened on May 35 years ago.",
    ],
)
def test_days_that_may(text):
    assert faults(text) == []
