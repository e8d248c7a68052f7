"""Given names in several transcriptions."""

import pytest

from transcheck.languages.given_names import GIVEN_NAME_SPELLINGS


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Aleksandr", "Oleksandr", True),
        ("Dmitry", "Dmytro", True),
        ("Mohammed", "Muhammad", True),
        ("Sergei", "Andrei", False),
        ("Hassan", "Hussein", False),
    ],
)
def test_spellings_share_a_group(one: str, other: str, expected: bool) -> None:
    groups = GIVEN_NAME_SPELLINGS[one.lower()], GIVEN_NAME_SPELLINGS[other.lower()]
    assert groups[0].isdisjoint(groups[1]) is not expected
