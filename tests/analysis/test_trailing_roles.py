"""Roles in small letters behind the names of those who have them."""

import pytest

from analysed import analyse
from transcheck.analysis.trailing_roles import role_behind


def roles(text: str) -> list[str]:
    analysis = analyse(text)
    found = (role_behind(analysis.text, mention, analysis.people) for mention in analysis.mentions)
    return [role for role in found if role]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Choi Yun-ho left. Then Choi floor leader ate.", ["floor leader"]),
        ("Choi Yun-ho deputy floor leader ate.", ["deputy floor leader"]),
        ("Police seized Kenji Mori. Then Mori suspect slept.", ["suspect"]),
        ("Kenji Mori suspect slept.", ["suspect"]),
        ("In court Kim defendant slept.", ["defendant"]),
        ("Sanae Takaichi left. Then Takaichi prime minister ate.", ["prime minister"]),
    ],
)
def test_roles_of_east_asians(text, expected):
    assert roles(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Donald Trump left. Then Trump lawyer and Trump president ate.",
        "Tom Baker left. Then Baker chairman ate.",
        "Alan Park left. In court Park defendant slept.",  # no Korean form of the full name
        "Shinzo Abe died. Then Abe suspect slept.",  # he shot Abe
        "Police said Park president ate.",  # a park's
        "Choi Yun-ho left. Then Choi presidents ate.",
        "Choi Yun-ho left. Then Choi floor-leader ate.",
    ],
)
def test_roles_that_may_be_of_somebody_else(text):
    assert roles(text) == []
