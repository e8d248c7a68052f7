"""The folded form of a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.readers import fold_line


@pytest.mark.parametrize(
    ("line", "folded"),
    [
        ("Advertisement", "advertisement"),
        ("  READ   MORE! »", "read more"),
        ("Don’t miss: Sign-up!", "dont miss sign up"),
        ("Don't miss: Sign-up!", "dont miss sign up"),
        ("Share|Tweet", "share tweet"),
        ("무단 전재 및 재배포 금지", "무단 전재 및 재배포 금지"),
        ("STRASSE — Straße", "strasse strasse"),
        ("* * *", ""),
    ],
)
def test_fold_line(line: str, folded: str) -> None:
    assert fold_line(line) == folded


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=30), st.sampled_from(["", "é"]))
def test_both_ways_to_fold_agree(line: str, beside: str) -> None:
    assert fold_line(f"{line} {beside}") == f"{fold_line(line)} {beside}".strip()


@given(st.text(max_size=30))
def test_a_folded_line_stays_as_it_is(line: str) -> None:
    assert fold_line(fold_line(line)) == fold_line(line)
