"""The original words of quotations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quotation_thresholds import quality, read, trials
from transcheck.analysis.originals import SAME_REMARK, SURELY_SAME_REMARK, Original, SpokenText
from transcheck.analysis.similarity import quotation_signature
from transcheck.checks import load_checks
from transcheck.model import Span

SPEECH = (
    "Thank you all. (Applause.) We’re going to keep the harbor open, and we will do anything to help Lindow. "
    "Last year the ferry stopped twice.\n\nThat will not happen again, I can promise you that."
)


def original(quotation: str, speech: str = SPEECH) -> Original | None:
    return SpokenText(speech).original_of(quotation, Span(0, len(quotation)))


@pytest.mark.parametrize(
    ("quotation", "found"),
    [
        ("We’re going to keep the harbor open", "We’re going to keep the harbor open"),
        ("we are gonna keep the harbour open,", "We’re going to keep the harbor open"),
        (
            "We … will do anything to help [the island]",
            "We’re going to keep the harbor open, and we will do anything to help",
        ),
        ("Thank you all. We’re going", "Thank you all. (Applause.) We’re going"),
        ("That will NOT happen again – I can promise", "That will not happen again, I can promise"),
    ],
)
def test_the_same_words_are_verbatim(quotation: str, found: str) -> None:
    assert original(quotation) == Original(Span(SPEECH.index(found), SPEECH.index(found) + len(found)), 100.0, True)


@pytest.mark.parametrize(
    ("quotation", "found"),
    [
        ("We will do everything to help Lindow.", "we will do anything to help Lindow"),
        ("That will happen again, I can promise you that.", "That will not happen again, I can promise you that"),
        ("In the last year the ferry has stopped two times.", "Last year the ferry stopped twice"),
    ],
)
def test_other_words_are_found_but_not_verbatim(quotation: str, found: str) -> None:
    best = original(quotation)
    assert best is not None
    assert (best.span.of(SPEECH), best.is_verbatim) == (found, False)
    assert SAME_REMARK <= best.score < 100


def test_a_word_that_says_nothing_may_be_missing() -> None:
    best = original("So we will do anything to help Lindow")
    assert best is not None
    assert best.is_verbatim


def test_a_remark_that_is_not_there_is_not_found() -> None:
    assert original("The train to the coast was late once more.") is None
    assert original("") is None
    assert original("We will", "") is None


def test_pieces_too_far_apart_or_out_of_order_are_not_verbatim() -> None:
    far = SPEECH.replace("Last year", "word " * 200)
    assert not getattr(original("Thank you all … I can promise you that", far), "is_verbatim", False)
    assert not getattr(original("I can promise you that … Thank you all"), "is_verbatim", False)


@given(st.text(alphabet="ab .,\n“”…[]()'", max_size=80), st.text(alphabet="ab .,\n“”…[]()'", max_size=80))
def test_a_place_lies_in_the_text(quotation: str, speech: str) -> None:
    best = original(quotation, speech)
    assert best is None or (0 <= best.span.start < best.span.end <= len(speech) and 0 < best.score <= 100)


def test_the_figures_that_the_rule_states_are_those_of_the_calibration() -> None:
    rows = read()
    found = trials(rows)
    assert len(rows) == 68
    at_least, surely = quality(found, SAME_REMARK), quality(found, SURELY_SAME_REMARK)
    assert (round(at_least.recall, 2), round(at_least.precision, 2)) == (0.74, 0.98)
    assert (round(surely.recall, 2), surely.precision) == (0.32, 1.0)
    (docs,) = (rule.docs for rule in load_checks() if rule.id == "quote-differs-from-reference")
    assert quotation_signature() in docs
    for stated in ("68 remarks", "74% at a precision of 98%", "32% at 100%", "From\n    34 on", "from 42 on"):
        assert stated in docs


def test_no_row_of_the_calibration_stands_twice() -> None:
    rows = read()
    for column in ("original", "back-translation", "unrelated"):
        assert len({row[column] for row in rows}) == len(rows)
