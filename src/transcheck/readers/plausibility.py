"""Whether text in an older encoding reads like writing.

Nearly any bytes decode as Korean or Chinese, so a decoding without an error proves little. Facts used: the code tables
of KS X 1001 (2,350 common Hangul syllables) and GB 2312 (3,755 common characters in its first level); running Japanese
is a fifth kana at least; present-day Korean copy has a few percent of Chinese characters at most.
"""

import re
import unicodedata

_CJK = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3003-\u3007\u3021-\u303f\u3040-\u318f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_CJK_LETTER = re.compile(f"[{_CJK}]")
_STRAY = re.compile(f"(?<=[A-Za-z])[{_CJK}](?![{_CJK}])|(?<![{_CJK}])[{_CJK}](?=[A-Za-z])")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_KANA = re.compile("[\u3040-\u30ff]")
_HALF_WIDTH_KANA = re.compile("[\uff66-\uff9f]")
_NEVER_IN_PROSE = frozenset({"Cc", "Cn", "Co", "Cs"})
_WHITE_SPACE = frozenset("\t\n\r\f\v\x1b\x1a")
_FEW = 12
"""So few characters say nothing about their mixture: a name in brackets, not a text."""


def is_plausible(text: str, encoding: str) -> bool:
    """Whether ``text``, decoded as ``encoding`` (one of ``decoding.LEGACY_ENCODINGS``), is likely what was written."""
    foreign = [character for character in text if character > "\x7f"]
    if any(unicodedata.category(one) in _NEVER_IN_PROSE for one in set(text) - _WHITE_SPACE):
        return False
    if encoding == "cp1252":
        return len(foreign) * 4 <= len(text)
    letters = len(_CJK_LETTER.findall(text))
    if len(_STRAY.findall(text)) * 2 >= letters or len(foreign) > 3 * letters:
        return False
    return _PLAUSIBLE[encoding](text, letters)


def _is_korean(text: str, letters: int) -> bool:
    hangul = _HANGUL.findall(text)
    common = sum(1 for syllable in hangul if _is_ks_x_1001(syllable))
    return len(hangul) * 10 >= letters * 6 and common * 10 >= len(hangul) * 9


def _is_ks_x_1001(syllable: str) -> bool:
    code = syllable.encode("cp949")
    return code[0] > 0xA0 and code[1] > 0xA0


def _is_japanese(text: str, letters: int) -> bool:
    if len(_HALF_WIDTH_KANA.findall(text)) * 4 > letters:
        return False
    return letters < _FEW or len(_KANA.findall(text)) * 10 >= letters


def _is_chinese(text: str, letters: int) -> bool:
    han = _HAN.findall(text)
    common = sum(1 for character in han if _is_gb_2312_first_level(character))
    return len(han) * 10 >= letters * 9 and (letters < _FEW or common * 10 >= len(han) * 6)


def _is_gb_2312_first_level(character: str) -> bool:
    code = character.encode("gb18030")
    return len(code) == 2 and 0xB0 <= code[0] <= 0xD7 and code[1] > 0xA0


_PLAUSIBLE = {"cp949": _is_korean, "shift_jis": _is_japanese, "gb18030": _is_chinese}
