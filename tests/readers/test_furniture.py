"""Whole lines of page furniture."""

import pytest

from transcheck.readers import fold_line
from transcheck.readers.furniture import LONGEST_FURNITURE, is_furniture

FURNITURE = frozenset(
    {"tags: …", fold_line("Read more"), fold_line("Don’t miss"), fold_line("무단 전재 및 재배포 금지"), "a" * 300}
)


@pytest.mark.parametrize(
    "line", ["Read more", "READ MORE! »", "  read   more", "Don't miss:", "<무단 전재 및 재배포 금지>", "Tags： ferry"]
)
def test_furniture(line: str) -> None:
    assert is_furniture(line, FURNITURE)


@pytest.mark.parametrize("line", ["Read", "Read more about the ferry", "* * *", "a" * 300, "Tags", "Tags:"])
def test_no_furniture(line: str) -> None:
    assert not is_furniture(line, FURNITURE)


def test_a_long_line_is_not_looked_up() -> None:
    line = "b " * (LONGEST_FURNITURE // 2) + "b"
    assert not is_furniture(line, {fold_line(line)})
