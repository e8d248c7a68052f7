"""Latin spellings of Korean names, as people really spell them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.korean_spelling import is_spelling_of
from transcheck.languages.hangul import CODA_COUNT, CODAS, FIRST_SYLLABLE, NUCLEI, NUCLEUS_COUNT, ONSETS


@pytest.mark.parametrize(
    ("latin", "hangul"),
    [
        ("Roh Moo-hyun", "노무현"),
        ("No Mu-hyeon", "노무현"),
        ("NOH MOOHYUN", "노무현"),
        ("Moo-hyun Roh", "노무현"),
        ("Lee Jae-myung", "이재명"),
        ("Yi Chae-myeong", "이재명"),
        ("Park Geun-hye", "박근혜"),
        ("Namkung Won", "남궁원"),
        ("Namgoong Won", "남궁원"),
        ("Kim Koo", "김구"),
    ],
)
def test_spellings_of_one_name(latin, hangul):
    assert is_spelling_of(latin, hangul)


def test_a_name_of_its_own_making_is_not_guessed():
    assert not is_spelling_of("Syngman Rhee", "이승만")


@pytest.mark.parametrize(
    ("latin", "hangul"),
    [
        ("Lee Jae-yong", "이재명"),
        ("Kim Jae-myung", "이재명"),
        ("Park Geun-hye", "박정희"),
        ("Jae-myung", "이재명"),  # no family name
        ("Lee Jae-myung", "李在明"),
        ("Lee Jae-myung", ""),
        ("", "이재명"),
        ("Lee Jae-myung", "이" * 40),
    ],
)
def test_other_names(latin, hangul):
    assert not is_spelling_of(latin, hangul)


@st.composite
def syllables(draw: st.DrawFn) -> tuple[str, str]:
    onset = draw(st.integers(0, len(ONSETS) - 1))
    nucleus = draw(st.integers(0, len(NUCLEI) - 1))
    coda = draw(st.integers(0, len(CODAS) - 1))
    hangul = chr(FIRST_SYLLABLE + (onset * NUCLEUS_COUNT + nucleus) * CODA_COUNT + coda)
    return hangul, ONSETS[onset][0] + NUCLEI[nucleus][0] + CODAS[coda][0]


@given(syllables(), syllables(), syllables())
def test_the_first_spelling_of_every_syllable_is_accepted(family, first, second):
    latin = f"{family[1]} {first[1]}-{second[1]}"
    assert is_spelling_of(latin, family[0] + first[0] + second[0])
