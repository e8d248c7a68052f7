"""Folding: lines lose what does not matter, running text keeps its length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcheck.model.folding import fold_label, fold_line, fold_text


@pytest.mark.parametrize(
    ("line", "folded"),
    [
        ("» Share this:", "share this"),
        ("SHARE   THIS!", "share this"),
        ("Don’t miss", "dont miss"),
        ("Don't miss", "dont miss"),
        ("Ｓｈａｒｅ", "share"),
        ("무단전재-재배포 금지", "무단전재 재배포 금지"),
        ("us_japan", "us japan"),
        ("* * *", ""),
        ("", ""),
    ],
)
def test_a_line_is_reduced_to_its_words(line, folded):
    assert fold_line(line) == folded


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("READ MORE: Ferry back at noon", "read more: …"),
        ("» Tags: ferry: port", "tags: …"),
        ("(责任编辑：李海)", "责任编辑: …"),
        ("Read more about it", ""),
        ("Tags: ...", ""),
        (": ferry", ""),
        ("", ""),
    ],
)
def test_a_line_has_a_label_before_its_first_colon(line, label):
    assert fold_label(line) == label


@given(st.text())
def test_folding_a_folded_line_changes_nothing(line):
    assert fold_line(fold_line(line)) == fold_line(line)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("The LDP’s\nwin", "the ldp's win"),
        ("İstanbul", "istanbul"),
        ("non\u2011stop\u00a0SHOW\tnow", "non-stop show now"),
        ("ΑΣ ΌΔΟΣ", "ας όδος"),
        ("ẞ ﬁ ŉ", "ß ﬁ ŉ"),
    ],
)
def test_text_is_folded_character_for_character(text, folded):
    assert fold_text(text) == folded


@given(st.text(st.characters(codec=None), max_size=60))
def test_folded_text_has_the_same_length(text):
    assert len(fold_text(text)) == len(text)


@given(st.text(max_size=30), st.text(max_size=30))
def test_ascii_text_folds_as_the_sum_of_its_parts(before, after):
    assert len(fold_text(before + "X" + after)) == len(before) + 1 + len(after)
    assert fold_text(before + "X" + after)[len(before)] == "x"
