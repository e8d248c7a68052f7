"""Both ways in which the rule looks for doubled words find the same ones."""

from hypothesis import given
from hypothesis import strategies as st

from transcheck.checks.grammar import doubled_word

WORDS = "the The THE to it’s Japan 2 don't x_y Élan élan naïve ha-ha ’s “the to, to. İst".split()


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(" |  |\n|\t|\u00a0|\n\n|".split("|")))))
def test_looking_for_each_word_finds_what_cutting_all_words_out_does(pieces: list[tuple[str, str]]) -> None:
    text = "".join(word + gap for word, gap in pieces)
    found = doubled_word._next_to_itself(text, doubled_word._doubled(text))
    assert found == doubled_word._in_a_row(text)
