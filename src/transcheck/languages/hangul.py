"""How Koreans spell the parts of a Hangul syllable in Latin letters, beyond the official romanisation.

Sources: the Revised Romanisation (2000) and McCune-Reischauer tables; the habits of personal names as official member
lists and passports show them. Unicode composes a syllable as 0xAC00 + (onset * 21 + nucleus) * 28 + coda.
"""

FIRST_SYLLABLE, LAST_SYLLABLE = 0xAC00, 0xD7A3
NUCLEUS_COUNT, CODA_COUNT = 21, 28

ONSETS: tuple[tuple[str, ...], ...] = tuple(
    tuple(part.replace("-", "") for part in parts.split())
    for parts in (
        "g k gh kh",  # ㄱ
        "kk gg k g",
        "n -",
        "d t",
        "tt dd d t",
        "r l n -",
        "m",
        "b p v",
        "pp bb p b",
        "s sh",
        "ss s",
        "-",
        "j ch z c",
        "jj tch j ch",
        "ch c j",
        "k",
        "t th",
        "p ph",
        "h",
    )
)
"""Spellings of each onset, in the order of Unicode; empty for a silent one."""

NUCLEI: tuple[tuple[str, ...], ...] = tuple(
    tuple(parts.split())
    for parts in (
        "a ah ar",  # ㅏ
        "ae ai ay e eh a",
        "ya yah ia",
        "yae yai",
        "eo u o uh eu ou er ur",
        "e eh ey ae ay",
        "yeo yu you yo yuh you u eo yeu yue eou yur oi",
        "ye e yeh yae",
        "o oh oo ow",
        "wa oa ua",
        "wae oae wai",
        "oe oi we oy wae o",
        "yo yoh",
        "u oo woo wu ou uh",
        "wo weo uo wu ueo wou",
        "we",
        "wi ui wee we uy",
        "yu yoo you u",
        "eu u oo e oe ew",
        "ui eui ee i ey hee yi uy",
        "i ee yi y ie ih ea",
    )
)
"""Spellings of each nucleus, in the order of Unicode."""

CODAS: tuple[tuple[str, ...], ...] = tuple(
    tuple(part.replace("-", "") for part in parts.split())
    for parts in (
        "- h",
        "k g c ck",
        "k g",
        "k ks",
        "n",
        "n",
        "n",
        "t d",
        "l r",
        "k lk",
        "m lm",
        "l b p",
        "l",
        "l",
        "p",
        "l",
        "m",
        "p b",
        "p",
        "t s",
        "t s",
        "ng n",
        "t j",
        "t ch",
        "k",
        "t",
        "p",
        "- h t",
    )
)
"""Spellings of each coda, in the order of Unicode; the first is for a syllable that ends in its vowel."""

SURNAMES = {
    "이": "lee yi rhee ri i li",
    "박": "park pak bak bark",
    "최": "choi choe choy",
    "정": "jung jeong chung cheong jong",
    "임": "lim im yim rim",
    "노": "noh roh no ro",
    "나": "na ra rha nah",
    "유": "yoo yu you ryu ryoo yoo",
    "류": "ryu ryoo yoo you yu",
    "양": "yang ryang",
    "여": "yeo yuh lyuh ryuh",
    "오": "oh o",
    "우": "woo wu u",
    "구": "koo gu ku goo",
    "주": "joo ju chu choo",
    "서": "seo suh so sur",
    "백": "baek paik baik back paek",
    "허": "heo hur huh ho",
    "엄": "eom um uhm",
    "김": "kim gim",
}
"""Family names with spellings of their own, in small letters; they come on top of the regular ones."""
