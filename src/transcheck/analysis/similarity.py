"""How alike two texts are, by measures that others can repeat: chrF and BLEU as sacrebleu computes them.

Method: Popović 2015 and 2017 (chrF, F-score of character n-grams; chrF++ counts words and pairs of words, too) and
Papineni et al. 2002 (BLEU, tokenised as 13a, smoothed), all from 0 to 100. Versions are compared by the usual chrF and
BLEU. For quotations chrF++ with n-grams up to four and as much weight on precision as on recall tells the original of a
back-translation best from other remarks on the subject (tests/benchmarks/quotation_thresholds.py).
"""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

Metric = Any
"""One of sacrebleu, which is not loaded for its types."""


class Score(NamedTuple):
    """A score from 0 to 100, and the signature that says how it was computed and with which version of sacrebleu."""

    value: float
    signature: str


def quotation_score(quotation: str, original: str) -> float:
    """How alike a quotation and a stretch of what was said are, 0 to 100."""
    return float(_quotation_chrf().sentence_score(quotation, [original]).score)


def quotation_signature() -> str:
    """How ``quotation_score`` computes, and with which version."""
    metric = _quotation_chrf()
    metric.sentence_score("a", ["a"])  # the signature counts the references of the last call
    return _named("chrF++", metric)


def chrf(text: str, other: str) -> float:
    """The chrF of a text against another one, 0 to 100."""
    return float(_chrf().sentence_score(text, [other]).score)


def corpus_chrf(texts: Sequence[str], others: Sequence[str]) -> Score:
    """The chrF of texts against as many others, as one corpus."""
    value = float(_chrf().corpus_score(texts, [others]).score)
    return Score(value, _named("chrF", _chrf()))


def corpus_bleu(texts: Sequence[str], others: Sequence[str]) -> Score:
    """The BLEU of texts against as many others, as one corpus."""
    value = float(_bleu().corpus_score(texts, [others]).score)
    return Score(value, _named("BLEU", _bleu()))


@cache
def _quotation_chrf() -> Metric:
    from sacrebleu.metrics.chrf import CHRF  # a third of a second, and only needed beside a second text

    return CHRF(char_order=4, word_order=2, beta=1, lowercase=True)


@cache
def _chrf() -> Metric:
    from sacrebleu.metrics.chrf import CHRF  # as above

    return CHRF(lowercase=True)


@cache
def _bleu() -> Metric:
    from sacrebleu.metrics.bleu import BLEU  # as above

    return BLEU()


def _named(name: str, metric: Metric) -> str:
    return f"{name} {metric.get_signature().format(short=True)}"
