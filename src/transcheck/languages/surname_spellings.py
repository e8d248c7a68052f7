"""Family names of East Asia that different transcriptions spell otherwise.

Facts: the Revised, McCune-Reischauer and customary spellings of Korean family names, Pinyin, Wade-Giles and Cantonese
spellings of Chinese ones, and the long vowels of Japanese ones. A line is one name; a spelling may stand in several.
"""

_SPELLING_GROUPS = """
Lee Yi Rhee Ri Ree Rhie
Park Pak Bak
Choi Choe Chey
Jung Jeong Chung Cheong
Kang Gang
Kim Gim
Cho Jo
Yoon Yun
Yoo Yu You Ryu Ryoo
Lim Im Rim Yim
Oh O
Noh Roh No Ro
Shin Sin
Shim Sim
Suh Seo Sur
Kwon Gwon
Kwak Gwak
Ahn An
Moon Mun
Sohn Son
Baek Paik Paek Baik
Heo Hur Huh
Jeon Chun Jun
Woo U
Koo Gu Ku Goo
Eom Um Uhm
Byun Byeon
Ra Na
Ko Go Koh
Bae Pae
Jang Chang
Joo Ju Chu Choo
Sung Seong
Yeom Yum
Tsai Cai
Chiang Jiang
Chou Zhou
Chang Zhang
Hsu Xu
Hsieh Xie
Hsiao Xiao
Tsao Cao
Tseng Tsang Zeng
Kuo Kwok Guo
Lu Lyu Lv Lü
Teng Deng
Chu Zhu
Chao Zhao
Cheng Zheng
Tung Dong
Sung Song
Ting Ding
Hung Hong
Yeh Yip Ye
Jen Ren
Shih Shi
Tu Du
Ho He
Kao Gao
Pai Bai
Chien Jian
Tien Tian
Yen Yan
Chan Chen
Wong Wang
Wong Huang
Lau Liu
Leung Liang
Cheung Zhang
Lam Lin
Ohno Ono
Ohta Ota
Ohtani Otani
Saito Saitoh Saitou
Sato Satoh Satou
Kato Katoh Katou
Ito Itoh Itou
Endo Endoh
Goto Gotoh
Kudo Kudoh
Kono Kohno Kouno
Ohki Oki
Ohmori Omori
Ohkubo Okubo
"""


def _spellings() -> dict[str, frozenset[str]]:
    """Each family name to the names of its groups; two names that share one are spellings of the same."""
    groups: dict[str, set[str]] = {}
    for line in _SPELLING_GROUPS.strip().splitlines():
        for name in line.split():
            groups.setdefault(name, set()).add(line)
    return {name: frozenset(lines) for name, lines in groups.items()}


SPELLINGS: dict[str, frozenset[str]] = _spellings()
"""Family names that different transcriptions of Korean, Chinese and Japanese spell otherwise, each with its groups."""
