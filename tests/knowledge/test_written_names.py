import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.knowledge.written_names import clean_name, clean_text, name_key, plain_marks


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kim Dae-jung", "KIM DAE JUNG"),
        ("Kim Daejung", "Kim Dae\u2011jung"),
        ("Aleksandar Vučić", "Aleksandar Vucic"),
        ("O’Brien", "O'Brien"),
        ("Łukasz Ørsted", "Lukasz Orsted"),
        ("ガ", "\u304b\u3099".replace("\u304b", "\u30ab")),
        ("김대중", "\u1100\u1175\u11b7\u1103\u1162\u110c\u116e\u11bc"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("か", "が"), ("김", "감"), ("Kim", "Lim"), ("Lee 1", "Lee 2"), ("習近平", "习近平")]
)
def test_other_names_have_other_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_key_has_only_letters_and_digits() -> None:
    assert name_key("Jean-Luc d’Été, 3rd") == "jeanlucdete3rd"
    assert name_key("—…") == ""


@given(st.text(max_size=40))
def test_a_key_is_stable(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("  Mina \n Dorvane ", "Mina Dorvane"),
        ("\u200eМіна\u200f", "Міна"),
        ("Vuc\u030cic\u0301", "Vučić"),
        ("x" * 201, ""),
        ("Mina\x1b[31m", ""),
        ("\ud800", ""),
        (None, ""),
        (3, ""),
    ],
)
def test_what_cannot_be_a_name_is_empty(value: object, name: str) -> None:
    assert clean_name(value) == name


def test_an_id_may_be_a_number() -> None:
    assert [clean_text(value) for value in (7, "a  b", True, None, "x" * 501)] == ["7", "a b", "", "", ""]


def test_marks_become_plain_and_nothing_else_changes() -> None:
    assert plain_marks("O’Brien\u00a0Dae\u2011jung – é") == "O'Brien Dae-jung – é"
