"""chrF and BLEU as sacrebleu computes them."""

import pytest
from sacrebleu import sentence_chrf

from transcheck.analysis.similarity import (
    chrf,
    corpus_bleu,
    corpus_chrf,
    quotation_score,
    quotation_signature,
)


def test_the_same_text_scores_100_and_another_one_0() -> None:
    for score in (chrf, quotation_score):
        assert score("the harbor", "The Harbor") == pytest.approx(100)
        assert score("abc", "xyz") == 0


def test_chrf_is_that_of_sacrebleu() -> None:
    one, other = "the ferry left late", "the ferry was late"
    assert chrf(one, other) == pytest.approx(sentence_chrf(one, [other]).score)


def test_the_signatures_say_how_a_score_came_about() -> None:
    assert quotation_signature().startswith("chrF++ #:1|c:lc|e:yes|nc:4|nw:2|s:no|v:")
    assert corpus_chrf(["a b"], ["a c"]).signature.startswith("chrF #:1|c:lc|e:yes|nc:6|nw:0|s:no|v:")
    assert corpus_bleu(["a b"], ["a c"]).signature.startswith("BLEU #:1|c:mixed|e:no|tok:13a|s:exp|v:")


def test_a_paragraph_without_counterpart_costs() -> None:
    whole = corpus_chrf(["the ferry left"], ["the ferry left"]).value
    assert corpus_chrf(["the ferry left", ""], ["the ferry left", "it was late"]).value < whole
