"""Kana in Latin letters, and Latin names behind kana."""

import pytest

from transcheck.analysis.kana_spelling import is_foreign_spelling_of, is_japanese_spelling_of, romanise


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("とうきょう", "toukyou"),
        ("トーキョー", "tookyoo"),
        ("ジャクソン", "jakuson"),
        ("フィッシャー", "fisshaa"),
        ("マッチャ", "matcha"),
        ("チェコ", "cheko"),
        ("ウィリアム", "wiriamu"),
        ("ｱｲｳ", "aiu"),
        ("ッ", ""),
        ("ー", ""),
        ("漢字", ""),
    ],
)
def test_romanise(kana, latin):
    assert romanise(kana) == latin


@pytest.mark.parametrize(
    ("latin", "kana", "same"),
    [
        ("Ono", "おおの", True),
        ("Ohno", "オオノ", True),
        ("Ōno", "おおの", True),
        ("Namba", "ナンバ", True),
        ("Kato", "カトウ", True),
        ("Kato", "サトウ", False),
        ("", "漢字", False),
    ],
)
def test_japanese_names(latin, kana, same):
    assert is_japanese_spelling_of(latin, kana) is same


@pytest.mark.parametrize(
    ("latin", "kana", "same"),
    [
        ("Peabody", "ピーボディ", True),
        ("Fischer", "フィッシャー", True),
        ("Smith", "スミス", True),
        ("Łukasz", "ルカシュ", True),
        ("Smith", "ジョーンズ", False),
        ("", "スミス", False),
        ("Smith", "", False),
    ],
)
def test_foreign_names(latin, kana, same):
    assert is_foreign_spelling_of(latin, kana) is same
