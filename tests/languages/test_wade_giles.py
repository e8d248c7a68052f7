"""Wade-Giles spellings read as Pinyin."""

import pytest

from transcheck.languages.wade_giles import pinyin_of


@pytest.mark.parametrize(
    ("given", "pinyin"),
    [
        ("Tse-tung", {"zedong", "zetong", "cedong", "cetong"}),
        ("Hsiao-p'ing", {"xiaobing", "xiaoping"}),
        ("Chien-jen", {"jianren", "qianren"}),
        ("Chih-yuan", {"zhiyuan", "chiyuan"}),
        ("Kuo-feng", {"guofeng", "kuofeng"}),
    ],
)
def test_what_only_wade_giles_writes(given: str, pinyin: set[str]) -> None:
    assert pinyin_of(given) == pinyin


@pytest.mark.parametrize("given", ["Zedong", "Chang", "Ha-won", "Emily", "Hsi-min-chen", ""])
def test_what_may_be_anything_else(given: str) -> None:
    assert pinyin_of(given) == frozenset()
