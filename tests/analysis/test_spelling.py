"""Spellings of one name, and names that only look alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.analysis.spelling import letters_of, pairs_of_one_name, parts_of, same_name, same_part, spelling_key


@pytest.mark.parametrize(
    ("spellings", "key"),
    [
        (("Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskii"), "zalanski"),
        (("Gaddafi", "Qaddafi", "Gadhafi", "Khadafy", "al-Gaddafi"), "kadafi"),
        (("Ha-won", "Hawon", "Ha Won", "Ha-Won"), "havun"),
        (("Jae-myung", "Jae-myeong", "Jaemyoung"), "camiunk"),
        (("Pokhara", "Bokhara"), "pukara"),
        (("Müller", "Muller"), "mular"),
        (("Alexei", "Aleksey"), "alaksi"),
    ],
)
def test_spellings_share_a_key(spellings, key):
    assert {spelling_key(spelling) for spelling in spellings} == {key}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Harris", "Harrison"), ("Kim", "Kims"), ("Ishiba", "Ishida"), ("Iran", "Iraq"), ("Gaddafi", "Gathafi")],
)
def test_other_names_do_not(one, other):
    assert spelling_key(one) != spelling_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oleh Moroziuk", "Oleh Moroziyuk"),
        ("Lee Ha-won", "Yi Ha-won"),
        ("Lee Ha-won", "Lee Hawon"),
        ("Rhee Ha Won", "Lee Ha-won"),
        ("Seo Min-su", "Seo Min-soo"),
        ("Tsai Pei-shan", "Cai Pei-shan"),
        ("Emi Ohno", "Emi Ono"),
        ("Dina Qasimi", "Dina Kasimi"),
        ("Tilda Hagenbeck", "Tilda Hagenbek"),
        ("Tilda Hagenbeck", "Tilda Hagenbeek"),  # one letter of nine
        ("Tilda Hagenbeck", "Tilda Hagenbcek"),  # two letters swapped
        ("Andrei Lobanov", "Andrey Lobanov"),
        ("Alexei Lobanov", "Aleksey Lobanov"),
        ("Ksenia Lobanova", "Xenia Lobanova"),
        ("Moroziuk", "Moroziouk"),
        ("Mukhtar Gaddari", "Moukhtar Qadhari"),  # two folded parts of long names
        ("Ghadara Khalimi", "Qadara Galimi"),
        ("Hsu Tse-ming", "Xu Zeming"),  # Wade-Giles and Pinyin
        ("Tsai Chien-kuo", "Cai Jianguo"),
        ("Lin Hsiu-ying", "Lin Xiuying"),
        ("Abdel Fattah Mansour", "Abdul Fatah Mansour"),
        ("Yekaterina Lobanova", "Ekaterina Lobanova"),
        ("Ken Saitoh", "Ken Saito"),
        ("Đặng Văn Lâm", "Dang Van Lam"),
        ("Işıl Kaya", "Isil Kaya"),
    ],
)
def test_one_name(one, other):
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kim Ha-won", "Lee Ha-won"),
        ("Lee Jae-myung", "Lee Jae-yong"),
        ("Yi Ha-won", "Rhee Ha-jun"),
        ("Kim Jae-hyun", "Kim Jae-hyung"),
        ("Tilda Hagenbeck", "Tilda Hagenbecks"),  # a plural
        ("Ebba Hagenbeck", "Ebba A. Hagenbeck"),  # another name, not another spelling
        ("Gina Harris", "Gina Harrison"),
        ("Tilda Hagen", "Tilda Hagel"),  # too short for a slip
        ("Tilda Hagenbeck", "Vilma Hagenbeek"),
        ("Ana Tay", "Anna Tai"),  # too short for two folded parts
        ("Ohno", "Emi Ono"),  # a lone name and a full one
        ("Hsu Tse-ming", "Xu Zeying"),
        ("Seo Min-jung", "Seo Min-jun"),
    ],
)
def test_two_names(one, other):
    assert not same_name(one, other)


def test_parts_of_a_name():
    assert parts_of("Seo Min-su") == ("Seo", "Min-su")
    assert parts_of("Kim Jong Un") == ("Kim", "Jong Un")
    assert parts_of("Tilda van Hagenbeck") == ("Tilda van", "Hagenbeck")
    assert parts_of("Hagenbeck") is None


def test_family_names_with_two_spellings():
    assert same_part("Chun", "Jeon")
    assert same_part("Wong", "Huang")
    assert same_part("Wong", "Wang")
    assert not same_part("Wang", "Huang")


@given(st.text(max_size=20))
def test_keys_are_made_of_bare_letters_and_do_not_depend_on_case(name):
    assert spelling_key(letters_of(name)) == spelling_key(name)
    assert letters_of(letters_of(name)) == letters_of(name)


def test_pairs_among_many_names():
    names = [
        "Lee Ha-won",
        "Dina Qasimi",
        "Kim Ha-won",
        "Yi Ha-won",
        "Dina Kasimi",
        "Omar Qasimi",
        "Rhee Ha-won",
        "Dina",
    ]
    assert list(pairs_of_one_name(names)) == [
        ("Lee Ha-won", "Yi Ha-won"),
        ("Dina Qasimi", "Dina Kasimi"),
        ("Lee Ha-won", "Rhee Ha-won"),
    ]


@given(
    st.lists(
        st.tuples(st.sampled_from("Lee Yi Ana Gadina Khadinna".split()), st.text("abegkh", min_size=4, max_size=8)),
        max_size=8,
    )
)
def test_the_table_of_signs_misses_no_pair_of_two(names):
    two = list(dict.fromkeys(" ".join(name) for name in names))[:2]
    expected = [tuple(two)] if len(two) == 2 and same_name(*two) else []
    assert list(pairs_of_one_name(two)) == expected
