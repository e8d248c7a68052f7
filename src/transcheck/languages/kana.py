"""Kana in Latin letters: the modified Hepburn table, with the katakana pairs that foreign names need.

Sources: modified Hepburn (Kenkyusha, 1954) and the Cabinet notice of 1991 on writing loanwords.
"""

_ROWS = {
    "ア": "a", "イ": "i", "ウ": "u", "エ": "e", "オ": "o",
    "カ": "ka", "キ": "ki", "ク": "ku", "ケ": "ke", "コ": "ko",
    "サ": "sa", "シ": "shi", "ス": "su", "セ": "se", "ソ": "so",
    "タ": "ta", "チ": "chi", "ツ": "tsu", "テ": "te", "ト": "to",
    "ナ": "na", "ニ": "ni", "ヌ": "nu", "ネ": "ne", "ノ": "no",
    "ハ": "ha", "ヒ": "hi", "フ": "fu", "ヘ": "he", "ホ": "ho",
    "マ": "ma", "ミ": "mi", "ム": "mu", "メ": "me", "モ": "mo",
    "ヤ": "ya", "ユ": "yu", "ヨ": "yo",
    "ラ": "ra", "リ": "ri", "ル": "ru", "レ": "re", "ロ": "ro",
    "ワ": "wa", "ヰ": "i", "ヱ": "e", "ヲ": "o", "ン": "n", "ヴ": "vu",
    "ガ": "ga", "ギ": "gi", "グ": "gu", "ゲ": "ge", "ゴ": "go",
    "ザ": "za", "ジ": "ji", "ズ": "zu", "ゼ": "ze", "ゾ": "zo",
    "ダ": "da", "ヂ": "ji", "ヅ": "zu", "デ": "de", "ド": "do",
    "バ": "ba", "ビ": "bi", "ブ": "bu", "ベ": "be", "ボ": "bo",
    "パ": "pa", "ピ": "pi", "プ": "pu", "ペ": "pe", "ポ": "po",
}  # fmt: skip

_SMALL = {"ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ャ": "ya", "ュ": "yu", "ョ": "yo", "ヮ": "wa"}

_STEMS = {
    "シ": "sh",
    "チ": "ch",
    "ジ": "j",
    "ヂ": "j",
    "フ": "f",
    "ヴ": "v",
    "ツ": "ts",
    "ウ": "w",
    "ク": "kw",
    "グ": "gw",
}


def _pairs() -> dict[str, str]:
    pairs = {}
    for kana, latin in _ROWS.items():
        stem = _STEMS.get(kana, latin[:-1])
        for small, vowel in _SMALL.items():
            glides = vowel[0] == "y" and kana in _STEMS and stem[-1] in "hj"
            pairs[kana + small] = stem + (vowel[1:] if glides else vowel)
    return pairs


KANA: dict[str, str] = {**_ROWS, **_SMALL, **_pairs()}
"""One katakana, or one with a small one behind it, to Latin letters. Long marks and doubling are not in the table."""
