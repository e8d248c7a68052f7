"""How Chinese names are written in Latin letters: the syllables of Pinyin, and given names joined, hyphenated, spaced.

Facts: Pinyin as in ISO 7098, which joins the syllables of a given name (Jinping). Taiwan and Hong Kong write a hyphen
or a space and mostly other transcriptions (Ching-te, Ka-chiu).
"""

import re

_FINALS = {
    "b|p|m|f": "a|o|e|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|iu|ian|in|ing|u",
    "d|t|n|l": "a|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|u|uo|ui|uan|un|ue|ü",
    "g|k|h": "a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang",
    "j|q|x": "i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un",
    "zh|ch|sh|r|z|c|s": "a|e|i|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang",
    "y": "a|ao|e|o|ou|an|ang|i|in|ing|u|ue|uan|un|ong",
    "w": "a|o|ai|ei|an|en|ang|eng|u",
    "": "a|o|e|ai|ei|ao|ou|an|en|ang|er",
}
SYLLABLES = frozenset(
    initial + final
    for initials, finals in _FINALS.items()
    for initial in initials.split("|")
    for final in finals.split("|")
)
"""The syllables of Pinyin in small letters without tones, and some that no word has."""

_SYLLABLE = "|".join(f"(?:{initials})(?:{finals})" for initials, finals in _FINALS.items())
_TWO_SYLLABLES = re.compile(rf"({_SYLLABLE})[-\u2011 ]({_SYLLABLE})", re.IGNORECASE)

ONLY_PINYIN = frozenset(
    """
    Bai Bao Cai Cao Cui Deng Ding Dou Duan Gao Ge Geng Gong Guo Jia Jiang Qi Qian Qiang Qiao Qin Qiu Ren Xi Xia Xiang
    Xiao Xie Xin Xing Xiong Xu Xue Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zong Zou Zuo
    """.split()
)
"""Family names that are spelled so in Pinyin alone, not in Korea, Taiwan or Hong Kong."""


def is_pinyin(given: str) -> bool:
    """Whether a given name in one word is one or two syllables of Pinyin: Wei, Jinping."""
    word = given.lower()
    return word in SYLLABLES or any(word[:cut] in SYLLABLES and word[cut:] in SYLLABLES for cut in range(1, len(word)))


def joined(given: str) -> str:
    """A given name of two Pinyin syllables in one word, as the mainland writes it; empty for anything else."""
    match = _TWO_SYLLABLES.fullmatch(given)
    return f"{match[1].capitalize()}{match[2].lower()}" if match and given[0].isupper() else ""


def split_forms(given: str) -> list[str]:
    """All ways to hyphenate a given name in one word, as Taiwan writes it."""
    return [f"{given[:index]}-{given[index:]}" for index in range(2, len(given) - 1)]
