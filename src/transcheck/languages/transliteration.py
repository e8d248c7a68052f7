"""Other alphabets in Latin letters, for comparing names by their sound: Cyrillic, Greek, Arabic and Devanagari.

Facts: the letters of each script (Unicode) with the Latin letters that the news transcriptions of them share. Arabic
writes no short vowels and Devanagari an "a" after each consonant that has no other sign, so only consonants are exact.
"""

_CYRILLIC = dict(
    zip(
        "абвгґдеёжзийклмнопрстуфхцчшщъыьэюяіїєўјљњћђџѓќѕ",
        "a b v g g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e yu ya i yi ye u j lj nj c dj dz g "
        "k dz".split(),
        strict=True,
    )
)
_GREEK = dict(
    zip(
        "αάβγδεέζηήθιίϊκλμνξοόπρσςτυύφχψωώ",
        "a a v g d e e z i i th i i i k l m n x o o p r s s t y y f ch ps o o".split(),
        strict=True,
    )
)
_ARABIC = dict(
    zip(
        "اأإآءؤئبتثجحخدذرزسشصضطظعغفقكلمنهويىةپچژگڤکی",
        "a a i a - w y b t th j h kh d dh r z s sh s d t z - gh f q k l m n h u i a a p ch zh g v k i".split(),
        strict=True,
    )
)
_DEVANAGARI = dict(
    zip(
        "अआइईउऊऋएऐओऔऑऍकखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसहािीुूृेैोौॉॅंँः़्",
        "a a i i u u ri e ai o au o e k kh g gh n ch chh j jh n t th d dh n t th d dh n p f b bh m y r l l v sh sh s h "
        "a i i u u ri e ai o au o e n n h - -".split(),
        strict=True,
    )
)

ALPHABETS: dict[int, str] = {
    ord(letter): latin.replace("-", "")
    for table in (_CYRILLIC, _GREEK, _ARABIC, _DEVANAGARI)
    for letter, latin in table.items()
    if len(letter) == 1
}
"""For ``str.translate`` of a word in small letters."""
